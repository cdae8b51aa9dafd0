//! Who belongs to a group by what they did: a rule that can be asked for any moment.

use serde::{Deserialize, Serialize};

use super::TouchpointKind;

/// A rule over a customer's events before a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The rule does not hold.
    Not(Box<MemberRule>),
    /// All rules hold; nobody belongs to an empty list.
    All(Vec<MemberRule>),
    /// One of the rules holds.
    Any(Vec<MemberRule>),
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleEvent {
    /// Anything that the customer does.
    Activity,
    /// An order: what reaches the project's goal, lines of one order counted once.
    Order,
    /// A touchpoint of this kind.
    Kind(TouchpointKind),
    /// The touchpoint of this name.
    Touchpoint(String),
}
