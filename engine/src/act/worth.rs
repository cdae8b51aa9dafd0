//! What is expected of a customer *either way*: how often customers in the same situation reached the goal before, and what
//! one success is worth. An observed rate, not the effect of an action: that is what [`super::effect`] measures.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::events::{EventTable, Orders, Subset};
use crate::model::{Action, ActionKind, CustomerId, CustomerIx, PredictionRun, Readiness, Settings, Target};
use crate::predict::{AsOf, DAY, EventsBefore, Kinds, outcome};

use super::playbook::{ProductPairs, Situation, ideas};
use super::signals::Signals;

/// Days within which a success is counted.
pub(super) const WITHIN_DAYS: i64 = 30;
/// The base rate weighs as much as this many customers.
const PRIOR: f64 = 20.0;

/// How often customers in a situation reached the goal.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Rate {
    /// Customers who were in the situation.
    pub n: u64,
    /// Of them, how many reached the goal.
    pub reached: u64,
}

/// What past situations led to, and what a success is worth.
#[derive(Debug, Clone, Default)]
pub(super) struct PastOutcomes {
    base: Option<f64>,
    by_kind: BTreeMap<ActionKind, Rate>,
    mean_value: f64,
}

impl PastOutcomes {
    /// Looks at everybody's situation [`WITHIN_DAYS`] before `now` and at what happened since.
    pub(super) fn observe(
        table: &EventTable,
        subset: &Subset,
        kinds: &Kinds,
        settings: &Settings,
        companions: &ProductPairs,
        now: i64,
    ) -> Self {
        let then = now - WITHIN_DAYS * DAY;
        let view = EventsBefore::new(table, subset, kinds, settings, then);
        let observations: Vec<(Vec<ActionKind>, bool)> = view
            .customers()
            .par_iter()
            .filter_map(|&ix| {
                let signals = Signals::of(view.history(ix), then)?;
                if signals.last_seen > 90.0 {
                    return None;
                }
                let situation = situation((table, ix), &signals, (view.as_of(), 0.0), None, settings);
                let kinds_of = ideas(table, &situation, companions).into_iter().map(|i| i.kind).collect();
                Some((kinds_of, outcome(table, subset, kinds, ix, then, now).goal))
            })
            .collect();
        let mut all = Rate::default();
        let mut by_kind: BTreeMap<ActionKind, Rate> = BTreeMap::new();
        for (kinds_of, goal) in observations {
            all.add(goal);
            kinds_of.into_iter().for_each(|kind| by_kind.entry(kind).or_default().add(goal));
        }
        let base = (all.n > 0).then(|| (all.reached as f64 + 0.5) / (all.n as f64 + 1.0));
        Self { base, by_kind, mean_value: mean_value(table, subset, kinds).or(settings.goal.value).unwrap_or(0.0) }
    }

    /// The chance of a success within [`WITHIN_DAYS`] in the situation that calls for `kind`, where anybody tells.
    pub(super) fn chance(&self, kind: ActionKind) -> Option<f64> {
        let rate = self.by_kind.get(&kind).copied().unwrap_or_default();
        self.base.map(|base| (rate.reached as f64 + PRIOR * base) / (rate.n as f64 + PRIOR))
    }

    /// What one success of a customer is worth: their own mean order, else everybody's.
    pub(super) fn value(&self, signals: &Signals) -> f64 {
        let own = signals.spent / f64::from(signals.orders.max(1));
        if own > 0.0 { own } else { self.mean_value }
    }
}

impl Rate {
    fn add(&mut self, reached: bool) {
        self.n += 1;
        self.reached += u64::from(reached);
    }
}

/// Mean money per order that carries some.
fn mean_value(table: &EventTable, subset: &Subset, kinds: &Kinds) -> Option<f64> {
    let (mut sum, mut n) = (0.0, 0u64);
    let mut orders = Orders::new(table);
    for ix in subset.customers().iter() {
        orders.next_customer();
        for i in subset.events(table, ix).filter(|&i| kinds.is_goal(table.touchpoint[i])) {
            if table.value[i] > 0.0 {
                sum += table.value[i];
                n += u64::from(orders.is_new(i));
            }
        }
    }
    (n > 0).then(|| sum / n as f64)
}

/// The situation of a customer at the end of the data, looked at `late` days after it.
pub(super) fn situation<'a>(
    (table, ix): (&EventTable, CustomerIx),
    signals: &'a Signals,
    (as_of, late): (&'a AsOf, f64),
    silent: Option<(f64, i64)>,
    settings: &Settings,
) -> Situation<'a> {
    Situation {
        signals,
        as_of,
        late,
        silent,
        reachable: !table.people.first_of(ix, &table.people.email).is_empty(),
        inactive_after: f64::from(settings.inactive_after_days),
    }
}

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
            let found = runs.filter(|t| t.target == target && i64::from(t.horizon_days) == WITHIN_DAYS);
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
