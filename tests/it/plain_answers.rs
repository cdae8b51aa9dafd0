//! What commands answer where something is missing, left out or meant otherwise: each says it in words, with what to do.

use std::fmt::Write as _;
use std::path::Path;

use crate::cli::{csv_rows, json, ok, project, run};

/// A project of one file, and all that the import says.
fn imported(dir: &Path, name: &str, text: &str, options: &[&str]) -> (String, String) {
    let (file, path) = (dir.join(format!("{name}.csv")), dir.join(format!("{name}.desire")));
    std::fs::write(&file, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    let words = [&["import", &path, file.to_str().unwrap()][..], options].concat();
    let (code, _, said) = run(&words);
    assert_eq!(code, 0, "{said}");
    (path, said)
}

/// A signup for each customer, and a subscription for every second one.
fn subscribers() -> String {
    let mut text = "email,event,timestamp\n".to_owned();
    for i in 0..40 {
        writeln!(text, "p{i}@x.org,Visited the page,2026-03-{:02}T10:00:00Z", i % 28 + 1).unwrap();
        if i % 2 == 0 {
            writeln!(text, "p{i}@x.org,Became customer,2026-03-{:02}T11:00:00Z", i % 28 + 1).unwrap();
        }
    }
    text
}

#[test]
fn a_goal_that_the_data_lack_is_said_with_the_one_they_have() {
    let dir = tempfile::tempdir().unwrap();
    let (path, said) = imported(dir.path(), "saas", &subscribers(), &[]);
    assert!(said.contains("nothing in these files is Purchase; they have “Became customer”, 20 times"), "{said}");
    let overview = |path: &str| json(&["overview", path, "--format", "json"])["sentence"].to_string();
    assert!(overview(&path).contains("they have “Became customer”"), "{}", overview(&path));
    ok(&["settings", &path, "--set", "goal=Became customer"]);
    assert!(!overview(&path).contains("choose in the settings"), "{}", overview(&path));
    let bought = "email,event,timestamp,value\na@x.org,Purchase,2026-03-01T10:00:00Z,5.00\n";
    let (path, said) = imported(dir.path(), "shop", bought, &[]);
    assert!(!said.contains("nothing in these files") && !overview(&path).contains("choose in the settings"));
}

#[test]
fn the_currency_in_the_name_of_a_column_is_that_of_the_project() {
    let dir = tempfile::tempdir().unwrap();
    let rows: String = (0..20).map(|i| format!("c{i},2026-03-{:02},{i}.50\n", i + 1)).collect();
    for (column, currency) in [("dollar_value", "USD"), ("gbp_total", "GBP"), ("order_value", "EUR")] {
        let (path, _) = imported(dir.path(), column, &format!("customer_id,date,{column}\n{rows}"), &[]);
        let settings = json(&["settings", &path, "--format", "json"]);
        let of = settings["rows"].as_array().unwrap().iter().find(|row| row["setting"] == "currency").unwrap();
        assert_eq!(of["value"], currency, "{column}");
    }
}

#[test]
fn a_sale_of_less_than_nothing_is_a_refund_whatever_the_file_calls_it() {
    let dir = tempfile::tempdir().unwrap();
    let text = "Kunde;Datum;Ereignis;Umsatz\nk1;2026-03-01 10:00;Kauf;20,00\nk1;2026-03-05 10:00;Kauf;-5,00\n\
                k2;2026-03-02 10:00;Kauf;30,00\nk3;2026-03-03 10:00;Seitenaufruf;\n";
    let map = "Kunde=customer_id,Datum=time,Ereignis=event,Umsatz=value";
    let (path, _) = imported(dir.path(), "kauf", text, &["--map", map, "--dates", "day-first"]);
    let events =
        csv_rows(&ok(&["sql", &path, "SELECT touchpoint, value FROM events ORDER BY time", "--format", "csv"]));
    let events: Vec<(&str, &str)> = events.iter().map(|row| (&row[0], row[1].trim_end_matches(".0"))).collect();
    assert!(events.contains(&("Refund", "-5")) && events.contains(&("Purchase", "20")), "{events:?}");
    let overview = json(&["overview", &path, "--format", "json"]);
    assert_eq!(overview["facts"]["orders"], 2);
    assert_eq!(overview["facts"]["value"].as_f64(), Some(45.0));
}

#[test]
fn rows_that_are_exactly_alike_say_their_money_and_can_be_kept() {
    let dir = tempfile::tempdir().unwrap();
    let mut text = "customer_id,date,number_of_cds,dollar_value\n".to_owned();
    (0..30).for_each(|i| writeln!(text, "c{i},2026-03-{:02},2,{}.00", i % 28 + 1, 10 + i).unwrap());
    // two purchases of one day
    text += "c3,2026-03-04,2,13.00\nc5,2026-03-06,2,15.00\n";
    let paid = |path: &str| json(&["overview", path, "--format", "json"])["facts"]["value"].as_f64().unwrap();
    let (once, said) = imported(dir.path(), "once", &text, &[]);
    assert!(said.contains("2 × a row that says word for word") && said.contains("28 of money is left out"), "{said}");
    let (kept, said) = imported(dir.path(), "kept", &text, &["--keep-repeats"]);
    assert!(!said.contains("word for word"), "{said}");
    assert_eq!((paid(&once), paid(&kept)), (735.0, 763.0));
}

#[test]
fn words_that_do_not_exist_are_answered_with_those_that_do() {
    let (_folder, path) = project();
    let (code, _, said) = run(&["sql", &path, "SELECT emial FROM customers"]);
    assert!(code != 0 && said.contains("customers has customer, customer_id, email"), "{said}");
    let (code, _, said) = run(&["export", &path, "nope"]);
    assert!(code == 2 && said.contains("there are events, segment, segments, actions"), "{said}");
    let page = ok(&["man", "funnel"]);
    assert!(page.contains("window") && page.to_lowercase().contains("desire\\-path\\-funnel"), "{page}");
    assert_eq!(run(&["man", "funel"]).0, 2);
}

#[test]
fn a_picture_to_share_is_one_and_nothing_else_is() {
    let (folder, path) = project();
    let picture = folder.path().join("map.svg");
    ok(&["map", &path, "-o", picture.to_str().unwrap(), "--share"]);
    assert!(std::fs::read_to_string(&picture).unwrap().contains("<svg"));
    let (code, _, said) = run(&["map", &path, "--share"]);
    assert!(code == 2 && said.contains("--share is for pictures"), "{said}");
}

#[test]
fn lists_of_the_demo_are_of_those_who_agreed_and_say_to_what() {
    let (_folder, path) = project();
    for (purpose, columns) in
        [("email", &["consent_email"][..]), ("analytics", &["consent_email", "consent_sms", "consent_ads"])]
    {
        let text = ok(&["export", &path, "segments", "--for", purpose, "-o", "-"]);
        let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        let consents: Vec<&str> = header.iter().copied().filter(|name| name.starts_with("consent")).collect();
        assert_eq!(consents, columns);
        let at = header.iter().position(|name| *name == "consent_email").unwrap();
        let rows = csv_rows(&text);
        assert!(!rows.is_empty() && (purpose != "email" || rows.iter().all(|row| &row[at] == "given")));
    }
}
