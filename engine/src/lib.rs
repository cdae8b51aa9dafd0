//! What Desire Path does, without its window, its command line and its tools for assistants: everything from the words of
//! the field to answers and the files that leave. The map of the whole code is the page of the crate `desire_path`.
//!
//! It is a crate of its own so that it is compiled beside the toolkit of the window, and not again when a view changes.

#[doc = include_str!("glossary.md")]
pub mod glossary {}

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

pub mod import;
pub mod store;

pub mod present;

pub mod insights;

pub mod workspace;

pub mod release;

pub mod export;

pub mod generate;
