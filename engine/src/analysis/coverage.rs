//! How often intervals hold the truth over many generated projects.

#![cfg(test)]

use std::fmt;

/// The share of intervals that hold, with the 95 % band of it.
pub(crate) struct Coverage {
    share: f64,
    low: f64,
    high: f64,
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.4} ({:.4} to {:.4})", self.share, self.low, self.high)
    }
}

impl Coverage {
    /// Of projects, each with whether its intervals hold; those of one project count together.
    pub(crate) fn of(projects: impl Iterator<Item = Vec<bool>>) -> Self {
        let counts = |held: Vec<bool>| (held.iter().filter(|held| **held).count() as f64, held.len() as f64);
        let projects: Vec<(f64, f64)> = projects.map(counts).filter(|of| of.1 > 0.0).collect();
        let (held, all) = projects.iter().fold((0.0, 0.0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
        let share = held / all;
        let half = 1.96 * projects.iter().map(|of| (of.0 - share * of.1).powi(2)).sum::<f64>().sqrt() / all;
        Self { share, low: share - half, high: share + half }
    }

    /// Whether the band contains what the intervals promise, or lies above it.
    pub(crate) fn is_at_least(&self, promised: f64) -> bool {
        self.high >= promised
    }

    /// Whether the band contains what the intervals promise.
    pub(crate) fn contains(&self, promised: f64) -> bool {
        (self.low..=self.high).contains(&promised)
    }
}
