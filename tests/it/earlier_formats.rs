//! Projects of every earlier file format, as `tests/formats` keeps them, open with all that is in them.

use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use desire_path::store::FORMAT;
use rusqlite::Connection;
use serde_json::Value;

use crate::cli::{json, run};

/// The last format of which a project is kept; there may be one of today's, for the day when the format changes.
const KEPT: u32 = 20;

/// Formats, and how many events, customers, segments and actions their projects hold. In those from 8 on a visitor was joined
/// with a customer, and another customer erased.
const HELD: [(RangeInclusive<u32>, [u64; 4]); 4] =
    [(1..=1, [50, 13, 0, 4]), (2..=7, [50, 13, 1, 4]), (8..=15, [49, 11, 0, 2]), (16..=KEPT, [49, 11, 1, 1])];

/// Steps of the flow of stages, with how many customers are where.
type Flow = &'static [(u64, &'static str, u64)];

const FLOWS: [(RangeInclusive<u32>, Flow); 2] = [
    (
        1..=7,
        &[
            (1, "Awareness", 1),
            (1, "Consideration", 12),
            (2, "Awareness", 12),
            (3, "Consideration", 12),
            (4, "Decision", 6),
            (5, "Consideration", 1),
        ],
    ),
    (
        8..=KEPT,
        &[
            (1, "Consideration", 11),
            (2, "Awareness", 11),
            (3, "Consideration", 11),
            (4, "Decision", 6),
            (5, "Consideration", 1),
        ],
    ),
];

/// What is asked of a project once it is of today's format, of which formats, and the answer.
const ASKED: [(&str, RangeInclusive<u32>, i64); 19] = [
    ("count(*) FROM reject WHERE reason IN ('no-customer', 'unreadable-time')", 1..=KEPT, 2),
    ("count(*) FROM item WHERE kind = 'playbook'", 1..=KEPT, 11),
    ("count(*) FROM action WHERE state = 'exported'", 1..=7, 3),
    ("count(*) FROM action WHERE state = 'exported'", 8..=KEPT, 1),
    ("count(*) FROM consent", 1..=7, 12),
    ("count(*) FROM consent", 8..=KEPT, 11),
    ("count(*) FROM consent_by_hand", 2..=7, 1),
    ("count(*) FROM consent_by_hand", 8..=KEPT, 4),
    ("count(*) FROM segment_member", 2..=7, 2),
    ("sum(n) FROM import_currency WHERE currency = 'EUR'", 3..=KEPT, 4),
    ("CAST(sum(cost) * 100 AS INTEGER) FROM spend", 4..=7, 1150),
    ("CAST(sum(cost) * 100 AS INTEGER) FROM spend WHERE campaign = 'Lamps'", 8..=KEPT, 1875),
    ("count(*) FROM identity_decision_profile", 5..=KEPT, 2),
    ("count(*) FROM erased", 8..=KEPT, 3),
    ("count(*) FROM touchpoint_kind WHERE kind = 'support-solved'", 12..=KEPT, 1),
    ("count(*) FROM item WHERE kind = 'annotation'", 12..=KEPT, 1),
    ("count(*) FROM product WHERE name = 'Lamp'", 15..=KEPT, 1),
    ("count(*) FROM spend WHERE impressions IS NULL", 18..=18, 1),
    ("count(*) FROM assignment WHERE arm = 'proposed'", 16..=KEPT, 1),
];

/// The project of this format, made anew.
fn project(format: u32, folder: &Path) -> PathBuf {
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/formats/{format:02}.sql"));
    let path = folder.join("shop.desire");
    Connection::open(&path).unwrap().execute_batch(&fs::read_to_string(text).unwrap()).unwrap();
    path
}

fn format_of(path: &Path) -> u32 {
    Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

/// What stands in a table for this format.
fn of<T: Copy>(table: &[(RangeInclusive<u32>, T)], format: u32) -> T {
    table.iter().find(|(formats, _)| formats.contains(&format)).unwrap().1
}

#[test]
fn a_project_of_each_earlier_format_is_kept() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats");
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let kept: BTreeSet<u32> = names.filter_map(|name| name.strip_suffix(".sql")?.parse().ok()).collect();
    assert_eq!(kept, (1..=KEPT).collect(), "the test below opens all that are there");
    assert!(kept.is_superset(&(1..FORMAT).collect()), "the format changed: see tests/formats/README.md");
}

#[test]
fn projects_of_every_earlier_format_open_whole() {
    for format in 1..=KEPT {
        let folder = tempfile::tempdir().unwrap();
        let path = project(format, folder.path());
        assert_eq!(format_of(&path), format);
        let shop = path.to_str().unwrap();
        let copy = folder.path().join(format!("shop.format-{format}.backup.desire"));

        let (code, out, said) = run(&["info", shop, "--format", "json"]);
        assert_eq!(code, 0, "format {format}: {said}");
        let copied = said.contains("brought to today's file format") && said.contains(copy.to_str().unwrap());
        assert_eq!((copied, copy.exists()), (format < FORMAT, format < FORMAT), "format {format}: {said}");
        assert_eq!(format_of(&path), FORMAT);
        assert!(format == FORMAT || format_of(&copy) == format, "the copy is as it was");
        let info: Value = serde_json::from_str(&out).unwrap();
        let held = ["events", "customers", "segments", "actions"].map(|name| info[name].as_u64().unwrap());
        assert_eq!(held, of(&HELD, format), "format {format}");

        let (code, _, said) = run(&["check", shop]);
        assert_eq!(code, 0, "format {format}: {said}");
        assert!(!said.contains("brought to"), "format {format}, said once: {said}");
        let flow = json(&["show", "stage-flow", shop, "--format", "json"]);
        let stages = flow["tables"][0]["rows"].as_array().unwrap().iter().filter(|row| row[1] == "stage");
        let found: Vec<_> =
            stages.map(|r| (r[0].as_u64().unwrap(), r[2].as_str().unwrap(), r[3].as_u64().unwrap())).collect();
        assert_eq!(found, of(&FLOWS, format), "format {format}");

        let conn = Connection::open(&path).unwrap();
        for (question, _, answer) in ASKED.iter().filter(|(_, formats, _)| formats.contains(&format)) {
            let found: i64 = conn.query_row(&format!("SELECT {question}"), [], |row| row.get(0)).unwrap();
            assert_eq!(found, *answer, "format {format}: {question}");
        }
    }
}

#[test]
fn a_project_of_a_later_format_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = project(KEPT, folder.path());
    Connection::open(&path).unwrap().pragma_update(None, "user_version", FORMAT + 1).unwrap();
    let before = fs::read(&path).unwrap();
    for command in ["info", "check", "undo"] {
        let (code, _, said) = run(&[command, path.to_str().unwrap()]);
        let sentence = format!("file format {}, this version knows up to {FORMAT}", FORMAT + 1);
        assert!(code == 1 && said.contains("newer version") && said.contains(&sentence), "{command}: {said}");
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing beside it");
}
