//! OCEL 2.0 in a database file. The one place outside the store that asks a database: the file is somebody else's.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use rustc_hash::FxHashMap;

use crate::import::error::LoadError;
use crate::import::open::layers::Layers;
use crate::import::open::ocel::log::{Log, LogEvent, Object};
use crate::texts::text;

/// Reads a log; says of other databases what they are.
pub(crate) fn read(mut file: File, layers: &Layers<'_>) -> Result<Log, LoadError> {
    // databases are opened by their path, and may come out of an archive
    let mut copy = tempfile::NamedTempFile::new().map_err(|e| layers.io(e))?;
    file.seek(SeekFrom::Start(0)).map_err(|e| layers.io(e))?;
    std::io::copy(&mut file.by_ref(), copy.as_file_mut()).map_err(|e| layers.io(e))?;
    let db =
        Connection::open_with_flags(copy.path(), OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|_| layers.damaged())?;
    let tables = names(&db, "SELECT name FROM sqlite_master WHERE type = 'table'").map_err(|_| layers.damaged())?;
    let has = |name: &str| tables.iter().any(|t| t == name);
    if !["event", "object", "event_object", "event_map_type", "object_map_type"].iter().all(|t| has(t)) {
        return Err(LoadError::NotText {
            file: layers.name.clone(),
            what: text!("refuse-database"),
            advice: text!("advice-project-open-instead-otherwise"),
        });
    }
    log(&db).map_err(|_| layers.damaged())
}

fn log(db: &Connection) -> rusqlite::Result<Log> {
    let mut log = Log::default();
    each(db, "SELECT ocel_id, ocel_type FROM object", |row| {
        let object = Object { kind: text(row, "ocel_type"), attributes: Vec::new() };
        log.objects.insert(text(row, "ocel_id"), object);
    })?;
    for (_, map) in maps(db, "object_map_type")? {
        each(db, &format!("SELECT * FROM {}", quoted(&format!("object_{map}"))), |row| {
            let (id, time) = (text(row, "ocel_id"), text(row, "ocel_time"));
            let Some(object) = log.objects.get_mut(&id) else { return };
            for (name, value) in attributes(row) {
                object.attributes.push((name, time.clone(), value));
            }
        })?;
    }
    let mut at: FxHashMap<String, usize> = FxHashMap::default();
    for (kind, map) in maps(db, "event_map_type")? {
        let query = format!("SELECT * FROM {} ORDER BY ocel_time, ocel_id", quoted(&format!("event_{map}")));
        each(db, &query, |row| {
            let (id, time) = (text(row, "ocel_id"), text(row, "ocel_time"));
            at.insert(id.clone(), log.events.len());
            let attributes = attributes(row);
            log.events.push(LogEvent { id, kind: kind.clone(), time, attributes, objects: Vec::new() });
        })?;
    }
    each(db, "SELECT DISTINCT ocel_event_id, ocel_object_id FROM event_object ORDER BY rowid", |row| {
        let (event, object) = (text(row, "ocel_event_id"), text(row, "ocel_object_id"));
        if let Some(event) = at.get(&event).and_then(|&i| log.events.get_mut(i)) {
            event.objects.push(object);
        }
    })?;
    Ok(log)
}

/// Types with the endings of their tables.
fn maps(db: &Connection, table: &str) -> rusqlite::Result<Vec<(String, String)>> {
    let mut maps = Vec::new();
    each(db, &format!("SELECT ocel_type, ocel_type_map FROM {table} ORDER BY ocel_type"), |row| {
        maps.push((text(row, "ocel_type"), text(row, "ocel_type_map")));
    })?;
    Ok(maps)
}

/// The columns of a row that say something and belong to no part of the format.
fn attributes(row: &rusqlite::Row<'_>) -> Vec<(String, String)> {
    let names = row.as_ref().column_names();
    let own = names.filter(|n| !matches!(*n, "ocel_id" | "ocel_time" | "ocel_changed_field"));
    own.map(|n| (n.to_owned(), text(row, n))).filter(|(_, value)| !value.is_empty()).collect()
}

fn each(db: &Connection, query: &str, mut row: impl FnMut(&rusqlite::Row<'_>)) -> rusqlite::Result<()> {
    let mut statement = db.prepare(query)?;
    let mut rows = statement.query([])?;
    while let Some(next) = rows.next()? {
        row(next);
    }
    Ok(())
}

fn names(db: &Connection, query: &str) -> rusqlite::Result<Vec<String>> {
    let mut names = Vec::new();
    each(db, query, |row| names.push(text(row, "name")))?;
    Ok(names)
}

fn text(row: &rusqlite::Row<'_>, column: &str) -> String {
    match row.get_ref(column) {
        Ok(ValueRef::Text(text)) => String::from_utf8_lossy(text).into_owned(),
        Ok(ValueRef::Integer(n)) => n.to_string(),
        Ok(ValueRef::Real(n)) => n.to_string(),
        _ => String::new(),
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
