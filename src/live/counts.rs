//! How many calls came, and what became of them.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// Why a request was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// Nothing is served at its address.
    UnknownAddress,
    /// It has no key that is known.
    UnknownKey,
    /// It comes from a page that is not on the list.
    OtherOrigin,
    /// It is no JSON, or not of the shape of calls.
    Unreadable,
    /// It is longer than a request may be.
    TooLong,
    /// More came than can be kept at once.
    Busy,
    /// The journal cannot be written, or the server is about to stop.
    Unavailable,
}

impl Refusal {
    /// All reasons, in the order of their definition.
    pub const ALL: [Self; 7] = [
        Self::UnknownAddress,
        Self::UnknownKey,
        Self::OtherOrigin,
        Self::Unreadable,
        Self::TooLong,
        Self::Busy,
        Self::Unavailable,
    ];
}

/// Counts since the server was started.
#[derive(Debug, Default)]
pub struct Counts {
    /// How many calls were kept.
    kept: AtomicU64,
    /// Calls whose id had come before.
    known: AtomicU64,
    /// Calls that are longer than one may be.
    long: AtomicU64,
    /// Calls that wait to be taken into the project.
    waiting: AtomicU64,
    /// When the last one came, ms UTC.
    last: AtomicI64,
    refused: [AtomicU64; Refusal::ALL.len()],
}

impl Counts {
    /// How many calls were kept.
    pub fn kept(&self) -> u64 {
        self.kept.load(Ordering::Relaxed)
    }

    /// Calls that had come before.
    pub fn known(&self) -> u64 {
        self.known.load(Ordering::Relaxed)
    }

    /// Calls that are longer than one may be.
    pub fn long(&self) -> u64 {
        self.long.load(Ordering::Relaxed)
    }

    /// Calls that wait to be taken into the project.
    pub fn waiting(&self) -> u64 {
        self.waiting.load(Ordering::Relaxed)
    }

    /// When the last call came, ms UTC.
    pub fn last(&self) -> Option<i64> {
        Some(self.last.load(Ordering::Relaxed)).filter(|&at| at != 0)
    }

    /// Requests that were refused, by reason; those reasons alone that came up.
    pub fn refused(&self) -> Vec<(Refusal, u64)> {
        let all = Refusal::ALL.into_iter().zip(&self.refused);
        all.map(|(why, n)| (why, n.load(Ordering::Relaxed))).filter(|(_, n)| *n > 0).collect()
    }

    /// A request was refused.
    pub(super) fn refuse(&self, why: Refusal) {
        self.refused[why as usize].fetch_add(1, Ordering::Relaxed);
    }

    /// Calls were longer than they may be.
    pub(super) fn leave_out(&self, calls: u64) {
        self.long.fetch_add(calls, Ordering::Relaxed);
    }

    /// Calls came at a moment; so many of them are new.
    pub(super) fn keep(&self, calls: u64, new: u64, at: i64) {
        self.kept.fetch_add(new, Ordering::Relaxed);
        self.known.fetch_add(calls.saturating_sub(new), Ordering::Relaxed);
        self.waiting.fetch_add(new, Ordering::Relaxed);
        self.last.store(at, Ordering::Relaxed);
    }

    /// Sets how many calls wait.
    pub(super) fn set_waiting(&self, calls: u64) {
        self.waiting.store(calls, Ordering::Relaxed);
    }

    /// Calls were taken into the project.
    pub(super) fn take(&self, calls: u64) {
        // another thread may just add some
        let less = |waiting: u64| Some(waiting.saturating_sub(calls));
        self.waiting.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).ok();
    }
}
