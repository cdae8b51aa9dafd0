//! Connections to a project file: to read it, to edit it, to add to its journal.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::files::{CALLS_FILES, SIDE_FILES, has_several_names};
use crate::texts::text;

use super::file::{ProjectFile, READ, WRITE};
use super::{StoreError, backup, guard, schema};

/// How long to wait for another connection's short write.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// A read-only connection to a project of a format this version knows.
pub(super) fn open_reader(file: &ProjectFile) -> Result<Connection, StoreError> {
    let path = file.path.as_path();
    match std::fs::metadata(path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Err(StoreError::NotAProject(path.to_owned())),
        Err(e) if e.kind() == std::io::ErrorKind::PermissionDenied => {
            return Err(StoreError::Other {
                path: path.to_owned(),
                detail: text!("store-detail-not-allowed").to_owned(),
            });
        }
        Err(_) => return Err(StoreError::NotFound(path.to_owned())),
    }
    let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
    let mut conn = file.connect(READ)?;
    if needs_rollback(&conn) {
        roll_back(file)?;
        conn = file.connect(READ)?;
    }
    check_format(&conn, path)?;
    prepare(&conn).map_err(wrap)?;
    Ok(conn)
}

/// A connection that edits a project, which becomes one of today's format. Of an older one a copy is kept: says where.
pub(super) fn open_editor(file: &ProjectFile) -> Result<(Connection, Option<PathBuf>), StoreError> {
    let path = file.path.as_path();
    let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
    let mut conn = file.connect(WRITE)?;
    if conn.is_readonly("main").map_err(wrap)? {
        return Err(StoreError::ReadOnlyPlace(path.to_owned()));
    }
    let format = check_format(&conn, path)?;
    prepare(&conn).map_err(wrap)?;
    guard::check_tables(&conn, path)?;
    let older = format > 0 && format < schema::FORMAT;
    let kept_copy = if older { Some(backup::before_migration(&conn, file, format)?) } else { None };
    conn.pragma_update(None, "journal_mode", "WAL")
        .and_then(|()| {
            // An edit is on the disk when it is said to be done, whatever happens to the power.
            conn.pragma_update(None, "synchronous", "FULL")?;
            conn.pragma_update(None, "foreign_keys", true)?;
            schema::migrate(&mut conn, format, schema::MIGRATIONS)
        })
        .map_err(wrap)?;
    Ok((conn, kept_copy))
}

/// Whether a process was killed while it changed the file, so that only a connection that may write can read it.
fn needs_rollback(conn: &Connection) -> bool {
    let read = conn.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0));
    matches!(read, Err(e) if e.sqlite_error_code() == Some(rusqlite::ErrorCode::ReadOnly))
}

/// Takes back what a killed process left half done.
fn roll_back(file: &ProjectFile) -> Result<(), StoreError> {
    let conn = file.connect(WRITE)?;
    let read = conn
        .busy_timeout(PATIENCE)
        .and_then(|()| conn.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0)));
    read.map(|_| ()).map_err(|e| StoreError::sqlite(&file.path, &e))
}

/// A connection that adds to the journal of a project another connection may be editing.
pub(super) fn open_noting(file: &ProjectFile) -> Result<Connection, StoreError> {
    only_name(&file.path)?;
    let conn = file.connect(WRITE)?;
    if check_format(&conn, &file.path)? < schema::FORMAT {
        return Err(StoreError::OpenedReadOnly(file.path.clone()));
    }
    prepare(&conn).map_err(|e| StoreError::sqlite(&file.path, &e))?;
    Ok(conn)
}

pub(super) fn prepare(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    guard::harden(conn)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// The file's format, where it is a project that this version can read.
pub(super) fn check_format(conn: &Connection, path: &Path) -> Result<u32, StoreError> {
    let number = |pragma: &str| {
        conn.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0)).map_err(|e| StoreError::sqlite(path, &e))
    };
    if number("application_id")? != i64::from(schema::APPLICATION_ID) {
        return Err(StoreError::NotAProject(path.to_owned()));
    }
    let found = u32::try_from(number("user_version")?).unwrap_or(u32::MAX);
    if found > schema::FORMAT {
        return Err(StoreError::Newer { path: path.to_owned(), found, known: schema::FORMAT });
    }
    Ok(found)
}

/// `Err` for a file with a second name: `SQLite` keeps the log by name, so that changes made under two names destroy each
/// other.
pub(super) fn only_name(path: &Path) -> Result<(), StoreError> {
    if has_several_names(path) { Err(StoreError::SeveralNames(path.to_owned())) } else { Ok(()) }
}

/// `Err` where a new project would take up what `SQLite` kept for another one of its name, or calls that came for that.
pub(super) fn nothing_beside(path: &Path) -> Result<(), StoreError> {
    for suffix in SIDE_FILES.iter().chain(&CALLS_FILES).filter(|suffix| **suffix != "-lock") {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        if std::fs::symlink_metadata(&name).is_ok() {
            return Err(StoreError::InTheWay(PathBuf::from(name)));
        }
    }
    Ok(())
}
