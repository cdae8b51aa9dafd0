//! What comes out of a file, and what would.

pub(crate) mod outcome;
pub(crate) mod preview;
