//! A model over customers' features, a regression with or without trees beside it: which columns, how missing values are filled,
//! why a score is what it is.

use rayon::prelude::*;

use crate::model::{Factor, FactorReason, Feature, FeatureName};

use super::columns::{Columns, all};
use super::features::FeatureRows;
use super::logistic::{Logistic, sigmoid};
use super::matrix::Matrix;
use super::metrics::mean;
use super::trees::Trees;

/// Contributions smaller than this (log-odds) are no reason.
const SMALLEST_REASON: f64 = 0.05;

/// A fitted model that says why.
#[derive(Clone)]
pub struct Model {
    columns: Columns,
    /// Whether more of a feature alone goes with a higher chance (above 0) or a lower one.
    alone: Vec<f64>,
    ridge: Logistic,
    /// Where there are trees, the log-odds are the mean of theirs and of the regression's: each is wrong in its own way.
    trees: Option<Branches>,
}

/// Trees with the columns that they read, in which missing values are left open.
#[derive(Clone)]
struct Branches {
    trees: Trees,
    columns: Columns,
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
        let columns = Columns::of(rows, wanted).with_pairs(rows);
        let x = columns.matrix(rows);
        let alone = covariances(&x, y);
        let fit = |&c: &f64| Self {
            columns: columns.clone(),
            alone: alone.clone(),
            ridge: Logistic::fit(&x, y, c),
            trees: None,
        };
        strengths.iter().map(fit).collect()
    }

    /// The same with boosted trees beside the regression, which learn from the same rows.
    pub fn with_trees(mut self, rows: &FeatureRows, y: &[bool]) -> Self {
        let columns = self.columns.clone().left_open();
        let trees = Trees::fit(&columns.matrix(rows), y);
        self.trees = Some(Branches { trees, columns });
        self
    }

    /// Probability of every row.
    pub fn probabilities(&self, rows: &FeatureRows) -> Vec<f64> {
        let of = all(rows);
        if self.columns.features.is_empty() {
            return vec![self.ridge.probability(&[]); of.len()];
        }
        let log_odds = |x: Matrix| -> Vec<f64> { x.iter().map(|row| self.ridge.log_odds(row)).collect() };
        let mut said = self.columns.blocks(rows, &of, log_odds).concat();
        if let Some(Branches { trees, columns }) = &self.trees {
            let of_trees = columns.blocks(rows, &of, |x| trees.log_odds(&x)).concat();
            said.iter_mut().zip(of_trees).for_each(|(said, trees)| *said = f64::midpoint(*said, trees));
        }
        said.into_iter().map(sigmoid).collect()
    }

    /// What matters, strongest first: the plainest feature of each group with what the group adds to the log-odds per
    /// standard deviation, above 0 where more of that feature goes with a higher chance.
    pub fn weights(&self, rows: &FeatureRows) -> Vec<(FeatureName, f64)> {
        let groups = self.groups();
        let (x, adds) = (self.columns.matrix(rows), self.adds(rows, &all(rows), &groups));
        let weight = |(g, group): (usize, &Group)| {
            let adds: Vec<f64> = adds.iter().map(|row| row[g]).collect();
            let average = mean(adds.iter().copied());
            let spread = mean(adds.iter().map(|a| (a - average) * (a - average))).sqrt();
            let lead = group.features[0];
            let typical = mean(x.iter().map(|row| row[lead]));
            let along = mean(x.iter().zip(&adds).map(|(row, a)| (a - average) * (row[lead] - typical)));
            (group.lead, spread.copysign(along))
        };
        let mut list: Vec<(Feature, f64)> =
            groups.iter().enumerate().map(weight).filter(|w| w.1.abs() > 1e-9).collect();
        list.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then_with(|| a.0.cmp(&b.0)));
        list.into_iter().map(|(feature, weight)| (FeatureName::Feature(feature), weight)).collect()
    }

    /// What each group adds to the log-odds of the given rows.
    fn adds(&self, rows: &FeatureRows, of: &[usize], groups: &[Group]) -> Matrix {
        let by_group = |terms: Matrix| -> Vec<f64> {
            let mut adds = Vec::with_capacity(terms.rows() * groups.len());
            for row in terms.iter() {
                // trees have no columns for pairs
                let term = |&(j, share): &(usize, f64)| row.get(j).map_or(0.0, |term| share * term);
                adds.extend(groups.iter().map(|group| group.columns.iter().map(term).sum::<f64>()));
            }
            adds
        };
        let mut adds = self.columns.blocks(rows, of, |x| by_group(self.ridge.terms(&x))).concat();
        if let Some(Branches { trees, columns }) = &self.trees {
            let of_trees = columns.blocks(rows, of, |x| by_group(trees.terms(&x))).concat();
            adds.iter_mut().zip(of_trees).for_each(|(adds, trees)| *adds = f64::midpoint(*adds, trees));
        }
        Matrix::new(adds, groups.len())
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
        let (adds, usual) = (self.adds(rows, of, &groups), self.adds(rows, &all(rows), &groups).moments().0);
        let of_row = |(k, &i): (usize, &usize)| {
            let mut row = Vec::with_capacity(means.len());
            self.columns.push_row(rows.raw.row(i), &places, &mut row);
            let mut weights: Vec<(f64, &Group)> = groups
                .iter()
                .zip(adds.row(k))
                .zip(&usual)
                .map(|((group, adds), usual)| (adds - usual, group))
                .collect();
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
        of.par_iter().enumerate().map(of_row).collect()
    }

    /// The features that vary by group, the plainest of each first. Of a pair each half counts for the group of one feature.
    fn groups(&self) -> Vec<Group> {
        let features = &self.columns.features;
        let varies = |j: usize| self.ridge.std[j] > 0.0;
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
