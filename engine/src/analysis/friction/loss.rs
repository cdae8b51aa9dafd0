//! What an obstacle costs: those who met it beside those who were at the same place and did not, over the same time after it.
//!
//! Each customer counts once, with the first time. The loss is the difference of the two means times those who met it, with a 90 %
//! interval by the delta method: the variance of a difference of means is the sum of both variances, each divided by how many
//! it is of. For the interval each side has one customer more who reaches the goal and one more who does not (Agresti and Caffo
//! 2000): where few reach it, their own spread is too narrow.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::analysis::stats::Z90;
use crate::events::{EventTable, PaidAmounts, Subset};
use crate::model::{CustomerIx, Settings};

/// Whoever comes back after more than this came back.
const SOON: i64 = 86_400_000;
/// Returns count within this time.
const RETURNS_WITHIN: i64 = 30 * SOON;

/// A customer at an event from which on they are followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exposure {
    /// The customer who is followed.
    pub customer: CustomerIx,
    /// The position of the event.
    pub event: u32,
}

/// What customers did in the time after an exposure.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Outcomes {
    /// How many were followed to the end of that time.
    pub customers: u64,
    /// How many of them reached the goal.
    pub reached: u64,
    /// What they paid together, in hundredths: whole numbers add up to the same in any order of customers.
    paid_cents: i128,
    /// The sum of the squares of what each paid, in hundredths.
    squared_cents: i128,
}

impl Outcomes {
    /// The outcomes of two groups of customers together.
    fn and(self, more: Self) -> Self {
        Self {
            customers: self.customers + more.customers,
            reached: self.reached + more.reached,
            paid_cents: self.paid_cents + more.paid_cents,
            squared_cents: self.squared_cents + more.squared_cents,
        }
    }

    /// What is counted: its sum, and the sum of its squares.
    fn sums(&self, in_money: bool) -> (f64, f64) {
        match in_money {
            true => (self.paid_cents as f64 / 100.0, self.squared_cents as f64 / 10_000.0),
            false => (self.reached as f64, self.reached as f64),
        }
    }

    /// The mean with one more who reaches the goal, which counts `one`, and one more who does not; and the variance of it.
    fn cautious_mean(&self, in_money: bool, one: f64) -> (f64, f64) {
        let (sum, squares) = self.sums(in_money);
        let (n, sum, squares) = (self.customers as f64 + 2.0, sum + one, squares + one * one);
        let mean = sum / n;
        (mean, ((squares - n * mean * mean) / (n - 1.0)).max(0.0) / n)
    }
}

/// What is lost: less that was paid, or where nobody pays at all, fewer goals.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loss {
    /// Estimated loss: money, or goals where `in_money` is false.
    pub amount: f64,
    /// Lower end of the 90 % interval.
    pub low: f64,
    /// Upper end of the same interval.
    pub high: f64,
    /// Whether it is money; else goals.
    pub in_money: bool,
}

impl Loss {
    /// The loss of `affected` customers, of whom some were followed, against others, in money or in goals; `None` where too few
    /// were.
    pub(super) fn of(affected: u64, (met, others): (&Outcomes, &Outcomes), in_money: bool) -> Option<Self> {
        if met.customers.min(others.customers) < 2 {
            return None;
        }
        let n = affected as f64;
        let mean = |of: &Outcomes| of.sums(in_money).0 / of.customers as f64;
        let both = met.and(*others);
        let one = if in_money { both.sums(true).0 / both.reached.max(1) as f64 } else { 1.0 };
        let [met_cautious, others_cautious] = [met, others].map(|of| of.cautious_mean(in_money, one));
        let (middle, half) = (others_cautious.0 - met_cautious.0, Z90 * (met_cautious.1 + others_cautious.1).sqrt());
        let amount = n * (mean(others) - mean(met));
        Some(Self { amount, low: n * (middle - half), high: n * (middle + half), in_money })
    }

    /// Whether it is more than nothing beyond chance.
    pub fn is_firm(&self) -> bool {
        self.low > 0.0
    }
}

/// What the lines of an order have in common: its number, or where it has none its instant and source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum OrderKey {
    Number(u32),
    At(i64, u8),
}

impl OrderKey {
    fn of(table: &EventTable, i: usize) -> Self {
        match table.order(i) {
            0 => Self::At(table.time[i], table.source[i]),
            number => Self::Number(number),
        }
    }
}

/// Finds out what customers reach and pay after an event.
pub(super) struct Follower<'a> {
    table: &'a EventTable,
    /// All that customers did, in every source.
    history: Subset,
    goal: Vec<bool>,
    paid: PaidAmounts<'a>,
    /// The end of what is known, ms UTC.
    until: i64,
}

impl<'a> Follower<'a> {
    pub(super) fn new(table: &'a EventTable, subset: &Subset, settings: &Settings) -> Self {
        Self {
            table,
            history: subset.history(),
            goal: table.goal_mask(&settings.goal),
            paid: PaidAmounts::new(table, &settings.goal),
            until: subset.observed_until(table),
        }
    }

    /// Whether anybody pays. Losses are then in money, all of them: goals and money cannot be ranked by one number.
    pub(super) fn anybody_pays(&self) -> bool {
        let pays = |ix: CustomerIx| self.history.events(self.table, ix).any(|i| self.paid.of(i) > 0.0);
        (0..self.table.num_customers() as CustomerIx).into_par_iter().any(pays)
    }

    /// Whether a customer had ordered before an exposure.
    pub(super) fn had_ordered(&self, of: Exposure) -> bool {
        let (table, from) = (self.table, self.table.time[of.event as usize]);
        let earlier = self.history.events(table, of.customer).take_while(|&i| table.time[i] < from);
        earlier.into_iter().any(|i| self.goal[usize::from(table.touchpoint[i])] && !table.is_refund(i))
    }

    /// Whether customers came back after each exposure, later than within a day and within thirty; those whose time is not over
    /// are left out.
    pub(super) fn follow_returns(&self, exposures: &[Exposure]) -> Outcomes {
        let table = self.table;
        let one = |of: &Exposure| {
            let from = table.time[of.event as usize];
            let Some(end) = from.checked_add(RETURNS_WITHIN).filter(|end| *end <= self.until) else {
                return Outcomes::default();
            };
            let later = |i: usize| (from + SOON..end).contains(&table.time[i]);
            let came_back = self.history.events(table, of.customer).any(later);
            Outcomes { customers: 1, reached: u64::from(came_back), ..Outcomes::default() }
        };
        exposures.par_iter().map(one).reduce(Outcomes::default, Outcomes::and)
    }

    /// What customers did within `horizon` ms after each exposure; those whose time is not over are left out.
    pub(super) fn follow(&self, exposures: &[Exposure], horizon: i64) -> Outcomes {
        let one = |of: &Exposure| {
            let Some((reached, paid)) = self.outcome(*of, horizon) else { return Outcomes::default() };
            let cents = (paid * 100.0).round() as i128;
            Outcomes { customers: 1, reached: u64::from(reached), paid_cents: cents, squared_cents: cents * cents }
        };
        exposures.par_iter().map(one).reduce(Outcomes::default, Outcomes::and)
    }

    /// Whether the goal was reached, and what was paid.
    fn outcome(&self, of: Exposure, horizon: i64) -> Option<(bool, f64)> {
        let table = self.table;
        let from = table.time[of.event as usize];
        let end = from.checked_add(horizon).filter(|end| *end <= self.until)?;
        let is_goal = |i: usize| self.goal[usize::from(table.touchpoint[i])] && !table.is_refund(i);
        let order = |i: usize| OrderKey::of(table, i);
        let here = of.event as usize;
        // an order that was met before, or that the customer stands at, is no outcome, nor are its other lines
        let mut earlier: FxHashSet<OrderKey> = is_goal(here).then(|| order(here)).into_iter().collect();
        let (mut reached, mut paid) = (false, 0.0);
        for i in self.history.events(table, of.customer).take_while(|&i| table.time[i] < end) {
            if table.time[i] < from {
                if is_goal(i) {
                    earlier.insert(order(i));
                }
            } else if i != here && (table.is_refund(i) || !earlier.contains(&order(i))) {
                reached |= is_goal(i);
                paid += self.paid.of(i);
            }
        }
        Some((reached, paid))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::coverage::Coverage;
    use crate::analysis::random_stream::RandomStream;

    fn outcomes(paid: &[f64]) -> Outcomes {
        Outcomes {
            customers: paid.len() as u64,
            reached: paid.iter().filter(|paid| **paid > 0.0).count() as u64,
            paid_cents: paid.iter().map(|paid| (paid * 100.0) as i128).sum(),
            squared_cents: paid.iter().map(|paid| (paid * paid * 10_000.0) as i128).sum(),
        }
    }

    #[test]
    fn the_loss_is_the_difference_of_means_with_its_interval() {
        let (met, others) = (outcomes(&[0.0, 10.0, 0.0, 10.0]), outcomes(&[20.0, 10.0]));
        let loss = Loss::of(8, (&met, &others), true).unwrap();
        // means 5 and 15; four who pay pay 50, so each side has one more with 12.50 and one more with nothing: means 32.5/6 and
        // 42.5/4, variances of the means (356.25 - 32.5²/6) / 5 / 6 and (656.25 - 42.5²/4) / 3 / 4
        let variances: [f64; 2] = [(356.25 - 32.5 * 32.5 / 6.0) / 30.0, (656.25 - 42.5 * 42.5 / 4.0) / 12.0];
        let (middle, half) = (8.0 * (42.5 / 4.0 - 32.5 / 6.0), 8.0 * Z90 * (variances[0] + variances[1]).sqrt());
        assert!((loss.amount - 80.0).abs() < 1e-9 && loss.in_money);
        assert!((loss.high - middle - half).abs() < 1e-9 && (middle - loss.low - half).abs() < 1e-9);
        assert!(Loss::of(8, (&outcomes(&[1.0]), &others), true).is_none());
        let goals = |reached: u64| Outcomes { customers: 100, reached, ..Outcomes::default() };
        let loss = Loss::of(100, (&goals(20), &goals(50)), false).unwrap();
        // 21 and 51 of 102
        let variance: f64 = (21.0 * 81.0 + 51.0 * 51.0) / (102.0 * 102.0 * 101.0);
        assert!((loss.amount - 30.0).abs() < 1e-9 && !loss.in_money && loss.is_firm());
        assert!((loss.high - 100.0 * (30.0 / 102.0 + Z90 * variance.sqrt())).abs() < 1e-9);
    }

    #[test]
    fn intervals_of_losses_hold_in_nine_of_ten_projects() {
        let mut random = RandomStream::new(31, 1);
        for in_money in [true, false] {
            let mut project = || {
                let mut side = |most: usize| {
                    let (n, share) = (30 + random.below(most), 0.02 + 0.38 * random.unit());
                    let paid: Vec<f64> = (0..n)
                        .map(|_| if random.unit() < share { (3.5 + 0.7 * random.normal()).exp() } else { 0.0 })
                        .collect();
                    (share, outcomes(&paid))
                };
                let ((share, met), (other_share, others)) = (side(200), side(800));
                // the mean of what somebody pays who pays
                let one = if in_money { (3.5f64 + 0.7 * 0.7 / 2.0).exp() } else { 1.0 };
                let loss = Loss::of(100, (&met, &others), in_money).unwrap();
                vec![(loss.low..=loss.high).contains(&(100.0 * (other_share - share) * one))]
            };
            let coverage = Coverage::of((0..1_000).map(|_| project()));
            assert!(coverage.contains(0.9), "{in_money}: {coverage}");
        }
    }
}
