//! Stripe: payments.

use std::sync::Arc;

use crate::import::presets::preset::{PRESET_DEFAULTS, Preset, PresetKind};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::model::RejectCode;
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[Preset {
    id: "stripe_payments",
    source: "Stripe",
    // which columns there are is the user's choice
    matches: |s| {
        s.has(&["id", "Amount", "Status"])
            && (s.has(&["Created date (UTC)"]) || s.has(&["Created (UTC)"]))
            && (s.has(&["Customer Email"]) || s.has(&["Customer ID"]))
            && s.samples("id", |id| ["ch_", "pi_", "py_"].iter().any(|p| id.starts_with(p)))
    },
    kind: PresetKind::PresetRows(|file| Arc::new(Payments::new(file))),
    notes: &[
        text_key!("preset-test-payments-left-out"),
        text_key!("preset-export-has-no-time-refunds-put-more"),
        text_key!("preset-amounts-currency-payment"),
    ],
    utc: true,
    ..PRESET_DEFAULTS
}];

/// Positions of the columns; `None` where the file lacks one.
#[derive(Debug)]
struct Payments {
    id: Option<usize>,
    created: Option<usize>,
    refunded_at: Option<usize>,
    amount: Option<usize>,
    currency: Option<usize>,
    refunded: Option<usize>,
    status: Option<usize>,
    mode: Option<usize>,
    customer: Option<usize>,
    email: Option<usize>,
    description: Option<usize>,
    country: Option<usize>,
    postcode: Option<usize>,
    city: Option<usize>,
    state: Option<usize>,
}

impl Payments {
    fn new(file: &ShapedFile<'_>) -> Self {
        Self {
            id: file.field(&["id"]),
            created: file.field(&["Created date (UTC)", "Created (UTC)"]),
            refunded_at: file.field(&["Refunded date (UTC)"]),
            amount: file.field(&["Amount"]),
            currency: file.field(&["Currency"]),
            refunded: file.field(&["Amount Refunded"]),
            status: file.field(&["Status"]),
            mode: file.field(&["Mode"]),
            customer: file.field(&["Customer ID"]),
            email: file.field(&["Customer Email"]),
            description: file.field(&["Description"]),
            country: file.field(&["Card Address Country"]),
            postcode: file.field(&["Card Address Zip"]),
            city: file.field(&["Card Address City"]),
            state: file.field(&["Card Address State"]),
        }
    }
}

impl Shape for Payments {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        rows.is(&[record.get(self.id)]);
        if record.get(self.mode).eq_ignore_ascii_case("test") {
            return Err(RejectCode::TestPayment);
        }
        let customer = record.get(self.customer);
        let mut event = |name: &str, time: &str, amount: &str| {
            rows.event()
                .set(Col::Email, record.get(self.email))
                .set(Col::DeviceId, if customer.is_empty() { String::new() } else { format!("stripe:{customer}") })
                .set(Col::Time, time)
                .set(Col::Event, name)
                .set(Col::Product, record.get(self.description))
                .set(Col::Value, amount)
                .set(Col::Currency, record.get(self.currency))
                .set(Col::Country, record.get(self.country))
                .attribute("postcode", record.get(self.postcode))
                .attribute("city", record.get(self.city))
                .attribute("state", record.get(self.state))
                .key(&[record.get(self.id).as_bytes(), name.as_bytes()]);
        };
        let created = record.get(self.created);
        let status = record.get(self.status).to_lowercase();
        match status.as_str() {
            "paid" | "succeeded" | "refunded" | "partially refunded" | "partial refund" => {
                event("Payment succeeded", created, record.get(self.amount));
            }
            // the customer's bank holds the money
            "disputed" | "dispute" => event("Payment disputed", created, ""),
            "failed" | "blocked" => event("Payment failed", created, ""),
            "" => return Err(RejectCode::NoPaymentStatus),
            // "Requires confirmation", "Canceled", "Uncaptured": no money moved
            _ => return Err(RejectCode::OpenPayment),
        }
        let refunded = record.get(self.refunded);
        if refunded.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
            let at = record.get(self.refunded_at);
            event(
                "Refund",
                if at.is_empty() { created } else { at },
                &format!("-{}", refunded.trim_start_matches('-')),
            );
        }
        Ok(())
    }
}
