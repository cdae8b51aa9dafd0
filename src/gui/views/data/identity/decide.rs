//! Puts a decision about who is who into the project.

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::identity::DecisionError;
use crate::model::{Change, Decision};
use crate::workspace::Edit;

/// Notes a decision, or says why it cannot be made.
pub(super) fn decide(cx: &ViewContext<'_>, decision: Result<Decision, DecisionError>) {
    match decision {
        Ok(decision) => cx.push(Command::Edit(Edit::Decisions(Change::Add(vec![decision])))),
        Err(refused) => cx.push(Command::Fail(refused.to_string())),
    }
}
