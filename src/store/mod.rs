//! The project file: one SQLite database, and the only place that speaks SQL.
//!
//! Everything a person may want to read or edit is an ordinary table (`schema`). The bulk, the events, lies in columnar
//! blocks with a checksum (`block`, `codec`) and is shown to SQL as the virtual table `events` (`events_vtab`).

mod attributes;
mod block;
mod codec;
mod error;
mod lock;
mod open;
mod predictions;
mod project;
mod read;
mod schema;
mod write;

pub use block::{BLOCK_EVENTS, Block, BlockError, COLUMN_NAMES, Slots, empty_columns, slots};
pub use error::{DamagedBlock, StoreError};
pub use open::Store;
pub use project::{Counter, Tables};
pub use read::Contents;
pub use schema::{APPLICATION_ID, FORMAT};
pub use write::{Detail, ImportWriter};

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
