//! Which actions to approve where a person says how many people may be written to, or at what cost.

use std::collections::{BTreeMap, BTreeSet};

use crate::events::EventTable;
use crate::model::{Action, ActionId, ActionState, Project};

use super::export_plan::{ExportTerms, plan_export};

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
    let wanted: BTreeSet<ActionId> = order.iter().copied().collect();
    let is_proposed = |a: &Action| a.state == ActionState::Proposed && wanted.contains(&a.id);
    let as_approved =
        |a: &Action| Action { state: if is_proposed(a) { ActionState::Approved } else { a.state }, ..a.clone() };
    let actions: Vec<Action> = project.actions.iter().map(as_approved).collect();
    let approved = Project { actions: actions.into(), ..project.clone() };
    let plan = plan_export(table, &approved, |a| wanted.contains(&a.id) || a.state == ActionState::Approved, terms);
    let leaving: BTreeMap<ActionId, &Action> = plan.included.iter().map(|a| (a.id, a)).collect();
    let held: BTreeSet<ActionId> = plan.compared.iter().chain(&plan.as_usual).map(|a| a.id).collect();
    let proposed: BTreeSet<ActionId> = project.actions.iter().filter(|a| is_proposed(a)).map(|a| a.id).collect();
    let (mut chosen, mut people, mut cost) = (Vec::new(), BTreeSet::new(), 0.0);
    for id in order.iter().filter(|id| proposed.contains(id)) {
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
