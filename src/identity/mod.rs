//! Profiles → customers: which rows are one person, and why.
//!
//! Exact matching only: profiles with the same customer id, e-mail, phone or device id (after tidying copies of them)
//! become one person, the strongest identifier first. Limits keep shared things (a shop's iPad, an info@ mailbox) from
//! gluing strangers together. Raw identifiers stay as they came, so everything here can be run again with other rules.

mod normalise;
mod resolve;
mod types;
mod why;

pub use normalise::Normaliser;
pub use resolve::resolve;
pub use types::{Dropped, Evidence, IdKind, IdentitySummary, Reason, Resolution};
pub use why::why;
