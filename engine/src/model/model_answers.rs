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
    /// Whether the answers can be relied on.
    pub readiness: Readiness,
    /// Results on the held-out past.
    pub test: Option<ProductTest>,
    /// The products of each customer, ordered by customer number.
    #[serde(default)]
    pub answers: Vec<RankedProducts>,
}

/// How often a product that was bought was among those named.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ProductTest {
    /// How many customers the model was tested on.
    pub n: usize,
    /// How many products are named for each.
    pub named: usize,
    /// Share of customers who bought one of them.
    pub hit_rate: f64,
    /// Share of customers who bought one of the most sold products, for comparison.
    pub base_hit_rate: f64,
}

/// Products for one customer, the likeliest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankedProducts {
    /// Whom the answer is about.
    pub customer: CustomerId,
    /// Each product's name with its score, which only ranks products of the same customer.
    pub products: Vec<(String, f64)>,
    /// The strongest reasons for the first product, strongest first.
    pub factors: Vec<Factor>,
}
