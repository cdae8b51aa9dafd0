//! Tables that connectors copy without a preset of their own: what counts, when it was, in which money, and who it is.

use std::path::PathBuf;

use desire_path::import::{Inspection, Role, TableKind, inspect};
use desire_path::model::RejectCode;

use crate::support::{Loaded, load_as};

fn written(name: &str, text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

/// What is guessed of a table, with nothing asked, and what comes of it.
fn read(name: &str, text: &str) -> (Inspection, Loaded) {
    let (_folder, path) = written(name, text);
    let found = inspect(&path).unwrap();
    assert!(found.questions.is_empty(), "{name}: {:?}", found.questions);
    let loaded = load_as(&path, &found.mapping);
    (found, loaded)
}

/// Rows of a table by their number.
fn rows(n: u32, row: impl Fn(u32) -> String) -> String {
    (1..=n).map(row).collect()
}

fn left_out(loaded: &Loaded, why: RejectCode) -> u64 {
    loaded.report.rejected.iter().find(|(reason, _)| *reason == why.into()).map_or(0, |(_, n)| *n)
}

#[test]
fn rows_that_were_deleted_or_replaced_do_not_count() {
    for (column, gone, there, why) in [
        ("_fivetran_deleted", "TRUE", "FALSE", RejectCode::DeletedRecord),
        ("_sdc_deleted_at", "2026-03-01T08:00:00Z", "", RejectCode::DeletedRecord),
        ("deleted_at", "2026-03-01 08:00:00", "null", RejectCode::DeletedRecord),
        ("deleted_at", "2026-03-01 08:00:00", "0000-00-00 00:00:00", RejectCode::DeletedRecord),
        ("deleted_at", "2026-03-01 08:00:00", "never", RejectCode::DeletedRecord),
        ("_fivetran_active", "false", "true", RejectCode::OldVersion),
    ] {
        let text = rows(12, |i| {
            let state = if i % 4 == 0 { gone } else { there };
            format!("P-{i},C-{},2026-01-{i:02} 10:00:00,{i}.50,EUR,{state}\n", i % 5)
        });
        let text = format!("payment_no,customer_id,paid_on,amount,currency,{column}\n{text}");
        let (found, loaded) = read("payments.csv", &text);
        assert_eq!(found.mapping.role(column), Role::Deleted);
        assert_eq!((loaded.report.used, left_out(&loaded, why)), (9, 3), "{column}");
        assert_eq!(loaded.report.excluded, 3, "left out on purpose");
    }
}

#[test]
fn bills_of_suppliers_are_no_sales() {
    let text = rows(20, |i| {
        let kind = if i % 3 == 0 { "Invoice" } else { "Vendor bill" };
        format!("D-{i},K-{},2026-01-{i:02},{i}0.25,EUR,{kind}\n", i % 6)
    });
    let (_, loaded) = read("documents.csv", &format!("document,customer_id,date,total,currency,type\n{text}"));
    assert_eq!(loaded.report.used, 6);
    assert_eq!(left_out(&loaded, RejectCode::NotASale), 14);
}

#[test]
fn money_is_in_the_currency_whose_column_belongs_to_it() {
    let text = rows(10, |i| format!("I-{i},C-{},2026-01-{i:02},{i}1.5,{i}2.5,usd,{i}1.5\n", i % 4));
    let header = "invoice_no,customer_id,invoice_date,total,amount_in_home_currency,currency_id,balance\n";
    let (_, loaded) = read("invoices.csv", &format!("{header}{text}"));
    assert_eq!(loaded.report.currencies, [("USD".to_owned(), 10)]);
}

#[test]
fn what_is_promised_has_not_happened() {
    let text = rows(10, |i| {
        format!("O-{i},C-{},2026-01-{i:02} 10:00,2026-02-01,2026-02-{i:02},2026-01-{:02},{i}0.5\n", i % 4, i + 2)
    });
    let header = "order_id,customer_id,order_date,earliest_delivery_date,latest_delivery_date,delivered_at,total\n";
    let (found, loaded) = read("orders.csv", &format!("{header}{text}"));
    assert_eq!(found.mapping.columns_with(Role::Milestone).collect::<Vec<_>>(), ["delivered_at"]);
    assert_eq!(loaded.report.events, 20);
}

#[test]
fn the_hour_in_which_a_table_was_filled_is_not_when_things_happened() {
    let table = |minutes: u32| {
        let text =
            rows(12, |i| format!("P-{i},C-{},2026-05-01 10:{:02}:00,2025-{i:02}-17,{i}9.50\n", i % 5, i * minutes));
        format!("payment_no,customer_id,created_date,effective_date,amount\n{text}")
    };
    let (found, _) = read("payments.csv", &table(4));
    assert_eq!(found.mapping.columns_with(Role::Time).collect::<Vec<_>>(), ["effective_date"]);
}

#[test]
fn what_a_subscription_costs_is_no_payment() {
    let text = rows(10, |i| {
        format!(
            "S-{i},C-{},2026-01-{i:02} 10:00:00,2026-02-{i:02} 10:00:00,2026-03-{i:02} 10:00:00,true,EUR,99.5,1\n",
            i % 6
        )
    });
    let header = "id,account_id,created_at,current_period_started_at,current_period_ends_at,auto_renew,currency,unit_amount,quantity\n";
    let (found, loaded) = read("plans.csv", &format!("{header}{text}"));
    assert_eq!(found.mapping.kind, TableKind::Events);
    assert!(loaded.events.value.iter().all(|value| value.is_nan()));
    assert_eq!(loaded.catalog.dims.event.name(loaded.events.event[0]), "Subscription started");
}

#[test]
fn a_list_of_contacts_with_a_date_of_creation_is_people() {
    let text = rows(20, |i| {
        format!("{},2026-01-{i:02} 10:00:00,2026-02-{i:02} 10:00:00,p{i}@x.org,f_{i:03},l_{i:03}\n", 1000 + i * 7)
    });
    let (found, loaded) = read("leads.csv", &format!("id,created_at,updated_at,email,first_name,last_name\n{text}"));
    assert_eq!(found.mapping.kind, TableKind::People);
    assert_eq!(loaded.catalog.num_profiles(), 20);
}

#[test]
fn the_address_that_all_mails_come_from_is_nobody() {
    let text = rows(8, |i| {
        format!("{i},2026-01-{i:02}T10:00:00,mail@shop.example,Shop,{i}00,{i},2026-01-{i:02}T10:00:05,Complete\n")
    });
    let header = "id,created_date,from_address,from_name,number_sent,unique_clicks,send_date,status\n";
    let (_folder, path) = written("mailings.csv", &format!("{header}{text}"));
    let found = inspect(&path);
    let is_taken = |found: &Inspection| found.mapping.role("from_address") == Role::Email && found.questions.is_empty();
    assert!(!found.as_ref().is_ok_and(is_taken), "{found:?}");
}

#[test]
fn a_file_that_is_called_what_happened_says_so() {
    for (file, touchpoint) in [("crm_click_email_data.csv", "click email"), ("tool email open 2026.csv", "email open")]
    {
        let text = rows(12, |i| format!("2026-01-{i:02} 10:00:00,K-{},https://shop.example/a{i}\n", i % 5));
        let (found, _) = read(file, &format!("activity_date,contact_id,link\n{text}"));
        assert_eq!(found.mapping.event_name, touchpoint, "{file}");
    }
}

/// Events as "what amount", with how often.
fn by_name(loaded: &Loaded) -> std::collections::BTreeMap<String, (u64, f64)> {
    let mut all: std::collections::BTreeMap<String, (u64, f64)> = std::collections::BTreeMap::new();
    for (code, value) in loaded.events.event.iter().zip(&loaded.events.value) {
        let of = all.entry(loaded.catalog.dims.event.name(*code).to_owned()).or_default();
        of.0 += 1;
        of.1 += if value.is_nan() { 0.0 } else { *value };
    }
    all
}

#[test]
fn a_list_of_bookings_holds_payments_and_refunds_and_no_fees() {
    for words in [
        ["Zahlung", "Erstattung", "Gebühr", "Auszahlung", "Rücklastschrift"],
        ["Payment", "Refund", "Fee", "Payout", "Chargeback"],
    ] {
        let text = rows(25, |i| {
            let word = words[i as usize % 5];
            let sign = if i % 5 == 0 { "" } else { "-" };
            format!("2026-01-{i:02};K-{};{word};{sign}10,50\n", i % 6)
        });
        let (found, loaded) = read("buchungen.csv", &format!("Buchungstag;Kunde;Buchungstext;Betrag\n{text}"));
        assert_eq!(found.mapping.role("Buchungstext"), Role::Booking);
        let names = by_name(&loaded);
        assert_eq!(names["Purchase"], (5, 52.5), "{names:?}");
        assert_eq!(names["Refund"], (10, -105.0), "{names:?}");
        assert_eq!(left_out(&loaded, RejectCode::NotASale), 10);
    }
}

#[test]
fn a_column_that_says_payment_switches_no_status_off() {
    let text = rows(20, |i| {
        let state = if i % 4 == 0 { "failed" } else { "succeeded" };
        format!("P-{i},C-{},2026-01-{i:02},{i}0.25,payment,{state}\n", i % 6)
    });
    let (_, loaded) = read("payments.csv", &format!("payment_id,customer_id,date,amount,type,status\n{text}"));
    assert_eq!(by_name(&loaded)["Purchase"].0, 15);
    assert_eq!(left_out(&loaded, RejectCode::FailedPayment), 5);
}

#[test]
fn a_table_of_refunds_is_no_table_of_sales() {
    for header in ["refund_id,customer_id,refunded_at,amount", "id,customer_id,date,refund_amount"] {
        let text = rows(20, |i| format!("R-{i},C-{},2026-01-{i:02} 10:00:00,{i}0.5\n", i % 6));
        let (_, loaded) = read("table.csv", &format!("{header}\n{text}"));
        let names = by_name(&loaded);
        assert_eq!(names.keys().collect::<Vec<_>>(), ["Refund"], "{header}");
        assert!(loaded.events.value.iter().all(|value| *value < 0.0), "{header}");
    }
}

#[test]
fn round_amounts_with_a_point_before_three_digits_are_thousands() {
    let sum = |currency: &str| {
        let amounts = ["1.234", "2.500", "1.000", "3.750", "12.000"];
        let text = rows(20, |i| format!("O-{i},C-{},2026-01-{i:02},{},{currency}\n", i % 6, amounts[i as usize % 5]));
        let (_, loaded) = read("orders.csv", &format!("order_id,customer_id,order_date,total,currency\n{text}"));
        loaded.events.value.iter().sum::<f64>()
    };
    assert_eq!(sum("EUR"), 4.0 * (1_234.0 + 2_500.0 + 1_000.0 + 3_750.0 + 12_000.0));
    assert!((sum("KWD") - 4.0 * 20.484).abs() < 1e-9, "{}", sum("KWD"));
}

#[test]
fn nothing_is_said_of_commas_where_no_number_has_one() {
    let text = rows(12, |i| format!("C-{},2026-01-{i:02} 10:00:00,open,\"Mozilla/5.0 (X11), like 1,5\"\n", i % 5));
    let (found, _) = read("log.csv", &format!("customer_id,time,event,agent\n{text}"));
    assert!(!found.mapping.decimal_comma);
}
