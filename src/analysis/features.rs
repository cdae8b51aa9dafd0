//! Twelve plain numbers per customer: what segments and lists are made of.

use serde::Serialize;

use crate::events::{EventTable, NO_STAGE, Subset};
use crate::model::{CustomerIx, Settings};

use super::calendar::LocalDays;
use super::parallel::by_customers;
use super::sessions::{SessionGap, each_session};

const DAY: f64 = 86_400_000.0;

/// What one customer did up to a moment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CustomerFeatures {
    /// Who.
    pub customer: CustomerIx,
    /// Days from the last event to the moment.
    pub recency_days: f64,
    /// Events that reach the goal.
    pub goals: u32,
    /// Money on all events.
    pub value: f64,
    /// Events.
    pub events: u32,
    /// Sessions.
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
    let stages = table.names.stages.len();
    let gap = SessionGap::new(table, settings);
    let goal = table.goal_mask(&settings.goal);
    let days = LocalDays::new(&settings.time_zone, table.first_ms(), table.last_ms());
    let context = Context { table, subset, gap: &gap, goal: &goal, days: &days, until };
    let parts = by_customers(table, |customers| {
        let mut part = Features { stages, ..Features::default() };
        let mut counts = vec![0u32; stages];
        for ix in customers {
            if subset.all_sources() {
                context.customer(ix, || subset.range(table, ix), &mut counts, &mut part);
            } else {
                context.customer(ix, || subset.events(table, ix), &mut counts, &mut part);
            }
        }
        part
    });
    let mut all = Features { stages, ..Features::default() };
    for part in &parts {
        all.rows.extend_from_slice(&part.rows);
        all.stage_share.extend_from_slice(&part.stage_share);
    }
    all
}

struct Context<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    gap: &'a SessionGap,
    goal: &'a [bool],
    days: &'a LocalDays,
    until: i64,
}

impl Context<'_> {
    #[inline]
    fn customer<I: Iterator<Item = usize>>(
        &self,
        ix: u32,
        visible: impl Fn() -> I,
        counts: &mut [u32],
        part: &mut Features,
    ) {
        let table = self.table;
        debug_assert!(self.subset.customers().contains(ix) || visible().next().is_none());
        let (mut sessions, mut duration, mut last) = (0u32, 0i64, None);
        each_session(table, self.gap, visible(), |first, after| {
            sessions += 1;
            duration += table.time[after - 1] - table.time[first];
            last = Some(table.time[after - 1]);
        });
        let Some(last) = last else { return };
        counts.fill(0);
        let (mut events, mut goals, mut value, mut active_days) = (0u32, 0u32, 0.0, 0u32);
        let mut channels = [0u64; 4];
        let mut day = i64::MIN;
        for i in visible() {
            let touchpoint = table.touchpoint[i] as usize;
            events += 1;
            goals += u32::from(self.goal[touchpoint]);
            value += if table.value[i].is_nan() { 0.0 } else { table.value[i] };
            let channel = table.channel[i];
            channels[channel as usize / 64] |= 1 << (channel % 64);
            let stage = table.names.stage_of[touchpoint];
            if stage != NO_STAGE {
                counts[stage as usize] += 1;
            }
            let today = self.days.day(table.time[i]);
            active_days += u32::from(today != day);
            day = today;
        }
        part.rows.push(CustomerFeatures {
            customer: ix,
            recency_days: (self.until - last) as f64 / DAY,
            goals,
            value,
            events,
            sessions,
            avg_session_s: duration as f64 / f64::from(sessions) / 1000.0,
            channels: channels.iter().map(|c| c.count_ones()).sum(),
            active_days,
        });
        part.stage_share.extend(counts.iter().map(|&n| f64::from(n) / f64::from(events)));
    }
}
