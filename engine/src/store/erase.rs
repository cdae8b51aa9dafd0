//! Removing people for good: their rows, what only they said or did in the dictionaries, and every mention of them; then
//! the file is written anew, so that nothing of it is left in free pages or in the log.

use std::collections::BTreeMap;

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::events::ErasureFilter;
use crate::model::{IdentityRules, ImportId, JournalEntry, JournalKind, ProfileId};
use crate::privacy::{Mentions, RowColumns, SecretKey, Tag, Tombstones};
use crate::progress::Progress;
use crate::texts::text;

use super::{Store, StoreError, rewrite, tables};

/// The key of tombstones, in the table of settings.
const KEY: &str = "erasure_key";

/// Texts of the small tables that may mention somebody: table, column.
const TEXTS: [(&str, &str); 35] = [
    ("profile_detail", "name"),
    ("profile_detail", "first_name"),
    ("profile_detail", "last_name"),
    ("profile_detail", "postcode"),
    ("profile_detail", "city"),
    ("profile_detail", "region"),
    ("profile_detail", "attributes"),
    ("consent_by_hand", "note"),
    ("segment", "name"),
    ("segment", "kind"),
    ("segment", "description"),
    ("action", "content"),
    ("action", "reason"),
    ("action", "owner"),
    ("action", "note"),
    ("touchpoint_rule", "event"),
    ("touchpoint_rule", "page"),
    ("touchpoint_rule", "touchpoint"),
    ("channel_rule", "raw"),
    ("channel_rule", "channel"),
    ("touchpoint_stage", "touchpoint"),
    ("touchpoint_kind", "touchpoint"),
    ("item", "body"),
    ("rolled_up", "touchpoint"),
    ("rolled_up", "source"),
    ("spend", "campaign"),
    ("product", "name"),
    ("source", "mapping"),
    ("source", "name"),
    ("import", "file"),
    ("import", "warnings"),
    ("setting", "value"),
    ("webhook_delivery", "detail"),
    ("journal", "what"),
    ("journal", "detail"),
];

/// The people who are to be erased, with everything that finds them in the file.
#[derive(Debug)]
pub struct Erasure {
    /// How many customers they are.
    pub people: u64,
    /// All profiles of these people, ascending.
    pub profiles: Vec<ProfileId>,
    /// Their identifiers and names, to be removed from what others wrote.
    pub mentions: Mentions,
    /// Recognises their identifiers in rows that could not be read.
    pub tombstones: Tombstones,
    /// The columns of each import, by which it is told about whom such a row is.
    pub columns: BTreeMap<ImportId, RowColumns>,
    /// The rules of who is who without what spells their identifiers, where the rules do.
    pub rules: Option<IdentityRules>,
    /// What is kept of their identifiers: keyed hashes.
    pub tags: Vec<Tag>,
    /// The key of the hashes.
    pub key: SecretKey,
}

/// How much an erasure removed, by what it was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ErasureReport {
    /// How many customers were removed.
    pub people: u64,
    /// How many profiles were removed.
    pub profiles: u64,
    /// How many events were removed.
    pub events: u64,
    /// Dictionary values that nobody else used, or that mentioned them.
    pub names: u64,
    /// Rows left out of imports that were about them.
    pub rejects: u64,
    /// Actions proposed for them.
    pub actions: u64,
    /// Texts of others that mentioned them.
    pub texts: u64,
}

impl Store {
    /// The key of the project's tombstones, where somebody was erased, and the tombstones.
    pub fn tombstones(&self) -> Result<Option<(SecretKey, Vec<Tag>)>, StoreError> {
        read_tombstones(&self.conn).map_err(|e| self.error(&e))
    }

    /// Erases people in one transaction, then writes the file anew. Killed before the end of the transaction, nothing
    /// happened; killed after it, opening the project for editing finishes the work.
    pub fn erase(&mut self, erasure: &Erasure, at: i64, progress: &Progress) -> Result<ErasureReport, StoreError> {
        self.writable()?;
        self.conn.pragma_update(None, "secure_delete", true).map_err(|e| self.error(&e))?;
        let (path, wrong) = (self.path.clone(), self.wrong_tables()?);
        let wrap = |e: rusqlite::Error| StoreError::sqlite(&path, &e);
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(wrap)?;
        let gone = rewrite::without(&tx, &path, |p, _| erasure.profiles.binary_search(&p).is_ok(), progress)?;
        progress.stage(text!("stage-removing-what-is-known-about-them"), 0);
        let names = rewrite::clear_names(&tx, &gone.codes, &erasure.mentions).map_err(wrap)?;
        let (profiles, actions) = rewrite::remove_people(&tx, erasure.profiles.iter().copied()).map_err(wrap)?;
        let done = ErasureReport {
            people: erasure.people,
            events: gone.events,
            names,
            profiles,
            actions,
            ..ErasureReport::default()
        };
        let mut work = Work { tx: &tx, erasure, done };
        work.texts().map_err(wrap)?;
        work.tombstones().map_err(wrap)?;
        let done = work.done;
        progress.check()?;
        let entry = JournalEntry {
            people: Some(erasure.people),
            detail: [text!("count-profiles", n = done.profiles), text!("count-events", n = done.events)].join(", "),
            ..JournalEntry::new(JournalKind::Erasure, text!("journal-erase-people"), at)
        };
        rewrite::commit_removal(tx, &wrong, &entry).map_err(wrap)?;
        progress.stage(text!("stage-rewriting-the-file"), 0);
        self.write_anew()?;
        Ok(done)
    }
}

fn read_tombstones(conn: &Connection) -> rusqlite::Result<Option<(SecretKey, Vec<Tag>)>> {
    let key: Option<String> =
        conn.query_row("SELECT value FROM setting WHERE key = ?", [KEY], |r| r.get(0)).optional()?;
    let Some(key) = key.and_then(|text| SecretKey::from_hex(text.trim_matches('"'))) else { return Ok(None) };
    Ok(Some((key, tables::all(conn, "SELECT tag FROM erased", |r| r.get(0))?)))
}

/// An erasure under way.
struct Work<'a> {
    tx: &'a Transaction<'a>,
    erasure: &'a Erasure,
    done: ErasureReport,
}

impl Work<'_> {
    /// Removes rejected rows that are theirs, and mentions in those of others.
    fn rejects(&mut self) -> rusqlite::Result<()> {
        let erasure = self.erasure;
        let rows = tables::all(self.tx, "SELECT id, import_id, raw FROM reject", |r| {
            let (id, import, raw) = (r.get::<_, i64>(0)?, r.get::<_, ImportId>(1)?, r.get_ref(2)?.as_str()?);
            let found = erasure.mentions.found_in(raw) || erasure.tombstones.excludes_row(raw);
            Ok(found.then(|| (id, import, raw.to_owned())))
        })?;
        for (id, import, raw) in rows.into_iter().flatten() {
            if erasure.columns.get(&import).unwrap_or(&RowColumns::default()).is_about(&raw, &erasure.tombstones) {
                self.done.rejects += self.tx.execute("DELETE FROM reject WHERE id = ?", [id])? as u64;
            } else {
                let without = erasure.mentions.removed_from(&raw).unwrap_or(raw);
                let without = erasure.tombstones.remove_mentions(&without).unwrap_or(without);
                let update = self.tx.execute("UPDATE reject SET raw = ? WHERE id = ?", params![without, id])?;
                self.done.texts += update as u64;
            }
        }
        Ok(())
    }

    /// Puts rules in place that do not spell their identifiers, and removes mentions in the texts of others.
    fn texts(&mut self) -> rusqlite::Result<()> {
        let erasure = self.erasure;
        self.rejects()?;
        if let Some(rules) = &erasure.rules {
            let rules = serde_json::to_string(rules).map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
            let update = "UPDATE setting SET value = json_set(value, '$.identity', json(?)) WHERE key = 'settings'";
            self.tx.execute(update, [rules])?;
        }
        if erasure.mentions.is_empty() {
            return Ok(());
        }
        let mentions = erasure.mentions.clone();
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
        self.tx.create_scalar_function("without_them", 1, flags, move |call| {
            let text = call.get_raw(0).as_str_or_null().map_err(|e| rusqlite::Error::UserFunctionError(Box::new(e)))?;
            Ok(text.and_then(|text| mentions.removed_from(text)))
        })?;
        for (table, column) in TEXTS {
            // where two texts become the same the later stays, but every source does
            let or = if table == "source" { "IGNORE" } else { "REPLACE" };
            let update = format!(
                "UPDATE OR {or} {table} SET {column} = without_them({column}) WHERE without_them({column}) IS NOT NULL"
            );
            self.done.texts += self.tx.execute(&update, [])? as u64;
        }
        let same = "UPDATE source SET name = without_them(name) || ' ' || id WHERE without_them(name) IS NOT NULL";
        self.done.texts += self.tx.execute(same, [])? as u64;
        self.tx.remove_function("without_them", 1)
    }

    /// Keeps what is needed to know them again.
    fn tombstones(&self) -> rusqlite::Result<()> {
        let key = format!("\"{}\"", self.erasure.key.to_hex());
        self.tx.execute("INSERT OR IGNORE INTO setting VALUES (?, ?)", params![KEY, key])?;
        let mut insert = self.tx.prepare("INSERT OR IGNORE INTO erased VALUES (?)")?;
        self.erasure.tags.iter().try_for_each(|tag| insert.execute([&tag[..]]).map(|_| ()))
    }
}
