//! The words of the Actions view.

use crate::model::{Action, ActionState};
use crate::present::numbers;
use crate::texts::text;

/// All states, in the order of an action's life.
pub(super) const STATES: [ActionState; 4] =
    [ActionState::Proposed, ActionState::Approved, ActionState::Rejected, ActionState::Exported];

/// What the action is expected to add to what happens anyway.
pub(super) fn added(action: &Action, currency: &str) -> String {
    match (action.added_value(), action.added_orders) {
        (Some(value), _) => {
            let money = |v: f64| numbers::money((v * 100.0).round() / 100.0, currency);
            text!(
                "words-message-adds-about-90-interval-to",
                money = money(value.mean),
                low = money(value.low),
                high = money(value.high)
            )
        }
        (None, Some(orders)) => text!(
            "words-message-adds-points-to-that-chance",
            points = numbers::signed_points(orders.mean),
            low = numbers::signed_points(orders.low),
            high = numbers::signed_points(orders.high)
        ),
        (None, None) => text!("words-what-message-adds-is-not-measured").to_owned(),
    }
}
