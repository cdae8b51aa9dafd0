//! The journeys that an analysis follows: those of customers, or the same events under the key of another entity.

use std::hash::Hash;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::events::{
    BitSet, EntityIds, EntityKey, EntityOrder, EntityOrderPart, EventTable, SharedEvent, Subset, each_order,
};
use crate::model::{CustomerIx, Entity, NONE_U32, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;
use super::people_behind::people_by_cancellable;
use super::sessions::{SessionGap, Sessions, each_session, each_session_of_all, sessions_cancellable};
use super::steps::Event;

const MINUTE: i64 = 60_000;
const DAY: i64 = 1440 * MINUTE;

/// The journeys of an entity inside a filter. A journey is a range of *places*; [`Journeys::events`] says which events are
/// there, so that a journey can hold events that do not follow each other in the table.
#[derive(Debug, Clone)]
pub struct Journeys<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    /// `None` where journeys are those of customers, and places are positions.
    order: Option<Arc<EntityOrder>>,
}

impl<'a> Journeys<'a> {
    /// The journeys of an entity. What they need is worked out once for a table and kept by it.
    pub fn new(
        table: &'a EventTable,
        subset: &'a Subset,
        settings: &Settings,
        entity: Entity,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let order = match entity {
            Entity::Person => None,
            Entity::Session => Some(order_of_sessions(table, subset, settings, progress)?),
            Entity::Order => Some(order_of_orders(table, settings, progress)?),
            Entity::Account | Entity::Ticket | Entity::Cart => Some(order_of_shared(table, subset, entity, progress)?),
        };
        Ok(Self { table, subset, order })
    }

    /// The same journeys again, of an order that was worked out before.
    pub fn of(table: &'a EventTable, subset: &'a Subset, order: Option<Arc<EntityOrder>>) -> Self {
        Self { table, subset, order }
    }

    /// The order of events that they follow; `None` for that of customers.
    pub fn order(&self) -> Option<&Arc<EntityOrder>> {
        self.order.as_ref()
    }

    /// Whether all events of a journey follow each other in the table and are visible.
    #[inline]
    pub fn are_plain(&self) -> bool {
        self.subset.all_sources() && self.positions().is_none()
    }

    #[inline]
    fn positions(&self) -> Option<&[u32]> {
        self.order.as_ref().and_then(|order| order.positions())
    }

    /// The positions of all events of a customer, where journeys [are plain](Self::are_plain): each is on one of them.
    #[inline]
    pub fn plain_events(&self, ix: CustomerIx) -> Range<usize> {
        self.subset.range(self.table, ix)
    }

    /// At most so many journeys these customers have inside the filter.
    pub fn most_of(&self, customers: Range<CustomerIx>) -> usize {
        let inside = customers.filter(|&ix| self.subset.customers().contains(ix));
        match &self.order {
            None => inside.count(),
            Some(order) => inside.map(|ix| order.count_of(ix)).sum(),
        }
    }

    /// Calls `found` with the places of each journey of a customer inside the dates of the filter. Events of sources that
    /// the filter leaves out may lie among them.
    #[inline]
    pub fn each(&self, ix: CustomerIx, mut found: impl FnMut(Range<usize>)) {
        let inside = self.subset.range(self.table, ix);
        let Some(order) = self.order.as_ref().filter(|_| !inside.is_empty()) else { return found(inside) };
        for places in order.journeys(ix) {
            let places = match order.positions() {
                Some(_) if order.is_shared() => places,
                None => places.start.max(inside.start)..places.end.min(inside.end),
                Some(positions) => {
                    let before = |end: usize| positions[places.clone()].partition_point(|&i| (i as usize) < end);
                    places.start + before(inside.start)..places.start + before(inside.end)
                }
            };
            if places.start < places.end {
                found(places);
            }
        }
    }

    /// The visible events at some places.
    #[inline]
    pub fn events(&self, places: Range<usize>) -> impl Iterator<Item = Event> + '_ {
        let event = |i: usize| (i, self.table.touchpoint[i]);
        places.map(|place| self.position(place)).filter(|&i| self.subset.is_visible(self.table, i)).map(event)
    }

    /// The position of the event at a place.
    #[inline]
    pub fn position(&self, place: usize) -> usize {
        self.order.as_ref().map_or(place, |order| order.position(place))
    }

    /// Calls `found` with the places of each session among the visible events at some places.
    fn each_session(&self, gap: &SessionGap, places: Range<usize>, mut found: impl FnMut(Range<usize>)) {
        let mut visible = places.filter(|&place| self.subset.is_visible(self.table, self.position(place)));
        let Some(mut first) = visible.next() else { return };
        let mut previous = first;
        for place in visible {
            if gap.splits(self.table, self.position(previous), self.position(place)) {
                found(first..previous + 1);
                first = place;
            }
            previous = place;
        }
        found(first..previous + 1);
    }

    /// The place of an event among those of its journey.
    #[inline]
    pub fn place(&self, places: &Range<usize>, position: usize) -> usize {
        let Some(all) = self.positions() else { return position };
        let time = &self.table.time;
        let before = |&i: &u32| match self.is_shared() {
            false => (i as usize) < position,
            // events of several customers stand by their times
            true => (time[i as usize], i as usize) < (time[position], position),
        };
        places.start + all[places.clone()].partition_point(before)
    }

    /// Whether several customers may have part in a journey.
    #[inline]
    pub fn is_shared(&self) -> bool {
        self.order.as_ref().is_some_and(|order| order.is_shared())
    }

    /// Who has part in a journey of `ix` that begins at a place: everybody with an event on it.
    pub fn people<'b>(&'b self, ix: &'b CustomerIx, place: usize) -> &'b [CustomerIx] {
        EntityOrder::people_of(self.order.as_deref(), place, ix)
    }

    /// Everybody who has part in a journey that `is` what is asked for; can be cancelled.
    pub fn customers_who(
        &self,
        progress: &Progress,
        is: impl Fn(Range<usize>) -> bool + Sync + Send,
    ) -> Result<BitSet, Cancelled> {
        let parts = by_customers_cancellable(self.table, progress, |customers| {
            let mut found: Vec<CustomerIx> = Vec::new();
            for ix in customers {
                self.each(ix, |places| {
                    let first = places.start;
                    if (self.is_shared() || found.last() != Some(&ix)) && is(places) {
                        found.extend(self.people(&ix, first));
                    }
                });
            }
            found
        })?;
        let mut all = BitSet::new(self.table.num_customers());
        parts.into_iter().flatten().for_each(|ix| all.insert(ix));
        Ok(all)
    }

    /// For each key the number of people who have part in a journey that has it; can be cancelled.
    pub fn people_by<K: Copy + Ord + Hash + Send + Sync>(
        &self,
        progress: &Progress,
        keys: impl Fn(Range<usize>, &mut Vec<K>) + Sync,
    ) -> Result<FxHashMap<K, u64>, Cancelled> {
        if !self.is_shared() {
            return people_by_cancellable(self.table, progress, |ix, all| self.each(ix, |places| keys(places, all)));
        }
        // a customer may have part in journeys that stand with others: first the journeys of each key, then their people
        let parts = by_customers_cancellable(self.table, progress, |customers| {
            let (mut found, mut of_one) = (Vec::new(), Vec::new());
            for ix in customers {
                self.each(ix, |places| {
                    let first = places.start as u32;
                    of_one.clear();
                    keys(places, &mut of_one);
                    of_one.sort_unstable();
                    of_one.dedup();
                    found.extend(of_one.iter().map(|&key| (key, first)));
                });
            }
            found
        })?;
        let mut all = parts.concat();
        all.par_sort_unstable();
        let keys: Vec<&[(K, u32)]> = all.chunk_by(|a, b| a.0 == b.0).collect();
        let count = |counted: &mut Vec<bool>, of_key: &&[(K, u32)]| {
            progress.check()?;
            counted.fill(false);
            let journeys = of_key.iter().flat_map(|(_, place)| self.people(&NONE_U32, *place as usize));
            Ok(journeys.filter(|&&person| !std::mem::replace(&mut counted[person as usize], true)).count() as u64)
        };
        let counts: Result<Vec<u64>, Cancelled> =
            keys.par_iter().map_init(|| vec![false; self.table.num_customers()], count).collect();
        let people = keys.iter().map(|of_key| of_key[0].0).zip(counts?).collect();
        Ok(people)
    }
}

/// The journeys of accounts, tickets or carts among the events that a filter shows.
fn order_of_shared(
    table: &EventTable,
    subset: &Subset,
    entity: Entity,
    progress: &Progress,
) -> Result<Arc<EntityOrder>, Cancelled> {
    let (customers, property) = (subset.customers().clone(), entity.id_property().unwrap_or_default());
    let key = EntityKey::Shared { property, customers, time: subset.time(), mask: subset.event_mask().clone() };
    table.entity_orders.get(&key, || {
        let Some(ids) = EntityIds::new(table, entity) else {
            return Ok(EntityOrder::of_shared(Vec::new(), table.num_customers()));
        };
        let parts = by_customers_cancellable(table, progress, |customers| {
            let mut found = Vec::new();
            for customer in customers {
                let mut id_of = IdOfEvents::new(&ids, table.range(customer), entity);
                for i in subset.events(table, customer) {
                    if let Some(id) = id_of.id(i) {
                        found.push(SharedEvent { id, time: table.time[i], position: i as u32, customer });
                    }
                }
            }
            found
        })?;
        Ok(EntityOrder::of_shared(parts.concat(), table.num_customers()))
    })
}

/// Whose journey each event of one customer is of. Events of people who have an account are its events also where they do
/// not name it: those of the account that was named last, before the first of the first.
struct IdOfEvents<'a> {
    ids: &'a EntityIds<'a>,
    events: Range<usize>,
    /// Whether events that name none are of the id named last.
    inherits: bool,
    /// The id named last before `next`.
    latest: Option<u64>,
    next: usize,
}

impl<'a> IdOfEvents<'a> {
    fn new(ids: &'a EntityIds<'a>, events: Range<usize>, entity: Entity) -> Self {
        let inherits = entity == Entity::Account;
        let latest = if inherits { events.clone().find_map(|i| ids.of(i)) } else { None };
        let next = events.start;
        Self { ids, events, inherits, latest, next }
    }

    /// The id of the event at `i`; events are asked about in their order.
    fn id(&mut self, i: usize) -> Option<u64> {
        if !self.inherits {
            return self.ids.of(i);
        }
        self.latest = (self.next.min(i)..=i).rev().find_map(|i| self.ids.of(i)).or(self.latest);
        self.next = (i + 1).min(self.events.end);
        self.latest
    }
}

/// The sessions among the events whose sources and devices the filter lets through.
fn order_of_sessions(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Arc<EntityOrder>, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let key = EntityKey::Sessions { gaps: gap.by_source(), mask: subset.event_mask().clone() };
    table.entity_orders.get(&key, || {
        order_by_customers(table, progress, |ix, part| {
            let begin = |first: usize, _: usize| part.begin_journey(first);
            let events = table.range(ix);
            if subset.all_sources() {
                each_session_of_all(table, &gap, events, begin);
            } else {
                each_session(table, &gap, events.filter(|&i| subset.is_visible(table, i)), begin);
            }
        })
    })
}

fn order_of_orders(
    table: &EventTable,
    settings: &Settings,
    progress: &Progress,
) -> Result<Arc<EntityOrder>, Cancelled> {
    let key = EntityKey::Orders { goal: settings.goal.touchpoints.clone() };
    table.entity_orders.get(&key, || {
        let goal = table.goal_mask(&settings.goal);
        order_by_customers(table, progress, |ix, part| {
            each_order(table, &goal, table.range(ix), |events| part.add_journey(events.iter().copied()));
        })
    })
}

/// The order of events into which `add` puts the journeys of one customer after the other.
fn order_by_customers(
    table: &EventTable,
    progress: &Progress,
    add: impl Fn(CustomerIx, &mut EntityOrderPart) + Sync,
) -> Result<EntityOrder, Cancelled> {
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = EntityOrderPart::default();
        for ix in customers {
            add(ix, &mut part);
            part.end_customer();
        }
        part
    })?;
    Ok(EntityOrder::from_parts(parts).ending_at(table.num_events()))
}

/// For how long a journey is quiet when it is over, ms: a session for its gap, others for as long as makes a customer inactive.
pub fn quiet_time(settings: &Settings, entity: Entity) -> i64 {
    match entity {
        Entity::Session => i64::from(settings.session_gap_minutes) * MINUTE,
        _ => i64::from(settings.inactive_after_days) * DAY,
    }
}

/// Journeys whose last event is before this are over, where all is known until `until`.
pub(crate) fn over_before(until: i64, settings: &Settings, entity: Entity) -> i64 {
    // a session goes on after a pause as long as its gap
    let until = if entity == Entity::Session { until.saturating_sub(1) } else { until };
    until.saturating_sub(quiet_time(settings, entity))
}

/// What becomes of journeys that begin before this within a window is known, where all is known until `until`; without a
/// window, of those that have been quiet for so long that they are over.
pub(crate) fn decided_before(until: i64, settings: &Settings, entity: Entity, window: Option<i64>) -> i64 {
    let over_before = over_before(until, settings, entity);
    match window {
        // sessions end by themselves before their window is over
        Some(window) if entity == Entity::Session => until.saturating_sub(window).max(over_before),
        Some(window) => until.saturating_sub(window),
        None => over_before,
    }
}

/// The sessions on the journeys of an entity: of a journey the events without a longer pause between them. A customer and
/// a session are split alike.
pub fn sessions_of(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    entity: Entity,
    progress: &Progress,
) -> Result<Sessions, Cancelled> {
    if matches!(entity, Entity::Person | Entity::Session) {
        return sessions_cancellable(table, subset, settings, progress);
    }
    let journeys = Journeys::new(table, subset, settings, entity, progress)?;
    let gap = SessionGap::new(table, settings);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = Sessions::default();
        for ix in customers {
            journeys.each(ix, |places| journeys.each_session(&gap, places, |session| part.push(session, ix)));
        }
        part
    })?;
    Ok(Sessions::joined(&parts, journeys.order))
}
