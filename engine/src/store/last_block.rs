//! The last block of an import that goes on.

use rusqlite::{Connection, OptionalExtension};
use rustc_hash::FxHashMap;

use crate::events::Columns;
use crate::model::{ImportId, ProfileId};

use super::block_rows;

/// A block of fewer events is small.
const SMALL: u32 = 1 << 13;

/// The place of a block in the file.
#[derive(Debug)]
pub(super) struct LastBlock {
    /// The row's `id` in the table `event_block`.
    pub row: i64,
    /// Its number within the import.
    pub number: u32,
    n: u32,
}

impl LastBlock {
    /// The last block of an import; `None` where it has none.
    pub(super) fn of(conn: &Connection, import: ImportId) -> rusqlite::Result<Option<Self>> {
        let query = "SELECT id, block_no, n FROM event_block WHERE import_id = ? ORDER BY block_no DESC LIMIT 1";
        conn.query_row(query, [import], |r| Ok(Self { row: r.get(0)?, number: r.get(1)?, n: r.get(2)? })).optional()
    }

    /// Its events and those that follow, for one block. `None` where it is large or cannot be read, or where events of one
    /// instant would change places: blocks are sorted by profile.
    pub(super) fn followed_by(&self, conn: &Connection, more: &Columns) -> rusqlite::Result<Option<Columns>> {
        if self.n >= SMALL || more.is_empty() {
            return Ok(None);
        }
        let Ok(mut events) = block_rows::read(conn, self.row)?.columns() else { return Ok(None) };
        let mut highest: FxHashMap<i64, ProfileId> = FxHashMap::default();
        for (&time, &profile) in events.time.iter().zip(&events.profile) {
            let known = highest.entry(time).or_insert(profile);
            *known = profile.max(*known);
        }
        let keeps_place = |(time, profile): (&i64, &ProfileId)| highest.get(time).is_none_or(|known| known <= profile);
        if !more.time.iter().zip(&more.profile).all(keeps_place) {
            return Ok(None);
        }
        events.extend(more);
        Ok(Some(events))
    }
}
