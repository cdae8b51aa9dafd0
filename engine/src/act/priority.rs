//! The order in which actions are proposed, listed and given their days.
//!
//! What a person gave another place comes before or after everything else. Then:
//!
//! 1. Actions that serve the objective and whose kind was shown to add orders (the whole interval lies above nothing), by
//!    what they add.
//! 2. Actions whose effect is not known, by kind ([`kinds_by_priority`]: what serves the objective and cannot wait comes
//!    first), then by the customer's chance of an order.
//! 3. Actions whose kind was measured and most likely adds nothing.
//!
//! How likely somebody orders *anyway* is no reason to write to them, so it decides only within one kind.

use std::cmp::Ordering;

use crate::model::{Action, ActionKind, Objective};

use ActionKind::{
    AskForReview, Call, ComplementaryProduct, ContentVariant, Offer, Own, Reminder, ServiceRecovery, Thanks,
    WelcomeSeries, WinBack,
};

/// The kinds, first what serves the objective and is urgent, last what does not serve it.
pub fn kinds_by_priority(objective: Objective) -> [ActionKind; ActionKind::ALL.len()] {
    match objective {
        Objective::ConvertMore => [
            Reminder,
            Offer,
            WelcomeSeries,
            ComplementaryProduct,
            Own,
            Call,
            ContentVariant,
            ServiceRecovery,
            WinBack,
            Thanks,
            AskForReview,
        ],
        Objective::KeepCustomers => [
            ServiceRecovery,
            WinBack,
            Call,
            WelcomeSeries,
            ComplementaryProduct,
            AskForReview,
            Thanks,
            Own,
            Reminder,
            Offer,
            ContentVariant,
        ],
        Objective::EngageMore => [
            WelcomeSeries,
            Reminder,
            ContentVariant,
            AskForReview,
            Own,
            Thanks,
            ComplementaryProduct,
            Offer,
            ServiceRecovery,
            Call,
            WinBack,
        ],
    }
}

/// How many of [`kinds_by_priority`] serve the objective.
const SERVE: usize = 6;

/// A kind's place in [`kinds_by_priority`].
pub(super) fn priority(kind: ActionKind, objective: Objective) -> usize {
    let kinds = kinds_by_priority(objective);
    kinds.iter().position(|&k| k == kind).unwrap_or(kinds.len())
}

/// Which of two actions comes first; never equal for two different actions of one list.
pub fn compare(a: &Action, b: &Action, objective: Objective) -> Ordering {
    let (tier_a, tier_b) = (tier(a, objective), tier(b, objective));
    let proven = if tier_a == Tier::Proven { added(b).total_cmp(&added(a)) } else { Ordering::Equal };
    a.priority
        .cmp(&b.priority)
        .then(tier_a.cmp(&tier_b))
        .then(proven)
        .then_with(|| priority(a.kind, objective).cmp(&priority(b.kind, objective)))
        .then_with(|| b.expected_orders.unwrap_or(0.0).total_cmp(&a.expected_orders.unwrap_or(0.0)))
        .then_with(|| (a.customer, a.kind, a.id).cmp(&(b.customer, b.kind, b.id)))
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Proven,
    Open,
    Useless,
}

fn tier(action: &Action, objective: Objective) -> Tier {
    match action.added_orders {
        Some(added) if added.low > 0.0 && priority(action.kind, objective) < SERVE => Tier::Proven,
        Some(added) if added.mean <= 0.0 => Tier::Useless,
        _ => Tier::Open,
    }
}

fn added(action: &Action) -> f64 {
    // orders without a worth have no cost to set against
    let worth = action.added_value().map(|added| added.mean - action.cost);
    worth.or(action.added_orders.map(|added| added.mean)).unwrap_or(0.0)
}
