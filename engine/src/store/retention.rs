//! Removing old events for good, after they were rolled up into totals.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::model::{ImportId, JournalEntry, JournalKind, ProfileId};
use crate::privacy::Mentions;
use crate::progress::Progress;
use crate::texts::text;

use super::tables::all;
use super::{Store, StoreError, rewrite};

/// Total of what happened in one month at one touchpoint, of which nobody can be told.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthTotal {
    /// The month as year and number: "2024-03".
    pub month: String,
    /// Where the events came from.
    pub source: String,
    /// The touchpoint of the events.
    pub touchpoint: String,
    /// Customers; at least so many where a month went in several parts, as nobody knows who was in both.
    pub customers: u64,
    /// How many events there were.
    pub events: u64,
    /// The amounts of money of these events, added up.
    pub value: f64,
}

/// Which events are to go.
#[derive(Debug)]
pub struct Retention {
    /// Events before this go, ms UTC.
    pub before: i64,
    /// The totals that are kept of them.
    pub totals: Vec<MonthTotal>,
    /// Profiles nothing is known of once those events are gone; they go too.
    pub profiles: BTreeSet<ProfileId>,
    /// How many customers go with them.
    pub people: u64,
}

impl Store {
    /// Adds the totals, then removes the events and the profiles, and writes the file anew. Returns how many events went.
    pub fn retain(&mut self, what: &Retention, at: i64, progress: &Progress) -> Result<u64, StoreError> {
        self.writable()?;
        self.conn.pragma_update(None, "secure_delete", true).map_err(|e| self.error(&e))?;
        let (path, wrong) = (self.path.clone(), self.wrong_tables()?);
        let wrap = |e: rusqlite::Error| StoreError::sqlite(&path, &e);
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(wrap)?;
        let gone = rewrite::without(&tx, &path, |_, time| time < what.before, progress)?;
        progress.stage(text!("stage-keeping-the-totals"), 0);
        let names = rewrite::clear_names(&tx, &gone.codes, &Mentions::default());
        names.and_then(|_| add_totals(&tx, &what.totals)).map_err(wrap)?;
        rewrite::remove_people(&tx, what.profiles.iter().copied()).map_err(wrap)?;
        let stay = gone.of.iter().filter(|(_, profile)| !what.profiles.contains(profile));
        keep_known(&tx, stay).map_err(wrap)?;
        keep_limit(&tx, what.before).map_err(wrap)?;
        progress.check()?;
        let entry = JournalEntry {
            people: Some(what.people),
            detail: text!("journal-events-became-totals", events = gone.events, totals = what.totals.len()),
            ..JournalEntry::new(JournalKind::Retention, text!("journal-remove-old-events"), at)
        };
        rewrite::commit_removal(tx, &wrong, &entry).map_err(wrap)?;
        progress.stage(text!("stage-rewriting-the-file"), 0);
        self.write_anew()?;
        Ok(gone.events)
    }

    /// Events before this were removed (ms UTC), where some were: they must not come back.
    pub fn removed_before(&self) -> Result<Option<i64>, StoreError> {
        limit(&self.conn).map_err(|e| self.error(&e))
    }

    /// Profiles that a people table tells something about.
    pub fn described_profiles(&self) -> Result<Vec<ProfileId>, StoreError> {
        let query = "SELECT DISTINCT profile_id FROM profile_detail WHERE name IS NOT ''";
        all(&self.conn, query, |r| r.get(0)).map_err(|e| self.error(&e))
    }

    /// The totals of events that were removed.
    pub fn rolled_up(&self) -> Result<Vec<MonthTotal>, StoreError> {
        let query = "SELECT month, source, touchpoint, customers, events, value FROM rolled_up ORDER BY 1, 2, 3";
        all(&self.conn, query, |r| {
            let (month, source, touchpoint) = (r.get(0)?, r.get(1)?, r.get(2)?);
            Ok(MonthTotal { month, source, touchpoint, customers: r.get(3)?, events: r.get(4)?, value: r.get(5)? })
        })
        .map_err(|e| self.error(&e))
    }
}

/// Keeps profiles whose events went, of customers who stay: their identifiers may be what makes the others one person. An
/// empty name says that nothing else is known of them.
fn keep_known<'a>(
    conn: &Connection,
    profiles: impl Iterator<Item = &'a (ImportId, ProfileId)>,
) -> rusqlite::Result<()> {
    let mut insert = conn.prepare(
        "INSERT OR IGNORE INTO profile_detail (profile_id, import_id, name) SELECT ?1, ?2, ''
         WHERE EXISTS (SELECT 1 FROM profile WHERE id = ?1)",
    )?;
    profiles.into_iter().try_for_each(|(import, profile)| insert.execute(params![profile, import]).map(|_| ()))
}

/// Where the time is kept before which events were removed, in the table of settings.
const REMOVED_BEFORE: &str = "removed_before";

fn limit(conn: &Connection) -> rusqlite::Result<Option<i64>> {
    let text: Option<String> =
        conn.query_row("SELECT value FROM setting WHERE key = ?", [REMOVED_BEFORE], |r| r.get(0)).optional()?;
    Ok(text.and_then(|text| text.parse().ok()))
}

fn keep_limit(conn: &Connection, before: i64) -> rusqlite::Result<()> {
    let limit = limit(conn)?.map_or(before, |known| known.max(before));
    conn.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", params![REMOVED_BEFORE, limit.to_string()]).map(|_| ())
}

fn add_totals(conn: &Connection, totals: &[MonthTotal]) -> rusqlite::Result<()> {
    let mut insert = conn.prepare(
        "INSERT INTO rolled_up VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
         customers = max(customers, excluded.customers), events = events + excluded.events, value = value + excluded.value",
    )?;
    for t in totals {
        insert.execute(params![t.month, t.source, t.touchpoint, t.customers, t.events, t.value])?;
    }
    Ok(())
}
