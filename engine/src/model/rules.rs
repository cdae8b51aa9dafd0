//! Touchpoint, channel and stage rules: how raw names become the words on the screen.
//!
//! Raw names are kept for good; rules are applied when an `EventTable` is built, so an edit shows everywhere at once.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::TouchpointKind;

/// The stage in which a new project's goal lies.
pub const DECISION: &str = "Decision";

/// The stages of a new project, in order.
pub const DEFAULT_STAGES: [&str; 4] = ["Awareness", "Consideration", DECISION, "Retention"];

/// The channel of those who come by themselves.
pub const DIRECT: &str = "Direct";

/// The channel of those who need help.
pub const SUPPORT: &str = "Support";

/// The channels every project knows, in the order they are listed.
pub const DEFAULT_CHANNELS: [&str; 11] = [
    "Organic search",
    "Paid search",
    "Social",
    "E-mail",
    "Referral",
    DIRECT,
    "Affiliate",
    "Display",
    "Store",
    SUPPORT,
    "Other",
];

/// Names a touchpoint: events whose raw name (or page) matches get this name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TouchpointRule {
    /// Raw event name it applies to, compared without case; `*` at either end stands for anything. Empty = any event.
    pub event: String,
    /// Page pattern it applies to (`/product/*`), compared without case. Empty = any page.
    pub page: String,
    /// The touchpoint ("Product viewed").
    pub touchpoint: String,
}

/// Names a channel: events whose raw channel matches get this channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelRule {
    /// Raw channel it applies to, compared without case; `*` at either end stands for anything.
    pub raw: String,
    /// The name that the channel gets ("Social").
    pub channel: String,
}

/// Everything a person may edit about names. The first matching rule of a list wins; what no rule matches goes through
/// the built-in table of common names, then keeps a tidied copy of its raw name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// The stages, in order (1 to 12).
    pub stages: Vec<String>,
    /// Raw event and page → touchpoint.
    pub touchpoints: Vec<TouchpointRule>,
    /// Raw channel → channel.
    pub channels: Vec<ChannelRule>,
    /// Touchpoint → stage, for touchpoints a person placed; the others follow the built-in table.
    pub stage_of: BTreeMap<String, String>,
    /// Touchpoint → kind, for touchpoints whose kind a person chose; the others follow the built-in table.
    #[serde(default)]
    pub kind_of: BTreeMap<String, TouchpointKind>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            stages: DEFAULT_STAGES.map(str::to_owned).to_vec(),
            touchpoints: Vec::new(),
            channels: Vec::new(),
            stage_of: BTreeMap::new(),
            kind_of: BTreeMap::new(),
        }
    }
}
