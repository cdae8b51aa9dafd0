//! The events of a table under another key than the customer: an order of events and where each journey begins in it.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::model::CustomerIx;

use super::{BitSet, EventMask};

/// The journeys of an entity such as the session or the order, by customer, then by their first event. The events of each
/// are in the order of time; events that belong to no journey are in none. A journey is of one customer, or else *shared*:
/// those of accounts, tickets and carts stand with the customer of their first event and say who has part in them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntityOrder {
    /// Positions of events, journey by journey; `None` where the table has them in this order.
    positions: Option<Vec<u32>>,
    /// The place in this order where each journey begins, one more at the end.
    offsets: Vec<u32>,
    /// The first journey of each customer, one more at the end.
    of_customer: Vec<u32>,
    /// The people of each journey, where journeys are shared.
    people: Option<JourneyPeople>,
}

/// Who has part in each journey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct JourneyPeople {
    /// Where the people of each journey begin, one more at the end.
    offsets: Vec<u32>,
    /// Ascending in each journey, each once.
    people: Vec<CustomerIx>,
}

/// An event of a shared journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SharedEvent {
    /// Whose journey, by a number for its id.
    pub id: u64,
    /// Time of the event, ms UTC.
    pub time: i64,
    /// Position of the event in the table.
    pub position: u32,
    /// The customer who did it.
    pub customer: CustomerIx,
}

impl EntityOrder {
    /// The shared journeys of these events, in a table of so many customers. They hold all of these events and no other.
    pub fn of_shared(mut events: Vec<SharedEvent>, customers: usize) -> Self {
        events.par_sort_unstable();
        let mut journeys: Vec<&[SharedEvent]> = events.chunk_by(|a, b| a.id == b.id).collect();
        journeys.sort_by_key(|journey| (journey[0].customer, journey[0].time, journey[0].position));
        let (mut all, mut people) = (Self::default(), JourneyPeople::default());
        let mut positions = Vec::with_capacity(events.len());
        for journey in &journeys {
            all.of_customer.resize(journey[0].customer as usize + 1, all.offsets.len() as u32);
            all.offsets.push(positions.len() as u32);
            positions.extend(journey.iter().map(|event| event.position));
            people.offsets.push(people.people.len() as u32);
            let mut of_it: Vec<CustomerIx> = journey.iter().map(|event| event.customer).collect();
            of_it.sort_unstable();
            of_it.dedup();
            people.people.extend(of_it);
        }
        all.of_customer.resize(customers + 1, all.offsets.len() as u32);
        people.offsets.push(people.people.len() as u32);
        Self { positions: Some(positions), people: Some(people), ..all }.ending_at(0)
    }

    /// Whether several customers may have part in a journey. Such an order holds what a filter shows, and nothing else.
    pub fn is_shared(&self) -> bool {
        self.people.is_some()
    }

    /// Who has part in the journey at a place, where journeys are shared.
    pub fn people_at(&self, place: usize) -> Option<&[CustomerIx]> {
        let of = self.people.as_ref()?;
        let journey = self.offsets.partition_point(|&begin| begin as usize <= place).checked_sub(1)?;
        of.people.get(*of.offsets.get(journey)? as usize..*of.offsets.get(journey + 1)? as usize)
    }

    /// Who has part in the journey at a place of an order, where there is one and journeys are shared; else the customer.
    pub fn people_of<'a>(order: Option<&'a Self>, place: usize, customer: &'a CustomerIx) -> &'a [CustomerIx] {
        order.and_then(|order| order.people_at(place)).unwrap_or(std::slice::from_ref(customer))
    }

    /// Joins what was found for ranges of customers, which follow each other.
    pub fn from_parts(parts: Vec<EntityOrderPart>) -> Self {
        let mut all = Self { of_customer: vec![0], ..Self::default() };
        for part in parts {
            let journeys = all.offsets.len() as u32;
            let places = all.positions.as_ref().map_or(0, Vec::len) as u32;
            // without positions of their own, places are positions of the table
            let before = if part.positions.is_some() { places } else { 0 };
            all.offsets.extend(part.begins.iter().map(|begin| begin + before));
            all.of_customer.extend(part.ends_of_customers.iter().map(|end| end + journeys));
            if let Some(positions) = part.positions {
                all.positions.get_or_insert_default().extend(positions);
            }
        }
        all
    }

    /// Sets where the last journey ends: at this place of the table, or after the last position.
    pub fn ending_at(mut self, events: usize) -> Self {
        self.offsets.push(self.positions.as_ref().map_or(events, Vec::len) as u32);
        self
    }

    /// How many journeys there are.
    pub fn len(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// Whether the order has no events.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many journeys a customer has.
    #[inline]
    pub fn count_of(&self, ix: CustomerIx) -> usize {
        (self.of_customer[ix as usize + 1] - self.of_customer[ix as usize]) as usize
    }

    /// The journeys of a customer, each as its places in this order.
    #[inline]
    pub fn journeys(&self, ix: CustomerIx) -> impl Iterator<Item = Range<usize>> + '_ {
        let of_customer = self.of_customer[ix as usize] as usize..self.of_customer[ix as usize + 1] as usize;
        of_customer.map(|journey| self.offsets[journey] as usize..self.offsets[journey + 1] as usize)
    }

    /// Positions of events by place; `None` where a place is a position.
    #[inline]
    pub fn positions(&self) -> Option<&[u32]> {
        self.positions.as_deref()
    }

    /// The position of the event at a place.
    #[inline]
    pub fn position(&self, place: usize) -> usize {
        self.positions.as_ref().map_or(place, |positions| positions[place] as usize)
    }

    /// Bytes it takes in memory.
    pub fn memory(&self) -> usize {
        let people = self.people.as_ref().map_or(0, |of| of.offsets.capacity() + of.people.capacity());
        let positions = self.positions.as_ref().map_or(0, Vec::capacity);
        4 * (positions + people + self.offsets.capacity() + self.of_customer.capacity())
    }
}

/// The journeys of a range of customers.
#[derive(Debug, Default)]
pub struct EntityOrderPart {
    positions: Option<Vec<u32>>,
    /// Where each journey begins: a place in the part, or without positions one in the table.
    begins: Vec<u32>,
    /// How many journeys there are up to the end of each customer.
    ends_of_customers: Vec<u32>,
}

impl EntityOrderPart {
    /// Adds a journey whose events follow each other in the table and begin here; it goes on to the next journey.
    pub fn begin_journey(&mut self, position: usize) {
        self.begins.push(position as u32);
    }

    /// Adds a journey of these events.
    pub fn add_journey(&mut self, events: impl IntoIterator<Item = u32>) {
        let positions = self.positions.get_or_insert_default();
        self.begins.push(positions.len() as u32);
        positions.extend(events);
    }

    /// The next journeys are of the next customer.
    pub fn end_customer(&mut self) {
        self.ends_of_customers.push(self.begins.len() as u32);
    }
}

/// What an order of events is derived from besides the columns of its table.
#[derive(Debug, Clone, PartialEq)]
pub enum EntityKey {
    /// Sessions among the events that a filter lets through.
    Sessions {
        /// How long a customer may pause, ms, by source.
        gaps: Box<[i64]>,
        /// Which events are looked at.
        mask: EventMask,
    },
    /// One journey for each order.
    Orders {
        /// The touchpoints that reach the goal.
        goal: Vec<String>,
    },
    /// One journey for each id in a property, of the events that a filter shows.
    Shared {
        /// The property by whose values journeys are told apart.
        property: &'static str,
        /// The customers that are looked at.
        customers: BitSet,
        /// From and until when, ms UTC.
        time: Range<i64>,
        /// Which events are looked at.
        mask: EventMask,
    },
}

/// Orders that are kept, the latest first.
type CachedOrders = Vec<(EntityKey, Arc<EntityOrder>)>;

/// The orders of events that a table keeps: a few, shared by its clones. A table with other columns begins anew.
#[derive(Debug, Clone, Default)]
pub struct EntityOrders(Arc<Mutex<CachedOrders>>);

impl EntityOrders {
    /// So many are kept: those asked for last.
    const MOST: usize = 3;

    /// The order of this key: the one that is kept, else the one that `build` makes.
    pub fn get<E>(
        &self,
        key: &EntityKey,
        build: impl FnOnce() -> Result<EntityOrder, E>,
    ) -> Result<Arc<EntityOrder>, E> {
        if let Some(found) = self.find(key) {
            return Ok(found);
        }
        // nobody waits for a lock while this is built: threads that build may be given work that asks for the same
        let built = Arc::new(build()?);
        let mut recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        recent.retain(|(other, _)| other != key);
        recent.insert(0, (key.clone(), Arc::clone(&built)));
        recent.truncate(Self::MOST);
        Ok(built)
    }

    fn find(&self, key: &EntityKey) -> Option<Arc<EntityOrder>> {
        let mut recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = recent.iter().position(|(other, _)| other == key)?;
        recent[..=at].rotate_right(1);
        Some(Arc::clone(&recent[0].1))
    }

    /// Bytes they take in memory.
    pub fn memory(&self) -> usize {
        let recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        recent.iter().map(|(_, order)| order.memory()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(goal: &str) -> EntityKey {
        EntityKey::Orders { goal: vec![goal.to_owned()] }
    }

    #[test]
    fn parts_are_joined_in_the_order_of_customers() {
        let (mut first, mut second) = (EntityOrderPart::default(), EntityOrderPart::default());
        first.add_journey([4, 6]);
        first.add_journey([5]);
        first.end_customer();
        first.end_customer();
        second.add_journey([9]);
        second.end_customer();
        let order = EntityOrder::from_parts(vec![first, EntityOrderPart::default(), second]).ending_at(20);
        let journeys = |ix| order.journeys(ix).map(|places| places.map(|p| order.position(p)).collect::<Vec<_>>());
        assert_eq!(journeys(0).collect::<Vec<_>>(), [vec![4, 6], vec![5]]);
        assert_eq!((journeys(1).count(), journeys(2).collect::<Vec<_>>(), order.len()), (0, vec![vec![9]], 3));
    }

    #[test]
    fn a_journey_without_positions_goes_on_to_the_next() {
        let (mut first, mut second) = (EntityOrderPart::default(), EntityOrderPart::default());
        first.begin_journey(0);
        first.begin_journey(3);
        first.end_customer();
        second.begin_journey(7);
        second.end_customer();
        let order = EntityOrder::from_parts(vec![first, second]).ending_at(10);
        assert_eq!(order.journeys(0).collect::<Vec<_>>(), [0..3, 3..7]);
        assert!(order.journeys(1).eq(std::iter::once(7..10)));
    }

    #[test]
    fn shared_journeys_stand_with_the_customer_of_their_first_event_and_know_their_people() {
        let event = |(id, time, position, customer)| SharedEvent { id, time, position, customer };
        // two people of one id, told by turns; one of another id before and after
        let events = [(7, 10, 0, 0), (9, 5, 1, 1), (7, 20, 2, 1), (7, 15, 4, 3), (9, 30, 5, 3)].map(event);
        let order = EntityOrder::of_shared(events.to_vec(), 4);
        let journeys =
            |ix| order.journeys(ix).map(|p| p.map(|p| order.position(p)).collect::<Vec<_>>()).collect::<Vec<_>>();
        assert_eq!((journeys(0), journeys(1)), (vec![vec![0, 4, 2]], vec![vec![1, 5]]));
        assert!(journeys(2).is_empty() && journeys(3).is_empty());
        assert_eq!((order.people_at(2), order.people_at(3)), (Some(&[0, 1, 3][..]), Some(&[1, 3][..])));
        assert_eq!(EntityOrder::of_shared(Vec::new(), 4).len(), 0);
    }

    #[test]
    fn a_few_orders_are_kept_the_latest_asked_for() {
        let orders = EntityOrders::default();
        let mut built = Vec::new();
        for goal in ["a", "b", "a", "c", "d", "a", "b"] {
            let build = || {
                built.push(goal);
                Ok::<_, ()>(EntityOrder::default())
            };
            orders.get(&key(goal), build).unwrap();
        }
        assert_eq!(built, ["a", "b", "c", "d", "b"]);
        assert_eq!(orders.get(&key("e"), || Err("cancelled")), Err("cancelled"));
        assert!(orders.find(&key("e")).is_none() && orders.find(&key("a")).is_some());
    }
}
