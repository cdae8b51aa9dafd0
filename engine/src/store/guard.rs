//! A project may come from anywhere. What could run in it or stand in the place of its tables is refused or switched off,
//! and no text or blob of it may be larger than anything the program writes.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OptionalExtension};

use super::checksum::TABLES;
use super::{StoreError, derived, tables};
use crate::texts::text;

/// Bytes of the largest text, blob or row.
const MAX_VALUE: i32 = 64 << 20;

/// Switches off whatever could run because it lies in the file.
pub(super) fn harden(conn: &Connection) -> rusqlite::Result<()> {
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // Views and triggers of the file; our own temporary ones go on.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE)?;
    Ok(())
}

/// Refuses a project in which something else stands under the name of one of its tables, or whose columns are computed.
pub(super) fn check_tables(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
    let query = "SELECT lower(name), type, sql FROM sqlite_schema WHERE type IN ('table', 'view')";
    let found = tables::all(conn, query, |r| {
        Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?, r.get::<_, Option<String>>(2)?))
    });
    for (name, kind, sql) in found.map_err(wrap)? {
        let ours = [TABLES, &["table_checksum", "events", derived::TABLE]].concat();
        if !ours.contains(&name.as_str()) {
            continue;
        }
        let ordinary = kind == "table" && sql.is_some_and(|sql| sql.starts_with("CREATE TABLE"));
        if !ordinary || name == "events" || computes(conn, &name).map_err(wrap)? {
            return Err(StoreError::Damaged {
                path: path.to_owned(),
                detail: text!("store-detail-not-this-table", name),
            });
        }
    }
    Ok(())
}

/// Whether a column of the table is computed when it is read.
fn computes(conn: &Connection, table: &str) -> rusqlite::Result<bool> {
    let query = "SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0";
    Ok(conn.query_row(query, [table], |_| Ok(())).optional()?.is_some())
}
