//! The one filter that every view, command and export obeys.

use serde::{Deserialize, Serialize};

use super::{Bots, SegmentId};

/// Which customers and events to look at. The default looks at everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Filter {
    /// Only events with `from <= time` (ms UTC).
    pub from: Option<i64>,
    /// Only events with `time < to` (ms UTC).
    pub to: Option<i64>,
    /// Only members of this segment.
    pub segment: Option<SegmentId>,
    /// Only customers whose first event came by one of these channels (by name; empty = any).
    pub channels: Vec<String>,
    /// Only events from these sources (by name; empty = any).
    pub sources: Vec<String>,
    /// Whether bots and the company's own people count.
    #[serde(default)]
    pub bots: Bots,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it asks for some dates, customers or sources only.
    pub fn narrows(&self) -> bool {
        *self != Self { bots: self.bots, ..Self::default() }
    }
}
