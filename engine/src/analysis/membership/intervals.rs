//! Sets of moments as intervals: when so many things had happened, and what two sets have in common.

use std::ops::Range;

/// A membership without an end so far.
pub const OPEN_END: i64 = i64::MAX;

/// When at least `n` of these moments lie before, within a time where there is one.
pub(super) fn intervals_with(times: &[i64], n: usize, within: Option<i64>) -> Vec<Range<i64>> {
    let Some(within) = within else {
        return times.get(n - 1).map(|&t| t.saturating_add(1)..OPEN_END).into_iter().collect();
    };
    // from the n-th of a group on, until the first of the group is too long ago
    let of_group = |group: &[i64]| {
        let end = group[0].saturating_add(within).saturating_add(1);
        group[n - 1].saturating_add(1)..end
    };
    union(times.windows(n).map(of_group).filter(|i| i.start < i.end).collect())
}

/// The same moments as intervals that neither touch nor overlap, ascending.
pub(super) fn union(mut intervals: Vec<Range<i64>>) -> Vec<Range<i64>> {
    intervals.sort_by_key(|i| (i.start, i.end));
    let mut joined: Vec<Range<i64>> = Vec::with_capacity(intervals.len());
    for interval in intervals {
        match joined.last_mut() {
            Some(last) if interval.start <= last.end => last.end = last.end.max(interval.end),
            _ => joined.push(interval),
        }
    }
    joined
}

pub(super) fn intersection(a: &[Range<i64>], b: &[Range<i64>]) -> Vec<Range<i64>> {
    let (mut i, mut j, mut common) = (0, 0, Vec::new());
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        let both = x.start.max(y.start)..x.end.min(y.end);
        if both.start < both.end {
            common.push(both);
        }
        if x.end <= y.end { i += 1 } else { j += 1 }
    }
    common
}

/// What of `all` is in none of these, which ascend.
pub(super) fn without(all: &Range<i64>, taken: &[Range<i64>]) -> Vec<Range<i64>> {
    let (mut from, mut left) = (all.start, Vec::new());
    for interval in taken {
        if from < interval.start.min(all.end) {
            left.push(from..interval.start.min(all.end));
        }
        from = from.max(interval.end);
    }
    if from < all.end {
        left.push(from..all.end);
    }
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_intervals() -> impl Strategy<Value = Vec<Range<i64>>> {
        let one = (0i64..60, 1i64..20).prop_map(|(start, length)| start..start + length);
        prop::collection::vec(one, 0..6).prop_map(union)
    }

    fn holds(intervals: &[Range<i64>], time: i64) -> bool {
        intervals.iter().any(|i| i.contains(&time))
    }

    proptest! {
        #[test]
        fn intervals_are_sets_of_moments(a in any_intervals(), b in any_intervals()) {
            let all = 0..100;
            let (both, either) = (intersection(&a, &b), union([a.clone(), b.clone()].concat()));
            let not_a = without(&all, &a);
            for time in all {
                prop_assert_eq!(holds(&both, time), holds(&a, time) && holds(&b, time));
                prop_assert_eq!(holds(&either, time), holds(&a, time) || holds(&b, time));
                prop_assert_eq!(holds(&not_a, time), !holds(&a, time));
            }
        }

        #[test]
        fn a_window_counts_what_lies_in_it(
            mut times in prop::collection::vec(0i64..60, 0..8), n in 1usize..4, within in 1i64..30
        ) {
            times.sort_unstable();
            let (window, ever) = (intervals_with(&times, n, Some(within)), intervals_with(&times, n, None));
            for at in 0i64..100 {
                let before = times.iter().filter(|&&t| t < at);
                prop_assert_eq!(holds(&window, at), before.clone().filter(|&&t| t >= at - within).count() >= n);
                prop_assert_eq!(holds(&ever, at), before.count() >= n);
            }
        }
    }
}
