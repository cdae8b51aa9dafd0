//! Customers that look like one person: suggestions, each with its score and the fields that agree.
//!
//! The method is that of Fellegi and Sunter: pairs that share something (`block`) are compared field by field
//! (`record`), and expectation-maximisation (`em`) learns from all pairs together how often a field agrees for one
//! person and how often by chance. Nothing here joins anybody; a person accepts or rejects.

mod block;
mod em;
mod record;
mod suggest;

pub use em::{Model, fit};
pub use record::{ComparedField, Outcome, Pattern, Record, Records};
pub use suggest::{Link, Suggestion, Suggestions, links, suggest};
