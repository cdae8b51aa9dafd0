//! What Desire Path computes and keeps: the words of the field, events, analyses, identity, predictions, proposals and the
//! project file. The map of the whole code is the page of the crate `desire_path`.
//!
//! It is a crate of its own so that it is compiled beside the toolkit of the window, and not again when an answer or a view
//! changes.

pub mod texts;

pub mod files;
pub mod log;
pub mod model;
pub mod progress;
// the layers below use only those above
pub mod events;

pub mod analysis;
pub mod identity;

pub mod predict;
pub mod privacy;

pub mod act;

pub mod store;
