//! Who has no score, and why: a list of scores is not a list of all customers.

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{PredictionRun, Settings, Target, TargetRun};

use super::as_of::DAY;
use super::before::EventsBefore;
use super::kinds::Kinds;

/// Customers with and without a score for one prediction, by reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Coverage {
    /// How many customers have a score.
    pub scored: u64,
    /// Do not agree to be profiled.
    pub not_profiled: u64,
    /// Did nothing for so long that the prediction is not about them: who is silent cannot fall silent.
    pub inactive: u64,
    /// Did nothing before the cut-off at all: only a contact is known.
    pub never_active: u64,
    /// Could have a score: the data has changed since the run, or there was too little to learn from.
    pub not_scored: u64,
}

impl Coverage {
    /// The number of all customers, with and without a score.
    pub fn customers(&self) -> u64 {
        self.scored + self.without()
    }

    /// Customers without a score.
    pub fn without(&self) -> u64 {
        self.not_profiled + self.inactive + self.never_active + self.not_scored
    }
}

/// So many days before the cut-off somebody must have been active to have a score; `None` where it does not matter when.
pub fn active_within(target: Target, horizon_days: u32) -> Option<u32> {
    (target == Target::Silent).then_some(horizon_days)
}

/// Counts the customers of `subset` with and without a score in a prediction of a run over the whole project.
pub fn coverage(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    run: &PredictionRun,
    target: &TargetRun,
) -> Coverage {
    let mut scored = BitSet::new(table.num_customers());
    target.scores.iter().filter_map(|s| table.people.ix_of(s.customer)).for_each(|ix| scored.insert(ix));
    let kinds = Kinds::new(table, settings);
    let view = EventsBefore::new(table, &Subset::all(table), &kinds, settings, run.cut_off);
    let limit = active_within(target.target, target.horizon_days).map_or(f64::INFINITY, f64::from);
    let mut found = Coverage::default();
    for ix in subset.customers().iter() {
        let of = if !table.may_profile(table.people.ids[ix as usize]) {
            &mut found.not_profiled
        } else if scored.contains(ix) {
            &mut found.scored
        } else {
            match view.history(ix).last().map(|touch| (run.cut_off - touch.time) as f64 / DAY as f64) {
                None => &mut found.never_active,
                Some(age) if age > limit => &mut found.inactive,
                Some(_) => &mut found.not_scored,
            }
        };
        *of += 1;
    }
    found
}
