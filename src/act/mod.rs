//! From predictions to proposals: what to do for whom, by which channel, when and why. A person approves; a tenth is
//! held back to measure what it brought; consent is checked when proposed and again at export.

mod consent;
mod hold_out;
mod lift;
mod playbook;
mod propose;
mod results;
mod signals;
mod worth;

pub use consent::{Against, ConsentRule, ConsentRules, Withheld, agreed, exportable, groupable, listable};
pub use hold_out::hold_out;
pub use lift::wilson;
pub use propose::{PER_CUSTOMER, propose};
pub use results::{Arm, CampaignResult, Lift, RESULT_DAYS, results};

use crate::model::{Action, ActionState};

/// The action list after a new proposal run: what a person has approved, rejected, exported or edited stays as it is and
/// is not proposed again; other old proposals make way for the new.
pub fn merge(existing: &[Action], proposed: Vec<Action>) -> Vec<Action> {
    let keep = |a: &&Action| a.edited || a.state != ActionState::Proposed;
    let mut merged: Vec<Action> = existing.iter().filter(keep).cloned().collect();
    let taken: std::collections::BTreeSet<_> = merged.iter().map(|a| (a.customer, a.kind)).collect();
    merged.extend(proposed.into_iter().filter(|a| !taken.contains(&(a.customer, a.kind))));
    merged
}
