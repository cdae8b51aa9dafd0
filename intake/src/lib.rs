//! What comes in: files of other tools become events, profiles and a list of the rows that could not be used.
//!
//! It is a crate of its own so that it is compiled beside the analyses, and not again when a question or a view changes.
//! The map of the whole code is the page of the crate `desire_path`.

use desire_path_engine::{events, log, model, privacy, progress, texts};

pub mod import;
