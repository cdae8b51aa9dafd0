//! Bringing raw columns into the order of the table: by customer, then time, then import order.

use rayon::prelude::*;

use crate::model::NONE_U32;

use super::order_marks::shortened;
use super::{ColumnAction, Columns, People};

/// Customers whose events one task sorts.
const CUSTOMERS_PER_TASK: usize = 2048;

/// Positions sorted by group, then time, then position; those of group `NONE_U32` are left out. Also where each of the
/// groups `0..n` begins, one more at the end.
pub(super) fn order_by_group(group: &[u32], n: usize, time: &[i64]) -> (Vec<u32>, Vec<u32>) {
    let mut sorted = GroupOrder::default();
    sorted.sort(group, n, time);
    (sorted.offsets, sorted.order)
}

/// Events in the order of their groups, in room that is used again.
#[derive(Debug, Default)]
pub struct GroupOrder {
    /// Where each group begins, one more at the end.
    offsets: Vec<u32>,
    order: Vec<u32>,
}

impl GroupOrder {
    /// Positions sorted as `order_by_group` does.
    pub fn sort(&mut self, group: &[u32], n: usize, time: &[i64]) -> &[u32] {
        let Self { offsets, order } = self;
        let known = || group.iter().filter(|&&g| g != NONE_U32);
        offsets.clear();
        offsets.resize(n + 1, 0);
        known().for_each(|&g| offsets[g as usize + 1] += 1);
        let mut end = 0;
        for next in &mut offsets[1..] {
            (*next, end) = (end, end + *next);
        }
        order.clear();
        order.resize(end as usize, 0);
        // What follows the place of a group says where its next event goes: in the end that is where the next group begins.
        for (i, &g) in group.iter().enumerate().filter(|(_, g)| **g != NONE_U32) {
            let next = &mut offsets[g as usize + 1];
            order[*next as usize] = i as u32;
            *next += 1;
        }
        sort_each(offsets, order, |i| time[i as usize]);
        order
    }
}

/// Sorts the events of each group by time, and leaves those of one time in their order. `offsets` say where groups begin.
pub(crate) fn sort_each(offsets: &[u32], order: &mut [u32], time: impl Fn(u32) -> i64 + Sync) {
    let n = offsets.len().saturating_sub(1);
    let mut rest = order;
    let mut tasks = Vec::with_capacity(n / CUSTOMERS_PER_TASK + 1);
    for first in (0..n).step_by(CUSTOMERS_PER_TASK) {
        let bounds = &offsets[first..=(first + CUSTOMERS_PER_TASK).min(n)];
        let (mine, others) = rest.split_at_mut((bounds[bounds.len() - 1] - bounds[0]) as usize);
        tasks.push((bounds, mine));
        rest = others;
    }
    tasks.into_par_iter().for_each(|(bounds, mut events)| {
        for pair in bounds.windows(2) {
            let (own, others) = events.split_at_mut((pair[1] - pair[0]) as usize);
            if !own.is_sorted_by_key(|&i| time(i)) {
                own.sort_by_key(|&i| time(i));
            }
            events = others;
        }
    });
}

/// Where each group begins, one more at the end, from how many each has.
pub(crate) fn starts_of(mut counts: Vec<u32>) -> Vec<u32> {
    let mut end = 0;
    for count in &mut counts {
        (*count, end) = (end, end + *count);
    }
    counts.push(end);
    counts
}

fn offsets_of(group: &[u32], n: usize) -> Vec<u32> {
    let mut counts = vec![0u32; n];
    group.iter().filter(|&&g| g != NONE_U32).for_each(|&g| counts[g as usize] += 1);
    starts_of(counts)
}

/// Where each customer's events begin, the columns in the table's order, and which order each event is of. The columns of
/// profiles and records are given up.
pub(super) fn sort_by_customer(mut columns: Columns, people: &People) -> (Vec<u32>, Columns, Vec<u32>) {
    let n = people.len();
    let numbers: Vec<u32> = std::mem::take(&mut columns.record).into_par_iter().map(shortened).collect();
    let customer: Vec<u32> = std::mem::take(&mut columns.profile)
        .into_par_iter()
        .map(|p| people.of_profile.get(p as usize).copied().unwrap_or(NONE_U32))
        .collect();
    if in_order(&customer, &columns.time) {
        return (offsets_of(&customer, n), columns, numbers);
    }
    let (offsets, order) = order_by_group(&customer, n, &columns.time);
    drop(customer);
    // Each column is given up as soon as its sorted copy is there.
    columns.each_alone(&mut Gather { order: &order });
    let numbers = if numbers.is_empty() { numbers } else { gather(&order, numbers) };
    (offsets, columns, numbers)
}

struct Gather<'a> {
    order: &'a [u32],
}

impl ColumnAction for Gather<'_> {
    fn apply<T: Copy + PartialEq + Send + Sync>(&mut self, own: &mut Vec<T>, _: &[T], _: T) {
        if !own.is_empty() {
            *own = gather(self.order, std::mem::take(own));
        }
    }
}

/// The column in another order. One that says the same of every event, as that of an export without it does, is as it is.
fn gather<T: Copy + PartialEq + Send + Sync>(order: &[u32], mut from: Vec<T>) -> Vec<T> {
    if from.first().is_some_and(|first| from.iter().all(|value| value == first)) {
        from.truncate(order.len());
        return from;
    }
    order.par_iter().map(|&i| from[i as usize]).collect()
}

/// Whether the events already lie by customer and time, all of them with a customer.
fn in_order(customer: &[u32], time: &[i64]) -> bool {
    const CHUNK: usize = 1 << 16;
    let n = customer.len();
    customer.last().is_none_or(|&c| c != NONE_U32)
        && (0..n.div_ceil(CHUNK)).into_par_iter().all(|chunk| {
            let start = (chunk * CHUNK).max(1);
            let end = ((chunk + 1) * CHUNK).min(n);
            (start..end)
                .all(|i| customer[i - 1] < customer[i] || (customer[i - 1] == customer[i] && time[i - 1] <= time[i]))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_by_group_then_time_then_position() {
        let group = [1, 0, NONE_U32, 1, 0, 1];
        let time = [5, 9, 0, 5, 3, 1];
        let (offsets, order) = order_by_group(&group, 3, &time);
        assert_eq!(offsets, [0, 2, 5, 5]);
        assert_eq!(order, [4, 1, 5, 0, 3]);
    }

    #[test]
    fn gathers_what_differs_and_what_does_not() {
        assert_eq!(gather(&[2, 0], vec![5, 6, 7]), [7, 5]);
        assert_eq!(gather(&[2, 0], vec![5, 5, 5]), [5, 5]);
        assert_eq!(gather::<u8>(&[], Vec::new()), [0; 0]);
        assert!(gather(&[1], vec![f64::NAN; 2])[0].is_nan());
    }

    #[test]
    fn sees_order_across_chunks() {
        let n = 200_000;
        let customer: Vec<u32> = (0..n).map(|i| i / 3).collect();
        let mut time: Vec<i64> = (0..i64::from(n)).collect();
        assert!(in_order(&customer, &time));
        time[65536] = -1;
        assert_eq!(65536 / 3, 65535 / 3);
        assert!(!in_order(&customer, &time));
        assert!(in_order(&[], &[]));
    }
}
