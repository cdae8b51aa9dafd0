//! `desire-path settings`, and what `import` says it took for granted.

use std::path::Path;

use assert_cmd::Command;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use super::screen::orders_in_pounds;

fn run(args: &[&str]) -> (bool, String, String) {
    let done = Command::cargo_bin("desire-path").unwrap().args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.success(), text(done.stdout), text(done.stderr))
}

fn project(folder: &Path) -> String {
    let csv = folder.join("orders.csv");
    orders_in_pounds(&csv, 40);
    let project = folder.join("uk.desire").display().to_string();
    let (good, _, said) = run(&["import", &project, &csv.display().to_string()]);
    assert!(good, "{said}");
    assert!(said.contains("money in GBP") && said.contains("times in UTC"), "{said}");
    assert!(said.contains("desire-path settings"), "and how to change it: {said}");
    project
}

#[test]
fn import_says_what_it_took_for_granted_once() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    let more = folder.path().join("more.csv");
    std::fs::write(&more, "customer_id,time,event\nc1,2026-02-01T10:00:00Z,visit\n").unwrap();
    let (good, _, said) = run(&["import", &project, &more.display().to_string()]);
    assert!(good && !said.contains("taken for granted"), "{said}");
}

#[test]
fn settings_are_shown_with_their_reasons_and_changed() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    let (good, shown, _) = run(&["settings", &project]);
    assert!(good && shown.contains("All 40 rows that name a currency say so."), "{shown}");
    let set = [
        "goal=purchase",
        "goal_name=Order",
        "goal-value=12.5",
        "currency=chf",
        "time_zone=Europe/London",
        "session-minutes=45",
        "hold-out=20",
        "stages=Aware,Consider,Decide,Stay",
    ];
    let mut args = vec!["settings", &project];
    set.iter().for_each(|word| args.extend(["--set", word]));
    let (good, shown, said) = run(&args);
    assert!(good, "{said}");
    assert!(shown.contains("Europe/London") && shown.contains("Aware,Consider,Decide,Stay"), "{shown}");
    let now = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap().snapshot().project;
    let settings = &now.settings;
    assert_eq!(settings.goal.touchpoints, ["Purchase"], "as the data writes it");
    assert_eq!((settings.goal.name.as_str(), settings.goal.value), ("Order", Some(12.5)));
    assert_eq!((settings.currency.as_str(), settings.session_gap_minutes), ("CHF", 45));
    assert!((settings.hold_out_share - 0.2).abs() < 1e-12 && settings.confirmed);
    assert_eq!(now.rules.stages[0], "Aware");
}

#[test]
fn a_setting_that_makes_no_sense_changes_nothing_and_says_what_would() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    let before = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap().snapshot().project;
    for (word, hint) in [
        ("currency=pounds", "GBP"),
        ("time-zone=London", "Europe/London"),
        ("goal=Purchse", "did you mean \"Purchase\""),
        ("hold-out=80", "from 0 to 50"),
        ("stages=A,a", "different names"),
        ("goal-day=3", "there is no setting"),
        ("currency", "SETTING=VALUE"),
    ] {
        let (good, _, said) = run(&["settings", &project, "--set", "currency=USD", "--set", word]);
        assert!(!good && said.contains(hint), "{word}: {said}");
    }
    let after = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap().snapshot().project;
    assert_eq!(before, after);
}

#[test]
fn groups_that_are_saved_twice_do_not_stand_there_twice() {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("shop.desire").display().to_string();
    let exports = folder.path().join("exports");
    desire_path::generate::shop(300, 3, &exports, &Progress::new()).unwrap();
    let (good, _, said) = run(&["import", &project, &exports.display().to_string()]);
    assert!(good, "{said}");
    let names = || {
        let (good, _, said) = run(&["segments", &project, "--save"]);
        assert!(good, "{said}");
        let segments =
            &Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap().snapshot().project.segments;
        segments.iter().map(|s| s.name.clone()).collect::<Vec<_>>()
    };
    let first = names();
    assert_eq!(names(), first);
    let distinct: std::collections::BTreeSet<&String> = first.iter().collect();
    assert_eq!(distinct.len(), first.len());
}
