//! Kinds of answers that models give besides chances, each with what tells how good the model is.

use serde::{Deserialize, Serialize};

use super::{CustomerId, Factor, NextStepQuality, Readiness};

/// The model of the next touchpoint.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NextTouchpointRun {
    /// Its quality, where there was enough data.
    pub quality: Option<NextStepQuality>,
    /// (customer, [(touchpoint, probability)] at most three).
    #[serde(default)]
    pub answers: Vec<(CustomerId, Vec<(String, f64)>)>,
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
