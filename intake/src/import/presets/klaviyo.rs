//! Klaviyo: lists of people, and the events of its API.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::import::map::mapping::{Role, TableKind};
use crate::import::presets::preset::{COLUMN_DEFAULTS, ColumnRoles, PRESET_DEFAULTS, Preset, PresetKind};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape};
use crate::import::presets::streams::money::{Flow, flow};
use crate::model::RejectCode;
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "klaviyo_list",
        source: "Klaviyo",
        matches: |s| s.has(&["Email", "Klaviyo ID", "Email Marketing Consent"]),
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::People,
            roles: &[
                ("Email", Role::Email),
                ("Klaviyo ID", Role::Ignore),
                ("First Name", Role::FirstName),
                ("Last Name", Role::LastName),
                ("Phone Number", Role::Phone),
                ("Country", Role::Country),
                ("Email Marketing Consent", Role::Consent),
                ("Email Marketing Consent Timestamp", Role::ConsentTime),
                ("SMS Marketing Consent", Role::ConsentSms),
                ("SMS Marketing Consent Timestamp", Role::ConsentTime),
                ("Profile Created On", Role::Milestone),
                ("Date Added", Role::Milestone),
                ("First Active", Role::Attribute),
                ("Last Active", Role::Attribute),
                ("IP Address", Role::Ignore),
            ],
            events: &[("Profile Created On", "Lead created"), ("Date Added", "Added to list")],
            others: Role::Attribute,
            channel: "email",
            ..COLUMN_DEFAULTS
        }),
        utc: true,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "klaviyo_events",
        source: "Klaviyo",
        matches: |s| document(s.first_line()).is_some_and(|d| is_events(&d)),
        kind: PresetKind::PresetRows(|_| Arc::new(Events)),
        notes: &[text_key!("preset-only-orders-refunds-carry-money-values")],
        utc: true,
        ..PRESET_DEFAULTS
    },
];

/// A page of the events API: events, and beside them the metrics and profiles they speak of.
#[derive(Debug)]
struct Events;

impl Shape for Events {
    fn cuts(&self) -> bool {
        false
    }

    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let page = document(record.raw).ok_or(RejectCode::NotJson)?;
        let beside = included(&page);
        let events = page.get("data").and_then(Value::as_array).ok_or(RejectCode::NoEventList)?;
        for event in events {
            let attributes = &event["attributes"];
            let properties = &attributes["event_properties"];
            let other = |kind: &str| {
                let id = event["relationships"][kind]["data"]["id"].as_str().unwrap_or_default();
                (id, beside.get(&(kind, id)).copied().unwrap_or(&Value::Null))
            };
            let ((_, metric), (profile_id, profile)) = (other("metric"), other("profile"));
            let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
            let time = match &attributes["timestamp"] {
                Value::Number(seconds) => seconds.to_string(),
                _ => text(attributes, "datetime"),
            };
            let metric = text(metric, "name");
            rows.event()
                .set(Col::Email, text(profile, "email"))
                .set(Col::Phone, text(profile, "phone_number"))
                .set(Col::CustomerId, text(profile, "external_id"))
                .set(Col::DeviceId, if profile_id.is_empty() { String::new() } else { format!("klaviyo:{profile_id}") })
                .set(Col::Time, time)
                .set(Col::Event, &metric)
                .set(Col::Channel, channel(&metric))
                .set(Col::Campaign, text(properties, "Campaign Name"))
                .set(Col::Page, text(properties, "URL"))
                .set(Col::Product, text(properties, "ProductName"))
                .set(Col::Value, money(&metric, &properties["$value"]))
                .set(Col::Currency, text(properties, "$currency_code"));
        }
        Ok(())
    }
}

fn document(text: &[u8]) -> Option<Value> {
    serde_json::from_slice(text.trim_ascii()).ok().filter(Value::is_object)
}

fn is_events(page: &Value) -> bool {
    let events = page["data"].as_array().filter(|list| !list.is_empty());
    events.is_some_and(|list| {
        list.iter().all(|e| e["type"] == "event" && e["attributes"]["event_properties"].is_object())
    })
}

/// What events refer to, by kind and id.
fn included(page: &Value) -> FxHashMap<(&str, &str), &Value> {
    let list = page["included"].as_array().map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(|i| Some(((i["type"].as_str()?, i["id"].as_str()?), &i["attributes"]))).collect()
}

/// The money of an event. Klaviyo puts a value on everything around an order: on the checkout that led to it, on each of
/// its products, on its cancellation. Only the order and what was paid back of it are money.
fn money(metric: &str, value: &Value) -> String {
    let amount = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return String::new(),
    };
    match flow(metric) {
        Flow::Sale => amount,
        Flow::Refund if amount.is_empty() => amount,
        Flow::Refund => format!("-{}", amount.trim_start_matches('-')),
        Flow::None => String::new(),
    }
}

/// Metrics of messages come by their channel; the shop's own ("Placed Order") come by none that Klaviyo knows.
fn channel(metric: &str) -> &'static str {
    let is = |word: &str| metric.to_lowercase().split(' ').any(|w| w == word);
    if is("email") {
        "email"
    } else if is("sms") {
        "sms"
    } else {
        ""
    }
}
