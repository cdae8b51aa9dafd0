//! Taking events out of blocks for good, and writing the file anew so that nothing of them is left in free pages or in
//! the log.

use std::collections::BTreeSet;
use std::path::Path;

use crate::log::OrLog;

use rusqlite::{Connection, Transaction, params};
use rustc_hash::FxHashSet;

use crate::events::{BitSet, Columns, Dimension, PropertyValues};
use crate::model::{ImportId, JournalEntry, NONE_U32, ProfileId};
use crate::privacy::Mentions;
use crate::progress::Progress;
use crate::texts::text;

use super::block::Block;
use super::{
    Store, StoreError, block_rows, checksum, derived, history, properties, published, row_tags, tables, unfinished,
};

/// Columns that hold a profile's or customer's number: their rows go. Profiles last, because others refer to them.
pub(super) const OF_PERSON: [(&str, &str); 10] = [
    ("profile_detail", "profile_id"),
    ("consent", "profile_id"),
    ("consent_by_hand", "profile_id"),
    ("identity_decision_profile", "profile_id"),
    ("segment_member", "customer"),
    ("prediction_answer", "customer"),
    ("action", "customer"),
    ("assignment", "customer"),
    ("webhook_delivery", "customer"),
    ("profile", "id"),
];

/// A decision about two sides of which one is gone decides nothing any more.
const ONE_SIDED_DECISIONS: &str = "
DELETE FROM identity_decision_profile WHERE decision_id IN (
    SELECT d.id FROM identity_decision d
    WHERE NOT EXISTS (SELECT 1 FROM identity_decision_profile p WHERE p.decision_id = d.id AND p.side = 0)
    OR (d.verdict <> 'fine'
        AND NOT EXISTS (SELECT 1 FROM identity_decision_profile p WHERE p.decision_id = d.id AND p.side = 1)));
DELETE FROM identity_decision WHERE id NOT IN (SELECT decision_id FROM identity_decision_profile);";

/// What was taken out of the blocks.
pub(super) struct RemovedEvents {
    /// How many events were removed.
    pub events: u64,
    /// Which names they used.
    pub codes: Codes,
    /// The profiles whose events they were, by import.
    pub of: FxHashSet<(ImportId, ProfileId)>,
}

/// Codes that events taken out used, and those that the other events use.
pub(super) struct Codes(Vec<UsedCodes>);

/// The used codes of one dictionary.
struct UsedCodes {
    /// The kind of its names in the file.
    kind: String,
    gone: BitSet,
    left: BitSet,
}

/// Takes the events that `goes` (by profile and time) says out of all blocks, those of undone imports too.
pub(super) fn without(
    tx: &Transaction<'_>,
    path: &Path,
    goes: impl Fn(ProfileId, i64) -> bool,
    progress: &Progress,
) -> Result<RemovedEvents, StoreError> {
    let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
    let mut gone = RemovedEvents { events: 0, codes: Codes::none(tx).map_err(wrap)?, of: FxHashSet::default() };
    let mut records: FxHashSet<u64> = FxHashSet::default();
    let rows: Vec<i64> =
        tables::all(tx, "SELECT id FROM event_block NOT INDEXED ORDER BY id", |r| r.get(0)).map_err(wrap)?;
    progress.stage(text!("stage-rewriting-events"), rows.len() as u64);
    let mut changed: Vec<ImportId> = Vec::new();
    for row in rows {
        progress.check()?;
        progress.advance(1);
        let block = block_rows::read(tx, row).map_err(wrap)?;
        let columns = block.columns().map_err(|error| StoreError::Damaged {
            path: path.to_owned(),
            detail: text!(
                "store-detail-block-kept",
                block = block.number,
                import = block.import,
                error = error.to_string()
            ),
        })?;
        let out: Vec<bool> = columns.profile.iter().zip(&columns.time).map(|(&p, &t)| goes(p, t)).collect();
        gone.codes.note(&columns, &out);
        records.extend(columns.record.iter().zip(&out).filter(|(_, out)| **out).map(|(&record, _)| record));
        let stay: Vec<u32> = (0..block.n).filter(|&i| !out[i as usize]).collect();
        if stay.len() == out.len() {
            continue;
        }
        gone.events += (out.len() - stay.len()) as u64;
        let theirs = columns.profile.iter().zip(&out).filter(|(_, out)| **out);
        gone.of.extend(theirs.map(|(&profile, _)| (block.import, profile)));
        changed.push(block.import);
        let written = match stay.is_empty() {
            true => tx.execute("DELETE FROM event_block WHERE id = ?", [row]).map(|_| ()),
            false => block_rows::replace(tx, row, &Block::encode(block.import, block.number, &columns, &stay)),
        };
        written.map_err(wrap)?;
    }
    super::latest_records::forget_withdrawn(tx, &records).map_err(wrap)?;
    changed.dedup();
    let update = |import| count_again(tx, import).and_then(|()| row_tags::forget(tx, import));
    changed.into_iter().try_for_each(update).map_err(wrap)?;
    Ok(gone)
}

/// Puts the events of an import and their first and last time right.
pub(super) fn count_again(tx: &Connection, import: ImportId) -> rusqlite::Result<()> {
    let update = "UPDATE import SET events = b.n, first_ms = b.first, last_ms = b.last FROM
        (SELECT coalesce(sum(n), 0) AS n, min(first_ms) AS first, max(last_ms) AS last FROM event_block NOT INDEXED
        WHERE import_id = ?1) AS b WHERE id = ?1";
    tx.execute(update, [import]).map(|_| ())
}

/// Blanks dictionary values that only events taken out used, and takes mentions out of the others. Codes keep their
/// meaning, so no block changes. Returns how many values.
pub(super) fn clear_names(tx: &Transaction<'_>, codes: &Codes, mentions: &Mentions) -> rusqlite::Result<u64> {
    let mut cleared = 0;
    for UsedCodes { kind, gone, left } in &codes.0 {
        let mut select = tx.prepare("SELECT code, name FROM name WHERE kind = ? AND name <> ''")?;
        let mut update = tx.prepare("UPDATE name SET name = ? WHERE kind = ? AND code = ?")?;
        let mut changes: Vec<(u32, String)> = Vec::new();
        let mut rows = select.query([kind])?;
        while let Some(r) = rows.next()? {
            let code: u32 = r.get(0)?;
            if gone.contains(code) && !left.contains(code) {
                changes.push((code, String::new()));
            } else if let Some(text) = mentions.removed_from(r.get_ref(1)?.as_str()?) {
                changes.push((code, text));
            }
        }
        for (code, text) in changes {
            cleared += update.execute(params![text, kind, code])? as u64;
        }
    }
    Ok(cleared)
}

/// Deletes all rows of some profiles from the small tables, and what was published when they were counted. Returns how many
/// profiles and actions went.
pub(super) fn remove_people(
    tx: &Transaction<'_>,
    profiles: impl Iterator<Item = ProfileId>,
) -> rusqlite::Result<(u64, u64)> {
    published::forget(tx)?;
    tx.execute_batch("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)")?;
    let mut insert = tx.prepare("INSERT INTO temp.gone VALUES (?)")?;
    for profile in profiles {
        insert.execute([profile])?;
    }
    drop(insert);
    let (mut gone, mut actions) = (0, 0);
    let is_there = "SELECT count(*) > 0 FROM sqlite_schema WHERE type = 'table' AND name = ?";
    for (table, column) in OF_PERSON {
        if !tx.query_row(is_there, [table], |r| r.get::<_, bool>(0))? {
            continue;
        }
        let n = tx.execute(&format!("DELETE FROM {table} WHERE {column} IN (SELECT id FROM temp.gone)"), [])? as u64;
        match table {
            "profile" => gone = n,
            "action" => actions = n,
            _ => {}
        }
    }
    tx.execute_batch("DROP TABLE temp.gone")?;
    if tx.query_row(is_there, ["identity_decision"], |r| r.get::<_, bool>(0))? {
        tx.execute_batch(ONE_SIDED_DECISIONS)?;
    }
    Ok((gone, actions))
}

/// Ends a removal: what was done before it cannot be undone, what was derived from what is gone is forgotten, and the file is
/// to be written anew.
pub(super) fn commit_removal(
    tx: Transaction<'_>,
    wrong: &BTreeSet<&'static str>,
    entry: &JournalEntry,
) -> rusqlite::Result<()> {
    unfinished::mark_unfinished(&tx)?;
    tables::journal_entry(&tx, entry)?;
    history::forget(&tx)?;
    derived::forget(&tx)?;
    checksum::seal(&tx, wrong, checksum::all())?;
    tx.commit()
}

impl Store {
    /// Writes the file anew where something was removed for good and that has not happened yet.
    pub(super) fn write_anew(&mut self) -> Result<(), StoreError> {
        if !unfinished::is_unfinished(&self.conn).map_err(|e| self.error(&e))? {
            return Ok(());
        }
        let log = |conn: &Connection| conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get::<_, i64>(0));
        // the copy that VACUUM makes on its way may be large: on the disk, not in memory
        let rewritten = self
            .conn
            .pragma_update(None, "temp_store", "FILE")
            .and_then(|()| log(&self.conn))
            .and_then(|_| self.conn.execute_batch("VACUUM"))
            .and_then(|()| log(&self.conn));
        self.conn.pragma_update(None, "temp_store", "MEMORY").or_log("keep temporary tables in memory");
        match rewritten {
            // another process reads an older state, which the log must keep until it is done
            Ok(busy) if busy != 0 => Err(StoreError::ErasureUnfinished {
                path: self.path.clone(),
                why: text!("store-detail-open-elsewhere").to_owned(),
            }),
            Ok(_) => {
                let forgotten = checksum::change(&self.conn, &["setting"], unfinished::forget);
                forgotten.and_then(|()| log(&self.conn)).map(|_| ()).map_err(|e| self.error(&e))
            }
            Err(error) => {
                Err(StoreError::ErasureUnfinished { path: self.path.clone(), why: self.error(&error).to_string() })
            }
        }
    }
}

impl Codes {
    fn none(conn: &Connection) -> rusqlite::Result<Self> {
        let properties: u16 =
            conn.query_row("SELECT count(*) FROM name NOT INDEXED WHERE kind = ?", [properties::NAMES], |r| r.get(0))?;
        let kinds = Dimension::ALL.into_iter().map(|dimension| dimension.word().to_owned());
        let of = |kind: String| {
            // codes have no gaps
            let count = "SELECT count(*) FROM name NOT INDEXED WHERE kind = ?";
            let n = conn.query_row(count, [&kind], |r| r.get(0))?;
            Ok(UsedCodes { kind, gone: BitSet::new(n), left: BitSet::new(n) })
        };
        // the names of properties are of nobody, but may mention somebody
        let kinds = kinds.chain((0..properties).map(properties::texts_of)).chain([properties::NAMES.to_owned()]);
        kinds.map(of).collect::<rusqlite::Result<_>>().map(Self)
    }

    fn note(&mut self, c: &Columns, out: &[bool]) {
        for (d, codes) in c.dimensions() {
            self.0[d as usize].note(codes, out);
        }
        for (id, values) in &c.properties {
            if let (PropertyValues::Codes(codes), Some(used)) =
                (values, self.0.get_mut(Dimension::COUNT + usize::from(*id)))
            {
                used.note(codes, out);
            }
        }
    }
}

impl UsedCodes {
    fn note(&mut self, codes: &[u32], out: &[bool]) {
        for (&code, &out) in codes.iter().zip(out).filter(|(code, _)| **code != NONE_U32) {
            let set = if out { &mut self.gone } else { &mut self.left };
            if (code as usize) < set.len() {
                set.insert(code);
            }
        }
    }
}
