//! Playbooks: what a business does for whom, by which channel, when and at what cost. Data that people edit; the program
//! makes proposals of them, and a person decides on each.

use serde::{Deserialize, Serialize};

use super::{ActionKind, Item, PlaybookRule};

/// A playbook's number in the project file; 0 for what no playbook proposed.
pub type PlaybookId = u32;

/// What is done for whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Playbook {
    /// Its number in the project file (0 until stored).
    pub id: PlaybookId,
    /// Its name; no two have the same.
    pub name: String,
    /// Whether it makes proposals.
    pub enabled: bool,
    /// The rule that says whom it is for.
    pub who: PlaybookRule,
    /// The kind of action.
    pub what: ActionKind,
    /// The channels that may carry it; a customer is reached by the first that can reach them.
    pub channels: Vec<String>,
    /// What the message says: text with slots, see [`super::MessageTemplate`].
    pub message: String,
    /// Other words for some: the first whose rule holds takes the place of [`Self::message`].
    #[serde(default)]
    pub variants: Vec<MessageVariant>,
    /// When its messages are sent.
    #[serde(default)]
    pub timing: PlaybookTiming,
    /// What a success is worth.
    #[serde(default)]
    pub value: ValueRule,
    /// What one contact costs, in hundredths of the project's currency.
    #[serde(default)]
    pub cost_cents: i64,
    /// How often it is used.
    #[serde(default)]
    pub limits: PlaybookLimits,
    /// Its place among the others.
    #[serde(default)]
    pub priority: PlaybookPriority,
}

impl Item for Playbook {
    const KIND: &'static str = "playbook";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}

/// Other words for some customers: by device, place or what they did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MessageVariant {
    /// The customers who get this message instead of the usual one.
    pub when: PlaybookRule,
    /// What the message says.
    pub message: String,
}

/// When a message of a playbook is sent: at the customer's best hour in their time zone unless it says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlaybookTiming {
    /// At this hour of the customer's day instead of the best one.
    pub hour: Option<u8>,
    /// Not before so many hours after what calls for it.
    pub delay_hours: u32,
    /// Not before this hour of the customer's day …
    pub from_hour: i8,
    /// … and no more from this one on.
    pub until_hour: i8,
    /// Days after which a proposal is stale.
    pub lasts_days: u32,
    /// Whether a person approved it once for all: while events come live, its messages are sent by webhook as soon as they are
    /// called for, within the same limits as any other.
    pub at_once: bool,
}

impl PlaybookTiming {
    /// The hours of the day in which it may be sent: at least one, and none of the night.
    pub fn hours(&self) -> std::ops::Range<i8> {
        let from = self.from_hour.clamp(DAY_BEGINS, DAY_ENDS - 1);
        from..self.until_hour.clamp(from + 1, DAY_ENDS)
    }
}

impl Default for PlaybookTiming {
    fn default() -> Self {
        Self { hour: None, delay_hours: 0, from_hour: DAY_BEGINS, until_hour: DAY_ENDS, lasts_days: 14, at_once: false }
    }
}

/// Messages are sent from this local hour on …
pub const DAY_BEGINS: i8 = 8;
/// … and no more from this one on. A playbook can ask for less of the day, never for more.
pub const DAY_ENDS: i8 = 21;

/// What a success is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueRule {
    /// So many percent of what an order of the customer brings.
    OrderPercent(u8),
    /// An amount in hundredths of the project's currency.
    Cents(i64),
}

impl Default for ValueRule {
    fn default() -> Self {
        Self::OrderPercent(100)
    }
}

impl ValueRule {
    /// The worth of a success of a customer of whom an order brings so much.
    pub fn of(self, order_value: f64) -> f64 {
        match self {
            Self::OrderPercent(percent) => order_value * f64::from(percent) / 100.0,
            Self::Cents(cents) => cents as f64 / 100.0,
        }
    }
}

/// How often a playbook is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlaybookLimits {
    /// At most so many people a week, Monday to Sunday.
    pub people_a_week: Option<u32>,
    /// Once for a customer in so many days; `None` = once.
    pub again_after_days: Option<u32>,
}

/// The place of a playbook among the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaybookPriority {
    /// Before the others, whatever the objective.
    First,
    /// By the objective of the project.
    #[default]
    Usual,
    /// After the others, whatever the objective.
    Last,
}

impl PlaybookPriority {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::First, Self::Usual, Self::Last];

    /// Its lasting word in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Usual => "usual",
            Self::Last => "last",
        }
    }

    /// The one with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|priority| priority.code() == code)
    }
}
