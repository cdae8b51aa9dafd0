//! Ids that differ only in how they were written down are one; those that may tell people apart are several.

use desire_path::import::{inspect, tables};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};

use crate::support::shared;

/// How many customers files of these names and texts give.
fn customers(files: &[(&str, &str)]) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path().join("ids.desire"), &Progress::new()).unwrap();
    let mut requests = Vec::new();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let inputs = tables(&path).unwrap();
        requests
            .extend(inputs.into_iter().map(|input| ImportRequest { mapping: inspect(&input).unwrap().mapping, input }));
    }
    workspace.import(&requests, &Progress::new()).unwrap();
    workspace.snapshot().table.num_customers()
}

/// A row for each of these ids.
fn of(column: &str, ids: &[&str]) -> String {
    let rows = ids.iter().enumerate().map(|(i, id)| format!("{id},visit,2026-01-05T10:{i:02}:00Z\n"));
    format!("{column},event,time\n{}", rows.collect::<String>())
}

#[test]
fn forms_of_one_id_are_one_customer() {
    for (column, ids) in [
        ("customer_id", ["1000", "1000.0", "１０００"]),
        ("client number", ["c-17", "c\u{ad}-17", "\u{feff}c-17\u{200b}"]),
        ("visitor_id", ["zoé-9", "zoe\u{301}-9", " zoé-9 "]),
        ("email", ["Anna@Example.org", "anna@example.org", "\u{200b}anna@example.org"]),
    ] {
        assert_eq!(customers(&[("visits.csv", &of(column, &ids))]), 1, "{column}: {ids:?}");
    }
}

#[test]
fn ids_that_may_tell_people_apart_stay_apart() {
    for ids in [
        ["aBc", "abc", "ABC"],
        ["7", "07", "007"],
        ["12345678901234567890", "12345678901234567891", "12345678901234567892"],
        ["9007199254740992", "9007199254740993", "9007199254740994"],
        ["1-5", "1", "15"],
    ] {
        assert_eq!(customers(&[("visits.csv", &of("customer_id", &ids))]), 3, "{ids:?}");
    }
}

#[test]
fn long_numbers_are_the_same_in_tables_and_in_json() {
    let Some(csv) = shared("cases/11-twenty-digit-ids/numbers.csv") else { return };
    let Some(json) = shared("cases/11-twenty-digit-ids/numbers.jsonl") else { return };
    let [csv, json] = [csv, json].map(|path| std::fs::read_to_string(path).unwrap());
    assert_eq!(customers(&[("numbers.csv", &csv)]), 6);
    assert_eq!(customers(&[("numbers.jsonl", &json)]), 6);
    assert_eq!(customers(&[("numbers.csv", &csv), ("numbers.jsonl", &json)]), 6);
}

#[test]
fn guests_with_the_number_nought_are_nobody_together() {
    let Some(path) = shared("cases/14-guest-orders/orders.csv") else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path().join("guests.desire"), &Progress::new()).unwrap();
    let input = tables(&path).unwrap().remove(0);
    let mapping = inspect(&input).unwrap().mapping;
    workspace.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    assert_eq!(snapshot.table.num_customers(), 23);
    assert_eq!(snapshot.table.value.iter().filter(|v| !v.is_nan()).sum::<f64>(), 1_960.0);
}

#[test]
fn two_people_on_one_device_stay_two() {
    let Some(path) = shared("cases/03-shared-device/segment.json") else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path().join("device.desire"), &Progress::new()).unwrap();
    let input = tables(&path).unwrap().remove(0);
    let mapping = inspect(&input).unwrap().mapping;
    workspace.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let table = &snapshot.table;
    let spent = |ix: u32| table.range(ix).map(|i| table.value[i]).filter(|v| !v.is_nan()).sum::<f64>();
    let mut spent: Vec<f64> = (0..table.num_customers() as u32).map(spent).filter(|sum| *sum > 0.0).collect();
    spent.sort_by(f64::total_cmp);
    assert_eq!(spent, [[40.0; 5], [60.0; 5]].concat());
}
