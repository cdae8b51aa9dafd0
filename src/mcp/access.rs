//! What an assistant may learn and do.

/// What a server may say and do.
#[derive(Debug, Clone, Copy, Default)]
pub struct Access {
    /// Groups of fewer people than this stand together; without it, of fewer than the project's number.
    pub k: Option<u32>,
    /// Whether single people are listed.
    pub people: bool,
    /// Whether proposals can be added, on each of which a person decides.
    pub propose: bool,
}
