//! What if: the journeys as a Markov chain, and what changes where a move or a step of it does.
//!
//! The chain remembers one step, and what follows is association, no proof of cause. A step that is taken out by its own
//! onward moves changes nothing, whatever the step is: that is arithmetic, so it is not offered.

mod chain;
mod journeys;
mod levers;
mod scenario;

use rayon::prelude::*;

use crate::progress::{Cancelled, Progress};

use super::attribution::range_90;
use journeys::RESAMPLES;

pub use chain::{ChainOutcome, MoveTo, StepChain};
pub use journeys::{ObservedRange, StepJourneys, step_journeys};
pub use levers::{Lever, levers};
pub use scenario::{Amount, StepChange};

/// What changes would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Effect {
    /// The outcome without the changes.
    pub now: ChainOutcome,
    /// The outcome with the changes.
    pub then: ChainOutcome,
    /// By step, the chance to reach the goal from there on, without and with them.
    pub chances: (Vec<f64>, Vec<f64>),
    /// 90 % interval of how many reach the goal without them, over resamples of the journeys.
    pub conversion_now: (f64, f64),
    /// 90 % interval of how many reach the goal with the changes.
    pub conversion_then: (f64, f64),
    /// 90 % interval of the difference that the changes make to it.
    pub conversion_change: (f64, f64),
    /// 90 % interval of the difference of what a journey is worth.
    pub value_change: (f64, f64),
}

/// What these changes would do to the journeys.
pub fn what_if(journeys: &StepJourneys, changes: &[StepChange], progress: &Progress) -> Result<Effect, Cancelled> {
    let changed = journeys.chain.with(changes);
    let resample = |round: usize| {
        progress.check()?;
        let chain = journeys.resample(round);
        let now = chain.outcome();
        let then = if changes.is_empty() { now.clone() } else { chain.with(changes).outcome() };
        Ok([now.conversion, then.conversion, then.conversion - now.conversion, then.value - now.value])
    };
    let rounds: Result<Vec<[f64; 4]>, Cancelled> = (0..RESAMPLES).into_par_iter().map(resample).collect();
    let rounds = rounds?;
    let interval = |of: usize| range_90(rounds.iter().map(|round| round[of]).collect());
    Ok(Effect {
        now: journeys.chain.outcome(),
        then: changed.outcome(),
        chances: (journeys.chain.chances(), changed.chances()),
        conversion_now: interval(0),
        conversion_then: interval(1),
        conversion_change: interval(2),
        value_change: interval(3),
    })
}

impl StepJourneys {
    /// The part of journeys that are elsewhere after three moves than the chain says: what it misses because it remembers
    /// one step only.
    pub fn misplaced(&self) -> f64 {
        let said = self.chain.after(3);
        said.iter().zip(&self.after_three).map(|(a, b)| (a - b).abs()).sum::<f64>() / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::coverage::Coverage;
    use crate::analysis::random_stream::RandomStream;

    /// Journeys of a known chain; of each project whether the intervals hold what the chain says.
    #[test]
    fn intervals_hold_in_nine_of_ten_projects() {
        const STEPS: usize = 4;
        let change = [StepChange::Avoid(2)];
        let project = |seed: u64| {
            let mut random = RandomStream::new(seed, 23);
            let width = STEPS + 2;
            // nothing leads to the start, and every journey has a step
            let mut chances: Vec<f64> = (0..STEPS * width).map(|_| 0.2 + random.unit()).collect();
            (0..STEPS).for_each(|from| chances[from * width] = 0.0);
            (chances[STEPS], chances[STEPS + 1]) = (0.0, 0.0);
            let truth = StepChain::new(STEPS, &chances, vec![0.0, 50.0, 50.0, 50.0]);
            let mut journey = || {
                let (mut at, mut path) = (0, Vec::new());
                loop {
                    let mut left = random.unit();
                    let next = truth.row(at).iter().position(|chance| {
                        left -= chance;
                        left < 0.0
                    });
                    match next.unwrap_or(width - 1) {
                        STEPS => return (path, Some(20.0 + 60.0 * random.unit())),
                        next if next > STEPS => return (path, None),
                        next => (at, path) = (next, [path, vec![next as u16]].concat()),
                    }
                }
            };
            let paths: Vec<(Vec<u16>, Option<f64>)> = (0..300).map(|_| journey()).collect();
            let journeys = StepJourneys::of_paths(&paths, seed).unwrap();
            let found = what_if(&journeys, &change, &Progress::new()).unwrap();
            let (now, then) = (truth.outcome(), truth.with(&change).outcome());
            let holds = |(low, high): (f64, f64), truth: f64| (low..=high).contains(&truth);
            vec![
                holds(found.conversion_now, now.conversion),
                holds(found.conversion_then, then.conversion),
                holds(found.conversion_change, then.conversion - now.conversion),
                holds(found.value_change, then.value - now.value),
            ]
        };
        let projects: Vec<Vec<bool>> = (0..1_000).into_par_iter().map(project).collect();
        for of in 0..4 {
            let coverage = Coverage::of(projects.iter().map(|held| vec![held[of]]));
            assert!(coverage.contains(0.9), "{of}: {coverage}");
        }
    }

    fn close(found: f64, known: f64) {
        assert!((found - known).abs() < 1e-12, "{found} is not {known}");
    }

    /// The drunkard's walk over five corners (Grinstead and Snell, example 11.13), begun in the middle.
    fn drunkard() -> StepChain {
        let half = 1.0;
        // start, corners 1 to 3; home is the goal, the bar is the way out
        let counts = [
            [0.0, 0.0, 1.0, 0.0, 0.0, 0.0],
            [0.0, 0.0, half, 0.0, half, 0.0],
            [0.0, half, 0.0, half, 0.0, 0.0],
            [0.0, 0.0, half, 0.0, 0.0, half],
        ];
        StepChain::new(4, &counts.concat(), vec![0.0, 10.0, 0.0, 0.0])
    }

    #[test]
    fn a_walk_as_published() {
        let found = drunkard().outcome();
        close(found.conversion, 0.5);
        close(found.value, 5.0);
        [1.0, 1.0, 2.0, 1.0].into_iter().zip(&found.visits).for_each(|(known, visits)| close(*visits, known));
        [0.5, 0.75, 0.5, 0.25].into_iter().zip(drunkard().chances()).for_each(|(known, chance)| close(chance, known));
        let factors = drunkard().factors();
        let n = [[1.5, 1.0, 0.5], [1.0, 2.0, 1.0], [0.5, 1.0, 1.5]];
        for (from, row) in n.iter().enumerate() {
            for (to, known) in row.iter().enumerate() {
                close(drunkard().visits_of(to + 1, &factors)[from + 1], *known);
            }
        }
        let after = drunkard().after(3);
        [0.0, 0.0, 0.5, 0.0, 0.25, 0.25].into_iter().zip(after).for_each(|(known, part)| close(part, known));
    }

    #[test]
    fn changes_keep_every_row_whole() {
        let chain = drunkard();
        let changes = [
            StepChange::Move { from: 2, to: MoveTo::Step(1), amount: Amount::Times(1.2) },
            StepChange::Move { from: 1, to: MoveTo::Goal, amount: Amount::Share(0.8) },
            StepChange::Move { from: 0, to: MoveTo::Step(2), amount: Amount::Share(0.9) },
            StepChange::Block(3),
            StepChange::Avoid(1),
        ];
        for change in changes {
            let changed = chain.with(&[change]);
            for from in 0..4 {
                close(changed.row(from).iter().sum(), 1.0);
            }
            if let (StepChange::Move { from, to, .. }, Some(wanted)) = (change, change.wanted(&chain)) {
                close(changed.chance(from, to), wanted);
            }
        }
        close(chain.with(&[StepChange::Block(3)]).outcome().conversion, 1.0 / 3.0);
        // nobody comes home who may not pass the first corner
        close(chain.with(&[StepChange::Avoid(1)]).outcome().conversion, 0.0);
    }

    #[test]
    fn levers_say_what_a_changed_chain_says() {
        let chain = drunkard();
        let base = chain.outcome().conversion;
        let found = levers(&chain);
        assert_eq!(found.len(), 6, "a move that is always taken is no lever");
        for lever in &found {
            let change = StepChange::Move { from: lever.from, to: lever.to, amount: Amount::Times(1.1) };
            let changed = chain.with(&[change]).outcome().conversion - base;
            assert!((changed - lever.effect_of_tenth).abs() < 1e-12, "{lever:?}: {changed}");
            let little = StepChange::Move { from: lever.from, to: lever.to, amount: Amount::Share(lever.share + 1e-7) };
            let slope = (chain.with(&[little]).outcome().conversion - base) / 1e-7;
            assert!((slope - lever.sensitivity).abs() < 1e-5, "{lever:?}: {slope}");
        }
        assert!(found.windows(2).all(|pair| pair[0].effect_of_tenth.abs() >= pair[1].effect_of_tenth.abs()));
    }
}
