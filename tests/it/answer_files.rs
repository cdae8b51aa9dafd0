//! Answers as files for other people's programs: workbooks are read back by a reader of workbooks, pictures hold the sentence
//! and what they are of, and all of it has the numbers of the JSON.

use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::Value;

use desire_path::insights;

use crate::cli::{json, ok, project, run};

fn workbook(path: &Path) -> Xlsx<std::io::BufReader<std::fs::File>> {
    open_workbook(path).unwrap()
}

#[test]
fn every_answer_is_a_workbook_with_the_numbers_of_its_json() {
    let (dir, project) = project();
    for insight in insights::all().iter().map(|insight| insight.id()) {
        // to group customers and to train takes long; the others have every kind of cell
        if ["segments", "backtest", "segment-history"].contains(&insight) {
            continue;
        }
        let path = dir.path().join(format!("{insight}.xlsx"));
        let (code, _, err) = run(&["show", insight, &project, "-o", path.to_str().unwrap()]);
        let (json_code, out, _) = run(&["show", insight, &project, "--format", "json"]);
        assert_eq!(code, json_code, "{insight}: {err}");
        if code != 0 {
            continue;
        }
        let answer: Value = serde_json::from_str(&out).unwrap();
        let tables = answer["tables"].as_array().unwrap();
        let mut book = workbook(&path);
        assert_eq!(book.sheet_names().len(), tables.len() + 1, "{insight}: {:?}", book.sheet_names());
        let about = book.worksheet_range_at(0).unwrap().unwrap();
        let sentence = answer["sentence"].as_str().unwrap();
        assert_eq!(about[(0, 0)].to_string(), sentence, "{insight}");
        for (sheet, table) in (1..).zip(tables) {
            let rows = book.worksheet_range_at(sheet).unwrap().unwrap();
            let types: Vec<&str> = table["types"].as_array().unwrap().iter().map(|t| t.as_str().unwrap()).collect();
            for (at, row) in (1..).zip(table["rows"].as_array().unwrap()) {
                for (column, cell) in row.as_array().unwrap().iter().enumerate() {
                    let found = rows.get((at, column)).unwrap_or(&Data::Empty);
                    let place = format!("{insight}, {}, row {at}, {}", table["name"], table["columns"][column]);
                    match (cell, types[column]) {
                        (Value::Null, _) => assert_eq!(*found, Data::Empty, "{place}"),
                        (Value::String(text), "text" | "count") => assert_eq!(found.to_string(), *text, "{place}"),
                        (Value::Bool(yes), _) => assert_eq!(*found, Data::Bool(*yes), "{place}"),
                        (Value::String(_), _) => assert!(matches!(found, Data::DateTime(_)), "{place}: {found:?}"),
                        (Value::Number(n), kind) => {
                            let value = match found {
                                Data::DateTime(time) => time.as_f64(),
                                Data::Float(value) => *value,
                                other => panic!("{place}: {other:?}"),
                            };
                            let scale = if kind == "seconds" { 86_400.0 } else { 1.0 };
                            let n = n.as_f64().unwrap();
                            assert!((value * scale - n).abs() <= 1e-9 * n.abs().max(1.0), "{place}: {value} {n}");
                        }
                        other => panic!("{place}: {other:?}"),
                    }
                }
            }
        }
    }
}

#[test]
fn pictures_hold_the_sentence_the_project_the_dates_and_the_filter() {
    let (dir, project) = project();
    for insight in [
        "stage-flow",
        "paths",
        "funnel",
        "retention",
        "channels",
        "loops",
        "trends",
        "conformance",
        "states-over-time",
        "step-matrix",
    ] {
        let path = dir.path().join(format!("{insight}.svg"));
        ok(&["show", insight, &project, "--filter", "channel=Social", "-o", path.to_str().unwrap()]);
        let svg = std::fs::read_to_string(&path).unwrap();
        let answer = json(&["show", insight, &project, "--filter", "channel=Social", "--format", "json"]);
        let first: String = answer["sentence"].as_str().unwrap().split(' ').take(3).collect::<Vec<_>>().join(" ");
        let tidy = |text: &str| text.replace("&#39;", "'").replace("&amp;", "&");
        assert!(tidy(&svg).contains(&tidy(&first)), "{insight}: {first}");
        for part in ["only channel: Social", " – "] {
            assert!(svg.contains(part), "{insight}: {part}");
        }
        let again = dir.path().join("again.svg");
        ok(&["show", insight, &project, "--filter", "channel=Social", "-o", again.to_str().unwrap(), "--force"]);
        assert_eq!(svg, std::fs::read_to_string(again).unwrap(), "{insight}: the same answer is the same picture");
    }
    let png = dir.path().join("funnel.png");
    ok(&["show", "funnel", &project, "-o", png.to_str().unwrap()]);
    assert!(std::fs::read(&png).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn what_has_no_picture_or_no_such_form_is_refused_with_what_is_possible() {
    let (dir, project) = project();
    let refused = |insight: &str, file: &str, more: &[&str]| {
        let path = dir.path().join(file);
        let args = [&["show", insight, &project, "-o", path.to_str().unwrap()], more].concat();
        let (code, _, err) = run(&args);
        assert_eq!(code, 2, "{insight} {file}: {err}");
        assert!(!path.exists(), "{file}");
        err
    };
    assert!(refused("overview", "a.png", &[]).contains(".xlsx"));
    assert!(refused("funnel", "a.pdf", &[]).contains(".xlsx"));
    assert!(refused("funnel", "a.xlsx", &["--format", "csv"]).contains("do not agree"));
}
