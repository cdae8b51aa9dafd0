//! The journeys that an analysis follows: those of customers, or the same events under the key of another entity.

use std::ops::Range;
use std::sync::Arc;

use crate::events::{EntityKey, EntityOrder, EntityOrderPart, EventTable, Subset, each_order};
use crate::model::{CustomerIx, Entity, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;
use super::sessions::{SessionGap, Sessions, each_session, each_session_of_all, sessions_cancellable};
use super::steps::Event;

/// The journeys of an entity inside a filter. A journey is a range of *places*; [`Journeys::events`] says which events are
/// there, so that a journey can hold events that do not follow each other in the table.
#[derive(Debug, Clone)]
pub(crate) struct Journeys<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    /// `None` where journeys are those of customers, and places are positions.
    order: Option<Arc<EntityOrder>>,
}

impl<'a> Journeys<'a> {
    /// The journeys of an entity. What they need is worked out once for a table and kept by it.
    pub(crate) fn new(
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
        };
        Ok(Self { table, subset, order })
    }

    /// The same journeys again, of an order that was worked out before.
    pub(crate) fn of(table: &'a EventTable, subset: &'a Subset, order: Option<Arc<EntityOrder>>) -> Self {
        Self { table, subset, order }
    }

    /// The order of events that they follow; `None` for that of customers.
    pub(crate) fn order(&self) -> Option<&Arc<EntityOrder>> {
        self.order.as_ref()
    }

    /// Whether all events of a journey follow each other in the table and are visible.
    #[inline]
    pub(crate) fn are_plain(&self) -> bool {
        self.subset.all_sources() && self.positions().is_none()
    }

    #[inline]
    fn positions(&self) -> Option<&[u32]> {
        self.order.as_ref().and_then(|order| order.positions())
    }

    /// Calls `found` with the places of each journey of a customer inside the dates of the filter. Events of sources that
    /// the filter leaves out may lie among them.
    #[inline]
    pub(crate) fn each(&self, ix: CustomerIx, mut found: impl FnMut(Range<usize>)) {
        let inside = self.subset.range(self.table, ix);
        let Some(order) = self.order.as_ref().filter(|_| !inside.is_empty()) else { return found(inside) };
        for places in order.journeys(ix) {
            let places = match order.positions() {
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
    pub(crate) fn events(&self, places: Range<usize>) -> impl Iterator<Item = Event> + '_ {
        let event = |i: usize| (i, self.table.touchpoint[i]);
        places.map(|place| self.position(place)).filter(|&i| self.subset.is_visible(self.table, i)).map(event)
    }

    /// The position of the event at a place.
    #[inline]
    pub(crate) fn position(&self, place: usize) -> usize {
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
    pub(crate) fn place(&self, places: &Range<usize>, position: usize) -> usize {
        self.positions()
            .map_or(position, |all| places.start + all[places.clone()].partition_point(|&i| (i as usize) < position))
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
    let (sources, traffic) = subset.event_masks();
    let key = EntityKey::Sessions { gaps: gap.by_source(), sources, traffic };
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

/// The sessions on the journeys of an entity: of a journey the events without a longer pause between them. A customer and
/// a session are split alike.
pub fn sessions_of(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    entity: Entity,
    progress: &Progress,
) -> Result<Sessions, Cancelled> {
    if entity != Entity::Order {
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
