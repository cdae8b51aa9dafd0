//! What was done to a project.

use crate::texts::text;
use serde::{Deserialize, Serialize};

/// What kind of thing was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JournalKind {
    /// A change that can be undone, or its undoing.
    #[default]
    Edit,
    /// Events, profiles or other rows were imported from files.
    Import,
    /// Something left the program.
    Export,
    /// People were removed for good.
    Erasure,
    /// Old events were rolled up and removed.
    Retention,
}

impl JournalKind {
    /// All kinds, in the order in which lists offer them.
    pub const ALL: [Self; 5] = [Self::Edit, Self::Import, Self::Export, Self::Erasure, Self::Retention];

    /// The word for it in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Import => "import",
            Self::Export => "export",
            Self::Erasure => "erasure",
            Self::Retention => "retention",
        }
    }

    /// Its name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Edit => text!("journal-kind-edit"),
            Self::Import => text!("journal-kind-import"),
            Self::Export => text!("journal-kind-export"),
            Self::Erasure => text!("journal-kind-erasure"),
            Self::Retention => text!("journal-kind-retention"),
        }
    }
}

/// One line of the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalEntry {
    /// When it was done, ms UTC.
    pub at: i64,
    /// The kind of what was done.
    pub kind: JournalKind,
    /// What was done, as a sentence on the screen.
    pub what: String,
    /// How many people it concerns, where that means something.
    pub people: Option<u64>,
    /// How many people were withheld.
    pub withheld: Option<u64>,
    /// More about it: files, reasons.
    pub detail: String,
}

impl JournalEntry {
    /// An entry of a kind, at a time.
    pub fn new(kind: JournalKind, what: impl Into<String>, at: i64) -> Self {
        Self { kind, what: what.into(), at, ..Self::default() }
    }
}
