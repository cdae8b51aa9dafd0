//! The scores of one customer at several horizons, made to agree.
//!
//! Whoever buys within 7 days also buys within 30, and whoever is silent for 30 days is silent for the first 7 of them, but
//! each horizon has a model of its own and the models do not know that. The scores of each customer are replaced by the
//! nearest ones that agree (least squares, by pooling adjacent violators). The true chances agree, so in sum over the
//! horizons this never moves scores away from them, and what the back-tests found stays a fair account.

use crate::model::{Score, Target, TargetRun};

/// Makes the scores of every customer agree over the horizons of each target.
pub(super) fn reconcile(targets: &mut [TargetRun]) {
    for (target, rises) in [(Target::Purchase, true), (Target::Silent, false)] {
        let mut runs: Vec<&mut TargetRun> = targets.iter_mut().filter(|t| t.target == target).collect();
        runs.sort_by_key(|t| t.horizon_days);
        if !rises {
            runs.reverse();
        }
        let ids = runs.iter().flat_map(|run| &run.scores).map(|s| s.customer as usize + 1).max().unwrap_or(0);
        // the score of each customer in each run, and where it stands
        let places: Vec<Vec<u32>> = runs.iter().map(|run| places(&run.scores, ids)).collect();
        for id in 0..ids {
            let at = places.iter().map(|of| of[id]).enumerate().filter(|(_, place)| *place != NOWHERE);
            let at: Vec<(usize, usize)> = at.map(|(r, place)| (r, place as usize)).collect();
            let p: Vec<f64> = at.iter().map(|&(r, s)| runs[r].scores[s].p).collect();
            if !p.is_sorted() {
                at.iter().zip(nearest_rising(&p)).for_each(|(&(r, s), p)| runs[r].scores[s].p = p);
            }
        }
        for run in runs {
            run.scores.sort_by(|a, b| b.p.total_cmp(&a.p).then(a.customer.cmp(&b.customer)));
        }
    }
}

/// A customer without a score.
const NOWHERE: u32 = u32::MAX;

/// Where the score of each customer stands, by the customer's number.
fn places(scores: &[Score], ids: usize) -> Vec<u32> {
    let mut places = vec![NOWHERE; ids];
    (0..).zip(scores).for_each(|(place, score)| places[score.customer as usize] = place);
    places
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
    use crate::model::{Readiness, Teller};

    fn run(target: Target, horizon_days: u32, scores: &[(u32, f64)]) -> TargetRun {
        let score = |&(customer, p): &(u32, f64)| Score { customer, p, factors: Vec::new() };
        TargetRun {
            target,
            horizon_days,
            readiness: Readiness::Ready,
            teller: Teller::Model,
            back_test: None,
            properties: Vec::new(),
            goal: Vec::new(),
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
