//! The events of a table under another key than the customer: an order of events and where each journey begins in it.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use crate::model::CustomerIx;

use super::Traffic;

/// The journeys of an entity such as the session or the order, by customer, then by their first event. Each journey is of
/// one customer, and its events are in the order of time. Events that belong to no journey are in none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntityOrder {
    /// Positions of events, journey by journey; `None` where the table has them in this order.
    positions: Option<Vec<u32>>,
    /// The place in this order where each journey begins, one more at the end.
    offsets: Vec<u32>,
    /// The first journey of each customer, one more at the end.
    of_customer: Vec<u32>,
}

impl EntityOrder {
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

    /// The same where the last journey ends: at this place of the table, or after the last position.
    pub fn ending_at(mut self, events: usize) -> Self {
        self.offsets.push(self.positions.as_ref().map_or(events, Vec::len) as u32);
        self
    }

    /// How many journeys there are.
    pub fn len(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
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
        4 * (self.positions.as_ref().map_or(0, Vec::capacity) + self.offsets.capacity() + self.of_customer.capacity())
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
#[derive(Debug, Clone)]
pub enum EntityKey {
    /// Sessions among the events that a filter lets through.
    Sessions {
        /// How long a customer may pause, ms, by source.
        gaps: Box<[i64]>,
        /// The sources whose events are looked at; `None` = all.
        sources: Option<Box<[bool; 256]>>,
        /// The devices whose events are not.
        traffic: Option<Arc<Traffic>>,
    },
    /// One journey for each order.
    Orders {
        /// The touchpoints that reach the goal.
        goal: Vec<String>,
    },
}

impl PartialEq for EntityKey {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Sessions { gaps, sources, traffic },
                Self::Sessions { gaps: other_gaps, sources: other_sources, traffic: other_traffic },
            ) => {
                let same_traffic = match (traffic, other_traffic) {
                    (None, None) => true,
                    (Some(one), Some(other)) => Arc::ptr_eq(one, other),
                    _ => false,
                };
                gaps == other_gaps && sources == other_sources && same_traffic
            }
            (Self::Orders { goal }, Self::Orders { goal: other }) => goal == other,
            _ => false,
        }
    }
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
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(other, _)| other != key);
        kept.insert(0, (key.clone(), Arc::clone(&built)));
        kept.truncate(Self::MOST);
        Ok(built)
    }

    fn find(&self, key: &EntityKey) -> Option<Arc<EntityOrder>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|(other, _)| other == key)?;
        kept[..=at].rotate_right(1);
        Some(Arc::clone(&kept[0].1))
    }

    /// Bytes they take in memory.
    pub fn memory(&self) -> usize {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().map(|(_, order)| order.memory()).sum()
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
