//! The small tables: settings, rules, sources, imports, segments and actions.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::{
    ChannelRule, Import, ImportId, ImportState, ImportWarning, JournalEntry, JournalKind, Playbooks, Project, Reject,
    RejectReason, Rules, Settings, Source, TouchpointKind, TouchpointRule,
};

use super::tables::{TableError, Tables, all, from_json, journal, journal_entry};
use super::{Store, StoreError, checksum, collection, deliveries, derived, predictions, products, spend};
use crate::texts::text;

type Result<T> = std::result::Result<T, TableError>;

impl Store {
    /// Reads all small tables.
    pub fn project(&self) -> std::result::Result<Project, StoreError> {
        read_project(&self.conn).map_err(|e| e.at(&self.path))
    }

    /// Sources and imports: what an import adds to the small tables.
    pub fn sources_and_imports(&self) -> std::result::Result<(Vec<Source>, Vec<Import>), StoreError> {
        let read = || Ok((read_sources(&self.conn)?, read_imports(&self.conn)?));
        read().map_err(|e: TableError| e.at(&self.path))
    }

    /// Changes small tables in one transaction: all of it happens or nothing. `what` goes into the journal.
    pub fn change(
        &mut self,
        what: &str,
        at: i64,
        change: impl FnOnce(&Tables<'_>) -> std::result::Result<(), StoreError>,
    ) -> std::result::Result<(), StoreError> {
        self.writable()?;
        let path = self.path.clone();
        let wrong = self.wrong_tables()?;
        let tx = self.conn.transaction().map_err(|e| StoreError::sqlite(&path, &e))?;
        let tables = Tables { conn: &tx, store_path: &path, touched: RefCell::default() };
        change(&tables)?;
        tables.wrap(journal(&tx, what, at))?;
        tables.touch(&["journal"]);
        tables.wrap(checksum::seal(&tx, &wrong, tables.touched.take()).map_err(Into::into))?;
        tx.commit().map_err(|e| StoreError::sqlite(&path, &e))
    }

    /// The rows an import left out, in the order of the file.
    pub fn rejects(&self, import: ImportId) -> std::result::Result<Vec<Reject>, StoreError> {
        let read = || -> rusqlite::Result<Vec<Reject>> {
            let mut statement = self.conn.prepare(
                "SELECT line, column_name, reason, raw FROM reject NOT INDEXED WHERE import_id = ? ORDER BY id",
            )?;
            let rows = statement.query_map([import], |r| {
                let reason = RejectReason::from(r.get::<_, String>(2)?);
                Ok(Reject { line: r.get(0)?, column: r.get(1)?, reason, raw: r.get(3)? })
            })?;
            rows.collect()
        };
        read().map_err(|e| self.error(&e))
    }

    /// What was done to the project, oldest first.
    pub fn journal(&self) -> std::result::Result<Vec<JournalEntry>, StoreError> {
        let query = "SELECT at, kind, what, people, withheld, detail FROM journal ORDER BY id";
        all(&self.conn, query, read_journal).map_err(|e| self.error(&e))
    }

    /// Adds a line to the journal of a project that may be open elsewhere, even for reading only: what left the program
    /// is noted wherever the file can be written at all.
    pub fn note(&self, entry: &JournalEntry) -> std::result::Result<(), StoreError> {
        let add = |conn: &Connection| checksum::change(conn, &["journal"], |conn| journal_entry(conn, entry));
        let noted = match self.read_only {
            true => add(&super::connection::open_noting(&self.file())?),
            false => add(&self.conn),
        };
        noted.map_err(|e| self.error(&e))
    }
}

impl Tables<'_> {
    /// Writes the project's name.
    pub fn set_name(&self, name: &str) -> std::result::Result<(), StoreError> {
        self.touch(&["setting"]);
        self.wrap(set_value(self.conn, "name", &name))
    }

    /// Writes all settings of the project.
    pub fn set_settings(&self, settings: &Settings) -> std::result::Result<(), StoreError> {
        self.touch(&["setting"]);
        self.wrap(set_value(self.conn, "settings", settings))
    }

    /// Writes all naming rules of the project.
    pub fn set_rules(&self, rules: &Rules) -> std::result::Result<(), StoreError> {
        self.touch(&["stage", "touchpoint_rule", "channel_rule", "touchpoint_stage", "touchpoint_kind"]);
        self.wrap(write_rules(self.conn, rules).map_err(Into::into))
    }

    /// Writes the prediction run.
    pub fn set_predictions(&self, run: Option<&crate::model::PredictionRun>) -> std::result::Result<(), StoreError> {
        self.touch(&["prediction_run", "prediction_model", "prediction_answer"]);
        self.wrap(predictions::write(self.conn, run))
    }

    /// Says whether an import counts.
    pub fn set_import_state(&self, import: ImportId, state: ImportState) -> std::result::Result<(), StoreError> {
        self.touch(&["import"]);
        let set = self.conn.execute("UPDATE import SET state = ? WHERE id = ?", params![state_word(state), import]);
        // what was derived holds the events of an import that is taken back
        self.wrap(set.and_then(|_| derived::forget(self.conn)).map_err(Into::into))
    }
}

fn read_journal(r: &Row<'_>) -> rusqlite::Result<JournalEntry> {
    let word: String = r.get(1)?;
    let kind = JournalKind::ALL.into_iter().find(|k| k.word() == word).unwrap_or_default();
    Ok(JournalEntry { at: r.get(0)?, kind, what: r.get(2)?, people: r.get(3)?, withheld: r.get(4)?, detail: r.get(5)? })
}

fn set_value(conn: &Connection, key: &'static str, value: &(impl Serialize + ?Sized)) -> Result<()> {
    let text = serde_json::to_string(value).map_err(|error| TableError::Json { what: key, error })?;
    conn.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", params![key, text])?;
    Ok(())
}

fn value<T: DeserializeOwned>(conn: &Connection, key: &'static str) -> Result<Option<T>> {
    let text: Option<String> =
        conn.query_row("SELECT value FROM setting WHERE key = ?", [key], |r| r.get(0)).optional()?;
    text.map(|text| from_json(key, &text)).transpose()
}

pub(super) fn read_project(conn: &Connection) -> Result<Project> {
    Ok(Project {
        name: value(conn, "name")?.unwrap_or_default(),
        settings: value(conn, "settings")?.unwrap_or_default(),
        rules: read_rules(conn)?,
        sources: read_sources(conn)?,
        imports: read_imports(conn)?,
        segments: collection::read(conn)?.into(),
        predictions: predictions::read(conn)?.map(Arc::new),
        actions: collection::read(conn)?.into(),
        assignments: collection::read(conn)?.into(),
        spend: Arc::new(spend::read(conn)?),
        products: Arc::new(products::read(conn)?),
        hand_consents: Arc::new(collection::read(conn)?),
        decisions: collection::read(conn)?,
        annotations: collection::read(conn)?,
        own_moods: collection::read(conn)?,
        theme_names: collection::read(conn)?,
        definitions: collection::read(conn)?,
        playbooks: Playbooks(collection::read(conn)?),
        map_notes: collection::read(conn)?,
        map_lanes: collection::read(conn)?,
        opportunities: collection::read(conn)?,
        map_readings: collection::read(conn)?,
        scenes: Arc::new(collection::read(conn)?),
        write_keys: collection::read(conn)?,
        databases: collection::read(conn)?,
        remote_answers: collection::read(conn)?.into(),
        delivered: Arc::new(deliveries::delivered(conn)?),
        incomplete: None,
    })
}

fn read_rules(conn: &Connection) -> Result<Rules> {
    let stages: Vec<String> = all(conn, "SELECT name FROM stage ORDER BY position", |r| r.get(0))?;
    if stages.is_empty() {
        return Ok(Rules::default());
    }
    Ok(Rules {
        stages,
        touchpoints: all(conn, "SELECT event, page, touchpoint FROM touchpoint_rule ORDER BY position", |r| {
            Ok(TouchpointRule { event: r.get(0)?, page: r.get(1)?, touchpoint: r.get(2)? })
        })?,
        channels: all(conn, "SELECT raw, channel FROM channel_rule ORDER BY position", |r| {
            Ok(ChannelRule { raw: r.get(0)?, channel: r.get(1)? })
        })?,
        stage_of: all(conn, "SELECT touchpoint, stage FROM touchpoint_stage", |r| Ok((r.get(0)?, r.get(1)?)))?
            .into_iter()
            .collect(),
        kind_of: read_kinds(conn)?,
    })
}

fn read_kinds(conn: &Connection) -> Result<BTreeMap<String, TouchpointKind>> {
    let rows: Vec<(String, String)> =
        all(conn, "SELECT touchpoint, kind FROM touchpoint_kind", |r| Ok((r.get(0)?, r.get(1)?)))?;
    let kind = |(touchpoint, code): (String, String)| match TouchpointKind::from_code(&code) {
        Some(kind) => Ok((touchpoint, kind)),
        None => Err(TableError::Unfitting(text!("store-detail-unknown-touchpoint-kind", touchpoint, code))),
    };
    rows.into_iter().map(kind).collect()
}

fn write_rules(conn: &Connection, rules: &Rules) -> rusqlite::Result<()> {
    conn.execute_batch(
        "DELETE FROM stage; DELETE FROM touchpoint_rule; DELETE FROM channel_rule; DELETE FROM touchpoint_stage;
         DELETE FROM touchpoint_kind",
    )?;
    for (i, name) in rules.stages.iter().enumerate() {
        conn.execute("INSERT INTO stage VALUES (?, ?)", params![i, name])?;
    }
    for (i, rule) in rules.touchpoints.iter().enumerate() {
        let row = params![i, rule.event, rule.page, rule.touchpoint];
        conn.execute("INSERT INTO touchpoint_rule VALUES (?, ?, ?, ?)", row)?;
    }
    for (i, rule) in rules.channels.iter().enumerate() {
        conn.execute("INSERT INTO channel_rule VALUES (?, ?, ?)", params![i, rule.raw, rule.channel])?;
    }
    for (touchpoint, stage) in &rules.stage_of {
        conn.execute("INSERT INTO touchpoint_stage VALUES (?, ?)", params![touchpoint, stage])?;
    }
    for (touchpoint, kind) in &rules.kind_of {
        conn.execute("INSERT INTO touchpoint_kind VALUES (?, ?)", params![touchpoint, kind.code()])?;
    }
    Ok(())
}

pub(super) fn state_word(state: ImportState) -> &'static str {
    match state {
        ImportState::Active => "active",
        ImportState::Undone => "undone",
    }
}

fn read_sources(conn: &Connection) -> Result<Vec<Source>> {
    Ok(all(conn, "SELECT id, name, mapping FROM source ORDER BY id", |r| {
        Ok(Source { id: r.get(0)?, name: r.get(1)?, mapping: r.get(2)? })
    })?)
}

fn read_imports(conn: &Connection) -> Result<Vec<Import>> {
    let mut imports = all(
        conn,
        "SELECT id, source_id, file, file_hash, at, rows, events, profiles, duplicates, first_ms, last_ms, state, meant, repeated, replaced,
             warnings
         FROM import ORDER BY id",
        |r| {
            Ok(Import {
                id: r.get(0)?,
                source: r.get(1)?,
                file: r.get(2)?,
                file_hash: r.get::<_, i64>(3)? as u64,
                at: r.get(4)?,
                rows: r.get(5)?,
                events: r.get(6)?,
                profiles: r.get(7)?,
                duplicates: r.get(8)?,
                rejected: Vec::new(),
                excluded: r.get(12)?,
                repeated: r.get(13)?,
                replaced: r.get(14)?,
                currencies: Vec::new(),
                warnings: warnings(&r.get::<_, String>(15)?),
                first_ms: r.get(9)?,
                last_ms: r.get(10)?,
                state: if r.get::<_, String>(11)? == "undone" { ImportState::Undone } else { ImportState::Active },
            })
        },
    )?;
    let rejected = all(conn, "SELECT import_id, reason, n FROM import_rejected ORDER BY import_id, position", |r| {
        Ok((r.get::<_, ImportId>(0)?, (RejectReason::from(r.get::<_, String>(1)?), r.get(2)?)))
    })?;
    for (id, reason) in rejected {
        if let Ok(at) = imports.binary_search_by_key(&id, |i| i.id) {
            imports[at].rejected.push(reason);
        }
    }
    let query = "SELECT import_id, currency, n FROM import_currency ORDER BY import_id, n DESC, currency";
    for (id, currency) in all(conn, query, |r| Ok((r.get::<_, ImportId>(0)?, (r.get(1)?, r.get(2)?))))? {
        if let Ok(at) = imports.binary_search_by_key(&id, |i| i.id) {
            imports[at].currencies.push(currency);
        }
    }
    Ok(imports)
}

/// The warnings of an import; none where a later version of the program wrote kinds that this one does not know.
fn warnings(json: &str) -> Vec<(ImportWarning, u64)> {
    serde_json::from_str(json).unwrap_or_default()
}
