//! Edits that can be taken back or done again, kept in the project so that they outlive the program: the latest ones, as
//! compressed JSON. Erasing people and removing old events forgets them all, because they hold copies.

use std::io::{self, Read, Write};

use rusqlite::{Connection, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::tables::{TableError, Tables, all};
use super::{ImportWriter, Store, StoreError};
use crate::texts::text;

/// So many steps are kept, and can be taken back while a project is open.
pub const MAX_STEPS: usize = 50;

/// Bytes that all steps may take in the file.
const MAX_BYTES: usize = 8 << 20;

/// Bytes that one side of a step may take. A larger one is not kept, nor is what was done before it: it could only be taken
/// back after it.
const MAX_STEP_BYTES: usize = 2 << 20;

/// Bytes of JSON that one side of a step may have.
const MAX_JSON: u64 = 64 << 20;

/// A step that can be taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoStep {
    /// The number, never given twice.
    pub id: i64,
    /// When it was done, ms UTC.
    pub at: i64,
    /// What it was, in words.
    pub what: String,
    /// Whether it can be taken back; else it was and can be done again.
    pub done: bool,
    /// Whether it is about imports, whose rows are removed when the project is closed without them.
    pub is_import: bool,
}

/// A new step: what it was, the imports that it takes back or lets count again, and how it is done again and taken back.
pub struct NewStep<'a, T> {
    /// The label of the step on the screen.
    pub what: &'a str,
    /// Numbers of imports; a step about imports that are gone is forgotten.
    pub imports: &'a [u32],
    /// The edit that makes the change.
    pub forward: &'a T,
    /// The edit that takes the change back.
    pub back: &'a T,
    /// When the change was made, ms UTC.
    pub at: i64,
}

impl Store {
    /// The steps that are kept, oldest first.
    pub fn undo_steps(&self) -> Result<Vec<UndoStep>, StoreError> {
        let steps = all(&self.conn, "SELECT id, at, what, done, imports <> '' FROM undo_step ORDER BY id", |r| {
            Ok(UndoStep { id: r.get(0)?, at: r.get(1)?, what: r.get(2)?, done: r.get(3)?, is_import: r.get(4)? })
        });
        steps.map_err(|e| self.error(&e))
    }

    /// How a step is done again and taken back.
    pub fn undo_step<T: DeserializeOwned>(&self, id: i64) -> Result<(T, T), StoreError> {
        let query = "SELECT forward, back FROM undo_step WHERE id = ?";
        let packed = self.conn.query_row(query, [id], |r| Ok((r.get::<_, Vec<u8>>(0)?, r.get::<_, Vec<u8>>(1)?)));
        let (forward, back) = packed.map_err(|e| self.error(&e))?;
        let read = |bytes: &[u8]| {
            unpack(bytes).map_err(|_| StoreError::Other {
                path: self.path.clone(),
                detail: text!("store-detail-step-of-other-version").to_owned(),
            })
        };
        Ok((read(&forward)?, read(&back)?))
    }
}

impl Tables<'_> {
    /// Keeps a step that was done now; what was undone before it cannot be done again. Returns its number, `None` where
    /// it is too large to be kept.
    pub fn add_undo_step<T: Serialize>(&self, step: &NewStep<'_, T>) -> Result<Option<i64>, StoreError> {
        self.touch(&["undo_step"]);
        self.wrap(push(self.conn, step).map_err(TableError::from))
    }

    /// Notes that a step was taken back, or done again.
    pub fn set_undo_step(&self, id: i64, done: bool) -> Result<(), StoreError> {
        self.touch(&["undo_step"]);
        let set = self.conn.execute("UPDATE undo_step SET done = ? WHERE id = ?", params![done, id]);
        // A step that is not kept any more: those that are kept no longer follow on what the project holds.
        let set = set.and_then(|n| if n == 0 { forget(self.conn) } else { Ok(()) });
        self.wrap(set.map_err(TableError::from))
    }

    /// Forgets all steps: one that is not kept was done.
    pub fn forget_undo_steps(&self) -> Result<(), StoreError> {
        self.touch(&["undo_step"]);
        self.wrap(forget(self.conn).map_err(TableError::from))
    }
}

impl ImportWriter<'_> {
    /// Keeps how the imports that were written are taken back. Returns the step's number.
    pub fn add_undo_step<T: Serialize>(&self, step: &NewStep<'_, T>) -> Result<Option<i64>, StoreError> {
        self.wrap(push(&self.tx, step))
    }
}

fn push<T: Serialize>(conn: &Connection, step: &NewStep<'_, T>) -> rusqlite::Result<Option<i64>> {
    conn.execute("DELETE FROM undo_step WHERE done = 0", [])?;
    let (Some(forward), Some(back)) = (pack(step.forward), pack(step.back)) else {
        return forget(conn).map(|()| None);
    };
    let imports: Vec<String> = step.imports.iter().map(u32::to_string).collect();
    let insert = "INSERT INTO undo_step (at, what, done, imports, forward, back) VALUES (?, ?, 1, ?, ?, ?)";
    conn.execute(insert, params![step.at, step.what, imports.join(","), forward, back])?;
    let id = conn.last_insert_rowid();
    let sizes = all(conn, "SELECT id, length(forward) + length(back) FROM undo_step ORDER BY id DESC", |r| {
        Ok((r.get::<_, i64>(0)?, r.get::<_, usize>(1)?))
    })?;
    let mut bytes = 0;
    let recent = sizes.iter().take(MAX_STEPS).take_while(|(_, size)| {
        bytes += size;
        bytes <= MAX_BYTES
    });
    let oldest = recent.last().map_or(id, |(oldest, _)| *oldest);
    conn.execute("DELETE FROM undo_step WHERE id < ?", [oldest])?;
    Ok(Some(id))
}

/// Removes all steps, so that nothing can be undone or redone.
pub(super) fn forget(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM undo_step", []).map(|_| ())
}

/// Forgets the steps about imports of which none is there any more.
pub(super) fn forget_imports(conn: &Connection) -> rusqlite::Result<()> {
    let delete = "DELETE FROM undo_step WHERE imports <> '' AND NOT EXISTS (
        SELECT 1 FROM import i WHERE instr(',' || undo_step.imports || ',', ',' || i.id || ',') > 0)";
    // What was taken back before an import cannot be done again on a project without it.
    match conn.execute(delete, [])? {
        0 => Ok(()),
        _ => conn.execute("DELETE FROM undo_step WHERE done = 0", []).map(|_| ()),
    }
}

/// Compressed JSON; `None` where it is too large.
pub(super) fn pack<T: Serialize>(value: &T) -> Option<Vec<u8>> {
    let encoder = zstd::stream::write::Encoder::new(Vec::new(), 1).ok()?;
    let mut json = BoundedWriter { encoder, left: MAX_JSON };
    serde_json::to_writer(&mut json, value).ok()?;
    json.encoder.finish().ok().filter(|packed| packed.len() <= MAX_STEP_BYTES)
}

fn unpack<T: DeserializeOwned>(packed: &[u8]) -> io::Result<T> {
    let mut json = Vec::new();
    // what a file claims to hold is not believed
    zstd::stream::read::Decoder::new(packed)?.take(MAX_JSON).read_to_end(&mut json)?;
    Ok(serde_json::from_slice(&json)?)
}

/// Stops what becomes too large while it is written.
struct BoundedWriter {
    encoder: zstd::stream::write::Encoder<'static, Vec<u8>>,
    left: u64,
}

impl Write for BoundedWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or(io::ErrorKind::FileTooLarge)?;
        if self.encoder.get_ref().len() > MAX_STEP_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.encoder.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.encoder.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_and_what_is_too_large_is_refused() {
        let value = vec!["Rename segment".to_owned(), "ü".repeat(5000)];
        let packed = pack(&value).unwrap();
        assert!(packed.len() < 500, "{} bytes", packed.len());
        assert_eq!(unpack::<Vec<String>>(&packed).unwrap(), value);
        assert!(unpack::<Vec<String>>(b"not packed").is_err());
        let mut noise = vec![0u8; 3 << 20];
        getrandom::fill(&mut noise).unwrap();
        assert!(pack(&noise).is_none(), "cannot be made small");
        assert!(pack(&"x".repeat(MAX_JSON as usize + 1)).is_none(), "too much to read back");
    }
}
