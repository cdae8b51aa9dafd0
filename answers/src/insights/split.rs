//! What the answer of several insights is split by: a setting of words, and the names of the groups.

use crate::analysis::{Share, SplitBy, chance_of_difference};
use crate::model::EventColumn;
use crate::texts::text;

pub use crate::analysis::group_name;

use super::features::find_property;
use super::scope::{AnswerError, Scope};
use super::settings::Fields;

/// Stands for no split.
pub(super) const NONE: &str = "none";

/// What events are split by besides properties.
const SPLITS: [(&str, SplitBy); 7] = [
    ("channel", SplitBy::Channel),
    ("first-channel", SplitBy::FirstChannel),
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

/// Declares the words for what a step is split by.
pub(super) fn declare_words(fields: &mut Fields<'_>, about: &'static str, by: &mut Option<SplitBy>) {
    let mut words = by.as_ref().map_or(NONE, words_of).to_owned();
    fields.name("split", about, &mut words, text!("split-words"));
    *by = read_words(&words);
}

/// What the words mean where any other word is the name of a property; `None` where they stand for no split.
pub fn read_words(words: &str) -> Option<SplitBy> {
    let words = words.trim();
    (!is_none(words)).then(|| match SPLITS.iter().find(|(name, _)| words.eq_ignore_ascii_case(name)) {
        Some((_, by)) => by.clone(),
        None => SplitBy::Property(words.to_owned()),
    })
}

/// How it is written.
pub fn words_of(by: &SplitBy) -> &str {
    match by {
        SplitBy::Property(name) => name,
        by => SPLITS.iter().find(|(_, known)| known == by).map_or(NONE, |(name, _)| name),
    }
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
    // a filter says property.NAME
    let wanted = ["property:", "property."].iter().find_map(|start| words.strip_prefix(start)).unwrap_or(words).trim();
    let found = find_property(wanted, &known).map(|name| SplitBy::Property(name.to_owned()));
    found.map(Some).ok_or_else(|| {
        let mut all: Vec<&str> = split_words().collect();
        all.extend(&known);
        AnswerError::unknown("split", wanted, &all)
    })
}

/// Whether the filter picks customers by this: those of other groups whom it lets through are few and no others in kind, so
/// that no group is compared with them.
pub(super) fn is_picked(scope: &Scope, by: &SplitBy) -> bool {
    let filter = &scope.filter;
    let segment = filter.segment.and_then(|id| scope.project.segments.iter().find(|segment| segment.id == id));
    let rules = || filter.who.iter().chain(segment.and_then(|segment| segment.kind.rule()));
    let column =
        |column: EventColumn| !filter.column(column).is_empty() || rules().any(|rule| rule.asks_column(column));
    match by {
        SplitBy::Channel | SplitBy::FirstChannel => !filter.channels.is_empty() || column(EventColumn::Channel),
        SplitBy::Device => column(EventColumn::Device),
        SplitBy::Country => column(EventColumn::Country),
        SplitBy::Product => column(EventColumn::Product),
        SplitBy::Campaign => column(EventColumn::Campaign),
        SplitBy::Segment => filter.segment.is_some(),
        SplitBy::Property(name) => filter.properties.iter().any(|of| of.name == *name),
    }
}

/// What groups are made by, as people say it.
pub(super) fn split_name(by: &SplitBy) -> &str {
    match by {
        SplitBy::Device => text!("friction-by-device"),
        SplitBy::FirstChannel => text!("friction-by-channel"),
        SplitBy::Country => text!("friction-by-country"),
        SplitBy::Segment => text!("portrait-segment"),
        SplitBy::Channel | SplitBy::Product | SplitBy::Campaign => "",
        SplitBy::Property(name) => name,
    }
}

/// The group with the largest share and the one with the smallest, of those of enough to be spoken of; nothing where they may differ
/// by chance alone. The more groups there are, the further apart the outermost lie by chance: each pair of them is one try.
pub(super) fn extremes<'a>(groups: &[(&'a str, Share)]) -> Option<[(&'a str, Share); 2]> {
    let enough = || groups.iter().copied().filter(|(_, share)| share.is_enough());
    let most = enough().max_by(|a, b| a.1.share.total_cmp(&b.1.share))?;
    let least = enough().min_by(|a, b| a.1.share.total_cmp(&b.1.share))?;
    let n = enough().count();
    let pairs = (n * (n - 1) / 2) as f64;
    let differ = most.1.is_above(&least.1) && chance_of_difference(&most.1, &least.1) * pairs < 0.05;
    differ.then_some([most, least])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_groups_the_outermost_have_to_lie_further_apart() {
        let groups = |shares: &[(u64, u64)]| -> Vec<(&'static str, Share)> {
            let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
            names.into_iter().zip(shares).map(|(name, &(count, of))| (name, Share::new(count, of))).collect()
        };
        let outermost = |shares: &[(u64, u64)]| extremes(&groups(shares)).map(|[most, least]| (most.0, least.0));
        // 45 of 100 and 30 of 100 differ by chance 29 times in a thousand, which is less than five in a hundred for one pair alone
        assert_eq!(outermost(&[(30, 100), (45, 100)]), Some(("b", "a")));
        assert_eq!(outermost(&[(30, 100), (45, 100), (38, 100), (38, 100), (38, 100), (38, 100)]), None);
        assert_eq!(outermost(&[(30, 100), (70, 100), (38, 100), (38, 100), (38, 100), (38, 100)]), Some(("b", "a")));
        // few are not spoken of, and one group or none is compared with nobody
        assert_eq!(outermost(&[(0, 9), (45, 100), (9, 9), (30, 100)]), Some(("b", "d")));
        assert_eq!((outermost(&[(45, 100)]), outermost(&[])), (None, None));
    }
}
