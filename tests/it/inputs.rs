//! Files in whatever they are packed, and of every kind that is no plain table.

use std::path::Path;

use desire_path::events::{Catalog, Columns};
use desire_path::import::{Input, Inspection, LoadReport, Mapping, Role, inspect, load, preview, tables};
use desire_path::progress::Progress;

use crate::support::shared;

/// Everything a load gave.
#[derive(Default)]
pub struct Loaded {
    pub catalog: Catalog,
    pub events: Columns,
    pub report: LoadReport,
    pub reasons: Vec<(u64, String)>,
}

pub fn load_with(input: &Input, mapping: &Mapping) -> Loaded {
    let mut loaded = Loaded::default();
    let Loaded { catalog, events, reasons, .. } = &mut loaded;
    let report = load(input, mapping, catalog, &Progress::new(), &mut |batch| {
        events.extend(&batch.events);
        reasons.extend(batch.rejects.into_iter().map(|r| (r.line, r.reason)));
        Ok(())
    });
    loaded.report = report.unwrap_or_else(|e| panic!("{}: {e}", input.name()));
    let rejected: u64 = loaded.report.rejected.iter().map(|(_, n)| n).sum();
    assert_eq!(loaded.report.rows, loaded.report.used + loaded.report.duplicates + rejected, "every row counts");
    loaded
}

impl Loaded {
    /// Distinct customers by whatever names them.
    pub fn people(&self) -> usize {
        let mut keys: Vec<u32> = self.events.profile.clone();
        keys.sort_unstable();
        keys.dedup();
        keys.len()
    }

    /// Events by name, most first.
    pub fn counts(&self) -> Vec<(String, usize)> {
        let mut counts = std::collections::BTreeMap::new();
        for &code in &self.events.event {
            *counts.entry(self.catalog.dims.event.name(code).to_owned()).or_insert(0) += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        counts
    }
}

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
        load_with(&input, &inspect(&input).unwrap().mapping)
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
    assert!(load_with(&amplitude, &found.mapping).report.events > 0);
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
    let loaded = load_with(&Input::from(&path), &mapping);
    assert_eq!(loaded.report.rows, 862);
    let counts = [("clicks".to_owned(), 800), ("carts".to_owned(), 52), ("orders".to_owned(), 10)];
    assert_eq!(loaded.counts(), counts);
    assert_eq!(loaded.people(), 20);
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
    let loaded = load_with(&posthog, &found.mapping);
    assert!(loaded.report.events > 0);
    assert!(loaded.reasons.is_empty(), "{:?}", loaded.reasons);
}

#[test]
fn an_event_log_keeps_customer_event_and_time() {
    let Some(folder) = shared("formats/xes_ocel") else { return };
    let path = folder.join("journey.xes");
    let found = inspect(&path).unwrap();
    assert_eq!(names(&found), ["case:concept:name", "concept:name", "time:timestamp", "channel", "revenue"]);
    let loaded = load_with(&Input::from(&path), &found.mapping);
    assert_eq!(loaded.counts(), [("page_view".to_owned(), 1), ("purchase".to_owned(), 1)]);
    assert_eq!(loaded.people(), 1);
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
        let loaded = load_with(&input, &found.mapping);
        assert_eq!(loaded.counts(), [("page_view".to_owned(), 1), ("purchase".to_owned(), 1)], "{file}");
        assert_eq!(loaded.catalog.key(loaded.events.profile[0]).customer_id, "u1", "{file}");
        loads.push((loaded.events.time, loaded.events.value[1]));
        // orders as customers: one event has none
        let (_, orders) = &choice.options[1];
        let found = inspect(orders).unwrap();
        assert_eq!(found.choice.unwrap().chosen, 1);
        let loaded = load_with(orders, &found.mapping);
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
        let loaded = load_with(input, &inspect(input).unwrap().mapping);
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

/// A figure of a data set's `facts.json`.
fn fact(folder: &Path, name: &str) -> serde_json::Value {
    let facts: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("facts.json")).unwrap()).unwrap();
    facts["facts"][name]["value"].clone()
}

#[test]
fn process_logs_meet_their_facts() {
    let Some(folder) = shared("data/process_mining") else { return };
    for (file, key, cases, events) in [
        ("bpic2012.xes.gz", "bpic2012", 13_087, 262_200),
        ("08_receipt.xes.gz", "receipt", 1_434, 8_577),
        ("receipt.csv", "receipt", 1_434, 8_577),
        ("01_running-example.xes.gz", "", 6, 42),
        ("running-example-transformed.csv", "", 6, 42),
    ] {
        let input = only(&folder.join(file));
        let found = inspect(&input).unwrap();
        assert!(found.ambiguous_dates.is_empty(), "{file}");
        let loaded = load_with(&input, &found.mapping);
        let report = &loaded.report;
        eprintln!("{file}: {} rows, {} events, {} duplicates", report.rows, report.events, report.duplicates);
        assert_eq!((report.rows, report.rejected.len()), (events, 0), "{file}");
        assert_eq!(loaded.people(), cases, "{file}");
        let counts: usize = loaded.counts().iter().map(|(_, n)| n).sum();
        assert_eq!(counts as u64 + report.duplicates, events, "{file}");
        if report.duplicates == 0 && !key.is_empty() {
            let expected = fact(&folder, &format!("{key}_activity_counts"));
            for (name, n) in loaded.counts() {
                assert_eq!(expected[&name], n, "{file}: {name}");
            }
            assert_eq!(expected.as_object().unwrap().len(), loaded.counts().len());
        }
        if key == "bpic2012" {
            let times = [report.first_ms, report.last_ms].map(|t| {
                let text = jiff::Timestamp::from_millisecond(t.unwrap()).unwrap().to_string();
                text.replace('T', " ").trim_end_matches('Z').to_owned()
            });
            let expected = fact(&folder, "bpic2012_time");
            for (i, time) in times.iter().enumerate() {
                assert!(expected[i].as_str().unwrap().starts_with(time), "{time} {expected}");
            }
        }
    }
}

#[test]
fn data_sets_meet_their_facts() {
    let Some(folder) = shared("data") else { return };
    // day first, which the file itself proves
    let leads = folder.join("olist_funnel/olist_marketing_qualified_leads_dataset.csv");
    let found = inspect(&leads).unwrap();
    assert_eq!(found.mapping.date_order, Some(desire_path::import::DateOrder::DayFirst));
    let loaded = load_with(&Input::from(&leads), &found.mapping);
    assert_eq!(fact(&folder.join("olist_funnel"), "mql_rows"), loaded.report.rows);
    let day = |ms: Option<i64>| jiff::Timestamp::from_millisecond(ms.unwrap()).unwrap().to_string()[..10].to_owned();
    let range = fact(&folder.join("olist_funnel"), "first_contact_range");
    assert!(range[0].as_str().unwrap().starts_with(&day(loaded.report.first_ms)), "{range}");
    assert!(range[1].as_str().unwrap().starts_with(&day(loaded.report.last_ms)), "{range}");
    let deals = inspect(folder.join("olist_funnel/olist_closed_deals_dataset.csv")).unwrap();
    assert_eq!(deals.mapping.date_order, Some(desire_path::import::DateOrder::DayFirst));
    // shop events with "UTC" after each time
    let shop = Input::from(&folder.join("small_samples/rees46_2019-Oct-sample.csv"));
    let mut mapping = inspect(&shop).unwrap().mapping;
    mapping.set_role("user_id", Role::CustomerId);
    mapping.set_role("user_session", Role::Ignore);
    let loaded = load_with(&shop, &mapping);
    let samples = folder.join("small_samples");
    assert_eq!(fact(&samples, "rees46_rows"), loaded.report.rows);
    assert_eq!(fact(&samples, "rees46_users"), loaded.people());
    assert_eq!((loaded.report.first_ms, loaded.report.last_ms), (Some(1_569_888_000_000), Some(1_569_889_046_000)));
    // ids of nobody
    let views = Input::from(&folder.join("small_samples/diginetica_sample_train-item-views.csv"));
    let loaded = load_with(&views, &inspect(&views).unwrap().mapping);
    assert_eq!(fact(&samples, "diginetica_rows"), loaded.report.rows);
}

#[test]
fn online_retail_is_whole() {
    let Some(folder) = shared("data/online_retail") else { return };
    let input = only(&folder.join("online_retail_all.csv.gz"));
    let loaded = load_with(&input, &inspect(&input).unwrap().mapping);
    assert_eq!(fact(&folder, "rows"), loaded.report.rows);
    let nobody = loaded.report.rejected.iter().find(|(why, _)| why.starts_with("no customer id")).map(|(_, n)| *n);
    assert_eq!(fact(&folder, "missing_customer_rows"), nobody.unwrap_or_default());
    assert_eq!(fact(&folder, "customers"), loaded.people());
    let minute =
        |ms: Option<i64>| jiff::Timestamp::from_millisecond(ms.unwrap()).unwrap().to_string().replace('T', " ");
    assert_eq!(minute(loaded.report.first_ms).trim_end_matches('Z'), fact(&folder, "first_ts"));
    assert_eq!(minute(loaded.report.last_ms).trim_end_matches('Z'), fact(&folder, "last_ts"));
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
                let loaded = load_with(&Input::from(&file), &found.mapping);
                assert_eq!(loaded.report.rows, rows as u64, "{}", file.display());
                read += 1;
            }
        }
    }
    assert!(read >= 10, "{read} tables were read");
}
