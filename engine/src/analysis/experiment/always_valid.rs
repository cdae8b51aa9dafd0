//! Intervals that may be looked at every day.
//!
//! An ordinary 95 % interval holds at one look. Whoever looks again and again, and stops at the first difference, is
//! misled far more often. A confidence sequence holds at all looks together: the asymptotic one of Waudby-Smith, Arbour,
//! Sinha, Kennedy and Ramdas (2024, Annals of Statistics 52), by Robbins' normal mixture, as Johari, Koomen, Pekelis and
//! Walsh (2022, Operations Research 70) use it for two groups.

/// The error of all looks together.
const ALPHA: f64 = 0.05;

/// So many pairs of customers (one treated, one not) the interval is narrowest for, as measured against the ordinary one.
/// It is the same for all experiments and days, so that no result decides it.
const NARROWEST_AT: f64 = 250.0;

/// Fewer customers than this on a side: the normal curve is no guide.
const FIRM: u64 = 30;

/// A difference with an interval that holds at all looks together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AlwaysValid {
    /// The treated minus those they are compared with.
    pub difference: f64,
    /// Lower end of the interval, at 95 % confidence.
    pub low: f64,
    /// Upper end of the same interval.
    pub high: f64,
}

impl AlwaysValid {
    /// Of a difference with this variance between so many treated and so many others; `None` where a side is of too few to
    /// say, or where nobody differs from anybody.
    pub fn new(difference: f64, variance: f64, (treated, control): (u64, u64)) -> Option<Self> {
        if treated.min(control) < FIRM || variance <= 0.0 {
            return None;
        }
        let half = variance.sqrt() * deviations(pairs(treated as f64, control as f64));
        Some(Self { difference, low: difference - half, high: difference + half })
    }

    /// The difference of two shares, `(reached, customers)`. Each side varies as if one more had reached it and one more
    /// had not, so that none is taken for certain.
    pub fn of_rates(treated: (u64, u64), control: (u64, u64)) -> Option<Self> {
        let side = |(reached, n): (u64, u64)| {
            let p = (reached as f64 + 1.0) / (n as f64 + 2.0);
            p * (1.0 - p) / (n.max(1)) as f64
        };
        let share = |(reached, n): (u64, u64)| reached as f64 / n.max(1) as f64;
        Self::new(share(treated) - share(control), side(treated) + side(control), (treated.1, control.1))
    }

    /// Whether it is clear which side is larger.
    pub fn is_clear(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }

    /// How many times as many customers it takes until a difference like this is clear, if it stays as it is; 1 where it is
    /// clear. `None` where not even a hundred times as many tell.
    pub fn times_needed(&self, (treated, control): (u64, u64)) -> Option<f64> {
        const MOST: f64 = 100.0;
        let pairs = pairs(treated as f64, control as f64);
        let deviation = (self.high - self.low) / 2.0 / deviations(pairs);
        let is_clear = |times: f64| deviation / times.sqrt() * deviations(pairs * times) < self.difference.abs();
        if is_clear(1.0) {
            return Some(1.0);
        }
        let (mut less, mut enough) = (1.0, MOST);
        if !is_clear(enough) {
            return None;
        }
        while enough / less > 1.001 {
            let middle = f64::midpoint(less, enough);
            if is_clear(middle) { enough = middle } else { less = middle }
        }
        Some(enough)
    }
}

/// As many pairs of one treated and one other tell as much.
fn pairs(treated: f64, control: f64) -> f64 {
    1.0 / (1.0 / treated + 1.0 / control)
}

/// How many standard deviations wide the interval is on each side: where the ordinary one has 1.96.
fn deviations(pairs: f64) -> f64 {
    let least = -2.0 * ALPHA.ln();
    let mixed = pairs * (least + (least + 1.0).ln()) / NARROWEST_AT;
    (2.0 * (mixed + 1.0) / mixed * ((mixed + 1.0).sqrt() / ALPHA).ln()).sqrt()
}

#[cfg(test)]
mod tests {
    use super::super::rates::Rates;
    use super::*;
    use crate::analysis::random_stream::RandomStream;

    /// How many of so many A/A tests, looked at on 60 days, show a difference that is not there: by this interval, by the
    /// ordinary one.
    fn errors(tests: usize, seed: u64, controls: f64, base: f64) -> (usize, usize) {
        let (mut ours, mut ordinary) = (0, 0);
        for test in 0..tests {
            let mut random = RandomStream::new(seed, test as u64 + 1);
            let (mut treated, mut control) = ((0, 0), (0, 0));
            let (mut misled, mut misled_ordinary) = (false, false);
            for _day in 0..60 {
                for _customer in 0..40 {
                    let side = if random.unit() < controls { &mut control } else { &mut treated };
                    side.1 += 1;
                    side.0 += u64::from(random.unit() < base);
                }
                misled |= AlwaysValid::of_rates(treated, control).is_some_and(|found| found.is_clear());
                if treated.1.min(control.1) >= FIRM {
                    let once = Rates::new(treated, control).map(|rates| rates.newcombe());
                    misled_ordinary |= once.is_some_and(|once| once.low > 0.0 || once.high < 0.0);
                }
            }
            ours += usize::from(misled);
            ordinary += usize::from(misled_ordinary);
        }
        (ours, ordinary)
    }

    #[test]
    fn looking_every_day_misleads_in_at_most_a_twentieth_of_2000_tests() {
        for (controls, base) in [(0.5, 0.2), (0.5, 0.02), (0.1, 0.2), (0.1, 0.05)] {
            let (ours, ordinary) = errors(2_000, 7, controls, base);
            eprintln!("{controls} of all untreated, {base} buy: {ours} and {ordinary} of 2000");
            assert!(ours <= 100 && ordinary > 300, "{controls} {base}: {ours} and {ordinary}");
        }
    }

    #[test]
    fn it_is_wider_than_the_ordinary_one_and_narrower_with_more() {
        let of = |n: u64| AlwaysValid::of_rates((n / 4, n), (n / 5, n)).unwrap();
        for n in [40, 400, 4_000, 400_000] {
            let rates = Rates::new((n / 4, n), (n / 5, n)).unwrap();
            let (ours, ordinary) = (of(n), rates.newcombe());
            assert!(ours.low < ordinary.low && ours.high > ordinary.high, "{n}");
            assert!(of(2 * n).high - of(2 * n).low < ours.high - ours.low, "{n}");
        }
        assert_eq!(AlwaysValid::of_rates((9, 29), (9, 900)), None, "of too few");
    }

    #[test]
    fn how_many_are_needed_is_where_it_becomes_clear() {
        let found = AlwaysValid::of_rates((110, 400), (80, 400)).unwrap();
        assert!(!found.is_clear());
        let times = found.times_needed((400, 400)).unwrap();
        let with = |times: f64| {
            let n = |of: f64| (of * times).round() as u64;
            AlwaysValid::of_rates((n(110.0), n(400.0)), (n(80.0), n(400.0))).unwrap().is_clear()
        };
        assert!(with(times * 1.02) && !with(times * 0.98), "{times}");
        assert_eq!(AlwaysValid::of_rates((100, 400), (100, 400)).unwrap().times_needed((400, 400)), None);
        assert_eq!(AlwaysValid::of_rates((300, 400), (80, 400)).unwrap().times_needed((400, 400)), Some(1.0));
    }
}
