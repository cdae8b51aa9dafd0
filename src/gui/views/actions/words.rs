//! The words of the Actions view.

use crate::model::{Action, ActionKind, ActionState};
use crate::present::numbers;

/// All kinds, in the order they are listed.
pub(super) const KINDS: [ActionKind; 7] = [
    ActionKind::Reminder,
    ActionKind::Offer,
    ActionKind::ComplementaryProduct,
    ActionKind::WelcomeSeries,
    ActionKind::WinBack,
    ActionKind::ContentVariant,
    ActionKind::AskForReview,
];

/// All states, in the order of an action's life.
pub(super) const STATES: [ActionState; 4] =
    [ActionState::Proposed, ActionState::Approved, ActionState::Rejected, ActionState::Exported];

/// What the action is expected to add to what happens anyway.
pub(super) fn added(action: &Action, currency: &str) -> String {
    match (action.added_value(), action.added_orders) {
        (Some(value), _) => {
            let money = |v: f64| numbers::money((v * 100.0).round() / 100.0, currency);
            format!(
                "The message adds about {} (90 % interval {} to {}), measured against customers held back.",
                money(value.mean),
                money(value.low),
                money(value.high)
            )
        }
        (None, Some(orders)) => format!(
            "The message adds {:+.1} points to that chance (90 % interval {:+.1} to {:+.1}), measured against customers \
             held back.",
            100.0 * orders.mean,
            100.0 * orders.low,
            100.0 * orders.high
        ),
        (None, None) => "What the message adds is not measured yet: export, send, and import what happened.".to_owned(),
    }
}
