//! Membership then: in which intervals a customer belonged to a group that a rule describes, and who belonged to it at a
//! moment. A trend counts people as they were on each day, not as they are today.
//!
//! A rule is asked about the events before a moment, never about the moment itself or what comes after it. So a customer who
//! bought at `t` has bought from `t + 1` ms on, and "within 30 days" still holds 30 days after `t`. Nobody belongs to
//! anything before their own first event.

mod chances;
mod condition;
mod event_test;
mod intervals;
mod sequence;

use std::ops::Range;

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, MemberRule, PredictionRun, RuleEvent, Settings};
use crate::progress::{Cancelled, Progress};

pub use self::chances::ChanceTest;
use self::condition::Condition;
use self::event_test::{EventTest, Events};
pub use self::intervals::OPEN_END;
pub(super) use self::sequence::SequenceTest;
use super::parallel::{by_customers_cancellable, customers_who};

/// A rule ready to be asked of any customer.
#[derive(Debug)]
pub struct Membership<'a> {
    table: &'a EventTable,
    /// All that happened up to the end of the filter, also what was done to customers: a rule may ask who got a message.
    history: Subset,
    rule: Condition<'a>,
}

impl<'a> Membership<'a> {
    /// Of the customers in `subset`, whatever its first date: membership goes by what happened before, too.
    pub fn new(table: &'a EventTable, subset: &Subset, rule: &MemberRule, settings: &Settings) -> Self {
        Self::with_chances(table, subset, rule, settings, None)
    }

    /// The members by a rule that may ask for the chances that predictions give.
    pub fn with_chances(
        table: &'a EventTable,
        subset: &Subset,
        rule: &MemberRule,
        settings: &Settings,
        predictions: Option<&PredictionRun>,
    ) -> Self {
        let rule = Condition::of(rule, table, settings, predictions);
        Self { table, history: subset.history().with_sent(), rule }
    }

    /// When a customer belonged: intervals of moments (ms UTC, without their end) that neither touch nor overlap, ascending.
    pub fn intervals(&self, ix: CustomerIx) -> Vec<Range<i64>> {
        let positions: Vec<usize> = self.history.events(self.table, ix).collect();
        let Some(&first) = positions.first() else { return Vec::new() };
        let lifetime = self.table.time[first].saturating_add(1)..OPEN_END;
        self.rule.intervals(ix, &Events { table: self.table, positions: &positions }, &lifetime)
    }

    /// Who belonged at a moment.
    pub fn members_at(&self, time: i64, progress: &Progress) -> Result<BitSet, Cancelled> {
        customers_who(self.table, progress, |ix| {
            self.history.customers().contains(ix) && self.intervals(ix).iter().any(|i| i.contains(&time))
        })
    }

    /// How many belonged at each of these moments, which ascend, and how many came and went from each to the next.
    pub fn history(&self, times: &[i64], progress: &Progress) -> Result<Vec<MemberCount>, Cancelled> {
        let parts = by_customers_cancellable(self.table, progress, |customers| {
            // how many intervals begin and end up to each moment and after the one before it
            let mut changes = vec![(0u64, 0u64); times.len() + 1];
            for ix in customers.filter(|&ix| self.history.customers().contains(ix)) {
                for interval in self.intervals(ix) {
                    changes[times.partition_point(|&t| t < interval.start)].0 += 1;
                    changes[times.partition_point(|&t| t < interval.end)].1 += 1;
                }
            }
            changes
        })?;
        let change = |at: usize| {
            let of_part = parts.iter().filter_map(|changes| changes.get(at));
            of_part.fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1))
        };
        let mut members = 0;
        let count = |at: usize| {
            let ((entered, gone), (joined, left)) = (change(at), change(at + 1));
            members = members + entered - gone;
            let is_last = at + 1 == times.len();
            MemberCount { members, joined: if is_last { 0 } else { joined }, left: if is_last { 0 } else { left } }
        };
        Ok((0..times.len()).map(count).collect())
    }
}

/// An event of a rule, ready to be asked of any customer when it happened.
#[derive(Debug)]
pub struct EventTimes<'a> {
    table: &'a EventTable,
    history: Subset,
    what: EventTest<'a>,
}

impl<'a> EventTimes<'a> {
    /// Of the customers in `subset`, whatever its first date.
    pub fn new(table: &'a EventTable, subset: &Subset, what: &RuleEvent, settings: &Settings) -> Self {
        Self { table, history: subset.history().with_sent(), what: EventTest::of(what, table, settings) }
    }

    /// When it happened to a customer, ms UTC, ascending.
    pub fn of(&self, ix: CustomerIx) -> Vec<i64> {
        let positions: Vec<usize> = self.history.events(self.table, ix).collect();
        self.what.times(&Events { table: self.table, positions: &positions })
    }
}

/// Members of a group at a moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MemberCount {
    /// How many customers were members at that moment.
    pub members: u64,
    /// How often somebody joins from then to the next moment, that included; 0 after the last.
    pub joined: u64,
    /// How often somebody leaves in that time.
    pub left: u64,
}
