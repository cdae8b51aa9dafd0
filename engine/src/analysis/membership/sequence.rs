//! Sequences: one thing after the other, within a time, with nothing of a kind between them.
//!
//! Of all ways that lead to a step the one that was there last can still get furthest: it is the nearest to the next step
//! and has the fewest events between. So one pass that keeps when each step was reached last finds every sequence.

use std::ops::Range;

use crate::events::EventTable;
use crate::model::{RuleEnd, RuleEvent, RuleSequence, RuleStep, Settings, Span};

use super::event_test::{EventTest, Events};
use super::intervals::{OPEN_END, union};

/// A sequence with what it needs of the table looked up.
#[derive(Debug)]
pub(in crate::analysis) struct SequenceTest<'a> {
    first: EventTest<'a>,
    then: Vec<StepTest<'a>>,
    end: Option<EndTest<'a>>,
}

#[derive(Debug)]
struct StepTest<'a> {
    what: EventTest<'a>,
    within: Option<i64>,
    without: Option<EventTest<'a>>,
}

#[derive(Debug)]
struct EndTest<'a> {
    without: EventTest<'a>,
    within: Option<i64>,
}

impl<'a> SequenceTest<'a> {
    pub(in crate::analysis) fn of(rule: &RuleSequence, table: &'a EventTable, settings: &Settings) -> Self {
        let test = |what: &RuleEvent| EventTest::of(what, table, settings);
        let step = |step: &RuleStep| StepTest {
            what: test(&step.what),
            within: step.within.map(Span::ms),
            without: step.without.as_ref().map(test),
        };
        let end = |end: &RuleEnd| EndTest { without: test(&end.without), within: end.within.map(Span::ms) };
        Self { first: test(&rule.first), then: rule.then.iter().map(step).collect(), end: rule.end.as_ref().map(end) }
    }

    /// Whether it has happened by a moment after these events.
    pub(in crate::analysis) fn has_happened(&self, table: &EventTable, positions: &[usize], moment: i64) -> bool {
        self.intervals(&Events { table, positions }).iter().any(|interval| interval.contains(&moment))
    }

    /// When it has happened: from the moment after its last step on, as long as nothing happens that must not; where that must
    /// not happen for some time, once this time is over.
    pub(super) fn intervals(&self, events: &Events<'_>) -> Vec<Range<i64>> {
        let done = self.completions(events);
        let after = |place: usize| events.time(place).saturating_add(1);
        let Some(end) = &self.end else {
            return done.first().map(|&place| after(place)..OPEN_END).into_iter().collect();
        };
        let ends: Vec<usize> = places(&end.without.marks(events));
        let of_one = |&place: &usize| {
            let next = ends.get(ends.partition_point(|&end| end <= place)).copied();
            let Some(within) = end.within else { return after(place)..next.map_or(OPEN_END, after) };
            let over = after(place).saturating_add(within);
            let in_time = next.is_some_and(|next| is_within(end.within, events.time(place), events.time(next)));
            over..if in_time { over } else { OPEN_END }
        };
        union(done.iter().map(of_one).filter(|i| i.start < i.end).collect())
    }

    /// The places at which the last step is taken.
    fn completions(&self, events: &Events<'_>) -> Vec<usize> {
        let first = self.first.marks(events);
        let steps: Vec<Vec<bool>> = self.then.iter().map(|step| step.what.marks(events)).collect();
        let without: Vec<Option<Vec<bool>>> =
            self.then.iter().map(|step| step.without.as_ref().map(|test| test.marks(events))).collect();
        let last = self.then.len();
        // by step, when it was reached last by a way that can still go on
        let mut reached: Vec<Option<i64>> = vec![None; last + 1];
        let mut done = Vec::new();
        for place in 0..events.len() {
            let time = events.time(place);
            // the last step comes first, so that one event is never two steps of a way
            for step in (0..=last).rev() {
                let is_reached = match step.checked_sub(1) {
                    None => first[place],
                    Some(before) => {
                        let in_time = |since: i64| is_within(self.then[before].within, since, time);
                        steps[before][place] && reached[before].is_some_and(in_time)
                    }
                };
                if is_reached {
                    reached[step] = Some(time);
                } else if without.get(step).and_then(Option::as_ref).is_some_and(|marks| marks[place]) {
                    reached[step] = None;
                }
                if is_reached && step == last {
                    done.push(place);
                }
            }
        }
        done
    }
}

/// Whether a time is not too long after another one.
fn is_within(within: Option<i64>, since: i64, time: i64) -> bool {
    within.is_none_or(|within| time - since <= within)
}

fn places(marks: &[bool]) -> Vec<usize> {
    (0..marks.len()).filter(|&place| marks[place]).collect()
}
