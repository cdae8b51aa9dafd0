//! What roles of columns and kinds of rows are called on screen.

use crate::import::map::mapping::{Role, TableKind};
use crate::texts::text;

impl TableKind {
    /// Its name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Events => text!("rows-events"),
            Self::People => text!("rows-people"),
            Self::Orders => text!("rows-orders"),
            Self::Spend => text!("rows-spend"),
            Self::Products => text!("rows-products"),
        }
    }
}

impl Role {
    /// Its name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::CustomerId => text!("role-customer-id"),
            Self::Email => text!("role-email"),
            Self::Phone => text!("role-phone"),
            Self::DeviceId => text!("role-device-id"),
            Self::OtherIds => text!("role-other-ids"),
            Self::Time => text!("role-time"),
            Self::Event => text!("role-event"),
            Self::Channel => text!("role-channel"),
            Self::Page => text!("role-page"),
            Self::Product => text!("role-product"),
            Self::Value => text!("role-value"),
            Self::Campaign => text!("role-campaign"),
            Self::Device => text!("role-device"),
            Self::Country => text!("role-country"),
            Self::Text => text!("role-text"),
            Self::Name => text!("role-name"),
            Self::FirstName => text!("role-first-name"),
            Self::LastName => text!("role-last-name"),
            Self::Postcode => text!("role-postcode"),
            Self::Consent => text!("role-consent"),
            Self::ConsentSms => text!("role-consent-sms"),
            Self::ConsentAds => text!("role-consent-ads"),
            Self::ConsentAnalytics => text!("role-consent-analytics"),
            Self::ConsentProfiling => text!("role-consent-profiling"),
            Self::ConsentTime => text!("role-consent-time"),
            Self::OptOut => text!("role-opt-out"),
            Self::Quantity => text!("role-quantity"),
            Self::Refund => text!("role-refund"),
            Self::PaymentStatus => text!("role-payment-status"),
            Self::PaidStatus => text!("role-paid-status"),
            Self::Booking => text!("role-booking"),
            Self::Deleted => text!("role-deleted"),
            Self::OrderId => text!("role-order-id"),
            Self::AccountId => text!("role-account-id"),
            Self::TicketId => text!("role-ticket-id"),
            Self::CartId => text!("role-cart-id"),
            Self::ProductId => text!("role-product-id"),
            Self::Sku => text!("role-sku"),
            Self::Handle => text!("role-handle"),
            Self::Category => text!("role-category"),
            Self::Cost => text!("role-cost"),
            Self::Margin => text!("role-margin"),
            Self::Stock => text!("role-stock"),
            Self::ReplacedBy => text!("role-replaced-by"),
            Self::Milestone => text!("role-milestone"),
            Self::Until => text!("role-until"),
            Self::Currency => text!("role-currency"),
            Self::Impressions => text!("role-impressions"),
            Self::Clicks => text!("role-clicks"),
            Self::Property => text!("role-property"),
            Self::NumberProperty => text!("role-number-property"),
            Self::Score => text!("role-score"),
            Self::Attribute => text!("role-attribute"),
            Self::Ignore => text!("role-ignore"),
        }
    }
}
