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
    let offsets = offsets_of(group, n);
    let mut next = offsets.clone();
    let mut order = vec![0; offsets[n] as usize];
    for (i, &g) in group.iter().enumerate().filter(|(_, g)| **g != NONE_U32) {
        let next = &mut next[g as usize];
        order[*next as usize] = i as u32;
        *next += 1;
    }
    drop(next);
    sort_each(&offsets, &mut order, |i| time[i as usize]);
    (offsets, order)
}

/// A few events in the order of their groups, of which there may be many more than events, in room that is used again.
#[derive(Debug, Default)]
pub struct GroupOrder {
    /// Group and position in one number.
    keys: Vec<u64>,
    other: Vec<u64>,
    order: Vec<u32>,
}

/// Groups are looked at by so many bits at a time, at most: the places of their events stay in the processor's cache.
const DIGIT_BITS: u32 = 11;

impl GroupOrder {
    /// All positions, sorted by group, then time, then position.
    pub fn sort(&mut self, group: &[u32], time: &[i64]) -> &[u32] {
        self.keys.clear();
        self.keys.extend((0u64..).zip(group).map(|(i, &g)| u64::from(g) << 32 | i));
        let bits = u32::BITS - group.iter().copied().max().unwrap_or(0).leading_zeros();
        let digits = bits.div_ceil(DIGIT_BITS);
        let of_each = if digits == 0 { 0 } else { bits.div_ceil(digits) };
        for digit in 0..digits {
            self.sort_by_bits(32 + digit * of_each, of_each);
        }
        self.order.clear();
        self.order.extend(self.keys.iter().map(|key| *key as u32));
        // events mostly come in order of time, and every step leaves those of one digit in the order that they had
        if !time.is_sorted() {
            let own = self.order.chunk_by_mut(|&a, &b| group[a as usize] == group[b as usize]);
            own.for_each(|events| events.sort_by_key(|&i| time[i as usize]));
        }
        &self.order
    }

    fn sort_by_bits(&mut self, shift: u32, bits: u32) {
        let digit = |key: u64| (key >> shift) as usize & ((1 << bits) - 1) & ((1 << DIGIT_BITS) - 1);
        let mut next = [0u32; 1 << DIGIT_BITS];
        self.keys.iter().for_each(|&key| next[digit(key)] += 1);
        let mut end = 0;
        for place in &mut next {
            (*place, end) = (end, end + *place);
        }
        self.other.resize(self.keys.len(), 0);
        for &key in &self.keys {
            let place = &mut next[digit(key)];
            self.other[*place as usize] = key;
            *place += 1;
        }
        std::mem::swap(&mut self.keys, &mut self.other);
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

    proptest::proptest! {
        #[test]
        fn few_events_of_many_groups_are_sorted_as_any(
            events in proptest::collection::vec((0u32..5_000_000, -3i64..9), 0..300), close in 1u32..1_000_000,
        ) {
            let (group, time): (Vec<u32>, Vec<i64>) = events.iter().map(|&(g, t)| (g / close, t)).unzip();
            let mut truth: Vec<u32> = (0..group.len() as u32).collect();
            truth.sort_by_key(|&i| (group[i as usize], time[i as usize]));
            let mut sorted = GroupOrder::default();
            proptest::prop_assert_eq!(sorted.sort(&group, &time), truth.clone());
            proptest::prop_assert_eq!(sorted.sort(&group, &time), truth, "in the same room again");
            let in_order: Vec<i64> = (0..group.len() as i64).collect();
            let mut truth: Vec<u32> = (0..group.len() as u32).collect();
            truth.sort_by_key(|&i| group[i as usize]);
            proptest::prop_assert_eq!(sorted.sort(&group, &in_order), truth);
        }
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
