//! Creating, opening and closing a project file.

use crate::log::OrLog;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempPath;

use crate::files::{PAGE, temporary};
use crate::privacy::Passphrase;

use super::connection::{PATIENCE, check_format, nothing_beside, only_name, open_editor, open_reader, prepare};
use super::file::{CAN_ENCRYPT, ProjectFile, WRITE, turn_key};
use super::lock::ProjectLock;
use super::{Store, StoreError, guard, leftovers, schema, unfinished};

impl Store {
    /// Creates an empty project and opens it for editing: encrypted where it is given a passphrase.
    pub fn create(file: impl Into<ProjectFile>) -> Result<Self, StoreError> {
        let file = file.into().at_real_path()?;
        let path = file.path.as_path();
        if file.passphrase.is_some() && !CAN_ENCRYPT {
            return Err(StoreError::CannotEncrypt(file.path));
        }
        if path.exists() {
            return Err(StoreError::AlreadyExists(path.to_owned()));
        }
        let lock = ProjectLock::take(path)?;
        nothing_beside(path)?;
        temporary::remove_project_leftovers(path);
        // Made beside its place and moved there when it is whole, so that no one ever finds half a project.
        let new = temporary::project(path).map_err(|e| StoreError::io(path, &e))?;
        Self::make(&new, file.passphrase.as_ref()).map_err(|e| StoreError::sqlite(path, &e))?;
        temporary::put_new(new, path).map_err(|e| match e.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::AlreadyExists(path.to_owned()),
            _ => StoreError::io(path, &e),
        })?;
        Self::open_locked(file, lock)
    }

    fn make(path: &Path, passphrase: Option<&Passphrase>) -> rusqlite::Result<()> {
        let mut conn = Connection::open(path)?;
        match passphrase {
            Some(passphrase) => turn_key(&conn, passphrase)?,
            None => conn.pragma_update(None, "page_size", PAGE as i64)?,
        }
        // Nobody sees the file before it is whole: one flush at the end is enough.
        conn.pragma_update(None, "journal_mode", "MEMORY")?;
        conn.pragma_update(None, "synchronous", "OFF")?;
        schema::migrate(&mut conn, 0, schema::MIGRATIONS)?;
        conn.close().map_err(|(_, e)| e)
    }

    /// Opens a project for editing.
    pub fn open(file: impl Into<ProjectFile>) -> Result<Self, StoreError> {
        let file = file.into().at_real_path()?;
        // Refuses what is no project before anything is written beside it.
        drop(open_reader(&file.clone().fitted())?);
        only_name(&file.path)?;
        let lock = ProjectLock::take(&file.path)?;
        Self::open_locked(file, lock)
    }

    fn open_locked(file: ProjectFile, lock: ProjectLock) -> Result<Self, StoreError> {
        leftovers::remove(&file.path);
        let file = file.fitted();
        let (conn, kept_copy) = open_editor(&file)?;
        let ProjectFile { path, passphrase } = file;
        let (aside, original, wrong) = (None, None, RefCell::default());
        let mut store =
            Self { conn, path, passphrase, read_only: false, aside, original, wrong, kept_copy, _lock: Some(lock) };
        // An erasure that was cut short: not being able to finish it now keeps nobody from opening the project.
        store.write_anew().or_log("finish an erasure");
        Ok(store)
    }

    /// Opens a project to read it. It may be open elsewhere; what is read is the state at the last finished change.
    pub fn open_read_only(file: impl Into<ProjectFile>) -> Result<Self, StoreError> {
        let file = file.into().at_real_path()?.fitted();
        let mut conn = open_reader(&file)?;
        let mut kept_copy = None;
        let outdated = check_format(&conn, &file.path)? < schema::FORMAT;
        let unfinished = unfinished::is_unfinished(&conn).map_err(|e| StoreError::sqlite(&file.path, &e))?;
        if outdated || unfinished || leftovers::are_there(&file.path) {
            // Its tables lack what this version reads, or a killed process left something to be finished.
            drop(conn);
            kept_copy = match Self::bring_up_to_date(&file) {
                Err(error) if outdated => return Err(error),
                // who only looks is told of what is unfinished
                done => done.unwrap_or_default(),
            };
            conn = open_reader(&file)?;
        }
        guard::check_tables(&conn, &file.path)?;
        let ProjectFile { path, passphrase } = file;
        let (aside, original, wrong) = (None, None, RefCell::default());
        Ok(Self { conn, path, passphrase, read_only: true, aside, original, wrong, kept_copy, _lock: None })
    }

    /// Whether people were erased, but traces of them may still be in the bytes of the file.
    pub fn is_erasure_unfinished(&self) -> Result<bool, StoreError> {
        unfinished::is_unfinished(&self.conn).map_err(|e| self.error(&e))
    }

    /// Removes a project into which nothing was imported yet, as after a first import that failed. Nobody else can have it
    /// open meanwhile.
    pub fn remove_empty(file: impl Into<ProjectFile>) -> Result<(), StoreError> {
        let mut store = Self::open(file)?;
        let count = store.conn.query_row("SELECT count(*) FROM import", [], |r| r.get::<_, u64>(0));
        if count.map_err(|e| store.error(&e))? == 0 {
            store.settle()?;
            store.conn = Connection::open_in_memory().map_err(|e| store.error(&e))?;
            std::fs::remove_file(&store.path).map_err(|e| store.trouble(&e))?;
        }
        Ok(())
    }

    /// Closes the project and leaves a single file.
    pub fn close(mut self) -> Result<(), StoreError> {
        match self.aside.take() {
            Some(copy) => self.take_place(copy),
            None => self.settle().map(drop),
        }
    }

    /// From here on changes go into a copy beside the project, without a log and without waiting for the disk; closing
    /// the project puts the copy in its place. For the first import into a project that is closed after it: whatever
    /// happens before, the project is as it was. While another process reads or notes something, the log cannot be taken
    /// into the file and a copy would lack it: then changes go into the project itself, as always.
    pub fn write_aside(&mut self) -> Result<(), StoreError> {
        if !self.settle()? {
            return self.keep_log();
        }
        let before = self.changes_by_others()?;
        let copy = temporary::project_copy(&self.path).map_err(|e| self.trouble(&e))?;
        let conn = self.file().at(copy.to_path_buf()).connect(WRITE)?;
        // From here on nobody else writes into a file whose place another takes.
        let held = self.conn.execute_batch("BEGIN IMMEDIATE");
        if held.is_err() || self.changes_by_others()? != before {
            self.conn.execute_batch("ROLLBACK").or_log("give a transaction up");
            return self.keep_log();
        }
        self.aside = Some(copy);
        prepare(&conn)
            .and_then(|()| conn.pragma_update(None, "journal_mode", "MEMORY"))
            .and_then(|()| conn.pragma_update(None, "synchronous", "OFF"))
            .and_then(|()| conn.pragma_update(None, "foreign_keys", true))
            .map_err(|e| self.error(&e))?;
        self.original = Some(std::mem::replace(&mut self.conn, conn));
        Ok(())
    }

    /// Goes on as an opened project does.
    fn keep_log(&mut self) -> Result<(), StoreError> {
        let log = self.conn.busy_timeout(PATIENCE).and_then(|()| self.conn.pragma_update(None, "journal_mode", "WAL"));
        match log.map_err(|e| self.error(&e)) {
            // without a log others wait for the end of each change
            Err(StoreError::InUse { .. }) => Ok(()),
            done => done,
        }
    }

    /// A number that changes when another connection changes the file.
    fn changes_by_others(&self) -> Result<i64, StoreError> {
        self.conn.pragma_query_value(None, "data_version", |r| r.get(0)).map_err(|e| self.error(&e))
    }

    /// Puts the copy that was written in the project's place.
    pub(super) fn take_place(&mut self, copy: TempPath) -> Result<(), StoreError> {
        let nothing = Connection::open_in_memory().map_err(|e| self.error(&e))?;
        let written = std::mem::replace(&mut self.conn, nothing);
        written.close().map_err(|(_, e)| self.error(&e))?;
        if cfg!(windows) {
            // a file that is open cannot be replaced there
            self.original = None;
        }
        let replaced = temporary::replace(copy, &self.path).map_err(|e| self.trouble(&e));
        // others may write again, into the new file
        self.original = None;
        replaced
    }

    /// Copies the log into the file and removes it; says whether it did. Where another process is reading the log stays,
    /// and whoever closes the project last does it.
    fn settle(&mut self) -> Result<bool, StoreError> {
        if self.read_only {
            return Ok(false);
        }
        self.conn.busy_timeout(Duration::ZERO).map_err(|e| self.error(&e))?;
        let mode = self.conn.pragma_update_and_check(None, "journal_mode", "DELETE", |r| r.get::<_, String>(0));
        match mode.map_err(|e| self.error(&e)) {
            Err(StoreError::InUse { .. }) => Ok(false),
            mode => Ok(mode? == "delete"),
        }
    }

    /// Opens a project of an older format so that it becomes one of today's, which keeps a copy.
    pub(super) fn bring_up_to_date(file: &ProjectFile) -> Result<Option<PathBuf>, StoreError> {
        let store = Self::open(file)?;
        let copy = store.kept_copy.clone();
        store.close()?;
        Ok(copy)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.aside.is_some() {
            // it was given up, and goes with its connection
            return;
        }
        // Nobody is left to tell; the log is taken up when the project is opened next.
        self.settle().or_log("take the write-ahead log into the file");
    }
}
