//! A logistic model over customers' features: which columns, how missing values are filled, why a score is what it is.

use rayon::prelude::*;

use crate::model::{Factor, FactorReason, Feature, FeatureName};

use super::features::{FeatureRows, scaled as on_model_scale};
use super::logistic::Logistic;
use super::matrix::Matrix;
use super::metrics::mean;

/// Contributions smaller than this (log-odds) are no reason.
const SMALLEST_REASON: f64 = 0.05;

/// Features of which one matters more or less depending on the other, or on itself: how long ago, for how long, how often.
const TOGETHER: [Feature; 5] =
    [Feature::DaysSinceVisit, Feature::Tenure, Feature::Visits, Feature::Actions, Feature::Actions28];

/// Fewer examples than this do not tell what two features mean together.
const ENOUGH_FOR_PAIRS: usize = 10_000;

/// A feature further from its mean than this many deviations counts as that far in a pair.
const FARTHEST: f64 = 5.0;

/// Rows read at a time: fixed, so that sums are the same for any number of threads.
const BLOCK: usize = 2048;

/// A logistic model with its weights and calibration.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    columns: Columns,
    /// Whether more of a feature alone goes with a higher chance (above 0) or a lower one.
    alone: Vec<f64>,
    logistic: Logistic,
}

/// How features become the columns of a regression: each by itself, then products of pairs.
#[derive(Debug, Clone, PartialEq)]
struct Columns {
    features: Vec<Feature>,
    /// What stands in for a missing value, on the model's scale: the training mean, so that it changes nothing.
    fill: Vec<f64>,
    /// Of each feature the training deviation.
    spread: Vec<f64>,
    pairs: Vec<(usize, usize)>,
}

/// Features that say much of the same, and the columns that tell what they add, each with its share.
struct Group {
    lead: Feature,
    features: Vec<usize>,
    columns: Vec<(usize, f64)>,
}

impl Model {
    /// Fits on `rows` with labels `y`, using all of `wanted`. Those that say much of the same share their weight by the
    /// penalty, of which `c` is the inverse strength.
    pub fn fit(rows: &FeatureRows, y: &[bool], wanted: &[Feature], c: f64) -> Self {
        Self::fit_path(rows, y, wanted, &[c]).swap_remove(0)
    }

    /// The same at several strengths of the penalty.
    pub(super) fn fit_path(rows: &FeatureRows, y: &[bool], wanted: &[Feature], strengths: &[f64]) -> Vec<Self> {
        let columns = Columns::of(rows, wanted);
        let x = columns.matrix(rows);
        let alone = covariances(&x, y);
        let fit = |&c: &f64| Self { columns: columns.clone(), alone: alone.clone(), logistic: Logistic::fit(&x, y, c) };
        strengths.iter().map(fit).collect()
    }

    /// Probability of every row.
    pub fn probabilities(&self, rows: &FeatureRows) -> Vec<f64> {
        if self.columns.features.is_empty() {
            return vec![self.logistic.probability(&[]); rows.customers.len()];
        }
        let said = |x: Matrix| -> Vec<f64> { x.iter().map(|row| self.logistic.probability(row)).collect() };
        self.columns.blocks(rows, said).concat()
    }

    /// What matters, strongest first: the plainest feature of each group with what the group adds to the log-odds per
    /// standard deviation, above 0 where more of that feature goes with a higher chance.
    pub fn weights(&self, rows: &FeatureRows) -> Vec<(FeatureName, f64)> {
        let x = self.columns.matrix(rows);
        let weight = |group: &Group| {
            let adds: Vec<f64> = x.iter().map(|row| self.adds(row, group)).collect();
            let average = mean(adds.iter().copied());
            let spread = mean(adds.iter().map(|a| (a - average) * (a - average))).sqrt();
            let lead = group.features[0];
            let along = mean(x.iter().zip(&adds).map(|(row, a)| (a - average) * self.logistic.scaled(row, lead)));
            (group.lead, spread.copysign(along))
        };
        let mut list: Vec<(Feature, f64)> = self.groups().iter().map(weight).filter(|w| w.1.abs() > 1e-9).collect();
        list.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then_with(|| a.0.cmp(&b.0)));
        list.into_iter().map(|(feature, weight)| (FeatureName::Feature(feature), weight)).collect()
    }

    /// Why each of the given rows scores as it does against the mean of all rows: at most `each_way` reasons up and as
    /// many down, strongest first. A reason is what a group of features adds, told by the one of them that tells it best:
    /// never by one that alone would mean the opposite.
    pub fn reasons(&self, rows: &FeatureRows, of: &[usize], each_way: usize) -> Vec<Vec<Factor>> {
        let features = &self.columns.features;
        let means = self.columns.means(rows);
        let typical: Vec<f64> = features.par_iter().map(|&f| typical(rows, f)).collect();
        let places: Vec<Option<usize>> = features.iter().map(|&f| rows.column(f)).collect();
        let groups = self.groups();
        let of_row = |i: usize| {
            let mut row = Vec::with_capacity(means.len());
            self.columns.push_row(rows.raw.row(i), &places, &mut row);
            let mut weights: Vec<(f64, &Group)> =
                groups.iter().map(|group| (self.adds(&row, group) - self.adds(&means, group), group)).collect();
            weights.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()).then(a.1.lead.cmp(&b.1.lead)));
            let (mut up, mut down) = (0, 0);
            let mut factors = Vec::new();
            for (weight, group) in weights.into_iter().take_while(|w| w.0.abs() >= SMALLEST_REASON) {
                let taken = if weight > 0.0 { &mut up } else { &mut down };
                if *taken == each_way {
                    continue;
                }
                let tells = |&j: &usize| {
                    let value = places[j].map(|c| rows.raw.row(i)[c]).filter(|v| !v.is_nan())?;
                    let feature = features[j];
                    let apart = if feature.is_flag() { value - means[j] } else { value - typical[j] };
                    let says = self.alone[j] * (row[j] - means[j]);
                    let agrees = says * weight > 0.0 && apart * (row[j] - means[j]) > 0.0;
                    agrees.then(|| (says.abs(), FactorReason::Measured { feature, value, typical: typical[j] }))
                };
                let best = group.features.iter().filter_map(tells).reduce(|a, b| if b.0 > a.0 { b } else { a });
                let Some((_, reason)) = best else { continue };
                *taken += 1;
                factors.push(Factor { reason, weight });
            }
            factors
        };
        of.par_iter().map(|&i| of_row(i)).collect()
    }

    /// The features that vary by group, the plainest of each first. Of a pair each half counts for the group of one feature.
    fn groups(&self) -> Vec<Group> {
        let features = &self.columns.features;
        let varies = |j: usize| self.logistic.std[j] > 0.0;
        let mut groups: Vec<Group> = Vec::new();
        for (j, &feature) in features.iter().enumerate().filter(|(j, _)| varies(*j)) {
            match groups.iter_mut().find(|group| group.lead.group() == feature.group()) {
                Some(group) => group.features.push(j),
                None => groups.push(Group { lead: feature, features: vec![j], columns: Vec::new() }),
            }
        }
        for group in &mut groups {
            let has = |j: usize| f64::from(u8::from(group.features.contains(&j)));
            let alone = group.features.iter().map(|&j| (j, 1.0));
            let pairs =
                (features.len()..).zip(&self.columns.pairs).map(|(j, &(a, b))| (j, f64::midpoint(has(a), has(b))));
            group.columns = alone.chain(pairs).filter(|(_, share)| *share > 0.0).collect();
        }
        groups
    }

    /// What a group of features adds to the log-odds of a row.
    fn adds(&self, row: &[f64], group: &Group) -> f64 {
        group.columns.iter().map(|&(j, share)| share * self.logistic.coef[j] * self.logistic.scaled(row, j)).sum()
    }
}

impl Columns {
    fn of(rows: &FeatureRows, wanted: &[Feature]) -> Self {
        let mut columns = Self {
            features: wanted.to_vec(),
            fill: wanted.iter().map(|&f| fill_value(rows, f)).collect(),
            spread: Vec::new(),
            pairs: Vec::new(),
        };
        if rows.customers.len() >= ENOUGH_FOR_PAIRS {
            let at: Vec<usize> = TOGETHER.iter().filter_map(|of| wanted.iter().position(|f| f == of)).collect();
            if at.len() == TOGETHER.len() {
                columns.spread = columns.matrix(rows).moments().1;
                columns.pairs = (0..at.len())
                    .flat_map(|i| (i..at.len()).map(move |j| (i, j)))
                    .map(|(i, j)| (at[i], at[j]))
                    .collect();
            }
        }
        columns
    }

    /// Adds the columns of one row of features to `out`.
    fn push_row(&self, raw: &[f64], places: &[Option<usize>], out: &mut Vec<f64>) {
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

    /// What `of` says of the columns of each block of rows, in order.
    fn blocks<T: Send>(&self, rows: &FeatureRows, of: impl Fn(Matrix) -> T + Sync) -> Vec<T> {
        let places: Vec<Option<usize>> = self.features.iter().map(|&f| rows.column(f)).collect();
        let cols = self.features.len() + self.pairs.len();
        let block = |raw: &[f64]| {
            let mut data = Vec::with_capacity(raw.len() / rows.raw.cols.max(1) * cols);
            raw.chunks_exact(rows.raw.cols.max(1)).for_each(|row| self.push_row(row, &places, &mut data));
            of(Matrix::new(data, cols))
        };
        rows.raw.data.par_chunks(BLOCK * rows.raw.cols.max(1)).map(block).collect()
    }

    fn matrix(&self, rows: &FeatureRows) -> Matrix {
        let data = self.blocks(rows, |x| x.data).concat();
        Matrix::new(data, self.features.len() + self.pairs.len())
    }

    /// The mean of each column.
    fn means(&self, rows: &FeatureRows) -> Vec<f64> {
        let n = rows.customers.len().max(1) as f64;
        let mut means = vec![0.0; self.features.len() + self.pairs.len()];
        let sums = |x: Matrix| {
            x.iter().fold(vec![0.0; x.cols], |mut sums: Vec<f64>, row| {
                sums.iter_mut().zip(row).for_each(|(sum, v)| *sum += v);
                sums
            })
        };
        for sums in self.blocks(rows, sums) {
            means.iter_mut().zip(sums).for_each(|(mean, sum)| *mean += sum / n);
        }
        means
    }
}

/// How each column goes with the label, per deviation of the column.
fn covariances(x: &Matrix, y: &[bool]) -> Vec<f64> {
    let (means, deviations) = x.moments();
    let rate = mean(y.iter().map(|&y| f64::from(u8::from(y))));
    let mut sums = vec![0.0; x.cols];
    for (row, &y) in x.iter().zip(y) {
        let off = f64::from(u8::from(y)) - rate;
        sums.iter_mut().zip(row).zip(&means).for_each(|((sum, v), mean)| *sum += off * (v - mean));
    }
    sums.into_iter().zip(deviations).map(|(sum, d)| if d > 0.0 { sum / (d * d) } else { 0.0 }).collect()
}

fn fill_value(rows: &FeatureRows, feature: Feature) -> f64 {
    let Some(column) = rows.column(feature) else { return 0.0 };
    mean(rows.raw.iter().map(|r| r[column]).filter(|v| !v.is_nan()).map(|v| on_model_scale(feature, v)))
}

/// The median of a feature, or the share of yes for one that is yes or no.
fn typical(rows: &FeatureRows, feature: Feature) -> f64 {
    let Some(column) = rows.column(feature) else { return 0.0 };
    let mut values: Vec<f64> = rows.raw.iter().map(|r| r[column]).filter(|v| !v.is_nan()).collect();
    if feature.is_flag() {
        return mean(values.into_iter());
    }
    let middle = values.len() / 2;
    if values.is_empty() { 0.0 } else { *values.select_nth_unstable_by(middle, f64::total_cmp).1 }
}
