//! Segments and their members.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params};

use crate::model::{Segment, SegmentId};

use super::StoreError;
use super::collection::StoredItem;
use super::tables::{TableError, Tables, from_json, to_json};

type Result<T> = std::result::Result<T, TableError>;

impl StoredItem for Segment {
    const TABLE: &'static str = "segment";
    const COLUMNS: &'static [&'static str] = &["name", "kind", "description"];
    const PARTS: &'static [&'static str] = &["segment_member"];

    fn values(&self) -> Result<Vec<Value>> {
        let kind = to_json("segment kind", &self.kind)?;
        Ok(vec![self.name.clone().into(), kind.into(), self.description.clone().into()])
    }

    fn from_row(row: &Row<'_>) -> Result<Option<Self>> {
        let kind = from_json("segment kind", row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?)?;
        let (id, name, description) = (row.get(0)?, row.get(1)?, row.get(3)?);
        Ok(Some(Self { id, name, kind, description, members: Vec::new() }))
    }

    fn write_parts(&self, conn: &Connection) -> Result<()> {
        conn.prepare_cached("DELETE FROM segment_member WHERE segment_id = ?")?.execute([self.id])?;
        let mut insert = conn.prepare_cached("INSERT OR IGNORE INTO segment_member VALUES (?, ?)")?;
        for &customer in &self.members {
            insert.execute([self.id, customer])?;
        }
        Ok(())
    }

    fn read_parts(&mut self, conn: &Connection) -> Result<()> {
        let query = "SELECT customer FROM segment_member WHERE segment_id = ? ORDER BY customer";
        let mut members = conn.prepare_cached(query)?;
        self.members = members.query_map([self.id], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(())
    }
}

impl Tables<'_> {
    /// Gives a segment another name: its members, who may be many, stay where they are.
    pub fn rename_segment(&self, id: SegmentId, name: &str) -> std::result::Result<(), StoreError> {
        self.touch(&[Segment::TABLE]);
        let renamed = self.conn.execute("UPDATE segment SET name = ? WHERE id = ?", params![name, id]);
        self.wrap(renamed.map(|_| ()).map_err(Into::into))
    }
}
