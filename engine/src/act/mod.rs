//! From predictions to proposals: what to do for whom, by which channel, when and why. A person approves; of
//! some chance leaves alone, to measure what it brought; consent is checked when proposed and again at export.

mod arms;
mod consent;
mod effect;
mod experiments;
mod export_plan;
mod hold_out;
mod lift;
mod outlook;
mod playbook;
mod priority;
mod propose;
mod results;
mod schedule;
mod signals;
mod worth;

pub use arms::{Arms, draw};
pub use consent::{
    ConsentRules, UnknownConsent, WithheldPeople, WithholdReason, groupable, included_words, listable, reachable,
    unknown_among,
};
pub use effect::{Effects, Evidence};
pub use experiments::{
    ChangeMeasure, ComparedWith, DatedChange, ExperimentName, ExperimentResult, Group, MoneyDifference, Verdict,
    dated_changes, experiments,
};
pub use export_plan::{ExportPlan, ExportTerms, is_message, plan_export};
pub use hold_out::hold_out;
pub use lift::wilson;
pub use outlook::{Outlook, outlook};
pub use playbook::timely_days;
pub use priority::{compare, kinds_by_priority};
pub use propose::{PER_CUSTOMER, ProposalTerms, propose};
pub use results::{Arm, CampaignResult, Lift, RESULT_DAYS, results};
pub use schedule::{DAY_BEGINS, DAY_ENDS, NOTICE_MS};
pub use worth::{ChanceSource, chance_source};

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Action, ActionState};

/// The action list after a new proposal run: what a person has approved, rejected, exported or edited stays as it is and
/// is not proposed again; other old proposals make way for the new. What is expected of a kept action that is still open
/// is brought up to date.
pub fn merge(existing: &[Action], proposed: Vec<Action>) -> Vec<Action> {
    let keep = |a: &&Action| a.edited || a.state != ActionState::Proposed;
    let mut merged: Vec<Action> = existing.iter().filter(keep).cloned().collect();
    let place: BTreeMap<_, _> = proposed.iter().map(|a| ((a.customer, a.kind), a)).collect();
    for action in merged.iter_mut().filter(|a| matches!(a.state, ActionState::Proposed | ActionState::Approved)) {
        if let Some(anew) = place.get(&(action.customer, action.kind)) {
            action.expected_orders = anew.expected_orders;
            action.order_value = anew.order_value;
            action.added_orders = anew.added_orders;
        }
    }
    let taken: BTreeSet<_> = merged.iter().map(|a| (a.customer, a.kind)).collect();
    merged.extend(proposed.into_iter().filter(|a| !taken.contains(&(a.customer, a.kind))));
    merged
}
