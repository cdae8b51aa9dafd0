//! What an assistant may learn.

/// What a server may say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Access {
    /// Groups of fewer people than this stand together; without it, of fewer than the project's number.
    pub k: Option<u32>,
    /// Whether single people are listed.
    pub people: bool,
}
