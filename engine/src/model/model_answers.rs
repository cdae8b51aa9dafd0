//! Kinds of answers that models give besides chances, each with what tells how good the model is.

use serde::{Deserialize, Serialize};

use super::{CustomerId, Factor, FeatureName, NextStepQuality, Readiness};

/// The model of the next touchpoint.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NextTouchpointRun {
    /// Its quality, where there was enough data.
    pub quality: Option<NextStepQuality>,
    /// (customer, [(touchpoint, probability)] at most three).
    #[serde(default)]
    pub answers: Vec<(CustomerId, Vec<(String, f64)>)>,
}

/// What is estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EstimateTarget {
    /// How many orders.
    Orders,
    /// How much money, in the project's currency.
    Spend,
}

/// A model that says how many or how much.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EstimateRun {
    /// What is estimated.
    pub what: EstimateTarget,
    /// Within how many days.
    pub horizon_days: u32,
    /// Whether to believe it.
    pub readiness: Readiness,
    /// Results on the held-out past.
    pub test: Option<EstimateTest>,
    /// (feature, coefficient per standard deviation), strongest first.
    pub coefficients: Vec<(FeatureName, f64)>,
    /// Ordered by customer.
    #[serde(default)]
    pub answers: Vec<Estimate>,
}

/// How far estimates were from what happened.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct EstimateTest {
    /// Customers tested on.
    pub n: usize,
    /// Mean absolute error.
    pub mean_error: f64,
    /// The same for always saying the mean.
    pub base_mean_error: f64,
    /// Sum of what was estimated over what happened.
    pub total_ratio: f64,
    /// Share of customers within their interval; 0.9 is meant.
    pub within_interval: f64,
}

/// An estimate with its 90 % interval.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Whom the answer is about.
    pub customer: CustomerId,
    /// The expected number.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Strongest reasons first.
    pub factors: Vec<Factor>,
}

/// A model that says when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WindowRun {
    /// Whether to believe it.
    pub readiness: Readiness,
    /// Results on the held-out past.
    pub test: Option<WindowTest>,
    /// Ordered by customer.
    #[serde(default)]
    pub answers: Vec<DateWindow>,
}

/// How often it happened within the window.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WindowTest {
    /// Customers tested on.
    pub n: usize,
    /// Share of those for whom it happened within the window.
    pub within: f64,
    /// The same for one window for everybody.
    pub base_within: f64,
}

/// Between which dates something is to be expected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DateWindow {
    /// Whom the answer is about.
    pub customer: CustomerId,
    /// Earliest moment, ms UTC.
    pub from: i64,
    /// Likeliest moment.
    pub likely: i64,
    /// Latest moment.
    pub to: i64,
    /// Strongest reasons first.
    pub factors: Vec<Factor>,
}

/// A model that names products.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProductRun {
    /// Whether to believe it.
    pub readiness: Readiness,
    /// Results on the held-out past.
    pub test: Option<ProductTest>,
    /// Ordered by customer.
    #[serde(default)]
    pub answers: Vec<RankedProducts>,
}

/// How often a product that was bought was among those named.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ProductTest {
    /// Customers tested on.
    pub n: usize,
    /// How many products are named for each.
    pub named: usize,
    /// Share of customers who bought one of them.
    pub hit_rate: f64,
    /// The same for always naming the most sold.
    pub base_hit_rate: f64,
}

/// Products for one customer, the likeliest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankedProducts {
    /// Whom the answer is about.
    pub customer: CustomerId,
    /// (product, score).
    pub products: Vec<(String, f64)>,
    /// Strongest reasons first.
    pub factors: Vec<Factor>,
}
