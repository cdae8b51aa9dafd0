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
pub use journeys::{StepJourneys, step_journeys};
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
