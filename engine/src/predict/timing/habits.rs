//! When customers did things, and how often at each local hour and weekday.

use crate::model::CustomerIx;

use super::{Hours, LocalHours};

/// When one customer did something.
#[derive(Debug, Clone, Default)]
pub(super) struct Habit {
    pub customer: CustomerIx,
    /// Place of the customer's zone among those that are met.
    pub zone: u16,
    /// Moments, ms UTC, in order.
    pub times: Vec<i64>,
}

/// What was done at each local hour, and on each local weekday.
pub(super) fn count(times: &[i64], clock: &LocalHours) -> (Hours, [u32; 7]) {
    let (mut hours, mut weekdays) = ([0; 24], [0; 7]);
    for &time in times {
        hours[usize::from(clock.hour(time))] += 1;
        weekdays[usize::from(clock.weekday(time))] += 1;
    }
    (hours, weekdays)
}

/// The counts of these customers; both lists are in the order of customers.
pub(super) fn of_sample<const N: usize>(
    customers: &[CustomerIx],
    counts: &[[u32; N]],
    sample: &[CustomerIx],
) -> Vec<[u32; N]> {
    let wanted = customers.iter().zip(counts).filter(|(ix, _)| sample.binary_search(ix).is_ok());
    wanted.map(|(_, counts)| *counts).collect()
}
