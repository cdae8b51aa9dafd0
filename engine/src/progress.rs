//! Progress and cancellation, shared by the command line and the window.
//!
//! Work that takes more than a moment gets a `&Progress`. It says what it does ([`Progress::stage`]), how far it is
//! ([`Progress::advance`]) and asks now and then whether to stop ([`Progress::check`]). Whoever started the work keeps a
//! clone and samples it from a repaint tick or a progress bar; nothing is ever pushed.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::texts::text;

/// The work was cancelled by the person who started it. Nothing is left half-done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("cancelled"))]
pub struct Cancelled;

/// A handle to running work. Clones share the same state.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    cancelled: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
    stage: Mutex<Stage>,
}

/// The step that goes on.
#[derive(Debug, Default)]
struct Stage {
    what: String,
    since: Option<Instant>,
    bytes: bool,
}

/// How fast a step goes, once there is something to measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Speed of the step, in units per second.
    pub per_second: f64,
    /// Whether the units are bytes.
    pub bytes: bool,
    /// Time until the step is over, if it goes on like this.
    pub left: Duration,
}

/// A pace measured over less time than this says nothing.
const SETTLED: Duration = Duration::from_millis(500);

impl Progress {
    /// A fresh handle that nobody watches yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the step that begins now ("Reading `web_events.csv`") and how many units it has (0 = unknown).
    pub fn stage(&self, what: impl Into<String>, total: u64) {
        self.begin(what.into(), total, false);
    }

    /// Begins a step whose units are bytes.
    pub fn stage_of_bytes(&self, what: impl Into<String>, total: u64) {
        self.begin(what.into(), total, true);
    }

    fn begin(&self, what: String, total: u64, bytes: bool) {
        tracing::debug!("{what}");
        if let Ok(mut stage) = self.0.stage.lock() {
            *stage = Stage { what, since: Some(Instant::now()), bytes };
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
        let stage = self.0.stage.lock().map(|s| s.what.clone()).unwrap_or_default();
        (stage, self.0.done.load(Ordering::Relaxed), self.0.total.load(Ordering::Relaxed))
    }

    /// The finished share of the current step, 0 to 1, where the total is known.
    pub fn fraction(&self) -> Option<f32> {
        let (_, done, total) = self.sample();
        (total > 0).then(|| (done as f32 / total as f32).min(1.0))
    }

    /// How fast the current step goes, where its total is known and it has gone on for a moment.
    pub fn pace(&self) -> Option<Pace> {
        let (since, bytes) = self.0.stage.lock().ok().and_then(|s| Some((s.since?, s.bytes)))?;
        let (done, total) = (self.0.done.load(Ordering::Relaxed), self.0.total.load(Ordering::Relaxed));
        pace(done, total, since.elapsed(), bytes)
    }
}

/// Does work that nobody can stop, for callers who wait for it anyway.
pub fn uninterrupted<T>(work: impl Fn(&Progress) -> Result<T, Cancelled>) -> T {
    loop {
        // nobody else holds this handle, so it is never cancelled
        if let Ok(done) = work(&Progress::new()) {
            return done;
        }
    }
}

fn pace(done: u64, total: u64, elapsed: Duration, bytes: bool) -> Option<Pace> {
    if done == 0 || total == 0 || elapsed < SETTLED {
        return None;
    }
    let per_second = done as f64 / elapsed.as_secs_f64();
    let left = Duration::from_secs_f64(total.saturating_sub(done) as f64 / per_second);
    Some(Pace { per_second, bytes, left })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_needs_something_to_measure() {
        let second = Duration::from_secs(1);
        assert_eq!(pace(0, 10, second, false), None);
        assert_eq!(pace(5, 0, second, false), None);
        assert_eq!(pace(5, 10, Duration::from_millis(10), false), None);
        let quarter = pace(25, 100, second * 2, true).unwrap();
        assert_eq!((quarter.per_second, quarter.left, quarter.bytes), (12.5, second * 6, true));
        assert_eq!(pace(120, 100, second, false).unwrap().left, Duration::ZERO);
    }

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
