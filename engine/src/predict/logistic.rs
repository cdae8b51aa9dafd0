//! L2 logistic regression by Newton's method, the penalty of scikit-learn: log-loss summed + ‖w‖² / 2C, intercept free.

use rayon::prelude::*;

use super::matrix::{Matrix, solve_spd};

/// Rows per parallel block: fixed, so that sums are the same for any number of threads.
const BLOCK: usize = 2048;

/// A fitted model over columns it standardised itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Logistic {
    /// Log-odds where every column is at its mean.
    pub intercept: f64,
    /// Weight per standard deviation of each column.
    pub coef: Vec<f64>,
    /// Column means of the training rows.
    pub mean: Vec<f64>,
    /// Column deviations of the training rows; 0 for a constant column, which gets no weight.
    pub std: Vec<f64>,
    /// Whether Newton's method converged.
    pub converged: bool,
}

impl Logistic {
    /// Fits standardised columns. `c` is the inverse strength of the penalty.
    pub fn fit(x: &Matrix, y: &[bool], c: f64) -> Self {
        let (mean, std) = x.moments();
        Self::fit_scaled(x, y, c, mean, std)
    }

    /// Fits columns as they are, without standardising.
    pub fn fit_raw(x: &Matrix, y: &[bool], c: f64) -> Self {
        Self::fit_scaled(x, y, c, vec![0.0; x.cols], vec![1.0; x.cols])
    }

    fn fit_scaled(x: &Matrix, y: &[bool], c: f64, mean: Vec<f64>, std: Vec<f64>) -> Self {
        let positives = y.iter().filter(|&&y| y).count() as f64;
        let n = y.len() as f64;
        let start = ((positives + 0.5) / (n - positives + 0.5)).ln();
        let mut model = Self { intercept: start, coef: vec![0.0; x.cols], mean, std, converged: false };
        let mut step = model.newton_step(x, y, c);
        for _ in 0..100 {
            let Some((delta, loss)) = step else { break };
            // Halve the step while it makes things worse: Newton's method may overshoot on separable data.
            let mut share = 1.0;
            loop {
                let next = model.moved(&delta, share);
                let after = next.newton_step(x, y, c);
                let better = after.as_ref().is_some_and(|(_, l)| *l <= loss + 1e-12 * loss.abs());
                if better || share < 1e-6 {
                    model = next;
                    step = after;
                    break;
                }
                share /= 2.0;
            }
            if delta.iter().all(|d| (d * share).abs() < 1e-7) {
                model.converged = true;
                break;
            }
        }
        model
    }

    fn moved(&self, delta: &[f64], share: f64) -> Self {
        let mut next = self.clone();
        next.intercept -= share * delta[0];
        next.coef.iter_mut().zip(&delta[1..]).for_each(|(w, d)| *w -= share * d);
        next
    }

    /// The Newton direction at the present weights and the penalised loss there.
    fn newton_step(&self, x: &Matrix, y: &[bool], c: f64) -> Option<(Vec<f64>, f64)> {
        let d = x.cols + 1;
        let blocks: Vec<(Vec<f64>, Vec<f64>, f64)> = x
            .data
            .par_chunks(BLOCK * x.cols.max(1))
            .zip(y.par_chunks(BLOCK))
            .map(|(rows, y)| self.block_sums(rows, y, x.cols))
            .collect();
        let (mut hessian, mut gradient, mut loss) = (vec![0.0; d * d], vec![0.0; d], 0.0);
        for (h, g, l) in blocks {
            hessian.iter_mut().zip(h).for_each(|(a, b)| *a += b);
            gradient.iter_mut().zip(g).for_each(|(a, b)| *a += b);
            loss += l;
        }
        for (j, w) in self.coef.iter().enumerate() {
            gradient[j + 1] += w / c;
            hessian[(j + 1) * d + j + 1] += 1.0 / c;
            loss += 0.5 * w * w / c;
        }
        for i in 0..d {
            for j in 0..i {
                hessian[j * d + i] = hessian[i * d + j];
            }
            hessian[i * d + i] += 1e-10;
        }
        loss.is_finite().then(|| solve_spd(&hessian, &gradient).map(|delta| (delta, loss))).flatten()
    }

    fn block_sums(&self, rows: &[f64], y: &[bool], cols: usize) -> (Vec<f64>, Vec<f64>, f64) {
        let d = cols + 1;
        let (mut hessian, mut gradient, mut loss) = (vec![0.0; d * d], vec![0.0; d], 0.0);
        let mut z = vec![1.0; d];
        for (row, &y) in rows.chunks_exact(cols.max(1)).zip(y) {
            for j in 0..cols {
                z[j + 1] = self.scaled(row, j);
            }
            let eta = self.intercept + self.coef.iter().zip(&z[1..]).map(|(w, v)| w * v).sum::<f64>();
            let p = sigmoid(eta);
            let target = f64::from(u8::from(y));
            loss += eta.max(0.0) + (-eta.abs()).exp().ln_1p() - target * eta;
            let weight = p * (1.0 - p);
            for i in 0..d {
                gradient[i] += (p - target) * z[i];
                let wz = weight * z[i];
                hessian[i * d..=i * d + i].iter_mut().zip(&z).for_each(|(h, z)| *h += wz * z);
            }
        }
        (hessian, gradient, loss)
    }

    /// Column `j` of a row in standard deviations from the training mean.
    pub fn scaled(&self, row: &[f64], j: usize) -> f64 {
        if self.std[j] == 0.0 { 0.0 } else { (row[j] - self.mean[j]) / self.std[j] }
    }

    /// What each column adds to the log-odds of every row.
    pub(super) fn terms(&self, x: &Matrix) -> Matrix {
        let terms = x.iter().flat_map(|row| (0..x.cols).map(move |j| self.coef[j] * self.scaled(row, j)));
        Matrix::new(terms.collect(), x.cols)
    }

    /// Log-odds of one row.
    pub fn log_odds(&self, row: &[f64]) -> f64 {
        self.intercept + (0..self.coef.len()).map(|j| self.coef[j] * self.scaled(row, j)).sum::<f64>()
    }

    /// Probability of one row.
    pub fn probability(&self, row: &[f64]) -> f64 {
        sigmoid(self.log_odds(row))
    }

    /// Probability of every row.
    pub fn probabilities(&self, x: &Matrix) -> Vec<f64> {
        x.data.par_chunks_exact(x.cols.max(1)).map(|row| self.probability(row)).collect()
    }
}

/// The logistic function: a log-odds as a chance.
pub fn sigmoid(eta: f64) -> f64 {
    1.0 / (1.0 + (-eta).exp())
}

/// The log-odds of a probability, kept finite.
pub fn logit(p: f64) -> f64 {
    let p = p.clamp(1e-9, 1.0 - 1e-9);
    (p / (1.0 - p)).ln()
}
