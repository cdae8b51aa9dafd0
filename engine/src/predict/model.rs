//! A logistic model over customers' features: which columns, how missing values are filled, why a score is what it is.

use rayon::prelude::*;

use crate::model::{Factor, FactorReason, Feature, FeatureName};

use super::calibrate::Calibrator;
use super::features::{FeatureRows, scaled as on_model_scale};
use super::logistic::{Logistic, drop_collinear};
use super::matrix::Matrix;

/// Columns that say more than this much of the same as the others are dropped.
const INFLATION_LIMIT: f64 = 5.0;

/// Contributions smaller than this (log-odds) are no reason.
const SMALLEST_REASON: f64 = 0.05;

/// A fitted model.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    features: Vec<Feature>,
    /// What stands in for a missing value, on the model's scale: the training mean, so that it changes nothing.
    fill: Vec<f64>,
    logistic: Logistic,
    calibrator: Option<Calibrator>,
}

impl Model {
    /// Fits on `rows` with labels `y`, using those of `wanted` that are there, vary and do not repeat each other.
    pub fn fit(rows: &FeatureRows, y: &[bool], wanted: &[Feature], c: f64) -> Self {
        let fill: Vec<f64> = wanted.iter().map(|&f| fill_value(rows, f)).collect();
        let x = scaled(rows, wanted, &fill);
        let independent = drop_collinear(&x, INFLATION_LIMIT);
        let x = x.select(&independent);
        Self {
            features: independent.iter().map(|&j| wanted[j]).collect(),
            fill: independent.iter().map(|&j| fill[j]).collect(),
            logistic: Logistic::fit(&x, y, c),
            calibrator: None,
        }
    }

    /// The same model with its probabilities corrected.
    pub fn with_calibrator(mut self, calibrator: Calibrator) -> Self {
        self.calibrator = Some(calibrator);
        self
    }

    /// Probability of every row.
    pub fn probabilities(&self, rows: &FeatureRows) -> Vec<f64> {
        let x = scaled(rows, &self.features, &self.fill);
        let raw: Vec<f64> = if x.cols == 0 {
            vec![self.logistic.probability(&[]); rows.customers.len()]
        } else {
            self.logistic.probabilities(&x)
        };
        match &self.calibrator {
            Some(calibrator) => raw.into_iter().map(|p| calibrator.apply(p)).collect(),
            None => raw,
        }
    }

    /// (feature, weight per standard deviation), strongest first.
    pub fn coefficients(&self) -> Vec<(FeatureName, f64)> {
        let mut list: Vec<(Feature, f64)> =
            self.features.iter().copied().zip(self.logistic.coef.iter().copied()).collect();
        list.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then_with(|| a.0.cmp(&b.0)));
        list.into_iter().map(|(feature, weight)| (FeatureName::Feature(feature), weight)).collect()
    }

    /// Why each of the given rows scores as it does against the mean of all rows: at most `each_way` reasons up and as
    /// many down, strongest first.
    pub fn reasons(&self, rows: &FeatureRows, of: &[usize], each_way: usize) -> Vec<Vec<Factor>> {
        let x = scaled(rows, &self.features, &self.fill);
        let (mean, _) = x.moments();
        let typical: Vec<f64> = self.features.iter().map(|&f| typical(rows, f)).collect();
        let columns: Vec<Option<usize>> = self.features.iter().map(|&f| rows.column(f)).collect();
        of.par_iter()
            .map(|&i| {
                let weight = |j: usize| {
                    let scaled_mean = self.logistic.scaled(&mean, j);
                    self.logistic.coef[j] * (self.logistic.scaled(x.row(i), j) - scaled_mean)
                };
                let mut weights: Vec<(usize, f64)> = (0..self.features.len()).map(|j| (j, weight(j))).collect();
                weights.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then(a.0.cmp(&b.0)));
                let (mut up, mut down) = (0, 0);
                let mut factors = Vec::new();
                for (j, weight) in weights.into_iter().take_while(|w| w.1.abs() >= SMALLEST_REASON) {
                    let Some(value) = columns[j].map(|c| rows.raw.row(i)[c]).filter(|v| !v.is_nan()) else { continue };
                    let taken = if weight > 0.0 { &mut up } else { &mut down };
                    if *taken < each_way {
                        *taken += 1;
                        let (feature, typical) = (self.features[j], typical[j]);
                        factors.push(Factor { reason: FactorReason::Measured { feature, value, typical }, weight });
                    }
                }
                factors
            })
            .collect()
    }
}

/// Columns on the model's scale with gaps filled.
fn scaled(rows: &FeatureRows, wanted: &[Feature], fill: &[f64]) -> Matrix {
    let columns: Vec<Option<usize>> = wanted.iter().map(|&f| rows.column(f)).collect();
    let mut data = Vec::with_capacity(rows.customers.len() * wanted.len());
    for row in rows.raw.iter() {
        for ((&feature, column), &fill) in wanted.iter().zip(&columns).zip(fill) {
            let raw = column.map_or(f64::NAN, |c| row[c]);
            data.push(if raw.is_nan() { fill } else { on_model_scale(feature, raw) });
        }
    }
    Matrix::new(data, wanted.len())
}

fn fill_value(rows: &FeatureRows, feature: Feature) -> f64 {
    let Some(column) = rows.column(feature) else { return 0.0 };
    super::metrics::mean(rows.raw.iter().map(|r| r[column]).filter(|v| !v.is_nan()).map(|v| on_model_scale(feature, v)))
}

/// The median of a feature, or the share of yes for one that is yes or no.
fn typical(rows: &FeatureRows, feature: Feature) -> f64 {
    let Some(column) = rows.column(feature) else { return 0.0 };
    let mut values: Vec<f64> = rows.raw.iter().map(|r| r[column]).filter(|v| !v.is_nan()).collect();
    if feature.is_flag() {
        return super::metrics::mean(values.into_iter());
    }
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}
