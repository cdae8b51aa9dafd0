//! The words for kinds of touchpoints.

use crate::model::TouchpointKind;
use crate::texts::text;

/// What a kind is called: "Product view".
pub fn label(kind: TouchpointKind) -> &'static str {
    match kind {
        TouchpointKind::View => text!("touchpoint-kinds-view"),
        TouchpointKind::Search => text!("touchpoint-kinds-search"),
        TouchpointKind::ProductView => text!("touchpoint-kinds-product-view"),
        TouchpointKind::Wishlist => text!("touchpoint-kinds-wishlist"),
        TouchpointKind::Cart => text!("touchpoint-kinds-cart"),
        TouchpointKind::CartRemoval => text!("touchpoint-kinds-cart-removal"),
        TouchpointKind::Checkout => text!("touchpoint-kinds-checkout"),
        TouchpointKind::Payment => text!("touchpoint-kinds-payment"),
        TouchpointKind::PaymentError => text!("touchpoint-kinds-payment-error"),
        TouchpointKind::Purchase => text!("touchpoint-kinds-purchase"),
        TouchpointKind::OrderConfirmation => text!("touchpoint-kinds-order-confirmation"),
        TouchpointKind::OrderUpdate => text!("touchpoint-kinds-order-update"),
        TouchpointKind::Refund => text!("touchpoint-kinds-refund"),
        TouchpointKind::Return => text!("touchpoint-kinds-return"),
        TouchpointKind::Subscription => text!("touchpoint-kinds-subscription-or-contract"),
        TouchpointKind::Churn => text!("touchpoint-kinds-cancellation"),
        TouchpointKind::SignUp => text!("touchpoint-kinds-sign-up"),
        TouchpointKind::LogIn => text!("touchpoint-kinds-log-in"),
        TouchpointKind::Lead => text!("touchpoint-kinds-lead"),
        TouchpointKind::AdView => text!("touchpoint-kinds-ad-view"),
        TouchpointKind::AdClick => text!("touchpoint-kinds-ad-click"),
        TouchpointKind::NewsletterSignUp => text!("touchpoint-kinds-newsletter-sign-up"),
        TouchpointKind::EmailSent => text!("touchpoint-kinds-e-mail-sent"),
        TouchpointKind::EmailBounce => text!("touchpoint-kinds-e-mail-bounced"),
        TouchpointKind::EmailOpen => text!("touchpoint-kinds-e-mail-open"),
        TouchpointKind::EmailClick => text!("touchpoint-kinds-e-mail-click"),
        TouchpointKind::Unsubscribe => text!("touchpoint-kinds-unsubscribe"),
        TouchpointKind::SupportContact => text!("touchpoint-kinds-support-contact"),
        TouchpointKind::SupportSolved => text!("touchpoint-kinds-support-solved"),
        TouchpointKind::Review => text!("touchpoint-kinds-review"),
        TouchpointKind::Error => text!("touchpoint-kinds-error"),
        TouchpointKind::HeldOut => text!("touchpoint-kinds-held-out"),
        TouchpointKind::Other => text!("touchpoint-kinds-other"),
    }
}
