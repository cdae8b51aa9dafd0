//! Twelve plain numbers per customer: what segments and lists are made of.

use serde::Serialize;

use crate::events::{EventTable, Orders, Subset, paid_amount};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::calendar::LocalDays;
use super::parallel::by_customers_cancellable;
use super::sessions::SessionGap;
use super::steps::{Event, all_events, visible_events};

const DAY: f64 = 86_400_000.0;

/// What one customer did up to a moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct CustomerFeatures {
    /// Whose row it is.
    pub customer: CustomerIx,
    /// Days from the last event to the moment.
    pub recency_days: f64,
    /// Orders: how often the goal was reached.
    pub orders: u32,
    /// Money on all events.
    pub value: f64,
    /// How many events up to the moment.
    pub events: u32,
    /// How many sessions up to the moment.
    pub sessions: u32,
    /// Mean length of a session, seconds.
    pub avg_session_s: f64,
    /// Different channels.
    pub channels: u32,
    /// Different days with an event, in the project's time zone.
    pub active_days: u32,
}

/// Features of all customers with a visible event, in customer order.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Features {
    /// One row per customer.
    pub rows: Vec<CustomerFeatures>,
    /// How many stages there are.
    pub stages: usize,
    /// Share of each customer's events in each stage, row by row.
    pub stage_share: Vec<f64>,
}

impl Features {
    /// The stage shares of row `i`.
    pub fn shares(&self, i: usize) -> &[f64] {
        &self.stage_share[i * self.stages..(i + 1) * self.stages]
    }
}

/// The features of everybody in `subset`, seen from the moment `until` (ms UTC; [`Subset::observed_until`] for "now").
pub fn features(table: &EventTable, subset: &Subset, settings: &Settings, until: i64) -> Features {
    uninterrupted(|progress| features_cancellable(table, subset, settings, until, progress))
}

/// [`features`] that can be cancelled.
pub fn features_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    until: i64,
    progress: &Progress,
) -> Result<Features, Cancelled> {
    let stages = table.names.stages.len();
    let gap = SessionGap::new(table, settings);
    let goal = table.goal_mask(&settings.goal);
    let days = LocalDays::new(&settings.time_zone, table.first_ms(), table.last_ms());
    let context = Context { table, gap: &gap, goal: &goal, days: &days, until };
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = Features { stages, ..Features::default() };
        let mut counts = vec![0u32; stages + 1];
        for ix in customers {
            let range = subset.range(table, ix);
            if subset.all_sources() {
                context.customer(ix, all_events(table, range), &mut counts, &mut part);
            } else {
                context.customer(ix, visible_events(table, subset, range), &mut counts, &mut part);
            }
        }
        part
    })?;
    let mut all = Features { stages, ..Features::default() };
    for part in &parts {
        all.rows.extend_from_slice(&part.rows);
        all.stage_share.extend_from_slice(&part.stage_share);
    }
    Ok(all)
}

struct Context<'a> {
    table: &'a EventTable,
    gap: &'a SessionGap,
    goal: &'a [bool],
    days: &'a LocalDays,
    until: i64,
}

impl Context<'_> {
    /// Adds the row of one customer. `counts` is room for the events of each stage and, last, of none.
    #[inline]
    fn customer(&self, ix: u32, events: impl Iterator<Item = Event>, counts: &mut [u32], part: &mut Features) {
        let table = self.table;
        let no_stage = counts.len() - 1;
        counts.fill(0);
        let mut row = CustomerFeatures { customer: ix, ..CustomerFeatures::default() };
        let mut channels = [0u64; 4];
        let (mut duration, mut session_from, mut previous) = (0, 0, None::<(usize, i64)>);
        let (mut day, mut same_day_until) = (i64::MIN, i64::MIN);
        let mut orders = Orders::new(table);
        for (i, touchpoint) in events {
            let (time, value) = (table.time[i], table.value[i]);
            match previous {
                Some((p, before)) if time - before <= self.gap.after(table, p) => {}
                _ => {
                    row.sessions += 1;
                    duration += previous.map_or(0, |(_, before)| before - session_from);
                    session_from = time;
                }
            }
            previous = Some((i, time));
            row.events += 1;
            if self.goal[touchpoint as usize] {
                row.orders += u32::from(orders.is_new(i));
            }
            row.value += paid_amount(self.goal[touchpoint as usize], table.names.kind(touchpoint), value);
            let channel = table.channel[i];
            channels[channel as usize / 64] |= 1 << (channel % 64);
            counts[usize::from(table.names.stage_of[touchpoint as usize]).min(no_stage)] += 1;
            if time >= same_day_until {
                row.active_days += u32::from(self.days.day(time) != day);
                day = self.days.day(time);
                same_day_until = self.days.same_day_until(time);
            }
        }
        let Some((_, last)) = previous else { return };
        duration += last - session_from;
        row.recency_days = (self.until - last) as f64 / DAY;
        row.avg_session_s = duration as f64 / f64::from(row.sessions) / 1000.0;
        row.channels = channels.iter().map(|c| c.count_ones()).sum();
        part.rows.push(row);
        part.stage_share.extend(counts[..no_stage].iter().map(|&n| f64::from(n) / f64::from(row.events)));
    }
}
