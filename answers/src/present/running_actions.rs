//! Actions that have left and whose days are not over: what runs now.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{ActionState, CustomerId, Project};
use crate::predict::DAY;

use super::words::action_kind;

/// Actions of one playbook that run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningActions {
    /// Their playbook, else their kind.
    pub name: String,
    /// The customers who have one.
    pub customers: u64,
    /// When the days of the last of them are over, ms UTC.
    pub until: i64,
}

/// What has left and counts for `days` days, of which the data up to `known` (ms UTC) does not tell yet, by playbook, most
/// customers first.
pub fn running_actions(project: &Project, days: i64, known: i64) -> Vec<RunningActions> {
    let mut of: BTreeMap<String, (BTreeSet<CustomerId>, i64)> = BTreeMap::new();
    for action in project.actions.iter().filter(|action| action.state == ActionState::Exported) {
        let Some(until) = action.carried_out_at().map(|at| at + days * DAY).filter(|until| *until > known) else {
            continue;
        };
        let playbook = project.playbooks.iter().find(|playbook| playbook.id == action.playbook);
        let name = playbook.map_or_else(|| action_kind(action.kind).to_owned(), |playbook| playbook.name.clone());
        let (customers, last) = of.entry(name).or_insert_with(|| (BTreeSet::new(), until));
        customers.insert(action.customer);
        *last = until.max(*last);
    }
    let row = |(name, (customers, until)): (String, (BTreeSet<CustomerId>, i64))| RunningActions {
        name,
        customers: customers.len() as u64,
        until,
    };
    let mut running: Vec<RunningActions> = of.into_iter().map(row).collect();
    running.sort_by(|a, b| b.customers.cmp(&a.customers).then_with(|| a.name.cmp(&b.name)));
    running
}
