//! Writing imports: everything in one transaction.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc;

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params, params_from_iter};

use crate::events::{Columns, Dictionary, Dimensions, GroupOrder, PostalAddress};
use crate::model::{Import, ImportId, JournalEntry, JournalKind, ProfileId, Purpose, Reject, SourceId};

use super::attributes::Attributes;
use super::block::{BLOCK_EVENTS, Block};
use super::encoder::BlockEncoder;
use super::flush::Flusher;
use super::last_block::LastBlock;
use super::packed::PackedEvents;
use super::row_tags::PendingTags;
use super::tables::Counter;
use super::{Store, StoreError, block_rows, checksum, properties, row_tags, tables};

/// Events that are sorted together before they are cut into blocks: by customer they read back fast.
const SORTED_TOGETHER: usize = 4 * BLOCK_EVENTS;

/// Rows of one INSERT statement.
const ROWS: usize = 64;

/// Whether a row says another address of a profile than the rows before: a part differs, or neither postcode nor town is the
/// same. As reading tells it of several imports.
const BEGINS_ADDRESS: &str = "coalesce(excluded.postcode, excluded.city, excluded.region) IS NOT NULL AND NOT (
     coalesce(excluded.postcode = postcode COLLATE NOCASE OR excluded.city = city COLLATE NOCASE, 0)
     AND coalesce(excluded.postcode = postcode COLLATE NOCASE, 1) AND coalesce(excluded.city = city COLLATE NOCASE, 1)
     AND coalesce(excluded.region = region COLLATE NOCASE, 1))";

/// One row of what a people table says about a profile.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProfileDetail {
    /// The profile that it is about.
    pub profile: u32,
    /// The whole name of the person.
    pub name: Option<String>,
    /// Given name, where the table has it apart.
    pub first_name: Option<String>,
    /// Family name, where the table has it apart.
    pub last_name: Option<String>,
    /// The country of the person.
    pub country: Option<String>,
    /// Where the person gets post.
    pub address: PostalAddress,
    /// Everything else, column name → value.
    pub attributes: Vec<(String, String)>,
}

/// Writes imports. Nothing of it is in the project until [`ImportWriter::commit`]; dropping it takes everything back.
pub struct ImportWriter<'s> {
    pub(super) tx: Transaction<'s>,
    path: &'s std::path::Path,
    pub(super) import: ImportId,
    /// The first import of this transaction.
    first: Option<ImportId>,
    /// When the import began, ms UTC.
    begun: i64,
    blocks: u32,
    /// The last block of an import that goes on.
    last_block: Option<LastBlock>,
    pending: Columns,
    sorted: GroupOrder,
    row_tags: PendingTags,
    /// What was written, where it is kept in memory, too.
    kept: Option<KeptBlocks>,
    /// Where nothing waits for the disk before the end.
    flusher: Option<Flusher>,
    /// Tables that did not fit their checksums before.
    wrong: BTreeSet<&'static str>,
    /// Tables that were written to, besides those of every import.
    pub(super) touched: BTreeSet<&'static str>,
    /// The last profile that was there before.
    last_profile: i64,
}

/// Blocks that are kept in memory as they are written.
struct KeptBlocks {
    events: PackedEvents,
    /// Events of which no more are kept.
    most: usize,
    /// Blocks of imports before the one that is being written.
    before: usize,
}

/// The tables that every import changes. What else it changes is noted as it is written: what people said or were called may
/// be many rows, and a small import does not read them all for their checksum.
const TOUCHED: [&str; 8] =
    ["source", "import", "import_rejected", "import_currency", "event_block", "counter", "undo_step", "journal"];

/// Profiles are only ever added, so their checksum goes on from the one before.
const PROFILES: &str = "profile";

impl Store {
    /// Begins to write imports.
    pub fn begin_import(&mut self) -> Result<ImportWriter<'_>, StoreError> {
        self.writable()?;
        let wrong = self.wrong_tables()?;
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|e| StoreError::sqlite(&self.path, &e))?;
        let last_profile = tx
            .query_row("SELECT coalesce(max(id), -1) FROM profile", [], |r| r.get(0))
            .map_err(|e| StoreError::sqlite(&self.path, &e))?;
        Ok(ImportWriter {
            tx,
            path: &self.path,
            import: 0,
            first: None,
            begun: 0,
            blocks: 0,
            last_block: None,
            pending: Columns::default(),
            sorted: GroupOrder::default(),
            row_tags: PendingTags::default(),
            kept: None,
            flusher: self.aside.as_deref().and_then(Flusher::of),
            wrong,
            touched: BTreeSet::new(),
            last_profile,
        })
    }
}

impl ImportWriter<'_> {
    pub(super) fn wrap<T>(&self, result: rusqlite::Result<T>) -> Result<T, StoreError> {
        result.map_err(|e| StoreError::sqlite(self.path, &e))
    }

    /// The number of the source called `name`, made now if there is none; remembers how its files are read.
    pub fn source(&mut self, name: &str, mapping: &str) -> Result<SourceId, StoreError> {
        self.wrap(self.find_source(name, mapping))
    }

    /// How files of the source called `name` were read last.
    pub fn source_mapping(&self, name: &str) -> Result<Option<String>, StoreError> {
        let query = "SELECT mapping FROM source WHERE name = ?";
        self.wrap(self.tx.query_row(query, [name], |r| r.get(0)).optional()).map(Option::flatten)
    }

    fn find_source(&self, name: &str, mapping: &str) -> rusqlite::Result<SourceId> {
        let known = self.tx.query_row("SELECT id FROM source WHERE name = ?", [name], |r| r.get(0)).optional()?;
        if let Some(id) = known {
            self.tx.execute("UPDATE source SET mapping = ? WHERE id = ?", params![mapping, id])?;
            return Ok(id);
        }
        self.tx.query_row(
            "INSERT INTO source SELECT coalesce(max(id) + 1, 0), ?, ? FROM source RETURNING id",
            params![name, mapping],
            |r| r.get(0),
        )
    }

    /// Begins one import; what is written from here on belongs to it. Returns its number.
    pub fn begin(&mut self, source: SourceId, file: &str, at: i64) -> Result<ImportId, StoreError> {
        self.wrap(self.tx.execute_batch("SAVEPOINT one_import"))?;
        let begun = tables::take_numbers(&self.tx, Counter::Import, 1).and_then(|id| {
            let insert =
                "INSERT INTO import (id, source_id, file, file_hash, at, rows, events, profiles, duplicates, state)
                 VALUES (?, ?, ?, 0, ?, 0, 0, 0, 0, 'active')";
            self.tx.execute(insert, params![id, source, file, at])?;
            Ok(id)
        });
        self.import = self.wrap(begun)?;
        self.last_block = None;
        self.first.get_or_insert(self.import);
        self.begun = at;
        self.blocks = 0;
        self.row_tags = PendingTags::default();
        if let Some(kept) = &mut self.kept {
            kept.before = kept.events.num_blocks();
        }
        Ok(self.import)
    }

    /// Goes on with an import that is there: what is written from here on is added to it.
    pub fn resume(&mut self, import: ImportId, at: i64) -> Result<(), StoreError> {
        self.wrap(self.tx.execute_batch("SAVEPOINT one_import"))?;
        (self.import, self.begun, self.row_tags) = (import, at, PendingTags::default());
        self.last_block = self.wrap(LastBlock::of(&self.tx, import))?;
        self.blocks = self.last_block.as_ref().map_or(0, |last| last.number + 1);
        Ok(())
    }

    /// Writes a small last block anew with what comes after it, so that many small additions do not become as many blocks.
    fn join_last_block(&mut self) -> Result<(), StoreError> {
        let Some(last) = self.last_block.take().filter(|last| last.number + 1 == self.blocks) else { return Ok(()) };
        let Some(events) = self.wrap(last.followed_by(&self.tx, &self.pending))? else { return Ok(()) };
        self.wrap(self.tx.execute("DELETE FROM event_block WHERE id = ?", [last.row]))?;
        (self.pending, self.blocks) = (events, last.number);
        Ok(())
    }

    /// Adds events to the import; they are sorted and written in blocks.
    pub fn events(&mut self, events: Columns) -> Result<(), StoreError> {
        if self.pending.is_empty() && events.len() >= self.pending.time.capacity() {
            self.pending = events;
        } else {
            if self.pending.time.capacity() < self.pending.len() + events.len() {
                // Room for all that are sorted together, once: growing step by step would copy again and again.
                self.pending.reserve(SORTED_TOGETHER + 2 * events.len() - self.pending.len());
            }
            self.pending.extend(&events);
        }
        if self.pending.len() >= SORTED_TOGETHER { self.write_pending() } else { Ok(()) }
    }

    fn write_pending(&mut self) -> Result<(), StoreError> {
        let mut events = std::mem::take(&mut self.pending);
        let wrote = self.write_sorted(&events);
        events.clear();
        self.pending = events;
        if let Some(flusher) = &self.flusher {
            flusher.more();
        }
        wrote
    }

    fn write_sorted(&mut self, events: &Columns) -> Result<(), StoreError> {
        let mut sorted = std::mem::take(&mut self.sorted);
        let order = sorted.sort(&events.profile, &events.time);
        let encoder = BlockEncoder::new(events);
        let (import, first) = (self.import, self.blocks);
        self.blocks += order.len().div_ceil(BLOCK_EVENTS) as u32;
        let (send, encoded) = mpsc::channel();
        // The first blocks are written while the others are encoded.
        let wrote = rayon::in_place_scope(|scope| {
            for (number, positions) in (first..).zip(order.chunks(BLOCK_EVENTS)) {
                let (send, encoder) = (send.clone(), &encoder);
                scope.spawn(move |_| {
                    // nobody listens any more after an error
                    drop(send.send(encoder.block(import, number, positions)));
                });
            }
            drop(send);
            let mut waiting = BTreeMap::new();
            let mut next = first;
            for block in encoded {
                waiting.insert(block.number, block);
                while let Some(block) = waiting.remove(&next) {
                    self.wrap(block_rows::insert_block(&self.tx, &block))?;
                    self.keep(block);
                    next += 1;
                }
            }
            Ok(())
        });
        self.sorted = sorted;
        wrote
    }

    /// Keeps the blocks that are written from here on in memory, too, unless they come to hold more than `most` events.
    pub fn keep_blocks(&mut self, most: usize) {
        self.kept = Some(KeptBlocks { events: PackedEvents::default(), most, before: 0 });
    }

    /// The blocks of all that was written, where they were kept and say alone what counts.
    pub fn kept_blocks(&mut self) -> Option<PackedEvents> {
        self.kept.take().map(|kept| kept.events)
    }

    fn keep(&mut self, block: Block) {
        if let Some(kept) = &mut self.kept
            && (kept.events.len() + block.n as usize > kept.most || !kept.events.push(block))
        {
            self.kept = None;
        }
    }

    /// Notes tags of rows that are made of the columns with this hash.
    pub fn row_tags(&mut self, columns: u64, tags: &[u64]) -> Result<(), StoreError> {
        self.touched.insert("row_tags");
        let wrote = self.row_tags.add(&self.tx, self.import, columns, tags);
        self.wrap(wrote)
    }

    /// Tags of the rows of all imports of a source that count, each with the hash of the columns that they are made of.
    pub fn earlier_rows(&self, source: SourceId) -> Result<Vec<(u64, Vec<u64>)>, StoreError> {
        row_tags::read(&self.tx, self.path, source)
    }

    /// Notes orders, deals and tickets of which nothing that earlier imports told counts any more.
    pub fn withdrawn(&mut self, records: &[u64]) -> Result<(), StoreError> {
        for &record in records {
            self.touched.insert("withdrawn");
            let insert = self.tx.prepare_cached("INSERT OR IGNORE INTO withdrawn VALUES (?, ?)");
            self.wrap(insert.and_then(|mut i| i.execute(params![self.import, record as i64])))?;
        }
        Ok(())
    }

    /// Adds profiles with consecutive numbers from `first` on: customer id, e-mail, phone, device; `""` for nothing.
    pub fn profiles<'a>(&mut self, first: u32, profiles: impl Iterator<Item = [&'a str; 4]>) -> Result<(), StoreError> {
        let wrote = self.write_profiles(first, profiles);
        self.wrap(wrote)
    }

    /// Only the first row says its number: from there on the database counts, which spares it the look for each row's place.
    fn write_profiles<'a>(&self, first: u32, mut profiles: impl Iterator<Item = [&'a str; 4]>) -> rusqlite::Result<()> {
        let some = |text: &'a str| Some(text).filter(|text| !text.is_empty());
        let mut next = i64::from(first);
        if let Some(ids) = profiles.next() {
            let [customer_id, email, phone, device] = ids.map(some);
            let mut insert = self.tx.prepare_cached("INSERT INTO profile VALUES (?, ?, ?, ?, ?)")?;
            insert.execute(params![first, customer_id, email, phone, device])?;
            next += 1;
        }
        let mut chunk: Vec<[&str; 4]> = Vec::with_capacity(ROWS);
        loop {
            chunk.clear();
            chunk.extend(profiles.by_ref().take(ROWS));
            if chunk.is_empty() {
                break;
            }
            // most files know people by one kind of id
            let columns = if chunk.iter().all(|[_, others @ ..]| *others == [""; 3]) { 1 } else { 4 };
            let rows = if chunk.len() == ROWS { ROWS } else { 1 };
            let insert = match columns {
                1 => "INSERT OR FAIL INTO profile (customer_id) VALUES ",
                _ => "INSERT OR FAIL INTO profile (customer_id, email, phone, device) VALUES ",
            };
            let mut insert = self.tx.prepare_cached(&rows_of(insert, columns, rows))?;
            for group in chunk.chunks(rows) {
                for (text, place) in group.iter().flat_map(|ids| &ids[..columns]).zip(1..) {
                    insert.raw_bind_parameter(place, some(text))?;
                }
                insert.raw_execute()?;
            }
            next += chunk.len() as i64;
        }
        let last = self.tx.last_insert_rowid();
        if next > i64::from(first) && last + 1 != next {
            return Err(rusqlite::Error::IntegralValueOutOfRange(0, last));
        }
        self.tx.execute("INSERT OR REPLACE INTO counter VALUES ('profile', ?)", [next])?;
        Ok(())
    }

    /// Adds what a people table says. A later row about the same profile fills in and wins, field by field; of an older
    /// address, and of the country that it is in, nothing stays where another one begins, and a country alone does not move it.
    pub fn details(&mut self, details: &[ProfileDetail]) -> Result<(), StoreError> {
        let insert = format!(
            "INSERT INTO profile_detail
                 (profile_id, import_id, name, first_name, last_name, country, postcode, city, region, attributes)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
             name = coalesce(excluded.name, name),
             first_name = coalesce(excluded.first_name, first_name),
             last_name = coalesce(excluded.last_name, last_name),
             country = CASE WHEN coalesce(postcode, city) IS NULL THEN coalesce(excluded.country, country)
                 WHEN {BEGINS_ADDRESS} THEN excluded.country
                 WHEN coalesce(excluded.postcode, excluded.city) IS NULL THEN coalesce(country, excluded.country)
                 ELSE coalesce(excluded.country, country) END,
             postcode = CASE WHEN {BEGINS_ADDRESS} THEN excluded.postcode ELSE coalesce(excluded.postcode, postcode) END,
             city = CASE WHEN {BEGINS_ADDRESS} THEN excluded.city ELSE coalesce(excluded.city, city) END,
             region = CASE WHEN {BEGINS_ADDRESS} THEN excluded.region ELSE coalesce(excluded.region, region) END,
             attributes = CASE WHEN attributes IS NULL THEN excluded.attributes
                 WHEN excluded.attributes IS NULL THEN attributes
                 ELSE json_patch(attributes, excluded.attributes) END"
        );
        for detail in details {
            self.touched.insert("profile_detail");
            let attributes = if detail.attributes.is_empty() { None } else { Some(self.json(&detail.attributes)?) };
            let wrote = self.tx.prepare_cached(&insert).and_then(|mut insert| {
                let d = detail;
                insert.execute(params![
                    d.profile,
                    self.import,
                    d.name,
                    d.first_name,
                    d.last_name,
                    d.country,
                    d.address.postcode,
                    d.address.city,
                    d.address.region,
                    attributes
                ])
            });
            self.wrap(wrote)?;
        }
        Ok(())
    }

    /// Adds what people said about purposes; of several statements of a profile in one import the one that counts stays.
    /// Those without a time of their own get the import's.
    pub fn consents(
        &mut self,
        statements: impl IntoIterator<Item = (ProfileId, Purpose, bool, Option<i64>)>,
    ) -> Result<(), StoreError> {
        for (profile, purpose, given, at) in statements {
            self.touched.insert("consent");
            let wrote = self
                .tx
                .prepare_cached(
                    "INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                     given = CASE WHEN excluded.at = at THEN min(given, excluded.given)
                         WHEN excluded.at > at THEN excluded.given ELSE given END,
                     at = max(at, excluded.at)",
                )
                .and_then(|mut insert| {
                    let dated = at.is_some();
                    let at = at.unwrap_or(self.begun);
                    insert.execute(params![profile, purpose.word(), self.import, dated, at, given])
                });
            self.wrap(wrote)?;
        }
        Ok(())
    }

    fn json(&self, attributes: &[(String, String)]) -> Result<String, StoreError> {
        serde_json::to_string(&Attributes(attributes.to_vec()))
            .map_err(|e| StoreError::Other { path: self.path.to_owned(), detail: e.to_string() })
    }

    /// Adds rows that were left out.
    pub fn rejects(&mut self, rejects: &[Reject]) -> Result<(), StoreError> {
        for reject in rejects {
            self.touched.insert("reject");
            let wrote = self
                .tx
                .prepare_cached("INSERT INTO reject (import_id, line, column_name, reason, raw) VALUES (?, ?, ?, ?, ?)")
                .and_then(|mut insert| {
                    insert.execute(params![self.import, reject.line, reject.column, reject.reason.stored(), reject.raw])
                });
            self.wrap(wrote)?;
        }
        Ok(())
    }

    /// Adds the names that the project does not have yet.
    pub fn names(&mut self, dims: &Dimensions) -> Result<(), StoreError> {
        for (dimension, dictionary) in dims.dimensions() {
            let wrote = self.write_names(dimension.word(), dictionary);
            self.wrap(wrote)?;
        }
        let properties = &dims.properties.0;
        let names: Dictionary = properties.iter().map(|known| known.property.to_string()).collect();
        let mut wrote = self.write_names(properties::NAMES, &names);
        for (id, known) in (0..).zip(properties) {
            wrote = wrote.and_then(|()| self.write_names(&properties::texts_of(id), &known.texts));
        }
        self.wrap(wrote)?;
        Ok(())
    }

    fn write_names(&mut self, kind: &str, dictionary: &Dictionary) -> rusqlite::Result<()> {
        let known: usize =
            self.tx.query_row("SELECT coalesce(max(code) + 1, 0) FROM name WHERE kind = ?", [kind], |r| r.get(0))?;
        let new: Vec<(usize, &str)> = dictionary.iter().enumerate().skip(known).collect();
        if !new.is_empty() {
            self.touched.insert("name");
        }
        for chunk in new.chunks(ROWS) {
            let values = chunk.iter().flat_map(|&(code, name)| {
                [Value::from(kind.to_owned()), Value::from(code as i64), Value::from(name.to_owned())]
            });
            let insert = rows_of("INSERT OR FAIL INTO name VALUES ", 3, chunk.len());
            self.tx.prepare_cached(&insert)?.execute(params_from_iter(values))?;
        }
        Ok(())
    }

    /// Ends the import that [`ImportWriter::begin`] began, with its counts.
    pub fn end(&mut self, import: &Import) -> Result<(), StoreError> {
        self.join_last_block()?;
        self.write_pending()?;
        let wrote = self.row_tags.write(&self.tx, self.import);
        self.wrap(wrote)?;
        self.wrap(self.write_counts(import))?;
        self.wrap(self.tx.execute_batch("RELEASE one_import"))
    }

    /// Takes back what was written since [`ImportWriter::begin`].
    pub fn discard(&mut self) -> Result<(), StoreError> {
        self.pending = Columns::default();
        self.row_tags = PendingTags::default();
        if let Some(kept) = &mut self.kept {
            kept.events.truncate(kept.before);
        }
        self.wrap(self.tx.execute_batch("ROLLBACK TO one_import; RELEASE one_import"))
    }

    fn write_counts(&self, i: &Import) -> rusqlite::Result<()> {
        let warnings = serde_json::to_string(&i.warnings)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        self.tx.execute(
            "UPDATE import SET file_hash = ?, rows = ?, events = ?, profiles = ?, duplicates = ?, first_ms = ?, last_ms = ?,
                 meant = ?, repeated = ?, replaced = ?, warnings = ?
             WHERE id = ?",
            params![
                i.file_hash as i64,
                i.rows,
                i.events,
                i.profiles,
                i.duplicates,
                i.first_ms,
                i.last_ms,
                i.excluded,
                i.repeated,
                i.replaced,
                warnings,
                self.import
            ],
        )?;
        for counts in ["import_rejected", "import_currency"] {
            self.tx.execute(&format!("DELETE FROM {counts} WHERE import_id = ?"), [self.import])?;
        }
        for (position, (reason, n)) in i.rejected.iter().enumerate() {
            let row = params![self.import, position, reason.stored(), n];
            self.tx.execute("INSERT INTO import_rejected VALUES (?, ?, ?, ?)", row)?;
        }
        for (currency, n) in &i.currencies {
            let row = params![self.import, currency, n];
            self.tx.execute("INSERT INTO import_currency VALUES (?, ?, ?)", row)?;
        }
        Ok(())
    }

    fn journal(&self, what: &str, at: i64) -> rusqlite::Result<()> {
        let (detail, people) = self.tx.query_row(
            "SELECT coalesce(group_concat(file, ', '), ''), coalesce(sum(profiles), 0) FROM import WHERE id >= ?",
            [self.first.unwrap_or(self.import)],
            |r| Ok((r.get(0)?, r.get(1)?)),
        )?;
        let entry = JournalEntry { people: Some(people), detail, ..JournalEntry::new(JournalKind::Import, what, at) };
        tables::journal_entry(&self.tx, &entry)
    }

    /// Makes everything part of the project at once. `what` goes into the journal.
    pub fn commit(self, what: &str, at: i64) -> Result<(), StoreError> {
        self.wrap(self.journal(what, at))?;
        self.commit_unjournaled()
    }

    /// Commits what goes on with imports that the journal has already.
    pub fn commit_unjournaled(self) -> Result<(), StoreError> {
        let path = self.path;
        let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
        let touched = TOUCHED.into_iter().chain(self.touched.iter().copied());
        checksum::seal(&self.tx, &self.wrong, touched).map_err(wrap)?;
        checksum::seal_added(&self.tx, &self.wrong, PROFILES, self.last_profile).map_err(wrap)?;
        self.tx.commit().map_err(wrap)
    }
}

/// "INSERT … VALUES (?, ?), (?, ?)". Give it `INSERT OR FAIL`: else `SQLite` keeps a copy of every page that a statement of
/// several rows changes, in memory and until the end of the import, to take back half a statement. An import that fails
/// is taken back as a whole.
fn rows_of(insert: &str, columns: usize, rows: usize) -> String {
    let mut sql = insert.to_owned();
    let row = format!("({})", vec!["?"; columns].join(", "));
    for i in 0..rows {
        sql.push_str(&format!("{}{row}", if i == 0 { "" } else { ", " }));
    }
    sql
}
