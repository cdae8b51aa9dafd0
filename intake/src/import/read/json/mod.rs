//! JSON objects as rows: nested keys become columns with dotted names.
//!
//! - `{"a": {"b": 1}}` has the column `a.b`.
//! - Lists of pairs as web analytics write them, `"p": [{"key": "k", "value": {"int_value": "1"}}]`, have the column
//!   `p.k`; other lists are kept as JSON text.
//! - Properties that warehouses store as text, `"properties": "{\"k\": 1}"`, have the column `properties.k`.
//!
//! Values are taken as they are written: numbers are never read and written again, so 19-digit ids keep their digits.

pub(crate) mod scan;
pub(crate) mod tree;

#[cfg(test)]
mod tests;
