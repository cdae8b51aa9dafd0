//! What is expected of a customer *either way*: how often customers in the same situation reached the goal before, and what
//! one success is worth. An observed rate, not the effect of an action: that is what [`super::effect`] measures.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::events::EventTable;
use crate::model::{Action, PlaybookId, PredictionRun, Project, Readiness, Settings, Target};
use crate::predict::{AsOf, DAY, EventsBefore, outcome};
use crate::progress::{Cancelled, Progress};

use super::audience::Moment;
use super::basis::ProposalBasis;
use super::prepared::PreparedPlaybook;
use super::signals::Signals;
use super::signs::{Signs, Situation};

/// Days within which a success is counted.
pub(super) const WITHIN_DAYS: i64 = 30;
/// The base rate weighs as much as this many customers.
const PRIOR: f64 = 20.0;

/// How often customers in a situation reached the goal.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Rate {
    /// Customers who were in the situation.
    pub n: u64,
    /// How many of these customers reached the goal.
    pub reached: u64,
}

/// What past situations led to.
#[derive(Debug, Clone, Default)]
pub(super) struct PastOutcomes {
    base: Option<f64>,
    by_playbook: BTreeMap<PlaybookId, Rate>,
}

impl PastOutcomes {
    /// Looks at everybody's situation [`WITHIN_DAYS`] before the end of the data and at what happened since. What nobody knew then, such as
    /// predictions, calls for nothing.
    pub(super) fn observe(
        table: &EventTable,
        project: &Project,
        basis: &ProposalBasis,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let ProposalBasis { subset, kinds, companions, now, .. } = basis;
        let (settings, now) = (&project.settings, *now);
        let then = now - WITHIN_DAYS * DAY;
        let before = subset.clone().before(then);
        let moment = Moment { table, project, subset: &before, at: then, is_past: true, progress };
        let playbooks = PreparedPlaybook::enabled(&moment)?;
        let view = EventsBefore::new(table, subset, kinds, settings, then);
        let observations: Vec<(Vec<PlaybookId>, bool)> = view
            .customers()
            .par_iter()
            .filter_map(|&ix| {
                let signals = Signals::of(view.history(ix), then)?;
                if signals.last_seen > 90.0 {
                    return None;
                }
                let situation = situation(&signals, (view.as_of(), 0.0), None, settings);
                let signs = Signs::of(table, &situation, companions);
                let called = playbooks.iter().filter(|of| of.is_for(ix, &signs) && of.channel(table, ix).is_some());
                let called = called.map(|of| of.playbook.id).collect();
                Some((called, outcome(table, subset, kinds, ix, then, now).goal))
            })
            .collect();
        progress.check()?;
        let mut all = Rate::default();
        let mut by_playbook: BTreeMap<PlaybookId, Rate> = BTreeMap::new();
        for (called, goal) in observations {
            all.add(goal);
            called.into_iter().for_each(|playbook| by_playbook.entry(playbook).or_default().add(goal));
        }
        let base = (all.n > 0).then(|| (all.reached as f64 + 0.5) / (all.n as f64 + 1.0));
        Ok(Self { base, by_playbook })
    }

    /// The chance of a success within [`WITHIN_DAYS`] in the situation that calls for a playbook, where anybody tells.
    pub(super) fn chance(&self, playbook: PlaybookId) -> Option<f64> {
        let rate = self.by_playbook.get(&playbook).copied().unwrap_or_default();
        self.base.map(|base| (rate.reached as f64 + PRIOR * base) / (rate.n as f64 + PRIOR))
    }
}

/// What one success of a customer is worth: their own mean order, else everybody's.
pub(super) fn order_value(signals: &Signals, basis: &ProposalBasis) -> f64 {
    let own = signals.spent / f64::from(signals.orders.max(1));
    if own > 0.0 { own } else { basis.mean_value }
}

impl Rate {
    fn add(&mut self, reached: bool) {
        self.n += 1;
        self.reached += u64::from(reached);
    }
}

/// The situation of a customer at the end of the data, looked at `late` days after it.
pub(super) fn situation<'a>(
    signals: &'a Signals,
    (as_of, late): (&'a AsOf, f64),
    silent: Option<(f64, i64)>,
    settings: &Settings,
) -> Situation<'a> {
    Situation { signals, as_of, late, silent, inactive_after: f64::from(settings.inactive_after_days) }
}

/// Where the chance of an order beside an action comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ChanceSource {
    /// It is the customer's own 30-day score.
    Score,
    /// It was estimated when it was proposed; the customer's score is this one now.
    ScoreChanged(f64),
    /// From customers who were in the same situation before: there is no score to be believed.
    SimilarCustomers,
}

/// The source of an action's chance; `None` where it has none.
pub fn chance_source(action: &Action, run: Option<&PredictionRun>) -> Option<ChanceSource> {
    let chance = action.expected_orders?;
    let target = run.and_then(|run| run.target(Target::Purchase, WITHIN_DAYS as u32));
    let score = target.filter(|t| t.readiness == Readiness::Ready).and_then(|t| t.score_of(action.customer));
    Some(match score.map(|score| rounded(score.p)) {
        None => ChanceSource::SimilarCustomers,
        Some(p) if p == chance => ChanceSource::Score,
        Some(p) => ChanceSource::ScoreChanged(p),
    })
}

/// A chance as an action keeps it.
pub(super) fn rounded(chance: f64) -> f64 {
    (chance * 10_000.0).round() / 10_000.0
}
