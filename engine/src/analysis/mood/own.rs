//! Tones that a person sets: they count in place of those of the word list.

use rustc_hash::FxHashMap;

use crate::events::hash_bytes;
use crate::model::{MoodSubject, OwnMood};

/// The tones that a person set, ready to be looked up.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnMoods {
    words: FxHashMap<String, f64>,
    texts: FxHashMap<String, f64>,
}

impl OwnMoods {
    /// Those of a project; of several about the same, the last counts.
    pub fn new(list: &[OwnMood]) -> Self {
        let mut all = Self::default();
        for own in list {
            match &own.of {
                MoodSubject::Word(word) => all.words.insert(word.to_lowercase(), own.mood),
                MoodSubject::Text(key) => all.texts.insert(key.clone(), own.mood),
            };
        }
        all
    }

    /// The tone of a lower-case word, where a person set one.
    pub(super) fn word(&self, word: &str) -> Option<f64> {
        if self.words.is_empty() { None } else { self.words.get(word).copied() }
    }

    /// The tone of a whole text, where a person set one.
    pub(super) fn text(&self, text: &str) -> Option<f64> {
        if self.texts.is_empty() { None } else { self.texts.get(&text_key(text)).copied() }
    }
}

/// The number that a text is known by where a person says what its tone is.
pub fn text_key(text: &str) -> String {
    format!("{:016x}", hash_bytes(0, text.trim().as_bytes()))
}
