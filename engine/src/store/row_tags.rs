//! Rows of imports by what their events say and what their other columns hold: a later file of the same source that has other
//! cells there tells of something else.
//!
//! A row of the table holds some tags, sorted: the distances from one to the next of what stands for events, then what stands
//! for the other columns.

use std::path::Path;

use rusqlite::{Connection, params};

use crate::model::{ImportId, SourceId};

use super::{StoreError, codec};

/// Bits that stand for the other columns, at the end of a tag.
const CELL_BITS: u32 = 16;

/// The most tags of a row.
const PART: usize = 1 << 18;

/// Tags of an import that are not written yet.
#[derive(Debug, Default)]
pub(super) struct PendingTags {
    columns: u64,
    tags: Vec<u64>,
    /// How many parts were written.
    parts: u32,
}

impl PendingTags {
    /// Adds tags made of the columns with this hash.
    pub(super) fn add(
        &mut self,
        conn: &Connection,
        import: ImportId,
        columns: u64,
        tags: &[u64],
    ) -> rusqlite::Result<()> {
        self.columns = columns;
        self.tags.extend_from_slice(tags);
        if self.tags.len() >= PART { self.write(conn, import) } else { Ok(()) }
    }

    /// Writes all there are.
    pub(super) fn write(&mut self, conn: &Connection, import: ImportId) -> rusqlite::Result<()> {
        for tags in std::mem::take(&mut self.tags).chunks_mut(PART) {
            insert(conn, import, self.parts, self.columns, tags)?;
            self.parts += 1;
        }
        Ok(())
    }
}

/// Adds some tags of an import, made of the columns with this hash.
fn insert(conn: &Connection, import: ImportId, part: u32, columns: u64, tags: &mut [u64]) -> rusqlite::Result<()> {
    tags.sort_unstable();
    let of_events = || tags.iter().map(|tag| (tag >> CELL_BITS) as i64);
    let distances: Vec<i64> = of_events().zip(std::iter::once(0).chain(of_events())).map(|(a, b)| a - b).collect();
    let cells: Vec<i64> = tags.iter().map(|tag| (tag & ((1 << CELL_BITS) - 1)) as i64).collect();
    let [mut events, mut others] = [const { Vec::new() }; 2];
    codec::encode_numbers(&distances, &mut events);
    codec::encode_numbers(&cells, &mut others);
    let mut insert = conn.prepare_cached("INSERT INTO row_tags VALUES (?, ?, ?, ?, ?, ?, ?)")?;
    let checksum = checksum(&events, &others);
    insert.execute(params![import, part, columns as i64, tags.len(), checksum, events, others]).map(drop)
}

fn checksum(events: &[u8], cells: &[u8]) -> i64 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(events);
    hasher.update(cells);
    i64::from(hasher.finalize())
}

/// The tags of all imports of a source that count, each with the hash of the columns that they are made of. Damaged ones are
/// left out: then rows are compared by their events alone.
pub(super) fn read(conn: &Connection, path: &Path, source: SourceId) -> Result<Vec<(u64, Vec<u64>)>, StoreError> {
    let query =
        "SELECT t.columns, t.n, t.checksum, t.events, t.cells FROM row_tags t JOIN import i ON i.id = t.import_id
         WHERE i.source_id = ? AND i.state = 'active' ORDER BY t.import_id, t.part";
    let read = || -> rusqlite::Result<Vec<(u64, Vec<u64>)>> {
        let mut statement = conn.prepare(query)?;
        let mut rows = statement.query([source])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let (events, cells) = (row.get_ref(3)?.as_blob()?, row.get_ref(4)?.as_blob()?);
            match decode(row.get(1)?, events, cells) {
                Some(tags) if row.get::<_, i64>(2)? == checksum(events, cells) => {
                    all.push((row.get::<_, i64>(0)? as u64, tags));
                }
                _ => tracing::warn!("tags of rows are damaged: they are not compared"),
            }
        }
        Ok(all)
    };
    read().map_err(|e| StoreError::sqlite(path, &e))
}

fn decode(n: usize, events: &[u8], cells: &[u8]) -> Option<Vec<u64>> {
    if n > PART {
        return None;
    }
    let (mut tags, mut others) = (vec![0_u64; n], vec![0_u64; n]);
    codec::decode_numbers(events, &mut tags, |distance| distance as u64).ok()?;
    codec::decode_numbers(cells, &mut others, |cell| cell as u64).ok()?;
    let mut event = 0_u64;
    for (tag, cells) in tags.iter_mut().zip(others) {
        event = event.wrapping_add(*tag);
        *tag = event << CELL_BITS | cells;
    }
    Some(tags)
}

/// Forgets the tags of an import: nothing of rows that were removed stays.
pub(super) fn forget(conn: &Connection, import: ImportId) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM row_tags WHERE import_id = ?", [import]).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::ProjectFile;
    use crate::store::Store;

    #[test]
    fn tags_come_back_sorted_and_small_and_damaged_ones_do_not() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(ProjectFile::from(dir.path().join("tags.desire"))).unwrap();
        let conn = &store.conn;
        conn.execute_batch(
            "INSERT INTO source VALUES (3, 'Calls', NULL);
             INSERT INTO import (id, source_id, file, file_hash, at, rows, events, profiles, duplicates, state)
                 VALUES (1, 3, 'a.csv', 0, 0, 1, 1, 1, 0, 'active'), (2, 3, 'b.csv', 0, 0, 1, 1, 1, 0, 'undone');",
        )
        .unwrap();
        let mut tags: Vec<u64> = (0..100_000_u64).map(|i| i.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 12).collect();
        insert(conn, 1, 0, 77, &mut tags).unwrap();
        insert(conn, 2, 0, 77, &mut [5, 9]).unwrap();
        let bytes: usize = conn
            .query_row("SELECT length(events) + length(cells) FROM row_tags WHERE import_id = 1", [], |r| r.get(0))
            .unwrap();
        assert!(bytes <= 6 * tags.len() + 64, "{bytes}");
        let path = dir.path();
        assert_eq!(read(conn, path, 3).unwrap(), [(77, tags)]);
        assert_eq!(read(conn, path, 4).unwrap(), []);
        conn.execute("UPDATE row_tags SET checksum = checksum + 1", []).unwrap();
        assert_eq!(read(conn, path, 3).unwrap(), []);
    }
}
