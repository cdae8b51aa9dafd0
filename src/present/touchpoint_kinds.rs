//! The words for kinds of touchpoints.

use crate::model::TouchpointKind;

/// What a kind is called: "Product view".
pub fn label(kind: TouchpointKind) -> &'static str {
    match kind {
        TouchpointKind::View => "View",
        TouchpointKind::Search => "Search",
        TouchpointKind::ProductView => "Product view",
        TouchpointKind::Wishlist => "Wishlist",
        TouchpointKind::Cart => "Cart",
        TouchpointKind::CartRemoval => "Cart removal",
        TouchpointKind::Checkout => "Checkout",
        TouchpointKind::Payment => "Payment",
        TouchpointKind::PaymentError => "Payment error",
        TouchpointKind::Purchase => "Purchase",
        TouchpointKind::OrderConfirmation => "Order confirmation",
        TouchpointKind::OrderUpdate => "Order update",
        TouchpointKind::Refund => "Refund",
        TouchpointKind::Return => "Return",
        TouchpointKind::Subscription => "Subscription or contract",
        TouchpointKind::Churn => "Cancellation",
        TouchpointKind::SignUp => "Sign-up",
        TouchpointKind::LogIn => "Log-in",
        TouchpointKind::Lead => "Lead",
        TouchpointKind::AdView => "Ad view",
        TouchpointKind::AdClick => "Ad click",
        TouchpointKind::NewsletterSignUp => "Newsletter sign-up",
        TouchpointKind::EmailSent => "E-mail sent",
        TouchpointKind::EmailBounce => "E-mail bounced",
        TouchpointKind::EmailOpen => "E-mail open",
        TouchpointKind::EmailClick => "E-mail click",
        TouchpointKind::Unsubscribe => "Unsubscribe",
        TouchpointKind::SupportContact => "Support contact",
        TouchpointKind::SupportSolved => "Support solved",
        TouchpointKind::Review => "Review",
        TouchpointKind::Error => "Error",
        TouchpointKind::HeldOut => "Held out",
        TouchpointKind::Other => "Other",
    }
}
