//! The chances that the last prediction run gives, where they are to be believed.

use std::collections::BTreeMap;

use crate::model::{CustomerId, PredictionRun, Readiness, Target};

/// Scores are for so many days.
const HORIZON_DAYS: u32 = 30;

/// The 30-day scores of a run, where they are to be believed.
#[derive(Debug, Clone, Default)]
pub(super) struct Scores {
    purchase: BTreeMap<CustomerId, f64>,
    silent: BTreeMap<CustomerId, f64>,
    /// The last moment that the run knew, ms UTC.
    last_moment: i64,
}

impl Scores {
    /// Takes the ready targets of a run.
    pub(super) fn of(run: Option<&PredictionRun>) -> Self {
        let ready = |target: Target| {
            let runs = run.into_iter().flat_map(PredictionRun::targets);
            let found = runs.filter(|t| t.target == target && t.horizon_days == HORIZON_DAYS);
            let scores = found.filter(|t| t.readiness == Readiness::Ready).flat_map(|t| &t.scores);
            scores.map(|s| (s.customer, s.p)).collect::<BTreeMap<_, _>>()
        };
        let last_moment = run.map_or(0, |run| run.cut_off - 1);
        Self { purchase: ready(Target::Purchase), silent: ready(Target::Silent), last_moment }
    }

    /// Chance to stay silent for 30 days, with the last moment before them.
    pub(super) fn silent(&self, customer: CustomerId) -> Option<(f64, i64)> {
        self.silent.get(&customer).map(|&p| (p, self.last_moment))
    }

    /// Chance to purchase within 30 days.
    pub(super) fn purchase(&self, customer: CustomerId) -> Option<f64> {
        self.purchase.get(&customer).copied()
    }
}
