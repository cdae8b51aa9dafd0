//! Membership then: in which intervals a customer belonged to a group that a rule describes, and who belonged to it at a
//! moment. A trend counts people as they were on each day, not as they are today.
//!
//! A rule is asked about the events before a moment, never about the moment itself or what comes after it. So a customer who
//! bought at `t` has bought from `t + 1` ms on, and "within 30 days" still holds 30 days after `t`. Nobody belongs to
//! anything before their own first event.

use std::ops::Range;

use crate::events::{BitSet, EventTable, Orders, Subset};
use crate::model::{CustomerIx, MemberRule, RuleEvent, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::{by_customers_cancellable, customers_who};

const DAY: i64 = 86_400_000;

/// A membership without an end so far.
pub const OPEN_END: i64 = i64::MAX;

/// A rule ready to be asked of any customer.
#[derive(Debug)]
pub struct Membership<'a> {
    table: &'a EventTable,
    /// All that happened up to the end of the filter.
    history: Subset,
    rule: Test,
}

impl<'a> Membership<'a> {
    /// Of the customers in `subset`, whatever its first date: membership goes by what happened before, too.
    pub fn new(table: &'a EventTable, subset: &Subset, rule: &MemberRule, settings: &Settings) -> Self {
        Self { table, history: subset.history(), rule: Test::of(rule, table, settings) }
    }

    /// When a customer belonged: intervals of moments (ms UTC, without their end) that neither touch nor overlap, ascending.
    pub fn intervals(&self, ix: CustomerIx) -> Vec<Range<i64>> {
        let events: Vec<usize> = self.history.events(self.table, ix).collect();
        let Some(&first) = events.first() else { return Vec::new() };
        let lifetime = self.table.time[first].saturating_add(1)..OPEN_END;
        self.rule.intervals(self.table, &events, &lifetime)
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

/// Members of a group at a moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MemberCount {
    /// How many there are.
    pub members: u64,
    /// How often somebody joins from then to the next moment, that included; 0 after the last.
    pub joined: u64,
    /// How often somebody leaves in that time.
    pub left: u64,
}

/// A rule with what it needs of the table looked up.
#[derive(Debug)]
enum Test {
    Did { what: EventChoice, at_least: usize, within: Option<i64> },
    Not(Box<Test>),
    All(Vec<Test>),
    Any(Vec<Test>),
}

/// What is counted, by touchpoint.
#[derive(Debug)]
enum EventChoice {
    Touchpoints(Vec<bool>),
    Orders(Vec<bool>),
}

impl Test {
    fn of(rule: &MemberRule, table: &EventTable, settings: &Settings) -> Self {
        let each = |rules: &[MemberRule]| rules.iter().map(|rule| Self::of(rule, table, settings)).collect();
        match rule {
            MemberRule::Did { what, at_least, within_days } => Self::Did {
                what: EventChoice::of(what, table, settings),
                at_least: (*at_least).max(1) as usize,
                within: within_days.map(|days| i64::from(days) * DAY),
            },
            MemberRule::Not(rule) => Self::Not(Box::new(Self::of(rule, table, settings))),
            MemberRule::All(rules) => Self::All(each(rules)),
            MemberRule::Any(rules) => Self::Any(each(rules)),
        }
    }

    /// When it holds for a customer with these events, within their lifetime.
    fn intervals(&self, table: &EventTable, events: &[usize], lifetime: &Range<i64>) -> Vec<Range<i64>> {
        let of = |test: &Self| test.intervals(table, events, lifetime);
        match self {
            Self::Did { what, at_least, within } => intervals_with(&what.times(table, events), *at_least, *within),
            Self::Not(test) => without(lifetime, &of(test)),
            Self::All(tests) => {
                let mut tests = tests.iter();
                let first = tests.next().map(of).unwrap_or_default();
                tests.fold(first, |common, test| intersection(&common, &of(test)))
            }
            Self::Any(tests) => union(tests.iter().flat_map(of).collect()),
        }
    }
}

impl EventChoice {
    fn of(what: &RuleEvent, table: &EventTable, settings: &Settings) -> Self {
        match what {
            RuleEvent::Activity => Self::Touchpoints(table.names.of_kind(|kind| kind.is_activity())),
            RuleEvent::Order => Self::Orders(table.goal_mask(&settings.goal)),
            RuleEvent::Kind(wanted) => Self::Touchpoints(table.names.of_kind(|kind| kind == *wanted)),
            RuleEvent::Touchpoint(name) => Self::Touchpoints(table.names.named(std::slice::from_ref(name))),
        }
    }

    /// The moments at which it happened, ascending.
    fn times(&self, table: &EventTable, events: &[usize]) -> Vec<i64> {
        let of_mask = |mask: &[bool], i: usize| mask[usize::from(table.touchpoint[i])];
        let mut orders = Orders::new(table);
        let happened = events.iter().copied().filter(|&i| match self {
            Self::Touchpoints(mask) => of_mask(mask, i),
            Self::Orders(mask) => of_mask(mask, i) && orders.is_new(i),
        });
        happened.map(|i| table.time[i]).collect()
    }
}

/// When at least `n` of these moments lie before, within a time where there is one.
fn intervals_with(times: &[i64], n: usize, within: Option<i64>) -> Vec<Range<i64>> {
    let Some(within) = within else {
        return times.get(n - 1).map(|&t| t.saturating_add(1)..OPEN_END).into_iter().collect();
    };
    // from the n-th of a group on, until the first of the group is too long ago
    let of_group = |group: &[i64]| {
        let end = group[0].saturating_add(within).saturating_add(1);
        group[n - 1].saturating_add(1)..end
    };
    union(times.windows(n).map(of_group).filter(|i| i.start < i.end).collect())
}

/// The same moments as intervals that neither touch nor overlap, ascending.
fn union(mut intervals: Vec<Range<i64>>) -> Vec<Range<i64>> {
    intervals.sort_by_key(|i| (i.start, i.end));
    let mut joined: Vec<Range<i64>> = Vec::with_capacity(intervals.len());
    for interval in intervals {
        match joined.last_mut() {
            Some(last) if interval.start <= last.end => last.end = last.end.max(interval.end),
            _ => joined.push(interval),
        }
    }
    joined
}

fn intersection(a: &[Range<i64>], b: &[Range<i64>]) -> Vec<Range<i64>> {
    let (mut i, mut j, mut common) = (0, 0, Vec::new());
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        let both = x.start.max(y.start)..x.end.min(y.end);
        if both.start < both.end {
            common.push(both);
        }
        if x.end <= y.end { i += 1 } else { j += 1 }
    }
    common
}

/// What of `all` is in none of these, which ascend.
fn without(all: &Range<i64>, taken: &[Range<i64>]) -> Vec<Range<i64>> {
    let (mut from, mut left) = (all.start, Vec::new());
    for interval in taken {
        if from < interval.start.min(all.end) {
            left.push(from..interval.start.min(all.end));
        }
        from = from.max(interval.end);
    }
    if from < all.end {
        left.push(from..all.end);
    }
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_intervals() -> impl Strategy<Value = Vec<Range<i64>>> {
        let one = (0i64..60, 1i64..20).prop_map(|(start, length)| start..start + length);
        prop::collection::vec(one, 0..6).prop_map(union)
    }

    fn holds(intervals: &[Range<i64>], time: i64) -> bool {
        intervals.iter().any(|i| i.contains(&time))
    }

    proptest! {
        #[test]
        fn intervals_are_sets_of_moments(a in any_intervals(), b in any_intervals()) {
            let all = 0..100;
            let (both, either) = (intersection(&a, &b), union([a.clone(), b.clone()].concat()));
            let not_a = without(&all, &a);
            for time in all {
                prop_assert_eq!(holds(&both, time), holds(&a, time) && holds(&b, time));
                prop_assert_eq!(holds(&either, time), holds(&a, time) || holds(&b, time));
                prop_assert_eq!(holds(&not_a, time), !holds(&a, time));
            }
        }

        #[test]
        fn a_window_counts_what_lies_in_it(
            mut times in prop::collection::vec(0i64..60, 0..8), n in 1usize..4, within in 1i64..30
        ) {
            times.sort_unstable();
            let (window, ever) = (intervals_with(&times, n, Some(within)), intervals_with(&times, n, None));
            for at in 0i64..100 {
                let before = times.iter().filter(|&&t| t < at);
                prop_assert_eq!(holds(&window, at), before.clone().filter(|&&t| t >= at - within).count() >= n);
                prop_assert_eq!(holds(&ever, at), before.count() >= n);
            }
        }
    }
}
