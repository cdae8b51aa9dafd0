//! Counts what is in each column of a map.

use crate::analysis::customer_state::CustomerStates;
use crate::analysis::dwell::Dwell;
use crate::analysis::mood::{MoodMean, ScoredText, ToneSums};
use crate::analysis::parallel::by_customers_cancellable;
use crate::events::{EventTable, Subset};
use crate::model::Settings;
use crate::progress::{Cancelled, Progress};

use super::columns::MapColumns;
use super::walk::{JourneyEnd, MapJourney, MapWalk};

/// How many customers were at a touchpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TouchpointVisitors {
    /// The touchpoint, by its index in `names.touchpoints`.
    pub touchpoint: u16,
    /// Customers who were there.
    pub customers: u64,
}

/// How many customers first came by a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChannelCount {
    /// The channel, by its index in `names.channels`.
    pub channel: u8,
    /// Customers whose first event came by it.
    pub customers: u64,
}

/// What is in a column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ColumnCounts {
    /// Customers who were there.
    pub customers: u64,
    /// How many events those customers have there.
    pub events: u64,
    /// Its touchpoints, those of most customers first.
    pub touchpoints: Vec<TouchpointVisitors>,
    /// The channels by which those customers first came, those of most customers first; everybody has one.
    pub channels: Vec<ChannelCount>,
    /// Customers who were there on the way to the goal.
    pub on_way: u64,
    /// Customers of `on_way` who went no further: the journey ends there.
    pub dropped_off: u64,
    /// Customers of `on_way` whose journey may still go on from there.
    pub still_active: u64,
    /// Customers of `on_way` who reached the goal, there or later.
    pub reached: u64,
    /// What was paid there, less what was paid back, in hundredths of the project's currency.
    pub paid_cents: i64,
    /// Customers who paid there.
    pub payers: u64,
    /// Customers who were paid something back there.
    pub refunded: u64,
}

/// What is in all columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MapCounts {
    /// The columns, in the order of the map.
    pub columns: Vec<ColumnCounts>,
    /// Customers with an event, whatever it is.
    pub customers: u64,
    /// What was paid where there is no column, in hundredths.
    pub elsewhere_cents: i64,
}

/// Sums of a range of customers.
#[derive(Clone)]
struct Sums {
    counts: MapCounts,
    /// Customers at each touchpoint.
    touchpoints: Vec<u64>,
    /// Column by column, by channel.
    channels: Vec<Vec<u64>>,
}

impl Sums {
    fn new(table: &EventTable, columns: &MapColumns) -> Self {
        let counts = MapCounts { columns: vec![ColumnCounts::default(); columns.len()], ..MapCounts::default() };
        let channels = vec![vec![0; table.names.channels.len()]; columns.len()];
        Self { counts, touchpoints: vec![0; table.names.touchpoints.len()], channels }
    }

    fn add(&mut self, journey: &MapJourney) {
        self.counts.customers += u64::from(journey.is_seen);
        self.counts.elsewhere_cents += journey.elsewhere_cents;
        journey.touchpoints.iter().for_each(|&t| self.touchpoints[usize::from(t)] += 1);
        for (column, at) in journey.at.iter().enumerate().filter(|(_, at)| at.events > 0) {
            let of = &mut self.counts.columns[column];
            of.customers += 1;
            of.events += u64::from(at.events);
            if let Some(count) = self.channels[column].get_mut(usize::from(journey.channel)) {
                *count += 1;
            }
            of.on_way += u64::from(at.is_on_way);
            of.reached += u64::from(at.is_on_way && journey.end == Some(JourneyEnd::Reached));
            of.paid_cents += at.paid_cents;
            of.payers += u64::from(at.has_paid);
            of.refunded += u64::from(at.has_got_back);
        }
        if let Some(of) = journey.last.and_then(|column| self.counts.columns.get_mut(column)) {
            of.dropped_off += u64::from(journey.end == Some(JourneyEnd::DroppedOff));
            of.still_active += u64::from(journey.end == Some(JourneyEnd::StillActive));
        }
    }

    fn join(&mut self, more: &Self) {
        self.counts.customers += more.counts.customers;
        self.counts.elsewhere_cents += more.counts.elsewhere_cents;
        for (sum, of) in self.counts.columns.iter_mut().zip(&more.counts.columns) {
            sum.customers += of.customers;
            sum.events += of.events;
            sum.on_way += of.on_way;
            sum.dropped_off += of.dropped_off;
            sum.still_active += of.still_active;
            sum.reached += of.reached;
            sum.paid_cents += of.paid_cents;
            sum.payers += of.payers;
            sum.refunded += of.refunded;
        }
        self.touchpoints.iter_mut().zip(&more.touchpoints).for_each(|(sum, n)| *sum += n);
        let cells = self.channels.iter_mut().flatten().zip(more.channels.iter().flatten());
        cells.for_each(|(sum, n)| *sum += n);
    }

    fn done(self, columns: &MapColumns) -> MapCounts {
        let mut counts = self.counts;
        for (touchpoint, customers) in (0u16..).zip(self.touchpoints).filter(|(_, n)| *n > 0) {
            if let Some(of) = columns.column(touchpoint).and_then(|column| counts.columns.get_mut(column)) {
                of.touchpoints.push(TouchpointVisitors { touchpoint, customers });
            }
        }
        for (of, channels) in counts.columns.iter_mut().zip(self.channels) {
            let channels = (0u8..).zip(channels).filter(|(_, n)| *n > 0);
            of.channels = channels.map(|(channel, customers)| ChannelCount { channel, customers }).collect();
            of.channels.sort_by_key(|of| (std::cmp::Reverse(of.customers), of.channel));
            of.touchpoints.sort_by_key(|of| (std::cmp::Reverse(of.customers), of.touchpoint));
        }
        counts
    }
}

/// Counts what is in each column; can be cancelled.
pub fn count_map(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    columns: &MapColumns,
    progress: &Progress,
) -> Result<MapCounts, Cancelled> {
    let walk = MapWalk::new(table, subset, settings, columns);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut sums, mut journey) = (Sums::new(table, columns), MapJourney::default());
        for ix in customers.filter(|&ix| subset.customers().contains(ix)) {
            walk.read(ix, &mut journey);
            sums.add(&journey);
        }
        sums
    })?;
    let mut all = Sums::new(table, columns);
    parts.iter().for_each(|part| all.join(part));
    Ok(all.done(columns))
}

/// The time on the touchpoints of each column, all visits together, ascending.
pub fn dwell_by_column(dwell: &Dwell, columns: &MapColumns) -> Vec<Vec<i64>> {
    let mut times = vec![Vec::new(); columns.len()];
    for row in &dwell.rows {
        if let Some(times) = columns.column(row.touchpoint).and_then(|column| times.get_mut(column)) {
            times.extend_from_slice(&row.time.times);
        }
    }
    times.iter_mut().for_each(|times| times.sort_unstable());
    times
}

/// By column, of how many customers the time on a touchpoint is known at least.
pub fn customers_with_dwell(dwell: &Dwell, columns: &MapColumns) -> Vec<u64> {
    let mut most = vec![0; columns.len()];
    for row in &dwell.rows {
        if let Some(most) = columns.column(row.touchpoint).and_then(|column| most.get_mut(column)) {
            *most = row.time.measured_of.max(*most);
        }
    }
    most
}

/// How the texts at each column sound. `texts` come customer by customer.
pub fn moods_by_column(table: &EventTable, texts: &[ScoredText], columns: &MapColumns) -> Vec<MoodMean> {
    let mut sums = vec![ToneSums::default(); columns.len()];
    for text in texts {
        let column = columns.column(table.touchpoint[text.event as usize]);
        if let Some(sums) = column.and_then(|column| sums.get_mut(column)) {
            sums.add(text.customer, text.tone.value);
        }
    }
    sums.into_iter().map(ToneSums::mean).collect()
}

/// The stage that each customer in `subset` is at now, by their index; `None` for those without one, and for everybody else.
pub fn current_stages(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Vec<Option<u8>>, Cancelled> {
    let states = CustomerStates::new(table, subset, settings);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let stage = |ix| if subset.customers().contains(ix) { states.of(ix).stage } else { None };
        customers.map(stage).collect::<Vec<_>>()
    })?;
    Ok(parts.into_iter().flatten().collect())
}
