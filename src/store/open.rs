//! Creating, opening and closing a project file.

use crate::log::OrLog;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempPath;

use crate::files::{PAGE, SIDE_FILES, has_several_names, temporary};
use crate::privacy::Passphrase;

use super::file::{CAN_ENCRYPT, ProjectFile, READ, WRITE, turn_key};
use super::lock::ProjectLock;
use super::{StoreError, backup, checksum, guard, leftovers, rewrite, schema};

/// How long to wait for another connection's short write.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

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
    original: Option<Connection>,
    /// Tables that do not fit their checksums, as far as that was looked for.
    wrong: RefCell<Option<BTreeSet<&'static str>>>,
    /// The copy that was kept because this opening brought the project to today's format.
    pub(super) kept_copy: Option<PathBuf>,
    /// Given up last, after the connection has settled.
    _lock: Option<ProjectLock>,
}

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
        let unfinished = rewrite::is_unfinished(&conn).map_err(|e| StoreError::sqlite(&file.path, &e))?;
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

    /// The tables that do not fit their checksums: looked for once.
    pub(super) fn wrong_tables(&self) -> Result<BTreeSet<&'static str>, StoreError> {
        let known = self.wrong.borrow().clone();
        known.map_or_else(|| self.reread_wrong_tables(), Ok)
    }

    /// The same, looked for now.
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

    /// Forgets what was found.
    pub(super) fn forget_wrong_tables(&mut self) {
        *self.wrong.get_mut() = None;
    }

    /// Whether people were erased, but traces of them may still be in the bytes of the file.
    pub fn is_erasure_unfinished(&self) -> Result<bool, StoreError> {
        rewrite::is_unfinished(&self.conn).map_err(|e| self.error(&e))
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

    /// Where the project is and what opens it.
    pub fn file(&self) -> ProjectFile {
        ProjectFile { path: self.path.clone(), passphrase: self.passphrase.clone() }
    }

    /// Where what was written lies now: see [`Store::write_aside`].
    pub(super) fn written_file(&self) -> ProjectFile {
        self.aside.as_ref().map_or_else(|| self.file(), |copy| self.file().at(copy.to_path_buf()))
    }

    /// Where the project is.
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

    /// Puts an error of the file system into words.
    pub(crate) fn trouble(&self, error: &std::io::Error) -> StoreError {
        StoreError::io(&self.path, error)
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

/// A read-only connection to a project of a format this version knows.
pub(super) fn open_reader(file: &ProjectFile) -> Result<Connection, StoreError> {
    let path = file.path.as_path();
    match std::fs::metadata(path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Err(StoreError::NotAProject(path.to_owned())),
        Err(e) if e.kind() == std::io::ErrorKind::PermissionDenied => {
            return Err(StoreError::Other {
                path: path.to_owned(),
                detail: "you are not allowed to read it".to_owned(),
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

fn prepare(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    guard::harden(conn)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// The file's format, where it is a project that this version can read.
fn check_format(conn: &Connection, path: &Path) -> Result<u32, StoreError> {
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
fn only_name(path: &Path) -> Result<(), StoreError> {
    if has_several_names(path) { Err(StoreError::SeveralNames(path.to_owned())) } else { Ok(()) }
}

/// `Err` where a new project would take up what `SQLite` kept for another one of its name.
pub(super) fn nothing_beside(path: &Path) -> Result<(), StoreError> {
    for suffix in SIDE_FILES.iter().filter(|suffix| **suffix != "-lock") {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        if std::fs::symlink_metadata(&name).is_ok() {
            return Err(StoreError::InTheWay(PathBuf::from(name)));
        }
    }
    Ok(())
}
