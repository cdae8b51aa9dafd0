//! Which properties segments and predictions go by besides behaviour, in words: "property:plan,property:seats".

use crate::events::EventTable;
use crate::model::{Settings, is_same_name, split_list};
use crate::texts::text;

use super::scope::AnswerError;

/// What stands before the name of a property.
const PREFIX: &str = "property:";

/// The word for no property.
const NONE: &str = "none";

/// Reads a list of properties. A name that does not exist is an error that lists those that do.
pub fn read_features(words: &str, table: &EventTable) -> Result<Vec<String>, AnswerError> {
    let mut features: Vec<String> = Vec::new();
    let known = table.customer_properties();
    for word in split_list(words, ',').into_iter().filter(|word| !word.eq_ignore_ascii_case(NONE)) {
        let Some(name) = word.strip_prefix(PREFIX).map(|name| name.trim().trim_matches('"')) else {
            return Err(AnswerError::Unknown(text!("features-cannot-read-feature", word)));
        };
        let found = find_property(name, &known).ok_or_else(|| AnswerError::unknown("property", name, &known))?;
        if !features.iter().any(|feature| feature == found) {
            features.push(found.to_owned());
        }
    }
    Ok(features)
}

/// The property of exactly this name, or else of one that differs in capitals alone.
pub(super) fn find_property<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let alike = || known.iter().find(|known| is_same_name(known, name));
    known.iter().find(|known| **known == name).or_else(alike).copied()
}

/// Writes features so that [`read_features`] reads them back.
pub fn features_text(features: &[String]) -> String {
    let quoted = |name: &str| if name.contains(',') { format!("\"{name}\"") } else { name.to_owned() };
    let words: Vec<String> = features.iter().map(|name| format!("{PREFIX}{}", quoted(name))).collect();
    if words.is_empty() { NONE.to_owned() } else { words.join(",") }
}

/// The project's settings with other features; an empty list of words leaves those of the project.
pub(super) fn settings_with(words: &str, settings: &Settings, table: &EventTable) -> Result<Settings, AnswerError> {
    let features = if words.is_empty() { settings.features.clone() } else { read_features(words, table)? };
    Ok(Settings { features, ..settings.clone() })
}
