//! Reading derived columns, each when it is asked for.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;

use crate::events::{
    BitSet, Column, Dimensions, EventTable, Lazy, Names, People, PropertyValues, SessionStarts, TableProperty, Traffic,
    UnreadableColumn,
};
use crate::model::{NONE_U32, Project, PropertyKind, Settings};
use crate::store::connection::open_reader;
use crate::store::project::read_project;
use crate::store::read::{read_names, read_people};
use crate::store::tables::TableError;
use crate::store::{ProjectFile, Store, checksum};
use crate::texts::text;

use super::head::{Head, StoredProperty};
use super::values::{Value, set_of};
use super::{Basis, Keys, Name, PART, TABLE};

/// Tables that a question may never need: they are compared with their checksums when they are read.
const READ_LATER: [&str; 8] =
    ["profile", "profile_detail", "consent", "name", "event_block", "reject", "undo_step", "journal"];

/// A project whose events lie in it as they are needed.
#[derive(Debug)]
pub struct StoredTable {
    /// The small tables of the project.
    pub project: Project,
    /// The events; what of them is not read yet comes when it is asked for.
    pub table: EventTable,
    /// Reads columns that are not in memory yet.
    pub reader: TableReader,
}

/// Reads the columns of a stored table. It holds connections to the project, which others may have to wait for.
#[derive(Clone)]
pub struct TableReader(Arc<Source>);

impl TableReader {
    /// Gives up its connections: nothing more is to be read, or not soon.
    pub fn rest(&self) {
        self.0.connections.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl std::fmt::Debug for TableReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TableReader")
    }
}

impl Store {
    /// The table of events as the project keeps it. `None` where it keeps none, or one that is outdated or damaged, or where
    /// one of the small tables is not what the program wrote: then [`Store::read`] reads and tells everything.
    pub fn stored_table(&self) -> Option<StoredTable> {
        stored_table(&self.conn, &self.file()).ok().flatten()
    }
}

fn stored_table(conn: &Connection, file: &ProjectFile) -> Result<Option<StoredTable>, TableError> {
    // one state of the project
    let tx = conn.unchecked_transaction()?;
    if !tx.query_row(&format!("SELECT EXISTS (SELECT 1 FROM {TABLE})"), [], |r| r.get::<_, bool>(0))? {
        return Ok(None);
    }
    let small = checksum::all().filter(|table| !READ_LATER.contains(table));
    if !checksum::mismatches_of(&tx, small)?.is_empty() {
        return Ok(None);
    }
    let project = read_project(&tx)?;
    let keys = Keys::read(&tx, &project.settings)?;
    let Ok(head) = json::<Head>(&tx, Name::Head, &keys) else { return Ok(None) };
    if !outdated(&tx, &keys, &head)?.is_empty() {
        return Ok(None);
    }
    Ok(table(&tx, file, &project, keys, &head).ok().map(|(table, source)| StoredTable {
        project,
        table,
        reader: TableReader(source),
    }))
}

fn table(
    conn: &Connection,
    file: &ProjectFile,
    project: &Project,
    keys: Keys,
    head: &Head,
) -> Result<(EventTable, Arc<Source>), UnreadableColumn> {
    let (n, customers) = (head.events, head.customers);
    let source = Arc::new(Source {
        file: file.clone(),
        keys,
        settings: project.settings.clone(),
        sources: project.sources.iter().map(|s| s.name.clone()).collect(),
        connections: Mutex::default(),
    });
    let counts: Vec<u32> = parts(conn, Name::Customers, &keys, customers)?;
    let offsets = offsets(&counts, n).ok_or_else(|| damaged(Name::Customers))?;
    let set = |name: Name, len: usize| {
        let words: Vec<u64> = parts(conn, name, &keys, len.div_ceil(64))?;
        set_of(words, len).map_err(|_| damaged(name))
    };
    let dims = {
        let source = Arc::clone(&source);
        Lazy::later(move || source.dims())
    };
    let mut table = EventTable::of_customers(offsets, (head.first_ms, head.last_ms), dims);
    table.time = source.later(Name::Raw(Column::Time), n);
    table.source = source.later(Name::Raw(Column::Source), n);
    table.raw_value = source.later(Name::Raw(Column::Value), n);
    table.amount = table.raw_value.clone();
    table.value = table.raw_value.clone();
    for (dimension, column) in table.dimensions_mut() {
        *column = source.later(Name::Raw(Column::Dimension(dimension)), n);
    }
    table.properties = head.properties.iter().map(|of| source.property(of, n)).collect();
    table.touchpoint = source.later(Name::Touchpoint, n);
    table.channel = source.later(Name::Channel, n);
    if head.orders {
        table.order = source.later(Name::Order, n);
    }
    let names: Names = json(conn, Name::Names, &keys)?;
    table.names = Arc::new(names);
    let devices = rows_of(conn, Name::HiddenDevices, &keys)?;
    let hidden_devices: Vec<u8> = parts(conn, Name::HiddenDevices, &keys, devices)?;
    let suspects = |name| if rows_of(conn, name, &keys)? == 0 { Ok(BitSet::default()) } else { set(name, customers) };
    let events = match rows_of(conn, Name::HiddenEvents, &keys)? {
        0 => BitSet::default(),
        _ => set(Name::HiddenEvents, n)?,
    };
    let traffic = Traffic::from_columns(hidden_devices, events, suspects(Name::Hidden)?, suspects(Name::Suspects)?);
    table.take_traffic(traffic, &project.settings.traffic);
    table.refused = Arc::new(set(Name::Refused, customers)?);
    table.unprofiled = Arc::new(set(Name::Unprofiled, customers)?);
    let (of_sessions, of_people) = (Arc::clone(&source), Arc::clone(&source));
    table.session_starts = Some(SessionStarts {
        gap_ms: i64::from(project.settings.session_gap_minutes) * 60_000,
        starts: Lazy::later(move || {
            let words = of_sessions.column(Name::SessionStarts, n.div_ceil(64))?;
            set_of(words, n).map_err(|_| damaged(Name::SessionStarts))
        }),
    });
    table.people = Lazy::later(move || of_people.people());
    Ok((table, source))
}

/// Where each customer's events begin, from how many each has.
fn offsets(counts: &[u32], events: usize) -> Option<Vec<u32>> {
    let mut end = 0u32;
    let mut offsets = Vec::with_capacity(counts.len() + 1);
    offsets.push(0);
    for &count in counts {
        end = end.checked_add(count)?;
        offsets.push(end);
    }
    (end as usize == events).then_some(offsets)
}

/// Reads more of a table when it is asked for.
struct Source {
    file: ProjectFile,
    keys: Keys,
    settings: Settings,
    /// Names of the project's sources.
    sources: Vec<String>,
    /// Those that are free: opening one takes a while where the project is encrypted.
    connections: Mutex<Vec<Connection>>,
}

impl Source {
    fn later<V: Value>(self: &Arc<Self>, name: Name, n: usize) -> Lazy<Vec<V>> {
        let source = Arc::clone(self);
        Lazy::later(move || source.column(name, n))
    }

    /// A property of `n` events.
    fn property(self: &Arc<Self>, of: &StoredProperty, n: usize) -> TableProperty {
        let values = match of.property.kind {
            PropertyKind::Text => PropertyValues::Codes(self.later(Name::Property(of.id), n)),
            PropertyKind::Number => PropertyValues::Numbers(self.later(Name::Property(of.id), n)),
        };
        TableProperty { id: of.id, property: of.property.clone(), values }
    }

    fn with<T>(&self, read: impl FnOnce(&Connection) -> Result<T, UnreadableColumn>) -> Result<T, UnreadableColumn> {
        let free = self.connections.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let conn = match free {
            Some(conn) => conn,
            None => open_reader(&self.file).map_err(|e| UnreadableColumn(e.to_string()))?,
        };
        let read = read(&conn);
        self.connections.lock().unwrap_or_else(PoisonError::into_inner).push(conn);
        read
    }

    /// Reads a column, its parts on all cores. Not by the pool of threads: see [`Lazy::later`].
    fn column<V: Value>(&self, name: Name, n: usize) -> Result<Vec<V>, UnreadableColumn> {
        let mut values = vec![V::default(); n];
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        // a connection of its own takes an encrypted project longer than reading a column
        let threads = if self.file.passphrase.is_some() { 1 } else { cores.min(n.div_ceil(PART)).max(1) };
        let each = n.div_ceil(PART).div_ceil(threads).max(1);
        std::thread::scope(|scope| {
            let read = |(share, slots): (usize, &mut [V])| {
                let first = (share * each) as u32;
                self.with(|conn| {
                    let mut numbered = (first..).zip(slots.chunks_mut(PART));
                    numbered.try_for_each(|(number, slot)| part(conn, name, number, &self.keys, slot))
                })
            };
            let mut shares = values.chunks_mut(each * PART).enumerate();
            let own = shares.next();
            let others: Vec<_> = shares.map(|share| scope.spawn(move || read(share))).collect();
            let mut done = own.map_or(Ok(()), read);
            for other in others {
                done = done.and(other.join().unwrap_or_else(|_| Err(damaged(name))));
            }
            done
        })?;
        Ok(values)
    }

    /// Reads tables of the project that are as the columns were derived from.
    fn tables<T>(
        &self,
        tables: &[&'static str],
        bases: &[Basis],
        read: impl FnOnce(&Connection) -> Result<T, TableError>,
    ) -> Result<T, UnreadableColumn> {
        let unreadable = |e: TableError| UnreadableColumn(e.at(&self.file.path).to_string());
        self.with(|conn| {
            let tx = conn.unchecked_transaction().map_err(|e| unreadable(e.into()))?;
            let wrong = checksum::mismatches_of(&tx, tables.iter().copied()).map_err(|e| unreadable(e.into()))?;
            let keys = Keys::read(&tx, &self.settings).map_err(unreadable)?;
            if !wrong.is_empty() || bases.iter().any(|&basis| keys.of(basis) != self.keys.of(basis)) {
                return Err(UnreadableColumn(text!("store-detail-changed-meanwhile").to_owned()));
            }
            read(&tx).map_err(unreadable)
        })
    }

    fn dims(&self) -> Result<Dimensions, UnreadableColumn> {
        let mut dims = self.tables(&["name"], &[Basis::Names], read_names)?;
        dims.source = self.sources.iter().collect();
        Ok(dims)
    }

    fn people(&self) -> Result<People, UnreadableColumn> {
        let tables = ["profile", "profile_detail", "consent", "consent_by_hand", "counter"];
        let mut people = self.tables(&tables, &[Basis::Events, Basis::Consent], read_people)?;
        let n = self.with(|conn| rows_of(conn, Name::Root, &self.keys))?;
        let mut root: Vec<u32> = self.column(Name::Root, n)?;
        let profiles = people.active.len();
        // numbers that were given since belong to nobody yet
        root.resize(profiles.max(n), NONE_U32);
        if n > profiles || root.iter().any(|&r| r != NONE_U32 && r as usize >= profiles) {
            return Err(damaged(Name::Root));
        }
        people.active = root.iter().map(|&r| r != NONE_U32).collect();
        people.set_customers(&root);
        people.hear_shared_refusals();
        Ok(people)
    }
}

fn damaged(name: Name) -> UnreadableColumn {
    UnreadableColumn(text!("store-detail-derived-column", column = name.word()))
}

/// What of the columns is missing, outdated or not whole.
pub(super) fn outdated(conn: &Connection, keys: &Keys, head: &Head) -> rusqlite::Result<Vec<Name>> {
    let mut query =
        conn.prepare_cached(&format!("SELECT count(*), coalesce(sum(n), 0) FROM {TABLE} WHERE name = ? AND key = ?"))?;
    let mut missing = Vec::new();
    for name in Name::all(head) {
        let (rows, n): (usize, usize) =
            query.query_row(params![name.word(), keys.of(name.basis())], |r| Ok((r.get(0)?, r.get(1)?)))?;
        let expected = match name {
            Name::Head | Name::Names => Some(1),
            Name::Customers => Some(head.customers),
            Name::Order if !head.orders => Some(0),
            Name::Root | Name::HiddenDevices | Name::HiddenEvents | Name::Hidden | Name::Suspects => None,
            Name::Refused | Name::Unprofiled => Some(head.customers.div_ceil(64)),
            Name::SessionStarts => Some(head.events.div_ceil(64)),
            _ => Some(head.events),
        };
        if rows != n.div_ceil(PART).max(1) || expected.is_some_and(|expected| expected != n) {
            missing.push(name);
        }
    }
    Ok(missing)
}

/// How many values a column has.
fn rows_of(conn: &Connection, name: Name, keys: &Keys) -> Result<usize, UnreadableColumn> {
    let query = format!("SELECT coalesce(sum(n), 0) FROM {TABLE} WHERE name = ? AND key = ?");
    let n = conn
        .prepare_cached(&query)
        .and_then(|mut q| q.query_row(params![name.word(), keys.of(name.basis())], |r| r.get::<_, u32>(0)));
    n.map(|n| n as usize).map_err(|e| UnreadableColumn(e.to_string()))
}

/// Reads all parts of a column of `n` values over one connection.
fn parts<V: Value>(conn: &Connection, name: Name, keys: &Keys, n: usize) -> Result<Vec<V>, UnreadableColumn> {
    let mut values = vec![V::default(); n];
    (0..).zip(values.chunks_mut(PART)).try_for_each(|(number, slot)| part(conn, name, number, keys, slot))?;
    Ok(values)
}

/// Reads one part, which must be whole.
fn part<V: Value>(
    conn: &Connection,
    name: Name,
    number: u32,
    keys: &Keys,
    slot: &mut [V],
) -> Result<(), UnreadableColumn> {
    row(conn, name, number, keys, |n, bytes| {
        let fits = n == slot.len();
        (fits && V::decode(bytes, slot).is_ok()).then_some(())
    })
}

fn json<T: for<'a> Deserialize<'a>>(conn: &Connection, name: Name, keys: &Keys) -> Result<T, UnreadableColumn> {
    row(conn, name, 0, keys, |_, bytes| serde_json::from_slice(bytes).ok())
}

/// Takes the bytes of a row where they are what was written, and not outdated.
fn row<T>(
    conn: &Connection,
    name: Name,
    number: u32,
    keys: &Keys,
    take: impl FnOnce(usize, &[u8]) -> Option<T>,
) -> Result<T, UnreadableColumn> {
    let key = keys.of(name.basis());
    let query = format!("SELECT n, checksum, bytes FROM {TABLE} WHERE name = ? AND part = ? AND key = ?");
    let read = conn.prepare_cached(&query).and_then(|mut query| {
        let row = query.query_row(params![name.word(), number, key], |r| {
            let (n, checksum): (usize, u32) = (r.get(0)?, r.get(1)?);
            let bytes = r.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?;
            let whole = super::checksum(name, number, key, n, bytes) == checksum;
            Ok(if whole { take(n, bytes) } else { None })
        });
        row.optional()
    });
    match read {
        Ok(Some(Some(taken))) => Ok(taken),
        Ok(Some(None)) => Err(damaged(name)),
        Ok(None) => Err(UnreadableColumn(text!("store-detail-changed-meanwhile").to_owned())),
        Err(error) => Err(UnreadableColumn(error.to_string())),
    }
}
