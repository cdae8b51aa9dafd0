//! The daily rhythm of a source, and the days that break it: nothing arrived, hardly anything, far too much, or a new level
//! from one day to the next. Medians throughout, so that the odd days themselves do not hide one another.

use serde::Serialize;

/// An outage is so many expected events that did not come: where a few a day are usual, an empty day is nothing odd.
const MISSED: f64 = 15.0;
/// Silent days that come about by chance as often as this are no outage.
const ACCIDENT: f64 = 0.05;
/// Days with events on either side of a silence.
const FEWEST_ACTIVE: usize = 3;
/// Weeks on either side that say what is usual.
const WEEKS: usize = 4;
/// A day can be too low only where at least so many are usual, and has less than this share of them.
const LOW: (f64, f64) = (40.0, 0.25);
/// A day is a spike with more than so many times the usual, and at least so many more.
const SPIKE: (f64, f64) = (2.5, 30.0);
/// …and so many times as far from the usual as days normally are.
const SPIKE_SIGMAS: f64 = 8.0;
/// Odd days on more than this share of all days are the source's habit, not a fault.
const HABIT: f64 = 0.05;
/// Days on either side of a change of level, and just around it.
const LEVEL: usize = 21;
const JUST: usize = 7;
/// A level changes by at least this factor, between levels of which the higher has at least so many events a day.
const FACTOR: f64 = 1.8;
const LEVEL_MIN: f64 = 20.0;

/// Events a day, from a first day on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Days {
    /// First day, in days since 1970-01-01 on the calendar of the project's time zone.
    pub first: i64,
    /// Events on each day from the first to the last that has any.
    pub counts: Vec<u32>,
}

/// A day with what is usual for it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct UnusualDay {
    /// The day, as days since 1970-01-01.
    pub day: i64,
    /// How many events the day has.
    pub events: u64,
    /// Usual number: the median of the same weekday in the weeks around.
    pub usual: f64,
}

/// A level that changed from one day to the next.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Shift {
    /// The first day of the new level.
    pub day: i64,
    /// Median events a day in the three weeks before.
    pub before: f64,
    /// Median events a day in the three weeks from then on.
    pub after: f64,
}

/// What breaks the rhythm.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct RhythmBreaks {
    /// Days without any event though some were due.
    pub outages: Vec<UnusualDay>,
    /// Days with hardly any.
    pub low: Vec<UnusualDay>,
    /// Days with far too many.
    pub spikes: Vec<UnusualDay>,
    /// Days on which the level changed and stayed so.
    pub shifts: Vec<Shift>,
}

impl Days {
    /// The days with events among `counts`, the first of which is day `first`.
    pub fn trimmed(first: i64, counts: &[u32]) -> Self {
        let start = counts.iter().position(|&n| n > 0).unwrap_or(counts.len());
        let end = counts.iter().rposition(|&n| n > 0).map_or(start, |i| i + 1);
        Self { first: first + start as i64, counts: counts[start..end].to_vec() }
    }

    /// Looks for odd days and changes of level.
    pub fn oddities(&self) -> RhythmBreaks {
        let outages = self.outages();
        let mut missing = vec![false; self.counts.len()];
        for odd in &outages {
            missing[(odd.day - self.first) as usize] = true;
        }
        let (low, spikes) = self.odd_days(&missing);
        RhythmBreaks { shifts: self.shifts(&missing), outages, low, spikes }
    }

    /// Runs of empty days in which events were due.
    fn outages(&self) -> Vec<UnusualDay> {
        let mut found = Vec::new();
        let mut runs = 0;
        let mut i = 0;
        while i < self.counts.len() {
            let end = (i..self.counts.len()).find(|&j| self.counts[j] > 0).unwrap_or(self.counts.len());
            if end > i {
                let usual: Vec<f64> = (i..end).map(|day| self.usual_around(day, i, end)).collect();
                let due = usual.iter().filter(|usual| **usual >= 1.0).count();
                if usual.iter().sum::<f64>() >= MISSED && self.is_rare(i..end, due) {
                    runs += 1;
                    let due = (i..end).zip(usual).filter(|(_, usual)| *usual >= 1.0);
                    found.extend(due.map(|(day, usual)| UnusualDay { day: self.first + day as i64, events: 0, usual }));
                }
            }
            i = end.max(i) + 1;
        }
        // a source that is silent again and again is not out of order: it has no daily rhythm
        if runs > 8 && self.is_habit(runs) { Vec::new() } else { found }
    }

    /// Whether the silence of a run with so many days on which events were due is no accident, in a source that is silent as
    /// often elsewhere as this one is on its usual weekdays.
    fn is_rare(&self, run: std::ops::Range<usize>, due: usize) -> bool {
        // a few events long before or after are no rhythm
        let active = |days: std::ops::Range<usize>| days.filter(|&day| self.counts[day] > 0).count();
        if active(0..run.start) < FEWEST_ACTIVE || active(run.end..self.counts.len()) < FEWEST_ACTIVE {
            return false;
        }
        // by weekday: days outside the run, and those of them without events
        let mut days = [(0u32, 0u32); 7];
        for day in (0..self.counts.len()).filter(|day| !run.contains(day)) {
            let (all, silent) = &mut days[self.weekday(day)];
            *all += 1;
            *silent += u32::from(self.counts[day] == 0);
        }
        let usual = days.iter().filter(|(all, silent)| silent * 2 < *all);
        let (all, silent) = usual.fold((0, 0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
        let chance = f64::from(silent + 1) / f64::from(all + 2);
        chance.powi(due as i32) <= ACCIDENT
    }

    fn weekday(&self, day: usize) -> usize {
        (self.first + day as i64).rem_euclid(7) as usize
    }

    /// The usual number on the weekday of `day`, from the weeks before `start` and from `end` on.
    fn usual_around(&self, day: usize, start: usize, end: usize) -> f64 {
        let before = (1..).map(|week| day.checked_sub(week * 7)).map_while(|d| d).filter(|d| *d < start).take(WEEKS);
        let after =
            (1..).map(|week| day + week * 7).take_while(|d| *d < self.counts.len()).filter(|d| *d >= end).take(WEEKS);
        let values: Vec<f64> = before.chain(after).map(|d| f64::from(self.counts[d])).collect();
        if values.len() < 3 { 0.0 } else { median(values) }
    }

    fn is_habit(&self, days: usize) -> bool {
        days as f64 > HABIT * self.counts.len() as f64
    }

    fn odd_days(&self, missing: &[bool]) -> (Vec<UnusualDay>, Vec<UnusualDay>) {
        let n = self.counts.len();
        // (usual, the lower and the higher of what was usual before and what is usual after: a new level is no odd day)
        let usual = |day: usize| {
            let value = |d: usize| Some(d).filter(|&d| d < n && !missing[d]).map(|d| f64::from(self.counts[d]));
            let before: Vec<f64> = (1..=WEEKS).filter_map(|week| value(day.checked_sub(week * 7)?)).collect();
            let after: Vec<f64> = (1..=WEEKS).filter_map(|week| value(day + week * 7)).collect();
            if before.len() + after.len() < 3 {
                return None;
            }
            let both = median(before.iter().chain(&after).copied().collect());
            let side = |values: Vec<f64>| if values.len() < 2 { both } else { median(values) };
            let (before, after) = (side(before), side(after));
            Some((both, before.min(after), before.max(after)))
        };
        // the first and the last day may be parts of days
        let days: Vec<(usize, (f64, f64, f64))> =
            (1..n.saturating_sub(1)).filter(|&d| !missing[d]).filter_map(|d| Some((d, usual(d)?))).collect();
        let distance = |day: usize, usual: f64| (f64::from(self.counts[day]) - usual) / usual.max(1.0).sqrt();
        let spread = 1.4826 * median(days.iter().map(|&(day, usual)| distance(day, usual.0).abs()).collect());
        let sigma = spread.max(1.0);
        let odd = |day: usize, usual: f64| UnusualDay {
            day: self.first + day as i64,
            events: u64::from(self.counts[day]),
            usual,
        };
        let (mut low, mut spikes) = (Vec::new(), Vec::new());
        for (day, (usual, lower, higher)) in days {
            let events = f64::from(self.counts[day]);
            if lower >= LOW.0 && events < LOW.1 * lower && distance(day, lower) < -3.0 * sigma {
                low.push(odd(day, usual));
            } else if events > SPIKE.0 * higher
                && events - higher >= SPIKE.1
                && distance(day, higher) > SPIKE_SIGMAS * sigma
            {
                spikes.push(odd(day, usual));
            }
        }
        let rare = |list: Vec<UnusualDay>| if list.len() > 2 && self.is_habit(list.len()) { Vec::new() } else { list };
        (rare(low), rare(spikes))
    }

    /// Days on which the level changed: the three weeks on either side differ, and so do the days just around it.
    fn shifts(&self, missing: &[bool]) -> Vec<Shift> {
        let even = self.without_weekdays(missing);
        let n = even.len();
        let window =
            |from: usize, to: usize| -> Vec<f64> { even[from..to].iter().copied().filter(|v| !v.is_nan()).collect() };
        let mut found: Vec<(usize, f64, Shift)> = Vec::new();
        for day in LEVEL..n.saturating_sub(LEVEL - 1) {
            let (before, after) = (window(day - LEVEL, day), window(day, day + LEVEL));
            let (just_before, just_after) = (window(day - JUST, day), window(day, day + JUST));
            if before.len() < LEVEL / 2 || after.len() < LEVEL / 2 || just_before.len() < 3 || just_after.len() < 3 {
                continue;
            }
            let apart = if median(before.clone()) < median(after.clone()) {
                quantile(before.clone(), 0.85) < quantile(after.clone(), 0.15)
            } else {
                quantile(after.clone(), 0.85) < quantile(before.clone(), 0.15)
            };
            let (before, after) = (median(before), median(after));
            let change = |a: f64, b: f64| ((b + 0.5) / (a + 0.5)).ln();
            let (level, just) = (change(before, after), change(median(just_before), median(just_after)));
            let sudden = just * level.signum() >= 0.75 * level.abs();
            if apart && sudden && level.abs() >= FACTOR.ln() && before.max(after) >= LEVEL_MIN {
                // the step itself lies where the day before and the day differ most
                let (a, b) = (even[day - 1], even[day]);
                let step = if a.is_nan() || b.is_nan() { 0.0 } else { change(a, b) * level.signum() };
                found.push((day, level.abs() + step, Shift { day: self.first + day as i64, before, after }));
            }
        }
        let mut best: Vec<(usize, f64, Shift)> = Vec::new();
        for candidate in found {
            match best.last_mut() {
                Some(last) if candidate.0 - last.0 < LEVEL => {
                    if candidate.1 > last.1 {
                        *last = candidate;
                    }
                }
                _ => best.push(candidate),
            }
        }
        best.into_iter().map(|(_, _, shift)| shift).collect()
    }

    /// Counts without the ups and downs of the week; `NaN` for missing days and weekdays on which nothing is due.
    fn without_weekdays(&self, missing: &[bool]) -> Vec<f64> {
        let weekday = |day: usize| (self.first + day as i64).rem_euclid(7) as usize;
        let mut of: [Vec<f64>; 7] = Default::default();
        for (day, &n) in self.counts.iter().enumerate().filter(|(day, _)| !missing[*day]) {
            of[weekday(day)].push(f64::from(n));
        }
        let medians = of.map(median);
        let level = median(medians.to_vec());
        let factor = |day: usize| medians[weekday(day)] / level.max(1.0);
        let even = |(day, &n): (usize, &u32)| {
            let factor = factor(day);
            if missing[day] || factor < 0.1 { f64::NAN } else { f64::from(n) / factor }
        };
        self.counts.iter().enumerate().map(even).collect()
    }
}

/// The middle value; 0 of none.
fn median(values: Vec<f64>) -> f64 {
    quantile(values, 0.5)
}

/// The value below which a share of the values lies, with straight lines between; 0 of none.
fn quantile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let Some(last) = values.len().checked_sub(1) else { return 0.0 };
    let at = share * last as f64;
    let (low, high) = (at.floor() as usize, at.ceil() as usize);
    values[low] + (values[high] - values[low]) * (at - low as f64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// 140 days from Monday 1970-01-05: about 480 on weekdays, 200 at weekends, with a little up and down.
    fn usual() -> Vec<u32> {
        (0..140u32).map(|d| if d % 7 < 5 { 470 + d * 37 % 29 } else { 195 + d * 17 % 13 }).collect()
    }

    fn find_breaks(counts: &[u32]) -> RhythmBreaks {
        Days::trimmed(4, counts).oddities()
    }

    #[test]
    fn an_ordinary_source_has_no_oddities() {
        assert_eq!(find_breaks(&usual()), RhythmBreaks::default());
        assert_eq!(find_breaks(&[]), RhythmBreaks::default());
        assert_eq!(find_breaks(&[5]), RhythmBreaks::default());
        // weekdays only; a few a day; a campaign now and then
        let weekdays: Vec<u32> = (0..140).map(|d| if d % 7 < 5 { 100 } else { 0 }).collect();
        assert_eq!(find_breaks(&weekdays), RhythmBreaks::default());
        let few: Vec<u32> = (0..140u32).map(|d| [2, 0, 1, 3, 0, 0, 4, 1, 2][d as usize * 5 % 9]).collect();
        assert_eq!(find_breaks(&few), RhythmBreaks::default());
        let sends: Vec<u32> = (0..140u32).map(|d| if d * d % 11 == 3 { 3_000 } else { 20 }).collect();
        let odd = find_breaks(&sends);
        assert!(odd.spikes.is_empty() && odd.outages.is_empty(), "{odd:?}");
    }

    #[test]
    fn a_silence_that_the_source_has_elsewhere_is_no_outage() {
        // a mailing on Thursdays, now and then not
        let mailing = |day: u32| if day % 7 == 3 && ![24, 52, 87].contains(&day) { 500 } else { 0 };
        assert_eq!(find_breaks(&(0..105).map(mailing).collect::<Vec<_>>()).outages, []);
        // one event of long ago
        let late: Vec<u32> = std::iter::once(1).chain([0; 150]).chain([6; 60]).collect();
        assert_eq!(find_breaks(&late).outages, []);
        let early: Vec<u32> = [6; 60].into_iter().chain([0; 150]).chain([1]).collect();
        assert_eq!(find_breaks(&early).outages, []);
    }

    #[test]
    fn three_days_without_data_are_an_outage() {
        let mut counts = usual();
        // Monday to Wednesday
        counts[56..59].fill(0);
        let odd = find_breaks(&counts);
        assert_eq!(odd.outages.iter().map(|d| d.day).collect::<Vec<_>>(), [60, 61, 62]);
        assert!(odd.outages.iter().all(|d| (470.0..500.0).contains(&d.usual)), "{odd:?}");
        assert!(odd.low.is_empty() && odd.spikes.is_empty() && odd.shifts.is_empty(), "{odd:?}");
        counts[90..135].fill(0);
        assert_eq!(find_breaks(&counts).outages.len(), 48, "six weeks and three days");
    }

    #[test]
    fn a_day_of_hardly_anything_and_a_day_of_far_too_much() {
        let mut counts = usual();
        counts[40] = 50;
        counts[80] = 2_500;
        let odd = find_breaks(&counts);
        assert_eq!(odd.low.iter().map(|d| (d.day, d.events)).collect::<Vec<_>>(), [(44, 50)]);
        assert_eq!(odd.spikes.iter().map(|d| (d.day, d.events)).collect::<Vec<_>>(), [(84, 2_500)]);
        assert!(odd.outages.is_empty() && odd.shifts.is_empty(), "{odd:?}");
    }

    #[test]
    fn a_level_that_halves_from_one_day_to_the_next() {
        let mut counts = usual();
        counts[70..].iter_mut().for_each(|n| *n = *n * 2 / 5);
        let odd = find_breaks(&counts);
        assert_eq!(odd.shifts.len(), 1, "{odd:?}");
        assert_eq!(odd.shifts[0].day, 74);
        assert!((odd.shifts[0].after / odd.shifts[0].before - 0.4).abs() < 0.05, "{odd:?}");
    }

    #[test]
    fn slow_growth_is_no_shift() {
        let counts: Vec<u32> = (0..200).map(|d| 100 + d * 5).collect();
        assert_eq!(find_breaks(&counts), RhythmBreaks::default());
    }

    proptest! {
        #[test]
        fn odd_days_are_days_of_the_source(counts in proptest::collection::vec(0u32..2_000, 0..200)) {
            let days = Days::trimmed(10, &counts);
            let odd = days.oddities();
            for d in odd.outages.iter().chain(&odd.low).chain(&odd.spikes) {
                let at = (d.day - days.first) as usize;
                prop_assert_eq!(u64::from(days.counts[at]), d.events);
            }
            prop_assert!(odd.outages.iter().all(|d| d.events == 0 && d.usual >= 1.0));
        }
    }
}
