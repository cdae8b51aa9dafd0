//! What ads cost, as imports tell it.

use rusqlite::{Connection, params};

use crate::model::{Spend, latest_spend};

use super::tables::all;
use super::{ImportWriter, StoreError};

impl ImportWriter<'_> {
    /// Adds what ads cost. Rows of one import about the same campaign, day and currency add up.
    pub fn spend(&mut self, spend: &[Spend]) -> Result<(), StoreError> {
        if !spend.is_empty() {
            self.touched.insert("spend");
        }
        let write = || -> rusqlite::Result<()> {
            let mut insert = self.tx.prepare_cached(
                "INSERT INTO spend VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                 cost = cost + excluded.cost,
                 impressions = coalesce(impressions + excluded.impressions, impressions, excluded.impressions),
                 clicks = coalesce(clicks + excluded.clicks, clicks, excluded.clicks)",
            )?;
            for s in spend {
                let numbers = (s.cost, s.impressions, s.clicks);
                insert.execute(params![
                    self.import,
                    s.channel,
                    s.campaign,
                    s.day,
                    s.currency,
                    numbers.0,
                    numbers.1,
                    numbers.2
                ])?;
            }
            Ok(())
        };
        let wrote = write();
        self.wrap(wrote)
    }
}

/// What counts: per channel, campaign and day what the latest active import says.
pub(super) fn read(conn: &Connection) -> rusqlite::Result<Vec<Spend>> {
    let rows = all(
        conn,
        "SELECT s.import_id, s.channel, s.campaign, s.day, s.currency, s.cost, s.impressions, s.clicks
         FROM spend s JOIN import i ON i.id = s.import_id WHERE i.state = 'active'
         ORDER BY s.import_id, s.channel, s.campaign, s.day, s.currency",
        |r| {
            Ok(Spend {
                import: r.get(0)?,
                channel: r.get(1)?,
                campaign: r.get(2)?,
                day: r.get(3)?,
                currency: r.get(4)?,
                cost: r.get(5)?,
                impressions: r.get(6)?,
                clicks: r.get(7)?,
            })
        },
    )?;
    Ok(latest_spend(rows))
}
