//! What customers paid, less what was paid back. An amount on a cart or a view is a price, and nobody paid it.

use crate::model::{Goal, TouchpointKind};

use super::EventTable;

/// The part of an amount that a customer paid, less than nothing where it was paid back. Only what is sold is paid for: on
/// anything else an amount is a price, a limit, a percentage or says again what was paid.
#[inline]
pub fn paid_amount(reaches_goal: bool, kind: TouchpointKind, amount: f64) -> f64 {
    if !amount.is_finite() {
        0.0
    } else if kind == TouchpointKind::Refund {
        // a list of refunds may write them without a minus
        -amount.abs()
    } else if reaches_goal || kind.is_sale() || amount < 0.0 && kind.is_of_an_order() {
        amount
    } else {
        0.0
    }
}

/// Tells event by event what was paid.
#[derive(Debug)]
pub struct PaidAmounts<'a> {
    table: &'a EventTable,
    goal: Vec<bool>,
}

impl<'a> PaidAmounts<'a> {
    /// Of a table, where this is the goal.
    pub fn new(table: &'a EventTable, goal: &Goal) -> Self {
        Self { table, goal: table.goal_mask(goal) }
    }

    /// What the customer paid with the event at `i`, in the project's currency.
    #[inline]
    pub fn of(&self, i: usize) -> f64 {
        self.part_of(i, self.table.value[i])
    }

    /// What the customer paid with the event at `i`, in the currency that it was paid in.
    #[inline]
    pub fn as_paid(&self, i: usize) -> f64 {
        self.part_of(i, self.table.amount[i])
    }

    #[inline]
    fn part_of(&self, i: usize, amount: f64) -> f64 {
        let touchpoint = self.table.touchpoint[i];
        paid_amount(self.goal[usize::from(touchpoint)], self.table.names.kind(touchpoint), amount)
    }
}
