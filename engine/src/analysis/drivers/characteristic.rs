//! By what customers are told apart.

/// What customers of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Characteristic {
    /// The channel by which they came first in the period.
    Channel,
    /// The first device known of them in the period.
    Device,
    /// The first country known of them in the period.
    Country,
    /// The first campaign known of them in the period.
    Campaign,
    /// The source that knew them first in the period.
    Source,
    /// What they did first in the period.
    FirstTouchpoint,
    /// Whether they were known before the period.
    NewOrReturning,
}

impl Characteristic {
    /// All characteristics, in the order in which lists offer them.
    pub const ALL: [Self; 7] = [
        Self::Channel,
        Self::Device,
        Self::Country,
        Self::Campaign,
        Self::Source,
        Self::FirstTouchpoint,
        Self::NewOrReturning,
    ];
}
