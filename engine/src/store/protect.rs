//! Giving a project a passphrase, another one, or none.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, params};

use crate::files::{PAGE, temporary};
use crate::model::{JournalEntry, JournalKind};
use crate::privacy::Passphrase;
use crate::progress::Progress;
use crate::texts::text;

use super::call_journal::put_away;
use super::connection::{PATIENCE, open_editor, open_reader};
use super::file::{CAN_ENCRYPT, ProjectFile};
use super::{Store, StoreError, checksum, schema, tables};

/// Instructions of `SQLite` between two looks at the clock, the size of the copy and whether to stop: a block of events
/// takes about twenty.
const LOOK_EVERY: i32 = 20;

impl Store {
    /// Writes the project anew, encrypted with `passphrase` or, without one, as plain `SQLite`. The new file is made beside
    /// the old one and takes its place when it is whole and was opened once: killed at any moment, the project is as it was
    /// before or after.
    ///
    /// The bytes of the old file are given back to the disk, not overwritten.
    pub fn protect(&mut self, passphrase: Option<Passphrase>, at: i64, progress: &Progress) -> Result<(), StoreError> {
        self.writable()?;
        if passphrase == self.passphrase {
            return Ok(());
        }
        if !CAN_ENCRYPT {
            return Err(StoreError::CannotEncrypt(self.path.clone()));
        }
        // what came live is kept under the passphrase of before
        put_away(&self.file(), self.calls_taken()?)?;
        let what = match (&self.passphrase, &passphrase) {
            (None, _) => text!("journal-encrypt-project"),
            (Some(_), Some(_)) => text!("journal-change-passphrase"),
            (Some(_), None) => text!("journal-remove-encryption"),
        };
        let place = temporary::project_like(&self.path).map_err(|e| self.trouble(&e))?;
        let new = ProjectFile { path: place.to_path_buf(), passphrase };
        let written = self
            .write_under(&new, what, at, progress)
            // whoever cannot open the new file must not lose the old one
            .and_then(|()| open_reader(&new).map(drop))
            .and_then(|()| progress.check().map_err(StoreError::from))
            .and_then(|()| self.take_place(place));
        if written.is_ok() {
            self.passphrase = new.passphrase;
        }
        (self.conn, _) = open_editor(&self.file())?;
        written
    }

    fn write_under(&mut self, new: &ProjectFile, what: &str, at: i64, progress: &Progress) -> Result<(), StoreError> {
        let path = self.path.clone();
        let wrap = |e: rusqlite::Error| match StoreError::sqlite(&path, &e) {
            // SQLite says of an interrupted export only that it failed
            _ if progress.is_cancelled() => StoreError::Cancelled,
            error => error,
        };
        // The log must be gone before another file takes the project's name: it would be played into that one.
        self.conn.busy_timeout(PATIENCE).map_err(wrap)?;
        let mode = self.conn.pragma_update_and_check(None, "journal_mode", "DELETE", |r| r.get::<_, String>(0));
        if mode.map_err(wrap)? != "delete" {
            return Err(StoreError::InUse { path, process: None });
        }
        let bytes = std::fs::metadata(&path).map_or(0, |meta| meta.len());
        progress.stage_of_bytes(text!("stage-rewriting-the-project"), bytes);
        let wrong = self.wrong_tables()?;
        self.conn.progress_handler(LOOK_EVERY, Some(watch(&new.path, progress))).map_err(wrap)?;
        let exported = export(&self.conn, new, (what, at), &wrong).map_err(wrap);
        self.conn.progress_handler(0, None::<fn() -> bool>).map_err(wrap)?;
        exported
    }
}

/// Copies everything into a new database under the new passphrase, and notes it there.
fn export(
    conn: &Connection,
    new: &ProjectFile,
    (what, at): (&str, i64),
    wrong: &BTreeSet<&'static str>,
) -> rusqlite::Result<()> {
    let key = new.passphrase.as_ref().map_or("", Passphrase::reveal);
    let Some(path) = new.path.to_str() else { return Err(rusqlite::Error::InvalidPath(new.path.clone())) };
    // The export writes the list of tables itself.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    conn.execute("ATTACH ? AS rewritten KEY ?", params![path, key])?;
    let rewritten = Some("rewritten");
    let size = if new.passphrase.is_some() { "cipher_page_size" } else { "page_size" };
    conn.pragma_update(rewritten, size, PAGE as i64)?;
    // Nobody sees the file before it is whole: one flush at the end is enough.
    conn.pragma_update(rewritten, "journal_mode", "MEMORY")?;
    conn.pragma_update(rewritten, "synchronous", "OFF")?;
    // Others may read meanwhile, nobody may write.
    conn.execute_batch("BEGIN IMMEDIATE")?;
    let copied = conn.query_row("SELECT sqlcipher_export('rewritten')", [], |_| Ok(())).and_then(|()| {
        conn.pragma_update(rewritten, "application_id", schema::APPLICATION_ID)?;
        conn.pragma_update(rewritten, "user_version", schema::FORMAT)?;
        let entry = JournalEntry::new(JournalKind::Edit, what, at);
        tables::journal_entry_in(conn, "rewritten", &entry)?;
        checksum::seal_in(conn, "rewritten", wrong, ["journal"])
    });
    copied.and_then(|()| conn.execute_batch("COMMIT")).inspect_err(|_| drop(conn.execute_batch("ROLLBACK")))
}

/// Tells how much of the copy is there, and says when to stop.
fn watch(copy: &Path, progress: &Progress) -> impl FnMut() -> bool + Send + 'static {
    let (copy, progress, mut reported) = (copy.to_owned(), progress.clone(), 0);
    move || {
        let there = std::fs::metadata(&copy).map_or(0, |meta| meta.len());
        progress.advance(there.saturating_sub(reported));
        reported = reported.max(there);
        progress.is_cancelled()
    }
}
