//! What goes out: numbers become sentences, tables and pictures, questions are asked of a project that is open, and files
//! leave it.
//!
//! Most of the counting is done by the analyses of `desire_path_engine`. It is a crate of its own so that a change of an answer
//! does not compile those again. The map of the whole code is the page of the crate `desire_path`.

use desire_path_engine::{
    act, analysis, events, files, identity, log, model, predict, privacy, progress, store, texts,
};
use desire_path_intake::import;

// the layers below use only those above
pub mod present;

pub mod remote;

pub mod insights;

pub mod ask;

pub mod workspace;

pub mod release;

pub mod export;

pub mod generate;
