//! The tables of a project file and how older files become today's.

use rusqlite::{Connection, Transaction};

/// "DPth": marks an SQLite file as a project.
pub const APPLICATION_ID: i32 = 0x4450_7468;

/// What turns a file of format n - 1 into one of format n, from the empty file on. Entries are never changed once
/// released, only added.
pub const MIGRATIONS: &[&str] = &[FORMAT_1];

/// The file format this version writes.
pub const FORMAT: u32 = MIGRATIONS.len() as u32;

const FORMAT_1: &str = "
-- What the project is set to: one JSON value per key ('name', 'settings').
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Naming rules, in the order they are tried.
CREATE TABLE stage (position INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE touchpoint_rule (
    position INTEGER PRIMARY KEY, event TEXT NOT NULL, page TEXT NOT NULL, touchpoint TEXT NOT NULL) STRICT;
CREATE TABLE channel_rule (position INTEGER PRIMARY KEY, raw TEXT NOT NULL, channel TEXT NOT NULL) STRICT;
CREATE TABLE touchpoint_stage (touchpoint TEXT PRIMARY KEY, stage TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Where rows came from. mapping: how its files are read, JSON.
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, mapping TEXT) STRICT;
CREATE TABLE import (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source, file TEXT NOT NULL, file_hash INTEGER NOT NULL,
    at INTEGER NOT NULL, rows INTEGER NOT NULL, events INTEGER NOT NULL, profiles INTEGER NOT NULL,
    duplicates INTEGER NOT NULL, first_ms INTEGER, last_ms INTEGER,
    state TEXT NOT NULL CHECK (state IN ('active', 'undone'))) STRICT;
-- Rows that were left out: how many by reason, and the rows themselves.
CREATE TABLE import_rejected (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, position INTEGER NOT NULL, reason TEXT NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY (import_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE reject (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, line INTEGER NOT NULL,
    column_name TEXT NOT NULL, reason TEXT NOT NULL, raw TEXT NOT NULL) STRICT;
CREATE INDEX reject_import ON reject (import_id);

-- Identifiers as they came; and what each import's people table said about a profile.
CREATE TABLE profile (
    id INTEGER PRIMARY KEY, customer_id TEXT, email TEXT, phone TEXT, device TEXT) STRICT;
CREATE TABLE profile_detail (
    profile_id INTEGER NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    name TEXT, country TEXT, email_consent INTEGER, attributes TEXT,
    PRIMARY KEY (profile_id, import_id)) STRICT, WITHOUT ROWID;

-- Raw values by kind and code, as the event blocks refer to them.
CREATE TABLE name (
    kind TEXT NOT NULL, code INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, code)) STRICT, WITHOUT ROWID;

-- Events: read them through the virtual table `events`.
CREATE TABLE event_block (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, block_no INTEGER NOT NULL,
    n INTEGER NOT NULL, first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, checksum INTEGER NOT NULL,
    profile BLOB NOT NULL, time BLOB NOT NULL, source BLOB NOT NULL, event BLOB NOT NULL, channel BLOB NOT NULL,
    page BLOB NOT NULL, product BLOB NOT NULL, value BLOB NOT NULL, campaign BLOB NOT NULL, device BLOB NOT NULL,
    country BLOB NOT NULL, text BLOB NOT NULL, UNIQUE (import_id, block_no)) STRICT;

-- Named sets of customers; a customer's number is its lowest profile number.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    description TEXT NOT NULL) STRICT;
CREATE TABLE segment_member (
    segment_id INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE, customer INTEGER NOT NULL,
    PRIMARY KEY (segment_id, customer)) STRICT, WITHOUT ROWID;

-- The last prediction run.
CREATE TABLE prediction_run (
    id INTEGER PRIMARY KEY CHECK (id = 1), cut_off INTEGER NOT NULL, data_fingerprint INTEGER NOT NULL,
    next_step TEXT) STRICT;
CREATE TABLE prediction_target (
    id INTEGER PRIMARY KEY, target TEXT NOT NULL, horizon_days INTEGER NOT NULL, readiness TEXT NOT NULL,
    back_test TEXT, coefficients TEXT NOT NULL) STRICT;
CREATE TABLE prediction_score (
    target_id INTEGER NOT NULL REFERENCES prediction_target ON DELETE CASCADE, position INTEGER NOT NULL,
    customer INTEGER NOT NULL, p REAL NOT NULL, factors TEXT NOT NULL,
    PRIMARY KEY (target_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE prediction_next (
    position INTEGER PRIMARY KEY, customer INTEGER NOT NULL, touchpoints TEXT NOT NULL) STRICT;

CREATE TABLE action (
    id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, content TEXT NOT NULL,
    best_hour INTEGER NOT NULL, reason TEXT NOT NULL, expected_value REAL NOT NULL, expires INTEGER NOT NULL,
    hold_out INTEGER NOT NULL, consent TEXT NOT NULL, state TEXT NOT NULL, edited INTEGER NOT NULL) STRICT;

-- Numbers are never given twice, even after what carried them is gone.
CREATE TABLE counter (kind TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- What was done to the project, oldest first.
CREATE TABLE journal (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL) STRICT;
";

/// Brings a file of format `from` to the end of `migrations`, in one transaction.
pub fn migrate(conn: &mut Connection, from: u32, migrations: &[&str]) -> rusqlite::Result<()> {
    if from as usize >= migrations.len() {
        return Ok(());
    }
    let tx = conn.transaction()?;
    for step in &migrations[from as usize..] {
        tx.execute_batch(step)?;
    }
    mark(&tx, migrations.len() as u32)?;
    tx.commit()
}

fn mark(tx: &Transaction<'_>, format: u32) -> rusqlite::Result<()> {
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", format)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(conn: &Connection) -> u32 {
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_file_of_format_1_becomes_format_2_with_its_rows() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, 0, &[FORMAT_1]).unwrap();
        conn.execute("INSERT INTO source VALUES (0, 'Website', NULL)", []).unwrap();
        assert_eq!(format(&conn), 1);
        migrate(&mut conn, 1, &[FORMAT_1, "ALTER TABLE source ADD COLUMN note TEXT NOT NULL DEFAULT '-'"]).unwrap();
        assert_eq!(format(&conn), 2);
        let row: (String, String) =
            conn.query_row("SELECT name, note FROM source", [], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
        assert_eq!(row, ("Website".to_owned(), "-".to_owned()));
    }

    #[test]
    fn a_migration_that_fails_changes_nothing() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, 0, &[FORMAT_1]).unwrap();
        assert!(migrate(&mut conn, 1, &[FORMAT_1, "CREATE TABLE more (a) STRICT"]).is_err());
        assert!(migrate(&mut conn, 1, &[FORMAT_1, "CREATE TABLE more (a INTEGER) STRICT; nonsense"]).is_err());
        assert_eq!(format(&conn), 1);
        assert!(conn.prepare("SELECT * FROM more").is_err());
    }
}
