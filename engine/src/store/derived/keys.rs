//! What rows were derived from, as numbers.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::model::Settings;
use crate::store::tables::TableError;

use super::{Basis, VERSION};

/// The tables that decide which events count and whose they are. Their checksums change with their rows.
const EVENTS: [&str; 7] = [
    "import",
    "profile",
    "profile_detail",
    "event_block",
    "withdrawn",
    "identity_decision",
    "identity_decision_profile",
];

/// The tables that decide what events are called.
const NAMES: [&str; 7] =
    ["source", "name", "stage", "touchpoint_rule", "channel_rule", "touchpoint_stage", "touchpoint_kind"];

/// The tables that say who agreed to what.
const CONSENT: [&str; 2] = ["consent", "consent_by_hand"];

/// The keys that derived columns must have to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Keys {
    events: i64,
    names: i64,
    consent: i64,
    sessions: i64,
}

impl Keys {
    /// The keys of a project as it is now, by the checksums of its tables, not their rows: a change of the program writes
    /// both, and what another program changed is found where rows are read.
    pub(crate) fn read(conn: &Connection, settings: &Settings) -> Result<Self, TableError> {
        let json = |error| TableError::Json { what: "settings", error };
        let identity = serde_json::to_string(&settings.identity).map_err(json)?;
        let traffic = serde_json::to_string(&settings.traffic).map_err(json)?;
        let events = hash(conn, VERSION.into(), &EVENTS, &identity)?;
        Ok(Self {
            events,
            names: hash(conn, events, &NAMES, &traffic)?,
            consent: hash(conn, events, &CONSENT, "")?,
            sessions: hash(conn, events, &[], &settings.session_gap_minutes.to_string())?,
        })
    }

    /// The key of what is derived from this.
    pub(super) fn of(&self, basis: Basis) -> i64 {
        match basis {
            Basis::Events => self.events,
            Basis::Names => self.names,
            Basis::Consent => self.consent,
            Basis::Sessions => self.sessions,
        }
    }
}

fn hash(conn: &Connection, before: i64, tables: &[&str], text: &str) -> rusqlite::Result<i64> {
    let mut hasher = Sha256::new();
    hasher.update(before.to_le_bytes());
    let mut query = conn.prepare_cached("SELECT n, checksum FROM table_checksum WHERE name = ?")?;
    for table in tables {
        let (n, checksum): (i64, i64) = query.query_row([table], |r| Ok((r.get(0)?, r.get(1)?)))?;
        hasher.update(n.to_le_bytes());
        hasher.update(checksum.to_le_bytes());
    }
    hasher.update(text.as_bytes());
    let digest = hasher.finalize();
    Ok(digest.iter().take(8).fold(0, |number, &byte| number << 8 | i64::from(byte)))
}
