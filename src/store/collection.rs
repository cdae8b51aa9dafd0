//! Collections of things that people edit: one table for all kinds, numbered, ordered and written in one way.

use rusqlite::{Connection, params};

use crate::model::Item;

use super::StoreError;
use super::tables::{TableError, Tables, from_json, to_json};

type Result<T> = std::result::Result<T, TableError>;

impl Tables<'_> {
    /// Writes the whole list of a kind.
    pub fn set_collection<T: Item>(&self, items: &[T]) -> std::result::Result<(), StoreError> {
        self.touch(&["item"]);
        self.wrap(write(self.conn, items))
    }
}

/// The list of a kind, in order.
pub(super) fn read<T: Item>(conn: &Connection) -> Result<Vec<T>> {
    let mut statement = conn.prepare("SELECT id, body FROM item WHERE kind = ? ORDER BY position")?;
    let rows = statement.query_map([T::KIND], |r| Ok((r.get::<_, u32>(0)?, r.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (id, body) = row?;
        let mut item: T = from_json(T::KIND, &body)?;
        item.set_id(id);
        Ok(item)
    })
    .collect()
}

fn write<T: Item>(conn: &Connection, items: &[T]) -> Result<()> {
    conn.execute("DELETE FROM item WHERE kind = ?", [T::KIND])?;
    let mut insert = conn.prepare("INSERT INTO item (kind, id, position, body) VALUES (?, ?, ?, ?)")?;
    for (position, item) in items.iter().enumerate() {
        insert.execute(params![T::KIND, item.id(), position, to_json(T::KIND, item)?])?;
    }
    Ok(())
}
