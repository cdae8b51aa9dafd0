//! Whom analyses leave out.

use super::BitSet;

/// Whom analyses leave out, worked out once for a table and its rules.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Traffic {
    /// By device code: events of programs that are left out. Empty where there are none.
    pub(super) hidden_devices: Vec<bool>,
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

    /// What was worked out before.
    pub(crate) fn kept(hidden_devices: Vec<u8>, hidden: BitSet, suspects: BitSet) -> Self {
        let hidden_devices = hidden_devices.into_iter().map(|hides| hides != 0).collect();
        Self { hidden_devices, hidden, suspects }
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
        self.hidden_devices.is_empty() && self.hidden.is_empty()
    }

    /// Whether there is anybody who looks like a program or is the company's own.
    pub fn suspects_anybody(&self) -> bool {
        !self.suspects.is_empty()
    }
}
