//! Bringing a file to the disk while it is still being written, so that little is left to wait for at the end.

use crate::log::OrLog;
use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};

/// A thread that flushes a file whenever it is told that there is something to flush.
pub(super) struct Flusher {
    more: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Flusher {
    /// For the file at `path`; `None` where there can be none, as nothing depends on it.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let file = std::fs::File::open(path).ok()?;
        let (more, requests) = sync_channel(1);
        let thread = Builder::new().name("flush".to_owned()).spawn(move || {
            for () in requests {
                // whoever finishes the file flushes it again, and hears of errors
                file.sync_data().or_log("flush what is imported");
            }
        });
        Some(Self { more: Some(more), thread: Some(thread.ok()?) })
    }

    /// Says that more was written.
    pub(super) fn more(&self) {
        if let Some(more) = &self.more {
            // one that waits already will see to it
            more.try_send(()).ok();
        }
    }
}

impl Drop for Flusher {
    fn drop(&mut self) {
        self.more = None;
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}
