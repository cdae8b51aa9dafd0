//! Actions: proposals and what became of them.

use rusqlite::Row;
use rusqlite::types::Value;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::{Action, ActionReason, AddedAmount};

use super::collection::StoredItem;
use super::tables::{TableError, from_json, to_json};

type Result<T> = std::result::Result<T, TableError>;

impl StoredItem for Action {
    const TABLE: &'static str = "action";
    const COLUMNS: &'static [&'static str] = &[
        "customer",
        "kind",
        "channel",
        "content",
        "best_hour",
        "reason",
        "expires",
        "hold_out",
        "consent",
        "state",
        "edited",
        "expected_orders",
        "order_value",
        "added_orders",
        "added_low",
        "added_high",
        "send_at",
        "playbook",
        "priority",
        "cost",
        "owner",
        "note",
        "exported_at",
    ];

    fn values(&self) -> Result<Vec<Value>> {
        let added = |part: fn(&AddedAmount) -> f64| self.added_orders.as_ref().map(part).into();
        Ok(vec![
            self.customer.into(),
            word(&self.kind)?.into(),
            self.channel.clone().into(),
            self.content.clone().into(),
            self.best_hour.into(),
            write_reason(&self.reason)?.into(),
            self.expires.into(),
            self.hold_out.into(),
            word(&self.consent)?.into(),
            word(&self.state)?.into(),
            self.edited.into(),
            self.expected_orders.into(),
            self.order_value.into(),
            added(|a| a.mean),
            added(|a| a.low),
            added(|a| a.high),
            self.send_at.into(),
            self.playbook.into(),
            self.priority.code().to_owned().into(),
            self.cost.into(),
            self.owner.clone().into(),
            self.note.clone().into(),
            self.exported_at.into(),
        ])
    }

    fn from_row(r: &Row<'_>) -> Result<Option<Self>> {
        let added: (Option<f64>, Option<f64>, Option<f64>) = (r.get(14)?, r.get(15)?, r.get(16)?);
        Ok(Some(Self {
            id: r.get(0)?,
            customer: r.get(1)?,
            kind: from_word(r, 2)?,
            channel: r.get(3)?,
            content: r.get(4)?,
            best_hour: r.get(5)?,
            reason: read_reason(r.get(6)?),
            expires: r.get(7)?,
            hold_out: r.get(8)?,
            consent: from_word(r, 9)?,
            state: from_word(r, 10)?,
            edited: r.get(11)?,
            expected_orders: r.get(12)?,
            order_value: r.get(13)?,
            added_orders: match added {
                (Some(mean), Some(low), Some(high)) => Some(AddedAmount { mean, low, high }),
                _ => None,
            },
            send_at: r.get(17)?,
            playbook: r.get(18)?,
            priority: from_word(r, 19)?,
            cost: r.get(20)?,
            owner: r.get(21)?,
            note: r.get(22)?,
            exported_at: r.get(23)?,
        }))
    }
}

/// A word of an enum as serde writes it, without the quotes of JSON.
fn word(value: &impl Serialize) -> Result<String> {
    let text = serde_json::to_string(value).map_err(|error| TableError::Json { what: "action", error })?;
    Ok(text.trim_matches('"').to_owned())
}

fn from_word<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T> {
    let word = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    from_json("action", &format!("\"{word}\""))
}

/// Codes with their values as JSON; words of earlier versions as they are.
fn write_reason(reason: &ActionReason) -> Result<String> {
    match serde_json::to_value(reason) {
        Ok(serde_json::Value::String(words)) => Ok(words),
        _ => to_json("reason for an action", reason),
    }
}

fn read_reason(stored: String) -> ActionReason {
    let typed = stored.starts_with('{').then(|| serde_json::from_str(&stored).ok()).flatten();
    typed.unwrap_or_else(|| stored.into())
}
