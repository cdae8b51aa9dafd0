//! How often each touchpoint happened.

use rustc_hash::FxHashMap;

use crate::events::{EventTable, Orders, Subset};

use super::parallel::by_customers;

/// How often one touchpoint happened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TouchpointCount {
    /// Events: the lines of an order count one by one.
    pub events: u64,
    /// How often it is reached where it is the goal: orders, not their lines, and no money paid back.
    pub orders: u64,
}

/// Counts what `subset` lets through, by the index of the touchpoint in [`crate::events::Names`].
pub fn count_touchpoints(table: &EventTable, subset: &Subset) -> Vec<TouchpointCount> {
    let none = vec![TouchpointCount::default(); table.names.touchpoints.len()];
    let parts = by_customers(table, |customers| {
        let mut counts = none.clone();
        let mut orders: FxHashMap<u16, Orders<'_>> = FxHashMap::default();
        for ix in customers {
            orders.clear();
            for i in subset.events(table, ix) {
                let touchpoint = table.touchpoint[i];
                let count = &mut counts[usize::from(touchpoint)];
                count.events += 1;
                let of = orders.entry(touchpoint).or_insert_with(|| Orders::new(table));
                count.orders += u64::from(of.is_new(i));
            }
        }
        counts
    });
    parts.into_iter().fold(none, |mut sum, part| {
        for (sum, add) in sum.iter_mut().zip(part) {
            sum.events += add.events;
            sum.orders += add.orders;
        }
        sum
    })
}
