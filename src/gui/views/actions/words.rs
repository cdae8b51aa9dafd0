//! The words of the Actions view.

use crate::model::{Action, ActionKind, ActionState, Consent};
use crate::present::numbers;

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

/// A kind's name.
pub fn kind(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Reminder => "Reminder",
        ActionKind::Offer => "Offer",
        ActionKind::ComplementaryProduct => "Complementary product",
        ActionKind::WelcomeSeries => "Welcome series",
        ActionKind::WinBack => "Win back",
        ActionKind::ContentVariant => "Other content",
        ActionKind::AskForReview => "Ask for a review",
    }
}

/// A state's name.
pub fn state(state: ActionState) -> &'static str {
    match state {
        ActionState::Proposed => "Proposed",
        ActionState::Approved => "Approved",
        ActionState::Rejected => "Rejected",
        ActionState::Exported => "Exported",
    }
}

/// What is known about consent.
pub fn consent(consent: Consent) -> &'static str {
    match consent {
        Consent::Given => "Given",
        Consent::Refused => "Refused",
        Consent::Unknown => "Not known",
    }
}

/// An hour of the day.
pub fn hour(hour: u8) -> String {
    format!("{hour:02}:00")
}

/// The sentence above the list.
pub fn headline(actions: &[Action], currency: &str) -> String {
    let worth = |state: ActionState| {
        let some = actions.iter().filter(|a| a.state == state);
        (some.clone().count() as u64, some.map(|a| a.expected_value).sum::<f64>())
    };
    let (proposed, value) = worth(ActionState::Proposed);
    let (approved, approved_value) = worth(ActionState::Approved);
    match (proposed, approved) {
        (0, 0) => "Every proposal is decided.".to_owned(),
        (_, 0) => format!(
            "{} to look at, worth about {} if they work.",
            numbers::plural(proposed, "proposal", "proposals"),
            numbers::money(value, currency)
        ),
        _ => format!(
            "{} approved, worth about {}; {} to look at.",
            numbers::plural(approved, "action", "actions"),
            numbers::money(approved_value, currency),
            numbers::plural(proposed, "proposal", "proposals")
        ),
    }
}
