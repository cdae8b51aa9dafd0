//! The project file: one SQLite database. The only place that speaks SQL.

mod error;

pub use error::{DamagedBlock, StoreError};

/// Counts and sizes of a project file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Info {
    /// File format.
    pub format: u32,
    /// Bytes on disk.
    pub bytes: u64,
    /// Blocks of events.
    pub blocks: u64,
    /// Events in all imports that count.
    pub events: u64,
    /// Profiles.
    pub profiles: u64,
    /// Rows left out, over all imports that count.
    pub rejected: u64,
}

/// One cell of a query's result.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlValue {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Text.
    Text(String),
}

/// A query's result.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SqlTable {
    /// Column names.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<SqlValue>>,
}
