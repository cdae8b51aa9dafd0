//! Exports of well-known tools as people make them: with fewer columns, as reports, with words where numbers are expected.

use desire_path::import::{Inspection, inspect};
use desire_path::present::reject_reasons::import_warning;

use crate::support::{Loaded, in_words, load_as};

/// A file of one's own in a folder of its own.
fn own(text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("export.csv");
    std::fs::write(&path, text).unwrap();
    (dir, path)
}

/// A text loaded with nothing asked, recognised as the tool's, and what was said about it before.
fn looked_at(text: &str, tool: &str) -> (Loaded, Inspection) {
    let (_dir, path) = own(text);
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.as_ref().map(|r| r.name), Some(tool));
    assert!(found.ambiguous_dates.is_empty(), "nothing is asked");
    (load_as(&path, &found.mapping), found)
}

fn loaded_as(text: &str, tool: &str) -> Loaded {
    looked_at(text, tool).0
}

/// People as "who|name".
fn persons(got: &Loaded) -> Vec<String> {
    got.people.iter().map(|p| format!("{}|{}", got.who(p.profile), p.name.clone().unwrap_or_default())).collect()
}

/// Money by event, in order.
fn money(got: &Loaded) -> Vec<(String, f64)> {
    let (names, e) = (&got.catalog.dims.event, &got.events);
    let with_money = (0..e.len()).filter(|&i| e.value[i].is_finite());
    with_money.map(|i| (names.name(e.event[i]).to_owned(), e.value[i])).collect()
}

#[test]
fn shopify_orders_with_fewer_columns_are_still_shopify_orders() {
    let all = ["Name", "Email", "Financial Status", "Paid at", "Subtotal", "Total", "Created at", "Lineitem quantity"];
    let more = ["Lineitem name", "Lineitem price", "Refunded Amount"];
    let at = "2026-01-05 10:00:00 +0000";
    let orders = [
        ["#5", "e@x.de", "refunded", at, "28", "30", at, "2", "Cup", "14", "30"],
        ["#7", "f@x.de", "voided", "", "40", "40", at, "1", "Pot", "40", "0"],
        ["#8", "f@x.de", "paid", at, "18", "20", at, "1", "Pot", "9", "0"],
        ["#8", "", "", "", "", "", "", "1", "Lid", "9", ""],
    ];
    let without = |dropped: &[&str]| {
        let columns: Vec<&str> = all.iter().chain(&more).copied().collect();
        let keep = |row: &[&str]| {
            let kept = row.iter().zip(&columns).filter(|(_, name)| !dropped.contains(name));
            kept.map(|(cell, _)| *cell).collect::<Vec<_>>().join(",") + "\n"
        };
        let got = loaded_as(&(keep(&columns) + &orders.map(|row| keep(&row)).concat()), "Shopify orders");
        assert_eq!(in_words(&got.report.rejected), [("an order that was not paid".to_owned(), 1)], "{dropped:?}");
        money(&got).into_iter().map(|(_, value)| value).collect::<Vec<_>>()
    };
    let total = [30.0, -30.0, 20.0];
    for dropped in [&[][..], &["Lineitem price"], &["Lineitem quantity"], &["Paid at"], &["Lineitem name", "Subtotal"]]
    {
        assert_eq!(without(dropped), total, "{dropped:?}");
    }
    // without totals: what comes next to them; the refund is what the shop says it is
    assert_eq!(without(&["Total"]), [28.0, -30.0, 18.0]);
    assert_eq!(without(&["Total", "Subtotal"]), [28.0, -30.0, 9.0, 9.0]);
    // two lines of one price are two pieces, although nothing says how many
    assert_eq!(without(&["Total", "Subtotal", "Lineitem quantity"]), [14.0, -30.0, 9.0, 9.0]);
    // without the amount, all of what was paid went back
    assert_eq!(without(&["Refunded Amount"]), total);
    assert_eq!(without(&["Refunded Amount", "Total", "Subtotal"]), [28.0, -28.0, 9.0, 9.0]);
}

#[test]
fn shopify_says_that_it_does_not_know_what_a_partial_refund_was() {
    let rows = |columns: &str, cells: &str| {
        let (got, found) = looked_at(
            &format!(
                "Name,Email,Financial Status,Total,Created at,Lineitem name,Cancelled at{columns}\n\
             #1,a@x.de,partially_refunded,20,2026-01-05 10:00:00 +0000,Cup,{cells}\n\
             #2,a@x.de,Refunded,30,2026-01-06 10:00:00 +0000,Pot,2026-01-07 10:00:00 +0000{cells}\n"
            ),
            "Shopify orders",
        );
        let unknown = found.notes.iter().any(|n| n.contains("partially_refunded") && n.contains("unknown"));
        (unknown, money(&got), got.told(&["value"]))
    };
    let sold = |value| ("Order placed".to_owned(), value);
    let back = |value| ("Refund".to_owned(), value);
    let (unknown, money, told) = rows("", "");
    assert!(unknown);
    assert_eq!(money, [sold(20.0), sold(30.0), back(-30.0)]);
    assert_eq!(told.last().unwrap(), "a@x.de|2026-01-07T10:00:00Z|Refund|-30", "at the cancellation");
    let (unknown, money, _) = rows(",Refunded Amount", ",5");
    assert!(!unknown, "the amount is there");
    assert_eq!(money, [sold(20.0), back(-5.0), sold(30.0), back(-5.0)]);
}

#[test]
fn salesforce_opportunity_reports_are_deals_with_their_amounts() {
    let footer =
        "\n\n\"Q1\"\n\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\n\"Confidential\"\n";
    let header = "\"Opportunity Name\",\"Stage\",\"Amount\",\"Close Date\",\"Created Date\",\"Email\"";
    let english = "\"D1\",\"Closed Won\",\"1,234.50\",\"1/31/2026\",\"1/15/2026\",\"ana@x.com\"\n\
                   \"D2\",\"Closed Lost\",\"99.00\",\"1/28/2026\",\"1/15/2026\",\"bob@x.com\"\n\
                   \"D3\",\"Proposal\",\"70.00\",\"6/30/2026\",\"1/16/2026\",\"bob@x.com\"\n";
    let tool = "Salesforce opportunity report";
    let deals = [
        "ana@x.com|2026-01-15T00:00:00Z|Deal created",
        "ana@x.com|2026-01-31T00:00:00Z|Deal won|1234.5",
        "bob@x.com|2026-01-15T00:00:00Z|Deal created",
        "bob@x.com|2026-01-28T00:00:00Z|Deal lost",
        "bob@x.com|2026-01-16T00:00:00Z|Deal created",
    ];
    let got = loaded_as(&format!("{header}\n{english}{footer}"), tool);
    assert_eq!(got.told(&["value"]), deals);
    assert_eq!(in_words(&got.report.rejected), [("a line of the report's footer".to_owned(), 3)]);
    // “details only” has no footer
    assert_eq!(loaded_as(&format!("{header}\n{english}"), tool).told(&["value"]), deals);
    // a comma in the amounts, the day first, a line of totals
    let german = format!(
        "{header},\"Contact: Full Name\"\n\
         \"D1\",\"Closed Won\",\"1.234,50\",\"31.01.2026\",\"15.01.2026\",\"ana@x.com\",\"Ana Ruiz\"\n\
         \"\",\"\",\"1.234,50\",\"\",\"\",\"\",\"\"\n\"Summe\",\"\",\"\",\"\",\"\",\"\",\"\"\n{footer}"
    );
    let got = loaded_as(&german, tool);
    assert_eq!(got.told(&["value"]), deals[..2]);
    assert_eq!(persons(&got), ["ana@x.com|Ana Ruiz"]);
    let totals = ("a line of totals, not a row".to_owned(), 2);
    assert_eq!(in_words(&got.report.rejected), [("a line of the report's footer".to_owned(), 3), totals]);
    // one row per contact: the money is the primary contact's
    let roles = "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Created Date,Contact ID,Primary\n\
                 006000000000001,D1,Closed Won,10,1/31/2026,1/15/2026,003000000000001,1\n\
                 006000000000001,D1,Closed Won,10,1/31/2026,1/15/2026,003000000000002,0\n\
                 006000000000002,D1,Closed Won,10,1/31/2026,1/15/2026,003000000000001,1\n";
    let got = loaded_as(roles, tool);
    assert_eq!(money(&got), [("Deal won".to_owned(), 10.0), ("Deal won".to_owned(), 10.0)]);
    assert_eq!((got.doers(), got.report.events), (2, 6));
    let (_dir, path) = own(&format!("Opportunity Name,Stage,Amount,Close Date\nD1,Closed Won,10,1/31/2026\n{footer}"));
    let error = inspect(&path).unwrap_err().to_string();
    assert!(error.contains("Contact ID"), "{error}");
}

#[test]
fn klaviyo_counts_orders_once_and_takes_refunds_back() {
    let metrics = ["Placed Order", "Ordered Product", "Started Checkout", "Refunded Order", "Cancelled Order"];
    let events: Vec<String> = (0..metrics.len())
        .map(|i| {
            format!(
                r#"{{"type":"event","id":"E{i}","attributes":{{"timestamp":17676035{i}0,"event_properties":{{"$value":30.5}}}},"relationships":{{"profile":{{"data":{{"type":"profile","id":"P1"}}}},"metric":{{"data":{{"type":"metric","id":"M{i}"}}}}}}}}"#
            )
        })
        .collect();
    let included: Vec<String> = metrics
        .iter()
        .enumerate()
        .map(|(i, name)| format!(r#"{{"type":"metric","id":"M{i}","attributes":{{"name":"{name}"}}}}"#))
        .collect();
    let page = format!(r#"{{"data":[{}],"included":[{}]}}"#, events.join(","), included.join(","));
    let (got, found) = looked_at(&page, "Klaviyo events");
    assert_eq!(money(&got), [("Placed Order".to_owned(), 30.5), ("Refunded Order".to_owned(), -30.5)]);
    assert_eq!(got.report.events, 5);
    assert!(found.notes.iter().any(|n| n.contains("orders and refunds")), "{:?}", found.notes);
}

#[test]
fn amounts_in_words_are_said_and_amounts_with_thousands_are_read() {
    let event = |uuid: &str, revenue: &str| {
        format!(
            r#"{{"uuid":"{uuid}","event":"purchase","distinct_id":"u1","person_id":"p1","properties":{{"revenue":{revenue}}},"timestamp":"2026-01-05T09:00:00Z"}}"#
        )
    };
    let events = [("a", "\"1,200.50\""), ("b", "\"about ten\""), ("c", "\"\""), ("d", "3")].map(|(u, r)| event(u, r));
    let got = loaded_as(&events.join("\n"), "PostHog batch export");
    assert_eq!(money(&got).iter().map(|m| m.1).collect::<Vec<_>>(), [1200.5, 3.0]);
    assert_eq!(got.report.events, 4);
    assert_eq!(got.report.warnings.len(), 1);
    assert!(import_warning(&got.report.warnings[0].0).contains("cannot be read") && got.report.warnings[0].1 == 1);
}
