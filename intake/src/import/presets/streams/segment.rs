//! Segment and `RudderStack`: raw calls (one JSON object each) and the tables of their warehouses.

use std::borrow::Cow;

use crate::events::words;
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::flat::Flat;
use crate::import::presets::streams::json::Json;
use crate::import::presets::streams::money;
use crate::import::presets::streams::properties;
use crate::import::presets::streams::tool_values::{is_device, order_of_time, utc};
use crate::import::presets::streams::visit_origin::VisitOrigin;
use crate::model::{Entity, FORMER_ID, RejectCode};

/// Reads a raw call into rows.
pub(crate) fn call(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let kind = e.first(&["type", "action"]);
    let context = e.get("context");
    let properties = e.get("properties");
    match kind.to_ascii_lowercase().as_str() {
        "track" => {
            let event = e.get("event").text();
            if event.is_empty() {
                return Err(RejectCode::NoEventName);
            }
            begin_event(e, out);
            let page = address(e);
            event_row(e, &event, &page, out);
            product(properties, &event, out);
            money::put(&event, properties, out);
            event_properties(e, out);
        }
        "page" => {
            begin_event(e, out);
            let page = Some(address(e)).filter(|p| !p.is_empty()).unwrap_or_else(|| named_page(e));
            event_row(e, "page", &page, out);
            event_properties(e, out);
        }
        "screen" => {
            begin_event(e, out);
            event_row(e, "screen", &named_page(e), out);
            event_properties(e, out);
        }
        "identify" => {
            out.person();
            ids(e, out);
            traits(e.get("traits"), out);
            traits(context.get("traits"), out);
        }
        "group" => {
            // tools say it again and again, so it is no step; events name the company themselves
            out.person();
            ids(e, out);
            out.attribute("Group", &e.first(&["groupId", "group_id"]));
            for (key, value) in e.get("traits").entries() {
                let key = words(key);
                out.attribute(if key == "name" { "Company" } else { &key }, &value.text());
            }
        }
        "alias" => {
            return alias(&e.first(&["previousId", "previous_id"]), &e.first(&["userId", "user_id"]), out);
        }
        "" => return Err(RejectCode::NoCallType),
        _ => return out.leave_out(RejectCode::OtherCall),
    }
    Ok(())
}

/// An id that a person had before: one of a device, or a user id that was given up for another.
fn alias(before: &str, now: &str, out: &mut PresetRows) -> Result<(), RejectCode> {
    if before.is_empty() || now.is_empty() {
        return Err(RejectCode::IncompleteAlias);
    }
    if before == now {
        return out.leave_out(RejectCode::SelfAlias);
    }
    match (before.contains('@'), now.contains('@')) {
        // nothing else would say whose they are
        (true, true) => return out.leave_out(RejectCode::AliasOfTwoEmails),
        (true, false) => drop(out.person().user(now).user(before)),
        (false, _) => drop(out.person().user(now).set(Col::DeviceId, before)),
    }
    if !before.contains('@') && !now.contains('@') {
        renamed(before, now, out);
    }
    Ok(())
}

/// Says that a person's customer id was another before, unless that is a library's for a device.
pub(crate) fn renamed(before: &str, now: &str, out: &mut PresetRows) {
    if !is_device(before) {
        out.link().set(Col::CustomerId, now).set(Col::DeviceId, format!("{FORMER_ID}{before}"));
    }
}

fn begin_event(e: &Json<'_>, out: &mut PresetRows) {
    out.event();
    ids(e, out);
    let id = e.first(&["messageId", "message_id"]);
    if !id.is_empty() {
        out.message_id(&[id.as_bytes()]);
    }
}

fn ids(e: &Json<'_>, out: &mut PresetRows) {
    let known = e.get("context").get("traits");
    out.set(Col::Email, &*known.get("email").text());
    out.set(Col::Phone, &*known.get("phone").text());
    out.user(&e.first(&["userId", "user_id"]));
    out.set(Col::DeviceId, &*e.first(&["anonymousId", "anonymous_id"]));
    for (category, given) in e.get("context").get("consent").get("categoryPreferences").entries() {
        let category = words(category);
        if category.contains("advert") || category.contains("marketing") || category.contains("targeting") {
            out.set(Col::ConsentAds, &*given.text());
        } else if category.contains("analytic") || category.contains("statistic") || category.contains("performance") {
            out.set(Col::ConsentAnalytics, &*given.text());
        }
    }
}

fn event_row(e: &Json<'_>, event: &str, page: &str, out: &mut PresetRows) {
    let context = e.get("context");
    let campaign = context.get("campaign");
    let properties = e.get("properties");
    let referrer = Some(context.get("page").get("referrer").text())
        .filter(|r| !r.is_empty())
        .unwrap_or_else(|| properties.get("referrer").text());
    let visit_origin =
        VisitOrigin::new(campaign.get("source").text(), campaign.get("medium").text(), campaign.get("name").text())
            .or(|| VisitOrigin::from_address(page))
            .or(|| VisitOrigin::from_referrer(&referrer, page));
    out.number_in_instant(order_of_time(&e.first(&["originalTimestamp", "timestamp", "sentAt"])));
    out.set(Col::Time, &*utc(&e.first(&["timestamp", "originalTimestamp", "receivedAt", "sentAt"])))
        .set(Col::Event, event)
        .set(Col::Page, page)
        .set(Col::Channel, &*visit_origin.channel())
        .set(Col::Campaign, &*visit_origin.campaign)
        .set(Col::Country, &*context.get("location").first(&["country", "countryCode"]))
        .set(Col::Device, &*device(context));
}

/// What the call says besides.
fn event_properties(e: &Json<'_>, out: &mut PresetRows) {
    properties::put(e.get("properties"), out);
    out.entity(Entity::Account, &e.get("context").first(&["groupId", "group_id"]));
    properties::put_value("city", e.get("context").get("location").get("city"), out);
}

fn device<'j>(context: &'j Json<'_>) -> Cow<'j, str> {
    let kind = context.get("device").get("type").text().to_ascii_lowercase();
    match kind.as_str() {
        "ios" | "android" | "mobile" => "mobile".into(),
        "tablet" => "tablet".into(),
        _ => context.first(&["userAgent", "user_agent"]),
    }
}

/// The address of the page a call was made on.
fn address<'j>(e: &'j Json<'_>) -> Cow<'j, str> {
    let properties = e.get("properties").first(&["url", "path"]);
    if properties.is_empty() { e.get("context").get("page").first(&["url", "path"]) } else { properties }
}

/// A screen or page by its name, written like a path.
fn named_page<'j>(e: &'j Json<'_>) -> Cow<'j, str> {
    let name = Some(e.get("name").text()).filter(|n| !n.is_empty());
    let name = name.unwrap_or_else(|| e.get("properties").first(&["name", "title"]));
    if name.is_empty() || name.starts_with('/') { name } else { format!("/{name}").into() }
}

/// The product of an event: the first of its list, or the event's own.
fn product(properties: &Json<'_>, event: &str, out: &mut PresetRows) {
    const KEYS: [&str; 5] = ["name", "product_name", "title", "sku", "product_id"];
    let listed = properties.get("products").items().first();
    let own = || {
        let named = properties.first(&["product_name", "productName"]);
        let about_product = words(event).split(' ').any(|w| w == "product" || w == "cart" || w == "wishlist");
        if !named.is_empty() || !about_product { named } else { properties.first(&KEYS) }
    };
    let product = listed.map_or_else(own, |p| p.first(&KEYS));
    out.set(Col::Product, &*product);
}

/// What is said about a person.
fn traits(traits: &Json<'_>, out: &mut PresetRows) {
    for (key, value) in traits.entries() {
        trait_of_person(key, &value.text(), out);
    }
    for (key, value) in traits.get("address").entries() {
        if key == "country" {
            out.set_if_empty(Col::Country, &*value.text());
        } else {
            out.attribute(&words(key), &value.text());
        }
    }
}

/// Puts one trait where it belongs.
pub(crate) fn trait_of_person(key: &str, text: &str, out: &mut PresetRows) {
    const CONSENT: [&str; 14] = [
        "consent",
        "email consent",
        "marketing consent",
        "email marketing consent",
        "accepts marketing",
        "opt in",
        "optin",
        "email opt in",
        "marketing opt in",
        "newsletter",
        "newsletter opt in",
        "subscribed",
        "email subscribed",
        "email subscribe",
    ];
    let word = words(key);
    match word.as_str() {
        "email" | "e mail" | "email address" => drop(out.set(Col::Email, text)),
        "phone" | "phone number" | "mobile phone" => drop(out.set(Col::Phone, text)),
        "name" | "full name" => drop(out.set(Col::Name, text)),
        "first name" | "firstname" => drop(out.set(Col::FirstName, text)),
        "last name" | "lastname" => drop(out.set(Col::LastName, text)),
        "country" | "country code" => drop(out.set(Col::Country, text)),
        "id" | "user id" | "anonymous id" | "avatar" | "address" => {}
        word if CONSENT.contains(&word) => drop(out.set(Col::Consent, text)),
        _ => drop(out.attribute(key, text)),
    }
}

/// Columns of warehouse tables that say nothing about the person.
const SYSTEM: [&str; 14] = [
    "id",
    "received_at",
    "sent_at",
    "timestamp",
    "original_timestamp",
    "uuid",
    "uuid_ts",
    "loaded_at",
    "user_id",
    "anonymous_id",
    "event",
    "event_text",
    "_fivetran_id",
    "channel",
];

/// A row of a warehouse table: `tracks`, a track of its own table, `pages`, `screens` or `identifies`.
pub(crate) fn table(row: &Flat<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let header = row.header;
    let is_event = header.has("event");
    let is_page =
        !is_event && ["url", "path", "title", "referrer", "name"].iter().filter(|c| header.has(c)).count() > 1;
    let ids = |out: &mut PresetRows| {
        out.set(Col::Email, &*row.first(&["context_traits_email", "email"]));
        out.user(&row.get("user_id"));
        out.set(Col::DeviceId, &*row.get("anonymous_id"));
    };
    if !is_event && !is_page {
        out.person();
        ids(out);
        for (i, column) in header.names.iter().enumerate() {
            let column = column.trim().to_lowercase();
            if !SYSTEM.contains(&column.as_str()) && !column.starts_with("context_") {
                trait_of_person(&column, &row.at(i), out);
            }
        }
        return Ok(());
    }
    let event = if is_event { row.first(&["event_text", "event"]) } else { "page".into() };
    if event.is_empty() {
        return Err(RejectCode::NoEventName);
    }
    let page = row.first(&["url", "context_page_url", "path", "context_page_path"]);
    let referrer = row.first(&["context_page_referrer", "referrer"]);
    let visit_origin = VisitOrigin::new(
        row.get("context_campaign_source"),
        row.get("context_campaign_medium"),
        row.get("context_campaign_name"),
    )
    .or(|| VisitOrigin::from_address(&page))
    .or(|| VisitOrigin::from_referrer(&referrer, &page));
    out.event();
    ids(out);
    out.number_in_instant(order_of_time(&row.first(&["original_timestamp", "timestamp", "sent_at"])));
    out.set(Col::Time, &*utc(&row.first(&["timestamp", "original_timestamp", "received_at", "sent_at"])))
        .set(Col::Event, &*event)
        .set(Col::Page, &*page)
        .set(Col::Channel, &*visit_origin.channel())
        .set(Col::Campaign, &*visit_origin.campaign)
        .set(Col::Country, &*row.get("context_location_country"))
        .set(Col::Device, &*row.get("context_user_agent"))
        .set(Col::Product, &*row.first(&["product_name", "product_sku", "sku", "product_id"]));
    let keys: &[&str] =
        if money::is_sale(&event) { &["revenue", "total", "value", "amount", "price"] } else { &["revenue"] };
    money::put_cell(&row.first(keys), out);
    for (i, column) in header.names.iter().enumerate() {
        let column = column.trim().to_lowercase();
        let is_own = SYSTEM.contains(&column.as_str()) || column.starts_with("context_");
        if !is_own && properties::is_worth_keeping(&column, out) {
            match properties::id_of_entity(&column) {
                Some(entity) => drop(out.entity(entity, &row.at(i))),
                None => drop(out.property(&column, &row.at(i))),
            }
        }
    }
    let id = row.first(&["id", "message_id"]);
    if !id.is_empty() {
        out.message_id(&[id.as_bytes()]);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn describe_rows(record: &str) -> Vec<String> {
        let mut rows = PresetRows::default();
        call(&Json::object(record.as_bytes()).unwrap(), &mut rows).unwrap();
        rows.describe_rows(&[
            Col::CustomerId,
            Col::Email,
            Col::DeviceId,
            Col::Event,
            Col::Channel,
            Col::Page,
            Col::Product,
            Col::Value,
            Col::FirstName,
            Col::LastName,
            Col::Consent,
        ])
    }

    #[test]
    fn every_kind_of_call() {
        for (record, expected) in [
            (
                r#"{"type":"identify","userId":"u1","anonymousId":"a1","traits":{"email":"a@b.org","firstName":"Ana","lastName":"Li","newsletter":true,"plan":"pro"}}"#,
                "person customer_id=u1 email=a@b.org device_id=a1 first_name=Ana last_name=Li email_consent=true plan:pro",
            ),
            (
                r#"{"type":"group","userId":"u1","groupId":"g1","traits":{"name":"Initech","seats":3}}"#,
                "person customer_id=u1 Group:g1 Company:Initech seats:3",
            ),
            (r#"{"type":"screen","userId":"u2","name":"Cart"}"#, "event customer_id=u2 event=screen page=/Cart"),
            (
                r#"{"type":"page","anonymousId":"a","properties":{"url":"https://s.example/x","referrer":"https://www.google.com/"}}"#,
                "event device_id=a event=page channel=https://www.google.com/ page=https://s.example/x",
            ),
            (
                r#"{"type":"track","userId":"u@b.org","event":"Product Added","properties":{"name":"Tea","price":3}}"#,
                "event email=u@b.org event=Product Added product=Tea",
            ),
            (
                r#"{"type":"track","userId":null,"anonymousId":"a","event":"Order Completed","properties":{"total":9,"products":[{"sku":"S"}]}}"#,
                "event device_id=a event=Order Completed product=S value=9",
            ),
        ] {
            assert_eq!(describe_rows(record), [expected]);
        }
    }

    #[test]
    fn an_alias_is_a_device_or_a_former_id() {
        let alias = |before: &str, now: &str| {
            describe_rows(&format!(r#"{{"type":"alias","previousId":"{before}","userId":"{now}"}}"#))
        };
        let former = "person customer_id=u1 device_id=formerly:old1";
        assert_eq!(alias("old1", "u1"), ["person customer_id=u1 device_id=old1", former]);
        let device = "01943b0a-0000-7000-8000-000000000001";
        assert_eq!(alias(device, "u1"), [format!("person customer_id=u1 device_id={device}")]);
        assert_eq!(alias("a@b.org", "u1"), ["person customer_id=u1 email=a@b.org"]);
        assert_eq!(alias("old1", "a@b.org"), ["person email=a@b.org device_id=old1"]);
        assert_eq!((alias("u1", "u1"), alias("a@b.org", "c@b.org")), (vec![], vec![]));
    }
}
