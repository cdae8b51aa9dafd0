//! Which customers and events a question is about.

use std::ops::Range;
use std::sync::Arc;

use crate::model::{Bots, CustomerId, CustomerIx, Filter, Purpose, Segment, TouchpointKind};

use super::column_test::ColumnTest;
use super::{BitSet, EventMask, EventTable};

/// A view of an [`EventTable`] through a filter: a set of customers, a time range, a mask of events. Never a copy.
#[derive(Debug, Clone, PartialEq)]
pub struct Subset {
    customers: BitSet,
    time: Range<i64>,
    mask: EventMask,
}

impl Subset {
    /// Everything that customers did, but for bots and the company's own people as far as the project leaves them out.
    pub fn all(table: &EventTable) -> Self {
        Self::of_people(table).acts(table)
    }

    /// Everything but bots and the company's own people.
    fn of_people(table: &EventTable) -> Self {
        let mut subset = Self::everything(table);
        let traffic = &table.traffic;
        if !traffic.hidden.is_empty() {
            subset.customers.subtract(&traffic.hidden);
        }
        subset.mask.traffic = traffic.hides_events().then(|| Arc::clone(traffic));
        subset
    }

    /// Everything but who refused analytics: whatever else is asked for, they are not looked at.
    pub fn everything(table: &EventTable) -> Self {
        let mut customers = BitSet::full(table.num_customers());
        if !table.refused.is_empty() {
            customers.subtract(&table.refused);
        }
        Self { customers, time: i64::MIN..i64::MAX, mask: EventMask::default() }
    }

    /// People, everybody, or only those who are no customers, as a filter asks.
    fn who(table: &EventTable, bots: Bots) -> Self {
        match bots {
            Bots::Out => Self::of_people(table),
            Bots::In => Self::everything(table),
            Bots::Only => {
                let nobody = BitSet::new(table.num_customers());
                let suspects = &table.traffic.suspects;
                Self::everything(table).with_customers(if suspects.is_empty() { &nobody } else { suspects })
            }
        }
    }

    /// What `filter` lets through. Unknown names match nothing; an unknown segment is empty, and
    /// nobody is in one who does not agree to be profiled. Through a filter that narrows anything only customers are seen
    /// who have an event inside it: one base for every view, list and export. Whom the filter's rule holds of is found by
    /// `analysis::filtered`, which asks for all of a filter.
    pub fn new(table: &EventTable, filter: &Filter, segments: &[Segment]) -> Self {
        let mut subset = Self::who(table, filter.bots);
        if !filter.with_sent {
            subset = subset.showing_kinds(table, |kind| kind.is_activity() || filter.kinds.contains(&kind));
        }
        subset.time = filter.from.unwrap_or(i64::MIN)..filter.to.unwrap_or(i64::MAX);
        if let Some(id) = filter.segment {
            let mut members = BitSet::new(table.num_customers());
            let segment = segments.iter().find(|s| s.id == id);
            for ix in segment.map(|s| table.members(&s.members)).unwrap_or_default() {
                members.insert(ix);
            }
            subset.customers.intersect(&members);
        }
        if !filter.channels.is_empty() {
            let wanted: Vec<bool> =
                table.names.channels.iter().map(|c| filter.channels.iter().any(|w| w == c)).collect();
            subset.customers = BitSet::of_passing(table.num_customers(), |ix| {
                let first = || table.range(ix).find(|&i| subset.is_visible(table, i));
                subset.customers.contains(ix) && first().is_some_and(|i| wanted[usize::from(table.channel[i])])
            });
        }
        if !filter.sources.is_empty() {
            let mut mask = Box::new([false; 256]);
            for (i, name) in table.dims.source.iter().enumerate().take(256) {
                mask[i] = filter.sources.iter().any(|w| w == name);
            }
            subset.mask.sources = Some(mask);
        }
        subset.mask.shown = shown_events(table, filter);
        if !filter.columns.is_empty() && !filter.only_matching {
            let tests = column_tests(table, filter);
            subset.keep_with_event(table, |i| tests.iter().all(|test| test.passes(i)));
        }
        for wanted in &filter.properties {
            let has = table.property_test(wanted);
            subset.keep_with_event(table, |i| has.iter().any(|test| test.passes(i)));
        }
        if filter.narrows() {
            subset.keep_with_event(table, |_| true);
        }
        subset
    }

    /// Only events of kinds that pass a test, everything else unchanged.
    fn showing_kinds(mut self, table: &EventTable, passes: impl Fn(TouchpointKind) -> bool) -> Self {
        let shown = table.names.of_kind(passes);
        self.mask.touchpoints = shown.contains(&false).then(|| shown.into());
        self
    }

    /// Shows the events of these touchpoints, by index, also where they were done to customers.
    pub fn showing(mut self, touchpoints: &[bool]) -> Self {
        if let Some(shown) = self.mask.touchpoints.take() {
            let both: Vec<bool> = shown.iter().zip(touchpoints).map(|(shown, more)| *shown || *more).collect();
            self.mask.touchpoints = both.contains(&false).then(|| both.into());
        }
        self
    }

    /// Leaves out what was done to customers.
    pub fn acts(self, table: &EventTable) -> Self {
        self.showing_kinds(table, TouchpointKind::is_activity)
    }

    /// Whether it leaves out what was done to customers.
    pub fn hides_sent(&self) -> bool {
        self.mask.touchpoints.is_some()
    }

    /// Shows everything that was done to customers, too: messages that were sent to them, being held out of a campaign.
    pub fn with_sent(mut self) -> Self {
        self.mask.touchpoints = None;
        self
    }

    /// Leaves out the customers of whom no visible event passes a test.
    fn keep_with_event(&mut self, table: &EventTable, passes: impl Fn(usize) -> bool + Sync) {
        self.customers = BitSet::of_passing(table.num_customers(), |ix| self.events(table, ix).any(&passes));
    }

    /// Only these customers, everything else unchanged.
    pub fn with_customers(mut self, customers: &BitSet) -> Self {
        self.customers.intersect(customers);
        self
    }

    /// Only customers whose data may be used for `purpose`, everything else unchanged.
    pub fn allowing(self, table: &EventTable, purpose: Purpose) -> Self {
        self.with_customers(&table.people.allowed(purpose))
    }

    /// Only events before `t0`, everything else unchanged: what a prediction may know.
    pub fn before(mut self, t0: i64) -> Self {
        self.time.end = self.time.end.min(t0);
        self
    }

    /// The same customers with everything that happened up to the end of its dates, in every source and of any kind.
    pub fn history(&self) -> Self {
        let EventMask { traffic, touchpoints, .. } = self.mask.clone();
        let mask = EventMask { traffic, touchpoints, ..EventMask::default() };
        Self { time: i64::MIN..self.time.end, mask, ..self.clone() }
    }

    /// The same customers and kinds of events, also before its first date: what led to something within the dates lies
    /// before them.
    pub fn with_past(&self) -> Self {
        Self { time: i64::MIN..self.time.end, ..self.clone() }
    }

    /// The customers it lets through. Of a filter that narrows nothing these are all, also those without any event.
    pub fn customers(&self) -> &BitSet {
        &self.customers
    }

    /// Whether it lets the customer through that this number belongs to now.
    pub fn lets_through(&self, table: &EventTable, id: CustomerId) -> bool {
        table.people.ix_of(id).is_some_and(|ix| self.customers.contains(ix))
    }

    /// The members of a group that it lets through, ascending, each once.
    pub fn members(&self, table: &EventTable, group: &[CustomerId]) -> Vec<CustomerIx> {
        let mut members = table.members(group);
        members.retain(|&ix| self.customers.contains(ix));
        members
    }

    /// The time range, ms UTC.
    pub fn time(&self) -> Range<i64> {
        self.time.clone()
    }

    /// Whether every event of a visible customer inside [`Subset::range`] counts, so that the range needs no second look.
    pub fn all_sources(&self) -> bool {
        self.mask.is_everything()
    }

    /// Which events it shows, whatever its customers and dates.
    pub(crate) fn event_mask(&self) -> &EventMask {
        &self.mask
    }

    /// The positions of a customer's events inside the time range; empty for customers that are not in the subset.
    /// Unless [`Subset::all_sources`], ask [`Subset::is_visible`] for each.
    #[inline]
    pub fn range(&self, table: &EventTable, ix: CustomerIx) -> Range<usize> {
        if !self.customers.contains(ix) {
            return 0..0;
        }
        let all = table.range(ix);
        if self.time.start == i64::MIN && self.time.end == i64::MAX {
            return all;
        }
        let times = &table.time[all.clone()];
        let start = times.partition_point(|&t| t < self.time.start);
        let end = times.partition_point(|&t| t < self.time.end);
        all.start + start..all.start + end.max(start)
    }

    /// Whether the event at `i` has what the filter asks of events, and is no left-out program's.
    #[inline]
    pub fn is_visible(&self, table: &EventTable, i: usize) -> bool {
        let EventMask { sources, shown, traffic, touchpoints } = &self.mask;
        sources.as_ref().is_none_or(|mask| mask[table.source[i] as usize])
            && touchpoints.as_ref().is_none_or(|shown| shown[usize::from(table.touchpoint[i])])
            && shown.as_ref().is_none_or(|shown| shown.contains(i as u32))
            && !traffic.as_ref().is_some_and(|traffic| {
                traffic.hides_event(i) || traffic.hides_devices() && traffic.hides_device(table.device[i])
            })
    }

    /// The visible events of a customer, in time order.
    pub fn events<'a>(&'a self, table: &'a EventTable, ix: CustomerIx) -> impl Iterator<Item = usize> + 'a {
        self.range(table, ix).filter(move |&i| self.is_visible(table, i))
    }

    /// The customers of whom it shows an event.
    pub fn active<'a>(&'a self, table: &'a EventTable) -> impl Iterator<Item = CustomerIx> + 'a {
        self.customers.iter().filter(move |&ix| self.events(table, ix).next().is_some())
    }

    /// The end of what can be known: the filter's end or the last event of the data, whichever is earlier (ms UTC,
    /// exclusive).
    pub fn observed_until(&self, table: &EventTable) -> i64 {
        self.time.end.min(table.last_ms().saturating_add(1))
    }
}

/// The events that have what a filter asks of their kind, and in their columns where only such are shown; `None` = all.
fn shown_events(table: &EventTable, filter: &Filter) -> Option<Arc<BitSet>> {
    let tests = if filter.only_matching { column_tests(table, filter) } else { Vec::new() };
    if tests.is_empty() && filter.kinds.is_empty() {
        return None;
    }
    let kinds = table.names.of_kind(|kind| filter.kinds.is_empty() || filter.kinds.contains(&kind));
    let touchpoint: &[u16] = &table.touchpoint;
    let passes = |i: usize| kinds[usize::from(touchpoint[i])] && tests.iter().all(|test| test.passes(i));
    Some(Arc::new(BitSet::of_passing(table.num_events(), |i| passes(i as usize))))
}

fn column_tests<'a>(table: &'a EventTable, filter: &Filter) -> Vec<ColumnTest<'a>> {
    filter.columns.iter().map(|of| table.column_test(of.column, &of.values)).collect()
}
