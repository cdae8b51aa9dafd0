//! What the models, or averages of groups, say of one customer.

use crate::analysis::ENOUGH;
use crate::model::{GroupAverage, OrderRecord, ValueRun};
use crate::predict::DAY;

/// The share of cases that lie beyond a range at either end.
pub(super) const TAIL: f64 = 0.1;

/// A range of 80 % is shown where at least so many of the cases of the tests lay in it.
const HOLDS: f64 = 0.78;

/// Days of a month of the year.
const MONTH: f64 = 365.25 / 12.0;

/// Months that are worked out together.
const TOGETHER: usize = 12;

/// What is expected of a customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expectation {
    /// In so many days from the cut-off.
    pub days: u32,
    /// How many days with an order.
    pub orders: f64,
    /// The fewest and the most, in 8 of 10 cases, where the tests bear that out.
    pub range: Option<(u32, u32)>,
    /// The chance that none comes.
    pub none: f64,
    /// Between which moments (ms UTC) the next one comes, in 8 of 10 cases, if one comes in these days; where the tests bear
    /// that out.
    pub window: Option<(i64, i64)>,
    /// What an order is worth, where that is known.
    pub order_value: Option<f64>,
}

impl ValueRun {
    /// Whether orders are foretold by a model of each customer, not by averages of groups.
    pub fn is_by_model(&self) -> bool {
        self.orders.is_some()
    }

    /// The days that can be asked about: averages of groups are of fixed days.
    pub fn days(&self, wanted: u32) -> u32 {
        if self.is_by_model() { wanted } else { self.horizon_days }
    }

    /// How many days with an order are expected of a customer.
    pub fn expected_orders(&self, record: &OrderRecord, days: u32) -> f64 {
        match self.orders {
            Some(model) => model.orders(record.buyer(), f64::from(days) / 7.0),
            None => self.group(record).orders,
        }
    }

    /// Whether there are enough buyers to tell groups apart.
    pub fn has_groups(&self) -> bool {
        self.answers.len() as u64 >= ENOUGH
    }

    /// When a customer ordered last: noon of that day, ms UTC.
    pub fn last_order(&self, record: &OrderRecord) -> i64 {
        self.end - i64::from(record.since) * DAY + DAY / 2
    }

    /// What is expected of a customer within so many days.
    pub fn expect(&self, record: &OrderRecord, days: u32) -> Expectation {
        let days = self.days(days);
        let order_value = self.order_value(record);
        let Some(model) = self.orders else {
            let group = self.group(record);
            let share = group.ordered as f64 / group.customers.max(1) as f64;
            let orders = self.expected_orders(record, days);
            return Expectation { days, orders, range: None, none: 1.0 - share, window: None, order_value };
        };
        let (buyer, weeks) = (record.buyer(), f64::from(days) / 7.0);
        let chance = model.chance(buyer, weeks);
        // whoever has left orders no more: the window is that of a customer who has not
        let if_alive = model.chance_if_alive(buyer, weeks);
        let moment = |share: f64| self.end + (model.next_order(buyer, share * if_alive) * 7.0 * DAY as f64) as i64;
        Expectation {
            days,
            orders: self.expected_orders(record, days),
            range: self.range_holds().then(|| model.range(buyer, weeks, TAIL)),
            none: 1.0 - chance,
            window: self.window_holds().then(|| (moment(TAIL), moment(1.0 - TAIL))),
            order_value,
        }
    }

    /// What a customer is expected to pay in so many months, less what is paid back; a month later counts for `discount` less.
    /// `None` where no model says how many orders come, or nobody knows what one is worth.
    pub fn worth(&self, record: &OrderRecord, months: u32, discount: f64) -> Option<f64> {
        let (model, order_value) = (self.orders?, self.order_value(record)?);
        let buyer = record.buyer();
        let (mut before, mut worth, mut counts_for) = (0.0, 0.0, 1.0);
        let mut month = 0;
        while month < months {
            // months after those that are asked for are worked out with them, and left out
            let weeks: [f64; TOGETHER] =
                std::array::from_fn(|i| f64::from((month + 1 + i as u32).min(months)) * MONTH / 7.0);
            let orders = model.orders_within(buyer, &weeks);
            for orders in orders.into_iter().take((months - month) as usize) {
                counts_for /= 1.0 + discount;
                worth += (orders - before) * counts_for;
                before = orders;
            }
            month += TOGETHER as u32;
        }
        Some(worth * order_value * self.kept)
    }

    /// What an order of a customer is worth: by the model, else as in their group, else as orders usually are.
    pub fn order_value(&self, record: &OrderRecord) -> Option<f64> {
        let by_model = self.values.map(|values| values.mean(record.valued()));
        by_model.or_else(|| self.group(record).order_value).or(self.usual_value)
    }

    /// The group whose averages stand for a customer: their own, or all buyers where that is small.
    pub fn group(&self, record: &OrderRecord) -> GroupAverage {
        let own = self.groups.iter().find(|average| average.group == Some(record.group));
        let all = || self.groups.iter().find(|average| average.group.is_none());
        let none = GroupAverage { group: None, customers: 0, ordered: 0, orders: 0.0, order_value: None };
        own.or_else(all).copied().unwrap_or(none)
    }

    /// What was expected in the newest test over what came of orders.
    pub fn last_ratio(&self) -> Option<f64> {
        let test = self.tests.first().filter(|test| test.orders > 0.0)?;
        Some(test.expected_orders / test.orders)
    }

    /// The share of customers of all tests whose orders lay in their range.
    pub fn range_coverage(&self) -> Option<f64> {
        share(self.tests.iter().map(|test| (test.in_range, test.customers)))
    }

    /// The share of those who ordered in the tests whose next order lay in their window.
    pub fn window_coverage(&self) -> Option<f64> {
        share(self.tests.iter().map(|test| (test.in_window, test.ordered)))
    }

    fn range_holds(&self) -> bool {
        self.range_coverage().is_some_and(|share| share >= HOLDS)
    }

    fn window_holds(&self) -> bool {
        self.window_coverage().is_some_and(|share| share >= HOLDS)
    }
}

fn share(counts: impl Iterator<Item = (usize, usize)>) -> Option<f64> {
    let (inside, all) = counts.fold((0, 0), |(a, b), (inside, all)| (a + inside, b + all));
    (all > 0).then(|| inside as f64 / all as f64)
}
