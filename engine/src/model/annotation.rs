//! Notes on days: what happened around the data, so that a turn in a trend can be told from a cause.

use serde::{Deserialize, Serialize};

use super::collection::Item;

/// What a note is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnnotationKind {
    /// A note of any kind.
    #[default]
    Note,
    /// An advertising or e-mail campaign ran on these days.
    Campaign,
    /// The website or app was changed.
    Release,
    /// Prices were raised, lowered or restructured.
    PriceChange,
    /// Data was imported into the project.
    Import,
    /// The data breaks: something was measured otherwise, or not at all.
    Break,
}

impl AnnotationKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Note, Self::Campaign, Self::Release, Self::PriceChange, Self::Import, Self::Break];

    /// Its lasting word in files and commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Campaign => "campaign",
            Self::Release => "release",
            Self::PriceChange => "price-change",
            Self::Import => "import",
            Self::Break => "break",
        }
    }

    /// The kind with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A note on a day, or on a range of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annotation {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The first day, as days since 1970-01-01; days are those of the project's time zone.
    pub first_day: i32,
    /// The last day; the first one where it is a single day.
    pub last_day: i32,
    /// What kind of thing happened.
    pub kind: AnnotationKind,
    /// What happened, in the words of the person who noted it.
    pub text: String,
    /// The source that it concerns; `None` = all.
    pub source: Option<String>,
}

impl Item for Annotation {
    const KIND: &'static str = "annotation";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}
