//! What is sold: the catalogue, as files of products tell it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ImportId;

/// One product, or one variant of it that has a number of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Product {
    /// The import that brought it.
    pub import: ImportId,
    /// The shop's own id; empty where the file has none.
    pub id: String,
    /// Stock-keeping number; empty where the file has none.
    pub sku: String,
    /// The name of the product.
    pub name: String,
    /// The category in the catalogue; empty where the file has none.
    pub category: String,
    /// What customers pay for one.
    pub price: Option<f64>,
    /// What one costs the shop: from a margin where the file says only that.
    pub cost: Option<f64>,
    /// Currency of both; empty where the file does not say it.
    pub currency: String,
    /// How many are in stock; `None` where the file does not say it.
    pub stock: Option<f64>,
    /// The id or SKU of what takes its place.
    pub replaced_by: String,
}

impl Product {
    /// What tells it from others: its SKU, else its id, else its name.
    pub fn key(&self) -> &str {
        [&self.sku, &self.id, &self.name].into_iter().find(|text| !text.is_empty()).map_or("", String::as_str)
    }
}

/// Keeps of each product what the latest import says. `all` comes by import, oldest first.
pub fn latest_products(all: Vec<Product>) -> Vec<Product> {
    let mut by_key: BTreeMap<String, Product> = BTreeMap::new();
    for product in all {
        by_key.insert(product.key().to_lowercase(), product);
    }
    by_key.into_values().collect()
}
