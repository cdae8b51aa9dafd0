//! Whose chance, as the last predictions give it, is one that a rule asks for.

use std::ops::Range;

use crate::events::{BitSet, EventTable};
use crate::model::{ChanceRule, CustomerIx, PredictionRun, Readiness};

/// A comparison of chances with the customers whose chance is known.
#[derive(Debug, Clone)]
pub struct ChanceTest {
    known: BitSet,
    holds: BitSet,
    /// The moment of the predictions, ms UTC: what they say is known from it on.
    from: i64,
}

impl ChanceTest {
    /// Looks up the scores; `None` where there are none to be believed.
    pub fn new(rule: &ChanceRule, table: &EventTable, predictions: Option<&PredictionRun>) -> Option<Self> {
        let run = predictions?;
        let target = run.target(rule.of, rule.horizon_days).filter(|target| target.readiness == Readiness::Ready)?;
        let empty = || BitSet::new(table.num_customers());
        let mut test = Self { known: empty(), holds: empty(), from: run.cut_off };
        for score in &target.scores {
            let Some(ix) = table.people.ix_of(score.customer) else { continue };
            test.known.insert(ix);
            if rule.holds(score.p) {
                test.holds.insert(ix);
            }
        }
        Some(test)
    }

    /// Whether it holds of a customer; `None` where their chance is not known.
    pub fn truth(&self, ix: CustomerIx) -> Option<bool> {
        self.known.contains(ix).then(|| self.holds.contains(ix))
    }

    /// When it is known to hold, or not to hold, in a customer's lifetime.
    pub(super) fn intervals(&self, ix: CustomerIx, holds: bool, lifetime: &Range<i64>) -> Vec<Range<i64>> {
        let from = self.from.max(lifetime.start);
        let is_so = self.truth(ix) == Some(holds) && from < lifetime.end;
        is_so.then_some(from..lifetime.end).into_iter().collect()
    }
}
