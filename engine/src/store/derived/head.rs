//! The first of the derived columns: how large the table is, and which columns it has besides the fixed ones.

use serde::{Deserialize, Serialize};

use crate::model::{Property, PropertyId};

/// The first row: how large the table is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    pub events: usize,
    pub customers: usize,
    pub first_ms: i64,
    pub last_ms: i64,
    /// Whether some event is of an order with a number.
    pub orders: bool,
    /// Properties that some event has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Vec<StoredProperty>,
}

/// A property with its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct StoredProperty {
    pub id: PropertyId,
    pub property: Property,
}
