//! One journey across the columns of a map.

use crate::analysis::journeys::over_before;
use crate::analysis::parallel::customers_who;
use crate::events::{BitSet, EventTable, PaidAmounts, Subset};
use crate::model::{CustomerIx, Entity, Settings};
use crate::progress::{Cancelled, Progress};

use super::columns::{ColumnPlace, MapColumns};

/// How a journey ends, as the stage flow tells it: at the goal, or when nothing more happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JourneyEnd {
    /// The goal was reached.
    Reached,
    /// Nothing more happened for as long as is waited.
    DroppedOff,
    /// Something may still happen.
    StillActive,
}

/// What one customer has in a column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct AtColumn {
    pub events: u32,
    /// Whether the customer was there on the way to the goal, which ends where the goal is reached.
    pub is_on_way: bool,
    /// What was paid there, less what was paid back, in hundredths.
    pub paid_cents: i64,
    pub has_paid: bool,
    pub has_got_back: bool,
}

/// What one customer did in each column of a map, and how their journey ends.
#[derive(Debug, Default)]
pub(super) struct MapJourney {
    /// One entry per column, in the order of the map.
    pub at: Vec<AtColumn>,
    /// The touchpoints in a column that the customer was at, ascending.
    pub touchpoints: Vec<u16>,
    /// The channel of the first event.
    pub channel: u8,
    /// Whether there is an event at all.
    pub is_seen: bool,
    /// Paid where there is no column, in hundredths.
    pub elsewhere_cents: i64,
    /// How it ends; `None` where no step is on it.
    pub end: Option<JourneyEnd>,
    /// The column of its last step before the end; `None` where that is in no column.
    pub last: Option<usize>,
}

/// Reads journeys one by one.
pub(super) struct MapWalk<'a> {
    pub table: &'a EventTable,
    subset: &'a Subset,
    columns: &'a MapColumns,
    goal: Vec<bool>,
    /// The goal counts within so many ms of the first event.
    window: i64,
    over_before: i64,
    paid: PaidAmounts<'a>,
}

impl<'a> MapWalk<'a> {
    pub(super) fn new(
        table: &'a EventTable,
        subset: &'a Subset,
        settings: &'a Settings,
        columns: &'a MapColumns,
    ) -> Self {
        Self {
            table,
            subset,
            columns,
            goal: table.goal_mask(&settings.goal),
            window: settings.goal.window_ms(),
            over_before: over_before(subset.observed_until(table), settings, Entity::Person),
            paid: PaidAmounts::new(table, &settings.goal),
        }
    }

    /// Reads the journey of a customer into `journey`, over what is there.
    pub(super) fn read(&self, ix: CustomerIx, journey: &mut MapJourney) {
        let table = self.table;
        let mut at = std::mem::take(&mut journey.at);
        at.clear();
        at.resize(self.columns.len(), AtColumn::default());
        let mut touchpoints = std::mem::take(&mut journey.touchpoints);
        touchpoints.clear();
        *journey = MapJourney { at, touchpoints, ..MapJourney::default() };
        let (mut first, mut latest) = (None, 0);
        let (mut has_step, mut is_reached) = (false, false);
        for i in self.subset.events(table, ix) {
            let (time, touchpoint) = (table.time[i], table.touchpoint[i]);
            if first.is_none() {
                journey.channel = table.channel[i];
                journey.is_seen = true;
            }
            let begin = *first.get_or_insert(time);
            let amount = self.paid.of(i);
            let cents = (amount * 100.0).round() as i64;
            let place = self.columns.of(touchpoint);
            if let ColumnPlace::In(column) = place {
                let of = &mut journey.at[column];
                of.events += 1;
                of.is_on_way |= !is_reached;
                of.paid_cents += cents;
                of.has_paid |= amount > 0.0;
                of.has_got_back |= amount < 0.0;
                journey.touchpoints.push(touchpoint);
            } else {
                journey.elsewhere_cents += cents;
            }
            if is_reached {
                continue;
            }
            latest = time;
            match place {
                ColumnPlace::In(column) => (journey.last, has_step) = (Some(column), true),
                ColumnPlace::Elsewhere => (journey.last, has_step) = (None, true),
                ColumnPlace::Nowhere => {}
            }
            is_reached = self.goal[usize::from(touchpoint)] && !table.is_refund(i) && time - begin <= self.window;
        }
        journey.touchpoints.sort_unstable();
        journey.touchpoints.dedup();
        journey.end = match is_reached {
            true => Some(JourneyEnd::Reached),
            false if !has_step => None,
            false if latest < self.over_before => Some(JourneyEnd::DroppedOff),
            false => Some(JourneyEnd::StillActive),
        };
    }
}

/// Which customers of a column are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapPart {
    /// All who were there.
    Here,
    /// Those who were at one of its touchpoints.
    Touchpoint(u16),
    /// Those who first came by a channel.
    Channel(u8),
    /// Those who were there on the way to the goal.
    OnWay,
    /// Of those, who went no further.
    DroppedOff,
    /// Of those, whose journey may still go on from there.
    StillActive,
    /// Of those, who reached the goal.
    Reached,
    /// Those who paid there.
    Paid,
}

/// The customers of a part of a column; can be cancelled.
pub fn customers_of_map(
    (table, subset, settings): (&EventTable, &Subset, &Settings),
    columns: &MapColumns,
    (column, part): (usize, MapPart),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let walk = MapWalk::new(table, subset, settings, columns);
    customers_who(table, progress, |ix| {
        let mut journey = MapJourney::default();
        walk.read(ix, &mut journey);
        let Some(at) = journey.at.get(column).filter(|at| at.events > 0) else { return false };
        let ends = |end: JourneyEnd| journey.end == Some(end) && journey.last == Some(column);
        match part {
            MapPart::Here => true,
            MapPart::Touchpoint(touchpoint) => journey.touchpoints.binary_search(&touchpoint).is_ok(),
            MapPart::Channel(channel) => journey.channel == channel,
            MapPart::OnWay => at.is_on_way,
            MapPart::DroppedOff => ends(JourneyEnd::DroppedOff),
            MapPart::StillActive => ends(JourneyEnd::StillActive),
            MapPart::Reached => at.is_on_way && journey.end == Some(JourneyEnd::Reached),
            MapPart::Paid => at.has_paid,
        }
    })
}
