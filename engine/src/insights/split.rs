//! What the answer of several insights is split by: a setting of words, and the names of the groups.

use crate::analysis::{Group, SplitBy};
use crate::texts::text;

use super::features::find_property;
use super::scope::{AnswerError, Scope};
use super::settings::Fields;

/// Stands for no split.
pub(super) const NONE: &str = "none";

/// What events are split by besides properties.
const SPLITS: [(&str, SplitBy); 6] = [
    ("channel", SplitBy::Channel),
    ("device", SplitBy::Device),
    ("country", SplitBy::Country),
    ("product", SplitBy::Product),
    ("campaign", SplitBy::Campaign),
    ("segment", SplitBy::Segment),
];

/// What can be split by besides properties, as it is written.
pub fn split_words() -> impl Iterator<Item = &'static str> {
    SPLITS.iter().map(|(name, _)| *name)
}

/// Declares the words and how many groups are named.
pub(super) fn declare(fields: &mut Fields<'_>, words: &mut String, top: &mut usize) {
    fields.name("split", text!("split-about"), words, text!("split-words"));
    fields.whole("top", text!("split-about-top"), top, 1..=50);
    fields.idle_if(is_none(words));
}

/// Whether the words stand for no split.
fn is_none(words: &str) -> bool {
    words.trim().is_empty() || words.trim().eq_ignore_ascii_case(NONE)
}

/// What the words mean; a property may be named with or without `property:` before it.
pub(super) fn find(scope: &Scope, words: &str) -> Result<Option<SplitBy>, AnswerError> {
    let words = words.trim();
    if is_none(words) {
        return Ok(None);
    }
    if let Some((_, by)) = SPLITS.iter().find(|(name, _)| words.eq_ignore_ascii_case(name)) {
        return Ok(Some(by.clone()));
    }
    let known = scope.table.property_names();
    let wanted = words.strip_prefix("property:").unwrap_or(words).trim();
    let found = find_property(wanted, &known).map(|name| SplitBy::Property(name.to_owned()));
    found.map(Some).ok_or_else(|| {
        let mut all: Vec<&str> = split_words().collect();
        all.extend(&known);
        AnswerError::unknown("split", wanted, &all)
    })
}

/// What a group is called.
pub fn group_name(group: &Group) -> &str {
    match group {
        Group::Named(name) => name,
        Group::Others => text!("split-others"),
        Group::Unknown => text!("split-unknown"),
    }
}
