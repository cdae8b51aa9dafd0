//! The project file: one SQLite database, and the only place that speaks SQL.
//!
//! Everything a person may want to read or edit is an ordinary table (`schema`). The bulk, the events, lies in columnar
//! blocks with a checksum (`block`, `codec`) and is shown to SQL as the virtual table `events` (`events_vtab`).

mod attributes;
mod block;
mod codec;
mod consent;
mod error;
mod events_vtab;
mod info;
mod lock;
mod open;
mod predictions;
mod project;
mod query;
mod read;
mod schema;
mod write;

pub use block::{BLOCK_EVENTS, Block, BlockEncoder, BlockError, COLUMN_NAMES, Slots, slots, zeroed_columns};
pub use error::{DamagedBlock, StoreError};
pub use info::Info;
pub use open::Store;
pub use project::{Counter, Tables};
pub use query::{SqlTable, SqlValue};
pub use read::Contents;
pub use schema::{APPLICATION_ID, FORMAT};
pub use write::{Detail, ImportWriter};
