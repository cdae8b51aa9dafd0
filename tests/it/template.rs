//! A template: what the next client's project gets of the last one, and what stays behind.

use std::collections::BTreeSet;
use std::path::Path;

use desire_path::insights::{read_template, write_template};
use desire_path::model::{Change, DefinedTarget, PredictionDefinition, Segment, SegmentKind};
use desire_path::present::member_rules;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};

use crate::cli::{ok, project, run};

fn segment(name: &str, rule: &str) -> Segment {
    let kind = SegmentKind::Rule { rule: member_rules::parse(rule).unwrap() };
    Segment { id: 0, name: name.to_owned(), kind, description: "312 of them".to_owned(), members: Vec::new() }
}

/// The demo's shop with one of everything that a template may hold, and with what it must not.
fn shop() -> (tempfile::TempDir, String) {
    let (folder, project) = project();
    let place = |name: &str| folder.path().join(name).display().to_string();
    let mut workspace = Workspace::open(Path::new(&project), &Progress::new()).unwrap();
    let somebody = workspace.snapshot().table.people.label(3);
    let segments: Vec<Segment> =
        vec![segment("Two orders", "orders >= 2"), segment(&format!("Like {somebody}"), "orders >= 1")];
    workspace.edit(Edit::Segments(Change::Add(segments))).unwrap();
    let wanted = workspace.snapshot().project.segments.iter().find(|of| of.name == "Two orders").unwrap().id;
    let target = DefinedTarget::Enters(wanted);
    let question = PredictionDefinition { id: 0, target, active_days: Some(28), horizon_days: 30 };
    workspace.edit(Edit::Definitions(Change::Add(vec![question]))).unwrap();
    workspace.close().unwrap();
    ok(&["settings", &project, "--set", "stages=Find,Compare,Decision,Return", "--set", "color=#1f6feb"]);
    let scenes = [
        ("stage-flow?steps=5&filter.from=2026-01-01T00:00:00Z", "Where they get lost", "Ask first"),
        ("paths?filter.who=orders%20%3E%3D%202", "", ""),
        ("funnel", "As on the wall", &somebody),
    ];
    for (question, caption, notes) in scenes {
        ok(&["scenes", &project, "--add", question, "--story", "Autumn", "--caption", caption, "--notes", notes]);
    }
    ok(&["template", &project, "--export", &place("template.json")]);
    (folder, project)
}

#[test]
fn a_template_names_no_customer_and_holds_no_number_of_one() {
    let (folder, project) = shop();
    let text = std::fs::read_to_string(folder.path().join("template.json")).unwrap();
    let workspace = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let people = &snapshot.table.people;
    let columns = [&people.name, &people.email, &people.customer_id, &people.phone, &people.device];
    let mut looked_at = 0;
    for column in columns {
        for at in 0..column.len() {
            let name = column.get(at);
            // a short one may be part of another word
            if name.len() >= 6 {
                looked_at += 1;
                assert!(!text.contains(name), "{name}");
            }
        }
    }
    assert!(looked_at > 1_000, "{looked_at}");
    assert!(!text.contains("312 of them") && !text.contains("2026-01-01"), "{text}");
    for of in snapshot.project.segments.iter().filter(|of| of.kind.rule().is_none()) {
        assert!(!text.contains(&of.name), "{} was found in the data", of.name);
    }
    assert!(text.contains("Two orders") && text.contains("orders >= 2") && text.contains("Where they get lost"));
    let (again, left) = write_template(&snapshot.table, &snapshot.project).unwrap();
    assert_eq!(again, text);
    assert!(
        left.iter().any(|line| line.contains("name")) && left.iter().any(|line| line.contains("segments")),
        "{left:?}"
    );
}

#[test]
fn the_next_project_is_set_up_as_the_last_one_and_says_what_it_does_not_have() {
    let (folder, shop) = shop();
    let place = |name: &str| folder.path().join(name).display().to_string();
    let (template, next) = (place("template.json"), place("next.desire"));
    let (code, _, said) = run(&["template", &next, "--import", &template]);
    assert!(code == 0 && said.contains("once there are data"), "{said}");
    // setting up twice changes nothing more
    let (code, _, _) = run(&["template", &next, "--import", &template]);
    assert_eq!(code, 0);
    let open = |path: &str| Workspace::open_read_only(Path::new(path), &Progress::new()).unwrap().snapshot().project;
    let (before, after) = (open(&shop), open(&next));
    assert_eq!(after.rules, before.rules);
    assert_eq!(after.settings.goal, before.settings.goal);
    assert_eq!(after.settings.look, before.settings.look);
    assert_eq!(after.segments.iter().map(|of| of.name.as_str()).collect::<Vec<_>>(), ["Two orders"]);
    assert_eq!(after.definitions.len(), 1);
    let names = |project: &desire_path::model::Project| -> BTreeSet<String> {
        project.playbooks.iter().map(|of| of.name.clone()).collect()
    };
    assert_eq!(names(&after), names(&before));
    assert_eq!(after.scenes.len(), 2, "the one that names a customer stays behind");
    assert_eq!(after.scenes[0].question, "stage-flow?steps=5", "dates are those of the other data");
    // on other data, what is not there is said and kept
    let rows = "customer_id,time,event\nx1,2026-02-01T10:00:00Z,Reading\nx1,2026-02-02T10:00:00Z,Buying\n";
    std::fs::write(place("log.csv"), rows).unwrap();
    let other = place("other.desire");
    ok(&["import", &other, &place("log.csv")]);
    let (code, _, said) = run(&["template", &other, "--import", &template]);
    assert!(code == 0 && said.contains("Goal: nothing in the data"), "{said}");
    assert_eq!(open(&other).settings.goal, before.settings.goal);
    // both steps are undone
    ok(&["undo", &other]);
    ok(&["undo", &other]);
    assert!(open(&other).segments.is_empty() && open(&other).scenes.is_empty());
    assert_ne!(open(&other).rules, before.rules);
}

#[test]
fn a_file_that_is_no_template_changes_nothing_and_says_why() {
    let refused = |text: &str| read_template(text).unwrap_err().to_string();
    assert!(refused("{}").contains("template"));
    assert!(refused(r#"{"template":2}"#).contains("form 2"));
    assert!(refused(r#"{"template":1,"settings":{"session_minutes":0}}"#).contains("out of range"));
    assert!(refused(r#"{"template":1,"segments":[{"name":"a","rule":"orders >="}]}"#).contains("orders >="));
    assert!(refused(r#"{"template":1,"predictions":[{"target":"segment:b","horizon_days":30}]}"#).contains('b'));
    assert!(refused(r#"{"template":1,"customers":[]}"#).contains("customers"));
    let (folder, project) = project();
    let file = folder.path().join("no.json");
    std::fs::write(&file, "{}").unwrap();
    let (code, _, said) = run(&["template", &project, "--import", file.to_str().unwrap()]);
    assert!(code != 0 && said.contains("cannot be read"), "{said}");
    let (code, _, said) = run(&["template", &project]);
    assert!(code == 2 && said.contains("--export"), "{said}");
}
