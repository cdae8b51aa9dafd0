//! What a person says a touchpoint is decides which amounts are money, for events that are there already, and goes when the
//! rule goes.

use desire_path::analysis;
use desire_path::events::{EventTable, Subset};
use desire_path::model::{Rules, TouchpointKind, TouchpointRule};
use desire_path::progress::Progress;
use desire_path::store::SqlValue;
use desire_path::workspace::{Edit, Workspace};

use super::erase::{import, write};
use super::store::place;

/// Calls of an event tool whose orders have a name that says nothing.
const CALLS: [(&str, &str, &str); 8] = [
    ("u1", "Blauer Knopf", r#"{"total":12.5}"#),
    ("u1", "Blauer Knopf", r#"{"value":8}"#),
    ("u2", "Blauer Knopf", r#"{"price":5,"quantity":3}"#),
    ("u2", "Blauer Knopf", r#"{"Order Total":"4.5"}"#),
    ("u3", "Blauer Knopf", "{}"),
    ("u3", "Product Viewed", r#"{"price":99,"value":99}"#),
    ("u1", "Roter Knopf", r#"{"amount":3}"#),
    ("u3", "Order Completed", r#"{"total":100}"#),
];

fn event_tool(calls: &[(&str, &str, &str)]) -> (tempfile::TempDir, Workspace) {
    let (dir, path) = place();
    let call = |(i, (user, event, properties)): (usize, &(&str, &str, &str))| {
        format!(
            r#"{{"type":"track","event":"{event}","userId":"{user}","timestamp":"2026-01-{:02}T09:00:00Z","messageId":"m{i}","properties":{properties}}}"#,
            i + 1
        )
    };
    let lines: Vec<String> = calls.iter().enumerate().map(call).collect();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &write(dir.path(), "calls.jsonl", &lines.join("\n")));
    (dir, workspace)
}

fn shop() -> (tempfile::TempDir, Workspace) {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let rows = "customer_id,time,event,value\n\
        a,2026-01-01T10:00:00Z,page_view,\na,2026-01-02T10:00:00Z,purchase,20\nb,2026-01-03T10:00:00Z,purchase,30\n\
        b,2026-01-04T10:00:00Z,refund,-5\nb,2026-01-05T10:00:00Z,donation,7\n";
    import(&mut workspace, &write(dir.path(), "shop.csv", rows));
    (dir, workspace)
}

/// Makes touchpoints of these kinds.
fn choose(workspace: &mut Workspace, kinds: &[(&str, TouchpointKind)]) {
    let mut rules = workspace.snapshot().project.rules.clone();
    rules.kind_of.extend(kinds.iter().map(|(name, kind)| ((*name).to_owned(), *kind)));
    workspace.edit(Edit::SetRules(rules)).unwrap();
}

/// Calls events of this raw name so.
fn rename(workspace: &mut Workspace, event: &str, touchpoint: &str) {
    let rule = TouchpointRule { event: event.to_owned(), page: String::new(), touchpoint: touchpoint.to_owned() };
    workspace.edit(Edit::SetRules(Rules { touchpoints: vec![rule], ..Rules::default() })).unwrap();
}

/// Orders, what they brought, and all money of all customers.
fn money(workspace: &Workspace) -> (u64, f64, f64) {
    let snapshot = workspace.snapshot();
    let (table, settings) = (&snapshot.table, &snapshot.project.settings);
    let all = Subset::all(table);
    let summary = analysis::summary(table, &all, settings);
    let spent = analysis::features(table, &all, settings, table.last_ms() + 1).rows.iter().map(|row| row.value).sum();
    (summary.orders, summary.goal_value, spent)
}

fn amounts(table: &EventTable, touchpoint: &str) -> Vec<f64> {
    let number = table.names.touchpoint(touchpoint).unwrap();
    (0..table.num_events()).filter(|&i| table.touchpoint[i] == number).map(|i| table.value[i]).collect()
}

#[test]
fn what_a_person_calls_a_purchase_is_revenue_and_what_they_call_a_refund_is_paid_back() {
    // the goal names the touchpoints that stand for purchases: none is known here before a person says so
    let (dir, mut workspace) = event_tool(&CALLS[..7]);
    assert_eq!(money(&workspace), (0, 0.0, 0.0));
    choose(&mut workspace, &[("Blauer Knopf", TouchpointKind::Purchase), ("Roter Knopf", TouchpointKind::Refund)]);
    assert_eq!(money(&workspace), (5, 40.0, 37.0));
    let table = workspace.snapshot().table;
    let bought = amounts(&table, "Blauer Knopf");
    assert_eq!(bought[..4], [12.5, 8.0, 15.0, 4.5]);
    assert!(bought[4].is_nan(), "no amount is stated");
    assert_eq!(amounts(&table, "Roter Knopf"), [-3.0]);
    assert!(amounts(&table, "Product viewed")[0].is_nan(), "the price of a viewed product is no money");
    let sum = workspace.sql("SELECT sum(value) FROM events").unwrap();
    assert_eq!(sum.rows, [[SqlValue::Real(37.0)]], "SQL has the money of the window");

    assert!(workspace.keep_table(&Progress::new()).unwrap());
    workspace.close().unwrap();
    let path = dir.path().join("shop.desire");
    let lazily = Workspace::open_read_only_lazily(&path, &Progress::new()).unwrap();
    assert!(lazily.has_rest(), "columns are read when they are asked for");
    assert_eq!(money(&lazily), (5, 40.0, 37.0));
    drop(lazily);

    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(money(&workspace), (5, 40.0, 37.0));
    workspace.undo().unwrap();
    assert_eq!(money(&workspace), (0, 0.0, 0.0));
    workspace.redo().unwrap();
    assert_eq!(money(&workspace), (5, 40.0, 37.0));
}

#[test]
fn what_a_person_no_longer_calls_a_purchase_is_no_revenue() {
    let (_dir, mut workspace) = shop();
    let (orders, revenue, spent) = money(&workspace);
    assert_eq!((orders, revenue, spent), (2, 50.0, 52.0));
    choose(&mut workspace, &[("Purchase", TouchpointKind::Other)]);
    assert_eq!(money(&workspace), (orders, 0.0, 2.0), "the goal is a choice of its own");
    workspace.undo().unwrap();
    choose(&mut workspace, &[("Purchase", TouchpointKind::Refund)]);
    assert_eq!(money(&workspace), (0, 0.0, -48.0), "money paid back is no order, and reaches no goal");
    workspace.undo().unwrap();
    assert_eq!(money(&workspace), (orders, revenue, spent));

    let (_dir, mut workspace) = event_tool(&CALLS);
    assert_eq!(money(&workspace), (1, 100.0, 100.0));
    choose(&mut workspace, &[("Purchase", TouchpointKind::OrderConfirmation)]);
    assert_eq!(money(&workspace).2, 0.0);
}

#[test]
fn another_name_takes_no_money_away_and_the_name_of_a_purchase_brings_it() {
    let (_dir, mut workspace) = shop();
    rename(&mut workspace, "purchase", "Fertig");
    assert_eq!(money(&workspace), (2, 50.0, 52.0));
    rename(&mut workspace, "donation", "Spende 7");
    assert_eq!(money(&workspace), (2, 50.0, 52.0));

    let (_dir, mut workspace) = event_tool(&CALLS);
    rename(&mut workspace, "Blauer Knopf", "Purchase");
    assert_eq!(money(&workspace), (6, 140.0, 140.0));
}
