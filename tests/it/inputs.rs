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
