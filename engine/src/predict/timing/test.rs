//! Whether personal windows meet customers more often than one for all: learned from the first part of the past, tested on the
//! rest of it.

use std::ops::Range;

use crate::analysis::{ENOUGH, Z95};
use crate::model::CustomerIx;

use super::habits::{Habit, count, of_sample};
use super::{Hours, LocalHours, base_rates, best_window_of, concentration, posterior};

/// Of all moments in the order of time, this share is learned from.
const LEARNED: f64 = 0.7;
/// Windows that are tested, in hours.
const WIDTHS: [usize; 3] = [1, 3, 6];
/// Fewer moments than this test nothing.
const FEWEST: usize = 200;

/// How often windows met what came later.
#[derive(Debug, Clone, PartialEq)]
pub struct TimingTest {
    /// Windows are learned from before this, ms UTC, and tested from then on.
    pub cut: i64,
    /// Moments that were to be met.
    pub moments: u64,
    /// Customers whose moments they are.
    pub customers: u64,
    /// How many own actions weigh as much as everybody's habit, as learned before the cut.
    pub concentration: f64,
    /// The windows that were tested, by rising width.
    pub windows: [WindowTest; 3],
}

/// How often windows of one width met what came later.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct WindowTest {
    /// The width of the window in hours.
    pub width: usize,
    /// Moments in the window that is best for all.
    pub common: u64,
    /// Moments in the window that each customer's own hours alone speak for.
    pub raw: u64,
    /// Moments in each customer's window as it is used: own hours, drawn towards those of all.
    pub personal: u64,
    /// How much larger the share of the personal windows is than that of the common one, with its 95 % interval by
    /// customers.
    pub gain: (f64, f64, f64),
}

impl TimingTest {
    /// Whether personal windows of the width that is used met at least as many as the common one.
    pub fn is_personal_better(&self) -> bool {
        self.windows[1].personal >= self.windows[1].common
    }
}

/// Tests windows that begin at one of `starts`; none where too little came later.
pub(super) fn test(
    habits: &[Habit],
    clocks: &[LocalHours],
    learned_from: &[CustomerIx],
    starts: Range<usize>,
) -> Option<TimingTest> {
    let mut times: Vec<i64> = habits.iter().flat_map(|habit| &habit.times).copied().collect();
    let place = (times.len() as f64 * LEARNED) as usize;
    if times.len() - place < FEWEST {
        return None;
    }
    let cut = *times.select_nth_unstable(place).1;
    let parts = |habit: &'_ Habit| habit.times.partition_point(|&time| time < cut);
    let hours = |habit: &Habit, times: &[i64]| count(times, &clocks[usize::from(habit.zone)]).0;
    let before: Vec<Hours> = habits.iter().map(|habit| hours(habit, &habit.times[..parts(habit)])).collect();
    let after: Vec<Hours> = habits.iter().map(|habit| hours(habit, &habit.times[parts(habit)..])).collect();
    let base = base_rates(before.iter());
    let customers: Vec<CustomerIx> = habits.iter().map(|habit| habit.customer).collect();
    let a = concentration(&of_sample(&customers, &before, learned_from), &base);
    let tested: Vec<(&Hours, &Hours)> =
        before.iter().zip(&after).filter(|(_, after)| after.iter().any(|n| *n > 0)).collect();
    let moments: u64 = tested.iter().flat_map(|(_, after)| after.iter()).map(|&n| u64::from(n)).sum();
    if (tested.len() as u64) < ENOUGH {
        return None;
    }
    let windows = WIDTHS.map(|width| {
        let common = best_window_of(&base, width, starts.clone());
        let mut found = WindowTest { width, ..WindowTest::default() };
        let mut of_customers = Vec::with_capacity(tested.len());
        for (before, after) in &tested {
            let own: u32 = before.iter().sum();
            let raw = before.map(f64::from);
            let raw = if own == 0 { common } else { best_window_of(&raw, width, starts.clone()) };
            let personal = best_window_of(&posterior(before, &base, a), width, starts.clone());
            let met = |start: usize| (0..width).map(|k| u64::from(after[(start + k) % 24])).sum::<u64>();
            let hits = (met(common), met(raw), met(personal));
            found.common += hits.0;
            found.raw += hits.1;
            found.personal += hits.2;
            let all: u32 = after.iter().sum();
            of_customers.push((hits.2 as f64 - hits.0 as f64, f64::from(all)));
        }
        found.gain = gain(&of_customers, moments as f64);
        found
    });
    Some(TimingTest { cut, moments, customers: tested.len() as u64, concentration: a, windows })
}

/// The difference of two shares of the same moments, by customers: of each how many more were met, and of how many.
fn gain(of_customers: &[(f64, f64)], moments: f64) -> (f64, f64, f64) {
    let difference = of_customers.iter().map(|of| of.0).sum::<f64>() / moments;
    let squares: f64 = of_customers.iter().map(|(more, all)| (more - difference * all).powi(2)).sum();
    let n = of_customers.len() as f64;
    let half = Z95 * (squares * n / (n - 1.0).max(1.0)).sqrt() / moments;
    (difference, difference - half, difference + half)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;
    const DAY: i64 = 24 * HOUR;

    /// People who come once a day, at an hour of their own or at that of all.
    fn people(own: impl Fn(u32) -> i64) -> Vec<Habit> {
        let habit = |customer: u32| {
            let mut roll = u64::from(customer) + 1;
            let mut next = || {
                roll = roll.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (roll >> 33) as i64
            };
            // two in three times at that hour, else at any
            let hour = |dice: i64, other: i64| if dice % 3 < 2 { own(customer) } else { other % 24 };
            let times = (0..20).map(|day| day * DAY + hour(next(), next()) * HOUR).collect();
            Habit { customer, zone: 0, times }
        };
        (0..300).map(habit).collect()
    }

    fn tested(habits: &[Habit]) -> TimingTest {
        let clocks = [LocalHours::new("UTC", 0, 20 * DAY)];
        let everybody: Vec<u32> = habits.iter().map(|habit| habit.customer).collect();
        test(habits, &clocks, &everybody, 0..24).unwrap()
    }

    #[test]
    fn personal_windows_win_where_hours_are_personal_and_never_lose_elsewhere() {
        let personal = tested(&people(|customer| i64::from(customer * 7 % 24)));
        let three = personal.windows[1];
        assert!(personal.concentration < 20.0 && personal.is_personal_better());
        assert!(three.gain.1 > 0.2 && three.personal > 2 * three.common, "{personal:?}");
        let shared = tested(&people(|_| 18));
        let three = shared.windows[1];
        assert!(shared.concentration > super::super::SHARED, "{shared:?}");
        assert!(three.personal as f64 >= 0.995 * three.common as f64, "{shared:?}");
        assert_eq!((shared.moments, shared.customers), (1800, 300));
    }

    #[test]
    fn the_gain_is_that_of_the_counts_and_few_moments_test_nothing() {
        let habits = people(|customer| i64::from(customer % 5) * 4);
        for window in tested(&habits).windows {
            let (gain, low, high) = window.gain;
            assert!((gain - (window.personal as f64 - window.common as f64) / 1800.0).abs() < 1e-12);
            assert!(low <= gain && gain <= high);
        }
        let clocks = [LocalHours::new("UTC", 0, 20 * DAY)];
        assert_eq!(test(&habits[..9], &clocks, &[0, 1, 2], 0..24), None);
    }
}
