//! The conditions of a rule: when each holds for a customer.

use std::ops::Range;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::events::{EventTable, paid_amount};
use crate::model::{Comparison, CustomerIx, MemberRule, Occurrence, PredictionRun, RuleDay, RuleTime, Settings};

use super::chances::ChanceTest;
use super::event_test::{EventTest, Events};
use super::intervals::{OPEN_END, intersection, intervals_with, union, without};
use super::sequence::SequenceTest;

const DAY: i64 = 86_400_000;

/// A rule with what it needs of the table looked up.
#[derive(Debug)]
pub(super) enum Condition<'a> {
    Count {
        what: EventTest<'a>,
        is: Comparison,
        number: usize,
        within: Option<i64>,
    },
    Value {
        goal: Vec<bool>,
        is: Comparison,
        amount: i64,
        within: Option<i64>,
    },
    Time {
        which: Occurrence,
        what: EventTest<'a>,
        when: When,
    },
    Sequence(SequenceTest<'a>),
    /// A chance, and whether the condition stands under a `not`: what is not known holds neither way.
    Chance(Option<ChanceTest>, bool),
    Not(Box<Condition<'a>>),
    All(Vec<Condition<'a>>),
    Any(Vec<Condition<'a>>),
}

/// When an event is to have happened, ms.
#[derive(Debug)]
pub(super) enum When {
    Ago(Comparison, i64),
    Between(Range<i64>),
}

/// Money is added up in these parts of a unit: sums are exact, whatever their order.
const PARTS_OF_A_UNIT: f64 = 10_000.0;
const PARTS_OF_A_CENT: i64 = 100;

impl<'a> Condition<'a> {
    pub(super) fn of(
        rule: &MemberRule,
        table: &'a EventTable,
        settings: &Settings,
        predictions: Option<&PredictionRun>,
    ) -> Self {
        Self::under(rule, table, settings, predictions, false)
    }

    /// Compiles a rule inside another one, under a `not` or not.
    fn under(
        rule: &MemberRule,
        table: &'a EventTable,
        settings: &Settings,
        predictions: Option<&PredictionRun>,
        negated: bool,
    ) -> Self {
        let one = |rule: &MemberRule, negated| Self::under(rule, table, settings, predictions, negated);
        let each = |rules: &[MemberRule]| rules.iter().map(|rule| one(rule, negated)).collect();
        let event = |what| EventTest::of(what, table, settings);
        let ms = |days: &Option<u32>| days.map(|days| i64::from(days) * DAY);
        match rule {
            MemberRule::Did { what, at_least, within_days } => {
                let number = (*at_least).max(1) as usize;
                Self::Count { what: event(what), is: Comparison::AtLeast, number, within: ms(within_days) }
            }
            MemberRule::Count { what, is, number, within_days } => {
                Self::Count { what: event(what), is: *is, number: *number as usize, within: ms(within_days) }
            }
            MemberRule::Value { is, cents, within_days } => {
                let (goal, amount) = (table.goal_mask(&settings.goal), cents.saturating_mul(PARTS_OF_A_CENT));
                Self::Value { goal, is: *is, amount, within: ms(within_days) }
            }
            MemberRule::Time { which, what, when } => {
                Self::Time { which: *which, what: event(what), when: When::of(*when, &settings.time_zone) }
            }
            MemberRule::Sequence(sequence) => Self::Sequence(SequenceTest::of(sequence, table, settings)),
            MemberRule::Chance(rule) => Self::Chance(ChanceTest::new(rule, table, predictions), negated),
            MemberRule::Not(rule) => Self::Not(Box::new(one(rule, !negated))),
            MemberRule::All(rules) => Self::All(each(rules)),
            MemberRule::Any(rules) => Self::Any(each(rules)),
        }
    }

    /// When it holds for a customer with these events, within their lifetime.
    pub(super) fn intervals(&self, ix: CustomerIx, events: &Events<'_>, lifetime: &Range<i64>) -> Vec<Range<i64>> {
        let of = |condition: &Self| condition.intervals(ix, events, lifetime);
        match self {
            Self::Count { what, is, number, within } => {
                let at_least = |n: usize| match n {
                    0 => vec![lifetime.clone()],
                    n => intervals_with(&what.times(events), n, *within),
                };
                match is {
                    Comparison::AtLeast => at_least(*number),
                    Comparison::MoreThan => at_least(number + 1),
                    Comparison::LessThan => without(lifetime, &at_least(*number)),
                    Comparison::AtMost => without(lifetime, &at_least(number + 1)),
                    Comparison::Equal => intersection(&at_least(*number), &without(lifetime, &at_least(number + 1))),
                }
            }
            Self::Value { goal, is, amount, within } => {
                let holds = |sum: i64| is.holds(&sum, amount);
                value_intervals(&payments(events, goal), *within, holds, lifetime)
            }
            Self::Time { which, what, when } => when.intervals(*which, &what.times(events)),
            Self::Sequence(sequence) => sequence.intervals(events),
            Self::Chance(test, negated) => {
                let known =
                    |holds: bool| test.as_ref().map(|test| test.intervals(ix, holds, lifetime)).unwrap_or_default();
                match negated {
                    false => known(true),
                    // the opposite holds only where it is known that the chance does not fit
                    true => without(lifetime, &known(false)),
                }
            }
            Self::Not(condition) => without(lifetime, &of(condition)),
            Self::All(conditions) => {
                let mut conditions = conditions.iter();
                let first = conditions.next().map(of).unwrap_or_default();
                conditions.fold(first, |common, condition| match common.is_empty() {
                    true => common,
                    false => intersection(&common, &of(condition)),
                })
            }
            Self::Any(conditions) => union(conditions.iter().flat_map(of).collect()),
        }
    }
}

impl When {
    fn of(when: RuleTime, zone: &str) -> Self {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let begin = |day: Date| {
            let midnight = zone.to_timestamp(day.to_datetime(Time::midnight()));
            midnight.map_or(i64::MAX, |midnight| midnight.as_millisecond())
        };
        let next = |RuleDay(day): RuleDay| day.tomorrow().map_or(i64::MAX, begin);
        match when {
            RuleTime::Ago { is, days } => Self::Ago(is, i64::from(days) * DAY),
            RuleTime::Before(day) => Self::Between(i64::MIN..begin(day.0)),
            RuleTime::After(day) => Self::Between(next(day)..i64::MAX),
            RuleTime::On(day) => Self::Between(begin(day.0)..next(day)),
        }
    }

    /// When the first or the last of these times, which ascend, was then.
    fn intervals(&self, which: Occurrence, times: &[i64]) -> Vec<Range<i64>> {
        let times = match which {
            Occurrence::First => &times[..times.len().min(1)],
            Occurrence::Last => times,
        };
        let of_one = |(place, &time): (usize, &i64)| {
            let after = time.saturating_add(1);
            // it is the last one until the next one
            let known = after..times.get(place + 1).map_or(OPEN_END, |next| next.saturating_add(1));
            let ago = time.saturating_add(if let Self::Ago(_, ms) = self { *ms } else { 0 });
            let holds = match self {
                Self::Between(range) => {
                    if range.contains(&time) {
                        known.clone()
                    } else {
                        after..after
                    }
                }
                Self::Ago(Comparison::AtMost, _) => after..ago.saturating_add(1),
                Self::Ago(Comparison::LessThan, _) => after..ago,
                Self::Ago(Comparison::AtLeast, _) => ago.max(after)..OPEN_END,
                Self::Ago(Comparison::MoreThan, _) => ago.saturating_add(1)..OPEN_END,
                Self::Ago(Comparison::Equal, _) => after..after,
            };
            holds.start.max(known.start)..holds.end.min(known.end)
        };
        union(times.iter().enumerate().map(of_one).filter(|i| i.start < i.end).collect())
    }
}

/// What was paid, and paid back, when.
fn payments(events: &Events<'_>, goal: &[bool]) -> Vec<(i64, i64)> {
    let table = events.table;
    let payment = |&i: &usize| {
        let touchpoint = table.touchpoint[i];
        let amount = paid_amount(goal[usize::from(touchpoint)], table.names.kind(touchpoint), table.value[i]);
        (table.time[i], (amount * PARTS_OF_A_UNIT).round() as i64)
    };
    events.positions.iter().map(payment).filter(|(_, amount)| *amount != 0).collect()
}

/// When the sum of the payments before, within a time where there is one, is one that `holds` accepts.
fn value_intervals(
    payments: &[(i64, i64)],
    within: Option<i64>,
    holds: impl Fn(i64) -> bool,
    lifetime: &Range<i64>,
) -> Vec<Range<i64>> {
    // from which moment on the sum changes by how much
    let mut changes: Vec<(i64, i64)> =
        payments.iter().map(|&(time, amount)| (time.saturating_add(1), amount)).collect();
    if let Some(within) = within {
        changes.extend(payments.iter().map(|&(time, amount)| (time.saturating_add(within).saturating_add(1), -amount)));
    }
    changes.sort_unstable_by_key(|&(time, _)| time);
    let (mut sum, mut since, mut found) = (0i64, lifetime.start, Vec::new());
    for (time, amount) in changes {
        if time > since && holds(sum) {
            found.push(since..time.min(lifetime.end));
        }
        since = since.max(time);
        sum = sum.saturating_add(amount);
    }
    if since < lifetime.end && holds(sum) {
        found.push(since..lifetime.end);
    }
    union(found.into_iter().filter(|i| i.start < i.end).collect())
}
