//! What the journeys of channels depend on.

/// What the journeys of touches that lead to conversions, or to none, depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelTerms {
    /// A longer pause, ms, opens a session.
    pub gap: i64,
    /// The channel that opens no touch: who asks for help does not come by that; no channel's number where there is none.
    pub support: i64,
    /// The channel of conversions that no touch led to.
    pub direct: i64,
    /// How long before a conversion a touch still counts, ms; `None` = however long.
    pub look_back: Option<i64>,
    /// Whether a customer's journeys end with the first conversion.
    pub first_only: bool,
    /// Whether visits without a known origin count beside others.
    pub with_direct: bool,
    /// Conversions, and journeys that end in none, count where they happen or begin from here on, ms UTC.
    pub from: i64,
    /// The end of what is known, ms UTC.
    pub until: i64,
    /// How many journeys without a conversion one customer may have after the first.
    pub windows: usize,
}
