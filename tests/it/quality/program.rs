//! `quality` and `names` as a script meets them: formats that agree, rows behind a finding, rules applied, exit codes.

use assert_cmd::Command;
use desire_path::analysis::quality::{FindingKind, quality};

use super::project;

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("desire-path").unwrap().args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn ok(arguments: &[&str]) -> String {
    let (code, out, err) = run(arguments);
    assert_eq!(code, 0, "{arguments:?}\n{err}");
    out
}

#[test]
fn the_command_line_tells_what_the_library_finds() {
    let mut text = "customer_id,time,event,page\n".to_owned();
    for i in 0..200 {
        text.push_str(&format!("c{},2026-05-{:02}T10:{:02}:00Z,page_view,/ride/{i}\n", i % 20, i % 28 + 1, i % 60));
    }
    text.push_str("c1,not a time,page_view,/ride/1\n,2026-05-01T10:00:00Z,page_view,/ride/2\n");
    let made = project(&[("web_events.csv", &text)]);
    let snapshot = made.workspace.snapshot();
    made.workspace.close().unwrap();
    let path = made.path.to_str().unwrap();

    let found = quality(&snapshot.table, &snapshot.project, i64::MAX / 2);
    let (_, rejected) = found.find(FindingKind::Rejected, "Website").unwrap();
    assert_eq!((rejected.count, rejected.of), (2, 202));
    let csv = ok(&["quality", path, "--format", "csv"]);
    let line = csv.lines().find(|l| l.contains(",rejected,")).unwrap();
    assert!(line.starts_with("Website,A,rejected,2,202,2,"), "{line}");
    let json: serde_json::Value = serde_json::from_str(&ok(&["quality", path, "--format", "json"])).unwrap();
    assert_eq!(json["sources"][0]["grade"], "A");
    assert_eq!(json["report"]["sources"][0]["findings"][0]["kind"], "rejected");
    assert!(ok(&["quality", path]).contains("2 of 202 rows"));

    let rows = ok(&["quality", path, "--rows", "rejected", "--format", "csv"]);
    assert_eq!(rows.lines().count(), 3);
    assert!(rows.contains("web_events.csv,202,time,the time cannot be read"), "{rows}");
    assert_eq!(run(&["quality", path, "--rows", "outage"]).0, 3);
    let (code, _, err) = run(&["quality", path, "--rows", "nonsense"]);
    assert!(code == 2 && err.contains("low-days"), "{err}");
    assert_eq!(run(&["quality", path, "--source", "Nowhere"]).0, 2);

    let proposed = ok(&["names", path, "--format", "csv"]);
    assert!(proposed.contains("/ride/*,Ride viewed,200,200,numbers,"), "{proposed}");
    assert_eq!(ok(&["names", path, "--preview", "--format", "csv"]).lines().count(), 201);
    ok(&["names", path, "--apply"]);
    assert_eq!(
        ok(&["sql", path, "select distinct touchpoint from events", "--format", "csv"]),
        "touchpoint\nRide viewed\n"
    );
    assert_eq!(run(&["names", path, "--apply"]).0, 3, "nothing is left to name");
    assert_eq!(run(&["sessions", path, "--filter", "bots=maybe"]).0, 2);
    drop(made.folder);
}
