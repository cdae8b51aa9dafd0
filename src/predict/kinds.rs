//! What kind of thing each touchpoint is, read from its name, so that features and signals work on any shop's data.

use crate::events::EventTable;
use crate::model::Settings;

/// The kinds that features and signals tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A product was looked at.
    ProductView,
    /// Something lies in the cart.
    Cart,
    /// Checkout, shipping or payment, before the order.
    Checkout,
    /// An e-mail was opened.
    EmailOpen,
    /// A link in an e-mail was clicked.
    EmailClick,
    /// A message went out: done to the customer, not by them.
    Sent,
    /// Kept out of a campaign to measure it: not done by the customer either.
    HeldOut,
    /// A review or rating.
    Review,
    /// Goods came back.
    Return,
    /// A question, chat, call or complaint.
    Support,
    /// Anything else a customer does.
    Other,
}

impl Kind {
    /// Reads a touchpoint's name.
    pub fn of(touchpoint: &str) -> Self {
        let name = touchpoint.to_lowercase().replace(['_', '-'], " ");
        let has = |words: &[&str]| words.iter().any(|w| name.contains(w));
        let mail = has(&["mail", "newsletter", "campaign", "message", "sms", "push"]);
        if has(&["held out", "hold out", "holdout", "control group"]) {
            Self::HeldOut
        } else if mail && has(&["open"]) {
            Self::EmailOpen
        } else if mail && has(&["click"]) {
            Self::EmailClick
        } else if mail && has(&["sent", "send", "deliver", "bounce"]) {
            Self::Sent
        } else if has(&["refund", "returned", "return request"]) || name == "return" {
            Self::Return
        } else if has(&["review", "rating"]) && !has(&["page", "order", "read"]) {
            Self::Review
        } else if has(&["support", "ticket", "chat", "complaint"]) {
            Self::Support
        } else if has(&["checkout", "payment", "shipping"]) {
            Self::Checkout
        } else if has(&["cart", "basket"]) && !has(&["remove"]) {
            Self::Cart
        } else if has(&["product", "item"]) && has(&["view", "page", "detail"]) {
            Self::ProductView
        } else {
            Self::Other
        }
    }

    /// Whether the customer did it, as opposed to having it done to them.
    pub fn is_activity(self) -> bool {
        !matches!(self, Self::Sent | Self::HeldOut)
    }
}

/// Kind and goal of every touchpoint of a table.
#[derive(Debug, Clone)]
pub struct Kinds {
    of: Vec<Kind>,
    goal: Vec<bool>,
}

impl Kinds {
    /// Looks at all touchpoint names.
    pub fn new(table: &EventTable, settings: &Settings) -> Self {
        Self {
            of: table.names.touchpoints.iter().map(|t| Kind::of(t)).collect(),
            goal: table.goal_mask(&settings.goal),
        }
    }

    /// Kind of a touchpoint.
    #[inline]
    pub fn kind(&self, touchpoint: u16) -> Kind {
        self.of[touchpoint as usize]
    }

    /// Whether a touchpoint reaches the goal.
    #[inline]
    pub fn is_goal(&self, touchpoint: u16) -> bool {
        self.goal[touchpoint as usize]
    }

    /// Whether the event at `i` reaches the goal.
    #[inline]
    pub fn reaches_goal(&self, table: &EventTable, i: usize) -> bool {
        self.is_goal(table.touchpoint[i]) && !table.is_refund(i)
    }

    /// Whether any touchpoint reaches the goal.
    pub fn has_goal(&self) -> bool {
        self.goal.contains(&true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_names() {
        let of = |pairs: &[(&str, Kind)]| {
            for (name, kind) in pairs {
                assert_eq!(Kind::of(name), *kind, "{name}");
            }
        };
        of(&[
            ("Product viewed", Kind::ProductView),
            ("view_item", Kind::ProductView),
            ("Added to cart", Kind::Cart),
            ("Removed from cart", Kind::Other),
            ("Checkout started", Kind::Checkout),
            ("E-mail opened", Kind::EmailOpen),
            ("email_click", Kind::EmailClick),
            ("E-mail sent", Kind::Sent),
            ("Held out", Kind::HeldOut),
            ("Support ticket", Kind::Support),
            ("Review written", Kind::Review),
            ("Review read", Kind::Other),
            ("Returned", Kind::Return),
            ("Returning visit", Kind::Other),
            ("Purchase", Kind::Other),
        ]);
    }
}
