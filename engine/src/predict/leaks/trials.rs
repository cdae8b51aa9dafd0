//! How often an order followed, by how long ago the one before it was.

use std::ops::{Range, RangeInclusive};

use statrs::function::beta::beta_reg;

use crate::model::CustomerIx;

use crate::predict::as_of::DAY;

/// At least this share orders of those who have what gives the answer away …
const SHARE: f64 = 0.9;

/// … and surely at least this share does, …
const SURE_SHARE: f64 = 0.75;

/// … where so much as this is left to chance, whatever the number of things looked at, …
const CHANCE: f64 = 0.025;

/// … and the odds are so many times the usual ones: where nearly everybody orders, nobody knows it in advance.
const TIMES_ODDS: f64 = 10.0;

/// Of fewer customers nothing is sure, even where all of them order.
pub(super) const FEWEST: usize = 13;

/// Weeks since the last order that are told apart.
const WEEKS: usize = 13;

/// Never, each of the weeks, and longer ago.
const LAST_ORDERS: usize = WEEKS + 2;

/// Moments are at least so long apart.
const WEEK: i64 = 7 * DAY;

/// Where customers are few, more moments are looked at: so many customers in all, at least two moments and at most a year of
/// weeks.
const LOOKED_AT: usize = 20_000;
const MOMENTS: RangeInclusive<usize> = 2..=52;

/// How long ago a customer ordered last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LastOrder(u8);

/// How long before a moment a customer ordered last.
pub(super) fn last_order(orders: &[i64], at: i64) -> LastOrder {
    let before = orders[..orders.partition_point(|&order| order <= at)].last();
    LastOrder(before.map_or(0, |&last| 1 + ((at - last) / WEEK).min(WEEKS as i64) as u8))
}

/// So many customers were looked at, and so many ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Seen {
    n: u64,
    did: u64,
}

/// How often customers ordered in a window after a moment, by their last order: what follows an order, as a review does, or comes
/// before the next, as a reminder does, tells no more than the time since the order itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Trials {
    by_last: [Seen; LAST_ORDERS],
    customers: u64,
    /// The customer counted last.
    last: Option<CustomerIx>,
}

impl Trials {
    /// Counts a customer at a moment; all moments of a customer follow each other.
    pub(super) fn count(&mut self, ix: CustomerIx, last: LastOrder, did: bool) {
        let of = &mut self.by_last[usize::from(last.0)];
        *of = Seen { n: of.n + 1, did: of.did + u64::from(did) };
        self.customers += u64::from(self.last.replace(ix) != Some(ix));
    }

    /// Adds what was counted of other customers.
    pub(super) fn add(&mut self, more: &Self) {
        self.by_last.iter_mut().zip(&more.by_last).for_each(|(sum, more)| {
            *sum = Seen { n: sum.n + more.n, did: sum.did + more.did };
        });
        self.customers += more.customers;
    }

    /// Whether these say who orders as nothing known before can, where `usual` is what everybody does and so many things are
    /// looked at.
    pub(super) fn is_too_good(&self, usual: &Self, looked_at: usize) -> bool {
        let total = |count: fn(&Seen) -> u64| self.by_last.iter().map(count).sum::<u64>() as f64;
        let (n, did) = (total(|of| of.n), total(|of| of.did));
        if self.customers == 0 || did < SHARE * n {
            return false;
        }
        let of_usual = |(of, all): (&Seen, &Seen)| of.n as f64 * all.did as f64 / all.n.max(1) as f64;
        let expected: f64 = self.by_last.iter().zip(&usual.by_last).map(of_usual).sum();
        // half a customer more who did not: of nobody, odds say nothing
        let odds = |did: f64| did / (n - did + 0.5);
        // moments of one customer tell no more than one: as many as there are customers, of whom the same share ordered
        let customers = self.customers as f64;
        let ordered = (customers * did / n).floor();
        // the binomial chance that so many or more order where the share is the sure one
        let by_chance = beta_reg(ordered.max(1.0), customers - ordered + 1.0, SURE_SHARE);
        by_chance * looked_at as f64 <= CHANCE && odds(did) >= TIMES_ODDS * odds(expected)
    }
}

/// The moments that customers are looked at, and how long after them.
pub(super) struct Moments {
    /// ms.
    pub window: i64,
    /// Ascending, ms UTC.
    at: Vec<i64>,
}

impl Moments {
    /// The newest a window before the end of what is known: a window apart where customers are many; where they are few, so
    /// many more that few of them tell.
    pub(super) fn new(known: Range<i64>, window: i64, customers: usize) -> Self {
        let newest = known.end - window;
        let most = (LOOKED_AT / customers.max(1)).clamp(*MOMENTS.start(), *MOMENTS.end());
        let apart = ((newest - known.start) / most as i64).max(WEEK).min(window);
        let back = (0..most as i64).map(|back| newest - back * apart);
        let mut at: Vec<i64> = back.take_while(|&moment| moment > known.start).collect();
        at.reverse();
        Self { window, at }
    }

    /// Those after another.
    pub(super) fn after(&self, first: i64) -> impl Iterator<Item = i64> + '_ {
        self.at[self.at.partition_point(|&at| at <= first)..].iter().copied()
    }

    /// Whether an order lies in the window after one of them.
    pub(super) fn is_followed(&self, at: i64, orders: &[i64]) -> bool {
        orders.get(orders.partition_point(|&order| order < at)).is_some_and(|&next| next < at + self.window)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of so many customers who never ordered, so many do.
    fn trials(customers: u32, did: u32) -> Trials {
        let mut trials = Trials::default();
        (0..customers).for_each(|ix| trials.count(ix, LastOrder(0), ix < did));
        trials
    }

    #[test]
    fn the_last_order_is_told_by_weeks() {
        let orders = [10 * DAY, 20 * DAY];
        let groups = [5, 10, 16, 17, 20, 26, 27, 20 + 13 * 7, 20 + 500].map(|day| last_order(&orders, day * DAY).0);
        assert_eq!(groups, [0, 1, 1, 2, 1, 1, 2, 14, 14]);
    }

    #[test]
    fn what_nearly_all_do_of_enough_is_too_good_unless_others_do_too() {
        let usual = trials(1000, 200);
        assert!(trials(30, 30).is_too_good(&usual, 5));
        assert!(!trials(30, 26).is_too_good(&usual, 5), "fewer than nine of ten");
        assert!(!trials(12, 12).is_too_good(&usual, 5), "3 % by chance, and five things looked at");
        assert!(trials(13, 13).is_too_good(&usual, 1), "0.75^13 is 2.4 %");
        assert!(!trials(30, 30).is_too_good(&usual, 200), "one of two hundred may");
        assert!(!trials(300, 290).is_too_good(&trials(1000, 900), 5), "nearly everybody orders");
        assert!(!Trials::default().is_too_good(&usual, 5));
    }

    #[test]
    fn many_moments_of_few_customers_tell_no_more_than_the_customers() {
        let mut few = Trials::default();
        (0..12).for_each(|ix| (0..50).for_each(|_| few.count(ix, LastOrder(0), true)));
        assert!(!few.is_too_good(&trials(1000, 200), 5));
    }

    #[test]
    fn moments_are_within_what_is_known_and_so_are_their_windows() {
        for (customers, window) in [(10, 7 * DAY), (500, 30 * DAY), (100_000, 90 * DAY), (10, 2 * DAY)] {
            let moments = Moments::new(0..400 * DAY, window, customers);
            assert!(moments.at.is_sorted() && moments.at.len() >= 2);
            assert!(moments.at[0] > 0 && moments.at.last().is_some_and(|last| last + window == 400 * DAY));
        }
    }
}
