//! Keys by which websites and apps may send events to a project.

use serde::{Deserialize, Serialize};

use super::collection::Item;

/// A key for one source. The key itself is shown once, when it is made; only its hash is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteKey {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The source whose events come with it.
    pub source: String,
    /// The SHA-256 of the key, as hexadecimal digits.
    pub hash: String,
    /// When it was made, ms UTC.
    pub made: i64,
}

impl Item for WriteKey {
    const KIND: &'static str = "write-key";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}
