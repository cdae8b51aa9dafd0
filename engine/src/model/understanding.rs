//! How sure it is what the columns of a source mean.

use serde::{Deserialize, Serialize};

use super::Source;

/// A column whose role was taken without clear evidence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct UnclearRole {
    /// The name of the column in the file.
    pub column: String,
    /// What it is taken for, as shown on the screen ("Customer id").
    pub role: String,
}

/// The part of a mapping that says so.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct MappingPart {
    unclear: Vec<UnclearRole>,
}

impl Source {
    /// The columns of its files whose roles were taken without clear evidence.
    pub fn unclear_roles(&self) -> Vec<UnclearRole> {
        let Some(text) = &self.mapping else { return Vec::new() };
        // a source of one kind of file is written as that mapping alone; what another version wrote says nothing
        let parts: Vec<MappingPart> =
            serde_json::from_str(text).or_else(|_| serde_json::from_str(text).map(|one| vec![one])).unwrap_or_default();
        let mut unclear: Vec<UnclearRole> = parts.into_iter().flat_map(|part| part.unclear).collect();
        unclear.sort_unstable();
        unclear.dedup();
        unclear
    }
}
