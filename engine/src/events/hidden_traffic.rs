//! Whom analyses leave out.

use super::BitSet;
use super::new_event_places::NewEventPlaces;

/// Whom analyses leave out, worked out once for a table and its rules.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Traffic {
    /// By device code: events of programs that are left out. Empty where there are none.
    pub(super) hidden_devices: Vec<bool>,
    /// Events that machines caused in people's names and that are left out; empty where there are none.
    pub(super) hidden_events: BitSet,
    /// Customers who are left out wholly.
    pub(super) hidden: BitSet,
    /// Customers with at least one event that looks like a program's or the company's own, whether left out or not.
    pub(super) suspects: BitSet,
}

impl Traffic {
    /// Whether events with this device code are a program's that is left out.
    #[inline]
    pub fn hides_device(&self, device: u32) -> bool {
        self.hidden_devices.get(device as usize).copied().unwrap_or(false)
    }

    /// Whether the event at `i` is left out by itself.
    #[inline]
    pub fn hides_event(&self, i: usize) -> bool {
        self.hidden_events.contains(i as u32)
    }

    /// Whether the events of some devices are left out.
    #[inline]
    pub(super) fn hides_devices(&self) -> bool {
        !self.hidden_devices.is_empty()
    }

    /// Whether events are left out, and not only customers.
    pub(super) fn hides_events(&self) -> bool {
        !self.hidden_devices.is_empty() || !self.hidden_events.is_empty()
    }

    /// What was worked out before: devices, events and customers that are left out, and suspects.
    pub(crate) fn from_columns(
        hidden_devices: Vec<u8>,
        hidden_events: BitSet,
        hidden: BitSet,
        suspects: BitSet,
    ) -> Self {
        let hidden_devices = hidden_devices.into_iter().map(|hides| hides != 0).collect();
        Self { hidden_devices, hidden_events, hidden, suspects }
    }

    /// Extends what is hidden to a table with more events: `part` says it of the customers whom they are of.
    pub(super) fn with_new_events(
        &self,
        part: Self,
        new: &NewEventPlaces,
        (customers, events): (usize, usize),
    ) -> Self {
        let mut all = Self {
            hidden: new.customers(&self.hidden, &part.hidden, customers),
            suspects: new.customers(&self.suspects, &part.suspects, customers),
            hidden_events: new.events(&self.hidden_events, &part.hidden_events, events),
            hidden_devices: part.hidden_devices,
        };
        if all.hidden_events.is_empty() {
            all.hidden_events = BitSet::default();
        }
        all
    }

    /// Events that are left out by themselves.
    pub fn hidden_events(&self) -> &BitSet {
        &self.hidden_events
    }

    /// By device code, 1 where its events are left out; empty where there are none.
    pub(crate) fn devices(&self) -> Vec<u8> {
        self.hidden_devices.iter().map(|&hides| hides.into()).collect()
    }

    /// Customers with an event that looks like a program's or the company's own.
    pub(crate) fn suspects(&self) -> &BitSet {
        &self.suspects
    }

    /// Customers who are left out wholly.
    pub fn hidden(&self) -> &BitSet {
        &self.hidden
    }

    /// Whether nobody is left out.
    pub fn hides_nothing(&self) -> bool {
        !self.hides_events() && self.hidden.is_empty()
    }

    /// Whether there is anybody who looks like a program or is the company's own.
    pub fn suspects_anybody(&self) -> bool {
        !self.suspects.is_empty()
    }
}
