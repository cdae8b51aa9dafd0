//! The scores of one customer at several horizons, made to agree.
//!
//! Whoever buys within 7 days also buys within 30, and whoever is silent for 30 days is silent for the first 7 of them, but
//! each horizon has a model of its own and the models do not know that. The scores of each customer are replaced by the
//! nearest ones that agree (least squares, by pooling adjacent violators). The true chances agree, so in sum over the
//! horizons this never moves scores away from them, and what the back-tests found stays a fair account.

use std::collections::BTreeMap;

use crate::model::{CustomerId, Target, TargetRun};

/// Makes the scores of every customer agree over the horizons of each target.
pub(super) fn reconcile(targets: &mut [TargetRun]) {
    for (target, rises) in [(Target::Purchase, true), (Target::Silent, false)] {
        let mut runs: Vec<&mut TargetRun> = targets.iter_mut().filter(|t| t.target == target).collect();
        runs.sort_by_key(|t| t.horizon_days);
        if !rises {
            runs.reverse();
        }
        let mut places: BTreeMap<CustomerId, Vec<(usize, usize)>> = BTreeMap::new();
        for (r, run) in runs.iter().enumerate() {
            for (s, score) in run.scores.iter().enumerate() {
                places.entry(score.customer).or_default().push((r, s));
            }
        }
        for places in places.values() {
            let p: Vec<f64> = places.iter().map(|&(r, s)| runs[r].scores[s].p).collect();
            if !p.is_sorted() {
                places.iter().zip(nearest_rising(&p)).for_each(|(&(r, s), p)| runs[r].scores[s].p = p);
            }
        }
        for run in runs {
            run.scores.sort_by(|a, b| b.p.total_cmp(&a.p).then(a.customer.cmp(&b.customer)));
        }
    }
}

/// The non-decreasing numbers nearest to `values`, in their order.
fn nearest_rising(values: &[f64]) -> Vec<f64> {
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for &value in values {
        let mut block = (value, 1);
        while let Some(&(sum, n)) = blocks.last()
            && sum / n as f64 > block.0 / block.1 as f64
        {
            block = (block.0 + sum, block.1 + n);
            blocks.pop();
        }
        blocks.push(block);
    }
    blocks.into_iter().flat_map(|(sum, n)| std::iter::repeat_n(sum / n as f64, n)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Readiness, Score};

    fn run(target: Target, horizon_days: u32, scores: &[(u32, f64)]) -> TargetRun {
        let score = |&(customer, p): &(u32, f64)| Score { customer, p, factors: Vec::new() };
        TargetRun {
            target,
            horizon_days,
            readiness: Readiness::Ready,
            back_test: None,
            properties: Vec::new(),
            coefficients: Vec::new(),
            scores: scores.iter().map(score).collect(),
        }
    }

    fn score(runs: &[TargetRun], i: usize, customer: u32) -> f64 {
        runs[i].score_of(customer).unwrap().p
    }

    #[test]
    fn contradictions_are_evened_out_and_agreement_is_left_alone() {
        let mut runs = [
            run(Target::Purchase, 7, &[(1, 0.5), (2, 0.1)]),
            run(Target::Purchase, 30, &[(1, 0.3), (2, 0.2)]),
            run(Target::Purchase, 90, &[(2, 0.6), (1, 0.4)]),
            run(Target::Silent, 7, &[(1, 0.1), (2, 0.9)]),
            run(Target::Silent, 30, &[(1, 0.3), (2, 0.2)]),
        ];
        reconcile(&mut runs);
        assert_eq!([0, 1, 2].map(|i| score(&runs, i, 1)), [0.4, 0.4, 0.4]);
        assert_eq!([0, 1, 2].map(|i| score(&runs, i, 2)), [0.1, 0.2, 0.6]);
        assert_eq!([3, 4].map(|i| score(&runs, i, 1)), [0.2, 0.2], "silence gets rarer");
        assert_eq!([3, 4].map(|i| score(&runs, i, 2)), [0.9, 0.2]);
        assert!(runs.iter().all(|run| run.scores.is_sorted_by(|a, b| a.p >= b.p)));
    }

    #[test]
    fn the_nearest_rising_numbers_keep_their_sum() {
        assert_eq!(nearest_rising(&[0.1, 0.2]), [0.1, 0.2]);
        let evened = nearest_rising(&[0.5, 0.4, 0.6, 0.1]);
        assert!(evened.is_sorted() && (evened.iter().sum::<f64>() - 1.6).abs() < 1e-12, "{evened:?}");
    }
}
