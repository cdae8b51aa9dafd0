//! Which of the properties that a tool puts on its events say something besides what the fixed columns hold.

use crate::events::words;
use crate::import::map::guess::entity_names::entity_by_name;
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::json::Json;
use crate::model::Entity;

/// What the fixed columns hold already, or what tools say of themselves.
const KNOWN: &[&str] = &[
    "url",
    "path",
    "referrer",
    "referring_domain",
    "title",
    "search",
    "products",
    "items",
    "time",
    "distinct_id",
    "token",
    "user_id",
    "device_id",
    "ip",
    "user_agent",
    "userAgent",
    "insert_id",
    "library",
    "lib",
    "session_id",
    "page_url",
    "page_title",
    "current_url",
    "page_location",
    "page_referrer",
    "source",
    "medium",
    "campaign",
    "term",
    "content",
    "gclid",
    "fbclid",
    "currency",
    "transaction_id",
    "order_id",
    "orderId",
    "ga_session_id",
    "ga_session_number",
    "engagement_time_msec",
    "session_engaged",
    "engaged_session_event",
    "entrances",
    "debug_mode",
    "ignore_referrer",
    "batch_page_id",
    "batch_ordering_id",
    "firebase_event_origin",
    "firebase_screen_id",
    "firebase_previous_id",
    "synthetic_bundle",
    "screen_resolution",
    "revenue",
];

/// Names that begin so are the tool's own.
const OWN: &[&str] = &["$", "utm_", "mp_", "[Amplitude]", "initial_", "_", "gtm.", "ep."];

/// Longest name, in bytes: what is longer is no name.
const LONGEST: usize = 60;

/// What is money where the row has any.
const VALUE: &str = "value";

/// The entity whose id a property holds. A word alone ("account", "cart") may be anything.
pub(crate) fn id_of_entity(name: &str) -> Option<Entity> {
    let last = words(name.rsplit('.').next().unwrap_or(name));
    let is_id = ["id", "token", "number", "key"].iter().any(|end| last.ends_with(end));
    if is_id { entity_by_name(&last) } else { None }
}

/// Whether a property says something that the fixed columns of the row begun last do not.
pub(crate) fn is_worth_keeping(name: &str, row: &PresetRows) -> bool {
    let is_known = KNOWN.contains(&name) || (name == VALUE && row.has(Col::Value));
    !name.is_empty() && name.len() <= LONGEST && !is_known && !OWN.iter().any(|own| name.starts_with(own))
}

/// Adds the properties of an object to the row begun last; those within an object by "object.name", lists not at all.
pub(crate) fn put(object: &Json<'_>, out: &mut PresetRows) {
    for (name, value) in object.entries() {
        match value {
            _ if !is_worth_keeping(name, out) => {}
            Json::Object(entries) => {
                for (inner, value) in entries {
                    if is_worth_keeping(inner, out) {
                        put_value(&format!("{name}.{inner}"), value, out);
                    }
                }
            }
            value => put_value(name, value, out),
        }
    }
}

/// Adds one property; ids of accounts, tickets and carts under the names that they have everywhere.
pub(crate) fn put_value(name: &str, value: &Json<'_>, out: &mut PresetRows) {
    if let Some(entity) = id_of_entity(name) {
        out.entity(entity, &value.text());
        return;
    }
    match value {
        Json::Whole(_) | Json::Large(_) | Json::Float(_) => {
            if let Some(number) = value.number() {
                out.number(name, number);
            }
        }
        Json::Text(_) | Json::Bool(_) => drop(out.property(name, &value.text())),
        Json::Null | Json::List(_) | Json::Object(_) => {}
    }
}
