//! How much each path counts: as often as it was taken, or as often as a resample of the journeys holds it.

use crate::analysis::random_stream::RandomStream;

use super::paths::ChannelPaths;

/// Conversions, failures and value of each path.
#[derive(Debug, Clone)]
pub(super) struct PathWeights {
    pub conversions: Vec<f64>,
    pub failures: Vec<f64>,
    pub values: Vec<f64>,
}

impl PathWeights {
    /// Weighs each path by how often it was taken.
    pub(super) fn observed(all: &ChannelPaths) -> Self {
        Self {
            conversions: all.paths.iter().map(|path| path.conversions as f64).collect(),
            failures: all.paths.iter().map(|path| path.failures as f64).collect(),
            values: all.paths.iter().map(|path| path.value).collect(),
        }
    }

    /// What might as well have happened: each journey as often as a draw with replacement of very many journeys has it, and
    /// conversions worth as much as those of their path vary.
    pub(super) fn resampled(all: &ChannelPaths, mut random: RandomStream) -> Self {
        let mut drawn = Self { conversions: Vec::new(), failures: Vec::new(), values: Vec::new() };
        for path in &all.paths {
            let conversions = random.poisson(path.conversions as f64);
            let mean = if path.conversions > 0 { path.value / path.conversions as f64 } else { 0.0 };
            let variance = path.variance();
            let spread = if variance > 0.0 { (conversions * variance).sqrt() * random.normal() } else { 0.0 };
            drawn.conversions.push(conversions);
            drawn.failures.push(random.poisson(path.failures as f64));
            drawn.values.push((conversions * mean + spread).max(0.0));
        }
        drawn
    }

    /// The number of conversions over all paths.
    pub(super) fn total(&self) -> f64 {
        self.conversions.iter().sum()
    }

    /// What all of them are worth.
    pub(super) fn total_value(&self) -> f64 {
        self.values.iter().sum()
    }
}
