//! `WooCommerce`: orders of its REST API and of export plugins; the report of its own Analytics names no persons.

use std::sync::Arc;

use serde_json::Value;

use crate::import::map::mapping::{Role, TableKind};
use crate::import::presets::preset::{COLUMN_DEFAULTS, ColumnRoles, PRESET_DEFAULTS, Preset, PresetKind, SkippedRows};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::model::RejectCode;
use crate::texts::text_key;

/// Orders for which nobody paid.
const NOT_PAID: &[&str] = &[
    "failed",
    "cancelled",
    "pending",
    "pending payment",
    "draft",
    "checkout-draft",
    "trash",
    "wc-failed",
    "wc-cancelled",
    "wc-pending",
];

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "woocommerce_analytics",
        source: "WooCommerce",
        matches: |s| {
            s.has(&["Date", "Order #", "Status", "Customer", "Customer type", "Items sold"])
                && s.column("Email").is_none()
        },
        kind: PresetKind::Nothing { advice: text_key!("preset-report-names-customers-but-has-no") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "woocommerce_orders",
        source: "WooCommerce",
        matches: |s| s.has(&["id", "status", "date_created_gmt", "total", "billing.email", "line_items"]),
        kind: PresetKind::PresetRows(|file| Arc::new(Orders::new(file))),
        notes: &[
            text_key!("preset-orders-total-counts-once-on-first"),
            text_key!("preset-orders-were-never-paid-left-out-more"),
        ],
        utc: true,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "woocommerce_export",
        source: "WooCommerce",
        matches: |s| {
            (s.has(&["Order Number", "Order Status", "Order Date"]) || s.has(&["order_id", "status", "order_date"]))
                && (s.has(&["Email (Billing)"]) || s.has(&["Billing Email"]) || s.has(&["Billing Email Address"]))
        },
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::Orders,
            roles: &[
                ("Order Number", Role::OrderId),
                ("order_id", Role::OrderId),
                ("Order Date", Role::Time),
                ("Paid Date", Role::Milestone),
                ("Completed Date", Role::Milestone),
                ("Email (Billing)", Role::Email),
                ("Billing Email", Role::Email),
                ("Billing Email Address", Role::Email),
                ("Phone (Billing)", Role::Phone),
                ("Billing Phone", Role::Phone),
                ("First Name (Billing)", Role::FirstName),
                ("Last Name (Billing)", Role::LastName),
                ("Full Name (Billing)", Role::Name),
                ("Billing First Name", Role::FirstName),
                ("Billing Last Name", Role::LastName),
                ("Country Code (Billing)", Role::Country),
                ("Billing Country", Role::Country),
                ("Postcode (Billing)", Role::Postcode),
                ("Billing Postcode", Role::Postcode),
                ("City (Billing)", Role::Attribute),
                ("Billing City", Role::Attribute),
                ("State Code (Billing)", Role::Attribute),
                ("Billing State", Role::Attribute),
                ("Order Total Amount", Role::Value),
                ("Order Total", Role::Value),
                ("Order Refund Amount", Role::Refund),
                ("Item Name", Role::Product),
                ("Product Name", Role::Product),
                ("Quantity", Role::Quantity),
                ("Quantity (- Refund)", Role::Quantity),
                ("Coupon Code", Role::Campaign),
            ],
            events: &[("Paid Date", "Payment received"), ("Completed Date", "Order fulfilled")],
            left_out: &[
                SkippedRows { column: "Order Status", values: NOT_PAID, why: RejectCode::UnpaidOrder },
                SkippedRows { column: "status", values: NOT_PAID, why: RejectCode::UnpaidOrder },
            ],
            event_name: "Order placed",
            ..COLUMN_DEFAULTS
        }),
        notes: &[
            text_key!("preset-orders-total-counts-once-on-first"),
            text_key!("preset-orders-were-never-paid-left-out-more"),
        ],
        ..PRESET_DEFAULTS
    },
];

/// Positions of the columns; `None` where the file lacks one.
#[derive(Debug)]
struct Orders {
    id: Option<usize>,
    status: Option<usize>,
    created: Option<usize>,
    paid: Option<usize>,
    completed: Option<usize>,
    total: Option<usize>,
    currency: Option<usize>,
    customer: Option<usize>,
    email: Option<usize>,
    phone: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    country: Option<usize>,
    postcode: Option<usize>,
    city: Option<usize>,
    state: Option<usize>,
    lines: Option<usize>,
    refunds: Option<usize>,
}

impl Orders {
    fn new(file: &ShapedFile<'_>) -> Self {
        Self {
            id: file.field(&["id"]),
            status: file.field(&["status"]),
            created: file.field(&["date_created_gmt"]),
            paid: file.field(&["date_paid_gmt"]),
            completed: file.field(&["date_completed_gmt"]),
            total: file.field(&["total"]),
            currency: file.field(&["currency"]),
            customer: file.field(&["customer_id"]),
            email: file.field(&["billing.email"]),
            phone: file.field(&["billing.phone"]),
            first: file.field(&["billing.first_name"]),
            last: file.field(&["billing.last_name"]),
            country: file.field(&["billing.country"]),
            postcode: file.field(&["billing.postcode"]),
            city: file.field(&["billing.city"]),
            state: file.field(&["billing.state"]),
            lines: file.field(&["line_items"]),
            refunds: file.field(&["refunds"]),
        }
    }
}

impl Shape for Orders {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        // shops count from 1 each, but not at the same moment
        rows.is(&[record.get(self.id), record.get(self.created)]);
        if NOT_PAID.contains(&record.get(self.status)) {
            return Err(RejectCode::UnpaidOrder);
        }
        let list = |field| match serde_json::from_str(record.get(field)) {
            Ok(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        // 0 is a guest
        let customer = Some(record.get(self.customer)).filter(|id| !matches!(*id, "" | "0"));
        let mut event = |what: &str, time: &str, product: &str, value: &str| {
            rows.event()
                .set(Col::DeviceId, customer.map_or_else(String::new, |id| format!("woocommerce:{id}")))
                .set(Col::Email, record.get(self.email))
                .set(Col::Phone, record.get(self.phone))
                .set(Col::FirstName, record.get(self.first))
                .set(Col::LastName, record.get(self.last))
                .set(Col::Country, record.get(self.country))
                .set(Col::Time, time)
                .set(Col::Event, what)
                .set(Col::Product, product)
                .set(Col::Value, value)
                .set(Col::Currency, record.get(self.currency))
                .attribute("postcode", record.get(self.postcode))
                .attribute("city", record.get(self.city))
                .attribute("state", record.get(self.state));
        };
        let (created, paid) = (record.get(self.created), record.get(self.paid));
        let lines = list(self.lines);
        let mut total = record.get(self.total);
        if lines.is_empty() {
            event("Order placed", created, "", total);
        }
        for line in &lines {
            event("Order placed", created, line["name"].as_str().unwrap_or_default(), total);
            total = "";
        }
        if !paid.is_empty() {
            event("Payment received", paid, "", "");
        }
        if !record.get(self.completed).is_empty() {
            event("Order fulfilled", record.get(self.completed), "", "");
        }
        let refunded: f64 = list(self.refunds).iter().filter_map(|r| r["total"].as_str()?.parse::<f64>().ok()).sum();
        if refunded != 0.0 {
            event("Refund", if paid.is_empty() { created } else { paid }, "", &format!("-{}", refunded.abs()));
        }
        Ok(())
    }
}
