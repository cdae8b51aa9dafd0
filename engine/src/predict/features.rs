//! What is known about a customer at a cut-off, as numbers.

use rayon::prelude::*;

use crate::model::{CustomerIx, Feature, PropertyColumn, TouchpointKind};

use super::as_of::{AsOf, DAY};
use super::before::{EventsBefore, Touch};
use super::matrix::Matrix;
use super::property_columns::property_values;

/// Customers with nothing in this many days before the cut-off are not scored.
pub const POPULATION_DAYS: i64 = 90;

/// Channels that get a feature of their own, at most.
const CHANNELS: usize = 6;

/// A value as the model sees it: counts and money on a log scale.
pub(super) fn scaled(feature: Feature, raw: f64) -> f64 {
    match feature {
        flag if flag.is_flag() => raw,
        // an amount of a property may be below nothing
        Feature::PropertyAmount(_) => raw.signum() * raw.abs().ln_1p(),
        _ => raw.max(0.0).ln_1p(),
    }
}

/// Features of everybody who was active before a cut-off.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeatureRows {
    /// The columns.
    pub features: Vec<Feature>,
    /// The rows' customers, ascending.
    pub customers: Vec<CustomerIx>,
    /// Raw values, `NaN` for "nothing".
    pub raw: Matrix,
    /// The property columns that features refer to by position.
    pub properties: Vec<PropertyColumn>,
    /// The cut-off they are of.
    pub as_of: AsOf,
}

impl FeatureRows {
    /// The features at the view's cut-off of everybody active in the [`POPULATION_DAYS`] before it, with columns for
    /// these channels and properties.
    pub fn build(view: &EventsBefore, channels: &[u8], properties: &[PropertyColumn]) -> Self {
        let mut features = Feature::FIXED.to_vec();
        features.extend(channels.iter().map(|&c| Feature::LastChannel(c)));
        let behaviour = features.len();
        features.extend(Feature::of_properties(properties));
        let rows: Vec<(CustomerIx, Vec<f64>)> = view
            .customers()
            .par_iter()
            .filter_map(|&ix| {
                let facts = Facts::of(view.history(ix), view.t0())?;
                (facts.days_since_visit < POPULATION_DAYS as f64).then(|| {
                    let mut values: Vec<f64> = features[..behaviour].iter().map(|&f| facts.value(f)).collect();
                    values.extend(property_values(view, properties, ix));
                    (ix, values)
                })
            })
            .collect();
        let customers = rows.iter().map(|r| r.0).collect();
        let raw = Matrix::new(rows.into_iter().flat_map(|r| r.1).collect(), features.len());
        Self { features, customers, raw, properties: properties.to_vec(), as_of: view.as_of().clone() }
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
            properties: self.properties.clone(),
            as_of: self.as_of.clone(),
        }
    }
}

/// The channels most customers last came by before the cut-off, most common first. The most common of all is left out:
/// it is what the others are compared with.
pub fn main_channels(view: &EventsBefore) -> Vec<u8> {
    let last: Vec<u8> = view
        .customers()
        .par_iter()
        .filter_map(|&ix| view.history(ix).filter(|t| t.opens_visit).last().map(|t| t.channel))
        .collect();
    let mut counts = vec![0usize; view.names().channels.len().max(256)];
    last.iter().for_each(|&c| counts[c as usize] += 1);
    let mut order: Vec<u8> = (0..=255).filter(|&c| counts[c as usize] * 50 >= last.len().max(1)).collect();
    order.sort_by_key(|&c| (std::cmp::Reverse(counts[c as usize]), c));
    order.into_iter().skip(1).take(CHANNELS).collect()
}

/// Everything counted in one pass over a history.
struct Facts {
    days_since_visit: f64,
    days_since_order: f64,
    tenure: f64,
    orders: f64,
    value: f64,
    valued: f64,
    first_order: i64,
    last_order: i64,
    visits_7: f64,
    visits_28: f64,
    orders_30: f64,
    orders_90: f64,
    products_7: f64,
    open_cart: bool,
    opens_30: f64,
    clicks_30: f64,
    support_90: f64,
    returns_90: f64,
    last_channel: u8,
}

impl Facts {
    /// Reads a history up to `t0`; `None` where it is empty.
    fn of(history: impl Iterator<Item = Touch>, t0: i64) -> Option<Self> {
        let mut f = Self {
            days_since_visit: 0.0,
            days_since_order: f64::NAN,
            tenure: 0.0,
            orders: 0.0,
            value: 0.0,
            valued: 0.0,
            first_order: 0,
            last_order: i64::MIN,
            visits_7: 0.0,
            visits_28: 0.0,
            orders_30: 0.0,
            orders_90: 0.0,
            products_7: 0.0,
            open_cart: false,
            opens_30: 0.0,
            clicks_30: 0.0,
            support_90: 0.0,
            returns_90: 0.0,
            last_channel: 0,
        };
        let days = |t: i64| (t0 - t) as f64 / DAY as f64;
        let mut products: Vec<u32> = Vec::new();
        let mut last = None;
        for touch in history {
            if last.is_none() {
                f.tenure = days(touch.time);
            }
            last = Some(touch.time);
            f.count(&touch, days(touch.time), &mut products);
        }
        f.days_since_visit = days(last?);
        if f.orders > 0.0 {
            f.days_since_order = days(f.last_order);
        }
        products.sort_unstable();
        products.dedup();
        f.products_7 = products.len() as f64;
        Some(f)
    }

    fn count(&mut self, touch: &Touch, age: f64, products: &mut Vec<u32>) {
        let within = |limit: f64| f64::from(u8::from(age <= limit));
        if touch.opens_visit {
            self.visits_7 += within(7.0);
            self.visits_28 += within(28.0);
            self.last_channel = touch.channel;
        }
        if touch.goal {
            self.count_order(touch, age);
        }
        match touch.kind {
            TouchpointKind::EmailOpen => self.opens_30 += within(30.0),
            TouchpointKind::EmailClick => self.clicks_30 += within(30.0),
            kind if kind.is_support() => self.support_90 += within(90.0),
            kind if kind.is_return() => self.returns_90 += within(90.0),
            kind if kind.is_before_order() && !touch.goal => self.open_cart = age <= 7.0,
            TouchpointKind::ProductView if age <= 7.0 => products.extend(touch.product),
            _ => {}
        }
    }

    fn count_order(&mut self, touch: &Touch, age: f64) {
        self.open_cart = false;
        self.value += touch.value.unwrap_or(0.0);
        if !touch.new_order {
            return;
        }
        if self.orders == 0.0 {
            self.first_order = touch.time;
        }
        self.last_order = touch.time;
        self.orders += 1.0;
        self.valued += f64::from(u8::from(touch.value.is_some()));
        self.orders_30 += f64::from(u8::from(age <= 30.0));
        self.orders_90 += f64::from(u8::from(age <= 90.0));
    }

    fn value(&self, feature: Feature) -> f64 {
        let flag = |on: bool| f64::from(u8::from(on));
        match feature {
            Feature::DaysSinceOrder => self.days_since_order,
            Feature::Orders => self.orders,
            Feature::MeanOrderValue if self.valued > 0.0 => self.value / self.valued,
            Feature::MeanOrderValue => f64::NAN,
            Feature::DaysSinceVisit => self.days_since_visit,
            Feature::Visits28 => self.visits_28,
            Feature::Tenure => self.tenure,
            Feature::Visits7 => self.visits_7,
            Feature::VisitTrend => (4.0 * self.visits_7 + 1.0) / (self.visits_28 + 1.0),
            Feature::Orders90 => self.orders_90,
            Feature::Orders30 => self.orders_30,
            Feature::Overdue if self.orders >= 2.0 => {
                let gap = (self.last_order - self.first_order) as f64 / DAY as f64 / (self.orders - 1.0);
                self.days_since_order / gap.max(1.0)
            }
            Feature::Overdue => f64::NAN,
            Feature::Products7 => self.products_7,
            Feature::OpenCart => flag(self.open_cart),
            Feature::EmailOpens30 => self.opens_30,
            Feature::EmailClicks30 => self.clicks_30,
            Feature::Support90 => self.support_90,
            Feature::Returns90 => self.returns_90,
            Feature::NeverOrdered => flag(self.orders == 0.0),
            Feature::LastChannel(c) => flag(self.last_channel == c),
            // no behaviour: `property_values` says them
            Feature::PropertyIs(_) | Feature::PropertyAmount(_) | Feature::PropertyKnown(_) => f64::NAN,
        }
    }
}
