//! Which actions to approve where a person says how many people may be written to, or at what cost.

use std::collections::{BTreeMap, BTreeSet};

use crate::events::EventTable;
use crate::model::{Action, ActionId, ActionState, Project};

use super::export_plan::{ExportTerms, plan_in_order};
use super::priority::compare;

/// How much a person wants to do; at least one of the two is said.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Budget {
    /// At most so many people.
    pub people: Option<usize>,
    /// At most so much money, in the project's currency.
    pub cost: Option<f64>,
}

/// Of the proposals in `order`, the first that stay within a budget, counting only people who would really be written to:
/// those whom consent, days between messages or a clash would keep back are passed over. Those whom chance leaves out to measure
/// the effect are approved along with the others, and count for neither.
pub fn first_within(
    table: &EventTable,
    project: &Project,
    order: &[ActionId],
    budget: Budget,
    terms: ExportTerms,
) -> Vec<ActionId> {
    let by_id: BTreeMap<ActionId, &Action> = project.actions.iter().map(|a| (a.id, a)).collect();
    let is_proposed = |a: &&Action| a.state == ActionState::Proposed;
    let mut approved: Vec<&Action> = project.actions.iter().filter(|a| a.state == ActionState::Approved).collect();
    approved.sort_by(|a, b| compare(a, b, project.settings.objective));
    // what is approved already has its place before what might be, and this in the order in which it is looked at
    let wanted = order.iter().filter_map(|id| by_id.get(id).copied()).filter(is_proposed);
    let plan = plan_in_order(table, project, approved.into_iter().chain(wanted), terms);
    let leaving: BTreeMap<ActionId, &Action> = plan.included.iter().map(|a| (a.id, a)).collect();
    let held: BTreeSet<ActionId> = plan.compared.iter().chain(&plan.as_usual).map(|a| a.id).collect();
    let (mut chosen, mut people, mut cost) = (Vec::new(), BTreeSet::new(), 0.0);
    for id in order.iter().filter(|id| by_id.get(id).is_some_and(is_proposed)) {
        let Some(action) = leaving.get(id) else {
            if held.contains(id) {
                chosen.push(*id);
            }
            continue;
        };
        let more = people.len() + usize::from(!people.contains(&action.customer));
        let is_beyond = budget.people.is_some_and(|most| more > most)
            || budget.cost.is_some_and(|most| cost + action.cost > most + 1e-9);
        if is_beyond {
            break;
        }
        people.insert(action.customer);
        cost += action.cost;
        chosen.push(*id);
    }
    chosen
}
