//! Shopify: orders, one row per line item, an order's own columns on its first row only.

use crate::import::{Role, TableKind};

use super::{Becomes, Columns, LeftOut, ORDINARY, PLAIN, Preset};

pub(super) const PRESETS: &[Preset] = &[Preset {
    id: "shopify_orders",
    name: "Shopify orders",
    source: "Shopify",
    sees: |s| s.has(&["Name", "Email", "Financial Status", "Lineitem quantity", "Lineitem name", "Lineitem price"]),
    becomes: Becomes::Columns(Columns {
        kind: TableKind::Orders,
        roles: &[
            ("Name", Role::OrderId),
            ("Email", Role::Email),
            ("Phone", Role::Phone),
            ("Created at", Role::Time),
            ("Paid at", Role::Milestone),
            ("Fulfilled at", Role::Milestone),
            ("Cancelled at", Role::Milestone),
            // what the customer paid for the whole order; the prices of its lines leave out shipping and discounts
            ("Total", Role::Value),
            ("Refunded Amount", Role::Refund),
            ("Lineitem name", Role::Product),
            ("Lineitem quantity", Role::Quantity),
            ("Accepts Marketing", Role::Consent),
            ("Billing Name", Role::Name),
            ("Billing Country", Role::Country),
            ("Billing City", Role::Attribute),
            ("Discount Code", Role::Campaign),
        ],
        events: &[
            ("Paid at", "Payment received"),
            ("Fulfilled at", "Order fulfilled"),
            ("Cancelled at", "Order cancelled"),
        ],
        left_out: &[LeftOut {
            column: "Financial Status",
            values: &["voided", "expired"],
            why: "an order that was not paid",
        }],
        event_name: "Order placed",
        ..PLAIN
    }),
    notes: &[
        "An order's total counts once, on its first product.",
        "Orders that were never paid (voided, expired) are left out.",
        "The export has no time of refunds: they are put at the cancellation, else at the payment.",
    ],
    ..ORDINARY
}];
