//! Boosted trees over customers' features: they find what no straight line does, such as a habit that matters up to a point, or
//! only for those who ordered before.

use std::sync::Arc;

use forust_ml::GradientBooster;
use forust_ml::data::Matrix as TreeMatrix;
use forust_ml::gradientbooster::ContributionsMethod;

use super::logistic::logit;
use super::matrix::Matrix;

/// Each round adds a tree; with many more than this they learn their examples by heart.
const ROUNDS: usize = 120;

/// How much of what a tree finds is taken over.
const LEARNING_RATE: f32 = 0.05;

/// Questions in a row that a tree asks: as many features as may matter only together.
const DEPTH: usize = 2;

/// What the examples of a leaf must weigh, as the sum of `p (1 - p)`: ten of even odds weigh 2.5.
const LEAF_WEIGHT: f32 = 10.0;

/// Values that a feature is told apart by, at most.
const BINS: u16 = 64;

/// Fitted trees, which together add up to a log-odds.
#[derive(Clone)]
pub(super) struct Trees(Arc<GradientBooster>);

impl Trees {
    /// Fits columns in which `NaN` says that nothing is known; each tree finds out which side such rows belong to.
    pub(super) fn fit(x: &Matrix, y: &[bool]) -> Self {
        let labels: Vec<f64> = y.iter().map(|&y| f64::from(u8::from(y))).collect();
        let rate = labels.iter().sum::<f64>() / labels.len().max(1) as f64;
        let mut booster = GradientBooster::default()
            .set_iterations(ROUNDS)
            .set_learning_rate(LEARNING_RATE)
            .set_max_depth(DEPTH)
            .set_min_leaf_weight(LEAF_WEIGHT)
            .set_nbins(BINS)
            // of so few rows as trees learn from, threads cost what they give
            .set_parallel(false)
            .set_initialize_base_score(false)
            .set_base_score(logit(rate));
        // refused are unknown labels and settings out of range; without trees everybody gets the average
        let fitted = booster.fit_unweighted(&by_column(x).matrix(), &labels, None);
        debug_assert!(fitted.is_ok(), "{fitted:?}");
        Self(Arc::new(booster))
    }

    /// The log-odds of every row.
    pub(super) fn log_odds(&self, x: &Matrix) -> Vec<f64> {
        self.0.predict(&by_column(x).matrix(), false)
    }

    /// What each column adds to the log-odds of every row: how the mean of the examples changes with each answer on the way
    /// to the leaf, added up by the column that was asked for.
    pub(super) fn terms(&self, x: &Matrix) -> Matrix {
        let with_base = self.0.predict_contributions(&by_column(x).matrix(), ContributionsMethod::Average, false);
        let terms = with_base.chunks_exact(x.cols + 1).flat_map(|row| row[..x.cols].iter().copied());
        Matrix::new(terms.collect(), x.cols)
    }
}

/// A matrix laid out column after column, as trees read it.
struct ByColumn {
    data: Vec<f64>,
    rows: usize,
    cols: usize,
}

impl ByColumn {
    fn matrix(&self) -> TreeMatrix<'_, f64> {
        TreeMatrix::new(&self.data, self.rows, self.cols)
    }
}

fn by_column(x: &Matrix) -> ByColumn {
    let data = (0..x.cols).flat_map(|j| x.iter().map(move |row| row[j])).collect();
    ByColumn { data, rows: x.rows(), cols: x.cols }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::random_stream::RandomStream;
    use crate::predict::logistic::Logistic;
    use crate::predict::metrics::auc;

    fn dice(n: usize, seed: u64) -> Vec<f64> {
        let mut random = RandomStream::new(seed, 0);
        (0..n).map(|_| random.unit()).collect()
    }

    /// Likely where the first number is neither low nor high and the second is high; the third says nothing, and of one in ten
    /// rows the first is not known.
    fn habits(n: usize) -> (Matrix, Vec<bool>) {
        let (a, b, noise, open) = (dice(n, 1), dice(n, 2), dice(n, 3), dice(n, 4));
        let y = (0..n).map(|i| ((0.3..0.7).contains(&a[i]) && b[i] > 0.4) != (noise[i] < 0.1)).collect();
        let row = |i: usize| [if open[i] < 0.1 { f64::NAN } else { a[i] }, b[i], noise[i * 7 % n]];
        (Matrix::new((0..n).flat_map(row).collect(), 3), y)
    }

    #[test]
    fn trees_say_what_they_said_when_they_were_chosen() {
        let (x, y) = habits(600);
        let trees = Trees::fit(&x, &y);
        let near = |said: &[f64], kept: &[f64]| {
            assert!(said.iter().zip(kept).all(|(said, kept)| (said - kept).abs() < 1e-6), "{said:?}");
        };
        let kept = [-1.605993612, -2.916716704, -1.067626179, -2.422615571, -1.742792696, -1.828901620];
        near(&trees.log_odds(&x)[..6], &kept);
        near(&trees.terms(&x).data[..3], &[0.808899742, -1.494190722, 0.049357791]);
    }

    #[test]
    fn what_columns_add_makes_up_the_log_odds() {
        let (x, y) = habits(600);
        let trees = Trees::fit(&x, &y);
        let (said, terms) = (trees.log_odds(&x), trees.terms(&x));
        let base = said[0] - terms.row(0).iter().sum::<f64>();
        for (said, terms) in said.iter().zip(terms.iter()) {
            assert!((said - terms.iter().sum::<f64>() - base).abs() < 1e-9);
        }
    }

    #[test]
    fn trees_find_what_a_regression_cannot_say() {
        let (x, y) = habits(600);
        let filled = x.clone().with_gaps_filled();
        let regression = auc(&Logistic::fit(&filled, &y, 1.0).probabilities(&filled), &y);
        let trees = auc(&Trees::fit(&x, &y).log_odds(&x), &y);
        assert!(trees > regression + 0.1, "{trees} and {regression}");
    }

    #[test]
    fn the_number_of_threads_changes_no_bit() {
        let (x, y) = habits(20_000);
        let said = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| Trees::fit(&x, &y).log_odds(&x))
        };
        let one = said(1);
        assert!(one == said(2) && one == said(3));
    }
}
