//! Addresses that mean the same step: proposed, previewed, applied everywhere at once, taken back; raw addresses are kept.

use std::fmt::Write as _;

use desire_path::analysis::addresses::{IdKind, preview, propose};
use desire_path::workspace::Edit;

use super::project;

/// 1,204 addresses of seven kinds of page, and purchases on some of them.
fn site() -> String {
    const TALKS: [&str; 24] = [
        "amber",
        "birch",
        "cedar",
        "delta",
        "ember",
        "fjord",
        "grove",
        "heath",
        "inlet",
        "jetty",
        "knoll",
        "larch",
        "marsh",
        "north",
        "ocean",
        "pines",
        "quay",
        "ridge",
        "slope",
        "thorn",
        "upland",
        "vale",
        "woods",
        "yards-2026",
    ];
    let mut pages: Vec<String> = Vec::new();
    pages.extend((0..500).map(|i| format!("/u/{i}/invoices")));
    pages.extend((0..300).map(|i| format!("/room/550e8400-e29b-41d4-a716-4466{:08x}", 0x5544_0000 + i)));
    pages.extend((0..200).map(|i| format!("/f/{:012x}?size=large", 0x9f86_d081_0000_u64 + i * 7919)));
    pages.extend((0..100).map(|i| format!("/trip/2026-0{}-{:02}/map", i % 9 + 1, i % 28 + 1)));
    pages.extend((0..50).map(|i| format!("/stop/ann{i}@mail.example")));
    pages.extend(TALKS.iter().map(|talk| format!("/talks/{talk}")));
    pages.extend((0..30).map(|i| format!("/product/{i}")));
    let mut text = "customer_id,time,event,page\n".to_owned();
    for (i, page) in pages.iter().enumerate() {
        writeln!(text, "c{},2026-05-{:02}T10:{:02}:00Z,page_view,{page}", i % 90, i % 28 + 1, i % 60).ok();
    }
    for i in 0..20 {
        writeln!(text, "c{i},2026-05-30T10:00:00Z,purchase,/u/{i}/invoices").ok();
    }
    text
}

#[test]
fn addresses_become_touchpoints() {
    let mut made = project(&[("web_events.csv", &site())]);
    let snapshot = made.workspace.snapshot();
    let (table, rules) = (&*snapshot.table, &snapshot.project.rules);
    let found = propose(table, rules);
    assert_eq!(found.addresses, 1_204);
    assert_eq!(found.nameless, 1_174, "products have a name already");
    let shown: Vec<(&str, &str, u64, Vec<IdKind>)> =
        found.list.iter().map(|p| (p.pattern.as_str(), p.touchpoint.as_str(), p.addresses, p.kinds.clone())).collect();
    assert_eq!(
        shown,
        [
            ("/u/*/invoices", "Invoices viewed", 500, vec![IdKind::Number]),
            ("/room/*", "Room viewed", 300, vec![IdKind::Uuid]),
            ("/f/*", "F viewed", 200, vec![IdKind::Code]),
            ("/trip/*/map", "Map viewed", 100, vec![IdKind::Date]),
            ("/stop/*", "Stop viewed", 50, vec![IdKind::Email]),
            ("/talks/*", "Talks viewed", 24, vec![IdKind::NumberedName]),
        ]
    );
    let after = found.added_to(rules, |_| true);
    let seen = preview(table, rules, &after);
    assert_eq!((seen.addresses, seen.before, seen.after, seen.changed, seen.events), (1_204, 2, 7, 1_174, 1_174));
    assert!(seen.rows.iter().all(|r| r.after != "Page viewed"));
    let only_talks = preview(table, rules, &found.added_to(rules, |i| i == 5));
    assert_eq!((only_talks.after, only_talks.changed), (3, 24));

    made.workspace.edit(Edit::SetRules(after)).unwrap();
    let named = made.workspace.snapshot();
    let events_of = |name: &str| {
        let t = &named.table;
        t.names.touchpoint(name).map_or(0, |code| t.touchpoint.iter().filter(|&&c| c == code).count())
    };
    assert_eq!(
        (events_of("Invoices viewed"), events_of("Purchase")),
        (500, 20),
        "only page views get the names of pages"
    );
    assert!(named.table.dims.page.code("/u/7/invoices").is_some(), "raw addresses are kept");
    assert!(propose(&named.table, &named.project.rules).list.is_empty(), "nothing is left to propose");
    made.workspace.undo().unwrap();
    assert_eq!(made.workspace.snapshot().table.names.touchpoint("Invoices viewed"), None);
}

#[test]
fn event_names_that_are_addresses_are_named_too() {
    let mut text = "customer_id,time,event\n".to_owned();
    for i in 0..600 {
        let (who, day, ride) = (i % 20, i % 28 + 1, i / 3);
        writeln!(text, "c{who},2026-05-{day:02}T10:{:02}:00Z,https://s.example/ride/{ride}?lang=de", i % 60).ok();
    }
    let mut made = project(&[("clicks.csv", &text)]);
    let snapshot = made.workspace.snapshot();
    assert_eq!(snapshot.table.names.touchpoints.len(), 200);
    let found = propose(&snapshot.table, &snapshot.project.rules);
    assert_eq!((found.addresses, found.list.len()), (200, 1), "{:?}", found.list);
    made.workspace.edit(Edit::SetRules(found.added_to(&snapshot.project.rules, |_| true))).unwrap();
    assert_eq!(made.workspace.snapshot().table.names.touchpoints, ["Ride viewed"]);
}
