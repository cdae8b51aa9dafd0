//! The project file: one `SQLite` database, and the only place that speaks SQL.
//!
//! Everything a person may want to read or edit is an ordinary table (`schema`). The bulk, the events, lies in columnar
//! blocks with a checksum (`block`, `codec`) and is shown to SQL as the virtual table `events` (`events_vtab`). Where the
//! build has the feature `encrypted` a project may be protected by a passphrase (`file`, `protect`).

mod access;
mod actions;
mod assignments;
mod attributes;
mod backup;
mod block;
mod block_rows;
mod check;
mod checksum;
mod codec;
mod collection;
mod connection;
mod consent;
mod damage;
mod decisions;
mod deliveries;
mod derived;
#[cfg(test)]
mod earlier_format;
mod encoder;
mod erase;
mod error;
mod events_vtab;
mod file;
mod flush;
mod guard;
mod handle;
mod history;
mod info;
mod latest_records;
mod leftovers;
mod lock;
mod open;
mod packed;
mod playbooks;
mod predictions;
mod products;
mod project;
mod properties;
mod protect;
mod pseudonymise;
mod published;
mod query;
mod read;
mod retention;
mod rewrite;
mod row_tags;
mod schema;
mod segments;
mod spend;
mod spill_file;
mod sql_value;
mod tables;
mod unfinished;
mod views_vtab;
mod write;

pub use crate::files::looks_encrypted;
pub use access::{ConsentRecord, PersonData, ProfileStatement};
pub use backup::{copies_beside, place as backup_place};
pub use block::{BLOCK_EVENTS, Block, BlockError, COLUMN_NAMES, Slots, slots, zeroed_columns};
pub use check::{Finding, Findings};
pub use collection::StoredItem;
pub use damage::{Damage, DamagedBlock};
pub use derived::{PackedTable, StoredTable, TableReader, WORTH_KEEPING};
#[cfg(test)]
pub(crate) use earlier_format::write_format_12;
pub use encoder::BlockEncoder;
pub use erase::{Erasure, ErasureReport};
pub use error::StoreError;
pub use file::{CAN_ENCRYPT, ProjectFile, is_project};
pub use handle::Store;
pub use history::{MAX_STEPS, NewStep, UndoStep};
pub use info::Info;
pub use packed::PackedEvents;
pub use pseudonymise::PseudonymRules;
pub use published::{publish, published};
pub use query::{QueryLimits, SqlTable};
pub use read::Contents;
pub use retention::{MonthTotal, Retention};
pub use schema::{APPLICATION_ID, FORMAT};
pub use spill_file::SpillFile;
pub use sql_value::SqlValue;
pub use tables::{Counter, TableError, Tables};
pub use views_vtab::SqlView;
pub use write::{ImportWriter, ProfileDetail};
