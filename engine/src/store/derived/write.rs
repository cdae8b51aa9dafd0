//! Keeping the table as columns in the project.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::mpsc;

use rusqlite::{Connection, TransactionBehavior, params};

use crate::events::{Column, EventTable, Lazy, PropertyValues, SessionStarts};
use crate::model::{NONE_U32, ProfileId, PropertyId, Settings};
use crate::progress::Progress;
use crate::store::codec::MalformedBytes;
use crate::store::flush::Flusher;
use crate::store::{Store, StoreError};
use crate::texts::text;

use super::build::{PackedColumns, PackedTable};
use super::head::{Head, StoredProperty};
use super::read::outdated;
use super::values::Value;
use super::{Keys, Name, PART, TABLE, checksum};

/// With fewer events than this a project is opened as quickly without derived columns.
pub const WORTH_KEEPING: usize = 200_000;

impl Store {
    /// Keeps `table`, which was made from the project as it is now, so that opening it is reading. `root` says which profile
    /// stands for the customer of each. Writes only what is not there yet; says whether there was anything to write. All of
    /// it is kept or, after an error or when cancelled, nothing.
    pub fn keep_table(
        &mut self,
        table: &EventTable,
        root: &dyn Fn() -> Vec<ProfileId>,
        settings: &Settings,
        progress: &Progress,
    ) -> Result<bool, StoreError> {
        self.keep_columns(table, None, root, settings, progress)
    }

    /// Keeps a table of packed events: what was not unpacked yet is sorted part by part as it is written.
    pub fn keep_packed_table(
        &mut self,
        packed: &PackedTable,
        root: &dyn Fn() -> Vec<ProfileId>,
        settings: &Settings,
        progress: &Progress,
    ) -> Result<bool, StoreError> {
        self.keep_columns(&packed.table, Some(&packed.columns), root, settings, progress)
    }

    fn keep_columns(
        &mut self,
        table: &EventTable,
        packed: Option<&PackedColumns>,
        root: &dyn Fn() -> Vec<ProfileId>,
        settings: &Settings,
        progress: &Progress,
    ) -> Result<bool, StoreError> {
        self.writable()?;
        if !self.wrong_tables()?.is_empty() {
            return Ok(false);
        }
        let path = self.path.clone();
        // where nothing waits for the disk before the end, it takes the columns meanwhile
        let flusher = self.aside.as_deref().and_then(Flusher::of);
        let wrap = |e: rusqlite::Error| StoreError::sqlite(&path, &e);
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(wrap)?;
        let keys = Keys::read(&tx, settings).map_err(|e| e.at(&path))?;
        let head = Head {
            events: table.num_events(),
            customers: table.num_customers(),
            first_ms: table.first_ms(),
            last_ms: table.last_ms(),
            orders: !table.order.is_empty(),
            properties: table
                .properties
                .iter()
                .map(|of| StoredProperty { id: of.id, property: of.property.clone() })
                .collect(),
        };
        let missing = outdated(&tx, &keys, &head).map_err(wrap)?;
        if missing.is_empty() {
            return Ok(false);
        }
        progress.stage(text!("stage-keeping-the-project-ready-to-open"), missing.len() as u64);
        let mut delete = tx.prepare(&format!("DELETE FROM {TABLE} WHERE name = ?")).map_err(wrap)?;
        for &name in &missing {
            delete.execute([name.word()]).map_err(wrap)?;
        }
        drop(delete);
        // those that no event has any more
        let outdated = format!("DELETE FROM {TABLE} WHERE name GLOB 'property *' AND key <> ?");
        tx.execute(&outdated, [keys.of(Name::Property(0).basis())]).map_err(wrap)?;
        let columns = DerivedContent { table, packed, root, settings, head: &head };
        for name in missing {
            progress.check()?;
            let to = Target { conn: &tx, name, key: keys.of(name.basis()) };
            columns.write(&to).map_err(wrap)?;
            if let Some(flusher) = &flusher {
                flusher.more();
            }
            progress.advance(1);
        }
        progress.check()?;
        tx.commit().map_err(wrap)?;
        Ok(true)
    }
}

/// Everything that the derived columns are made from.
struct DerivedContent<'a> {
    table: &'a EventTable,
    packed: Option<&'a PackedColumns>,
    root: &'a dyn Fn() -> Vec<ProfileId>,
    settings: &'a Settings,
    head: &'a Head,
}

impl DerivedContent<'_> {
    fn write(&self, to: &Target<'_>) -> rusqlite::Result<()> {
        let (table, traffic) = (self.table, &self.table.traffic);
        match to.name {
            Name::Head => to.json(self.head),
            Name::Names => to.json(&*table.names),
            Name::Customers => {
                let counts: Vec<u32> = table.offsets().windows(2).map(|ends| ends[1] - ends[0]).collect();
                to.values(&counts)
            }
            Name::Root => {
                let active = &table.people.active;
                let of = |(root, &active): (u32, &bool)| if active { root } else { NONE_U32 };
                to.values(&(self.root)().into_iter().zip(active).map(of).collect::<Vec<_>>())
            }
            Name::Raw(column) => self.raw(to, column),
            Name::Property(id) => self.property(to, id),
            Name::Order => to.values(&table.order),
            Name::Touchpoint => to.values(&table.touchpoint),
            Name::Channel => to.values(&table.channel),
            Name::HiddenDevices => to.values(&traffic.devices()),
            Name::HiddenEvents => to.values(traffic.hidden_events().words()),
            Name::Hidden => to.values(traffic.hidden().words()),
            Name::Suspects => to.values(traffic.suspects().words()),
            Name::Refused => to.values(table.refused.words()),
            Name::Unprofiled => to.values(table.unprofiled.words()),
            Name::SessionStarts => {
                let gap_ms = i64::from(self.settings.session_gap_minutes) * 60_000;
                match &table.session_starts {
                    Some(known) if known.gap_ms == gap_ms && self.packed.is_some() => to.values(known.starts.words()),
                    _ => to.values(SessionStarts::of(table, gap_ms).words()),
                }
            }
        }
    }
}

impl DerivedContent<'_> {
    /// Writes a column from where it is: in memory, or in packed blocks.
    fn column<V: Value>(
        &self,
        to: &Target<'_>,
        column: &Lazy<Vec<V>>,
        packed: impl Fn(&PackedColumns, Range<usize>) -> Result<Vec<V>, MalformedBytes> + Sync,
    ) -> rusqlite::Result<()> {
        match self.packed {
            Some(columns) if column.loaded().is_none() => {
                to.parts(self.table.num_events(), &|part| packed(columns, part).map(Cow::Owned))
            }
            _ => to.values(column),
        }
    }

    /// Writes a column of the blocks.
    fn raw(&self, to: &Target<'_>, column: Column) -> rusqlite::Result<()> {
        let table = self.table;
        // many columns say the same of every event, such as those that a file does not have
        let same = |of: &dyn Fn(&PackedColumns) -> Option<u32>| self.packed.and_then(of);
        match column {
            Column::Source if let Some(source) = same(&|columns| columns.source_of_all().map(u32::from)) => {
                to.same(table.num_events(), source as u8)
            }
            Column::Dimension(dimension) if let Some(code) = same(&|columns| columns.code_of_all(dimension)) => {
                to.same(table.num_events(), code)
            }
            Column::Time => self.column(to, &table.time, PackedColumns::times),
            Column::Source => self.column(to, &table.source, PackedColumns::sources),
            Column::Value => self.column(to, &table.raw_value, PackedColumns::money),
            Column::Dimension(dimension) => {
                self.column(to, table.dimensions()[dimension], |columns, part| columns.codes(dimension, part))
            }
            // customers, orders and single properties stand for them
            Column::Profile | Column::Record | Column::Properties => Ok(()),
        }
    }

    fn property(&self, to: &Target<'_>, id: PropertyId) -> rusqlite::Result<()> {
        match self.table.properties.iter().find(|of| of.id == id).map(|of| &of.values) {
            Some(PropertyValues::Codes(codes)) => {
                self.column(to, codes, |columns, part| columns.property_codes(id, part))
            }
            Some(PropertyValues::Numbers(numbers)) => {
                self.column(to, numbers, |columns, part| columns.property_numbers(id, part))
            }
            None => Ok(()),
        }
    }
}

/// Where a column is written to.
struct Target<'a> {
    conn: &'a Connection,
    name: Name,
    key: i64,
}

/// What makes some values of a column.
type Part<'a, V> = dyn Fn(Range<usize>) -> Result<Cow<'a, [V]>, MalformedBytes> + Sync + 'a;

impl Target<'_> {
    fn values<V: Value>(&self, values: &[V]) -> rusqlite::Result<()> {
        self.parts(values.len(), &|part| Ok(Cow::Borrowed(&values[part])))
    }

    /// A column of `n` values that are all the same.
    fn same<V: Value>(&self, n: usize, value: V) -> rusqlite::Result<()> {
        let mut bytes = Vec::new();
        V::encode(&[value], &mut bytes);
        let mut parts = (0..n.div_ceil(PART).max(1)).zip(0..);
        parts.try_for_each(|(part, number)| self.row(number, (n - part * PART).min(PART), &bytes))
    }

    /// The parts of a column of `n` values, written in their order while others are encoded; an empty column is one part
    /// of nothing, so that it is known to be there.
    fn parts<V: Value>(&self, n: usize, part: &Part<'_, V>) -> rusqlite::Result<()> {
        if n == 0 {
            return self.row(0, 0, &[]);
        }
        let encode = |number: u32| -> Result<(usize, Vec<u8>), MalformedBytes> {
            let first = number as usize * PART;
            let values = part(first..(first + PART).min(n))?;
            let mut bytes = Vec::new();
            V::encode(&values, &mut bytes);
            Ok((values.len(), bytes))
        };
        let (send, encoded) = mpsc::channel();
        rayon::in_place_scope(|scope| {
            for number in 0..n.div_ceil(PART) as u32 {
                let (send, encode) = (send.clone(), &encode);
                scope.spawn(move |_| {
                    // nobody listens any more after an error
                    drop(send.send((number, encode(number))));
                });
            }
            drop(send);
            let (mut waiting, mut next) = (BTreeMap::new(), 0);
            for (number, part) in encoded {
                waiting.insert(number, part);
                while let Some(part) = waiting.remove(&next) {
                    let (n, bytes) = part.map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
                    self.row(next, n, &bytes)?;
                    next += 1;
                }
            }
            Ok(())
        })
    }

    fn json(&self, value: &impl serde::Serialize) -> rusqlite::Result<()> {
        let bytes = serde_json::to_vec(value).map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
        self.row(0, 1, &bytes)
    }

    fn row(&self, part: u32, n: usize, bytes: &[u8]) -> rusqlite::Result<()> {
        let checksum = checksum(self.name, part, self.key, n, bytes);
        let insert = format!("INSERT INTO {TABLE} (name, part, key, n, checksum, bytes) VALUES (?, ?, ?, ?, ?, ?)");
        let row = params![self.name.word(), part, self.key, n, checksum, bytes];
        self.conn.prepare_cached(&insert)?.execute(row).map(|_| ())
    }
}
