//! What is known of the watched folder of the open project.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use crate::workspace::Arrivals;

/// What is watched, and what came and waits.
#[derive(Default)]
pub(super) struct Watcher {
    pub on: Option<WatchedFolder>,
    pub waiting: Vec<(PathBuf, String)>,
}

/// A folder that is watched.
pub(super) struct WatchedFolder {
    /// Which opening of a project.
    pub project: u64,
    pub folder: Box<str>,
    pub arrivals: Arc<Mutex<Arrivals>>,
    /// Whether somebody is looking.
    pub busy: Arc<AtomicBool>,
    pub next: Instant,
}

impl Watcher {
    /// Files that came and wait for a person, each with the reason.
    pub(super) fn waiting(&self) -> &[(PathBuf, String)] {
        &self.waiting
    }

    /// Notes a file that cannot be imported without a person's answer.
    pub(super) fn waits(&mut self, path: PathBuf, why: String) {
        self.waiting.retain(|(p, _)| *p != path);
        self.waiting.push((path, why));
    }

    /// A person looks at files: they wait no longer.
    pub(super) fn forget(&mut self, files: &[PathBuf]) {
        self.waiting.retain(|(p, _)| !files.contains(p));
    }
}
