//! Changes of a chain: a move taken more or less often, a step that is blocked, a step that is avoided.

use super::chain::{MoveTo, StepChain};

/// How much a move changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// The chance of the move, times this.
    Times(f64),
    /// The move gets this chance, 0–1.
    Share(f64),
}

/// One change of a what-if scenario.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum StepChange {
    /// A move is taken more or less often; the others from the same step share the rest as before.
    Move {
        /// The step that it leaves.
        from: usize,
        /// Where the move leads.
        to: MoveTo,
        /// How much the move's chance changes.
        amount: Amount,
    },
    /// Who would come to a step leaves instead.
    Block(usize),
    /// Who would come to a step goes on as others do who did not come there.
    Avoid(usize),
}

impl StepChange {
    /// What chance a move gets; `None` where it is no change of a move.
    pub fn wanted(&self, chain: &StepChain) -> Option<f64> {
        let Self::Move { from, to, amount } = *self else { return None };
        Some(match amount {
            Amount::Times(times) => (chain.chance(from, to) * times).clamp(0.0, 1.0),
            Amount::Share(share) => share.clamp(0.0, 1.0),
        })
    }
}

impl StepChain {
    /// The chain with these changes, one after the other.
    pub fn with(&self, changes: &[StepChange]) -> Self {
        let mut changed = self.clone();
        changes.iter().for_each(|change| changed.change(change));
        changed
    }

    fn change(&mut self, change: &StepChange) {
        match *change {
            StepChange::Move { from, to, .. } => {
                let wanted = change.wanted(self).unwrap_or(0.0);
                let column = self.column(to);
                set(self.row_mut(from), column, wanted);
            }
            StepChange::Avoid(step) => (0..self.steps).for_each(|from| set(self.row_mut(from), step, 0.0)),
            StepChange::Block(step) => {
                let exit = self.column(MoveTo::Exit);
                for from in 0..self.steps {
                    let row = self.row_mut(from);
                    row[exit] += std::mem::take(&mut row[step]);
                }
            }
        }
    }
}

/// Gives a column of a row a chance; the others share the rest as before. Where there are no others, who does not go there
/// leaves.
fn set(row: &mut [f64], column: usize, wanted: f64) {
    let others = 1.0 - row[column];
    if others > 0.0 {
        let scale = (1.0 - wanted) / others;
        row.iter_mut().for_each(|chance| *chance *= scale);
        row[column] = wanted;
    } else {
        let exit = row.len() - 1;
        row[column] = wanted;
        row[exit] += 1.0 - wanted;
    }
}
