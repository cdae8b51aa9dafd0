//! An open project: its connection, where it lies and what is known about it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempPath;

use crate::privacy::Passphrase;

use super::file::ProjectFile;
use super::lock::ProjectLock;
use super::{StoreError, checksum};

/// An open project file.
///
/// Only one process can have it open for editing; any number can have it open read-only at the same time. While it is
/// open for editing `SQLite` keeps a write-ahead log beside it; closing it leaves a single file.
pub struct Store {
    pub(super) conn: Connection,
    pub(super) path: PathBuf,
    /// What opens it, where it is encrypted.
    pub(super) passphrase: Option<Passphrase>,
    pub(super) read_only: bool,
    /// The copy that is written and takes the project's place when it is closed.
    pub(super) aside: Option<TempPath>,
    /// The project itself while the copy is written: held, so that nobody writes into what is about to be replaced.
    pub(super) original: Option<Connection>,
    /// Tables that do not fit their checksums, as far as that was looked for.
    pub(super) wrong: RefCell<Option<BTreeSet<&'static str>>>,
    /// The copy that was kept because this opening brought the project to today's format.
    pub(super) kept_copy: Option<PathBuf>,
    /// Given up last, after the connection has settled.
    pub(super) _lock: Option<ProjectLock>,
}

impl Store {
    /// The tables that do not fit their checksums: looked for once.
    pub(super) fn wrong_tables(&self) -> Result<BTreeSet<&'static str>, StoreError> {
        let known = self.wrong.borrow().clone();
        known.map_or_else(|| self.reread_wrong_tables(), Ok)
    }

    /// Compares the tables with their checksums now, whatever was found before.
    pub(super) fn reread_wrong_tables(&self) -> Result<BTreeSet<&'static str>, StoreError> {
        let found = checksum::mismatches(&self.conn).map_err(|e| self.error(&e))?;
        self.know_wrong_tables(found.clone());
        Ok(found)
    }

    /// How many tables do not fit their checksums.
    pub fn count_wrong_tables(&self) -> Result<usize, StoreError> {
        Ok(self.wrong_tables()?.len())
    }

    /// Remembers what was found by another connection.
    pub(super) fn know_wrong_tables(&self, found: BTreeSet<&'static str>) {
        *self.wrong.borrow_mut() = Some(found);
    }

    /// Forgets which tables do not fit, so that they are compared again.
    pub(super) fn forget_wrong_tables(&mut self) {
        *self.wrong.get_mut() = None;
    }

    /// Where the project is and what opens it.
    pub fn file(&self) -> ProjectFile {
        ProjectFile { path: self.path.clone(), passphrase: self.passphrase.clone() }
    }

    /// Where what was written lies now: see [`Store::write_aside`].
    pub(super) fn written_file(&self) -> ProjectFile {
        self.aside.as_ref().map_or_else(|| self.file(), |copy| self.file().at(copy.to_path_buf()))
    }

    /// The path of the project file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it was opened read-only.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether the file is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.passphrase.is_some()
    }

    /// Puts an error of the file system into words.
    pub fn trouble(&self, error: &std::io::Error) -> StoreError {
        StoreError::io(&self.path, error)
    }

    /// Puts an `SQLite` error into words.
    pub(super) fn error(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::sqlite(&self.path, error)
    }

    /// `Err` for a project that was opened read-only.
    pub(super) fn writable(&self) -> Result<(), StoreError> {
        if self.read_only { Err(StoreError::OpenedReadOnly(self.path.clone())) } else { Ok(()) }
    }

    /// Limits the file to `pages` pages: how tests make a disk full.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        self.conn.pragma_update(None, "max_page_count", pages).map_err(|e| self.error(&e))
    }
}
