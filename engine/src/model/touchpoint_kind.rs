//! What a touchpoint is, whatever it is called.

use serde::{Deserialize, Serialize};

/// What happens at a touchpoint. Analyses, predictions and actions ask for the kind, never for the name, so that a shop may
/// call its touchpoints as it likes. The built-in table of names gives each touchpoint a kind; a person may choose another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TouchpointKind {
    /// A page, a video or other content is looked at.
    View,
    /// Something is searched for.
    Search,
    /// A product is looked at.
    ProductView,
    /// A product is put on a list for later.
    Wishlist,
    /// Something lies in the cart.
    Cart,
    /// Something is taken out of the cart.
    CartRemoval,
    /// A step of the checkout, such as shipping.
    Checkout,
    /// The way to pay is chosen or entered.
    Payment,
    /// A payment is declined or breaks off.
    PaymentError,
    /// Something is ordered, bought or booked.
    Purchase,
    /// The page or message that confirms an order.
    OrderConfirmation,
    /// Something happens to an order: paid, shipped, cancelled.
    OrderUpdate,
    /// Money is paid back.
    Refund,
    /// The customer sends goods back.
    Return,
    /// A subscription or contract begins or is renewed.
    Subscription,
    /// A subscription or contract ends.
    Churn,
    /// An account is opened.
    SignUp,
    /// A customer logs in to an account.
    LogIn,
    /// Interest is shown to the sales team: a form, a quote, a trial.
    Lead,
    /// An ad is seen.
    AdView,
    /// An ad is clicked.
    AdClick,
    /// A newsletter is asked for.
    NewsletterSignUp,
    /// A message goes out: done to the customer, not by them.
    EmailSent,
    /// A message does not arrive.
    EmailBounce,
    /// A message is opened.
    EmailOpen,
    /// A link in a message is clicked.
    EmailClick,
    /// Messages are refused from now on.
    Unsubscribe,
    /// A question, chat, call or complaint.
    SupportContact,
    /// A question or complaint is settled.
    SupportSolved,
    /// A review or rating is written.
    Review,
    /// An error is shown or recorded, other than of a payment.
    Error,
    /// The customer is kept out of a campaign to measure it.
    HeldOut,
    /// None of the other kinds.
    #[default]
    Other,
}

impl TouchpointKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 33] = [
        Self::View,
        Self::Search,
        Self::ProductView,
        Self::Wishlist,
        Self::Cart,
        Self::CartRemoval,
        Self::Checkout,
        Self::Payment,
        Self::PaymentError,
        Self::Purchase,
        Self::OrderConfirmation,
        Self::OrderUpdate,
        Self::Refund,
        Self::Return,
        Self::Subscription,
        Self::Churn,
        Self::SignUp,
        Self::LogIn,
        Self::Lead,
        Self::AdView,
        Self::AdClick,
        Self::NewsletterSignUp,
        Self::EmailSent,
        Self::EmailBounce,
        Self::EmailOpen,
        Self::EmailClick,
        Self::Unsubscribe,
        Self::SupportContact,
        Self::SupportSolved,
        Self::Review,
        Self::Error,
        Self::HeldOut,
        Self::Other,
    ];

    /// Its lasting word in files, commands and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Search => "search",
            Self::ProductView => "product-view",
            Self::Wishlist => "wishlist",
            Self::Cart => "cart",
            Self::CartRemoval => "cart-removal",
            Self::Checkout => "checkout",
            Self::Payment => "payment",
            Self::PaymentError => "payment-error",
            Self::Purchase => "purchase",
            Self::OrderConfirmation => "order-confirmation",
            Self::OrderUpdate => "order-update",
            Self::Refund => "refund",
            Self::Return => "return",
            Self::Subscription => "subscription",
            Self::Churn => "churn",
            Self::SignUp => "sign-up",
            Self::LogIn => "log-in",
            Self::Lead => "lead",
            Self::AdView => "ad-view",
            Self::AdClick => "ad-click",
            Self::NewsletterSignUp => "newsletter-sign-up",
            Self::EmailSent => "email-sent",
            Self::EmailBounce => "email-bounce",
            Self::EmailOpen => "email-open",
            Self::EmailClick => "email-click",
            Self::Unsubscribe => "unsubscribe",
            Self::SupportContact => "support-contact",
            Self::SupportSolved => "support-solved",
            Self::Review => "review",
            Self::Error => "error",
            Self::HeldOut => "held-out",
            Self::Other => "other",
        }
    }

    /// The kind with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether the customer does it, as opposed to having it done to them.
    pub fn is_activity(self) -> bool {
        !matches!(self, Self::EmailSent | Self::EmailBounce | Self::HeldOut)
    }

    /// Whether a customer stands before an order: a cart is filled or checked out.
    pub fn is_before_order(self) -> bool {
        matches!(self, Self::Cart | Self::Checkout | Self::Payment | Self::PaymentError)
    }

    /// Whether something is sold: an amount on it is what the customer pays.
    pub fn is_sale(self) -> bool {
        matches!(self, Self::Purchase | Self::Subscription)
    }

    /// Whether it is about an order that is made: it, what happens to it, and what comes back of it.
    pub fn is_of_an_order(self) -> bool {
        matches!(self, Self::Purchase | Self::OrderConfirmation | Self::OrderUpdate) || self.is_return()
    }

    /// Whether tools put the worth of an order on it that is counted at the order itself, or that never comes to be one.
    pub fn repeats_an_order(self) -> bool {
        self.is_before_order() || matches!(self, Self::ProductView | Self::CartRemoval | Self::OrderUpdate)
    }

    /// Whether something goes wrong.
    pub fn is_error(self) -> bool {
        matches!(self, Self::Error | Self::PaymentError)
    }

    /// Whether goods or money go back.
    pub fn is_return(self) -> bool {
        matches!(self, Self::Return | Self::Refund)
    }

    /// Whether it settles what a customer complained of.
    pub fn settles_complaint(self) -> bool {
        matches!(self, Self::SupportSolved | Self::Refund)
    }

    /// Whether it is about help that a customer needs.
    pub fn is_support(self) -> bool {
        matches!(self, Self::SupportContact | Self::SupportSolved)
    }

    /// Whether a message goes out, whether or not it arrives.
    pub fn is_message_out(self) -> bool {
        matches!(self, Self::EmailSent | Self::EmailBounce)
    }

    /// Whether a customer reads a message.
    pub fn is_message_read(self) -> bool {
        matches!(self, Self::EmailOpen | Self::EmailClick)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_files_and_lead_back() {
        for kind in TouchpointKind::ALL {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.code()));
            assert_eq!(TouchpointKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(TouchpointKind::from_code("warenkorb"), None);
    }
}
