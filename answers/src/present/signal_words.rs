//! Signs of intent in words.

use crate::events::EventTable;
use crate::predict::signals::{Evidence, Sign, SignDetail, Signal};
use crate::texts::text;

use super::numbers::{count, decimal};

/// What a signal is called.
pub fn label(signal: Signal) -> &'static str {
    match signal {
        Signal::RepeatViews => text!("signal-repeat-views"),
        Signal::CartLeft => text!("signal-cart-left"),
        Signal::CheckoutLeft => text!("signal-checkout-left"),
        Signal::PricePage => text!("signal-price-page"),
        Signal::DeliveryPage => text!("signal-delivery-page"),
        Signal::ReturnsPage => text!("signal-returns-page"),
        Signal::MoreVisits => text!("signal-more-visits"),
        Signal::VisitSpike => text!("signal-visit-spike"),
        Signal::Rising => text!("signal-rising"),
        Signal::Declining => text!("signal-declining"),
        Signal::HigherLevel => text!("signal-higher-level"),
        Signal::LowerLevel => text!("signal-lower-level"),
        Signal::SeenLately => text!("signal-seen-lately"),
    }
}

/// When a customer shows a signal.
pub fn meaning(signal: Signal) -> &'static str {
    match signal {
        Signal::RepeatViews => text!("signal-means-repeat-views"),
        Signal::CartLeft => text!("signal-means-cart-left"),
        Signal::CheckoutLeft => text!("signal-means-checkout-left"),
        Signal::PricePage => text!("signal-means-price-page"),
        Signal::DeliveryPage => text!("signal-means-delivery-page"),
        Signal::ReturnsPage => text!("signal-means-returns-page"),
        Signal::MoreVisits => text!("signal-means-more-visits"),
        Signal::VisitSpike => text!("signal-means-visit-spike"),
        Signal::Rising => text!("signal-means-rising"),
        Signal::Declining => text!("signal-means-declining"),
        Signal::HigherLevel => text!("signal-means-higher-level"),
        Signal::LowerLevel => text!("signal-means-lower-level"),
        Signal::SeenLately => text!("signal-means-seen-lately"),
    }
}

/// Whether a signal tells anything.
pub fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::More => text!("signal-evidence-more"),
        Evidence::Less => text!("signal-evidence-less"),
        Evidence::Usual => text!("signal-evidence-usual"),
        Evidence::TooFew => text!("signal-evidence-too-few"),
    }
}

/// What a sign of a customer is made of: "Rain jacket, 4 times".
pub fn detail(table: &EventTable, sign: &Sign) -> String {
    let product = |code: u32| table.dims.product.name(code);
    match sign.detail {
        SignDetail::Views(code, n) => text!("signal-detail-views", product = product(code), n),
        SignDetail::Product(code) => code.map_or_else(String::new, |code| product(code).to_owned()),
        SignDetail::Visits(now, before) => {
            text!("signal-detail-visits", now = count(u64::from(now)), before = count(u64::from(before)))
        }
        SignDetail::Slope(usual, slope) if slope > 0.0 => {
            text!("signal-detail-rises", usual = decimal(usual), slope = decimal(slope))
        }
        SignDetail::Slope(usual, slope) => {
            text!("signal-detail-falls", usual = decimal(usual), slope = decimal(-slope))
        }
        SignDetail::Level(before, after) => {
            text!("signal-detail-level", before = decimal(before), after = decimal(after))
        }
        SignDetail::None => String::new(),
    }
}
