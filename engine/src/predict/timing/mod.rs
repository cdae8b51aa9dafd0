//! The best hour to reach a customer: their own hours, shrunk towards everybody's by empirical Bayes
//! (Dirichlet-multinomial), so that two clicks at midnight do not make a night owl.

mod habits;
mod local_hours;
mod test;
mod times;

use rayon::prelude::*;
use statrs::function::gamma::ln_gamma;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};

use super::before::EventsBefore;
use super::kinds::Kinds;

pub use local_hours::LocalHours;
pub use test::{TimingTest, WindowTest};
pub use times::{BestTimes, CustomerTime, Moments, SHARED, best_times};

/// Counts per hour of the day.
pub type Hours = [u32; 24];

/// Width of the window whose start is recommended, in hours.
pub const WINDOW: usize = 3;

/// The prior weight may lie between these; at the upper end everybody shares the same hours.
const CONCENTRATION: (f64, f64) = (0.1, 2000.0);

/// Best hours of customers.
#[derive(Debug, Clone, PartialEq)]
pub struct BestHours {
    /// Best hour for somebody who is not known: the middle of the best window of all.
    pub everybody: u8,
    /// How many own actions weigh as much as everybody's habit: small means personal hours.
    pub concentration: f64,
    /// Best hour per customer with own actions, ascending by customer.
    pub personal: Vec<(CustomerIx, u8)>,
}

impl BestHours {
    /// The best hour for a customer.
    pub fn of(&self, ix: CustomerIx) -> u8 {
        self.personal.binary_search_by_key(&ix, |p| p.0).map_or(self.everybody, |i| self.personal[i].1)
    }
}

/// Finds the best hours from what customers did before `t0`: visits begun, e-mails opened and clicked, goals reached.
pub fn best_hours(table: &EventTable, subset: &Subset, kinds: &Kinds, settings: &Settings, t0: i64) -> BestHours {
    let view = EventsBefore::new(table, subset, kinds, settings, t0);
    let clock = LocalHours::new(&settings.time_zone, table.first_ms(), t0);
    let mut counts: Vec<(CustomerIx, Hours)> = Vec::new();
    for ix in view.customers() {
        let mut hours = [0; 24];
        for touch in view.history(ix) {
            if touch.opens_visit || touch.goal || touch.kind.is_message_read() {
                hours[clock.hour(touch.time) as usize] += 1;
            }
        }
        if hours.iter().any(|&n| n > 0) {
            counts.push((ix, hours));
        }
    }
    let base = base_rates(counts.iter().map(|c| &c.1));
    let all: Vec<Hours> = counts.iter().map(|c| c.1).collect();
    let concentration = concentration(&all, &base);
    let middle = |p: &[f64; 24]| ((best_window(p) + WINDOW / 2) % 24) as u8;
    let personal = counts.iter().map(|(ix, n)| (*ix, middle(&posterior(n, &base, concentration)))).collect();
    BestHours { everybody: middle(&base), concentration, personal }
}

/// Everybody's habit: share of actions per hour or weekday, each given one action so that none is impossible.
pub fn base_rates<'a, const N: usize>(counts: impl Iterator<Item = &'a [u32; N]>) -> [f64; N] {
    let mut total = [1.0; N];
    for hours in counts {
        total.iter_mut().zip(hours).for_each(|(t, &n)| *t += f64::from(n));
    }
    let sum: f64 = total.iter().sum();
    total.map(|t| t / sum)
}

/// A customer's habit: own actions and `concentration` actions of everybody's habit.
pub fn posterior<const N: usize>(own: &[u32; N], base: &[f64; N], concentration: f64) -> [f64; N] {
    let n: u32 = own.iter().sum();
    std::array::from_fn(|h| (f64::from(own[h]) + concentration * base[h]) / (f64::from(n) + concentration))
}

/// First hour of the best window, round the clock; ties go to the earlier hour.
pub fn best_window(p: &[f64; 24]) -> usize {
    best_window_of(p, WINDOW, 0..24)
}

/// The same of a window of so many hours that begins at one of these hours.
fn best_window_of(p: &[f64; 24], width: usize, starts: std::ops::Range<usize>) -> usize {
    let first = starts.start;
    starts.fold(first, |best, h| if window_sum(p, h, width) > window_sum(p, best, width) + 1e-12 { h } else { best })
}

/// How much of everything lies in a window.
fn window_sum(p: &[f64; 24], start: usize, width: usize) -> f64 {
    (0..width).map(|k| p[(start + k) % 24]).sum()
}

/// Customers whose likelihood is added up at once: fixed, so that sums never depend on the number of threads.
const AT_ONCE: usize = 1024;

/// Log-likelihood of the counts at a prior weight, without the terms that do not depend on it.
pub fn log_likelihood<const N: usize>(counts: &[[u32; N]], base: &[f64; N], a: f64) -> f64 {
    let of_customer = |counts: &[u32; N]| {
        let n: u32 = counts.iter().sum();
        let own: f64 = (0..N).map(|h| ln_rising(a * base[h], counts[h])).sum();
        own - ln_rising(a, n)
    };
    let blocks: Vec<f64> = counts.par_chunks(AT_ONCE).map(|some| some.iter().map(of_customer).sum()).collect();
    blocks.into_iter().sum()
}

/// The logarithm of x (x + 1) … (x + n - 1).
fn ln_rising(x: f64, n: u32) -> f64 {
    /// So many factors are quicker multiplied, and stay within what a number can hold.
    const FEW: u32 = 16;
    if n <= FEW {
        (0..n).fold(1.0, |product, k| product * (x + f64::from(k))).ln()
    } else {
        ln_gamma(x + f64::from(n)) - ln_gamma(x)
    }
}

/// Customers the prior weight is learned from: evenly spread over all.
const LEARNED_FROM: usize = 20_000;

/// The prior weight by maximum likelihood, by golden-section search on its logarithm.
pub fn concentration<const N: usize>(counts: &[[u32; N]], base: &[f64; N]) -> f64 {
    if counts.is_empty() {
        return CONCENTRATION.1;
    }
    let step = counts.len().div_ceil(LEARNED_FROM);
    let sample: Vec<[u32; N]> = counts.iter().copied().step_by(step).collect();
    let f = |log_a: f64| log_likelihood(&sample, base, log_a.exp());
    let ratio = (5.0_f64.sqrt() - 1.0) / 2.0;
    let (mut low, mut high) = (CONCENTRATION.0.ln(), CONCENTRATION.1.ln());
    let (mut left, mut right) = (high - ratio * (high - low), low + ratio * (high - low));
    let (mut f_left, mut f_right) = (f(left), f(right));
    while high - low > 1e-6 {
        if f_left > f_right {
            (high, right, f_right) = (right, left, f_left);
            left = high - ratio * (high - low);
            f_left = f(left);
        } else {
            (low, left, f_left) = (left, right, f_right);
            right = low + ratio * (high - low);
            f_right = f(right);
        }
    }
    f64::midpoint(low, high).exp()
}
