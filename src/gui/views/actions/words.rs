//! The words of the Actions view.

use crate::model::{ActionKind, ActionState};

/// All kinds, in the order they are listed.
pub const KINDS: [ActionKind; 7] = [
    ActionKind::Reminder,
    ActionKind::Offer,
    ActionKind::ComplementaryProduct,
    ActionKind::WelcomeSeries,
    ActionKind::WinBack,
    ActionKind::ContentVariant,
    ActionKind::AskForReview,
];

/// All states, in the order of an action's life.
pub const STATES: [ActionState; 4] =
    [ActionState::Proposed, ActionState::Approved, ActionState::Rejected, ActionState::Exported];

/// An hour of the day.
pub fn hour(hour: u8) -> String {
    format!("{hour:02}:00")
}
