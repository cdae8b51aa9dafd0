//! One customer's whole journey, ready to draw.

use std::ops::Range;

use crate::events::{EventTable, NO_STAGE, Orders};
use crate::model::{CustomerIx, Settings};

use super::sessions::{SessionGap, each_session};

/// A stretch of a journey spent in one stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageBand {
    /// Index of the stage in `names.stages`.
    pub stage: u8,
    /// Event positions: from the stage's first event up to the first event of the next stage. Events without a stage
    /// belong to the stretch they fall into.
    pub events: Range<usize>,
    /// When it begins, ms UTC.
    pub from: i64,
    /// When the next stretch begins, or the last event for the last one, ms UTC.
    pub to: i64,
}

/// One customer's events, sessions and stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerTimeline {
    /// The customer whose journey it is.
    pub customer: CustomerIx,
    /// Positions of all events, in time order.
    pub events: Range<usize>,
    /// Event positions of each session, which is made of what the customer did.
    pub sessions: Vec<Range<usize>>,
    /// The stages in the order they were passed.
    pub bands: Vec<StageBand>,
    /// Positions of the events that reach the goal.
    pub goals: Vec<usize>,
    /// Channels used, by index, in the order of their first use.
    pub channels: Vec<u8>,
}

impl CustomerTimeline {
    /// How often the goal was reached: orders, not their lines.
    pub fn times_reached(&self, table: &EventTable) -> usize {
        let mut orders = Orders::new(table);
        self.goals.iter().filter(|&&i| orders.is_new(i)).count()
    }
}

/// The whole journey of one customer, whatever the filter says.
pub fn customer(table: &EventTable, ix: CustomerIx, settings: &Settings) -> CustomerTimeline {
    let events = table.range(ix);
    let mut sessions = Vec::new();
    let gap = SessionGap::new(table, settings);
    let acts = table.names.of_kind(|kind| kind.is_activity());
    let own = events.clone().filter(|&i| acts[usize::from(table.touchpoint[i])]);
    each_session(table, &gap, own, |first, last| sessions.push(first..last));
    let mask = table.goal_mask(&settings.goal);
    let goals = events.clone().filter(|&i| mask[table.touchpoint[i] as usize] && !table.is_refund(i)).collect();
    let mut channels = Vec::new();
    for i in events.clone() {
        if !channels.contains(&table.channel[i]) {
            channels.push(table.channel[i]);
        }
    }
    CustomerTimeline { customer: ix, bands: bands(table, &events), sessions, goals, channels, events }
}

fn bands(table: &EventTable, events: &Range<usize>) -> Vec<StageBand> {
    let mut bands: Vec<StageBand> = Vec::new();
    for i in events.clone() {
        let (stage, time) = (table.stage(i), table.time[i]);
        match bands.last_mut() {
            Some(band) if stage == NO_STAGE || stage == band.stage => {
                band.events.end = i + 1;
                band.to = time;
            }
            last => {
                if stage == NO_STAGE {
                    continue;
                }
                if let Some(band) = last {
                    band.to = time;
                }
                bands.push(StageBand { stage, events: i..i + 1, from: time, to: time });
            }
        }
    }
    bands
}
