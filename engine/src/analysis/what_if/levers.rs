//! Which single move changes how many reach the goal the most.

use super::chain::{MoveTo, StepChain};

/// A move and what its change would do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lever {
    /// The step that it leaves.
    pub from: usize,
    /// Where the move leads.
    pub to: MoveTo,
    /// The move's share of all moves from that step, 0–1.
    pub share: f64,
    /// By how much the chance to reach the goal grows for each point that its own grows, the others from the same step
    /// sharing the rest as before.
    pub sensitivity: f64,
    /// By how much the chance to reach the goal grows where it is taken a tenth more often.
    pub effect_of_tenth: f64,
}

/// All moves from one step to another that are taken, those with the largest effect of a tenth first. How journeys begin is no
/// step that could be made better: those moves stand last.
pub fn levers(chain: &StepChain) -> Vec<Lever> {
    let factors = chain.factors();
    let visits = chain.outcome().visits;
    let chances = chain.chances();
    let chance_at = |to: MoveTo| match to {
        MoveTo::Step(step) => chances[step],
        MoveTo::Goal => 1.0,
        MoveTo::Exit => 0.0,
    };
    let mut found = Vec::new();
    for from in 0..chain.steps {
        // how often a journey at each step comes back to this one: what a change of its row feeds back
        let back = chain.visits_of(from, &factors);
        let row = chain.row(from);
        let returns: f64 = row[..chain.steps].iter().zip(&back).map(|(chance, visits)| chance * visits).sum();
        let targets = (0..chain.steps).map(MoveTo::Step).chain([MoveTo::Goal, MoveTo::Exit]);
        for to in targets {
            let share = chain.chance(from, to);
            // how often a step repeats says nothing about where it leads
            if share <= 0.0 || share >= 1.0 || to == MoveTo::Step(from) {
                continue;
            }
            // more of this move, and as much less of all others of the row together, for each point
            let gain = (chance_at(to) - chances[from]) / (1.0 - share);
            let come_back = match to {
                MoveTo::Step(step) => back[step],
                MoveTo::Goal | MoveTo::Exit => 0.0,
            };
            let feeds_back = (come_back - returns) / (1.0 - share);
            let more = (share * 0.1).min(1.0 - share);
            let sensitivity = visits[from] * gain;
            // Sherman and Morrison 1950: one row changed
            let effect_of_tenth = more * sensitivity / (1.0 - more * feeds_back);
            found.push(Lever { from, to, share, sensitivity, effect_of_tenth });
        }
    }
    found.sort_by(|a, b| {
        let size = |lever: &Lever| lever.effect_of_tenth.abs();
        let by_size = size(b).total_cmp(&size(a)).then_with(|| (a.from, a.to).cmp(&(b.from, b.to)));
        (a.from == 0).cmp(&(b.from == 0)).then(by_size)
    });
    found
}
