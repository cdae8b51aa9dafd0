//! Counts of groups that left the program, so that the next export does not give a small group away by difference.

use rusqlite::{Connection, OptionalExtension, params};

use crate::model::JournalEntry;

use super::{ProjectFile, StoreError, checksum, connection, tables};

/// Where they are kept, in the table of settings.
const KEY: &str = "published";

/// What was published, as the caller wrote it; `None` where nothing was.
pub fn published(file: &ProjectFile) -> Result<Option<String>, StoreError> {
    let conn = connection::open_reader(file)?;
    read(&conn).map_err(|e| StoreError::sqlite(&file.path, &e))
}

/// Keeps what was published, and the export in the journal. The project may be open elsewhere.
pub fn publish(file: &ProjectFile, published: &str, entry: &JournalEntry) -> Result<(), StoreError> {
    let conn = connection::open_noting(file)?;
    let outcome = checksum::change(&conn, &["setting", "journal"], |conn| {
        conn.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", params![KEY, published])?;
        tables::journal_entry(conn, entry)
    });
    outcome.map_err(|e| StoreError::sqlite(&file.path, &e))
}

/// Forgets what was published: of people who are gone for good, or whose events are, nothing may be held back for ever
/// because of what was once counted with them.
pub(super) fn forget(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM setting WHERE key = ?", [KEY]).map(drop)
}

fn read(conn: &Connection) -> rusqlite::Result<Option<String>> {
    conn.query_row("SELECT value FROM setting WHERE key = ?", [KEY], |r| r.get(0)).optional()
}
