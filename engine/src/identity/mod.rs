//! Profiles → customers: which rows are one person, and why.
//!
//! Joins are exact: profiles with the same customer id, e-mail, phone or device id (after tidying copies of them) become
//! one person, the strongest identifier first. Limits keep shared things (a shop's iPad, an info@ mailbox) from gluing
//! strangers together. Ids that a tool renamed are one id (`renames`). What a person decided (`decide`) stands above all of it. Raw identifiers stay as they came, so
//! everything here can be run again with other rules, and `compare` says what would change.
//!
//! `suspicious` lists customers that look like several people; [`fuzzy`] suggests customers that look like one. Both
//! only point: nothing is joined or split by likeness alone.

mod added;
mod compare;
mod decide;
pub mod fuzzy;
mod id_form;
mod normalise;
mod persons;
mod renames;
mod resolve;
mod suspicious;
mod types;
mod values;
mod why;

pub use crate::model::IdKind;
pub use added::{AddedProfiles, resolve_added, roots_of};
pub use compare::{Changes, IdentityChange, compare};
pub use decide::{DecisionError, different, fine, same, split};
pub use normalise::{Normaliser, phone_digits};
pub use resolve::{resolve, resolve_with};
pub use suspicious::{Suspect, SuspicionReason, suspects};
pub use types::{DroppedIdentifier, Edge, Evidence, IdentitySummary, JoinEvidence, Reason, Resolution};
pub use why::{edges, why};
