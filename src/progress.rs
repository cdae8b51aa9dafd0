//! Progress and cancellation, shared by the command line and the window.
//!
//! Work that takes more than a moment gets a `&Progress`. It says what it does ([`Progress::stage`]), how far it is
//! ([`Progress::advance`]) and asks now and then whether to stop ([`Progress::check`]). Whoever started the work keeps a
//! clone and samples it from a repaint tick or a progress bar; nothing is ever pushed.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// The work was cancelled by the person who started it. Nothing is left half-done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cancelled")]
pub struct Cancelled;

/// A handle to running work. Clones share the same state.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    cancelled: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
    stage: Mutex<String>,
}

impl Progress {
    /// A fresh handle that nobody watches yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the step that begins now ("Reading web_events.csv") and how many units it has (0 = unknown).
    pub fn stage(&self, what: impl Into<String>, total: u64) {
        if let Ok(mut stage) = self.0.stage.lock() {
            *stage = what.into();
        }
        self.0.done.store(0, Ordering::Relaxed);
        self.0.total.store(total, Ordering::Relaxed);
    }

    /// Adds `n` finished units to the current step.
    pub fn advance(&self, n: u64) {
        self.0.done.fetch_add(n, Ordering::Relaxed);
    }

    /// Asks the work to stop at its next [`Progress::check`].
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked the work to stop.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Relaxed)
    }

    /// `Err(Cancelled)` once somebody asked to stop: `progress.check()?`.
    pub fn check(&self) -> Result<(), Cancelled> {
        if self.is_cancelled() { Err(Cancelled) } else { Ok(()) }
    }

    /// What is going on now: (step, units done, units in all or 0).
    pub fn sample(&self) -> (String, u64, u64) {
        let stage = self.0.stage.lock().map(|s| s.clone()).unwrap_or_default();
        (stage, self.0.done.load(Ordering::Relaxed), self.0.total.load(Ordering::Relaxed))
    }

    /// The finished share of the current step, 0 to 1, where the total is known.
    pub fn fraction(&self) -> Option<f32> {
        let (_, done, total) = self.sample();
        (total > 0).then(|| (done as f32 / total as f32).min(1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_share_state() {
        let a = Progress::new();
        let b = a.clone();
        a.stage("Reading", 10);
        a.advance(4);
        assert_eq!(b.sample(), ("Reading".to_owned(), 4, 10));
        assert_eq!(b.fraction(), Some(0.4));
        b.cancel();
        assert_eq!(a.check(), Err(Cancelled));
    }
}
