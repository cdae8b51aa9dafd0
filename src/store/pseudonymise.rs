//! A copy of a project in which nobody can be named: identifiers become keyed hashes, and what only a person would say is
//! left out.

use std::path::Path;

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, Transaction, params};

use crate::events::{Columns, Dimensions};
use crate::identity::IdKind;
use crate::model::{IdentityRules, JournalEntry, JournalKind};
use crate::privacy::{Mentions, Pseudonyms, clean_name, clean_text};
use crate::progress::Progress;

use super::block::Block;
use super::project::all;
use super::write::named;
use super::{ProjectFile, Store, StoreError, project, rewrite};

/// How a pseudonymised copy is made.
#[derive(Debug)]
pub struct Pseudonymised {
    /// Turns identifiers into pseudonyms.
    pub pseudonyms: Pseudonyms,
    /// By how many milliseconds the times of each profile are shifted, by profile.
    pub shift: Vec<i64>,
    /// Name of the copy.
    pub name: String,
}

const DAY: i64 = 86_400_000;

impl Store {
    /// Writes a pseudonymised copy to `to`, which must not exist; it is encrypted where `to` has a passphrase. It is made
    /// beside its place and moved there when it is whole: nothing half-done is ever found under its name, and nothing of
    /// an encrypted project lies unencrypted on the disk before it is pseudonymised.
    pub fn pseudonymise(
        &self,
        to: &ProjectFile,
        how: &Pseudonymised,
        at: i64,
        progress: &Progress,
    ) -> Result<(), StoreError> {
        let ProjectFile { path: to, passphrase } = to;
        if to.exists() {
            return Err(StoreError::AlreadyExists(to.clone()));
        }
        let half = self.file().at(super::open::beside(to, "-new"));
        let _ = std::fs::remove_file(&half.path);
        progress.stage("Copying the project", 0);
        let made = self
            .copy_to(&half.path)
            .and_then(|()| change(&half, how, at, progress))
            .and_then(|mut copy| {
                copy.protect(passphrase.clone(), at, progress)?;
                copy.close()
            })
            .and_then(|()| {
                let moved = std::fs::rename(&half.path, to);
                moved.map_err(|e| StoreError::Other { path: to.clone(), detail: e.to_string() })
            });
        if made.is_err() {
            let _ = std::fs::remove_file(&half.path);
        }
        made
    }
}

fn change(file: &ProjectFile, how: &Pseudonymised, at: i64, progress: &Progress) -> Result<Store, StoreError> {
    let path = file.path.as_path();
    let mut copy = Store::open(file)?;
    copy.conn.pragma_update(None, "secure_delete", true).map_err(|e| copy.error(&e))?;
    let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
    let tx = copy.conn.transaction().map_err(wrap)?;
    progress.stage("Replacing identifiers", 0);
    let ids = profiles(&tx, how).map_err(wrap)?;
    progress.check()?;
    tables(&tx, how).map_err(wrap)?;
    names(&tx, &ids).and_then(|()| settings(&tx, &ids)).map_err(wrap)?;
    super::records::settle(&tx, path)?;
    events(&tx, how, progress, path)?;
    rewrite::mark_unfinished(&tx).map_err(wrap)?;
    let entry = JournalEntry::new(JournalKind::Export, "Made as a pseudonymised copy", at);
    project::journal_entry(&tx, &entry).map_err(wrap)?;
    tx.commit().map_err(wrap)?;
    progress.stage("Rewriting the file", 0);
    copy.write_anew()?;
    Ok(copy)
}

/// Replaces identifiers; returns the old ones and full names, to be looked for.
fn profiles(tx: &Transaction<'_>, how: &Pseudonymised) -> rusqlite::Result<Mentions> {
    let rows = all(tx, "SELECT id, customer_id, email, phone, device FROM profile", |r| {
        let ids: [Option<String>; 4] = [r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?];
        Ok((r.get::<_, u32>(0)?, ids))
    })?;
    let mut update = tx.prepare("UPDATE profile SET customer_id = ?, email = ?, phone = ?, device = ? WHERE id = ?")?;
    for (profile, raw) in &rows {
        let mut new: [Option<String>; 4] = Default::default();
        for ((new, raw), kind) in new.iter_mut().zip(raw).zip(IdKind::ALL) {
            *new = raw.as_deref().and_then(|raw| how.pseudonyms.of(kind, raw));
        }
        update.execute(params![new[0], new[1], new[2], new[3], profile])?;
    }
    let names = all(tx, "SELECT DISTINCT name FROM profile_detail WHERE name <> ''", |r| r.get::<_, String>(0))?;
    let ids = rows.iter().flat_map(|(_, ids)| ids.iter().flatten().map(String::as_str));
    let phones = rows.iter().filter_map(|(_, ids)| ids[IdKind::Phone as usize].as_deref());
    Ok(Mentions::new(ids).with_names(names.iter().map(String::as_str)).with_phones(phones))
}

/// Drops what only a person would say of themselves, what is about single people, and what was done to the original.
fn tables(tx: &Transaction<'_>, how: &Pseudonymised) -> rusqlite::Result<()> {
    tx.execute_batch(
        "UPDATE profile_detail SET name = NULL, attributes = NULL;
         UPDATE consent_by_hand SET note = '';
         UPDATE name SET name = '' WHERE kind = 'text';
         UPDATE import SET file = 'file ' || id, file_hash = 0;
         UPDATE source SET mapping = NULL;
         UPDATE segment SET kind = json_set(kind, '$.from', 'the original') WHERE json_extract(kind, '$.from') IS NOT NULL;
         DELETE FROM reject; DELETE FROM action; DELETE FROM journal; DELETE FROM erased;
         DELETE FROM prediction_score; DELETE FROM prediction_next; DELETE FROM prediction_target;
         DELETE FROM prediction_run; DELETE FROM setting WHERE key IN ('erasure_key', 'published');",
    )?;
    let name = serde_json::Value::from(how.name.as_str()).to_string();
    tx.execute("INSERT OR REPLACE INTO setting VALUES ('name', ?)", [name])?;
    let mut shift = tx.prepare("UPDATE consent SET at = at + ?1 WHERE profile_id = ?2")?;
    let mut by_hand = tx.prepare("UPDATE consent_by_hand SET at = at + ?1 WHERE profile_id = ?2")?;
    for (profile, ms) in how.shift.iter().enumerate().filter(|(_, ms)| **ms != 0) {
        shift.execute(params![ms, profile])?;
        by_hand.execute(params![ms, profile])?;
    }
    Ok(())
}

/// Takes personal data and identifiers out of the names of pages, campaigns and so on.
fn names(tx: &Transaction<'_>, ids: &Mentions) -> rusqlite::Result<()> {
    for (kind, _) in named(&Dimensions::default()) {
        let rows = rows_of(tx, kind)?;
        let mut update = tx.prepare("UPDATE name SET name = ? WHERE kind = ? AND code = ?")?;
        for (code, name) in rows {
            let clean = clean_name(&name, ids);
            if clean != name {
                update.execute(params![clean, kind, code])?;
            }
        }
    }
    let mut update = tx.prepare("UPDATE OR IGNORE source SET name = ? WHERE id = ?")?;
    for (id, name) in all(tx, "SELECT id, name FROM source", |r| Ok((r.get::<_, i64>(0)?, r.get::<_, String>(1)?)))? {
        let clean = clean_name(&name, ids);
        if update.execute(params![clean, id])? == 0 {
            // another source has that name now
            update.execute(params![format!("{clean} {id}"), id])?;
        }
    }
    Ok(())
}

/// Texts that people wrote into the project's own tables: table, column.
const SETTINGS: [(&str, &str); 12] = [
    ("segment", "name"),
    ("segment", "kind"),
    ("segment", "description"),
    ("touchpoint_rule", "event"),
    ("touchpoint_rule", "page"),
    ("touchpoint_rule", "touchpoint"),
    ("touchpoint_stage", "touchpoint"),
    ("channel_rule", "raw"),
    ("channel_rule", "channel"),
    ("rolled_up", "touchpoint"),
    ("rolled_up", "source"),
    ("spend", "campaign"),
];

/// Takes identifiers and names out of what people wrote into rules, segments and settings. What joins nobody has no
/// pseudonym, so the copy needs no rules for it but the built-in ones.
fn settings(tx: &Transaction<'_>, ids: &Mentions) -> rusqlite::Result<()> {
    let people = ids.clone();
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    tx.create_scalar_function("cleaned", 1, flags, move |call| {
        let text = call.get_raw(0).as_str_or_null().map_err(|e| rusqlite::Error::UserFunctionError(Box::new(e)))?;
        Ok(text.map(|text| clean_text(text, &people)))
    })?;
    for (table, column) in SETTINGS {
        let update =
            format!("UPDATE OR REPLACE {table} SET {column} = cleaned({column}) WHERE cleaned({column}) <> {column}");
        tx.execute(&update, [])?;
    }
    tx.remove_function("cleaned", 1)?;
    let rows = all(tx, "SELECT key, value FROM setting", |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)))?;
    for (key, value) in rows {
        let Ok(mut json) = serde_json::from_str::<serde_json::Value>(&value) else { continue };
        if key == "settings" {
            built_in_rules(&mut json);
        }
        let clean = clean_text(&json.to_string(), ids);
        tx.execute("UPDATE setting SET value = ? WHERE key = ?", params![clean, key])?;
    }
    Ok(())
}

/// Settings without a folder's name and with none but the built-in lists of what joins nobody.
fn built_in_rules(settings: &mut serde_json::Value) {
    let built_in = IdentityRules::default();
    settings["watched_folder"] = serde_json::Value::Null;
    let Some(rules) = settings.get_mut("identity") else { return };
    rules["blocked"] = serde_json::Value::Array(Vec::new());
    for (list, own) in [("role_mailboxes", &built_in.role_mailboxes), ("junk_values", &built_in.junk_values)] {
        if let Some(words) = rules.get_mut(list).and_then(|words| words.as_array_mut()) {
            words.retain(|word| word.as_str().is_some_and(|word| own.iter().any(|own| own == word)));
        }
    }
}

fn rows_of(conn: &Connection, kind: &str) -> rusqlite::Result<Vec<(u32, String)>> {
    let mut select = conn.prepare("SELECT code, name FROM name WHERE kind = ? AND name <> ''")?;
    let rows = select.query_map([kind], |r| Ok((r.get(0)?, r.get(1)?)))?;
    rows.collect()
}

/// Shifts the times of events, person by person.
fn events(tx: &Transaction<'_>, how: &Pseudonymised, progress: &Progress, path: &Path) -> Result<(), StoreError> {
    if how.shift.iter().all(|&ms| ms == 0) {
        return Ok(());
    }
    let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
    let rows: Vec<i64> = all(tx, "SELECT id FROM event_block", |r| r.get(0)).map_err(wrap)?;
    progress.stage("Shifting times", rows.len() as u64);
    for row in rows {
        progress.check()?;
        progress.advance(1);
        let block = rewrite::read(tx, row).map_err(wrap)?;
        let damaged = |e: super::BlockError| StoreError::Damaged { path: path.to_owned(), detail: e.to_string() };
        let mut columns: Columns = block.columns().map_err(damaged)?;
        for (time, &profile) in columns.time.iter_mut().zip(&columns.profile) {
            *time += how.shift.get(profile as usize).copied().unwrap_or(0);
        }
        let all: Vec<u32> = (0..block.n).collect();
        rewrite::replace(tx, row, &Block::encode(block.import, block.number, &columns, &all)).map_err(wrap)?;
    }
    tx.execute_batch(
        "UPDATE import SET first_ms = (SELECT min(first_ms) FROM event_block b WHERE b.import_id = import.id),
         last_ms = (SELECT max(last_ms) FROM event_block b WHERE b.import_id = import.id)",
    )
    .map_err(wrap)
}

impl Pseudonymised {
    /// Shifts by whole days: `people` says which person each profile belongs to.
    pub fn shift_by(mut self, people: &[u32], most_days: u32) -> Self {
        self.shift = people.iter().map(|&person| self.pseudonyms.days(person, most_days) * DAY).collect();
        self
    }
}
