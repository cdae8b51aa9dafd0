//! What a person decided about who is who, and which imports a profile came with.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params};

use crate::model::{Decision, ImportId, ProfileId, Verdict};

use super::block::BLOCK_EVENTS;
use super::collection::StoredItem;
use super::tables::TableError;
use super::{Store, StoreError, codec};

type TableResult<T> = Result<T, TableError>;

/// How each verdict is written.
const WORDS: [(Verdict, &str); 3] =
    [(Verdict::Same, "same"), (Verdict::Different, "different"), (Verdict::Fine, "fine")];

impl StoredItem for Decision {
    const TABLE: &'static str = "identity_decision";
    const COLUMNS: &'static [&'static str] = &["at", "verdict"];
    const PARTS: &'static [&'static str] = &["identity_decision_profile"];

    fn values(&self) -> TableResult<Vec<Value>> {
        let word = WORDS.iter().find(|(verdict, _)| *verdict == self.verdict).map_or("", |(_, word)| word);
        Ok(vec![self.at.into(), word.to_owned().into()])
    }

    fn from_row(r: &Row<'_>) -> TableResult<Option<Self>> {
        let word: String = r.get(2)?;
        let verdict = WORDS.iter().find(|(_, w)| *w == word).map_or(Verdict::Fine, |(verdict, _)| *verdict);
        Ok(Some(Self { id: r.get(0)?, at: r.get(1)?, verdict, left: Vec::new(), right: Vec::new() }))
    }

    fn write_parts(&self, conn: &Connection) -> TableResult<()> {
        conn.prepare_cached("DELETE FROM identity_decision_profile WHERE decision_id = ?")?.execute([self.id])?;
        let mut insert = conn.prepare_cached("INSERT OR REPLACE INTO identity_decision_profile VALUES (?, ?, ?)")?;
        for (side, profiles) in [&self.left, &self.right].into_iter().enumerate() {
            for &profile in profiles {
                insert.execute(params![self.id, side, profile])?;
            }
        }
        Ok(())
    }

    fn read_parts(&mut self, conn: &Connection) -> TableResult<()> {
        let query = "SELECT side, profile_id FROM identity_decision_profile WHERE decision_id = ? ORDER BY profile_id";
        let mut profiles = conn.prepare_cached(query)?;
        let mut rows = profiles.query([self.id])?;
        while let Some(r) = rows.next()? {
            let side = if r.get::<_, u8>(0)? == 0 { &mut self.left } else { &mut self.right };
            side.push(r.get(1)?);
        }
        Ok(())
    }
}

impl Store {
    /// For each of these profiles (ascending) the imports that count and tell of it: a people table with a row about it,
    /// or events of it.
    pub fn imports_of(&self, profiles: &[ProfileId]) -> Result<Vec<(ProfileId, Vec<ImportId>)>, StoreError> {
        read_imports_of(&self.conn, profiles).map_err(|e| self.error(&e))
    }

    /// Calls `each` with every profile that people tables told more of, and what: column name → value, by profile, the
    /// latest import first.
    pub fn each_attributes(&self, mut each: impl FnMut(ProfileId, Vec<(String, String)>)) -> Result<(), StoreError> {
        let mut read = || -> rusqlite::Result<()> {
            let mut statement = self.conn.prepare(
                "SELECT d.profile_id, d.attributes FROM profile_detail d JOIN import i ON i.id = d.import_id
                 WHERE i.state = 'active' AND d.attributes IS NOT NULL ORDER BY d.profile_id, d.import_id DESC",
            )?;
            let mut rows = statement.query([])?;
            while let Some(r) = rows.next()? {
                let text = r.get_ref(1)?.as_str()?;
                // a row that is not what it should be tells nothing
                if let Ok(attributes) = serde_json::from_str::<super::attributes::Attributes>(text) {
                    each(r.get(0)?, attributes.0);
                }
            }
            Ok(())
        };
        read().map_err(|e| self.error(&e))
    }
}

fn read_imports_of(conn: &Connection, profiles: &[ProfileId]) -> rusqlite::Result<Vec<(ProfileId, Vec<ImportId>)>> {
    let mut found: Vec<BTreeSet<ImportId>> = vec![BTreeSet::new(); profiles.len()];
    let mut query = conn.prepare(
        "SELECT d.import_id FROM profile_detail d JOIN import i ON i.id = d.import_id
         WHERE i.state = 'active' AND d.profile_id = ?",
    )?;
    for (imports, profile) in found.iter_mut().zip(profiles) {
        for import in query.query_map([profile], |r| r.get::<_, ImportId>(0))? {
            imports.insert(import?);
        }
    }
    let mut blocks = conn.prepare(
        "SELECT b.import_id, b.n, b.profile FROM event_block b NOT INDEXED JOIN import i ON i.id = b.import_id
         WHERE i.state = 'active'",
    )?;
    let mut rows = blocks.query([])?;
    let mut of_events = Vec::new();
    while let Some(r) = rows.next()? {
        let (import, n) = (r.get::<_, ImportId>(0)?, r.get::<_, usize>(1)?);
        of_events.clear();
        of_events.resize(n.min(BLOCK_EVENTS), 0u32);
        // a damaged block says so when the project is opened
        if codec::decode_codes(r.get_ref(2)?.as_blob()?, &mut of_events).is_err() {
            continue;
        }
        of_events.dedup(); // events of a block lie by profile
        for profile in &of_events {
            if let Ok(at) = profiles.binary_search(profile) {
                found[at].insert(import);
            }
        }
    }
    Ok(profiles.iter().zip(found).map(|(&p, imports)| (p, imports.into_iter().collect())).collect())
}
