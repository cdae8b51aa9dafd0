//! What is known about customers at a cut-off, as numbers.

use rayon::prelude::*;

use crate::model::{CustomerIx, Feature, PropertyColumn};

use super::as_of::{AsOf, DAY};
use super::before::EventsBefore;
use super::btyd::{Btyd, Buyer};
use super::facts::Facts;
use super::matrix::Matrix;
use super::property_columns::property_values;

/// Channels that get a feature of their own, at most.
const CHANNELS: usize = 6;

/// Customers read at a time.
const BLOCK: usize = 1024;

/// A value as the model sees it: counts and money on a log scale, chances as log-odds.
pub(super) fn scaled(feature: Feature, raw: f64) -> f64 {
    match feature {
        flag if flag.is_flag() => raw,
        // an amount of a property may be below nothing
        Feature::PropertyAmount(_) => raw.signum() * raw.abs().ln_1p(),
        Feature::OrderChance => {
            let p = raw.clamp(1e-5, 1.0 - 1e-5);
            (p / (1.0 - p)).ln()
        }
        _ => raw.max(0.0).ln_1p(),
    }
}

/// Features of everybody who did anything before a cut-off.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeatureRows {
    /// One feature for each column.
    pub features: Vec<Feature>,
    /// The rows' customers, ascending.
    pub customers: Vec<CustomerIx>,
    /// Raw values, `NaN` for "nothing".
    pub raw: Matrix,
    /// What the models of orders know of each row; `None` without an order.
    pub buyers: Vec<Option<Buyer>>,
    /// The property columns that features refer to by position.
    pub properties: Vec<PropertyColumn>,
    /// The cut-off they are of.
    pub as_of: AsOf,
}

impl FeatureRows {
    /// The features of these customers at the view's cut-off, with columns for these channels and properties; who did nothing
    /// before it has no row.
    pub fn build(
        view: &EventsBefore,
        customers: &[CustomerIx],
        channels: &[u8],
        properties: &[PropertyColumn],
    ) -> Self {
        let mut features = Feature::FIXED.to_vec();
        features.extend(channels.iter().map(|&c| Feature::LastChannel(c)));
        let behaviour = features.len();
        features.extend(Feature::of_properties(properties));
        let blocks: Vec<Self> = customers
            .par_chunks(BLOCK)
            .map(|customers| {
                let mut rows = Self::default();
                for &ix in customers {
                    let Some(facts) = Facts::of(view.history(ix), view.t0()) else { continue };
                    rows.customers.push(ix);
                    rows.buyers.push(facts.buyer(view.t0()));
                    rows.raw.data.extend(features[..behaviour].iter().map(|&f| facts.value(f)));
                    rows.raw.data.extend(property_values(view, properties, ix));
                }
                rows
            })
            .collect();
        let n: usize = blocks.iter().map(|rows| rows.customers.len()).sum();
        let (mut customers, mut buyers) = (Vec::with_capacity(n), Vec::with_capacity(n));
        let mut data = Vec::with_capacity(n * features.len());
        for block in blocks {
            customers.extend(block.customers);
            buyers.extend(block.buyers);
            data.extend(block.raw.data);
        }
        let raw = Matrix::new(data, features.len());
        Self { features, customers, raw, buyers, properties: properties.to_vec(), as_of: view.as_of().clone() }
    }

    /// Adds the rows of another cut-off with the same columns.
    pub(super) fn append(&mut self, other: &Self) {
        self.customers.extend(&other.customers);
        self.buyers.extend(&other.buyers);
        self.raw.data.extend(&other.raw.data);
    }

    /// Says of everybody who ordered how likely they order again within so many weeks by a model of orders.
    pub(super) fn tell_order_chance(&mut self, model: &Btyd, weeks: f64) {
        let Some(column) = self.column(Feature::OrderChance) else { return };
        let rows = self.raw.data.par_chunks_mut(self.raw.cols.max(1));
        rows.zip(&self.buyers).for_each(|(row, buyer)| {
            row[column] = buyer.map_or(f64::NAN, |buyer| model.chance(buyer, weeks));
        });
    }

    /// Adds what is known at the cut-off of the times that something happened, row by row.
    pub(super) fn add_times<'t>(&mut self, times: impl Fn(usize) -> &'t [i64]) {
        let cut_off = self.as_of.moment_before(0.0);
        let days = |time: i64| (cut_off - time) as f64 / DAY as f64;
        let width = self.raw.cols + Feature::OF_TIMES.len();
        let mut data = Vec::with_capacity(self.customers.len() * width);
        for row in 0..self.customers.len() {
            let times = times(row);
            let lately = times.iter().filter(|&&time| days(time) <= 90.0).count() as f64;
            let last = times.last().map_or(f64::NAN, |&last| days(last));
            data.extend_from_slice(self.raw.row(row));
            data.extend([times.len() as f64, lately, last, f64::from(u8::from(times.is_empty()))]);
        }
        self.raw = Matrix::new(data, width);
        self.features.extend(Feature::OF_TIMES);
    }

    /// Position of a feature among the columns.
    pub fn column(&self, feature: Feature) -> Option<usize> {
        self.features.iter().position(|&f| f == feature)
    }

    /// One column's raw value of row `row`.
    pub fn value(&self, row: usize, feature: Feature) -> f64 {
        self.column(feature).map_or(f64::NAN, |j| self.raw.row(row)[j])
    }

    /// Only the rows for which `keep` says so.
    pub fn filter(&self, keep: impl Fn(usize) -> bool) -> Self {
        let rows: Vec<usize> = (0..self.customers.len()).filter(|&i| keep(i)).collect();
        Self {
            features: self.features.clone(),
            customers: rows.iter().map(|&i| self.customers[i]).collect(),
            raw: Matrix::new(rows.iter().flat_map(|&i| self.raw.row(i).iter().copied()).collect(), self.raw.cols),
            buyers: rows.iter().map(|&i| self.buyers[i]).collect(),
            properties: self.properties.clone(),
            as_of: self.as_of.clone(),
        }
    }
}

/// The channels most of these customers last came by before the cut-off, most common first. The most common of all is left out:
/// it is what the others are compared with.
pub fn main_channels(view: &EventsBefore, customers: &[CustomerIx]) -> Vec<u8> {
    let last: Vec<u8> = customers
        .par_iter()
        .filter_map(|&ix| view.history(ix).filter(|t| t.opens_visit).last().map(|t| t.channel))
        .collect();
    let mut counts = vec![0usize; view.names().channels.len().max(256)];
    last.iter().for_each(|&c| counts[c as usize] += 1);
    let mut order: Vec<u8> = (0..=255).filter(|&c| counts[c as usize] * 50 >= last.len().max(1)).collect();
    order.sort_by_key(|&c| (std::cmp::Reverse(counts[c as usize]), c));
    order.into_iter().skip(1).take(CHANNELS).collect()
}
