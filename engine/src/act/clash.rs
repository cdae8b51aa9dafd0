//! What would be out of place: to sell to somebody whose complaint is open, or to win back who has ordered.

use crate::events::{EventTable, Subset};
use crate::model::{Action, ActionKind, ActionSign, CustomerIx, Settings};
use crate::predict::{DAY, EventsBefore, Kinds};

use super::signals::Signals;
use super::signs::COMPLAINT_DAYS;

/// Nobody is won back within so many days of an order.
const ORDERED_DAYS: f64 = 7.0;

/// Why an action is out of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clash {
    /// A complaint is open, and the action sells or asks for something.
    OpenComplaint,
    /// The customer has ordered what they are to be reminded of, or since they fell silent.
    Ordered,
}

/// What the data says of customers at its end, however long ago that is: what is settled since, newer data will tell.
pub(super) struct Clashes<'a> {
    view: EventsBefore<'a>,
}

impl<'a> Clashes<'a> {
    pub(super) fn new(table: &'a EventTable, kinds: &'a Kinds, settings: &Settings) -> Self {
        let all = Subset::all(table);
        let end = all.observed_until(table);
        Self { view: EventsBefore::new(table, &all, kinds, settings, end) }
    }

    /// Why an action for a customer is out of place, where it is.
    pub(super) fn of(&self, ix: CustomerIx, action: &Action) -> Option<Clash> {
        let end = self.view.t0();
        let signals = Signals::of(self.view.history(ix), end)?;
        let is_open = signals.complaint.is_some_and(|age| age <= COMPLAINT_DAYS);
        if is_open && asks_for_something(action.kind) {
            return Some(Clash::OpenComplaint);
        }
        let last_order = end - (signals.last_order? * DAY as f64).round() as i64;
        let has_ordered = match &action.reason.sign {
            ActionSign::OpenCart { at, .. } => last_order > *at,
            ActionSign::Lapsing { last_order: known, .. } => last_order > *known,
            _ => action.kind == ActionKind::WinBack && signals.last_order.is_some_and(|age| age <= ORDERED_DAYS),
        };
        has_ordered.then_some(Clash::Ordered)
    }
}

/// Whether an action wants something of the customer.
fn asks_for_something(kind: ActionKind) -> bool {
    matches!(kind, ActionKind::Offer | ActionKind::ComplementaryProduct | ActionKind::AskForReview)
}
