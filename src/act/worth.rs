//! What is expected of a customer *either way*: how often customers in the same situation reached the goal before, and what
//! one success is worth. An observed rate, not the effect of an action: that is what [`super::effect`] measures.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::events::{EventTable, Orders, Subset};
use crate::model::{ActionKind, CustomerId, CustomerIx, PredictionRun, Readiness, Settings, Target};
use crate::predict::{DAY, EventsBefore, Kinds, count, number, outcome};

use super::playbook::{Companions, Situation, ideas};
use super::signals::Signals;

/// Days within which a success is counted.
pub const WITHIN_DAYS: i64 = 30;
/// The base rate weighs as much as this many customers.
const PRIOR: f64 = 20.0;

/// How often customers in a situation reached the goal.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rate {
    /// Customers who were in the situation.
    pub n: u64,
    /// Of them, how many reached the goal.
    pub reached: u64,
}

/// What past situations led to, and what a success is worth.
#[derive(Debug, Clone, Default)]
pub struct Worth {
    base: f64,
    by_kind: BTreeMap<ActionKind, Rate>,
    mean_value: f64,
}

impl Worth {
    /// Looks at everybody's situation [`WITHIN_DAYS`] before `now` and at what happened since.
    pub fn observe(
        table: &EventTable,
        subset: &Subset,
        kinds: &Kinds,
        settings: &Settings,
        companions: &Companions,
        now: i64,
    ) -> Self {
        let then = now - WITHIN_DAYS * DAY;
        let view = EventsBefore::new(table, subset, kinds, settings, then);
        let seen: Vec<(Vec<ActionKind>, bool)> = view
            .customers()
            .par_iter()
            .filter_map(|&ix| {
                let signals = Signals::of(view.history(ix), then)?;
                if signals.last_seen > 90.0 {
                    return None;
                }
                let situation = situation(table, ix, &signals, None, settings);
                let kinds_of = ideas(table, &situation, companions).into_iter().map(|i| i.kind).collect();
                Some((kinds_of, outcome(table, subset, kinds, ix, then, now).goal))
            })
            .collect();
        let mut all = Rate::default();
        let mut by_kind: BTreeMap<ActionKind, Rate> = BTreeMap::new();
        for (kinds_of, goal) in seen {
            all.add(goal);
            kinds_of.into_iter().for_each(|kind| by_kind.entry(kind).or_default().add(goal));
        }
        let base = (all.reached as f64 + 0.5) / (all.n as f64 + 1.0);
        Self { base, by_kind, mean_value: mean_value(table, subset, kinds).or(settings.goal.value).unwrap_or(0.0) }
    }

    /// The chance of a success within [`WITHIN_DAYS`] in the situation that calls for `kind`.
    pub fn chance(&self, kind: ActionKind) -> f64 {
        let rate = self.by_kind.get(&kind).copied().unwrap_or_default();
        (rate.reached as f64 + PRIOR * self.base) / (rate.n as f64 + PRIOR)
    }

    /// What one success of a customer is worth: their own mean order, else everybody's.
    pub fn value(&self, signals: &Signals) -> f64 {
        let own = signals.spent / f64::from(signals.orders.max(1));
        if own > 0.0 { own } else { self.mean_value }
    }

    /// What is known about the chance, in words, where enough customers were in the situation.
    pub fn words(&self, kind: ActionKind) -> Option<String> {
        let rate = self.by_kind.get(&kind).filter(|r| r.n >= 30)?;
        Some(format!(
            "Of {} like this, {} % reached the goal within {WITHIN_DAYS} days",
            count(rate.n as f64, "customer", "customers"),
            number(100.0 * rate.reached as f64 / rate.n as f64)
        ))
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

/// The situation of a customer.
pub fn situation<'a>(
    table: &EventTable,
    ix: CustomerIx,
    signals: &'a Signals,
    silent: Option<f64>,
    settings: &Settings,
) -> Situation<'a> {
    Situation {
        signals,
        silent,
        reachable: !table.people.first_of(ix, &table.people.email).is_empty(),
        inactive_after: f64::from(settings.inactive_after_days),
    }
}

/// The 30-day scores of a run, where they are to be believed.
#[derive(Debug, Clone, Default)]
pub struct Scores {
    purchase: BTreeMap<CustomerId, f64>,
    silent: BTreeMap<CustomerId, f64>,
}

impl Scores {
    /// Takes the ready targets of a run.
    pub fn of(run: Option<&PredictionRun>) -> Self {
        let ready = |target: Target| {
            let runs = run.iter().flat_map(|r| &r.targets);
            let found = runs.filter(|t| t.target == target && i64::from(t.horizon_days) == WITHIN_DAYS);
            let scores = found.filter(|t| t.readiness == Readiness::Ready).flat_map(|t| &t.scores);
            scores.map(|s| (s.customer, s.p)).collect::<BTreeMap<_, _>>()
        };
        Self { purchase: ready(Target::Purchase), silent: ready(Target::Silent) }
    }

    /// Chance to stay silent for the next 30 days.
    pub fn silent(&self, customer: CustomerId) -> Option<f64> {
        self.silent.get(&customer).copied()
    }

    /// Chance to purchase within 30 days.
    pub fn purchase(&self, customer: CustomerId) -> Option<f64> {
        self.purchase.get(&customer).copied()
    }
}
