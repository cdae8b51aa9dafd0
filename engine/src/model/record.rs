//! One imported row, before it becomes columns.

use serde::{Deserialize, Serialize};

use super::Statement;

/// The identifiers on a row as they came. Raw: identity normalises copies, never these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Identifiers {
    /// The shop's or CRM's own number for a customer.
    pub customer_id: Option<String>,
    /// E-mail address, as the row writes it.
    pub email: Option<String>,
    /// Telephone number, as the row writes it.
    pub phone: Option<String>,
    /// Device or cookie id.
    pub device: Option<String>,
}

impl Identifiers {
    /// Whether the row names nobody at all.
    pub fn is_empty(&self) -> bool {
        self.customer_id.is_none() && self.email.is_none() && self.phone.is_none() && self.device.is_none()
    }
}

/// A profile: one combination of identifiers, with the attributes that people tables gave it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProfileRecord {
    /// The identifiers as they came.
    pub ids: Identifiers,
    /// Name to show, where known.
    pub name: Option<String>,
    /// Two-letter country or the country's name as it came.
    pub country: Option<String>,
    /// What they said about each purpose.
    pub consents: Vec<Statement>,
    /// Everything else a people table said, column name → value, in column order.
    pub attributes: Vec<(String, String)>,
}

/// One event as text, for small imports, tests and exports. The importer's fast path fills columns directly.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EventRecord {
    /// The identifiers of the customer, as the row has them.
    pub ids: Identifiers,
    /// When, in milliseconds since 1970-01-01T00:00Z.
    pub time: i64,
    /// The raw event name as it came (`add_to_cart`).
    pub event: String,
    /// The raw channel as it came ("cpc / google"), empty when the row had none.
    pub channel: String,
    /// Page address or path.
    pub page: Option<String>,
    /// Product name or number.
    pub product: Option<String>,
    /// Money, in the project's currency.
    pub value: Option<f64>,
    /// Campaign name; `None` where the row names none.
    pub campaign: Option<String>,
    /// Kind of device ("mobile"); `None` where the row does not say it.
    pub device: Option<String>,
    /// The country that the row names.
    pub country: Option<String>,
    /// Free text a customer wrote.
    pub text: Option<String>,
}
