//! How many different people are behind a count of something else: sessions, moves, events.

use std::hash::Hash;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, NONE_U32};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::parallel::by_customers_cancellable;

/// For each key the number of customers that have it; `keys` pushes those of one customer, as often as it likes.
pub(crate) fn people_by<K: Copy + Ord + Hash + Send>(
    table: &EventTable,
    keys: impl Fn(CustomerIx, &mut Vec<K>) + Sync,
) -> FxHashMap<K, u64> {
    uninterrupted(|progress| people_by_cancellable(table, progress, &keys))
}

/// [`people_by`] that can be cancelled.
pub(crate) fn people_by_cancellable<K: Copy + Ord + Hash + Send>(
    table: &EventTable,
    progress: &Progress,
    keys: impl Fn(CustomerIx, &mut Vec<K>) + Sync,
) -> Result<FxHashMap<K, u64>, Cancelled> {
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counts: FxHashMap<K, u64> = FxHashMap::default();
        let mut of_one = Vec::new();
        for ix in customers {
            of_one.clear();
            keys(ix, &mut of_one);
            of_one.sort_unstable();
            of_one.dedup();
            of_one.iter().for_each(|&key| *counts.entry(key).or_default() += 1);
        }
        counts
    })?;
    let mut all = FxHashMap::default();
    for (key, n) in parts.into_iter().flatten() {
        *all.entry(key).or_default() += n;
    }
    Ok(all)
}

/// Counts the different people on journeys that are counted one by one.
#[derive(Debug, Clone)]
pub enum PeopleCounter {
    /// Of journeys that come customer by customer.
    InOrder {
        /// How many different people were counted.
        people: u64,
        /// The customer of the last journey.
        last: CustomerIx,
    },
    /// Of shared journeys: who was counted.
    Shared(FxHashSet<CustomerIx>),
}

impl PeopleCounter {
    /// A counter before any journey; `shared` where journeys do not come customer by customer.
    pub fn new(shared: bool) -> Self {
        if shared { Self::Shared(FxHashSet::default()) } else { Self::InOrder { people: 0, last: NONE_U32 } }
    }

    /// Counts the people of a journey.
    #[inline]
    pub fn add(&mut self, of_journey: &[CustomerIx]) {
        match self {
            Self::InOrder { people, last } => {
                let ix = of_journey.first().copied().unwrap_or(NONE_U32);
                *people += u64::from(std::mem::replace(last, ix) != ix);
            }
            Self::Shared(people) => people.extend(of_journey),
        }
    }

    /// How many different people were counted.
    pub fn people(&self) -> u64 {
        match self {
            Self::InOrder { people, .. } => *people,
            Self::Shared(people) => people.len() as u64,
        }
    }
}

/// One source of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceReach {
    /// The source, by its index in `dims.source`.
    pub source: u8,
    /// Customers with an event from it.
    pub customers: u64,
    /// How many events they have from it.
    pub events: u64,
}

/// Whom each source reaches, by what customers did and what was done to them, in the order of the sources; those without a
/// visible event are left out.
pub fn sources_cancellable(
    table: &EventTable,
    subset: &Subset,
    progress: &Progress,
) -> Result<Vec<SourceReach>, Cancelled> {
    let subset = subset.clone().with_sent();
    let people = people_by_cancellable(table, progress, |ix, keys| {
        keys.extend(subset.events(table, ix).map(|i| table.source[i]));
    })?;
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut events = vec![0u64; 256];
        customers.flat_map(|ix| subset.events(table, ix)).for_each(|i| events[usize::from(table.source[i])] += 1);
        events
    })?;
    let mut events = vec![0u64; 256];
    parts.into_iter().for_each(|part| events.iter_mut().zip(part).for_each(|(sum, n)| *sum += n));
    let mut all: Vec<SourceReach> = people
        .into_iter()
        .map(|(source, customers)| SourceReach { source, customers, events: events[usize::from(source)] })
        .collect();
    all.sort_unstable_by_key(|s| s.source);
    Ok(all)
}
