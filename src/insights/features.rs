//! Which properties segments and predictions go by besides behaviour, in words: "property:plan,property:seats".

use crate::events::EventTable;
use crate::model::Settings;
use crate::texts::text;

use super::scope::AnswerError;

/// What stands before the name of a property.
const PREFIX: &str = "property:";

/// The word for no property.
const NONE: &str = "none";

/// Reads a list of properties. A name that does not exist is an error that lists those that do.
pub fn read_features(words: &str, table: &EventTable) -> Result<Vec<String>, AnswerError> {
    let mut features: Vec<String> = Vec::new();
    for word in words.split(',').map(str::trim).filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case(NONE)) {
        let known = table.customer_properties();
        let Some(name) = word.strip_prefix(PREFIX).map(str::trim) else {
            return Err(AnswerError::Unknown(text!("features-cannot-read-feature", word)));
        };
        let found = known.iter().find(|known| known.to_lowercase() == name.to_lowercase());
        let found = found.ok_or_else(|| AnswerError::unknown("property", name, &known))?;
        if !features.iter().any(|feature| feature == found) {
            features.push((*found).to_owned());
        }
    }
    Ok(features)
}

/// What [`read_features`] reads.
pub fn features_text(features: &[String]) -> String {
    let words: Vec<String> = features.iter().map(|name| format!("{PREFIX}{name}")).collect();
    if words.is_empty() { NONE.to_owned() } else { words.join(",") }
}

/// The project's settings with other features; an empty list of words leaves those of the project.
pub(super) fn settings_with(words: &str, settings: &Settings, table: &EventTable) -> Result<Settings, AnswerError> {
    let features = if words.is_empty() { settings.features.clone() } else { read_features(words, table)? };
    Ok(Settings { features, ..settings.clone() })
}
