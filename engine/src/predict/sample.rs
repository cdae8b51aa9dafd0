//! Customers to learn from, where there are more than it takes: by a number made from the customer, never by place.

use crate::events::{EventTable, mix};
use crate::model::CustomerIx;

/// A number made from the lasting number of the customer, the same wherever they stand in the table.
pub(super) fn customer_hash(table: &EventTable, ix: CustomerIx) -> u64 {
    mix(0, u64::from(table.people.ids[ix as usize]))
}

/// All of these customers, or `most` of them.
pub(super) fn sample(table: &EventTable, customers: &[CustomerIx], most: usize) -> Vec<CustomerIx> {
    if customers.len() <= most {
        return customers.to_vec();
    }
    let mut by_hash: Vec<(u64, CustomerIx)> = customers.iter().map(|&ix| (customer_hash(table, ix), ix)).collect();
    by_hash.select_nth_unstable(most);
    let mut chosen: Vec<CustomerIx> = by_hash[..most].iter().map(|&(_, ix)| ix).collect();
    chosen.sort_unstable();
    chosen
}
