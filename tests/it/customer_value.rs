//! What a customer is worth is what they paid less what was paid back, on every surface, and money without an exchange rate is
//! named wherever it is missing.

use std::fmt::Write as _;

use desire_path::analysis::CustomerStates;
use desire_path::analysis::currencies::{money_by_currency, money_without_rate};
use desire_path::analysis::features;
use desire_path::analysis::summary;
use desire_path::events::Subset;
use desire_path::import::{Role, inspect};
use desire_path::present::customer_list::CustomerList;
use desire_path::present::numbers::money;
use desire_path::present::sentence;
use desire_path::progress::Progress;
use desire_path::store::SqlValue;
use desire_path::workspace::{ImportRequest, Workspace};

fn project(text: &str) -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("orders.csv");
    std::fs::write(&file, text).unwrap();
    let mut workspace = Workspace::create(folder.path().join("value.desire"), &Progress::new()).unwrap();
    let mut mapping = inspect(&file).unwrap().mapping;
    if mapping.columns.iter().any(|column| column.column == "Erstattet") {
        mapping.set_role("Erstattet", Role::Refund);
    }
    workspace.import(&[ImportRequest { input: file.as_path().into(), mapping }], &Progress::new()).unwrap();
    (folder, workspace)
}

/// Thirty orders of ten customers, each third with money that went back, some in francs.
fn orders(foreign: usize) -> String {
    let mut text = "Auftragsnr;Kunde E-Mail;Bestellt am;Gesamt;Erstattet;Waehrung\n".to_owned();
    for i in 0..30 {
        let back = if i % 3 == 0 { "12,50" } else { "" };
        let currency = if i < foreign { "CHF" } else { "EUR" };
        let day = format!("2026-03-{:02} 10:{:02}", 1 + i % 28, i);
        writeln!(text, "{};k{}@post.example;{day};{},00;{back};{currency}", 900 + i, i % 10, 40 + i).unwrap();
    }
    text
}

/// The value of all customers on every surface: state, list, features, currencies, SQL and overview.
fn values(workspace: &Workspace) -> [f64; 6] {
    let snapshot = workspace.snapshot();
    let (table, settings) = (&snapshot.table, &snapshot.project.settings);
    let subset = Subset::all(table);
    let states = CustomerStates::new(table, &subset, settings);
    let by_state: f64 = subset.customers().iter().map(|ix| states.of(ix).value).sum();
    let listed = CustomerList::build(table, &subset, &snapshot.project, 30);
    let by_list: f64 = listed.rows.iter().map(|row| row.value).sum();
    let by_features: f64 = features(table, &subset, settings, table.last_ms()).rows.iter().map(|row| row.value).sum();
    let paid = money_by_currency(table, &subset, settings, &Progress::new()).unwrap();
    let by_currency: f64 = paid.iter().filter_map(|of| of.worth()).sum();
    let rows = workspace.sql("SELECT sum(value) FROM customers").unwrap().rows;
    let SqlValue::Real(by_sql) = rows[0][0] else { panic!("{rows:?}") };
    let all = [by_state, by_list, by_features, by_currency, by_sql, summary(table, &subset, settings).value];
    all.map(|sum| (sum * 100.0).round() / 100.0)
}

#[test]
fn every_surface_says_the_same_value_after_refunds() {
    let (_folder, workspace) = project(&orders(0));
    let expected = (40..70).map(f64::from).sum::<f64>() - 10.0 * 12.5;
    assert_eq!(values(&workspace), [expected; 6]);
}

#[test]
fn an_amount_on_a_cart_or_a_view_was_paid_by_nobody() {
    let mut text = "customer_id,time,event,value\n".to_owned();
    for i in 0..20 {
        for (hour, (event, value)) in
            [("product_view", 49.0), ("add_to_cart", 49.0), ("purchase", 49.0), ("refund", 9.5)].iter().enumerate()
        {
            if *event != "refund" || i % 4 == 0 {
                writeln!(text, "c{i},2026-05-{:02}T1{hour}:00:00Z,{event},{value}", i + 1).unwrap();
            }
        }
    }
    let (_folder, workspace) = project(&text);
    assert_eq!(values(&workspace), [20.0 * 49.0 - 5.0 * 9.5; 6]);
}

#[test]
fn orders_without_a_rate_are_named_beside_the_sums_that_lack_them() {
    let (_folder, workspace) = project(&orders(9));
    let snapshot = workspace.snapshot();
    let settings = &snapshot.project.settings;
    let (table, subset) = (&snapshot.table, Subset::all(&snapshot.table));
    assert_eq!(settings.currency, "EUR");
    let found = money_without_rate(table, &subset, settings, &Progress::new()).unwrap();
    assert_eq!((found.len(), found[0].orders, found[0].customers), (1, 9, 9));
    let said = sentence::money_without_rate(&found, 10, 1).unwrap();
    assert!(said.contains("9 orders in CHF") && said.contains("exchange rate"), "{said}");
    // nine of ten, and the one besides them, are few
    assert_eq!(sentence::money_without_rate(&found, 10, 11), None);
    let list = CustomerList::build(table, &subset, &snapshot.project, 30);
    assert_eq!(list.without_rate, found);
}

#[test]
fn thousandths_of_a_currency_are_shown_where_it_has_them() {
    assert_eq!(money(246.9, "KWD"), "KWD 246.900");
    assert_eq!(money(12.345, "KWD"), "KWD 12.345");
    assert_eq!(money(246.9, "EUR"), "€247");
    assert_eq!(money(1_246.9, "KWD"), "KWD 1,247");
}
