//! The words for kinds and states, the same on the screen and in files.

use crate::analysis::Lifecycle;
use crate::model::{ActionKind, ActionState, Consent};

/// What is proposed: "Win back".
pub fn action_kind(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Reminder => "Reminder",
        ActionKind::Offer => "Offer",
        ActionKind::ComplementaryProduct => "Complementary product",
        ActionKind::WelcomeSeries => "Welcome series",
        ActionKind::WinBack => "Win back",
        ActionKind::ContentVariant => "Content variant",
        ActionKind::AskForReview => "Ask for review",
    }
}

/// Where an action stands: "Approved".
pub fn action_state(state: ActionState) -> &'static str {
    match state {
        ActionState::Proposed => "Proposed",
        ActionState::Approved => "Approved",
        ActionState::Rejected => "Rejected",
        ActionState::Exported => "Exported",
    }
}

/// Where a customer is in their life as one: "At risk".
pub fn lifecycle(lifecycle: Lifecycle) -> &'static str {
    match lifecycle {
        Lifecycle::New => "New",
        Lifecycle::Active => "Active",
        Lifecycle::AtRisk => "At risk",
        Lifecycle::Lost => "Lost",
    }
}

/// What is known about consent: "given".
pub fn consent(consent: Consent) -> &'static str {
    match consent {
        Consent::Given => "given",
        Consent::Refused => "refused",
        Consent::Unknown => "unknown",
    }
}
