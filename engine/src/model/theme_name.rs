//! What a person calls a theme of texts: kept with the words that make it, so that it is known again in later runs.

use serde::{Deserialize, Serialize};

use super::collection::Item;

/// A theme that has a name of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeName {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The name that a person gave.
    pub name: String,
    /// The words that make it, as stems, those that count most first.
    pub stems: Vec<String>,
}

impl Item for ThemeName {
    const KIND: &'static str = "theme-name";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}
