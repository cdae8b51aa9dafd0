//! What was sent to another program: one row for each attempt. Never undone, because what is sent is sent.

use rusqlite::{Connection, Row, params};

use crate::model::{DeliveryAttempt, DeliveryOutcome};

use super::tables::all;
use super::{Store, StoreError, checksum};

const TABLE: &str = "webhook_delivery";

impl Store {
    /// Every attempt, oldest first.
    pub fn deliveries(&self) -> Result<Vec<DeliveryAttempt>, StoreError> {
        let query = "SELECT message, action, customer, attempt, at, host, status, outcome, next_at, detail \
                     FROM webhook_delivery ORDER BY id";
        all(&self.conn, query, read).map_err(|e| self.error(&e))
    }

    /// Keeps an attempt.
    pub fn log_delivery(&self, attempt: &DeliveryAttempt) -> Result<(), StoreError> {
        let kept = checksum::change(&self.conn, &[TABLE], |conn| insert(conn, attempt));
        kept.map_err(|e| self.error(&e))
    }
}

fn insert(conn: &Connection, of: &DeliveryAttempt) -> rusqlite::Result<()> {
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
    conn.execute(query, values).map(drop)
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
