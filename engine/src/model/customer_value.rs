//! What is expected of customers who ordered: how many orders, when the next one, and what they will be worth.

use serde::{Deserialize, Serialize};

use super::{Btyd, Buyer, CustomerId, OrderValues, Readiness, RfmGroup, Valued};

/// The models of orders and their values, tested on the past, with what they know of every customer. Everything that is said
/// of a customer, for any number of days ahead, follows from these.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ValueRun {
    /// The end of the last day that is known, ms UTC.
    pub end: i64,
    /// Days ahead over which it was tested, and over which averages of groups are taken.
    pub horizon_days: u32,
    /// Whether to believe the models; where not, averages of groups stand in.
    pub readiness: Readiness,
    /// How many orders come; `None` where the data carries no model.
    pub orders: Option<Btyd>,
    /// What an order is worth; `None` where the data carries no model.
    pub values: Option<OrderValues>,
    /// What an order is worth where its money is not known.
    pub usual_value: Option<f64>,
    /// The share of what orders are worth that customers keep paid.
    pub kept: f64,
    /// What was expected at earlier cut-offs and what happened, the newest first.
    pub tests: Vec<ValueTest>,
    /// What each group did in the days before the cut-off.
    pub groups: Vec<GroupAverage>,
    /// Every customer who ordered, in their order.
    #[serde(default)]
    pub answers: Vec<OrderRecord>,
}

/// The orders of one customer up to a cut-off.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct OrderRecord {
    /// The customer whose orders they are.
    pub customer: CustomerId,
    /// Days with an order after the first.
    pub repeats: u32,
    /// Days from the first order to the cut-off.
    pub age: u32,
    /// Days from the last order to the cut-off.
    pub since: u32,
    /// Days with a repeated order of known value.
    pub valued: u32,
    /// Mean value of those; 0 where there are none.
    pub mean: f64,
    /// The customer's RFM group at the cut-off.
    pub group: RfmGroup,
}

impl ValueRun {
    /// The orders of a customer, where there are any.
    pub fn record_of(&self, customer: CustomerId) -> Option<&OrderRecord> {
        self.answers.iter().find(|record| record.customer == customer)
    }
}

impl OrderRecord {
    /// What the models of orders know of the customer.
    pub fn buyer(&self) -> Buyer {
        let weeks = |days: u32| f64::from(days) / 7.0;
        Buyer { repeats: self.repeats, last: weeks(self.age.saturating_sub(self.since)), age: weeks(self.age) }
    }

    /// The orders that tell what one is worth, where there are any.
    pub fn valued(&self) -> Option<Valued> {
        (self.valued > 0).then_some(Valued { orders: self.valued, mean: self.mean })
    }
}

/// What the customers of a group did in the days before the cut-off.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct GroupAverage {
    /// The group that they were in when those days began; `None` = all buyers.
    pub group: Option<RfmGroup>,
    /// How many customers were in the group when those days began.
    pub customers: usize,
    /// How many of these customers ordered.
    pub ordered: usize,
    /// Days with an order per customer.
    pub orders: f64,
    /// What such a day was worth, where that is known.
    pub order_value: Option<f64>,
}

/// One test at an earlier cut-off: what a model of what was known then expected, and what happened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct ValueTest {
    /// The cut-off of the test, ms UTC.
    pub cut: i64,
    /// Customers who had ordered by then.
    pub customers: usize,
    /// Days with an order that came, and that were expected.
    pub orders: f64,
    /// Days with an order that the model expected of them.
    pub expected_orders: f64,
    /// Mean absolute error of a customer's orders.
    pub error: f64,
    /// Mean absolute error of expecting as many orders as in the days before.
    pub last_period_error: f64,
    /// Root of the mean squared error of a customer's orders: what an expected number is nearest by.
    pub typical_error: f64,
    /// Root of the mean squared error of expecting as many orders as in the days before.
    pub last_period_typical_error: f64,
    /// Money that came in; 0 where none is known.
    pub value: f64,
    /// Money that the model expected of them.
    pub expected_value: f64,
    /// Mean absolute error of a customer's money.
    pub value_error: f64,
    /// Mean absolute error of expecting as much money as in the days before.
    pub last_period_value_error: f64,
    /// Customers whose orders lay in their range of 80 %.
    pub in_range: usize,
    /// Customers who ordered in the tested period.
    pub ordered: usize,
    /// Customers who ordered and whose next order lay in their window of 80 %.
    pub in_window: usize,
}
