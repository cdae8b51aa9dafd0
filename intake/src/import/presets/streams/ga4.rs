//! Google Analytics 4: the `BigQuery` export (nested) and its flattened copies (one column per parameter).

use std::borrow::Cow;

use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::flat::Flat;
use crate::import::presets::streams::json::Json;
use crate::import::presets::streams::money;
use crate::import::presets::streams::properties;
use crate::import::presets::streams::tool_values::{order_in_batch, utc};
use crate::import::presets::streams::visit_origin::VisitOrigin;
use crate::import::read::clean;
use crate::model::RejectCode;

/// Events that the tag sends by itself and that are nothing a visitor did.
const TECHNICAL_EVENTS: &[&str] = &["user_engagement", "firebase_campaign", "app_remove_data"];

/// A row of the `BigQuery` export.
pub(crate) fn nested(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let name = e.get("event_name").text();
    if name.is_empty() {
        return Err(RejectCode::NoEventName);
    }
    if TECHNICAL_EVENTS.contains(&&*name) {
        return out.leave_out(RejectCode::ToolEvent);
    }
    let opened = e.get("event_params").opened();
    let params = Params(opened.as_ref().unwrap_or_else(|| e.get("event_params")));
    let page = params.text("page_location");
    let visit_origin = visit_origin(e, &params, &name, &page);
    let device = e.get("device");
    out.event().user(&e.get("user_id").text());
    out.set(Col::DeviceId, &*e.get("user_pseudo_id").text())
        .set(Col::Time, &*e.get("event_timestamp").text())
        .set(Col::Event, &*name)
        .set(Col::Channel, &*visit_origin.channel())
        .set(Col::Campaign, &*visit_origin.campaign)
        .set(Col::Page, &*page)
        .set(Col::Device, &*device.get("category").text())
        .set(Col::Country, &*e.get("geo").get("country").text());
    if page.is_empty() {
        let screen = [params.text("firebase_screen"), params.text("firebase_screen_class")];
        if let Some(screen) = screen.iter().find(|s| !s.is_empty()) {
            out.set(Col::Page, format!("/{screen}"));
        }
    }
    let items = e.get("items");
    let item = items.items().first().unwrap_or(&Json::Null);
    out.set(Col::Product, &*item.first(&["item_name", "item_id"]));
    if let Some(money) = value(e, &params, &name) {
        money.put(out);
    }
    for param in params.0.items() {
        let name = param.get("key").text();
        if properties::is_worth_keeping(&name, out) {
            properties::put_value(&name, filled(param.get("value")), out);
        }
    }
    properties::put_value("city", e.get("geo").get("city"), out);
    let [micros, batch, index] =
        ["event_timestamp", "batch_ordering_id", "batch_event_index"].map(|key| e.get(key).text());
    out.number_in_instant(order_in_batch(&micros, &batch, &index));
    key(e, &params, &name, out);
    about_person(e, out);
    Ok(())
}

/// Event parameters: a list of `{key, value: {string_value, int_value, …}}`.
struct Params<'j, 'a>(&'j Json<'a>);

impl<'j, 'a> Params<'j, 'a> {
    fn get(&self, key: &str) -> &'j Json<'a> {
        let found = self.0.items().iter().find(|p| p.get("key").text() == key);
        found.map_or(&Json::Null, |p| filled(p.get("value")))
    }

    fn text(&self, key: &str) -> Cow<'j, str> {
        self.get(key).text()
    }
}

/// The one of a parameter's typed values that is there.
fn filled<'j, 'a>(value: &'j Json<'a>) -> &'j Json<'a> {
    let typed = value.entries().iter().map(|(_, v)| v).find(|v| !matches!(v, Json::Null));
    typed.unwrap_or(value)
}

/// How the event's visit came: as the tag sent it, else the session's last click, else the page's address.
fn visit_origin<'j>(e: &'j Json<'_>, params: &Params<'j, '_>, name: &str, page: &'j str) -> VisitOrigin<'j> {
    let tag = e.get("collected_traffic_source");
    let session = e.get("session_traffic_source_last_click");
    let of = |t: &'j Json<'_>| {
        VisitOrigin::new(t.get("source").text(), t.get("medium").text(), t.get("campaign_name").text())
    };
    let by_tag = VisitOrigin::new(
        tag.get("manual_source").text(),
        tag.get("manual_medium").text(),
        tag.get("manual_campaign_name").text(),
    );
    let clicked = |t: &Json<'_>| !t.get("gclid").text().is_empty();
    by_tag
        .or(|| if clicked(tag) { VisitOrigin::new("google", "cpc", "") } else { VisitOrigin::default() })
        .or(|| of(session.get("manual_campaign")))
        .or(|| {
            let ads = session.get("google_ads_campaign").get("campaign_name").text();
            if ads.is_empty() { VisitOrigin::default() } else { VisitOrigin::new("google", "cpc", ads) }
        })
        .or(|| of(session.get("cross_channel_campaign")))
        .or(|| VisitOrigin::from_address(page))
        .or(|| VisitOrigin::new(params.text("source"), params.text("medium"), params.text("campaign")))
        .or(|| {
            // how the user first came: of a first visit that is how this visit came
            let first = e.get("traffic_source");
            match name {
                "first_visit" | "first_open" => {
                    VisitOrigin::new(first.get("source").text(), first.get("medium").text(), first.get("name").text())
                }
                _ => VisitOrigin::default(),
            }
        })
}

/// An amount, and whether the tool has converted it into US dollars.
#[derive(Debug, Clone, Copy)]
struct EventMoney {
    amount: f64,
    in_usd: bool,
}

impl EventMoney {
    fn own(amount: f64) -> Self {
        Self { amount, in_usd: false }
    }

    fn in_usd(amount: f64) -> Self {
        Self { amount, in_usd: true }
    }

    fn paid_back(self) -> Self {
        Self { amount: -self.amount.abs(), ..self }
    }

    fn put(self, out: &mut PresetRows) {
        out.set(Col::Value, self.amount.to_string());
        if self.in_usd {
            out.set(Col::Currency, "USD");
        }
    }
}

/// The money of purchases and refunds; values of other events are worth something to the advertiser, but are no money.
fn value(e: &Json<'_>, params: &Params<'_, '_>, name: &str) -> Option<EventMoney> {
    let shop = e.get("ecommerce");
    let number = |key: &str| shop.get(key).number().filter(|x| *x != 0.0);
    let stated = || params.get("value").number().map(EventMoney::own);
    let either =
        |own: &str, in_usd: &str| number(own).map(EventMoney::own).or_else(|| number(in_usd).map(EventMoney::in_usd));
    if name == "refund" {
        return either("refund_value", "refund_value_in_usd").or_else(stated).map(EventMoney::paid_back);
    }
    let of_event = || stated().or_else(|| e.get("event_value_in_usd").number().map(EventMoney::in_usd));
    either("purchase_revenue", "purchase_revenue_in_usd").or_else(|| of_event().filter(|_| money::is_sale(name)))
}

/// A purchase that is sent again, when its page is loaded again, has the number of the first: as in the tool's own
/// reports, a user's transaction counts once. Whether there is such a number.
fn transaction(name: &str, number: &str, users: [&str; 2], out: &mut PresetRows) -> bool {
    // what stands for nothing is no number: those purchases have but that in common
    let known = name == "purchase" && !clean::is_nothing(number.as_bytes());
    if known {
        let user = users.into_iter().find(|user| !user.is_empty()).unwrap_or_default();
        out.key(&[b"transaction", user.as_bytes(), number.as_bytes()]);
    }
    known
}

/// The export has no event id; these together are one.
fn key(e: &Json<'_>, params: &Params<'_, '_>, name: &str, out: &mut PresetRows) {
    let number = e.get("ecommerce").get("transaction_id").text();
    let number = if clean::is_nothing(number.as_bytes()) { params.text("transaction_id") } else { number };
    let users = ["user_pseudo_id", "user_id"].map(|k| e.get(k).text());
    if transaction(name, &number, users.each_ref().map(|u| &**u), out) {
        return;
    }
    let parts = [
        "user_pseudo_id",
        "event_timestamp",
        "event_name",
        "event_bundle_sequence_id",
        "batch_event_index",
        "batch_page_id",
        "batch_ordering_id",
    ]
    .map(|k| e.get(k).text());
    // older exports have nothing that would tell two events of the same instant apart
    if !parts[4].is_empty() {
        out.key(&parts.each_ref().map(|p| p.as_bytes()));
    }
}

fn about_person(e: &Json<'_>, out: &mut PresetRows) {
    let privacy = e.get("privacy_info");
    out.set(Col::ConsentAnalytics, &*privacy.get("analytics_storage").text());
    out.set(Col::ConsentAds, &*privacy.get("ads_storage").text());
    for property in e.get("user_properties").items() {
        let name = property.get("key").text();
        if !name.is_empty() {
            out.attribute(&name, &filled_property(property.get("value")));
        }
    }
}

/// A user property has the time it was set beside its value.
fn filled_property<'j>(value: &'j Json<'_>) -> Cow<'j, str> {
    value.first(&["string_value", "int_value", "float_value", "double_value"])
}

/// Whether a column of a flattened copy is read by its name, or says only how the tool packed its events: any other is a
/// property.
fn is_read(column: &str) -> bool {
    const READ: [&str; 23] = [
        "event_name",
        "event_timestamp",
        "event_date",
        "event_value",
        "timestamp",
        "name",
        "user_pseudo_id",
        "user_id",
        "page_location",
        "device",
        "device_category",
        "country",
        "geo_country",
        "geo_city",
        "item_name",
        "items_item_name",
        "transaction_id",
        "purchase_revenue",
        "purchase_revenue_in_usd",
        "refund_value",
        "value",
        "revenue",
        "currency",
    ];
    const PACKED: [&str; 12] = [
        "batch_",
        "collected_traffic_source_",
        "ecommerce_",
        "event_bundle",
        "event_previous",
        "event_server",
        "event_value_in",
        "session_traffic_source_",
        "stream_",
        "traffic_source_",
        "user_first_touch",
        "_",
    ];
    const ORIGIN: [&str; 3] = ["source", "medium", "campaign"];
    let of_visit =
        |part: &&str| [column, column.trim_start_matches("session_"), column.trim_start_matches("utm_")].contains(part);
    READ.contains(&column) || PACKED.iter().any(|start| column.starts_with(start)) || ORIGIN.iter().any(of_visit)
}

/// A row of a flattened copy, such as a connector's table.
pub(crate) fn flat(row: &Flat<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let name = row.first(&["event_name", "name"]);
    if name.is_empty() {
        return Err(RejectCode::NoEventName);
    }
    if TECHNICAL_EVENTS.contains(&&*name) {
        return out.leave_out(RejectCode::ToolEvent);
    }
    let page = row.first(&["param_page_location", "page_location", "event_params_page_location"]);
    let visit_origin = VisitOrigin::new(
        row.get("collected_traffic_source_manual_source"),
        row.get("collected_traffic_source_manual_medium"),
        row.get("collected_traffic_source_manual_campaign_name"),
    )
    .or(|| {
        if row.get("collected_traffic_source_gclid").is_empty() {
            VisitOrigin::default()
        } else {
            VisitOrigin::new("google", "cpc", "")
        }
    })
    .or(|| {
        VisitOrigin::new(
            row.get("session_traffic_source_last_click_manual_campaign_source"),
            row.get("session_traffic_source_last_click_manual_campaign_medium"),
            row.get("session_traffic_source_last_click_manual_campaign_campaign_name"),
        )
    })
    .or(|| VisitOrigin::from_address(&page))
    .or(|| VisitOrigin::new(row.get("param_source"), row.get("param_medium"), row.get("param_campaign")))
    .or(|| {
        let of = |part: &str| {
            [format!("traffic_source_{part}"), format!("session_{part}"), format!("utm_{part}"), part.to_owned()]
        };
        let get =
            |part: &str| of(part).iter().map(|name| row.get(name)).find(|text| !text.is_empty()).unwrap_or_default();
        VisitOrigin::new(get("source"), get("medium"), get("campaign"))
    });
    out.event().user(&row.get("user_id"));
    out.set(Col::DeviceId, &*row.get("user_pseudo_id"))
        .set(Col::Time, &*utc(&row.first(&["event_timestamp", "timestamp"])))
        .set(Col::Event, &*name)
        .set(Col::Channel, &*visit_origin.channel())
        .set(Col::Campaign, &*visit_origin.campaign)
        .set(Col::Page, &*page)
        .set(Col::Device, &*row.first(&["device_category", "device"]))
        .set(Col::Country, &*row.first(&["geo_country", "country"]))
        .set(Col::Product, &*row.first(&["item_name", "items_item_name", "param_item_name"]));
    let order = ["event_timestamp", "batch_ordering_id", "batch_event_index"].map(|column| row.get(column));
    out.number_in_instant(order_in_batch(&order[0], &order[1], &order[2]));
    let number = |keys: &[&str]| row.first(keys).parse::<f64>().ok().filter(|x| x.is_finite() && *x != 0.0);
    let either = |own: &str, in_usd: &str| {
        number(&[own]).map(EventMoney::own).or_else(|| number(&[in_usd]).map(EventMoney::in_usd))
    };
    let money = if name == "refund" {
        either("ecommerce_refund_value", "ecommerce_refund_value_in_usd")
            .or_else(|| either("refund_value", "refund_value_in_usd"))
            .or_else(|| number(&["value"]).map(EventMoney::own))
            .map(EventMoney::paid_back)
    } else {
        let of_event = || number(&["event_value_in_usd", "value_in_usd"]).map(EventMoney::in_usd);
        either("ecommerce_purchase_revenue", "ecommerce_purchase_revenue_in_usd")
            .or_else(|| either("purchase_revenue", "purchase_revenue_in_usd"))
            .or_else(|| {
                number(&["event_value", "revenue", "value"]).map(EventMoney::own).filter(|_| money::is_sale(&name))
            })
            .or_else(|| of_event().filter(|_| money::is_sale(&name)))
    };
    if let Some(money) = money {
        out.set(Col::Currency, &*row.get("currency"));
        money.put(out);
    }
    for (i, column) in row.header.names.iter().enumerate() {
        let parameter = column.strip_prefix("param_").or_else(|| column.strip_prefix("event_params_"));
        let name = parameter.or_else(|| (!is_read(column)).then_some(column.as_str()));
        if let Some(name) = name.filter(|name| properties::is_worth_keeping(name, out)) {
            out.property(name, &row.at(i));
        }
    }
    out.property("city", &row.get("geo_city"));
    let number = row.first(&[
        "ecommerce_transaction_id",
        "param_transaction_id",
        "event_params_transaction_id",
        "transaction_id",
    ]);
    let id = row.get("_fivetran_id");
    if !transaction(&name, &number, [&row.get("user_pseudo_id"), &row.get("user_id")], out) && !id.is_empty() {
        out.key(&[id.as_bytes(), name.as_bytes(), row.get("user_pseudo_id").as_bytes()]);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn describe_rows(record: &str) -> Vec<String> {
        let mut rows = PresetRows::default();
        nested(&Json::object(record.as_bytes()).unwrap(), &mut rows).unwrap();
        rows.describe_rows(&[
            Col::CustomerId,
            Col::DeviceId,
            Col::Event,
            Col::Channel,
            Col::Campaign,
            Col::Page,
            Col::Product,
            Col::Value,
        ])
    }

    #[test]
    fn where_the_visit_came_from() {
        let e = |rest: &str| {
            format!("{{\"event_name\":\"page_view\",\"user_pseudo_id\":\"1.2\",\"event_timestamp\":\"1\"{rest}}}")
        };
        let page = |url: &str| {
            format!(",\"event_params\":[{{\"key\":\"page_location\",\"value\":{{\"string_value\":\"{url}\"}}}}]")
        };
        for (rest, expected) in [
            (page("https://s.example/?utm_source=a&utm_medium=b"), "channel=a / b page=https://s.example/?utm_source=a&utm_medium=b"),
            (",\"collected_traffic_source\":{\"gclid\":\"x\"}".to_owned(), "channel=google / cpc"),
            (
                ",\"collected_traffic_source\":null,\"session_traffic_source_last_click\":{\"manual_campaign\":{\"source\":\"x\",\"medium\":\"(not set)\",\"campaign_name\":\"c\"}}".to_owned(),
                "channel=x campaign=c",
            ),
            (",\"traffic_source\":{\"source\":\"google\",\"medium\":\"organic\"}".to_owned(), ""),
        ] {
            assert_eq!(describe_rows(&e(&rest)), [format!("event device_id=1.2 event=page_view {expected}").trim()], "{rest}");
        }
    }

    #[test]
    fn money_is_of_sales_alone() {
        let e = |name: &str| {
            format!(
                "{{\"event_name\":\"{name}\",\"user_id\":\"ana@example.org\",\"event_value_in_usd\":\"7.5\",\"items\":[{{\"item_id\":\"S1\"}}],\"ecommerce\":{{\"refund_value\":2}}}}"
            )
        };
        assert_eq!(describe_rows(&e("purchase")), ["event event=purchase product=S1 value=7.5"]);
        assert_eq!(describe_rows(&e("add_to_cart")), ["event event=add_to_cart product=S1"]);
        assert_eq!(describe_rows(&e("refund")), ["event event=refund product=S1 value=-2"]);
    }
}
