//! Projects of every earlier file format, as `tests/formats` keeps them, open with all that is in them.

use std::fs;
use std::path::{Path, PathBuf};

use desire_path::store::FORMAT;
use rusqlite::Connection;

use crate::cli::{json, run};

/// Format, then how many events, customers, segments and actions its project holds.
const PROJECTS: [(u32, [u64; 4]); 19] = [];

/// Where stages stand in the flow of each of them: step, stage, customers.
const FLOW: [(u64, &str, u64); 4] = [];

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

#[test]
fn a_project_of_each_earlier_format_is_kept() {
    let kept: Vec<u32> = PROJECTS.iter().map(|(format, _)| *format).collect();
    assert_eq!(kept, (1..FORMAT).collect::<Vec<_>>(), "keep one of the format before the new one: tests/formats");
}

#[test]
fn projects_of_every_earlier_format_open_whole() {
    for (format, holds) in PROJECTS {
        let folder = tempfile::tempdir().unwrap();
        let path = project(format, folder.path());
        assert_eq!(format_of(&path), format);
        let shop = path.to_str().unwrap();
        let copy = folder.path().join(format!("shop.format-{format}.backup.desire"));

        let (code, out, said) = run(&["info", shop, "--format", "json"]);
        assert_eq!(code, 0, "format {format}: {said}");
        assert!(said.contains("brought to today's file format") && said.contains(copy.to_str().unwrap()), "{said}");
        assert_eq!((format_of(&path), format_of(&copy)), (FORMAT, format), "the copy is as it was");
        let info: serde_json::Value = serde_json::from_str(&out).unwrap();
        let found = ["events", "customers", "segments", "actions"].map(|name| info[name].as_u64().unwrap());
        assert_eq!(found, holds, "format {format}");

        let (code, _, said) = run(&["check", shop]);
        assert_eq!(code, 0, "format {format}: {said}");
        assert!(!said.contains("brought to"), "format {format}, said once: {said}");
        let flow = json(&["show", "stage-flow", shop, "--format", "json"]);
        let rows = flow["tables"][0]["rows"].as_array().unwrap();
        let stages = rows.iter().filter(|row| row[1] == "stage");
        let found: Vec<_> = stages.map(|r| (r[0].as_u64().unwrap(), r[2].as_str().unwrap(), r[3].as_u64().unwrap()));
        let found: Vec<_> = found.collect();
        assert_eq!(found, FLOW, "format {format}");
    }
}

#[test]
fn what_only_some_formats_hold_is_there() {
    let ask = |format: u32, query: &str| {
        let folder = tempfile::tempdir().unwrap();
        let path = project(format, folder.path());
        json(&["sql", path.to_str().unwrap(), query, "--format", "json"])["rows"].clone()
    };
    let _ = ask;
}

#[test]
fn a_project_of_a_later_format_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = project(FORMAT - 1, folder.path());
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
