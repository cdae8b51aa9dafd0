//! Who belongs to a group by what they did: a rule that can be asked for any moment.

use serde::{Deserialize, Serialize};

use super::{Span, Target, TouchpointKind};

/// A rule over a customer's events before a moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemberRule {
    /// Something happened at least so many times.
    Did {
        /// The event that counts.
        what: RuleEvent,
        /// How often at least; 0 is taken for 1.
        at_least: u32,
        /// Within so many days before the moment; `None` = ever before it.
        within_days: Option<u32>,
    },
    /// How often something happened, compared with a number.
    Count {
        /// The event that counts.
        what: RuleEvent,
        /// How the count compares with the number.
        is: Comparison,
        /// The number that the count is compared with.
        number: u32,
        /// Within so many days before the moment; `None` = ever before it.
        within_days: Option<u32>,
    },
    /// The money that a customer paid, less what was paid back, compared with an amount.
    Value {
        /// How the money compares with the amount.
        is: Comparison,
        /// The amount in hundredths.
        cents: i64,
        /// Within so many days before the moment; `None` = ever before it.
        within_days: Option<u32>,
    },
    /// When something happened first or last.
    Time {
        /// Which of the times that it happened.
        which: Occurrence,
        /// The event whose time is compared.
        what: RuleEvent,
        /// The time or age that it is compared with.
        when: RuleTime,
    },
    /// One thing happened after the other.
    Sequence(RuleSequence),
    /// The predictions give a chance; known of the moment of the predictions and later, of nobody before.
    Chance(ChanceRule),
    /// The rule does not hold.
    Not(Box<MemberRule>),
    /// All rules hold; nobody belongs to an empty list.
    All(Vec<MemberRule>),
    /// One of the rules holds.
    Any(Vec<MemberRule>),
}

impl MemberRule {
    /// Whether it asks for a chance, so that another run of predictions gives it other members.
    pub fn asks_chance(&self) -> bool {
        !self.chances().is_empty()
    }

    /// Whether it goes by a value of this column anywhere.
    pub fn asks_column(&self, wanted: EventColumn) -> bool {
        let is_asked = |what: &RuleEvent| what.asks_column(wanted);
        match self {
            Self::Did { what, .. } | Self::Count { what, .. } | Self::Time { what, .. } => is_asked(what),
            Self::Sequence(rule) => {
                let later = rule.then.iter().flat_map(|step| [Some(&step.what), step.without.as_ref()]);
                let end = rule.end.as_ref().map(|end| &end.without);
                later.chain([Some(&rule.first), end]).flatten().any(is_asked)
            }
            Self::Value { .. } | Self::Chance(_) => false,
            Self::Not(rule) => rule.asks_column(wanted),
            Self::All(rules) | Self::Any(rules) => rules.iter().any(|rule| rule.asks_column(wanted)),
        }
    }

    /// The chances that it asks for.
    pub fn chances(&self) -> Vec<ChanceRule> {
        match self {
            Self::Chance(rule) => vec![*rule],
            Self::Not(rule) => rule.chances(),
            Self::All(rules) | Self::Any(rules) => rules.iter().flat_map(Self::chances).collect(),
            Self::Did { .. } | Self::Count { .. } | Self::Value { .. } | Self::Time { .. } | Self::Sequence(_) => {
                Vec::new()
            }
        }
    }
}

/// The chance that the last predictions give a customer, compared with so many percent. Of whom they give none, or where they
/// are not to be believed, neither it nor its opposite holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ChanceRule {
    /// The event that the chance is of.
    pub of: Target,
    /// The horizon of the chance, in days.
    #[serde(default = "ChanceRule::usual_horizon", skip_serializing_if = "ChanceRule::is_usual")]
    pub horizon_days: u32,
    /// How the chance compares.
    pub is: Comparison,
    /// The percentage that the chance is compared with, 0–100.
    pub percent: u8,
}

impl ChanceRule {
    /// The days that are meant where none are written.
    pub const USUAL_HORIZON: u32 = 30;

    fn usual_horizon() -> u32 {
        Self::USUAL_HORIZON
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
    fn is_usual(days: &u32) -> bool {
        *days == Self::USUAL_HORIZON
    }

    /// Whether it holds of a chance.
    pub fn holds(&self, p: f64) -> bool {
        self.is.holds(&((p * 10_000.0).round() as i64), &(i64::from(self.percent) * 100))
    }
}

/// An event that a rule looks for among those of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleEvent {
    /// Anything that the customer does.
    Activity,
    /// An order: what reaches the project's goal, lines of one order counted once.
    Order,
    /// The first event of a session.
    Session,
    /// A touchpoint of this kind.
    Kind(TouchpointKind),
    /// The touchpoint of this name.
    Touchpoint(String),
    /// An event with this value in one of the usual columns.
    Column {
        /// The column whose value is compared.
        column: EventColumn,
        /// Its value, as the project writes it.
        value: String,
    },
    /// An event with this value of a property.
    Property {
        /// The name of the property.
        name: String,
        /// Its value, as the project writes it.
        value: String,
    },
    /// One event that is all of these.
    With(Vec<RuleEvent>),
}

impl RuleEvent {
    /// Whether it goes by a value of this column.
    fn asks_column(&self, wanted: EventColumn) -> bool {
        match self {
            Self::Column { column, .. } => *column == wanted,
            Self::With(all) => all.iter().any(|event| event.asks_column(wanted)),
            Self::Activity
            | Self::Order
            | Self::Session
            | Self::Kind(_)
            | Self::Touchpoint(_)
            | Self::Property { .. } => false,
        }
    }
}

/// A column of events by whose values they are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventColumn {
    /// The kind of device.
    Device,
    /// The country of the event, as the project writes it.
    Country,
    /// The product of the event, by name.
    Product,
    /// The campaign, also one that only the page's address names.
    Campaign,
    /// The channel that the event came by.
    Channel,
    /// The source that the event came from.
    Source,
}

impl EventColumn {
    /// All columns, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Device, Self::Country, Self::Product, Self::Campaign, Self::Channel, Self::Source];

    /// The lasting name by which files and commands refer to the column.
    pub fn key(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Country => "country",
            Self::Product => "product",
            Self::Campaign => "campaign",
            Self::Channel => "channel",
            Self::Source => "source",
        }
    }

    /// The column of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.key() == key)
    }
}

/// How two numbers compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Comparison {
    /// Greater than or equal to the number, `>=`.
    AtLeast,
    /// Greater than the number, `>`.
    MoreThan,
    /// Less than or equal to the number, `<=`.
    AtMost,
    /// Less than the number, `<`.
    LessThan,
    /// Equal to the number, `=`.
    Equal,
}

impl Comparison {
    /// All comparisons, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::AtLeast, Self::MoreThan, Self::AtMost, Self::LessThan, Self::Equal];

    /// The sign that stands for it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => ">=",
            Self::MoreThan => ">",
            Self::AtMost => "<=",
            Self::LessThan => "<",
            Self::Equal => "=",
        }
    }

    /// The comparison of this sign.
    pub fn from_sign(sign: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|comparison| comparison.sign() == sign)
    }

    /// Whether it holds between these two.
    pub fn holds<T: Ord>(self, left: &T, right: &T) -> bool {
        match self {
            Self::AtLeast => left >= right,
            Self::MoreThan => left > right,
            Self::AtMost => left <= right,
            Self::LessThan => left < right,
            Self::Equal => left == right,
        }
    }
}

/// One of the times that something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occurrence {
    /// The first time before the moment.
    First,
    /// The last one before the moment.
    Last,
}

/// A time that the first or last occurrence is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleTime {
    /// So many days before the moment, compared: at most 30 days ago. `Equal` holds on no day.
    Ago {
        /// How the time that has passed compares with the days.
        is: Comparison,
        /// The number of days that it is compared with.
        days: u32,
    },
    /// Before a day begins, in the project's time zone.
    Before(RuleDay),
    /// After a day ends.
    After(RuleDay),
    /// On that day of the project's calendar.
    On(RuleDay),
}

/// A day of the calendar; in JSON a text such as `2026-03-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RuleDay(pub jiff::civil::Date);

impl TryFrom<String> for RuleDay {
    type Error = jiff::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map(Self)
    }
}

impl From<RuleDay> for String {
    fn from(day: RuleDay) -> Self {
        day.0.to_string()
    }
}

/// Things that happen one after the other, with anything between them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RuleSequence {
    /// The event that the sequence begins with.
    pub first: RuleEvent,
    /// What happens then, step by step.
    #[serde(default)]
    pub then: Vec<RuleStep>,
    /// What does not happen after the last step.
    #[serde(default)]
    pub end: Option<RuleEnd>,
}

/// A later step of a sequence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RuleStep {
    /// The event that has to follow the step before.
    pub what: RuleEvent,
    /// At most so long after the step before.
    #[serde(default)]
    pub within: Option<Span>,
    /// What does not happen between the step before and this one.
    #[serde(default)]
    pub without: Option<RuleEvent>,
}

/// What does not happen after a sequence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RuleEnd {
    /// What does not happen.
    pub without: RuleEvent,
    /// For so long after the last step; `None` = up to the moment.
    #[serde(default)]
    pub within: Option<Span>,
}
