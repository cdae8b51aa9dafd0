//! Orders, deals and tickets that several imports tell of: what the latest of them says counts.

use std::path::Path;

use rusqlite::Connection;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::events::{Columns, has_life};
use crate::model::ImportId;

use super::block::BlockError;
use super::tables::TableError;
use super::{StoreError, block_rows, tables};

/// Events that follow each other in the columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct ImportRun {
    /// The import that told them.
    pub import: ImportId,
    /// How many events there are.
    pub events: usize,
    /// Whether some are of orders, deals or tickets.
    pub records: bool,
}

/// The latest import of each order, deal and ticket that more than one import may tell of.
#[derive(Debug, Default)]
pub(super) struct LatestRecords(FxHashMap<u64, ImportId>);

impl LatestRecords {
    /// Of all events of imports that count, and of what they withdrew.
    pub(super) fn read(conn: &Connection, path: &Path) -> Result<Self, StoreError> {
        let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
        let damaged = |e: BlockError| StoreError::Damaged { path: path.to_owned(), detail: e.to_string() };
        let query = "SELECT b.id FROM event_block b NOT INDEXED JOIN import i ON i.id = b.import_id
             WHERE length(b.record) > 0 AND i.state = 'active' ORDER BY b.id";
        let rows: Vec<i64> = tables::all(conn, query, |r| r.get(0)).map_err(wrap)?;
        let mut latest = Self::default();
        let gone = withdrawn(conn).map_err(|e| e.at(path))?;
        gone.into_iter().for_each(|(import, record)| latest.note(import, record));
        for row in rows {
            let block = block_rows::read(conn, row).map_err(wrap)?;
            let records = block.columns().map_err(damaged)?.record;
            records.into_iter().filter(|&record| has_life(record)).for_each(|record| latest.note(block.import, record));
        }
        Ok(latest)
    }

    /// Whether what an import told of a record counts.
    pub(super) fn counts(&self, import: ImportId, record: u64) -> bool {
        !has_life(record) || self.0.get(&record).is_none_or(|&latest| latest <= import)
    }

    fn note(&mut self, import: ImportId, record: u64) {
        let latest = self.0.entry(record).or_insert(import);
        *latest = import.max(*latest);
    }
}

/// Leaves out events of which a later import told anew, or withdrew. `runs` says in their order where `columns` are from.
pub(super) fn keep_latest(conn: &Connection, columns: &mut Columns, runs: &[ImportRun]) -> Result<(), TableError> {
    if columns.record.is_empty() {
        return Ok(());
    }
    let withdrawn = withdrawn(conn)?;
    let mut imports: Vec<ImportId> = runs.iter().filter(|t| t.records).map(|t| t.import).collect();
    imports.dedup();
    if imports.len() < 2 && withdrawn.is_empty() {
        return Ok(());
    }
    let mut latest = LatestRecords::default();
    withdrawn.into_iter().for_each(|(import, record)| latest.note(import, record));
    for (t, records) in parts(columns, runs).filter(|(t, _)| t.records) {
        records.iter().filter(|&&record| has_life(record)).for_each(|&record| latest.note(t.import, record));
    }
    let mut counts = Vec::with_capacity(columns.len());
    for (t, records) in parts(columns, runs) {
        counts.extend(records.iter().map(|&record| latest.counts(t.import, record)));
    }
    if counts.contains(&false) {
        columns.keep(&counts);
    }
    Ok(())
}

/// What imports that count withdrew: import and record.
fn withdrawn(conn: &Connection) -> Result<Vec<(ImportId, u64)>, TableError> {
    let query = "SELECT w.import_id, w.record FROM withdrawn w JOIN import i ON i.id = w.import_id
         WHERE i.state = 'active'";
    Ok(tables::all(conn, query, |r| Ok((r.get(0)?, r.get::<_, i64>(1)? as u64)))?)
}

fn parts<'a>(columns: &'a Columns, runs: &'a [ImportRun]) -> impl Iterator<Item = (&'a ImportRun, &'a [u64])> {
    let mut rest = columns.record.as_slice();
    runs.iter().map(move |t| {
        let (part, after) = rest.split_at(t.events.min(rest.len()));
        rest = after;
        (t, part)
    })
}

/// Forgets that these were withdrawn: nothing of them is left.
pub(super) fn forget_withdrawn(conn: &Connection, records: &FxHashSet<u64>) -> rusqlite::Result<()> {
    let mut delete = conn.prepare("DELETE FROM withdrawn WHERE record = ?")?;
    records.iter().try_for_each(|&record| delete.execute([record as i64]).map(|_| ()))
}
