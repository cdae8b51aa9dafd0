//! Why a number changed: a cause that was put into a file is named, its parts add up, and the numbers are those of other
//! commands.

use std::fmt::Write as _;

use serde_json::Value;

use crate::cli::{json, ok, run};

/// Eight weeks of visits in which, in the last four, people on phones hardly buy any more.
fn shop(days: u32) -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("events.csv");
    // a first day of which only the end is known
    let mut text = "customer_id,time,event,device,country,value,currency\n\
        first,2026-01-04T23:10:00Z,product_view,mobile,DE,,\n"
        .to_owned();
    let first: jiff::civil::Date = "2026-01-05".parse().unwrap();
    for n in 0..days * 60 {
        let day = first.checked_add(jiff::Span::new().days(i64::from(n / 60))).unwrap();
        let phone = n % 2 == 0;
        let device = if phone { "mobile" } else { "desktop" };
        let country = ["DE", "AT", "CH"][n as usize / 2 % 3];
        let line = |event: &str, minute: u32, value: &str| {
            format!("c{n},{day}T10:{minute:02}:00Z,{event},{device},{country},{value}\n")
        };
        text.push_str(&line("product_view", 0, ","));
        let buys = if phone && n >= days * 30 { n / 2 % 12 == 0 } else { n / 2 % 3 == 0 };
        if buys {
            text.push_str(&line("purchase", 5, "20.00,EUR"));
        }
    }
    // a last day that is not over
    writeln!(
        text,
        "last,{}T00:10:00Z,product_view,mobile,DE,,",
        first.checked_add(jiff::Span::new().days(i64::from(days))).unwrap()
    )
    .unwrap();
    std::fs::write(&file, text).unwrap();
    let project = dir.path().join("shop.desire").to_str().unwrap().to_owned();
    ok(&["import", &project, file.to_str().unwrap()]);
    (dir, project)
}

fn show(project: &str, more: &[&str]) -> Value {
    json(&[&["show", "drivers", project, "--format", "json"], more].concat())
}

fn rows(answer: &Value, table: &str) -> Vec<Vec<Value>> {
    let table = answer["tables"].as_array().unwrap().iter().find(|t| t["name"] == table).unwrap();
    table["rows"].as_array().unwrap().iter().map(|row| row.as_array().unwrap().clone()).collect()
}

#[test]
fn a_cause_that_was_put_in_is_named() {
    let (_dir, project) = shop(56);
    for (measure, says) in [("revenue", "Revenue fell"), ("orders", "Orders fell"), ("conversion", "Conversion fell")] {
        let answer = show(&project, &["--set", &format!("measure={measure}")]);
        let sentence = answer["sentence"].as_str().unwrap();
        assert!(sentence.starts_with(says) && sentence.contains("Device “mobile”"), "{sentence}");
        let change = answer["facts"]["change"].as_f64().unwrap();
        assert!(change < 0.0);
        let groups = rows(&answer, "groups");
        for kind in ["Device", "Country"] {
            let parts: f64 = groups.iter().filter(|row| row[0] == kind).map(|row| row[6].as_f64().unwrap()).sum();
            assert!((parts - change).abs() < 0.01 * change.abs(), "{measure} by {kind}: {parts} of {change}");
        }
        let factors: f64 = rows(&answer, "factors").iter().map(|row| row[3].as_f64().unwrap()).sum();
        assert!(measure == "conversion" || (factors - change).abs() < 0.01 * change.abs(), "{factors}");
    }
    // as many came as before
    let customers = show(&project, &["--set", "measure=customers"]);
    let sentence = customers["sentence"].as_str().unwrap();
    assert!(
        sentence.starts_with("Customers stayed at 1,680 (") && sentence.contains("No group explains it"),
        "{sentence}"
    );
}

#[test]
fn the_last_day_that_somebody_names_counts() {
    // the data ends ten minutes into 2 March
    let (_dir, project) = shop(56);
    let filter = ["--filter", "from=2026-02-09", "--filter", "to=2026-03-02"];
    let answer = show(&project, &filter);
    let overview = json(&[&["show", "overview", &project, "--format", "json"], &filter[..]].concat());
    assert_eq!(answer["facts"]["customers_now"], overview["facts"]["customers"]);
    let note = answer["note"].as_str().unwrap();
    assert!(note.contains("9 Feb – 2 Mar 2026") && note.contains("18 Jan – 8 Feb 2026"), "{note}");
    // a month that begins before the data ends is not over
    let open = show(&project, &["--filter", "from=2026-02-09", "--filter", "to=2026-03-31"]);
    assert!(open["note"].as_str().unwrap().contains("9 Feb – 1 Mar 2026"), "{}", open["note"]);
}

#[test]
fn before_and_now_are_what_other_commands_count() {
    let (_dir, project) = shop(56);
    let answer = show(&project, &[]);
    for (fact, customers, from, to) in [
        ("before", "customers_before", "2026-01-05", "2026-02-01"),
        ("now", "customers_now", "2026-02-02", "2026-03-01"),
    ] {
        let overview = json(&[
            "show",
            "overview",
            &project,
            "--filter",
            &format!("from={from}"),
            "--filter",
            &format!("to={to}"),
            "--format",
            "json",
        ]);
        assert_eq!(answer["facts"][fact].as_f64(), overview["facts"]["value"].as_f64(), "{fact}");
        assert_eq!(answer["facts"][customers], overview["facts"]["customers"], "{fact}");
    }
    let phones = rows(&answer, "groups").into_iter().find(|row| row[1] == "mobile").unwrap();
    let part = ["--select", "characteristic=Device", "--select", "group=mobile", "--format", "csv"];
    let people = ok(&[&["show", "drivers", &project], &part[..]].concat());
    let counted = phones[2].as_u64().unwrap() + phones[3].as_u64().unwrap();
    assert_eq!(people.lines().count() as u64 - 1, counted, "nobody came in both periods");
}

#[test]
fn data_that_is_too_short_is_told() {
    let (_dir, project) = shop(14);
    let (code, _, err) = run(&["show", "drivers", &project]);
    assert_eq!(code, 3, "{err}");
    assert!(err.contains("the data has 14 whole days, and these periods need 56"), "{err}");
    let week = show(&project, &["--set", "days=7"]);
    assert_eq!(week["facts"]["customers_before"], 420);
    // who is new cannot be told without as many days before them
    assert!(rows(&week, "groups").iter().all(|row| row[0] != "New or returning"));
    let days = show(&project, &["--set", "days=4"]);
    assert!(rows(&days, "groups").iter().any(|row| row[0] == "Device"));
    let (code, _, err) = run(&["show", "drivers", &project, "--set", "days=7", "--set", "back=6"]);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("the periods overlap"), "{err}");
    // the twelve days from the filter's first on need as many before them
    let (code, _, err) = run(&["show", "drivers", &project, "--filter", "from=2026-01-07"]);
    assert!(code == 3 && err.contains("these periods need 24"), "{err}");
}

#[test]
fn the_dates_of_the_filter_are_the_later_period() {
    let (_dir, project) = shop(56);
    // of a date with an hour the first whole day is the first
    let [hour, day] = ["from=2026-02-01T12:00", "from=2026-02-02"]
        .map(|from| show(&project, &["--filter", from, "--filter", "to=2026-02-16"])["facts"].clone());
    assert_eq!(hour, day);
    // fifteen days, once as the filter's dates and once as the last days before its end
    let dates = show(&project, &["--filter", "from=2026-02-02", "--filter", "to=2026-02-16"]);
    let days = show(&project, &["--filter", "to=2026-02-16", "--set", "days=15"]);
    for answer in [&dates, &days] {
        assert!(answer["facts"]["customers_now"].as_u64().unwrap() > 0);
    }
    assert_eq!((&dates["facts"], &dates["tables"]), (&days["facts"], &days["tables"]));
    assert_eq!(dates["sentence"], days["sentence"]);
    let (code, _, err) =
        run(&["show", "drivers", &project, "--filter", "from=2026-01-10", "--filter", "to=2026-02-20"]);
    assert!(code == 3 && err.contains("these periods need"), "{code} {err}");
}
