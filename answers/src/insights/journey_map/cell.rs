//! A cell of a journey map: its lane, how many it is of, and what else it says.

use crate::analysis::{ENOUGH, Share, Z95};
use crate::texts::text;

/// A lane of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MapLane {
    /// How many customers were there.
    Customers,
    /// What customers did there.
    Touchpoints,
    /// How those customers first came.
    Channels,
    /// How long it takes.
    Time,
    /// Who went no further.
    DropOff,
    /// How the intended journey is followed.
    Design,
    /// What gets in the way.
    Friction,
    /// How what customers wrote sounds.
    Mood,
    /// What customers paid there.
    Money,
    /// What those who are there now are expected to do.
    Predictions,
    /// What is proposed for those who are there now.
    Actions,
}

impl MapLane {
    /// All of them, from top to bottom.
    pub const ALL: [Self; 11] = [
        Self::Customers,
        Self::Touchpoints,
        Self::Channels,
        Self::Time,
        Self::DropOff,
        Self::Design,
        Self::Friction,
        Self::Mood,
        Self::Money,
        Self::Predictions,
        Self::Actions,
    ];

    /// The lasting key of the lane, in files and settings.
    pub fn key(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Touchpoints => "touchpoints",
            Self::Channels => "channels",
            Self::Time => "time",
            Self::DropOff => "drop-off",
            Self::Design => "design",
            Self::Friction => "friction",
            Self::Mood => "mood",
            Self::Money => "money",
            Self::Predictions => "predictions",
            Self::Actions => "actions",
        }
    }

    /// What it is called on the screen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Customers => text!("map-lane-customers"),
            Self::Touchpoints => text!("map-lane-touchpoints"),
            Self::Channels => text!("map-lane-channels"),
            Self::Time => text!("map-lane-time"),
            Self::DropOff => text!("map-lane-drop-off"),
            Self::Design => text!("map-lane-design"),
            Self::Friction => text!("map-lane-friction"),
            Self::Mood => text!("map-lane-mood"),
            Self::Money => text!("map-lane-money"),
            Self::Predictions => text!("map-lane-predictions"),
            Self::Actions => text!("map-lane-actions"),
        }
    }

    /// What its numbers say.
    pub fn about(self) -> &'static str {
        match self {
            Self::Customers => text!("map-lane-customers-about"),
            Self::Touchpoints => text!("map-lane-touchpoints-about"),
            Self::Channels => text!("map-lane-channels-about"),
            Self::Time => text!("map-lane-time-about"),
            Self::DropOff => text!("map-lane-drop-off-about"),
            Self::Design => text!("map-lane-design-about"),
            Self::Friction => text!("map-lane-friction-about"),
            Self::Mood => text!("map-lane-mood-about"),
            Self::Money => text!("map-lane-money-about"),
            Self::Predictions => text!("map-lane-predictions-about"),
            Self::Actions => text!("map-lane-actions-about"),
        }
    }
}

/// A number of a cell beside how many customers it is of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CellNumber {
    /// A median time, ms.
    Median(i64),
    /// Money that was paid, in the project's currency.
    Paid(f64),
    /// A loss with its 90 % interval, in money or in goals.
    Loss {
        /// The estimate, its lower and its upper end.
        of: (f64, f64, f64),
        /// Whether it is money; else goals.
        in_money: bool,
    },
    /// A tone with its 95 % interval, of so many texts.
    Tone {
        /// The mean, its lower and its upper end.
        of: (f64, f64, f64),
        /// How many texts the mean is of.
        texts: u64,
    },
    /// How many are expected to order.
    Expected(f64),
    /// How many proposals wait for a decision, were approved, and have left in a file.
    Proposals(u64, u64, u64),
}

/// A number in a stretch of time and in the same time before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CellTrend {
    /// Counts, now and before.
    Counts(u64, u64),
    /// A share, which is compared in points.
    Shares(Share, Share),
}

impl CellTrend {
    /// The change: of a count by how much of what it was, of a share in points from -1 to 1; `None` where before there were too
    /// few to say it.
    pub fn change(&self) -> Option<f64> {
        match self {
            Self::Counts(now, before) => (*before >= ENOUGH).then(|| *now as f64 / *before as f64 - 1.0),
            Self::Shares(now, before) => (now.is_enough() && before.is_enough()).then_some(now.share - before.share),
        }
    }

    /// Whether it rose (true) or fell beyond chance; `None` where chance alone may have done it.
    pub fn direction(&self) -> Option<bool> {
        match self {
            Self::Counts(now, before) => {
                let (now, before) = (*now as f64, *before as f64);
                let is_clear = self.change().is_some() && (now - before).abs() > Z95 * (now + before).sqrt();
                is_clear.then_some(now > before)
            }
            Self::Shares(now, before) if now.is_above(before) => Some(true),
            Self::Shares(now, before) if before.is_above(now) => Some(false),
            Self::Shares(..) => None,
        }
    }
}

/// What stands in a lane of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct MapCell {
    /// The column, by its position on the map.
    pub column: usize,
    /// The lane that the cell stands in.
    pub lane: MapLane,
    /// What it is about, unique in its lane of its column.
    pub name: String,
    /// How many customers the cell is about.
    pub customers: u64,
    /// Of which they are a share, with its interval.
    pub share: Option<Share>,
    /// A number besides the share, such as a median time.
    pub number: Option<CellNumber>,
    /// The numbers of the same time before.
    pub trend: Option<CellTrend>,
    /// How many people a part of it tells of; where few are to stand together, each is to be enough.
    pub(super) people: Vec<u64>,
}

impl MapCell {
    pub(super) fn new(column: usize, lane: MapLane, name: impl Into<String>, customers: u64) -> Self {
        let name = name.into();
        Self { column, lane, name, customers, share: None, number: None, trend: None, people: vec![customers] }
    }

    /// Makes it a share of so many, who are told of with it, and so are the others.
    pub(super) fn of(self, all: u64) -> Self {
        let others = all.saturating_sub(self.customers);
        Self { share: Some(Share::new(self.customers, all)), ..self }.telling(&[all, others])
    }

    pub(super) fn number(self, number: Option<CellNumber>) -> Self {
        Self { number, ..self }
    }

    pub(super) fn trend(self, trend: Option<CellTrend>) -> Self {
        Self { trend, ..self }
    }

    pub(super) fn telling(mut self, people: &[u64]) -> Self {
        self.people.extend(people);
        self
    }
}
