//! Whom a playbook is for: a segment's rule about what customers did, with what only the moment of proposing knows.

use serde::{Deserialize, Serialize};

use super::{ChanceRule, MemberRule, Segment, SegmentId};

/// A rule over what is known of a customer when actions are proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaybookRule {
    /// They show a sign.
    Sign(CustomerSign),
    /// They are in a segment.
    Segment(SegmentId),
    /// Their current stage has this name.
    Stage(String),
    /// The predictions give them a chance.
    Chance(ChanceRule),
    /// What they wrote lately sounds like this.
    Mood(MoodBand),
    /// Their events follow this rule.
    Did(MemberRule),
    /// The rule does not hold.
    Not(Box<PlaybookRule>),
    /// All rules hold; an empty list holds of nobody.
    All(Vec<PlaybookRule>),
    /// One of the rules holds.
    Any(Vec<PlaybookRule>),
}

impl PlaybookRule {
    /// The signs that call for the action: those that it asks for, in the order in which they are written. What must not hold
    /// calls for nothing.
    pub fn signs(&self) -> Vec<CustomerSign> {
        match self {
            Self::Sign(sign) => vec![*sign],
            Self::All(rules) | Self::Any(rules) => rules.iter().flat_map(Self::signs).collect(),
            Self::Segment(_) | Self::Stage(_) | Self::Chance(_) | Self::Mood(_) | Self::Did(_) | Self::Not(_) => {
                Vec::new()
            }
        }
    }
}

impl PlaybookRule {
    /// Whether it names a segment or a stage that is not there any more.
    pub fn names_gone(&self, segments: &[Segment], stages: &[String]) -> bool {
        match self {
            Self::Segment(id) => segments.iter().all(|segment| segment.id != *id),
            Self::Stage(name) => !stages.contains(name),
            Self::Not(rule) => rule.names_gone(segments, stages),
            Self::All(rules) | Self::Any(rules) => rules.iter().any(|rule| rule.names_gone(segments, stages)),
            Self::Sign(_) | Self::Chance(_) | Self::Mood(_) | Self::Did(_) => false,
        }
    }
}

/// A sign in what a customer did lately that calls for an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CustomerSign {
    /// A cart or checkout of the last 7 days, and no order since.
    OpenCart,
    /// One product viewed three times or more in 7 days and not bought, nothing in the cart.
    RepeatedViews,
    /// First seen within 14 days, at most one order.
    NewCustomer,
    /// Ordered before, and falls silent.
    Lapsing,
    /// An order of 7 to 45 days ago without a review, and nothing wrong with it.
    NoReview,
    /// Visits more than doubled within 14 days without an order.
    RisingVisits,
    /// An order of the last 60 days of something that others buy together with another product.
    BoughtTogether,
    /// A support contact or return of the last 60 days.
    Trouble,
    /// A support contact or return of the last 14 days that is not settled.
    OpenComplaint,
}

impl CustomerSign {
    /// All signs, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::OpenCart,
        Self::RepeatedViews,
        Self::NewCustomer,
        Self::Lapsing,
        Self::NoReview,
        Self::RisingVisits,
        Self::BoughtTogether,
        Self::Trouble,
        Self::OpenComplaint,
    ];

    /// Its lasting word in rules and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::OpenCart => "open-cart",
            Self::RepeatedViews => "repeated-views",
            Self::NewCustomer => "new-customer",
            Self::Lapsing => "lapsing",
            Self::NoReview => "no-review",
            Self::RisingVisits => "rising-visits",
            Self::BoughtTogether => "bought-together",
            Self::Trouble => "trouble",
            Self::OpenComplaint => "open-complaint",
        }
    }

    /// The sign with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sign| sign.code() == code)
    }
}

/// How what a customer wrote lately sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MoodBand {
    /// Mostly negative: the mean tone is below the neutral range.
    Negative,
    /// Neither clearly negative nor clearly positive.
    Neutral,
    /// Mostly positive: the mean tone is above the neutral range.
    Positive,
}

impl MoodBand {
    /// All bands, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Negative, Self::Neutral, Self::Positive];

    /// Its lasting word in rules and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Negative => "negative",
            Self::Neutral => "neutral",
            Self::Positive => "positive",
        }
    }

    /// The band with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.code() == code)
    }
}
