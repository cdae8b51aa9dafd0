//! The best hour to reach a customer: their own hours, shrunk towards everybody's by empirical Bayes
//! (Dirichlet-multinomial), so that two clicks at midnight do not make a night owl.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use statrs::function::gamma::ln_gamma;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};

use super::before::EventsBefore;
use super::kinds::Kinds;

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

/// Everybody's habit: share of actions per hour, each hour given one action so that none is impossible.
pub fn base_rates<'a>(counts: impl Iterator<Item = &'a Hours>) -> [f64; 24] {
    let mut total = [1.0; 24];
    for hours in counts {
        total.iter_mut().zip(hours).for_each(|(t, &n)| *t += f64::from(n));
    }
    let sum: f64 = total.iter().sum();
    total.map(|t| t / sum)
}

/// A customer's habit: own actions and `concentration` actions of everybody's habit.
pub fn posterior(own: &Hours, base: &[f64; 24], concentration: f64) -> [f64; 24] {
    let n: u32 = own.iter().sum();
    std::array::from_fn(|h| (f64::from(own[h]) + concentration * base[h]) / (f64::from(n) + concentration))
}

/// First hour of the best window, round the clock; ties go to the earlier hour.
pub fn best_window(p: &[f64; 24]) -> usize {
    let sum = |start: usize| (0..WINDOW).map(|k| p[(start + k) % 24]).sum::<f64>();
    (0..24).fold(0, |best, h| if sum(h) > sum(best) + 1e-12 { h } else { best })
}

/// Log-likelihood of the counts at a prior weight, without the terms that do not depend on it.
pub fn log_likelihood(counts: &[Hours], base: &[f64; 24], a: f64) -> f64 {
    let of_customer = |hours: &Hours| {
        let n: u32 = hours.iter().sum();
        let by_hour = |h: usize| ln_gamma(f64::from(hours[h]) + a * base[h]) - ln_gamma(a * base[h]);
        ln_gamma(a) - ln_gamma(f64::from(n) + a) + (0..24).filter(|&h| hours[h] > 0).map(by_hour).sum::<f64>()
    };
    counts.iter().filter(|h| h.iter().any(|&n| n > 0)).map(of_customer).sum()
}

/// Customers the prior weight is learned from: evenly spread over all.
const LEARNED_FROM: usize = 20_000;

/// The prior weight by maximum likelihood, by golden-section search on its logarithm.
pub fn concentration(counts: &[Hours], base: &[f64; 24]) -> f64 {
    if counts.is_empty() {
        return CONCENTRATION.1;
    }
    let step = counts.len().div_ceil(LEARNED_FROM);
    let sample: Vec<Hours> = counts.iter().copied().step_by(step).collect();
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

/// Hour of the day in a time zone, fast for many times: offsets are looked up once per hour of the data. Zones change
/// their offset on whole UTC hours, or on half ones at most: good enough for counting habits.
pub struct LocalHours {
    first_hour: i64,
    offsets: Vec<i64>,
}

const HOUR: i64 = 3_600_000;

impl LocalHours {
    /// Prepares `[from, to]`. An unknown zone is UTC.
    pub fn new(zone: &str, from: i64, to: i64) -> Self {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let first_hour = from.div_euclid(HOUR);
        // A wild date must not cost memory: more than 100 years are not counted hour by hour.
        let hours = (to.div_euclid(HOUR) - first_hour + 1).clamp(1, 100 * 366 * 24);
        let offset = |hour: i64| {
            let at = Timestamp::from_duration(SignedDuration::from_secs((first_hour + hour) * 3600));
            at.map_or(0, |at| i64::from(zone.to_offset(at).seconds()) * 1000)
        };
        Self { first_hour, offsets: (0..hours).map(offset).collect() }
    }

    /// Hour of the day, 0 to 23, at `time` (ms UTC).
    pub fn hour(&self, time: i64) -> u8 {
        let i = (time.div_euclid(HOUR) - self.first_hour).clamp(0, self.offsets.len() as i64 - 1);
        ((time + self.offsets[i as usize]).div_euclid(HOUR).rem_euclid(24)) as u8
    }
}
