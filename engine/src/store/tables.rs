//! What all small tables share: their errors, rows, numbers, the journal, and what a change touches.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::{JournalEntry, JournalKind};

use super::StoreError;

/// A table could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// `SQLite` reports an error.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// A JSON value is not what it should be.
    #[error("{what}: {error}")]
    Json {
        /// The column or key with the value.
        what: &'static str,
        /// The error that the parser reports.
        error: serde_json::Error,
    },
    /// Numbers do not fit what is there.
    #[error("{0}")]
    Unfitting(String),
}

impl TableError {
    /// The error of the project at `path`, met while reading it.
    pub(super) fn at(&self, path: &Path) -> StoreError {
        match self {
            Self::Sqlite(error) => StoreError::sqlite(path, error),
            Self::Unfitting(detail) => StoreError::Unfitting { path: path.to_owned(), detail: detail.clone() },
            Self::Json { .. } => StoreError::Damaged { path: path.to_owned(), detail: self.to_string() },
        }
    }
}

type Result<T> = std::result::Result<T, TableError>;

/// The small tables inside a change.
pub struct Tables<'a> {
    pub(super) conn: &'a Connection,
    pub(super) store_path: &'a Path,
    /// Whose checksums are to be written.
    pub(super) touched: RefCell<BTreeSet<&'static str>>,
}

impl Tables<'_> {
    /// Notes that rows of these tables change.
    pub(super) fn touch(&self, tables: &[&'static str]) {
        self.touched.borrow_mut().extend(tables);
    }

    pub(super) fn wrap<T>(&self, result: Result<T>) -> std::result::Result<T, StoreError> {
        result.map_err(|error| match error {
            TableError::Sqlite(error) => StoreError::sqlite(self.store_path, &error),
            TableError::Json { .. } | TableError::Unfitting(_) => {
                StoreError::Other { path: self.store_path.to_owned(), detail: error.to_string() }
            }
        })
    }

    /// Takes `n` numbers of a kind that were never given before; returns the first.
    pub fn take_numbers(&self, kind: Counter, n: u32) -> std::result::Result<u32, StoreError> {
        self.touch(&["counter"]);
        self.wrap(take_numbers(self.conn, kind, n).map_err(Into::into))
    }
}

/// The table of collections that have none of their own: each item is JSON, told from others by its kind.
pub(super) const SHARED_TABLE: &str = "item";

/// Kinds of numbers that are never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counter {
    /// Numbers of imports, [`crate::model::ImportId`].
    Import,
    /// Number of an item of a collection.
    Item {
        /// The collection's kind, as items are stored under it.
        kind: &'static str,
        /// The table in which the items lie.
        table: &'static str,
    },
}

impl Counter {
    fn word(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Item { kind, .. } => kind,
        }
    }

    /// The rows whose `id` it numbers.
    fn rows(self) -> String {
        match self {
            Self::Import => "import".to_owned(),
            Self::Item { kind, table: SHARED_TABLE } => format!("{SHARED_TABLE} WHERE kind = '{kind}'"),
            Self::Item { table, .. } => table.to_owned(),
        }
    }
}

/// Numbers start at 1: 0 means "not stored yet".
pub(super) fn take_numbers(conn: &Connection, kind: Counter, n: u32) -> rusqlite::Result<u32> {
    if n == 0 {
        return Ok(0);
    }
    let next: Option<u32> =
        conn.query_row("SELECT next FROM counter WHERE kind = ?", [kind.word()], |r| r.get(0)).optional()?;
    // A counter that was left behind catches up: a number that is taken is never given again.
    let highest = format!("SELECT coalesce(max(id), 0) FROM {}", kind.rows());
    let taken: u32 = conn.query_row(&highest, [], |r| r.get(0))?;
    let first = next.unwrap_or(1).max(taken + 1);
    conn.execute("INSERT OR REPLACE INTO counter VALUES (?, ?)", params![kind.word(), first + n])?;
    Ok(first)
}

pub(super) fn journal(conn: &Connection, what: &str, at: i64) -> Result<()> {
    Ok(journal_entry(conn, &JournalEntry::new(JournalKind::Edit, what, at))?)
}

/// Adds a line to the journal.
pub(super) fn journal_entry(conn: &Connection, e: &JournalEntry) -> rusqlite::Result<()> {
    journal_entry_in(conn, "main", e)
}

/// Adds a line to the journal in one of several databases of a connection.
pub(super) fn journal_entry_in(conn: &Connection, database: &str, e: &JournalEntry) -> rusqlite::Result<()> {
    let insert =
        format!("INSERT INTO {database}.journal (at, what, kind, people, withheld, detail) VALUES (?, ?, ?, ?, ?, ?)");
    conn.execute(&insert, params![e.at, e.what, e.kind.word(), e.people, e.withheld, e.detail]).map(|_| ())
}

/// JSON text of a value that can be read back: refuses numbers that are not finite.
pub(super) fn to_json<T: Serialize + DeserializeOwned>(what: &'static str, value: &T) -> Result<String> {
    let json = |error| TableError::Json { what, error };
    let text = serde_json::to_string(value).map_err(json)?;
    serde_json::from_str::<T>(&text).map_err(json)?;
    Ok(text)
}

pub(super) fn from_json<T: DeserializeOwned>(what: &'static str, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| TableError::Json { what, error })
}

/// All rows of a query without parameters.
pub(super) fn all<T>(
    conn: &Connection,
    query: &str,
    row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    let mut statement = conn.prepare(query)?;
    let rows = statement.query_map([], row)?;
    rows.collect()
}
