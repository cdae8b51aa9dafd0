//! Buyers by recency, frequency and monetary value: fifths of each, the usual groups, what each group did since the period
//! before, and who moved where.

use rustc_hash::FxHashMap;

use crate::analysis::{ENOUGH, LocalDays};
use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Purpose, RfmGroup, RfmScores, Settings};
use crate::progress::{Cancelled, Progress};

use super::ends::{known_until, local_days};
use super::kinds::Kinds;
use super::order_days::{DoneBetween, OrderDays};

/// A buyer at a cut-off.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RfmBuyer {
    /// The customer that was scored.
    pub ix: CustomerIx,
    /// Place among the order days.
    pub(super) at: usize,
    /// Days from the last order to the cut-off.
    pub since: u32,
    /// The number of orders up to the cut-off.
    pub orders: u32,
    /// What was paid less what was paid back so far.
    pub paid: f64,
    /// The fifths for recency, frequency and money.
    pub scores: RfmScores,
    /// The group that the fifths lead to.
    pub group: RfmGroup,
}

/// What a buyer did in the period after the cut-off before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RfmFollowed {
    /// Where the buyer stood when the period began.
    pub before: RfmBuyer,
    /// Orders in the period.
    pub orders: u32,
    /// What was paid in it, less what was paid back.
    pub paid: f64,
    /// Where the buyer stands now.
    pub now: RfmGroup,
}

/// All buyers now and one period ago.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rfm {
    /// The end of what is known, ms UTC.
    pub cut_off: i64,
    /// Days of the period.
    pub days: u32,
    /// Every buyer now, by position.
    pub now: Vec<RfmBuyer>,
    /// Everybody who had ordered one period ago, by position; nobody where they were too few to be grouped.
    pub followed: Vec<RfmFollowed>,
}

impl Rfm {
    /// Every buyer of now with the group of then, where there was one, and that of now.
    pub fn moved(&self) -> impl Iterator<Item = (CustomerIx, Option<RfmGroup>, RfmGroup)> + '_ {
        let mut before = self.followed.iter().peekable();
        self.now.iter().map(move |buyer| {
            while before.peek().is_some_and(|of| of.before.ix < buyer.ix) {
                before.next();
            }
            let was = before.peek().filter(|of| of.before.ix == buyer.ix).map(|of| of.before.group);
            (buyer.ix, was, buyer.group)
        })
    }
}

/// Groups the buyers of a subset at the end of what is known, and `days` before. Those who do not agree to be profiled are in
/// no group.
pub fn rfm(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    days: u32,
    progress: &Progress,
) -> Result<Rfm, Cancelled> {
    progress.check()?;
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let kinds = Kinds::new(table, settings);
    let calendar = local_days(table, settings);
    let end = end_day(&calendar, known_until(table, subset, &kinds, settings));
    let orders = OrderDays::read((table, subset), &kinds, settings, &calendar);
    progress.check()?;
    let now = buyers(&orders, end);
    let begin = end - i64::from(days);
    let then = buyers(&orders, begin);
    let then = if then.len() as u64 >= ENOUGH { then } else { Vec::new() };
    let group_now: FxHashMap<usize, RfmGroup> = now.iter().map(|buyer| (buyer.at, buyer.group)).collect();
    let followed = then.into_iter().filter_map(|before| {
        let DoneBetween { orders, paid, .. } = orders.between(before.at, begin, end);
        Some(RfmFollowed { before, orders, paid, now: *group_now.get(&before.at)? })
    });
    Ok(Rfm { cut_off: calendar.start_of_day(end), days, followed: followed.collect(), now })
}

/// The first day of which nothing is known.
pub(super) fn end_day(days: &LocalDays, cut_off: i64) -> i64 {
    days.day(cut_off - 1) + 1
}

/// Everybody who ordered before a day, with their fifths and groups. Fifths of fewer than [`ENOUGH`] say nothing, and are
/// shown nowhere.
pub(super) fn buyers(orders: &OrderDays, cut: i64) -> Vec<RfmBuyer> {
    let of = |at: usize| {
        let (mut since, mut count, mut paid) = (None, 0, 0.0);
        for day in orders.of(at).iter().take_while(|day| day.day < cut) {
            count += day.orders;
            paid += day.paid;
            if day.orders > 0 {
                since = Some((cut - day.day) as u32);
            }
        }
        Some((at, since?, count, paid))
    };
    let counted: Vec<(usize, u32, u32, f64)> = (0..orders.customers.len()).filter_map(of).collect();
    let recency = Fifths::of(counted.iter().map(|of| -f64::from(of.1)));
    let frequency = Fifths::of(counted.iter().map(|of| f64::from(of.2)));
    let money = Fifths::of(counted.iter().map(|of| of.3));
    let buyer = |(at, since, orders_so_far, paid): (usize, u32, u32, f64)| {
        let scores = RfmScores {
            recency: recency.score_of_middle(-f64::from(since)),
            frequency: frequency.score(f64::from(orders_so_far)),
            money: money.score(paid),
        };
        let ix = orders.customers[at];
        RfmBuyer { ix, at, since, orders: orders_so_far, paid, scores, group: scores.group() }
    };
    counted.into_iter().map(buyer).collect()
}

/// Cuts numbers into fifths. Equal numbers are in one fifth, whatever the order of the rows.
struct Fifths(Vec<f64>);

impl Fifths {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = values.collect();
        sorted.sort_by(f64::total_cmp);
        Self(sorted)
    }

    /// 1 to 5, by the share of numbers that are less.
    fn score(&self, value: f64) -> u8 {
        let less = self.0.partition_point(|other| *other < value);
        1 + (5 * less / self.0.len().max(1)) as u8
    }

    /// The same by the middle of the equal numbers: where everybody ordered last on one day, that was neither lately nor long
    /// ago.
    fn score_of_middle(&self, value: f64) -> u8 {
        let less = self.0.partition_point(|other| *other < value);
        let no_more = self.0.partition_point(|other| *other <= value);
        1 + (5 * (less + no_more) / (2 * self.0.len()).max(1)).min(4) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_is_as_many_as_a_fifth_and_equal_numbers_stay_together() {
        let fifths = Fifths::of((0..100).map(f64::from));
        let counts: Vec<usize> =
            (1..=5).map(|fifth| (0..100).filter(|&v| fifths.score(f64::from(v)) == fifth).count()).collect();
        assert_eq!(counts, [20; 5]);
        let once = Fifths::of([1.0; 70].into_iter().chain((2..32).map(f64::from)));
        assert_eq!((once.score(1.0), once.score(2.0), once.score(31.0)), (1, 4, 5));
        let counts: Vec<usize> =
            (1..=5).map(|fifth| (0..100).filter(|&v| fifths.score_of_middle(f64::from(v)) == fifth).count()).collect();
        assert_eq!(counts, [20; 5]);
        assert_eq!(Fifths::of([7.0; 40].into_iter()).score_of_middle(7.0), 3, "all on one day");
        assert_eq!((once.score_of_middle(1.0), once.score_of_middle(31.0)), (2, 5));
    }
}
