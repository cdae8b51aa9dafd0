//! Notes on days: kept in the project, numbered, undone, in the copy, and on the command line.

use std::path::Path;

use assert_cmd::Command;
use desire_path::model::{Annotation, AnnotationKind, Change};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};

fn note(text: &str, day: i32) -> Annotation {
    Annotation {
        id: 0,
        first_day: day,
        last_day: day + 2,
        kind: AnnotationKind::Campaign,
        text: text.to_owned(),
        source: Some("Website".to_owned()),
    }
}

fn texts(workspace: &Workspace) -> Vec<(u32, String)> {
    workspace.snapshot().project.annotations.iter().map(|a| (a.id, a.text.clone())).collect()
}

fn run(args: &[&str]) -> (Option<i32>, String, String) {
    let done = Command::cargo_bin("desire-path").unwrap().args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code(), text(done.stdout), text(done.stderr))
}

#[test]
fn notes_survive_reopening_keep_their_numbers_and_are_undone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.desire");
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let edits = [
        Change::Add(vec![note("Sale", 1), note("Release", 5)]),
        Change::Add(vec![note("Prices", 9)]),
        Change::Order(vec![3, 1]),
        Change::Update(vec![Annotation { id: 1, ..note("Summer sale", 1) }]),
        Change::Remove(vec![1]),
    ];
    let mut states = vec![workspace.snapshot().project.annotations.clone()];
    for change in edits {
        workspace.edit(Edit::Annotations(change)).unwrap();
        states.push(workspace.snapshot().project.annotations.clone());
        workspace.close().unwrap();
        workspace = Workspace::open(&path, &Progress::new()).unwrap();
        assert_eq!(workspace.snapshot().project.annotations, *states.last().unwrap(), "after reopening");
    }
    assert_eq!(texts(&workspace), [(3, "Prices".to_owned()), (2, "Release".to_owned())]);
    for state in states.iter().rev().skip(1) {
        workspace.undo().unwrap().unwrap();
        assert_eq!(workspace.snapshot().project.annotations, *state);
    }
    while workspace.redo().unwrap().is_some() {}
    assert_eq!(workspace.snapshot().project.annotations, *states.last().unwrap());
    workspace.edit(Edit::Annotations(Change::Remove(vec![3]))).unwrap();
    workspace.edit(Edit::Annotations(Change::Add(vec![note("New", 20)]))).unwrap();
    assert_eq!(texts(&workspace).last().unwrap(), &(4, "New".to_owned()), "no number is given twice");
}

#[test]
fn the_command_line_lists_adds_and_removes_notes() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(place("web.csv"), "customer_id,time,event\nc1,2026-01-01T10:00:00Z,visit\n").unwrap();
    let project = place("shop.desire");
    assert_eq!(run(&["import", &project, &place("web.csv"), "--source", "Website"]).0, Some(0));
    let add = ["annotations", &project, "--add", "Sale", "--from", "2026-05-04", "--to", "2026-05-17"];
    let (code, _, said) = run(&[&add[..], &["--kind", "Price change", "--source", "website"]].concat());
    assert_eq!(code, Some(0), "{said}");
    let (_, listed, _) = run(&["annotations", &project, "--format", "csv"]);
    assert_eq!(listed, "number,from,to,kind,text,source\n1,2026-05-04,2026-05-17,price-change,Sale,Website\n");
    for (args, hint) in [
        (&["--add", "x", "--from", "May"][..], "2026-05-04"),
        (&["--add", "x", "--from", "2026-05-04", "--to", "2026-05-01"], "swap"),
        (&["--add", "x", "--from", "2026-05-04", "--kind", "party"], "price-change"),
        (&["--add", "x", "--from", "2026-05-04", "--source", "Moon"], "there are Website"),
        (&["--remove", "9"], "there is no note 9"),
    ] {
        let (code, _, said) = run(&[&["annotations", &project], args].concat());
        assert!(code == Some(2) && said.contains(hint), "{args:?}: {said}");
    }
    let (code, listed, _) = run(&["annotations", &project, "--remove", "1", "--format", "csv"]);
    assert_eq!((code, listed.lines().count()), (Some(0), 1));
    assert_eq!(run(&["undo", &project]).0, Some(0));
    let workspace = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap();
    assert_eq!(texts(&workspace), [(1, "Sale".to_owned())]);
}

#[test]
fn a_copy_to_be_shared_keeps_notes_without_names_in_them() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(place("crm.csv"), "customer_id,email,time,event\nc1,ida@example.org,2026-01-01T10:00:00Z,visit\n")
        .unwrap();
    let project = place("shop.desire");
    assert_eq!(run(&["import", &project, &place("crm.csv")]).0, Some(0));
    let text = "Sale, said ida@example.org";
    assert_eq!(run(&["annotations", &project, "--add", text, "--from", "2026-05-04"]).0, Some(0));
    let copy = place("copy.desire");
    let (code, _, said) = run(&["pseudonymise", &project, "--out", &copy]);
    assert_eq!(code, Some(0), "{said}");
    let (_, listed, _) = run(&["annotations", &copy, "--format", "csv"]);
    assert!(listed.contains("2026-05-04") && listed.contains("Sale") && !listed.contains("ida@"), "{listed}");
}
