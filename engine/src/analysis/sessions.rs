//! Sessions: a customer's events without a longer gap between them.

use std::ops::Range;
use std::sync::Arc;

use crate::events::{BitSet, EntityOrder, EventTable, Lazy, Subset};
use crate::model::Settings;
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::parallel::by_customers_cancellable;
use super::people_behind::PeopleCounter;

/// Sessions by customer, then time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sessions {
    /// Place of each session's first event in the order that was followed.
    pub first: Vec<u32>,
    /// Place after each session's last event. Where the filter leaves out sources, events of other sources may lie between:
    /// ask [`Subset::is_visible`].
    pub last: Vec<u32>,
    /// Customer of each session.
    pub customer: Vec<u32>,
    /// The order of events that was followed; `None` where places are positions.
    order: Option<Arc<EntityOrder>>,
}

impl Sessions {
    /// How many sessions there are.
    pub fn len(&self) -> usize {
        self.first.len()
    }

    /// Whether there are no sessions.
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }

    /// Places of the events of session `i`.
    pub fn range(&self, i: usize) -> Range<usize> {
        self.first[i] as usize..self.last[i] as usize
    }

    /// How many different people have part in them.
    pub fn people(&self) -> u64 {
        let mut people = PeopleCounter::new(self.order.as_ref().is_some_and(|order| order.is_shared()));
        for (&first, customer) in self.first.iter().zip(&self.customer) {
            people.add(EntityOrder::people_of(self.order.as_deref(), first as usize, customer));
        }
        people.people()
    }

    /// Positions of the events of session `i`.
    pub fn events(&self, i: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.range(i).map(|place| self.position(place))
    }

    fn position(&self, place: usize) -> usize {
        self.order.as_ref().map_or(place, |order| order.position(place))
    }

    /// Milliseconds from the first to the last event of session `i`.
    pub fn duration(&self, table: &EventTable, i: usize) -> i64 {
        let time = |place: u32| table.time[self.position(place as usize)];
        time(self.last[i] - 1) - time(self.first[i])
    }
}

/// How long a customer may pause before the next event opens a new session.
#[derive(Debug, Clone)]
pub struct SessionGap {
    default: i64,
    by_source: Option<Box<[i64; 256]>>,
    /// Where the project keeps what the gap makes of all events, and nobody needed their times yet.
    starts: Option<Lazy<BitSet>>,
}

impl SessionGap {
    /// The gaps that `settings` give the sources of `table`.
    pub fn new(table: &EventTable, settings: &Settings) -> Self {
        let ms = |minutes: u32| i64::from(minutes) * 60_000;
        let default = ms(settings.session_gap_minutes);
        if settings.session_gap_by_source.is_empty() {
            let stored = table.session_starts.as_ref().filter(|stored| stored.gap_ms == default);
            let starts = stored.filter(|_| table.time.loaded().is_none()).map(|stored| stored.starts.clone());
            return Self { default, by_source: None, starts };
        }
        let mut gaps = Box::new([default; 256]);
        for (source, name) in table.dims.source.iter().enumerate().take(256) {
            if let Some(&minutes) = settings.session_gap_by_source.get(name) {
                gaps[source] = ms(minutes);
            }
        }
        Self { default, by_source: Some(gaps), starts: None }
    }

    /// How long a customer may pause, ms, by source; one for all where they do not differ.
    pub(super) fn by_source(&self) -> Box<[i64]> {
        self.by_source.as_ref().map_or_else(|| Box::from([self.default]), |gaps| Box::from(&gaps[..]))
    }

    /// The gaps for journeys on which only events of one customer follow each other: where the project keeps what the
    /// gap makes of them, that is asked, which is far less to read than times.
    pub(super) fn of_customers(table: &EventTable, settings: &Settings) -> Self {
        let gap = Self::new(table, settings);
        let stored = table.session_starts.as_ref().filter(|stored| stored.gap_ms == gap.default);
        let starts = stored.filter(|_| gap.by_source.is_none()).map(|stored| stored.starts.clone());
        Self { starts, ..gap }
    }

    /// The events that open a session, where they are known without their times.
    pub(super) fn starts(&self) -> Option<&BitSet> {
        self.starts.as_deref()
    }

    /// How long a customer may pause, ms, where that is the same for all events and goes by their times.
    pub(super) fn of_times(&self) -> Option<i64> {
        (self.by_source.is_none() && self.starts.is_none()).then_some(self.default)
    }

    /// Milliseconds a customer may pause after the event at `i`: the gap of that event's source.
    #[inline]
    pub fn after(&self, table: &EventTable, i: usize) -> i64 {
        self.by_source.as_ref().map_or(self.default, |gaps| gaps[table.source[i] as usize])
    }

    /// Whether `next`, the event after `previous` of the same customer, opens a session. Only a strictly longer pause
    /// does.
    #[inline]
    pub fn splits(&self, table: &EventTable, previous: usize, next: usize) -> bool {
        match &self.starts {
            Some(starts) if next == previous + 1 => starts.contains(next as u32),
            _ => table.time[next] - table.time[previous] > self.after(table, previous),
        }
    }
}

/// Calls `found(first, after_last)` for every session among a customer's visible events, in order.
#[inline]
pub(crate) fn each_session(
    table: &EventTable,
    gap: &SessionGap,
    mut visible: impl Iterator<Item = usize>,
    mut found: impl FnMut(usize, usize),
) {
    let Some(mut first) = visible.next() else { return };
    let mut previous = first;
    for i in visible {
        if gap.splits(table, previous, i) {
            found(first, previous + 1);
            first = i;
        }
        previous = i;
    }
    found(first, previous + 1);
}

/// Finds the sessions of a range in which every event is visible, which is quicker.
#[inline]
pub(crate) fn each_session_of_all(
    table: &EventTable,
    gap: &SessionGap,
    range: Range<usize>,
    mut found: impl FnMut(usize, usize),
) {
    if gap.by_source.is_some() {
        return each_session(table, gap, range, found);
    }
    let times = &table.time[range.clone()];
    let Some(&(mut previous)) = times.first() else { return };
    let mut first = range.start;
    for (i, &time) in range.clone().zip(times) {
        if time - previous > gap.default {
            found(first, i);
            first = i;
        }
        previous = time;
    }
    found(first, range.end);
}

/// The sessions of everybody in `subset`.
pub fn sessions(table: &EventTable, subset: &Subset, settings: &Settings) -> Sessions {
    uninterrupted(|progress| sessions_cancellable(table, subset, settings, progress))
}

/// [`sessions`] that can be cancelled.
pub fn sessions_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Sessions, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = Sessions::default();
        for ix in customers {
            let push = |first: usize, last: usize| part.push(first..last, ix);
            if subset.all_sources() {
                each_session_of_all(table, &gap, subset.range(table, ix), push);
            } else {
                each_session(table, &gap, subset.events(table, ix), push);
            }
        }
        part
    })?;
    Ok(Sessions::joined(&parts, None))
}

impl Sessions {
    pub(super) fn push(&mut self, places: Range<usize>, customer: u32) {
        self.first.push(places.start as u32);
        self.last.push(places.end as u32);
        self.customer.push(customer);
    }

    /// Those of ranges of customers, which follow each other, in the order of events that was followed.
    pub(super) fn joined(parts: &[Self], order: Option<Arc<EntityOrder>>) -> Self {
        let mut all = Self { order, ..Self::default() };
        for part in parts {
            all.first.extend_from_slice(&part.first);
            all.last.extend_from_slice(&part.last);
            all.customer.extend_from_slice(&part.customer);
        }
        all
    }
}
