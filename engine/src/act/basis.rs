//! What proposals rest on besides playbooks.

use crate::analysis::baskets::{self, BasketOf};
use crate::events::{EventTable, Orders, Subset};
use crate::model::{Project, Purpose};
use crate::predict::Kinds;
use crate::predict::timing::{BestHours, best_hours};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::effect::Effects;
use super::signs::ProductPairs;

/// What goes together, what kinds of action add, when people are reached and what an order is worth: the same for every playbook
/// as long as the data, the filter and what has left stay, so that a playbook in the making is looked at without it.
pub struct ProposalBasis {
    pub(super) subset: Subset,
    pub(super) kinds: Kinds,
    /// The end of the data, ms UTC.
    pub(super) now: i64,
    pub(super) companions: ProductPairs,
    pub(super) effects: Effects,
    pub(super) hours: BestHours,
    pub(super) mean_value: f64,
}

impl ProposalBasis {
    /// Learns it from the customers of `subset` who agree to be profiled.
    pub fn new(table: &EventTable, project: &Project, subset: &Subset, progress: &Progress) -> Result<Self, Cancelled> {
        let settings = &project.settings;
        let subset = subset.clone().allowing(table, Purpose::Profiling);
        let now = subset.observed_until(table);
        progress.stage(text!("propose-learning-what-goes-together-when-people"), 0);
        progress.check()?;
        let kinds = Kinds::new(table, settings);
        let companions = ProductPairs::new(&baskets::pairs(table, &subset, settings, BasketOf::Order));
        progress.check()?;
        let effects = Effects::measure(table, &subset, project, &kinds, now);
        progress.check()?;
        let hours = best_hours(table, &subset, &kinds, settings, now);
        progress.check()?;
        let mean_value = mean_value(table, &subset, &kinds).or(settings.goal.value).unwrap_or(0.0);
        Ok(Self { subset, kinds, now, companions, effects, hours, mean_value })
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
