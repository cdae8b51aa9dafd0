//! Errors week by week, and the weeks in which they were out of the ordinary.

use serde::Serialize;

use crate::analysis::LocalDays;
use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::sessions::{SessionGap, each_session};
use crate::analysis::stats::{Share, adjust, binomial_upper};
use crate::events::{EventTable, Subset};
use crate::model::{NONE_U32, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

/// A week is a spike only with so many sessions that met the error, at so many times the usual rate, and so unlikely.
const MIN_ERRORS: u64 = 3;
const MIN_RATIO: f64 = 2.0;
const MAX_P: f64 = 0.05;

/// One week of an error.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ErrorWeek {
    /// Monday 0:00 in the project's time zone, ms UTC.
    pub start: i64,
    /// Sessions that met the error.
    pub errors: u64,
    /// Sessions that could have met it: that were at the step it comes after.
    pub sessions: u64,
    /// Who is behind these numbers.
    pub behind: WeekPeople,
    /// How many times the rate of the usual weeks (those without a spike); `None` where those had no error at all.
    pub ratio: Option<f64>,
    /// Chance of so many at the usual rate, corrected for the number of weeks looked at.
    pub p_adjusted: f64,
    /// Whether this week is out of the ordinary.
    pub spike: bool,
}

impl ErrorWeek {
    /// Share of the sessions that could have met the error.
    pub fn rate(&self) -> f64 {
        if self.sessions == 0 { 0.0 } else { self.errors as f64 / self.sessions as f64 }
    }
}

/// How many different customers are behind the sessions of a week.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct WeekPeople {
    /// Who was at the step before.
    pub all: u64,
    /// Who met the error.
    pub met: u64,
    /// Who was there in a session without it.
    pub spared: u64,
}

/// One week while it is counted.
#[derive(Clone, Copy)]
struct WeekCount {
    errors: u64,
    sessions: u64,
    behind: WeekPeople,
    /// The last customer seen in any session, one with the error, one without.
    last: [u32; 3],
}

impl WeekCount {
    const NOTHING: Self =
        Self { errors: 0, sessions: 0, behind: WeekPeople { all: 0, met: 0, spared: 0 }, last: [NONE_U32; 3] };

    fn add_customer(&mut self, customer: u32, met: bool) {
        self.errors += u64::from(met);
        self.sessions += 1;
        let mut first = |slot: usize| u64::from(std::mem::replace(&mut self.last[slot], customer) != customer);
        self.behind.all += first(0);
        if met { self.behind.met += first(1) } else { self.behind.spared += first(2) }
    }

    fn add(&mut self, other: &Self) {
        self.errors += other.errors;
        self.sessions += other.sessions;
        self.behind.all += other.behind.all;
        self.behind.met += other.behind.met;
        self.behind.spared += other.behind.spared;
    }
}

/// One error-like touchpoint week by week.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorTrend {
    /// The touchpoint, by its index in `names.touchpoints`.
    pub touchpoint: u16,
    /// The step it comes after most often; `None` where it opens sessions. Rates are shares of the sessions that were
    /// at this step.
    pub after: Option<u16>,
    /// How often the error happened in all weeks together.
    pub total: u64,
    /// How many customers met the error.
    pub customers: u64,
    /// Every week from the first to the last of the data.
    pub weeks: Vec<ErrorWeek>,
    /// Rate in the spike weeks together against the usual weeks; `None` without a spike or with too few errors to say.
    pub spike_ratio: Option<f64>,
}

impl ErrorTrend {
    /// Whether there are weeks out of the ordinary, with enough sessions in them to speak of.
    pub fn stands_out(&self) -> bool {
        Share::new(0, self.spikes().map(|w| w.sessions).sum()).is_enough()
    }

    /// The weeks that are out of the ordinary.
    pub fn spikes(&self) -> impl Iterator<Item = &ErrorWeek> {
        self.weeks.iter().filter(|w| w.spike)
    }
}

/// Every touchpoint at which something goes wrong: those with a spike first, then by frequency.
pub fn errors(table: &EventTable, subset: &Subset, settings: &Settings) -> Vec<ErrorTrend> {
    uninterrupted(|progress| errors_cancellable(table, subset, settings, progress))
}

/// [`errors`] that can be cancelled.
pub fn errors_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Vec<ErrorTrend>, Cancelled> {
    let touchpoints = 0..table.names.touchpoints.len() as u16;
    let mut trends = Vec::new();
    for error in touchpoints.filter(|&t| table.names.kind(t).is_error()) {
        trends.extend(weekly_counts(table, subset, settings, error, progress)?);
    }
    mark_spikes(&mut trends);
    trends.sort_by_key(|t| (t.spikes().next().is_none(), std::cmp::Reverse(t.total), t.touchpoint));
    Ok(trends)
}

/// What came directly before an error, and how often.
struct PrecedingTouchpoint {
    total: u64,
    customers: u64,
    steps: Vec<u64>,
}

fn before_error(
    table: &EventTable,
    subset: &Subset,
    gap: &SessionGap,
    error: u16,
    progress: &Progress,
) -> Result<PrecedingTouchpoint, Cancelled> {
    let n = table.names.touchpoints.len();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = PrecedingTouchpoint { total: 0, customers: 0, steps: vec![0; n] };
        for ix in customers {
            let before = part.total;
            each_session(table, gap, subset.events(table, ix), |from, to| {
                let mut previous = None;
                for t in (from..to).filter(|&i| subset.is_visible(table, i)).map(|i| table.touchpoint[i]) {
                    if t == error {
                        part.total += 1;
                        if let Some(p) = previous.filter(|&p: &u16| p != error) {
                            part.steps[p as usize] += 1;
                        }
                    }
                    previous = Some(t);
                }
            });
            part.customers += u64::from(part.total > before);
        }
        part
    })?;
    let mut all = PrecedingTouchpoint { total: 0, customers: 0, steps: vec![0; n] };
    for part in parts {
        all.total += part.total;
        all.customers += part.customers;
        all.steps.iter_mut().zip(part.steps).for_each(|(a, b)| *a += b);
    }
    Ok(all)
}

/// Sessions by week that were at the step before the error, and those that met it. `None` where there is no error.
fn weekly_counts(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    error: u16,
    progress: &Progress,
) -> Result<Option<ErrorTrend>, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let before = before_error(table, subset, &gap, error, progress)?;
    if before.total == 0 {
        return Ok(None);
    }
    let most = before.steps.iter().copied().max().filter(|&n| n > 0);
    let after = most.and_then(|n| before.steps.iter().position(|&s| s == n)).map(|t| t as u16);
    let days = LocalDays::new(&settings.time_zone, table.first_ms(), table.last_ms());
    // weeks by number: the days of the local calendar since 1970-01-05, a Monday
    let week = |time: i64| (days.day(time) - 4).div_euclid(7);
    let times = subset.time();
    let first = week(table.first_ms().max(times.start));
    let last = week(subset.observed_until(table) - 1).max(first);
    let length = (last - first + 1) as usize;
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counts = vec![WeekCount::NOTHING; length];
        for ix in customers {
            each_session(table, &gap, subset.events(table, ix), |from, to| {
                let at = |t: u16| (from..to).any(|i| table.touchpoint[i] == t && subset.is_visible(table, i));
                let met = at(error);
                if met || after.is_none_or(at) {
                    let slot = (week(table.time[from]) - first).clamp(0, last - first) as usize;
                    counts[slot].add_customer(ix, met);
                }
            });
        }
        counts
    })?;
    let mut counts = vec![WeekCount::NOTHING; length];
    for part in parts {
        counts.iter_mut().zip(&part).for_each(|(sum, add)| sum.add(add));
    }
    let weeks = (first..)
        .zip(counts)
        .map(|(number, week)| ErrorWeek {
            start: days.start_of_day(number * 7 + 4),
            errors: week.errors,
            sessions: week.sessions,
            behind: week.behind,
            ratio: None,
            p_adjusted: 1.0,
            spike: false,
        })
        .collect();
    let (total, customers) = (before.total, before.customers);
    Ok(Some(ErrorTrend { touchpoint: error, after, total, customers, weeks, spike_ratio: None }))
}

/// Compares each week with the others; then, since a bad week makes the others look worse than usual, with those that
/// were not bad. All weeks of all errors are corrected for together.
fn mark_spikes(trends: &mut [ErrorTrend]) {
    for _ in 0..2 {
        let mut p = Vec::new();
        for trend in trends.iter_mut() {
            let usual: Vec<bool> = trend.weeks.iter().map(|w| !w.spike).collect();
            let sum = |skip: usize, of: fn(&ErrorWeek) -> u64, weeks: &[ErrorWeek]| -> u64 {
                weeks.iter().enumerate().filter(|&(i, _)| i != skip && usual[i]).map(|(_, w)| of(w)).sum()
            };
            for i in 0..trend.weeks.len() {
                let (errors, sessions) = (sum(i, |w| w.errors, &trend.weeks), sum(i, |w| w.sessions, &trend.weeks));
                let week = &mut trend.weeks[i];
                let here = week.sessions as f64 / (week.sessions + sessions).max(1) as f64;
                p.push(binomial_upper(week.errors, week.errors + errors, here));
                week.ratio = ratio((week.errors, week.sessions), (errors, sessions));
            }
        }
        let adjusted = adjust(&p);
        for (week, p) in trends.iter_mut().flat_map(|t| &mut t.weeks).zip(adjusted) {
            week.p_adjusted = p;
            week.spike = week.errors >= MIN_ERRORS && week.ratio.is_none_or(|r| r >= MIN_RATIO) && p < MAX_P;
        }
    }
    for trend in trends {
        let sums = |spike: bool| {
            trend.weeks.iter().filter(|w| w.spike == spike).fold((0, 0), |s, w| (s.0 + w.errors, s.1 + w.sessions))
        };
        let (spikes, usual) = (sums(true), sums(false));
        trend.spike_ratio = Share::new(spikes.0, spikes.1).times(&Share::new(usual.0, usual.1));
    }
}

/// Rate against rate; `None` where the second has no error.
fn ratio(a: (u64, u64), b: (u64, u64)) -> Option<f64> {
    (b.0 > 0 && a.1 > 0).then(|| (a.0 as f64 / a.1 as f64) / (b.0 as f64 / b.1 as f64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::kind_by_name;

    fn trend(counts: &[(u64, u64)]) -> ErrorTrend {
        let weeks = counts.iter().map(|&(errors, sessions)| ErrorWeek {
            start: 0,
            errors,
            sessions,
            behind: WeekPeople::default(),
            ratio: None,
            p_adjusted: 1.0,
            spike: false,
        });
        let weeks = weeks.collect();
        ErrorTrend { touchpoint: 0, after: None, total: 0, customers: 0, weeks, spike_ratio: None }
    }

    #[test]
    fn names_of_errors() {
        for name in ["Payment error", "Login failed", "Card declined", "Page not found", "Error 404", "Zahlungsfehler"]
        {
            assert!(kind_by_name(name).is_error(), "{name}");
        }
        for name in ["Purchase", "Payment info", "Product viewed", "Terrorist film viewed", "5000 points"] {
            assert!(!kind_by_name(name).is_error(), "{name}");
        }
    }

    #[test]
    fn two_bad_weeks_among_ten_are_found_and_measured_against_the_others() {
        let mut counts = vec![(10, 500); 10];
        counts[6] = (50, 500);
        counts[7] = (42, 500);
        let mut trends = [trend(&counts)];
        mark_spikes(&mut trends);
        let spikes: Vec<usize> = (0..10).filter(|&i| trends[0].weeks[i].spike).collect();
        assert_eq!(spikes, [6, 7]);
        assert!((trends[0].spike_ratio.unwrap() - 4.6).abs() < 1e-9);
        assert!((trends[0].weeks[6].ratio.unwrap() - 5.0).abs() < 1e-9);
    }

    #[test]
    fn a_busy_week_is_no_spike() {
        let mut counts = vec![(10, 500); 10];
        counts[3] = (40, 2000);
        let mut trends = [trend(&counts), trend(&[(0, 0), (2, 10), (1, 200)])];
        mark_spikes(&mut trends);
        assert!(trends.iter().all(|t| t.spikes().next().is_none()));
        assert_eq!(trends[0].spike_ratio, None);
    }
}
