//! The action list after a new proposal run.

use std::collections::BTreeMap;

use crate::model::{Action, ActionState, CustomerId, Playbook};
use crate::predict::DAY;

/// Whether a person has decided on an action, so that it is not proposed to the customer again: approved, rejected,
/// edited or noted on, or exported and its playbook does not let it be repeated yet.
pub(super) fn is_settled(action: &Action, playbooks: &[Playbook], now: i64) -> bool {
    match action.state {
        ActionState::Proposed => is_touched(action),
        ActionState::Approved | ActionState::Rejected => true,
        ActionState::Exported => {
            let playbook = playbooks.iter().find(|playbook| playbook.id == action.playbook);
            let again = playbook.and_then(|playbook| playbook.limits.again_after_days);
            again.zip(action.carried_out_at()).is_none_or(|(days, sent)| now < sent + i64::from(days) * DAY)
        }
    }
}

/// Whether a person wrote something into it.
fn is_touched(action: &Action) -> bool {
    action.edited || !action.owner.is_empty() || !action.note.is_empty()
}

/// The action list after a new proposal run at `now` (ms UTC): what a person has decided, edited or noted on stays as it is and
/// is not proposed again, but for what its playbook repeats; other old proposals make way for the new. What is expected of a
/// kept action that is still open is brought up to date.
pub fn merge(existing: &[Action], proposed: Vec<Action>, playbooks: &[Playbook], now: i64) -> Vec<Action> {
    let keep = |a: &&Action| is_touched(a) || a.state != ActionState::Proposed;
    let mut merged: Vec<Action> = existing.iter().filter(keep).cloned().collect();
    let mut anew: BTreeMap<CustomerId, Vec<&Action>> = BTreeMap::new();
    proposed.iter().for_each(|action| anew.entry(action.customer).or_default().push(action));
    for action in merged.iter_mut().filter(|a| matches!(a.state, ActionState::Proposed | ActionState::Approved)) {
        let of_customer = anew.get(&action.customer).into_iter().flatten();
        if let Some(anew) = of_customer.copied().find(|anew| answers(action, anew)) {
            action.expected_orders = anew.expected_orders;
            action.order_value = anew.order_value;
            action.added_orders = anew.added_orders;
        }
    }
    let mut settled: BTreeMap<CustomerId, Vec<Action>> = BTreeMap::new();
    for action in merged.iter().filter(|a| is_settled(a, playbooks, now)) {
        settled.entry(action.customer).or_default().push(action.clone());
    }
    let is_taken =
        |a: &Action| settled.get(&a.customer).is_some_and(|known| known.iter().any(|known| answers(known, a)));
    merged.extend(proposed.into_iter().filter(|a| !is_taken(a)));
    merged
}

/// Whether a known action stands for a new one: it is of the same playbook, or of the same kind where its playbook is not known.
fn answers(known: &Action, new: &Action) -> bool {
    if known.playbook == 0 { known.kind == new.kind } else { known.playbook == new.playbook }
}
