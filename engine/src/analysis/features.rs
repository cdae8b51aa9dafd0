//! Twelve plain numbers per customer: what segments and lists are made of.

use serde::Serialize;

use crate::events::{EventTable, Orders, Subset, paid_amount};
use crate::model::{CustomerIx, Settings, TouchpointKind};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::calendar::LocalDays;
use super::parallel::by_customers_cancellable;
use super::sessions::SessionGap;
use super::steps::{Event, all_events, visible_events};

const DAY: f64 = 86_400_000.0;

/// What one customer did up to a moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct CustomerFeatures {
    /// The customer whose numbers these are.
    pub customer: CustomerIx,
    /// Days from the last event to the moment.
    pub recency_days: f64,
    /// Orders: how often the goal was reached.
    pub orders: u32,
    /// The money on all events, up to the moment.
    pub value: f64,
    /// How many events up to the moment.
    pub events: u32,
    /// How many sessions up to the moment.
    pub sessions: u32,
    /// Mean length of a session, seconds.
    pub avg_session_s: f64,
    /// How many different channels the events came by.
    pub channels: u32,
    /// Different days with an event, in the project's time zone.
    pub active_days: u32,
}

/// Features of all customers with a visible event, in customer order.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Features {
    /// One row per customer with an event, in their order.
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
    let context = Context {
        table,
        times: &table.time,
        values: &table.value,
        channels: &table.channel,
        touchpoints: touchpoints(table, settings),
        gap: &gap,
        days: LocalDays::new(&settings.time_zone, table.first_ms(), table.last_ms()),
        until,
    };
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = Features {
            rows: Vec::with_capacity(customers.len()),
            stages,
            stage_share: Vec::with_capacity(customers.len() * stages),
        };
        let (mut counts, mut orders) = (vec![0u32; stages + 1], Orders::new(table));
        for ix in customers {
            let range = subset.range(table, ix);
            if subset.all_sources() {
                context.customer(ix, all_events(table, range), (&mut counts, &mut orders), &mut part);
            } else {
                context.customer(ix, visible_events(table, subset, range), (&mut counts, &mut orders), &mut part);
            }
        }
        part
    })?;
    let rows = parts.iter().map(|part| part.rows.len()).sum();
    let mut all = Features { rows: Vec::with_capacity(rows), stages, stage_share: Vec::with_capacity(rows * stages) };
    for part in &parts {
        all.rows.extend_from_slice(&part.rows);
        all.stage_share.extend_from_slice(&part.stage_share);
    }
    Ok(all)
}

/// What an event of a touchpoint counts as.
#[derive(Clone, Copy)]
struct Touchpoint {
    goal: bool,
    kind: TouchpointKind,
    /// Its stage; the number of stages where it has none.
    stage: usize,
}

fn touchpoints(table: &EventTable, settings: &Settings) -> Vec<Touchpoint> {
    let (names, stages) = (&table.names, table.names.stages.len());
    let goal = table.goal_mask(&settings.goal).into_iter().enumerate();
    goal.map(|(t, goal)| Touchpoint {
        goal,
        kind: names.kind(t as u16),
        stage: usize::from(names.stage_of[t]).min(stages),
    })
    .collect()
}

struct Context<'a> {
    table: &'a EventTable,
    times: &'a [i64],
    values: &'a [f64],
    channels: &'a [u8],
    /// One entry per touchpoint of `Names`.
    touchpoints: Vec<Touchpoint>,
    gap: &'a SessionGap,
    days: LocalDays,
    until: i64,
}

impl Context<'_> {
    /// Adds the row of one customer. `counts` is room for the events of each stage and, last, of none.
    #[inline]
    fn customer(
        &self,
        ix: u32,
        mut events: impl Iterator<Item = Event>,
        (counts, orders): (&mut [u32], &mut Orders<'_>),
        part: &mut Features,
    ) {
        let Some(first) = events.next() else { return };
        counts.fill(0);
        orders.next_customer();
        let mut row = CustomerFeatures { customer: ix, sessions: 1, ..CustomerFeatures::default() };
        let mut channels = [0u64; 4];
        let (mut duration, mut previous, mut before) = (0, first.0, self.times[first.0]);
        let mut same_day_until = i64::MIN;
        let mut day = i64::MIN;
        let mut next = Some(first);
        while let Some((i, touchpoint)) = next {
            let (time, value, channel) = (self.times[i], self.values[i], self.channels[i]);
            let pause = time - before;
            let is_same_session = pause <= self.gap.after(self.table, previous);
            row.sessions += u32::from(!is_same_session);
            duration += if is_same_session { pause } else { 0 };
            (previous, before) = (i, time);
            row.events += 1;
            let touchpoint = self.touchpoints[usize::from(touchpoint)];
            if touchpoint.goal {
                row.orders += u32::from(orders.is_new(i));
            }
            if value.is_finite() {
                row.value += paid_amount(touchpoint.goal, touchpoint.kind, value);
            }
            channels[usize::from(channel / 64)] |= 1 << (channel % 64);
            counts[touchpoint.stage] += 1;
            if time >= same_day_until {
                let (today, end) = self.days.day_and_end(time);
                row.active_days += u32::from(today != day);
                (day, same_day_until) = (today, end);
            }
            next = events.next();
        }
        row.recency_days = (self.until - before) as f64 / DAY;
        row.avg_session_s = duration as f64 / f64::from(row.sessions) / 1000.0;
        row.channels = channels.iter().map(|c| c.count_ones()).sum();
        part.rows.push(row);
        let shares = counts[..part.stages].iter().map(|&n| f64::from(n) / f64::from(row.events));
        part.stage_share.extend(shares);
    }
}
