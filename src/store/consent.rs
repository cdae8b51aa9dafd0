//! Who agreed to what: statements of imports, and those entered by hand.

use rusqlite::{Connection, params};

use crate::events::Consents;
use crate::model::{HandConsent, ProfileId, Purpose, Statement};

use super::tables::{Tables, all};
use super::{Store, StoreError};

impl Store {
    /// What all profiles said, imports that count and entries by hand together.
    pub fn consents(&self) -> Result<Consents, StoreError> {
        read_all(&self.conn).map_err(|e| self.error(&e))
    }

    /// What some profiles said.
    pub fn consents_of(&self, profiles: &[ProfileId]) -> Result<Consents, StoreError> {
        let listed: Vec<String> = profiles.iter().map(ToString::to_string).collect();
        let only = format!(" AND profile_id IN ({})", listed.join(", "));
        read_some(&self.conn, &only).map_err(|e| self.error(&e))
    }
}

impl Tables<'_> {
    /// Adds consent that was entered by hand.
    pub fn add_consents(&self, consents: &[HandConsent]) -> Result<(), StoreError> {
        self.touch(&["consent_by_hand"]);
        let add = || -> rusqlite::Result<()> {
            let mut insert = self.conn.prepare("INSERT OR REPLACE INTO consent_by_hand VALUES (?, ?, ?, ?, ?, ?)")?;
            for c in consents {
                insert.execute(params![c.id, c.profile, c.purpose.word(), c.at, c.given, c.note])?;
            }
            Ok(())
        };
        self.wrap(add().map_err(Into::into))
    }

    /// Removes consent that was entered by hand.
    pub fn remove_consents(&self, ids: &[u32]) -> Result<(), StoreError> {
        self.touch(&["consent_by_hand"]);
        let remove = || -> rusqlite::Result<()> {
            let mut delete = self.conn.prepare("DELETE FROM consent_by_hand WHERE id = ?")?;
            ids.iter().try_for_each(|id| delete.execute([id]).map(|_| ()))
        };
        self.wrap(remove().map_err(Into::into))
    }
}

/// All statements that count.
pub(super) fn read_all(conn: &Connection) -> rusqlite::Result<Consents> {
    read_some(conn, "")
}

/// Those that fulfil one more condition.
fn read_some(conn: &Connection, only: &str) -> rusqlite::Result<Consents> {
    let statements: Vec<Option<(ProfileId, Statement)>> = all(
        conn,
        // The plus keeps it from the index, which may be damaged by itself: NOT INDEXED does not, where rows have no number.
        &format!(
            "SELECT profile_id, purpose, given, at, dated FROM consent
             WHERE +import_id IN (SELECT id FROM import WHERE state = 'active'){only}
             UNION ALL SELECT profile_id, purpose, given, at, 1 FROM consent_by_hand WHERE true{only}"
        ),
        |r| {
            // a purpose that a later version knows does not concern this one
            let Some(purpose) = Purpose::from_word(r.get_ref(1)?.as_str()?) else { return Ok(None) };
            Ok(Some((r.get(0)?, Statement { purpose, given: r.get(2)?, at: r.get(3)?, dated: r.get(4)? })))
        },
    )?;
    Ok(Consents::new(statements.into_iter().flatten().collect()))
}

/// What was entered by hand.
pub(super) fn read_by_hand(conn: &Connection) -> rusqlite::Result<Vec<HandConsent>> {
    let rows = all(conn, "SELECT id, profile_id, purpose, at, given, note FROM consent_by_hand ORDER BY id", |r| {
        let Some(purpose) = Purpose::from_word(r.get_ref(2)?.as_str()?) else { return Ok(None) };
        let (id, profile, at, given, note) = (r.get(0)?, r.get(1)?, r.get(3)?, r.get(4)?, r.get(5)?);
        Ok(Some(HandConsent { id, profile, purpose, given, at, note }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}
