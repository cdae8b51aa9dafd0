//! How features become the columns of a model.

use rayon::prelude::*;

use crate::model::Feature;

use super::features::{FeatureRows, scaled as on_model_scale};
use super::matrix::Matrix;
use super::metrics::mean;

/// Features of which one matters more or less depending on the other, or on itself: how long ago, for how long, how often.
const TOGETHER: [Feature; 5] =
    [Feature::DaysSinceVisit, Feature::Tenure, Feature::Visits, Feature::Actions, Feature::Actions28];

/// Fewer examples than this do not tell what two features mean together.
const ENOUGH_FOR_PAIRS: usize = 10_000;

/// A feature further from its mean than this many deviations counts as that far in a pair.
const FARTHEST: f64 = 5.0;

/// Rows read at a time: fixed, so that sums are the same for any number of threads.
const BLOCK: usize = 2048;

/// The columns of a regression: each feature by itself, then products of pairs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Columns {
    pub features: Vec<Feature>,
    /// What stands in for a missing value, on the model's scale: the training mean, so that it changes nothing.
    fill: Vec<f64>,
    /// Of each feature the training deviation.
    spread: Vec<f64>,
    pub pairs: Vec<(usize, usize)>,
}

impl Columns {
    pub(super) fn of(rows: &FeatureRows, wanted: &[Feature]) -> Self {
        Self {
            features: wanted.to_vec(),
            fill: wanted.iter().map(|&f| fill_value(rows, f)).collect(),
            spread: Vec::new(),
            pairs: Vec::new(),
        }
    }

    /// The same and the products of pairs, where there are enough rows to tell what two features mean together.
    pub(super) fn with_pairs(mut self, rows: &FeatureRows) -> Self {
        if rows.customers.len() >= ENOUGH_FOR_PAIRS {
            let place = |of: &Feature| self.features.iter().position(|f| f == of);
            let at: Vec<usize> = TOGETHER.iter().filter_map(place).collect();
            if at.len() == TOGETHER.len() {
                self.spread = self.matrix(rows).moments().1;
                self.pairs = (0..at.len())
                    .flat_map(|i| (i..at.len()).map(move |j| (i, j)))
                    .map(|(i, j)| (at[i], at[j]))
                    .collect();
            }
        }
        self
    }

    /// The same features alone, with nothing in the place of missing values.
    pub(super) fn left_open(mut self) -> Self {
        self.fill.fill(f64::NAN);
        self.pairs.clear();
        self
    }

    pub(super) fn width(&self) -> usize {
        self.features.len() + self.pairs.len()
    }

    /// Adds the columns of one row of features to `out`.
    pub(super) fn push_row(&self, raw: &[f64], places: &[Option<usize>], out: &mut Vec<f64>) {
        let begin = out.len();
        for ((&feature, place), &fill) in self.features.iter().zip(places).zip(&self.fill) {
            let raw = place.map_or(f64::NAN, |c| raw[c]);
            out.push(if raw.is_nan() { fill } else { on_model_scale(feature, raw) });
        }
        for &(a, b) in &self.pairs {
            let apart = |j: usize| {
                let spread = self.spread[j];
                if spread == 0.0 { 0.0 } else { ((out[begin + j] - self.fill[j]) / spread).clamp(-FARTHEST, FARTHEST) }
            };
            let product = apart(a) * apart(b);
            out.push(product);
        }
    }

    /// What `said` says of the columns of each block of the given rows, in order.
    pub(super) fn blocks<T: Send>(
        &self,
        rows: &FeatureRows,
        of: &[usize],
        said: impl Fn(Matrix) -> T + Sync,
    ) -> Vec<T> {
        let places: Vec<Option<usize>> = self.features.iter().map(|&f| rows.column(f)).collect();
        let block = |of: &[usize]| {
            let mut data = Vec::with_capacity(of.len() * self.width());
            of.iter().for_each(|&i| self.push_row(rows.raw.row(i), &places, &mut data));
            said(Matrix::new(data, self.width()))
        };
        of.par_chunks(BLOCK).map(block).collect()
    }

    pub(super) fn matrix(&self, rows: &FeatureRows) -> Matrix {
        let data = self.blocks(rows, &all(rows), |x| x.data).concat();
        Matrix::new(data, self.width())
    }

    /// The mean of each column.
    pub(super) fn means(&self, rows: &FeatureRows) -> Vec<f64> {
        let n = rows.customers.len().max(1) as f64;
        let mut means = vec![0.0; self.width()];
        let sums = |x: Matrix| {
            x.iter().fold(vec![0.0; x.cols], |mut sums: Vec<f64>, row| {
                sums.iter_mut().zip(row).for_each(|(sum, v)| *sum += v);
                sums
            })
        };
        for sums in self.blocks(rows, &all(rows), sums) {
            means.iter_mut().zip(sums).for_each(|(mean, sum)| *mean += sum / n);
        }
        means
    }
}

/// The places of all rows.
pub(super) fn all(rows: &FeatureRows) -> Vec<usize> {
    (0..rows.customers.len()).collect()
}

fn fill_value(rows: &FeatureRows, feature: Feature) -> f64 {
    let Some(column) = rows.column(feature) else { return 0.0 };
    mean(rows.raw.iter().map(|r| r[column]).filter(|v| !v.is_nan()).map(|v| on_model_scale(feature, v)))
}
