//! A copy of a project in which nobody can be named: identifiers become keyed hashes, and what only a person would say is
//! left out.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::functions::FunctionFlags;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, Transaction};
use rustc_hash::FxHashMap;
use tempfile::TempPath;

use crate::events::{Columns, order_mark};
use crate::files::{OutputFile, Overwrite, ProtectedFiles, temporary};
use crate::identity::IdKind;
use crate::model::{IdentityRules, JournalEntry, JournalKind};
use crate::privacy::{Mentions, Pseudonyms, clean_name, clean_text};
use crate::progress::Progress;
use crate::texts::text;

use super::access::WHOLE_NAMES;
use super::block::Block;
use super::checksum::TABLES;
use super::connection::nothing_beside;
use super::latest_records::LatestRecords;
use super::lock::ProjectLock;
use super::tables::all;
use super::{ProjectFile, Store, StoreError, block_rows, checksum, connection, rewrite, tables};

/// How a pseudonymised copy is made.
#[derive(Debug)]
pub struct PseudonymRules {
    /// Turns identifiers into pseudonyms.
    pub pseudonyms: Arc<Pseudonyms>,
    /// By how many milliseconds the times of each profile are shifted, by profile.
    pub shift: Vec<i64>,
    /// Name of the copy.
    pub name: String,
}

const DAY: i64 = 86_400_000;

/// What is left out of a copy: rows about single people, what was done to the original, and what could tell who they are.
const LEFT_OUT: [&str; 12] = [
    "reject",
    "row_tags",
    "action",
    "assignment",
    "webhook_delivery",
    "journal",
    "erased",
    "withdrawn",
    "undo_step",
    "prediction_run",
    "prediction_model",
    "prediction_answer",
];

/// Columns that are written otherwise into a copy: table, column, how.
const REPLACED: [(&str, &str, &str); 29] = [
    ("profile", "customer_id", "pseudonym(0, customer_id)"),
    ("profile", "email", "pseudonym(1, email)"),
    ("profile", "phone", "pseudonym(2, phone)"),
    ("profile", "device", "pseudonym(3, device)"),
    ("profile_detail", "name", "NULL"),
    ("profile_detail", "first_name", "NULL"),
    ("profile_detail", "last_name", "NULL"),
    ("profile_detail", "postcode", "NULL"),
    ("profile_detail", "city", "NULL"),
    ("profile_detail", "region", "NULL"),
    ("profile_detail", "attributes", "NULL"),
    ("consent", "at", "shifted(at, profile_id)"),
    ("consent_by_hand", "at", "shifted(at, profile_id)"),
    ("consent_by_hand", "note", "''"),
    ("name", "name", "CASE kind WHEN 'text' THEN '' ELSE cleaned_name(name) END"),
    ("import", "file", "'file ' || id"),
    ("import", "file_hash", "0"),
    ("import", "warnings", "'[]'"),
    ("source", "mapping", "NULL"),
    ("source", "name", "distinct_source(cleaned_name(name), id)"),
    ("segment", "name", "cleaned(name)"),
    ("segment", "description", "cleaned(description)"),
    (
        "segment",
        "kind",
        "cleaned(CASE WHEN json_extract(kind, '$.from') IS NULL THEN kind
            ELSE json_set(kind, '$.from', 'the original') END)",
    ),
    ("setting", "value", "cleaned_setting(key, value)"),
    ("item", "body", "cleaned(body)"),
    ("rolled_up", "touchpoint", "cleaned(touchpoint)"),
    ("rolled_up", "source", "cleaned(source)"),
    ("spend", "campaign", "cleaned(campaign)"),
    ("product", "name", "cleaned(name)"),
];

/// Tables of rules, whose texts are all cleaned.
const RULES: [&str; 4] = ["touchpoint_rule", "touchpoint_stage", "touchpoint_kind", "channel_rule"];

impl Store {
    /// Writes a pseudonymised copy to `to`, in the place of an ordinary file where `overwrite` allows it; it is encrypted
    /// where `to` has a passphrase. It is made beside its place and moved there when it is whole. Every row is
    /// pseudonymised on its way: killed at any moment, nothing of the original's identifiers lies on the disk. What has to be
    /// there before the copy is done by `before_it_is_there`; where that fails, there is no copy.
    pub fn pseudonymise<E: From<StoreError>>(
        &self,
        to: &ProjectFile,
        overwrite: Overwrite,
        how: &PseudonymRules,
        at: i64,
        progress: &Progress,
        before_it_is_there: impl FnOnce() -> Result<(), E>,
    ) -> Result<(), E> {
        let claimed = OutputFile::claim(&to.path, &ProtectedFiles::project(&self.path), overwrite);
        let target = claimed.map_err(StoreError::from)?;
        let (copy, _lock) = self.pseudonymised_beside(&target, to, how, at, progress)?;
        before_it_is_there()?;
        Ok(target.put(copy).map_err(StoreError::from)?)
    }

    /// The copy, whole, beside its place, and the lock of that place.
    fn pseudonymised_beside(
        &self,
        target: &OutputFile,
        to: &ProjectFile,
        how: &PseudonymRules,
        at: i64,
        progress: &Progress,
    ) -> Result<(TempPath, ProjectLock), StoreError> {
        let place = target.place()?;
        let lock = ProjectLock::take(place)?;
        nothing_beside(place)?;
        temporary::remove_project_leftovers(place);
        let copy = temporary::project(place).map_err(|e| StoreError::io(place, &e))?;
        // a name is all that is needed of it: projects are made where nothing is
        std::fs::remove_file(&copy).map_err(|e| StoreError::io(place, &e))?;
        self.write_pseudonymised(&to.at(copy.to_path_buf()), how, at, progress)?;
        Ok((copy, lock))
    }

    fn write_pseudonymised(
        &self,
        half: &ProjectFile,
        how: &PseudonymRules,
        at: i64,
        progress: &Progress,
    ) -> Result<(), StoreError> {
        let wrap = |e: rusqlite::Error| StoreError::sqlite(&half.path, &e);
        let mut copy = Store::create(half)?;
        // one state of the original, whatever others do to it meanwhile
        let from = connection::open_reader(&self.file())?;
        from.execute_batch("BEGIN").map_err(|e| self.error(&e))?;
        progress.stage(text!("stage-replacing-identifiers"), 0);
        let ids = identifiers(&from).map_err(|e| self.error(&e))?;
        register(&from, how, &ids).map_err(|e| self.error(&e))?;
        // parents come after their children
        copy.conn.pragma_update(None, "foreign_keys", false).map_err(wrap)?;
        let tx = copy.conn.transaction().map_err(wrap)?;
        for table in TABLES.iter().filter(|table| !LEFT_OUT.contains(table) && **table != "event_block") {
            progress.check()?;
            copy_rows(&from, &tx, table).map_err(wrap)?;
        }
        self.copy_events(&from, &tx, how, progress)?;
        let name = serde_json::Value::from(how.name.as_str()).to_string();
        let named = tx.execute("INSERT OR REPLACE INTO setting VALUES ('name', ?)", [name]);
        let entry = JournalEntry::new(JournalKind::Export, text!("journal-pseudonymised-copy"), at);
        named
            .and_then(|_| tables::journal_entry(&tx, &entry))
            .and_then(|()| checksum::seal(&tx, &BTreeSet::new(), checksum::all()))
            .and_then(|()| tx.commit())
            .map_err(wrap)?;
        progress.check()?;
        copy.close()
    }

    /// Copies events without what does not count any more, numbers orders, deals and tickets anew, as their numbers could be
    /// guessed from the hashes, and shifts times person by person. Which events are of one order stays, so that a copy
    /// counts as many.
    fn copy_events(
        &self,
        from: &Connection,
        tx: &Transaction<'_>,
        how: &PseudonymRules,
        progress: &Progress,
    ) -> Result<(), StoreError> {
        let wrap = |e: rusqlite::Error| self.error(&e);
        let damaged = |e: super::BlockError| StoreError::Damaged { path: self.path.clone(), detail: e.to_string() };
        let latest = LatestRecords::read(from, &self.path)?;
        let mut numbers: FxHashMap<u64, u64> = FxHashMap::default();
        let rows: Vec<i64> =
            all(from, "SELECT id FROM event_block NOT INDEXED ORDER BY id", |r| r.get(0)).map_err(wrap)?;
        progress.stage(text!("stage-copying-events"), rows.len() as u64);
        for row in rows {
            progress.check()?;
            progress.advance(1);
            let block = block_rows::read(from, row).map_err(wrap)?;
            let mut columns: Columns = block.columns().map_err(damaged)?;
            let records = std::mem::take(&mut columns.record);
            columns.properties.clear();
            for (time, &profile) in columns.time.iter_mut().zip(&columns.profile) {
                *time += how.shift.get(profile as usize).copied().unwrap_or(0);
            }
            let counts = |&i: &u32| records.get(i as usize).is_none_or(|&record| latest.counts(block.import, record));
            let stay: Vec<u32> = (0..block.n).filter(counts).collect();
            columns.record = records.into_iter().map(|record| renumber(record, &mut numbers)).collect();
            if !stay.is_empty() {
                let new = Block::encode(block.import, block.number, &columns, &stay);
                block_rows::insert_block(tx, &new).map_err(wrap)?;
            }
        }
        let imports: Vec<u32> = all(tx, "SELECT id FROM import", |r| r.get(0)).map_err(wrap)?;
        imports.into_iter().try_for_each(|import| rewrite::count_again(tx, import)).map_err(wrap)
    }
}

/// Another number of an order, deal or ticket, which says nothing about the first.
fn renumber(record: u64, numbers: &mut FxHashMap<u64, u64>) -> u64 {
    let next = numbers.len() as u64 + 1;
    if record == 0 { 0 } else { order_mark(*numbers.entry(record).or_insert(next)) }
}

/// The identifiers and full names of everybody, to be looked for in texts.
fn identifiers(from: &Connection) -> rusqlite::Result<Mentions> {
    let ids = all(from, "SELECT customer_id, email, phone, device FROM profile", |r| {
        Ok([r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?])
    })?;
    let ids: Vec<[Option<String>; 4]> = ids;
    let names =
        all(from, &format!("SELECT DISTINCT name FROM ({WHOLE_NAMES}) WHERE name <> ''"), |r| r.get::<_, String>(0))?;
    let phones = ids.iter().filter_map(|ids| ids[IdKind::Phone as usize].as_deref());
    let every = ids.iter().flatten().flatten().map(String::as_str);
    Ok(Mentions::new(every).with_names(names.iter().map(String::as_str)).with_phones(phones))
}

/// Gives the connection to the original the functions of [`REPLACED`].
fn register(from: &Connection, how: &PseudonymRules, ids: &Mentions) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8;
    let pseudonyms = Arc::clone(&how.pseudonyms);
    from.create_scalar_function("pseudonym", 2, flags, move |call| {
        let kind: usize = call.get(0)?;
        let raw: Option<String> = call.get(1)?;
        let kind = IdKind::ALL.get(kind).copied();
        Ok(kind.zip(raw).and_then(|(kind, raw)| pseudonyms.of(kind, &raw)))
    })?;
    let shift = how.shift.clone();
    from.create_scalar_function("shifted", 2, flags, move |call| {
        let (at, profile): (i64, usize) = (call.get(0)?, call.get(1)?);
        Ok(at + shift.get(profile).copied().unwrap_or(0))
    })?;
    let people = ids.clone();
    from.create_scalar_function("cleaned_name", 1, flags, move |call| {
        Ok(call.get::<Option<String>>(0)?.map(|text| clean_name(&text, &people)))
    })?;
    let people = ids.clone();
    from.create_scalar_function("cleaned", 1, flags, move |call| {
        Ok(call.get::<Option<String>>(0)?.map(|text| clean_text(&text, &people)))
    })?;
    let people = ids.clone();
    from.create_scalar_function("cleaned_setting", 2, flags, move |call| {
        let (key, value): (String, String) = (call.get(0)?, call.get(1)?);
        let Ok(mut json) = serde_json::from_str::<serde_json::Value>(&value) else { return Ok("null".to_owned()) };
        if key == "settings" {
            shared_settings(&mut json);
        }
        Ok(clean_text(&json.to_string(), &people))
    })?;
    // names of sources must differ
    let used = Mutex::new(BTreeSet::new());
    from.create_scalar_function("distinct_source", 2, flags, move |call| {
        let (name, id): (String, i64) = (call.get(0)?, call.get(1)?);
        let mut used = used.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(if used.insert(name.clone()) { name } else { format!("{name} {id}") })
    })
}

/// Copies a table row by row, as [`REPLACED`] says.
fn copy_rows(from: &Connection, to: &Connection, table: &str) -> rusqlite::Result<()> {
    let columns: Vec<(String, String)> =
        all(from, &format!("SELECT name, type FROM pragma_table_info('{table}')"), |r| Ok((r.get(0)?, r.get(1)?)))?;
    let select: Vec<String> = columns
        .iter()
        .map(|(column, kind)| match REPLACED.iter().find(|(t, c, _)| (*t, *c) == (table, column)) {
            Some((.., how)) => (*how).to_owned(),
            None if RULES.contains(&table) && kind == "TEXT" => format!("cleaned({column})"),
            None => column.clone(),
        })
        .collect();
    let from_where = match table {
        // what is kept of exports and erasures is the original's
        // what tools say besides may name somebody in words that no rule knows
        "name" => "name WHERE kind NOT GLOB 'property*'",
        // nobody who sends to the original sends to a copy, and no copy says where the company keeps its data
        "item" => "item WHERE kind NOT IN ('write-key', 'database', 'remote-answer')",
        "setting" => "setting WHERE key NOT IN ('erasure_key', 'published', 'erasure_unfinished', 'id')",
        table => table,
    };
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let marks = vec!["?"; names.len()].join(", ");
    // where two texts become the same the later stays
    let insert = format!("INSERT OR REPLACE INTO {table} ({}) VALUES ({marks})", names.join(", "));
    let mut insert = to.prepare(&insert)?;
    let mut rows = from.prepare(&format!("SELECT {} FROM {from_where}", select.join(", ")))?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        for i in 0..names.len() {
            insert.raw_bind_parameter(i + 1, ToSqlOutput::Borrowed(row.get_ref(i)?))?;
        }
        insert.raw_execute()?;
    }
    Ok(())
}

/// Settings of a copy to be shared: small groups merged in every export, no folder's name, and none but the built-in lists
/// of what joins nobody.
fn shared_settings(settings: &mut serde_json::Value) {
    let built_in = IdentityRules::default();
    settings["watched_folder"] = serde_json::Value::Null;
    // an address often holds a key of its own
    if let Some(all) = settings.as_object_mut() {
        all.remove("webhook");
        all.remove("live");
    }
    settings["hide_in_own_exports"] = serde_json::Value::Bool(true);
    let Some(rules) = settings.get_mut("identity") else { return };
    rules["blocked"] = serde_json::Value::Array(Vec::new());
    for (list, own) in [("role_mailboxes", &built_in.role_mailboxes), ("junk_values", &built_in.junk_values)] {
        if let Some(words) = rules.get_mut(list).and_then(|words| words.as_array_mut()) {
            words.retain(|word| word.as_str().is_some_and(|word| own.iter().any(|own| own == word)));
        }
    }
}

impl PseudonymRules {
    /// Shifts by whole days: `people` says which person each profile belongs to.
    pub fn shift_by(mut self, people: &[u32], most_days: u32) -> Self {
        self.shift = people.iter().map(|&person| self.pseudonyms.days(person, most_days) * DAY).collect();
        self
    }
}
