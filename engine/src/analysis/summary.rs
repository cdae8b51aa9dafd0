//! The headline numbers of what the filter lets through.

use serde::Serialize;

use crate::events::{EventTable, Orders, PaidAmounts, Subset};
use crate::model::{Settings, is_small_group};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::parallel::by_customers_cancellable;
use super::sessions::{SessionGap, each_session};

/// The headline numbers of the customers and events that a filter lets through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Summary {
    /// Customers with at least one visible event.
    pub customers: u64,
    /// How many sessions they had.
    pub sessions: u64,
    /// How many events they had.
    pub events: u64,
    /// What was done to customers and is in none of the other numbers: messages that were sent, being held out of a campaign.
    pub sent: u64,
    /// Orders: how often the goal was reached.
    pub orders: u64,
    /// Customers who reached it, within its window where it has one.
    pub customers_with_goal: u64,
    /// Money on the events that reach the goal, whatever was paid back of it.
    pub goal_value: f64,
    /// What customers paid, less what was paid back.
    pub value: f64,
    /// Customers who paid something.
    pub payers: u64,
    /// Customers who were paid something back.
    pub refunded: u64,
    /// Time of the first event, ms UTC; `None` where there is none.
    pub first_ms: Option<i64>,
    /// Time of the last event, ms UTC.
    pub last_ms: Option<i64>,
}

impl Summary {
    /// Whether what was paid is no secret of fewer than `k` people: of those who paid, of the others, or of those who were
    /// paid back.
    pub fn may_tell_value(&self, k: u64) -> bool {
        let fits = |n: u64| !is_small_group(n, k);
        let others = self.customers.saturating_sub(self.payers);
        fits(self.payers) && fits(others) && fits(self.refunded)
    }

    /// Adds what other customers did.
    pub(super) fn add(&mut self, other: &Self) {
        self.customers += other.customers;
        self.sessions += other.sessions;
        self.events += other.events;
        self.sent += other.sent;
        self.orders += other.orders;
        self.customers_with_goal += other.customers_with_goal;
        self.goal_value += other.goal_value;
        self.value += other.value;
        self.payers += other.payers;
        self.refunded += other.refunded;
        self.first_ms = self.first_ms.into_iter().chain(other.first_ms).min();
        self.last_ms = self.last_ms.into_iter().chain(other.last_ms).max();
    }
}

/// Counts what `subset` lets through.
pub fn summary(table: &EventTable, subset: &Subset, settings: &Settings) -> Summary {
    uninterrupted(|progress| summary_cancellable(table, subset, settings, progress))
}

/// [`summary`] that can be cancelled.
pub fn summary_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Summary, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let goal = table.goal_mask(&settings.goal);
    let paid = PaidAmounts::new(table, &settings.goal);
    let with_sent = subset.hides_sent().then(|| subset.clone().with_sent());
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut sum = Summary::default();
        let window = settings.goal.window_ms();
        for ix in customers {
            let of_one = of_customer(table, subset, &gap, (&goal, window, &paid), ix);
            let all = with_sent.as_ref().map_or(of_one.events, |all| all.events(table, ix).count() as u64);
            sum.add(&Summary { sent: all - of_one.events, ..of_one });
        }
        sum
    })?;
    let mut total = Summary::default();
    for part in &parts {
        total.add(part);
    }
    Ok(total)
}

/// What one customer did; nothing without a visible event.
pub(super) fn of_customer(
    table: &EventTable,
    subset: &Subset,
    gap: &SessionGap,
    (goal, window, paid): (&[bool], i64, &PaidAmounts<'_>),
    ix: u32,
) -> Summary {
    let mut sum = Summary::default();
    each_session(table, gap, subset.events(table, ix), |first, last| {
        sum.sessions += 1;
        sum.first_ms.get_or_insert(table.time[first]);
        sum.last_ms = Some(table.time[last - 1]);
    });
    let mut orders = Orders::new(table);
    let mut reached = false;
    let (mut has_paid, mut has_got_back) = (false, false);
    for i in subset.events(table, ix) {
        sum.events += 1;
        let amount = paid.of(i);
        sum.value += amount;
        has_paid |= amount > 0.0;
        has_got_back |= amount < 0.0;
        if goal[table.touchpoint[i] as usize] {
            sum.orders += u64::from(orders.is_new(i));
            reached |= !table.is_refund(i) && sum.first_ms.is_some_and(|first| table.time[i] - first <= window);
            // money paid back reaches no goal
            sum.goal_value += if table.value[i] > 0.0 { table.value[i] } else { 0.0 };
        }
    }
    sum.customers = u64::from(sum.events > 0);
    sum.customers_with_goal = u64::from(reached);
    sum.payers = u64::from(has_paid);
    sum.refunded = u64::from(has_got_back);
    sum
}
