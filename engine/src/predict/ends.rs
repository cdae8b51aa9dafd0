//! Until when it is known what customers did. Every source has an end of its own: an export of orders that stops ten days before
//! the web log says nothing of orders since, and a single row with a date years ahead is no end at all.

use std::ops::Range;

use rayon::prelude::*;

use crate::analysis::LocalDays;
use crate::events::{EventTable, Subset};
use crate::model::Settings;

use super::as_of::DAY;
use super::kinds::Kinds;

/// A source with less than this share of the orders, and of everything that customers do, does not say when the data ends.
const MATTERS: f64 = 0.05;

/// A source that ended longer before the others than this is history: it is not waited for.
const HISTORY: i64 = 90 * DAY;

/// Ends this close are the same, whatever the hour of an export.
const SAME: i64 = 2 * DAY;

/// Rows after a long pause are late or wrong where they are at most this share of a source, or a few.
const LATE_SHARE: usize = 1000;
const FEW: usize = 3;

/// A pause is long from so many days on, and from so many times the longest before.
const LONG_PAUSE: i64 = 14;
const TIMES_LONGEST: i64 = 3;

/// What one source tells, by day.
#[derive(Debug, Clone, Default)]
struct SourceDays {
    events: Vec<u32>,
    actions: u64,
    goals: u64,
}

/// The end of what can be known of customers (ms UTC, exclusive): the filter's end, or that of the source that ends first, of
/// those that matter and are still filled.
pub fn known_until(table: &EventTable, subset: &Subset, kinds: &Kinds, settings: &Settings) -> i64 {
    let until = subset.observed_until(table);
    let calendar = local_days(table, settings);
    let Some(span) = days_of(table, &calendar) else { return until };
    let sources = source_days((table, subset), kinds, &calendar, span);
    let (actions, goals) = sources.iter().fold((0, 0), |(a, g), s| (a + s.actions, g + s.goals));
    let matters = |s: &&SourceDays| {
        s.actions as f64 >= MATTERS * actions as f64 && s.actions > 0
            || s.goals as f64 >= MATTERS * goals as f64 && s.goals > 0
    };
    let ends: Vec<(i64, i64)> = sources.iter().filter(matters).filter_map(|s| end_of(&s.events)).collect();
    let Some(newest) = ends.iter().map(|e| e.0).max() else { return until };
    let first_day = calendar.day(table.first_ms());
    let moment = |day: i64| calendar.start_of_day(first_day + day + 1);
    let of_one = |&(day, pause): &(i64, i64)| {
        let behind = (newest - day) * DAY;
        // a source that often has nothing for days has not ended because it has nothing for days
        (behind <= HISTORY && behind > SAME.max(2 * pause * DAY)).then(|| moment(day))
    };
    ends.iter().filter_map(of_one).chain([moment(newest), until]).min().unwrap_or(until)
}

/// The days of the project's time zone.
pub(super) fn local_days(table: &EventTable, settings: &Settings) -> LocalDays {
    LocalDays::new(&settings.time_zone, table.first_ms(), table.last_ms())
}

/// The days of the data, counted from its first; `None` where they are too many to be meant.
fn days_of(table: &EventTable, calendar: &LocalDays) -> Option<Range<i64>> {
    let days = 0..calendar.day(table.last_ms()) - calendar.day(table.first_ms()) + 1;
    (table.num_events() > 0 && days.end < 200 * 366).then_some(days)
}

fn source_days(
    (table, subset): (&EventTable, &Subset),
    kinds: &Kinds,
    calendar: &LocalDays,
    days: Range<i64>,
) -> Vec<SourceDays> {
    let sources = table.source.iter().max().map_or(0, |&last| usize::from(last) + 1);
    let first_day = calendar.day(table.first_ms());
    let customers: Vec<u32> = subset.customers().iter().collect();
    let empty = || vec![SourceDays { events: vec![0; days.end as usize], ..SourceDays::default() }; sources];
    let blocks = customers.par_chunks(customers.len().div_ceil(16).max(1)).map(|customers| {
        let mut found = empty();
        for i in customers.iter().flat_map(|&ix| subset.events(table, ix)) {
            let of = &mut found[usize::from(table.source[i])];
            if kinds.kind(table.touchpoint[i]).is_activity() {
                of.events[(calendar.day(table.time[i]) - first_day) as usize] += 1;
                of.actions += 1;
                of.goals += u64::from(kinds.reaches_goal(table, i));
            }
        }
        found
    });
    blocks.reduce(empty, |mut all, block| {
        for (of, more) in all.iter_mut().zip(block) {
            of.events.iter_mut().zip(more.events).for_each(|(n, more)| *n += more);
            of.actions += more.actions;
            of.goals += more.goals;
        }
        all
    })
}

/// The last day of a source but for late rows, and its longest pause before; `None` where it has no events.
fn end_of(events: &[u32]) -> Option<(i64, i64)> {
    let total: usize = events.iter().map(|&n| n as usize).sum();
    let allowed = FEW.max(total / LATE_SHARE);
    let days: Vec<i64> = (0..).zip(events).filter(|(_, n)| **n > 0).map(|(day, _)| day).collect();
    let mut longest = vec![0; days.len()];
    (1..days.len()).for_each(|i| longest[i] = longest[i - 1].max(days[i] - days[i - 1] - 1));
    let mut last = days.len().checked_sub(1)?;
    let mut after = 0;
    for i in (1..days.len()).rev() {
        after += events[days[i] as usize] as usize;
        if after > allowed {
            break;
        }
        let pause = days[i] - days[i - 1] - 1;
        if pause >= LONG_PAUSE && pause > TIMES_LONGEST * longest[i - 1].max(1) {
            last = i - 1;
        }
    }
    Some((days[last], longest[last]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(of: &[(usize, u32)]) -> Vec<u32> {
        let mut events = vec![0; of.iter().map(|d| d.0).max().unwrap_or(0) + 1];
        of.iter().for_each(|&(day, n)| events[day] = n);
        events
    }

    #[test]
    fn single_late_rows_are_no_end() {
        let steady: Vec<(usize, u32)> = (0..100).map(|day| (day, 5)).collect();
        let with = |more: &[(usize, u32)]| days(&[&steady[..], more].concat());
        assert_eq!(end_of(&with(&[])), Some((99, 0)));
        assert_eq!(end_of(&with(&[(500, 1)])), Some((99, 0)), "a row far ahead");
        assert_eq!(end_of(&with(&[(150, 1), (500, 2)])), Some((99, 0)), "three of them");
        assert_eq!(end_of(&with(&[(105, 1)])), Some((105, 5)), "a few quiet days are quiet days");
        assert_eq!(end_of(&with(&[(150, 60)])), Some((150, 50)), "many rows after a pause are data");
        let seldom: Vec<(usize, u32)> = (0..10).map(|month| (30 * month, 1)).collect();
        assert_eq!(end_of(&days(&seldom)), Some((270, 29)), "a source of one row a month ends with its last");
        assert_eq!(end_of(&[]), None);
    }
}
