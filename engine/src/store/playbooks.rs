//! Playbooks: a project begins with those that come with the program.

use rusqlite::{Connection, params};

use crate::model::{Item, Playbook, Playbooks};

use super::collection::StoredItem;

impl StoredItem for Playbook {}

/// Writes the playbooks that come with the program into a project that has none.
pub(super) fn write_shipped(conn: &Connection) -> rusqlite::Result<()> {
    let shipped = Playbooks::default();
    let mut insert = conn.prepare("INSERT OR IGNORE INTO item (kind, id, position, body) VALUES (?, ?, ?, ?)")?;
    for (position, playbook) in shipped.iter().enumerate() {
        let body = serde_json::to_string(playbook).map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
        insert.execute(params![Playbook::KIND, playbook.id, position, body])?;
    }
    let next = shipped.iter().map(|playbook| playbook.id).max().unwrap_or(0) + 1;
    conn.execute("INSERT OR REPLACE INTO counter VALUES (?, ?)", params![Playbook::KIND, next])?;
    Ok(())
}
