//! Events that an import finds again in the table, so that it need not read the project.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::model::ProfileId;

use super::EventTable;
use super::event_hash::EventValues;

/// The events of a table, looked up by what they say.
#[derive(Debug)]
pub struct TableEvents {
    table: Arc<EventTable>,
    unsure: AtomicBool,
}

impl TableEvents {
    /// Looks for events in this table.
    pub fn of(table: Arc<EventTable>) -> Self {
        Self { table, unsure: AtomicBool::new(false) }
    }

    /// Whether some answer could be wrong: a table knows whose an event is, not which of a customer's profiles it came with.
    pub fn is_unsure(&self) -> bool {
        self.unsure.load(Ordering::Relaxed)
    }

    /// Whether there is an event of a profile at a time that says what this hash is made of.
    pub(super) fn contains(&self, profile: ProfileId, time: i64, hash: u64) -> bool {
        self.count(profile, time, hash) > 0
    }

    /// How many events of a profile at a time say what this hash is made of.
    pub(super) fn count(&self, profile: ProfileId, time: i64, hash: u64) -> usize {
        let (table, people) = (&self.table, &self.table.people);
        let Some(ix) = people.ix_of(profile) else { return 0 };
        let range = table.range(ix);
        let times = &table.time[range.clone()];
        let first = range.start + times.partition_point(|&t| t < time);
        let at_time = (first..range.end).take_while(|&i| table.time[i] == time);
        let found = at_time.filter(|&i| self.hash(i, profile) == hash).count();
        if found > 0 && people.profiles(ix).len() > 1 {
            self.unsure.store(true, Ordering::Relaxed);
        }
        found
    }

    fn hash(&self, i: usize, profile: ProfileId) -> u64 {
        let t = &self.table;
        let values = EventValues {
            time: t.time[i],
            profile,
            source: t.source[i],
            value: t.raw_value[i],
            order: t.order(i),
            codes: t.dimensions().map(|column| column[i]),
        };
        values.hash()
    }
}
