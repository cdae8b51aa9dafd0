//! What was sent to another program: one row for each attempt, written before the request leaves and completed by its answer.
//! Never undone, because what is sent is sent.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::model::{ActionId, DeliveryAttempt, DeliveryOutcome};

use super::tables::all;
use super::{Store, StoreError, checksum, connection};

const TABLE: &str = "webhook_delivery";
/// What tells this project from every other, in the table of settings: messages carry it, so it stays when the project is renamed.
const ID: &str = "id";

impl Store {
    /// Every attempt, oldest first.
    pub fn deliveries(&self) -> Result<Vec<DeliveryAttempt>, StoreError> {
        let query = "SELECT message, action, customer, attempt, at, host, status, outcome, next_at, detail \
                     FROM webhook_delivery ORDER BY id";
        all(&self.conn, query, read).map_err(|e| self.error(&e))
    }

    /// The actions whose messages arrived, or may have.
    pub fn delivered(&self) -> Result<BTreeSet<ActionId>, StoreError> {
        delivered(&self.conn).map_err(|e| self.error(&e))
    }

    /// Keeps an attempt that is about to be made; returns the number of its row.
    pub fn begin_delivery(&self, attempt: &DeliveryAttempt) -> Result<i64, StoreError> {
        let kept = checksum::change(&self.conn, &[TABLE], |conn| insert(conn, attempt));
        kept.map_err(|e| self.error(&e))
    }

    /// Keeps what became of an attempt.
    pub fn end_delivery(&self, row: i64, attempt: &DeliveryAttempt) -> Result<(), StoreError> {
        let kept = checksum::change(&self.conn, &[TABLE], |conn| complete(conn, row, attempt));
        kept.map_err(|e| self.error(&e))
    }

    /// What tells this project from every other: made by chance when it is first asked for, and kept from then on.
    pub fn project_id(&self) -> Result<String, StoreError> {
        let query = "SELECT value FROM setting WHERE key = ?";
        let known = |conn: &Connection| -> rusqlite::Result<Option<String>> {
            conn.query_row(query, [ID], |r| r.get(0)).optional()
        };
        let make = |conn: &Connection| {
            checksum::change(conn, &["setting"], |conn| {
                conn.execute("INSERT OR IGNORE INTO setting VALUES (?, json_quote(lower(hex(randomblob(16)))))", [ID])?;
                conn.query_row(query, [ID], |r| r.get(0))
            })
        };
        let id = match known(&self.conn) {
            Ok(Some(id)) => Ok(id),
            Ok(None) if self.read_only => make(&connection::open_noting(&self.file())?),
            Ok(None) => make(&self.conn),
            Err(error) => Err(error),
        };
        id.map_err(|e| self.error(&e))
    }
}

/// The actions whose messages arrived, or may have.
pub(super) fn delivered(conn: &Connection) -> rusqlite::Result<BTreeSet<ActionId>> {
    let rows = all(conn, "SELECT action, outcome FROM webhook_delivery", |r| Ok((r.get(0)?, r.get::<_, String>(1)?)))?;
    let has_arrived = |word: &str| DeliveryOutcome::from_code(word).is_some_and(DeliveryOutcome::may_have_arrived);
    Ok(rows.into_iter().filter(|(_, word)| has_arrived(word)).map(|(action, _)| action).collect())
}

fn insert(conn: &Connection, of: &DeliveryAttempt) -> rusqlite::Result<i64> {
    let query = "INSERT INTO webhook_delivery \
                 (message, action, customer, attempt, at, host, status, outcome, next_at, detail) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let values = params![
        of.message,
        of.action,
        of.customer,
        of.attempt,
        of.at,
        of.host,
        of.status,
        of.outcome.code(),
        of.next_at,
        of.detail
    ];
    conn.execute(query, values)?;
    Ok(conn.last_insert_rowid())
}

fn complete(conn: &Connection, row: i64, of: &DeliveryAttempt) -> rusqlite::Result<()> {
    let query = "UPDATE webhook_delivery SET status = ?, outcome = ?, next_at = ?, detail = ? WHERE id = ?";
    conn.execute(query, params![of.status, of.outcome.code(), of.next_at, of.detail, row]).map(drop)
}

fn read(r: &Row<'_>) -> rusqlite::Result<DeliveryAttempt> {
    let word: String = r.get(7)?;
    Ok(DeliveryAttempt {
        message: r.get(0)?,
        action: r.get(1)?,
        customer: r.get(2)?,
        attempt: r.get(3)?,
        at: r.get(4)?,
        host: r.get(5)?,
        status: r.get(6)?,
        // a word of a later version: nothing is known to have been taken
        outcome: DeliveryOutcome::from_code(&word).unwrap_or(DeliveryOutcome::GivenUp),
        next_at: r.get(8)?,
        detail: r.get(9)?,
    })
}
