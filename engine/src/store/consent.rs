//! Who agreed to what: statements of imports, and those entered by hand.

use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use crate::events::Consents;
use crate::model::{HandConsent, ProfileId, Purpose, Statement};

use super::collection::StoredItem;
use super::tables::{TableError, all};
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

impl StoredItem for HandConsent {
    const TABLE: &'static str = "consent_by_hand";
    const COLUMNS: &'static [&'static str] = &["profile_id", "purpose", "at", "given", "note"];

    fn values(&self) -> Result<Vec<Value>, TableError> {
        let purpose = self.purpose.word().to_owned();
        Ok(vec![self.profile.into(), purpose.into(), self.at.into(), self.given.into(), self.note.clone().into()])
    }

    fn from_row(r: &Row<'_>) -> Result<Option<Self>, TableError> {
        let word = r.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
        let Some(purpose) = Purpose::from_word(word) else { return Ok(None) };
        let (id, profile, at, given, note) = (r.get(0)?, r.get(1)?, r.get(3)?, r.get(4)?, r.get(5)?);
        Ok(Some(Self { id, profile, purpose, given, at, note }))
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
