//! Exports of well-known tools: recognised by what is in them, mapped with nothing to ask.

use std::path::Path;

use desire_path::events::{Catalog, Columns};
use desire_path::import::{LoadReport, Mapping, PersonUpdate, Role, TableKind, inspect, load, preview};
use desire_path::model::Reject;
use desire_path::progress::Progress;

use crate::support::shared;

/// Everything a file gave.
#[derive(Default)]
struct Loaded {
    catalog: Catalog,
    events: Columns,
    people: Vec<PersonUpdate>,
    rejects: Vec<Reject>,
    report: LoadReport,
    consents: usize,
}

fn load_as(path: &Path, mapping: &Mapping) -> Loaded {
    let mut out = Loaded::default();
    let Loaded { catalog, events, people, rejects, report, consents } = &mut out;
    *report = load(path, mapping, catalog, &Progress::new(), &mut |batch| {
        events.extend(&batch.events);
        people.extend(batch.people);
        rejects.extend(batch.rejects);
        *consents += batch.consents.len();
        Ok(())
    })
    .unwrap();
    let rejected: u64 = report.rejected.iter().map(|(_, n)| n).sum();
    assert_eq!(report.rows, report.used + report.duplicates + rejected, "every row is accounted for");
    out
}

impl Loaded {
    /// Events as "who|when|event|channel|page|product|value|campaign|country|text", empty ends cut.
    fn told(&self) -> Vec<String> {
        let dims = &self.catalog.dims;
        (0..self.events.len())
            .map(|i| {
                let e = &self.events;
                let value = if e.value[i].is_nan() { String::new() } else { e.value[i].to_string() };
                let row = [
                    self.who(e.profile[i]),
                    jiff::Timestamp::from_millisecond(e.time[i]).unwrap().to_string(),
                    dims.event.name(e.event[i]).to_owned(),
                    dims.channel.name(e.channel[i]).to_owned(),
                    dims.page.name(e.page[i]).to_owned(),
                    dims.product.name(e.product[i]).to_owned(),
                    value,
                    dims.campaign.name(e.campaign[i]).to_owned(),
                    dims.country.name(e.country[i]).to_owned(),
                    dims.text.name(e.text[i]).to_owned(),
                ];
                row.join("|").trim_end_matches('|').to_owned()
            })
            .collect()
    }

    fn who(&self, profile: u32) -> String {
        let key = self.catalog.key(profile);
        let who: Vec<&str> =
            [key.customer_id, key.email, key.phone, key.device].into_iter().filter(|t| !t.is_empty()).collect();
        who.join("+")
    }

    /// People as "who|name|country|attribute=value…".
    fn persons(&self) -> Vec<String> {
        self.people
            .iter()
            .map(|p| {
                let mut row = vec![
                    self.who(p.profile),
                    p.name.clone().unwrap_or_default(),
                    p.country.clone().unwrap_or_default(),
                ];
                row.extend(p.attributes.iter().map(|(k, v)| format!("{k}={v}")));
                row.join("|")
            })
            .collect()
    }
}

/// A sample of a tool's export, loaded with nothing asked. `None` where the samples are not here.
fn sample(file: &str, tool: &str) -> Option<Loaded> {
    let path = shared(&format!("formats/{file}"))?;
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.map(|r| r.name), Some(tool), "{file}");
    // recognised by content: the name says nothing
    let dir = tempfile::tempdir().unwrap();
    let other = dir.path().join("download (3)");
    std::fs::copy(&path, &other).unwrap();
    assert_eq!(inspect(&other).unwrap().mapping, found.mapping, "{file}");
    let loaded = load_as(&path, &found.mapping);
    let shown = preview(&path, &found.mapping, 20).unwrap();
    assert_eq!(shown.problem, None, "{file}");
    assert_eq!(shown.total, loaded.report.rows, "{file}: the preview counts as the load does");
    Some(loaded)
}

#[test]
fn shopify_orders() {
    let Some(got) = sample("shopify/orders_export_1.csv", "Shopify orders") else { return };
    // 10:04:58 +0100; the order has two products, and its total of 15.50 counts once
    assert_eq!(
        got.told(),
        [
            "ana@example.com|2026-01-05T09:04:58Z|Order placed|||Müsli, groß|15.5||DE",
            "ana@example.com|2026-01-05T09:04:58Z|Order placed|||Sample|||DE",
            "ana@example.com|2026-01-05T09:05:00Z|Payment received||||||DE",
            "ana@example.com|2026-01-06T08:00:00Z|Order fulfilled||||||DE",
        ]
    );
    assert_eq!((got.report.rows, got.report.used), (3, 2));
    // the order of the till names nobody
    assert_eq!(got.report.rejected, [("no customer id, e-mail, phone or device id".to_owned(), 1)]);
    assert_eq!(got.persons(), ["ana@example.com|Ana Ruiz|DE"]);
    assert_eq!(got.consents, 1);
}

#[test]
fn stripe_payments() {
    let Some(got) = sample("stripe/unified_payments.csv", "Stripe payments") else { return };
    assert_eq!(got.told(), ["ana@example.com+stripe:cus_1|2026-01-05T09:05:00Z|Payment succeeded|||Order T1|1015.5"]);
    assert_eq!((got.report.rows, got.report.used), (1, 1));
}

#[test]
fn mailchimp_activity() {
    let Some(got) = sample("mailchimp/campaign_activity_export.ndjson", "Mailchimp activity") else { return };
    assert_eq!(
        got.told(),
        [
            "ana@example.com|2026-01-05T08:58:00Z|Email opened|email",
            "ana@example.com|2026-01-05T08:59:00Z|Email clicked|email|https://shop.example/?utm_source=newsletter",
        ]
    );
    assert_eq!((got.report.rows, got.report.used, got.report.new_profiles), (2, 2, 2));
}

#[test]
fn mailchimp_audience() {
    let Some(got) = sample("mailchimp/subscribed_members_export.csv", "Mailchimp audience") else { return };
    assert_eq!(
        got.told(),
        [
            "ana@example.com|2026-01-04T08:00:00Z|Newsletter signup|email|||||DE",
            "ana@example.com|2026-01-04T08:01:00Z|Newsletter confirmed|email|||||DE",
        ]
    );
    assert_eq!(got.persons(), ["ana@example.com|Ana Ruiz|DE|MEMBER_RATING=4|TAGS=\"VIP\",\"Blog\""]);
}

#[test]
fn klaviyo() {
    let Some(got) = sample("klaviyo/list_export.csv", "Klaviyo list or segment") else { return };
    assert_eq!(
        got.told(),
        [
            "ana@example.com|2026-01-04T08:00:00Z|Lead created|email",
            "ana@example.com|2026-01-04T08:00:00Z|Added to list|email",
        ]
    );
    assert_eq!(got.consents, 1);
    let Some(got) = sample("klaviyo/events_api.json", "Klaviyo events") else { return };
    assert_eq!(
        got.told(),
        ["ana@example.com+klaviyo:P1|2026-01-05T08:59:00Z|Clicked Email|email|https://shop.example/|||winter"]
    );
}

#[test]
fn zendesk_tickets() {
    let Some(got) = sample("zendesk/tickets_export.ndjson", "Zendesk tickets") else { return };
    let who = "ana@example.com+zendesk:396331237134";
    assert_eq!(
        got.told(),
        [
            format!("{who}|2026-01-08T08:00:00Z|Ticket created|support||||||Where is my order"),
            format!("{who}|2026-01-08T09:00:00Z|Ticket solved|support"),
            format!("{who}|2026-01-08T09:00:00Z|Support rated good|support"),
        ]
    );
    assert_eq!(got.persons(), [format!("{who}|Ana Ruiz|")]);
    let Some(got) = sample("zendesk/fivetran_ticket_seed.csv", "Zendesk tickets") else { return };
    assert_eq!(got.report.rejected, [("a deleted ticket".to_owned(), 3)]);
    // seven tickets that are solved or closed, each with its beginning and its end
    assert_eq!((got.report.rows, got.report.used, got.report.events, got.report.new_profiles), (10, 7, 14, 7));
    assert_eq!(got.told()[0], "zendesk:1500656884401|2020-12-22T00:19:23Z|Ticket created|support||||||subject1");
}

#[test]
fn a_mapping_can_still_be_changed() {
    let Some(path) = shared("formats/shopify/orders_export_1.csv") else { return };
    let mut mapping = inspect(&path).unwrap().mapping;
    assert_eq!(mapping.kind, TableKind::Orders);
    mapping.set_role("Total", Role::Ignore);
    mapping.set_role("Lineitem price", Role::Value);
    let got = load_as(&path, &mapping);
    // two pieces at 7.75, and a free sample
    assert_eq!(got.events.value[..2], [15.5, 0.0]);
}
