//! The journal of calls: what websites and apps sent, on the disk before they are told that it came, until it is in the
//! project.
//!
//! It is a database of its own beside the project, so that a call never waits for a change of the project, and opens with the
//! passphrase that the project has. Calls are numbered; the project keeps the number up to which it took them, in the
//! transaction that adds their events. So a program that is killed at any moment takes each call exactly once.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::files::{CALLS_FILE, CALLS_FILES, create_beside};

use super::connection::PATIENCE;
use super::file::{ProjectFile, WRITE, turn_key};
use super::{ImportWriter, Store, StoreError};

/// Hashes of the ids of messages are kept for so many days: clients give up long before.
const DAYS_OF_IDS: i64 = 7;
const DAY_MS: i64 = 86_400_000;

const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS call (
        number INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, tool TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS known_id (
        id BLOB PRIMARY KEY, day INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS known_day ON known_id (day);";

/// Bytes of calls that are read at once.
const MOST_BYTES: usize = 16 << 20;
/// Ids that are forgotten at once, so that nobody waits long who wants to keep calls.
const IDS_AT_ONCE: u32 = 20_000;

/// A call that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The source whose key it came with.
    pub source: String,
    /// The lasting word of the tool whose calls it is like.
    pub tool: String,
    /// What tells it from others, as a hash.
    pub id: [u8; 16],
    /// What it says: JSON in one line.
    pub body: String,
}

/// A call that is not in the project yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingCall {
    /// Its number; later calls have higher ones.
    pub number: u64,
    /// The source whose key it came with.
    pub source: String,
    /// The lasting word of the tool whose calls it is like.
    pub tool: String,
    /// What it says: JSON in one line.
    pub body: String,
}

/// The journal of calls of a project.
pub struct CallJournal {
    conn: Connection,
    path: PathBuf,
}

impl CallJournal {
    /// Opens the journal of a project, made now if there is none. `taken` is the number up to which the project took calls.
    pub fn open(project: &ProjectFile, taken: u64) -> Result<Self, StoreError> {
        let file = project.at(beside(&project.path, CALLS_FILE));
        let wrap = |e: rusqlite::Error| StoreError::sqlite(&file.path, &e);
        let is_new = !file.path.exists();
        let conn = if is_new {
            create_beside(&file.path, &project.path).map_err(|e| StoreError::io(&file.path, &e))?;
            let conn = Connection::open_with_flags(&file.path, WRITE).map_err(wrap)?;
            if let Some(passphrase) = &file.passphrase {
                turn_key(&conn, passphrase).map_err(wrap)?;
            }
            conn
        } else {
            file.connect_as_given(WRITE)?
        };
        conn.busy_timeout(PATIENCE)
            .and_then(|()| conn.pragma_update(None, "journal_mode", "WAL"))
            .and_then(|()| conn.pragma_update(None, "synchronous", "FULL"))
            // what is forgotten is about people
            .and_then(|()| conn.pragma_update(None, "secure_delete", true))
            .and_then(|()| conn.execute_batch(TABLES))
            .map_err(wrap)?;
        let mut journal = Self { conn, path: file.path.clone() };
        journal.begin_after(taken).map_err(|e| journal.error(&e))?;
        Ok(journal)
    }

    /// Forgets what the project has, and sees to it that the next call gets a number that the project has not.
    fn begin_after(&mut self, taken: u64) -> rusqlite::Result<()> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute("DELETE FROM call WHERE number <= ?", [taken])?;
        let last = tx.query_row("SELECT seq FROM sqlite_sequence WHERE name = 'call'", [], |r| r.get::<_, u64>(0));
        match last.optional()? {
            Some(last) if last >= taken => {}
            Some(_) => drop(tx.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'call'", [taken])?),
            None => drop(tx.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('call', ?)", [taken])?),
        }
        tx.commit()
    }

    fn error(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::sqlite(&self.path, error)
    }

    /// Keeps calls: once this returns they are on the disk, all of them. Those whose id came within the last days are left
    /// out. Returns how many are new.
    pub fn keep<'c>(&mut self, calls: impl IntoIterator<Item = &'c Call>, now: i64) -> Result<u64, StoreError> {
        let day = now.div_euclid(DAY_MS);
        let kept = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).and_then(|tx| {
            let mut new = 0;
            {
                let mut note = tx.prepare_cached("INSERT OR IGNORE INTO known_id VALUES (?, ?)")?;
                let mut keep = tx.prepare_cached("INSERT INTO call (source, tool, body) VALUES (?, ?, ?)")?;
                for call in calls {
                    if note.execute(params![call.id, day])? > 0 {
                        new += keep.execute(params![call.source, call.tool, call.body])? as u64;
                    }
                }
            }
            tx.commit().map(|()| new)
        });
        kept.map_err(|e| self.error(&e))
    }

    /// The first calls after number `taken`, at most `most` of them, and not many more than 16 MB.
    pub fn waiting(&self, taken: u64, most: usize) -> Result<Vec<WaitingCall>, StoreError> {
        let query = "SELECT number, source, tool, body FROM call WHERE number > ? ORDER BY number LIMIT ?";
        let read = self.conn.prepare_cached(query).and_then(|mut query| {
            let mut rows = query.query(params![taken, most])?;
            let (mut calls, mut bytes) = (Vec::new(), 0);
            while bytes < MOST_BYTES {
                let Some(r) = rows.next()? else { break };
                let call = WaitingCall { number: r.get(0)?, source: r.get(1)?, tool: r.get(2)?, body: r.get(3)? };
                bytes += call.body.len();
                calls.push(call);
            }
            Ok(calls)
        });
        read.map_err(|e| self.error(&e))
    }

    /// How many calls after number `taken` wait.
    pub fn count_waiting(&self, taken: u64) -> Result<u64, StoreError> {
        let query = "SELECT count(*) FROM call WHERE number > ?";
        self.conn.query_row(query, [taken], |r| r.get(0)).map_err(|e| self.error(&e))
    }

    /// Forgets the calls up to number `taken`, which are in the project, and ids that nobody sends again.
    pub fn forget(&mut self, taken: u64, now: i64) -> Result<(), StoreError> {
        let first_day = now.div_euclid(DAY_MS) - DAYS_OF_IDS;
        let forgotten = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).and_then(|tx| {
            tx.execute("DELETE FROM call WHERE number <= ?", [taken])?;
            tx.execute(
                "DELETE FROM known_id WHERE id IN (SELECT id FROM known_id WHERE day < ? LIMIT ?)",
                params![first_day, IDS_AT_ONCE],
            )?;
            tx.commit()
        });
        forgotten.map_err(|e| self.error(&e))
    }
}

/// Removes the journal of a project that is about to get another passphrase, or none. `Err` where calls wait in it, or where
/// it is open and more may come.
pub(super) fn put_away(project: &ProjectFile, taken: u64) -> Result<(), StoreError> {
    if !beside(&project.path, CALLS_FILE).exists() {
        return Ok(());
    }
    let journal = CallJournal::open(project, taken)?;
    // the log goes only where nobody else has the journal open
    let mode = journal.conn.pragma_update_and_check(None, "journal_mode", "DELETE", |r| r.get::<_, String>(0));
    if journal.count_waiting(taken)? > 0 || mode.ok().as_deref() != Some("delete") {
        return Err(StoreError::CallsWait(project.path.clone()));
    }
    drop(journal);
    for suffix in CALLS_FILES {
        let path = beside(&project.path, suffix);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(StoreError::io(&path, &error)),
            _ => {}
        }
    }
    Ok(())
}

fn beside(project: &Path, suffix: &str) -> PathBuf {
    let mut path = project.as_os_str().to_owned();
    path.push(suffix);
    PathBuf::from(path)
}

impl Store {
    /// The number up to which the project took calls from its journal.
    pub fn calls_taken(&self) -> Result<u64, StoreError> {
        let query = "SELECT next FROM counter WHERE kind = 'call'";
        let taken = self.conn.query_row(query, [], |r| r.get(0)).optional();
        taken.map(|taken| taken.unwrap_or(0)).map_err(|e| self.error(&e))
    }
}

impl ImportWriter<'_> {
    /// Notes that the calls up to this number are in the project, once what is written is.
    pub fn set_calls_taken(&self, number: u64) -> Result<(), StoreError> {
        let set = self.tx.execute("INSERT OR REPLACE INTO counter VALUES ('call', ?)", [number]);
        self.wrap(set.map(drop))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(id: u8, body: &str) -> Call {
        Call { source: "Shop".to_owned(), tool: "segment".to_owned(), id: [id; 16], body: body.to_owned() }
    }

    fn bodies(journal: &CallJournal, taken: u64) -> Vec<(u64, String)> {
        journal.waiting(taken, 10).unwrap().into_iter().map(|c| (c.number, c.body)).collect()
    }

    #[test]
    fn calls_wait_until_the_project_has_them_and_come_once() {
        let dir = tempfile::tempdir().unwrap();
        let project = ProjectFile::from(dir.path().join("a.desire"));
        let mut journal = CallJournal::open(&project, 0).unwrap();
        assert_eq!(journal.keep(&[call(1, "a"), call(2, "b"), call(1, "a")], 0).unwrap(), 2);
        assert_eq!(journal.keep(&[call(2, "b"), call(3, "c")], DAY_MS).unwrap(), 1);
        assert_eq!(bodies(&journal, 0), [(1, "a".to_owned()), (2, "b".to_owned()), (3, "c".to_owned())]);
        assert_eq!((bodies(&journal, 2).len(), journal.count_waiting(1).unwrap()), (1, 2));
        drop(journal);
        // killed after the project took two, before the journal heard of it
        let mut journal = CallJournal::open(&project, 2).unwrap();
        assert_eq!(bodies(&journal, 0), [(3, "c".to_owned())]);
        journal.forget(3, DAY_MS).unwrap();
        assert_eq!(journal.count_waiting(0).unwrap(), 0);
        assert_eq!(journal.keep(&[call(1, "a"), call(4, "d")], DAY_MS).unwrap(), 1, "the first came yesterday");
        assert_eq!(bodies(&journal, 3), [(4, "d".to_owned())]);
        journal.forget(4, 30 * DAY_MS).unwrap();
        assert_eq!(journal.keep(&[call(1, "a")], 30 * DAY_MS).unwrap(), 1, "a month later nobody sends it again");
    }

    #[test]
    fn a_journal_is_put_away_once_nothing_waits_in_it() {
        let dir = tempfile::tempdir().unwrap();
        let project = ProjectFile::from(dir.path().join("a.desire"));
        let mut journal = CallJournal::open(&project, 0).unwrap();
        journal.keep(&[call(1, "a")], 0).unwrap();
        drop(journal);
        assert!(matches!(put_away(&project, 0), Err(StoreError::CallsWait(_))));
        put_away(&project, 1).unwrap();
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_journal_is_for_nobody_else_to_read() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let project = ProjectFile::from(dir.path().join("a.desire"));
        drop(CallJournal::open(&project, 0).unwrap());
        let mode = std::fs::metadata(beside(&project.path, CALLS_FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_new_journal_goes_on_after_what_the_project_took() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = CallJournal::open(&ProjectFile::from(dir.path().join("a.desire")), 41).unwrap();
        journal.keep(&[call(1, "a")], 0).unwrap();
        assert_eq!(bodies(&journal, 41), [(42, "a".to_owned())]);
    }
}
