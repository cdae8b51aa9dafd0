//! A cell of an answer to SQL.

/// One cell of a query's result.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlValue {
    /// The `NULL` of SQL.
    Null,
    /// A whole number of 64 bits.
    Integer(i64),
    /// A number with decimals.
    Real(f64),
    /// A string of UTF-8.
    Text(String),
}

impl SqlValue {
    /// What it takes in memory.
    pub(super) fn bytes(&self) -> usize {
        size_of::<Self>() + if let Self::Text(text) = self { text.len() } else { 0 }
    }
}
