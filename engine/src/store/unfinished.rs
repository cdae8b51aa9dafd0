//! An erasure whose traces may still be in the bytes of the file, noted in the project until the file is written anew.

use rusqlite::{Connection, Transaction};

/// Set while something is gone from the tables but perhaps not yet from the bytes of the file.
const UNFINISHED: &str = "erasure_unfinished";

/// Notes that the file is to be written anew: whoever opens it next does it where this process cannot any more.
pub(super) fn mark_unfinished(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute("INSERT OR REPLACE INTO setting VALUES (?, 'true')", [UNFINISHED]).map(|_| ())
}

/// Whether something is gone from the tables but perhaps not yet from the bytes of the file.
pub(super) fn is_unfinished(conn: &Connection) -> rusqlite::Result<bool> {
    conn.query_row("SELECT count(*) > 0 FROM setting WHERE key = ?", [UNFINISHED], |r| r.get(0))
}

/// Forgets the note: the file is written anew.
pub(super) fn forget(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM setting WHERE key = ?", [UNFINISHED]).map(drop)
}
