//! Matomo's visits log: one row per visit, its actions in a list (JSON) or in numbered columns (CSV).

use std::borrow::Cow;

use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::flat::Flat;
use crate::import::presets::streams::json::Json;
use crate::import::presets::streams::tool_values::utc;
use crate::import::presets::streams::visit_origin::VisitOrigin;
use crate::model::RejectCode;

/// Something that names values by key: a JSON object, or the columns of a CSV row with a prefix.
trait Source {
    fn text(&self, key: &str) -> Cow<'_, str>;

    fn first(&self, keys: &[&str]) -> String {
        keys.iter().map(|k| self.text(k)).find(|t| !t.is_empty()).unwrap_or_default().into_owned()
    }
}

impl Source for Json<'_> {
    fn text(&self, key: &str) -> Cow<'_, str> {
        let text = self.get(key).text();
        // Matomo writes false where a value is missing
        if text == "false" { "".into() } else { text }
    }
}

/// The columns of a row that begin with a prefix.
struct FlatColumns<'r>(&'r Flat<'r>, String);

impl Source for FlatColumns<'_> {
    fn text(&self, key: &str) -> Cow<'_, str> {
        self.0.get(&format!("{}{}", self.1, key.to_lowercase()))
    }
}

/// A visit as JSON.
pub(crate) fn visit(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let opened = e.get("actionDetails").opened();
    // the list, or one action of it where each was put on a line of its own
    let actions = match opened.as_ref().unwrap_or_else(|| e.get("actionDetails")) {
        one @ Json::Object(_) => std::slice::from_ref(one),
        list => list.items(),
    };
    for action in actions {
        let opened = action.get("itemDetails").opened();
        let item = opened.as_ref().unwrap_or_else(|| action.get("itemDetails")).items().first();
        let product = item.map_or_else(String::new, |i| i.first(&["itemName", "itemSKU"]).into_owned());
        one(e, action, &product, out);
    }
    if actions.is_empty() { Err(RejectCode::VisitWithoutActions) } else { Ok(()) }
}

/// A visit as a row with `actionDetails_0_url`, `actionDetails_1_url`…
pub(crate) fn row(flat: &Flat<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let visit = FlatColumns(flat, String::new());
    for n in 0.. {
        let prefix = format!("actiondetails_{n}_");
        if !flat.header.has(&format!("{prefix}type")) {
            break;
        }
        let action = FlatColumns(flat, prefix);
        if action.text("type").is_empty() {
            continue;
        }
        let product = action.first(&["itemDetails_0_itemName", "itemDetails_0_itemSKU"]);
        one(&visit, &action, &product, out);
    }
    if out.len() > 0 { Ok(()) } else { Err(RejectCode::VisitWithoutActions) }
}

/// One action of a visit.
fn one(visit: &impl Source, action: &impl Source, product: &str, out: &mut PresetRows) {
    let page = action.text("url");
    let visit_origin = visit_origin(visit, &page);
    out.event().user(&visit.text("userId"));
    out.set(Col::DeviceId, visit.first(&["visitorId", "fingerprint"]))
        .set(Col::Time, &*utc(&time(visit, action)))
        .set(Col::Event, name(action))
        .set(Col::Page, &*page)
        .set(Col::Product, product)
        .set(Col::Channel, &*visit_origin.channel())
        .set(Col::Campaign, &*visit_origin.campaign)
        .set(Col::Device, device(&visit.text("deviceType")))
        .set(Col::Country, visit.first(&["country", "countryCode"]));
    let kind = action.text("type");
    if matches!(&*kind, "ecommerceOrder" | "goal")
        && let Ok(value) = action.text("revenue").parse::<f64>()
        && value != 0.0
    {
        out.set(Col::Value, value.to_string()).set(Col::Currency, &*visit.text("siteCurrency"));
    }
}

/// The action's own time; those of old versions have none.
fn time(visit: &impl Source, action: &impl Source) -> String {
    let own = action.first(&["timestamp", "serverTimestamp"]);
    if own.is_empty() { visit.first(&["firstActionTimestamp", "serverTimestamp"]) } else { own }
}

/// What the action is called: page views by Matomo's word for them, events and goals by the names the site gave them.
fn name(action: &impl Source) -> String {
    let kind = action.text("type");
    match &*kind {
        "action" => "pageview".to_owned(),
        "event" => {
            let (category, did) = (action.text("eventCategory"), action.text("eventAction"));
            match format!("{category} {did}").trim() {
                "" => "event".to_owned(),
                name => name.to_owned(),
            }
        }
        "goal" => Some(action.first(&["goalName"])).filter(|n| !n.is_empty()).unwrap_or_else(|| "goal".to_owned()),
        _ => kind.into_owned(),
    }
}

fn visit_origin<'v>(visit: &'v impl Source, page: &'v str) -> VisitOrigin<'v> {
    let named =
        VisitOrigin::new(visit.text("campaignSource"), visit.text("campaignMedium"), visit.text("campaignName"));
    let name = visit.text("referrerName");
    let by_type = match &*visit.text("referrerType") {
        "direct" => VisitOrigin::new("direct", "", ""),
        "search" => VisitOrigin::new(name.to_lowercase(), "organic", ""),
        "website" => VisitOrigin::new(name, "referral", ""),
        "social" => VisitOrigin::new(name.to_lowercase(), "social", ""),
        "campaign" => VisitOrigin::new("", "", name),
        _ => VisitOrigin::default(),
    };
    let visit_origin = named.or(|| by_type).or(|| VisitOrigin::from_address(page));
    // a campaign that says neither from where nor by what belongs to no group, and is no direct visit either
    if !visit_origin.is_known() && !visit_origin.campaign.is_empty() {
        VisitOrigin { source: "(not set)".into(), medium: "(not set)".into(), ..visit_origin }
    } else {
        visit_origin
    }
}

fn device(kind: &str) -> &'static str {
    match kind.to_lowercase().as_str() {
        "smartphone" | "phablet" | "feature phone" => "mobile",
        "tablet" => "tablet",
        "desktop" => "desktop",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_is_its_actions() {
        let record = r#"{"visitorId":"v","userId":false,"referrerType":"search","referrerName":"Google","firstActionTimestamp":5,
            "actionDetails":[{"type":"event","eventCategory":"Video","eventAction":"play","timestamp":1767603600},
            {"type":"goal","goalName":"Newsletter","revenue":"0"},{"type":"ecommerceAbandonedCart","revenue":9,"itemDetails":[{"itemName":"Tea"}]}]}"#;
        let mut rows = PresetRows::default();
        visit(&Json::object(record.as_bytes()).unwrap(), &mut rows).unwrap();
        assert_eq!(
            rows.describe_rows(&[Col::DeviceId, Col::Time, Col::Event, Col::Channel, Col::Product, Col::Value]),
            [
                "event device_id=v time=1767603600 event=Video play channel=google / organic",
                "event device_id=v time=5 event=Newsletter channel=google / organic",
                "event device_id=v time=5 event=ecommerceAbandonedCart channel=google / organic product=Tea",
            ]
        );
        assert!(visit(&Json::object(b"{\"visitorId\":\"v\"}").unwrap(), &mut rows).is_err());
    }
}
