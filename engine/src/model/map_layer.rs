//! What people lay over a journey map: notes and lanes of their own, opportunities, and readings of its numbers that are kept.
//! None of it is data: no analysis reads a word of it.

use serde::{Deserialize, Serialize};

use super::Item;

/// What a note on a map is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MapNoteKind {
    /// What hurts customers there.
    #[default]
    Pain,
    /// What could be better there.
    Opportunity,
    /// What could be tried.
    Idea,
    /// Who sees to it.
    Owner,
    /// A remark that fits none of the other lanes.
    Note,
    /// What stands in a lane of one's own.
    Own,
}

impl MapNoteKind {
    /// All of them, in the order of their lanes.
    pub const ALL: [Self; 6] = [Self::Pain, Self::Opportunity, Self::Idea, Self::Owner, Self::Note, Self::Own];

    /// Its lasting word in files and commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pain => "pain",
            Self::Opportunity => "opportunity",
            Self::Idea => "idea",
            Self::Owner => "owner",
            Self::Note => "note",
            Self::Own => "own",
        }
    }

    /// The one with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A note in a cell of a map.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapNote {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// What it is: its lane.
    pub kind: MapNoteKind,
    /// The lane of one's own that it stands in; empty for every other kind.
    #[serde(default)]
    pub lane: String,
    /// The column: a stage, or a touchpoint of one that is opened.
    pub column: String,
    /// The words of the note.
    pub text: String,
}

/// A lane that people moved, named or hid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapLaneChoice {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The lasting name of the lane: "touchpoints", "pain"; of one's own "own:" and its name.
    pub lane: String,
    /// What it is called instead; empty = as usual.
    #[serde(default)]
    pub name: String,
    /// Whether it is left out.
    #[serde(default)]
    pub is_hidden: bool,
}

/// Where an opportunity stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpportunityStatus {
    /// Nobody has begun to work on it.
    #[default]
    Open,
    /// It is being done.
    Doing,
    /// It is done: from then on what it costs is measured anew.
    Done,
    /// It will not be done.
    Dropped,
}

impl OpportunityStatus {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Open, Self::Doing, Self::Done, Self::Dropped];

    /// Its lasting word in files and commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// The one with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// What an obstacle cost when it was measured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct MeasuredLoss {
    /// How many customers met the obstacle.
    pub customers: u64,
    /// What it cost them, in money or in goals.
    pub amount: f64,
    /// Whether the amount is money; otherwise it counts goals.
    pub in_money: bool,
    /// The days that it was measured over.
    pub days: f64,
}

impl MeasuredLoss {
    /// What it costs in 30 days, so that stretches of different length can be laid side by side.
    pub fn in_30_days(&self) -> Option<f64> {
        (self.days > 0.0).then(|| self.amount / self.days * 30.0)
    }
}

/// What people decided about an obstacle that costs something.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Opportunity {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// What the obstacle is called.
    pub finding: String,
    /// Days of work that it takes; `None` where nobody said.
    #[serde(default)]
    pub effort_days: Option<f64>,
    /// How far the work on it is.
    #[serde(default)]
    pub status: OpportunityStatus,
    /// Who sees to it; empty = nobody yet.
    #[serde(default)]
    pub owner: String,
    /// What it cost when it was done, or where it is not, when somebody first decided about it.
    #[serde(default)]
    pub was: MeasuredLoss,
    /// When it was done, ms UTC: what it costs since then is measured.
    #[serde(default)]
    pub done_at: Option<i64>,
}

impl Opportunity {
    /// Sets where it stands. From the moment `at` that it is done on, what it costs is measured anew, beside what it costs `now`.
    pub fn set_status(&mut self, status: OpportunityStatus, now: Option<MeasuredLoss>, at: i64) {
        if status != OpportunityStatus::Done {
            self.done_at = None;
        } else if self.status != OpportunityStatus::Done || self.done_at != Some(at) {
            self.done_at = Some(at);
            self.was = now.unwrap_or(self.was);
        }
        self.status = status;
    }
}

/// A number of a map that is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptNumber {
    /// The stage or touchpoint whose column the number stands in.
    pub column: String,
    /// The lane, by its lasting name.
    pub lane: String,
    /// The name of what the number is about.
    pub name: String,
    /// How many customers the number rests on.
    pub customers: u64,
    /// Of how many they are a share.
    #[serde(default)]
    pub of: Option<u64>,
    /// What else it says, such as money.
    #[serde(default)]
    pub number: Option<f64>,
}

/// The numbers of a map as they stood on a day, such as that of a workshop.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MapReading {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The name that people gave the reading.
    pub name: String,
    /// When it was kept, ms UTC.
    pub at: i64,
    /// The end of the data then, ms UTC.
    pub data_until: i64,
    /// The map as a question, without its selection: readings of another one are not laid beside it.
    pub question: String,
    /// The numbers of all cells, in the order of the map.
    pub numbers: Vec<KeptNumber>,
}

/// Items that are numbered by a field `id`.
macro_rules! numbered {
    ($($item:ty => $kind:literal),+ $(,)?) => {
        $(impl Item for $item {
            const KIND: &'static str = $kind;

            fn id(&self) -> u32 {
                self.id
            }

            fn set_id(&mut self, id: u32) {
                self.id = id;
            }
        })+
    };
}

numbered! {
    MapNote => "map-note",
    MapLaneChoice => "map-lane",
    Opportunity => "opportunity",
    MapReading => "map-reading",
}
