//! Looking through a whole project file: its pages, its tables, its blocks and what refers to what.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::progress::Progress;
use crate::texts::text;

use super::{Store, StoreError, block_rows, checksum, derived, history, tables, unfinished};

/// Findings that are listed of one kind.
const MOST: usize = 100;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where: "table profile", "block 3 of import 2", "file".
    pub place: String,
    /// What was found, as a sentence.
    pub what: String,
    /// Whether it can be accepted as it is.
    pub acceptable: bool,
}

/// What a look through the file brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// Everything that is wrong; empty where the file is sound.
    pub findings: Vec<Finding>,
    /// Tables that were compared with their checksums.
    pub tables: u64,
    /// Blocks that were read.
    pub blocks: u64,
}

impl Store {
    /// Looks through the file; changes nothing.
    pub fn check(&self, progress: &Progress) -> Result<Findings, StoreError> {
        let wrap = |e: rusqlite::Error| self.error(&e);
        let mut findings = Vec::new();
        let mut add = |place: String, what: String, acceptable: bool| {
            findings.push(Finding { place, what, acceptable });
        };
        progress.stage(text!("stage-checking-the-file"), 0);
        for line in pages(&self.conn).map_err(wrap)? {
            add("file".to_owned(), line, false);
        }
        progress.check()?;
        progress.stage(text!("stage-checking-tables"), 0);
        for table in self.reread_wrong_tables()? {
            let what = text!("store-detail-changed-outside");
            let place = if table == checksum::SCHEMA {
                text!("store-detail-list-of-tables").to_owned()
            } else {
                text!("store-detail-table", table)
            };
            add(place, what.to_owned(), true);
        }
        for (table, row, parent) in strays(&self.conn).map_err(wrap)? {
            add(text!("store-detail-table", table), text!("store-detail-stray-row", row, parent), false);
        }
        progress.check()?;
        let rows = blocks(&self.conn).map_err(wrap)?;
        progress.stage(text!("stage-checking-events"), rows.len() as u64);
        for &row in &rows {
            progress.check()?;
            progress.advance(1);
            if let Err(what) = read_block(&self.conn, row) {
                add(text!("store-detail-block-of-events", row), what, false);
            }
        }
        if unfinished::is_unfinished(&self.conn).map_err(wrap)? {
            let what = text!("store-detail-erasure-unfinished");
            add(text!("store-detail-project-file").to_owned(), what.to_owned(), false);
        }
        Ok(Findings { findings, tables: checksum::all().count() as u64, blocks: rows.len() as u64 })
    }

    /// Takes the tables as they are: whoever changed them meant it. Steps of undo were about what was there before, so they
    /// are forgotten. Returns the names of the tables.
    pub fn accept(&mut self, at: i64) -> Result<Vec<&'static str>, StoreError> {
        self.writable()?;
        let accepted: Vec<&'static str> = self.reread_wrong_tables()?.into_iter().collect();
        if accepted.is_empty() {
            return Ok(accepted);
        }
        let path = self.path.clone();
        let wrap = |e: rusqlite::Error| StoreError::sqlite(&path, &e);
        let tx = self.conn.transaction().map_err(wrap)?;
        let what = text!("journal-accept-changes", tables = accepted.join(", "));
        tables::journal(&tx, &what, at).map_err(|e| e.at(&path))?;
        history::forget(&tx).and_then(|()| derived::forget(&tx)).map_err(wrap)?;
        checksum::seal(&tx, &BTreeSet::new(), checksum::all()).map_err(wrap)?;
        tx.commit().map_err(wrap)?;
        self.forget_wrong_tables();
        Ok(accepted)
    }
}

/// What `SQLite` says about the pages and indexes of the file.
fn pages(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let lines = tables::all(conn, &format!("PRAGMA integrity_check({MOST})"), |r| r.get::<_, String>(0))?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

/// Rows that refer to what is not there.
fn strays(conn: &Connection) -> rusqlite::Result<Vec<(String, String, String)>> {
    let row = |r: &rusqlite::Row<'_>| {
        let row: Option<i64> = r.get(1)?;
        Ok((r.get(0)?, row.map_or_else(|| "?".to_owned(), |row| row.to_string()), r.get(2)?))
    };
    let mut all = tables::all(conn, "PRAGMA foreign_key_check", row)?;
    all.truncate(MOST);
    Ok(all)
}

/// The rows of all blocks, those of undone imports too.
fn blocks(conn: &Connection) -> rusqlite::Result<Vec<i64>> {
    tables::all(conn, "SELECT id FROM event_block NOT INDEXED ORDER BY id", |r| r.get(0))
}

fn read_block(conn: &Connection, row: i64) -> Result<(), String> {
    let block = block_rows::read(conn, row).map_err(|e| e.to_string())?;
    block.columns().map(drop).map_err(|e| e.to_string())
}

/// Blocks that cannot be read.
pub(super) fn unreadable_blocks(conn: &Connection) -> rusqlite::Result<Vec<i64>> {
    Ok(blocks(conn)?.into_iter().filter(|&row| read_block(conn, row).is_err()).collect())
}
