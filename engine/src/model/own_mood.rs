//! What a person says of the tone of texts: of a word as this business means it, or of one text that was read wrongly.

use serde::{Deserialize, Serialize};

use super::collection::Item;

/// What a tone is said of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MoodSubject {
    /// A word in lower case, wherever it stands.
    Word(String),
    /// One text, by a number made from it: the text itself stays with its event, so that it goes when that is erased.
    Text(String),
}

/// A tone that counts in place of the one that the word list gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnMood {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// What it is said of.
    pub of: MoodSubject,
    /// Of a word from -4 to 4, as in the word list; of a text from -1 to 1, as in the results.
    pub mood: f64,
}

impl Item for OwnMood {
    const KIND: &'static str = "own-mood";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}
