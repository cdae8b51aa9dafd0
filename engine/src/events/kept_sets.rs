//! Customers found by rules, kept so that a filter that is asked for again costs nothing.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::model::{Bots, MemberRule, Settings};

use super::{BitSet, Lazy, Names, Traffic};

/// So many sets are kept, the newest ones.
const MOST: usize = 16;

/// What a set of customers was found by, besides the events.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SetKey {
    pub rule: MemberRule,
    /// The end of the dates, ms UTC.
    pub to: Option<i64>,
    pub bots: Bots,
    pub settings: Settings,
    /// Where the rule asks for chances, the moment and the data of the predictions that give them.
    pub predictions: Option<(i64, u64)>,
}

/// Sets of customers of one table. A copy of the table begins without any.
#[derive(Debug, Default)]
pub(super) struct KeptSets(Mutex<VecDeque<KeptSet>>);

#[derive(Debug)]
struct KeptSet {
    key: SetKey,
    events: SeenEvents,
    customers: Arc<BitSet>,
}

/// What a rule sees of a table; where any of it is another one, a set no longer holds.
#[derive(Debug)]
pub(super) struct SeenEvents {
    pub touchpoint: Lazy<Vec<u16>>,
    pub value: Lazy<Vec<f64>>,
    pub names: Arc<Names>,
    pub traffic: Arc<Traffic>,
    pub refused: Arc<BitSet>,
}

impl SeenEvents {
    fn are(&self, other: &Self) -> bool {
        self.touchpoint.is_shared_with(&other.touchpoint)
            && self.value.is_shared_with(&other.value)
            && Arc::ptr_eq(&self.names, &other.names)
            && Arc::ptr_eq(&self.traffic, &other.traffic)
            && Arc::ptr_eq(&self.refused, &other.refused)
    }
}

impl Clone for KeptSets {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl KeptSets {
    /// The set that was found by this, where it was found in the same events.
    pub(super) fn get(&self, events: &SeenEvents, key: &SetKey) -> Option<Arc<BitSet>> {
        let sets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = sets.iter().find(|set| set.key == *key && set.events.are(events))?;
        Some(Arc::clone(&found.customers))
    }

    /// Keeps a set, and no longer those of other events.
    pub(super) fn keep(&self, events: SeenEvents, key: SetKey, customers: &Arc<BitSet>) {
        let mut sets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sets.retain(|set| set.events.are(&events) && set.key != key);
        sets.truncate(MOST - 1);
        sets.push_front(KeptSet { key, events, customers: Arc::clone(customers) });
    }
}
