//! Files in whatever they are packed, and of every kind that is no plain table.

use std::path::Path;

use desire_path::import::{Input, Inspection, Mapping, Role, inspect, preview, tables};

use crate::support::{load_as, shared};

fn names(found: &Inspection) -> Vec<&str> {
    found.columns.iter().map(|c| c.name.as_str()).collect()
}

fn samples<'f>(found: &'f Inspection, column: &str) -> &'f [String] {
    &found.columns.iter().find(|c| c.name == column).unwrap_or_else(|| panic!("{column} in {:?}", names(found))).samples
}

fn only(path: &Path) -> Input {
    let mut found = tables(path).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn packing_changes_nothing() {
    let Some(folder) = shared("formats/ga4_bigquery") else { return };
    let plain = inspect(folder.join("events_20260105.json")).unwrap();
    let packed = inspect(folder.join("events_20260105.json.gz")).unwrap();
    assert_eq!(plain.columns, packed.columns);
    assert_eq!(plain.mapping, packed.mapping);
    for column in ["page", "device_id", "country"] {
        assert!(!samples(&plain, column).is_empty(), "{column}");
    }
    let loads = ["events_20260105.json", "events_20260105.json.gz"].map(|f| {
        let input = only(&folder.join(f));
        load_as(&input, &inspect(&input).unwrap().mapping)
    });
    assert_eq!(loads[0].events.time, loads[1].events.time);
    // the same table is known again however it is packed
    assert_eq!(loads[0].report.file_hash, loads[1].report.file_hash);
    assert_ne!(loads[0].report.bytes, loads[1].report.bytes);
}

#[test]
fn segment_and_amplitude_archives_are_read() {
    let Some(folder) = shared("formats") else { return };
    let segment = only(&folder.join("segment/1767603600000.abc.def.1.gz"));
    let found = inspect(&segment).unwrap();
    assert!(!samples(&found, "campaign").is_empty());
    let amplitude = only(&folder.join("amplitude/export.zip"));
    let found = inspect(&amplitude).unwrap();
    assert!(!samples(&found, "event").is_empty());
    let shown = preview(&amplitude, &found.mapping, 5).unwrap();
    assert_eq!(shown.problem, None);
    assert!(load_as(&amplitude, &found.mapping).report.events > 0);
}

#[test]
fn sessions_with_events_inside_become_events() {
    let Some(path) = shared("data/small_samples/otto_train_sample.jsonl") else { return };
    let found = inspect(&path).unwrap();
    assert!(found.notes.iter().any(|n| n.contains("list “events”")), "{:?}", found.notes);
    let mut mapping = Mapping { source: "Shop".to_owned(), ..Mapping::default() };
    for (column, role) in [
        ("session", Role::DeviceId),
        ("events.ts", Role::Time),
        ("events.type", Role::Event),
        ("events.aid", Role::Product),
    ] {
        mapping.set_role(column, role);
    }
    let loaded = load_as(&Input::from(&path), &mapping);
    assert_eq!(loaded.report.rows, 862);
    let counts = [("clicks".to_owned(), 800), ("carts".to_owned(), 52), ("orders".to_owned(), 10)];
    assert_eq!(loaded.counts(), counts);
    assert_eq!(loaded.doers(), 20);
}

#[test]
fn parquet_is_read_with_nested_values() {
    let Some(folder) = shared("formats/parquet") else { return };
    let ga4 = inspect(folder.join("ga4_events_nested.parquet")).unwrap();
    let json = inspect(folder.join("../ga4_bigquery/events_20260105.json")).unwrap();
    for column in ["event", "page", "device_id", "country"] {
        assert_eq!(samples(&ga4, column), samples(&json, column), "{column}");
    }
    let posthog = only(&folder.join("posthog_events.parquet"));
    let found = inspect(&posthog).unwrap();
    let loaded = load_as(&posthog, &found.mapping);
    assert!(loaded.report.events > 0);
    assert!(loaded.rejects.is_empty(), "{:?}", loaded.rejects);
}

#[test]
fn an_event_log_keeps_customer_event_and_time() {
    let Some(folder) = shared("formats/xes_ocel") else { return };
    let path = folder.join("journey.xes");
    let found = inspect(&path).unwrap();
    assert_eq!(names(&found), ["case:concept:name", "concept:name", "time:timestamp", "channel", "revenue"]);
    let loaded = load_as(&Input::from(&path), &found.mapping);
    assert_eq!(loaded.counts(), [("page_view".to_owned(), 1), ("purchase".to_owned(), 1)]);
    assert_eq!(loaded.doers(), 1);
    // 10:00 at +01:00
    assert_eq!(loaded.report.first_ms, Some(1_767_603_600_000));
    assert_eq!(loaded.events.value[1], 15.5);
}

#[test]
fn object_centric_logs_ask_who_the_customer_is() {
    let Some(folder) = shared("formats/xes_ocel") else { return };
    let mut loads = Vec::new();
    for file in ["journey_ocel2.json", "journey_ocel2.sqlite"] {
        let input = only(&folder.join(file));
        let found = inspect(&input).unwrap();
        let choice = found.choice.unwrap();
        let options: Vec<&str> = choice.options.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((options, choice.chosen), (vec!["customer", "order"], 0), "{file}");
        let loaded = load_as(&input, &found.mapping);
        assert_eq!(loaded.counts(), [("page_view".to_owned(), 1), ("purchase".to_owned(), 1)], "{file}");
        assert_eq!(loaded.catalog.key(loaded.events.profile[0]).customer_id, "u1", "{file}");
        loads.push((loaded.events.time, loaded.events.value[1]));
        // orders as customers: one event has none
        let (_, orders) = &choice.options[1];
        let found = inspect(orders).unwrap();
        assert_eq!(found.choice.unwrap().chosen, 1);
        let loaded = load_as(orders, &found.mapping);
        assert_eq!((loaded.report.rows, loaded.report.events), (2, 1), "{file}");
    }
    assert_eq!(loads[0], loads[1]);
    assert_eq!(loads[0].1, 15.5);
}

#[test]
fn the_same_log_in_three_formats_is_the_same() {
    let Some(folder) = shared("data/process_mining/ocel") else { return };
    let mut all = Vec::new();
    for file in ["ocel20_example.jsonocel", "ocel20_example.xmlocel", "ocel20_example.sqlite"] {
        let found = inspect(folder.join(file)).unwrap();
        let options = found.choice.unwrap().options;
        let (_, input) = options.iter().find(|(name, _)| name == "Purchase Order").unwrap();
        let loaded = load_as(input, &inspect(input).unwrap().mapping);
        let mut rows: Vec<(i64, String, String)> = (0..loaded.events.len())
            .map(|i| {
                let who = loaded.catalog.key(loaded.events.profile[i]).customer_id.to_owned();
                (loaded.events.time[i], who, loaded.catalog.dims.event.name(loaded.events.event[i]).to_owned())
            })
            .collect();
        rows.sort();
        assert!(!rows.is_empty(), "{file}");
        if file.ends_with("json") || file.ends_with("jsonocel") {
            // the same moments: this one says them in UTC, the others in local time without saying which
            rows.iter_mut().for_each(|r| r.0 += 3_600_000);
        }
        all.push((rows, options.iter().map(|(name, _)| name.clone()).collect::<std::collections::BTreeSet<_>>()));
    }
    assert_eq!(all[0], all[1]);
    assert_eq!(all[0], all[2]);
}

#[test]
fn every_table_of_a_crm_is_read_or_says_what_is_missing() {
    let Some(folder) = shared("data/crm_hubspot_seeds") else { return };
    let mut read = 0;
    for file in std::fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "csv"))
    {
        let found = match inspect(&file) {
            Ok(found) => found,
            Err(why) => {
                assert!(!why.to_string().is_empty());
                continue;
            }
        };
        let text = std::fs::read_to_string(&file).unwrap();
        let rows = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes()).into_records().count();
        let shown = preview(&file, &found.mapping, 5).unwrap();
        match shown.problem {
            Some(problem) => assert!(problem.contains("column") || problem.contains("dates"), "{problem}"),
            None => {
                let loaded = load_as(&Input::from(&file), &found.mapping);
                assert_eq!(loaded.report.rows, rows as u64, "{}", file.display());
                read += 1;
            }
        }
    }
    assert!(read >= 10, "{read} tables were read");
}
