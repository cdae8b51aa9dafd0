//! How long it takes from step to step, and from the first to the last.

use std::ops::Range;

use crate::analysis::journeys::Journeys;
use crate::analysis::steps::Event;

use super::reader::{Reader, Way, bit, from_last};
use super::steps::{FunnelOrder, MOST_STEPS};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Where a bar of the times ends and the next begins, ms: lengths of time as people say them.
pub const FUNNEL_TIMES: [i64; 19] = [
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    4 * HOUR,
    8 * HOUR,
    DAY,
    2 * DAY,
    3 * DAY,
    5 * DAY,
    7 * DAY,
    14 * DAY,
    30 * DAY,
    60 * DAY,
    90 * DAY,
    180 * DAY,
    365 * DAY,
];

/// How many took a time between two lengths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeBin {
    /// At least so many ms.
    pub from: i64,
    /// Less than so many ms; `None` = without end.
    pub to: Option<i64>,
    /// How many journeys took so long.
    pub journeys: u64,
}

impl TimeBin {
    /// Whether a time lies in it.
    pub fn contains(&self, time: i64) -> bool {
        self.from <= time && self.to.is_none_or(|to| time < to)
    }
}

/// Counts times, from the shortest to the longest that anybody took, without a gap.
pub(super) fn time_bins(times: &[i64]) -> Vec<TimeBin> {
    let bin = |time: &i64| FUNNEL_TIMES.partition_point(|edge| edge <= time);
    let mut counts = [0u64; FUNNEL_TIMES.len() + 1];
    times.iter().for_each(|time| counts[bin(time)] += 1);
    bins_of_counts(&counts)
}

/// The bins of counted times; those before the first and after the last that anybody took are left out.
pub(super) fn bins_of_counts(counts: &[u64]) -> Vec<TimeBin> {
    let used = |n: &u64| *n > 0;
    let (Some(first), Some(last)) = (counts.iter().position(used), counts.iter().rposition(used)) else {
        return Vec::new();
    };
    let edge = |at: usize| at.checked_sub(1).map_or(0, |at| FUNNEL_TIMES[at]);
    let bin = |at: usize| TimeBin { from: edge(at), to: FUNNEL_TIMES.get(at).copied(), journeys: counts[at] };
    (first..=last).map(bin).collect()
}

/// Where the time of a step is counted from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Since {
    /// The last step before it that is not optional.
    Previous,
    /// The first step of the funnel.
    Start,
}

impl Reader<'_> {
    /// Adds how long a journey took to each step that it reached, and from the first to the last one.
    pub(super) fn add_times(
        &self,
        journeys: &Journeys<'_>,
        places: &Range<usize>,
        way: &Way,
        (times, whole): (&mut [Vec<i64>], &mut Vec<i64>),
    ) {
        for step in from_last(way.reached) {
            times[step].extend(self.time_taken(journeys, places, way, Some(step)));
        }
        whole.extend(self.time_taken(journeys, places, way, None));
    }

    /// How long a journey took to a step from the required one before, or without a step from the first to the last.
    pub(super) fn time_taken(
        &self,
        journeys: &Journeys<'_>,
        places: &Range<usize>,
        way: &Way,
        step: Option<usize>,
    ) -> Option<i64> {
        let (from, to, since) = match step {
            Some(step) => (self.previous[step]?, step, Since::Previous),
            None => (0, self.from.len() - 1, Since::Start),
        };
        if from == to || way.reached & bit(to) == 0 {
            return None;
        }
        let between = way.first[to] - way.first[from];
        // in the plain order times are those between the first times of both steps, as other tools tell them
        let is_plain = since == Since::Previous && self.order == FunnelOrder::Ordered && self.optional == 0;
        Some(if is_plain { between } else { self.time(journeys, places, way, (to, since), between) })
    }

    /// How long a journey took to a step; `between` is the time between the first times of both.
    fn time(
        &self,
        journeys: &Journeys<'_>,
        places: &Range<usize>,
        way: &Way,
        (step, since): (usize, Since),
        between: i64,
    ) -> i64 {
        let reached = way.first[step];
        // where all that happened lies inside the window, nothing was at the step before earlier than the first
        let is_first = reached - way.first[0] <= self.window && !self.has_ends;
        if is_first && self.order != FunnelOrder::Strict {
            return between;
        }
        let earliest = reached.saturating_sub(self.window);
        let inside = self.events_of(journeys, places, way).filter(|&(i, _)| self.table.time[i] >= earliest);
        let found = match self.order {
            FunnelOrder::Any => self.time_in_any_order((step, since), inside),
            FunnelOrder::Ordered | FunnelOrder::Strict => self.time_on_way((step, since), inside),
        };
        found.unwrap_or(between)
    }

    /// How long it took to a step, on the ways along these events, which all lie inside the window.
    fn time_on_way(&self, (wanted, since): (usize, Since), events: impl Iterator<Item = Event>) -> Option<i64> {
        // by open step: when a way that waits there was where the time is counted from, at the earliest
        let (mut open, mut from) = (0, [0; MOST_STEPS]);
        for event in events {
            let time = self.table.time[event.0];
            let (steps, ends) = self.meaning_of(event);
            open &= !ends;
            let mut remaining = if self.order == FunnelOrder::Strict { open & steps & self.stays } else { open };
            // the last step comes first, so that one event is never two steps of a way
            for step in from_last(steps) {
                let before = from_last(self.from[step] & open).map(|before| from[before]).min();
                if step > 0 && before.is_none() {
                    continue;
                }
                if step == wanted {
                    return before.map(|before| time - before);
                }
                let goes_on = since == Since::Start || self.optional & bit(step) != 0;
                let here = before.filter(|_| goes_on).unwrap_or(time);
                from[step] = if remaining & bit(step) != 0 { from[step].min(here) } else { here };
                remaining |= bit(step);
            }
            open = remaining;
        }
        None
    }

    /// How long it took until one step more than `wanted` was taken, in any order, along these events inside the window: from
    /// when `wanted` were, or from when the first one was.
    fn time_in_any_order(&self, (wanted, since): (usize, Since), events: impl Iterator<Item = Event>) -> Option<i64> {
        let (mut taken, mut before) = (0u32, None);
        let enough = if since == Since::Start { 1 } else { wanted };
        for event in events {
            taken |= self.steps_of(event);
            let n = taken.count_ones() as usize;
            if n >= enough {
                before = before.or(Some(self.table.time[event.0]));
            }
            if n > wanted {
                return before.map(|before| self.table.time[event.0] - before);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_is_in_one_bin_and_only_those_at_the_ends_are_left_out() {
        let times = [0, MINUTE - 1, MINUTE, 3 * HOUR, 400 * DAY];
        let bins = time_bins(&times);
        assert_eq!(bins.iter().map(|bin| bin.journeys).sum::<u64>(), 5);
        assert_eq!((bins[0].from, bins[0].to, bins[0].journeys), (0, Some(MINUTE), 2));
        assert_eq!((bins.last().unwrap().from, bins.last().unwrap().to), (365 * DAY, None));
        assert!(bins.windows(2).all(|pair| pair[0].to == Some(pair[1].from)));
        for time in times {
            assert_eq!(bins.iter().filter(|bin| bin.contains(time)).count(), 1);
        }
        assert!(time_bins(&[]).is_empty());
        assert_eq!(time_bins(&[2 * DAY]), [TimeBin { from: 2 * DAY, to: Some(3 * DAY), journeys: 1 }]);
    }
}
