//! Which events are looked at, whoever's they are and whenever they happened.

use std::sync::Arc;

use super::{BitSet, Traffic};

/// Which events are looked at, whoever's they are and whenever they happened.
#[derive(Debug, Clone, Default)]
pub struct EventMask {
    /// The sources whose events are; `None` = all.
    pub(super) sources: Option<Box<[bool; 256]>>,
    /// The events that have what a filter asks for; `None` = all.
    pub(super) shown: Option<Arc<BitSet>>,
    /// Says which devices' events are not, where some are not.
    pub(super) traffic: Option<Arc<Traffic>>,
    /// By touchpoint, whether its events are; `None` = all. What is done to customers is nothing that they did.
    pub(super) touchpoints: Option<Arc<[bool]>>,
}

impl EventMask {
    /// Whether every event is looked at.
    #[inline]
    pub fn is_everything(&self) -> bool {
        self.sources.is_none() && self.shown.is_none() && self.traffic.is_none() && self.touchpoints.is_none()
    }
}

impl PartialEq for EventMask {
    fn eq(&self, other: &Self) -> bool {
        let same_traffic = match (&self.traffic, &other.traffic) {
            (None, None) => true,
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            _ => false,
        };
        same_traffic
            && self.sources == other.sources
            && self.shown == other.shown
            && self.touchpoints == other.touchpoints
    }
}
