//! Mending probabilities that are off: Platt's scaling, or isotonic steps where there is much data.

use super::logistic::{Logistic, logit};
use super::matrix::Matrix;

/// Positives needed before steps are preferred to a curve.
const ISOTONIC_POSITIVES: usize = 1000;

/// A correction from raw to calibrated probability.
#[derive(Debug, Clone, PartialEq)]
pub enum Calibrator {
    /// A logistic curve over the log-odds.
    Platt(Logistic),
    /// Non-decreasing steps: (lowest raw probability, calibrated probability), ascending.
    Isotonic(Vec<(f64, f64)>),
}

impl Calibrator {
    /// Fits to raw probabilities and what happened.
    pub fn fit(p: &[f64], y: &[bool]) -> Self {
        if y.iter().filter(|&&y| y).count() >= ISOTONIC_POSITIVES {
            let fitted = isotonic(p, y);
            let mut steps: Vec<(f64, f64)> = p.iter().copied().zip(fitted).collect();
            steps.sort_by(|a, b| a.0.total_cmp(&b.0));
            steps.dedup_by(|next, previous| next.1 == previous.1);
            return Self::Isotonic(steps);
        }
        let x = Matrix::new(p.iter().map(|&p| logit(p)).collect(), 1);
        Self::Platt(Logistic::fit_raw(&x, y, 1e6))
    }

    /// The calibrated probability.
    pub fn apply(&self, p: f64) -> f64 {
        match self {
            Self::Platt(curve) => curve.probability(&[logit(p)]),
            Self::Isotonic(steps) => {
                let i = steps.partition_point(|s| s.0 <= p);
                steps.get(i.saturating_sub(1)).map_or(p, |s| s.1)
            }
        }
    }
}

/// Isotonic regression by pooling adjacent violators; rows with equal probability are one block from the start. Fitted
/// values in the order of `p`.
pub fn isotonic(p: &[f64], y: &[bool]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[a].total_cmp(&p[b]));
    // Blocks of (sum, rows).
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    let mut i = 0;
    while i < order.len() {
        let mut block = (0.0, 0);
        let value = p[order[i]];
        while i < order.len() && p[order[i]] == value {
            block.0 += f64::from(u8::from(y[order[i]]));
            block.1 += 1;
            i += 1;
        }
        while let Some(&(sum, n)) = blocks.last()
            && sum / n as f64 >= block.0 / block.1 as f64
        {
            block = (block.0 + sum, block.1 + n);
            blocks.pop();
        }
        blocks.push(block);
    }
    let mut fitted = vec![0.0; p.len()];
    let mut position = 0;
    for (sum, n) in blocks {
        order[position..position + n].iter().for_each(|&k| fitted[k] = sum / n as f64);
        position += n;
    }
    fitted
}
