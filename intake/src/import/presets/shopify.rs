//! Shopify: orders, one row per line item, an order's own columns on its first row only.

use crate::import::map::mapping::{Role, TableKind};
use crate::import::presets::column_names::key;
use crate::import::presets::preset::{
    COLUMN_DEFAULTS, ColumnRoles, FileSample, FullRefund, PRESET_DEFAULTS, Preset, PresetKind, SkippedRows,
};
use crate::model::RejectCode;
use crate::texts::{TextKey, text_key};

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "shopify_orders",
        source: "Shopify",
        matches: |s| is_orders(s) && s.has(&["Refunded Amount"]),
        kind: PresetKind::Columns(ORDERS),
        notes: &[TOTAL_ONCE, NOT_PAID, text_key!("preset-export-has-no-time-refunds-put")],
        ..PRESET_DEFAULTS
    },
    // older shops, and exports made with fewer columns
    Preset {
        id: "shopify_orders_without_refunds",
        source: "Shopify",
        matches: is_orders,
        kind: PresetKind::Columns(ORDERS),
        notes: &[TOTAL_ONCE, NOT_PAID, text_key!("preset-export-has-no-column-refunded-amount")],
        ..PRESET_DEFAULTS
    },
];

const TOTAL_ONCE: TextKey = text_key!("preset-orders-total-counts-once-on-first");

const NOT_PAID: TextKey = text_key!("preset-orders-were-never-paid-voided-expired");

/// Which columns there are depends on the shop's age and on who made the file smaller; these are an order's in any case.
fn is_orders(s: &FileSample<'_>) -> bool {
    s.has(&["Name", "Financial Status", "Created at"])
        && (s.has(&["Email"]) || s.has(&["Phone"]))
        && s.columns.iter().any(|c| key(&c.name).starts_with("lineitem"))
}

const ORDERS: ColumnRoles = ColumnRoles {
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
        ("Billing Zip", Role::Postcode),
        ("Billing City", Role::Attribute),
        ("Billing Province", Role::Attribute),
        ("Discount Code", Role::Campaign),
        ("Checkout ID", Role::CartId),
        ("Cart token", Role::CartId),
    ],
    instead: &[(Role::Value, &["Subtotal", "Lineitem price"])],
    paid_back: Some(FullRefund { column: "Financial Status", values: &["refunded"] }),
    events: &[
        ("Paid at", "Payment received"),
        ("Fulfilled at", "Order fulfilled"),
        ("Cancelled at", "Order cancelled"),
    ],
    left_out: &[SkippedRows {
        column: "Financial Status",
        values: &["voided", "expired"],
        why: RejectCode::UnpaidOrder,
    }],
    event_name: "Order placed",
    ..COLUMN_DEFAULTS
};
