//! Blocks as rows of the table `event_block`.

use rusqlite::{Connection, Row, ToSql, params_from_iter};

use crate::events::{Column, Columns};

use super::block::{self, Block, COLUMN_NAMES, COLUMNS};
use super::properties;

/// The block of a row with the columns of [`read`].
pub(super) fn read_block(r: &Row<'_>) -> rusqlite::Result<Block> {
    let mut columns: [Vec<u8>; COLUMNS] = Default::default();
    for (i, column) in columns.iter_mut().enumerate() {
        *column = r.get_ref(6 + i)?.as_blob().map_err(rusqlite::Error::from)?.to_vec();
    }
    Ok(Block {
        import: r.get(0)?,
        number: r.get(1)?,
        n: r.get(2)?,
        first_ms: r.get(3)?,
        last_ms: r.get(4)?,
        checksum: r.get(5)?,
        columns,
    })
}

impl Block {
    /// The events of the block as columns.
    pub(super) fn columns(&self) -> Result<Columns, block::BlockError> {
        if self.n as usize > block::BLOCK_EVENTS {
            return Err(super::codec::MalformedBytes.into());
        }
        let mut columns = block::zeroed_columns(self.n as usize);
        columns.properties =
            properties::columns_of(properties::entries(self.column(Column::Properties))?, columns.len());
        if !self.column(Column::Record).is_empty() {
            columns.record = vec![0; self.n as usize];
        }
        let mut slots = block::slots(&mut columns, std::iter::once(self.n as usize));
        slots.iter_mut().try_for_each(|slots| self.decode(slots))?;
        Ok(columns)
    }
}

/// The block in row `row`.
pub(super) fn read(conn: &Connection, row: i64) -> rusqlite::Result<Block> {
    let query = format!(
        "SELECT import_id, block_no, n, first_ms, last_ms, checksum, {} FROM event_block WHERE id = ?",
        COLUMN_NAMES.join(", ")
    );
    conn.prepare_cached(&query)?.query_row([row], read_block)
}

/// Writes a block over the one in row `row`.
pub(super) fn replace(conn: &Connection, row: i64, b: &Block) -> rusqlite::Result<()> {
    let set: Vec<String> = COLUMN_NAMES.iter().map(|name| format!("{name} = ?")).collect();
    let update = format!(
        "UPDATE event_block SET n = ?, first_ms = ?, last_ms = ?, checksum = ?, {} WHERE id = ?",
        set.join(", ")
    );
    let head: [&dyn ToSql; 4] = [&b.n, &b.first_ms, &b.last_ms, &b.checksum];
    let columns = b.columns.iter().map(|column| column as &dyn ToSql);
    let values = head.into_iter().chain(columns).chain([&row as &dyn ToSql]);
    conn.prepare_cached(&update)?.execute(params_from_iter(values))?;
    Ok(())
}

/// Stores a block as a new row.
pub(super) fn insert_block(conn: &Connection, b: &Block) -> rusqlite::Result<()> {
    let marks = vec!["?"; 6 + COLUMN_NAMES.len()].join(", ");
    let columns = COLUMN_NAMES.join(", ");
    let mut insert = conn.prepare_cached(&format!(
        "INSERT INTO event_block (import_id, block_no, n, first_ms, last_ms, checksum, {columns}) VALUES ({marks})"
    ))?;
    let head: [&dyn ToSql; 6] = [&b.import, &b.number, &b.n, &b.first_ms, &b.last_ms, &b.checksum];
    insert.execute(params_from_iter(head.into_iter().chain(b.columns.iter().map(|column| column as &dyn ToSql))))?;
    Ok(())
}
