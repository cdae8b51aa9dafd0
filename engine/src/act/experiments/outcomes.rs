//! What a customer did in a stretch of time: orders and money.

use std::ops::Range;

use crate::events::{EventTable, Orders, PaidAmounts, Subset};
use crate::model::{CustomerIx, Settings};
use crate::predict::Kinds;

/// What one customer brought in a stretch of time.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Outcome {
    /// Times the goal was reached; orders where it is one.
    pub orders: u64,
    /// What was paid, less what was paid back.
    pub money: f64,
}

/// Adds up what customers do in a stretch of time.
pub(super) struct Outcomes<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    kinds: &'a Kinds,
    paid: PaidAmounts<'a>,
    orders: Orders<'a>,
}

impl<'a> Outcomes<'a> {
    /// Of the events that a subset shows.
    pub(super) fn new(table: &'a EventTable, subset: &'a Subset, kinds: &'a Kinds, settings: &Settings) -> Self {
        let (paid, orders) = (PaidAmounts::new(table, &settings.goal), Orders::new(table));
        Self { table, subset, kinds, paid, orders }
    }

    /// What customer `ix` did in a stretch of time, ms UTC.
    pub(super) fn of(&mut self, ix: CustomerIx, time: Range<i64>) -> Outcome {
        let range = self.subset.range(self.table, ix);
        let times = &self.table.time[range.clone()];
        let (from, to) = (times.partition_point(|&t| t < time.start), times.partition_point(|&t| t < time.end));
        let mut outcome = Outcome::default();
        self.orders.next_customer();
        for i in (range.start + from..range.start + to).filter(|&i| self.subset.is_visible(self.table, i)) {
            if self.kinds.reaches_goal(self.table, i) {
                outcome.orders += u64::from(self.orders.is_new(i));
            }
            outcome.money += self.paid.of(i);
        }
        outcome
    }
}

/// With fewer buyers than this nobody is too far out.
const MANY: usize = 1_000;

/// Brings what the topmost of 1,000 buyers paid down to what the others did, before and after alike: one order of a
/// thousand times the usual size says nothing of the action.
pub(super) fn winsorised(treated: &mut [(f64, f64)], control: &mut [(f64, f64)]) {
    type Part = fn(&mut (f64, f64)) -> &mut f64;
    let parts: [Part; 2] = [|paid| &mut paid.0, |paid| &mut paid.1];
    for part in parts {
        let all = treated.iter_mut().chain(&mut *control).map(|paid| *part(paid));
        let mut buyers: Vec<f64> = all.filter(|paid| *paid > 0.0).collect();
        if buyers.len() < MANY {
            continue;
        }
        let at = (buyers.len() as f64 * 0.999) as usize;
        let most = *buyers.select_nth_unstable_by(at, f64::total_cmp).1;
        treated.iter_mut().chain(&mut *control).for_each(|paid| *part(paid) = part(paid).min(most));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_buyers_keep_what_they_paid_and_of_many_the_topmost_is_cut() {
        let mut treated = vec![(0.0, 0.0); 10_000];
        treated[..5].fill((0.0, 80.0));
        let mut control = vec![(0.0, 0.0); 10_000];
        winsorised(&mut treated, &mut control);
        assert_eq!(treated.iter().map(|paid| paid.1).sum::<f64>(), 400.0);
        let mut many: Vec<(f64, f64)> = (0..3_000).map(|i| (0.0, 10.0 + f64::from(i % 50))).collect();
        many[7].1 = 1e6;
        winsorised(&mut many, &mut control);
        assert_eq!(many.iter().map(|paid| paid.1).fold(0.0, f64::max), 59.0);
    }
}
