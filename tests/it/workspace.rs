//! Importing into an open project: all files or none, the same file once, and undo that is soft until closing.

use std::fs;
use std::path::{Path, PathBuf};

use desire_path::import::inspect;
use desire_path::model::ImportState;
use desire_path::progress::Progress;
use desire_path::store::StoreError;
use desire_path::workspace::{ImportError, ImportOutcome, ImportReport, ImportRequest, Workspace};

use super::store::place;

/// A CSV of `rows` events of customers `prefix`1, `prefix`2 …, five each.
pub(crate) fn csv(path: &Path, prefix: &str, rows: u32) -> PathBuf {
    use std::fmt::Write;
    let mut text = "customer_id,timestamp,event,page\n".to_owned();
    for i in 0..rows {
        let (day, minute) = (i / 1440 % 28 + 1, i % 1440);
        let event = ["page_view", "add_to_cart", "purchase"][i as usize % 3];
        writeln!(
            text,
            "{prefix}{},2025-{:02}-{day:02}T{:02}:{:02}:00Z,{event},/p/{}",
            i / 5,
            i / 40_320 % 12 + 1,
            minute / 60,
            minute % 60,
            i % 7
        )
        .unwrap();
    }
    fs::write(path, text).unwrap();
    path.to_owned()
}

fn request(path: &Path) -> ImportRequest {
    ImportRequest { input: path.into(), mapping: inspect(path).unwrap().mapping }
}

fn import(workspace: &mut Workspace, paths: &[&Path]) -> Result<Vec<ImportReport>, ImportError> {
    let requests: Vec<ImportRequest> = paths.iter().map(|p| request(p)).collect();
    workspace.import(&requests, &Progress::new())
}

fn counts(workspace: &Workspace) -> (usize, usize, usize) {
    let snapshot = workspace.snapshot();
    (snapshot.project.imports.len(), snapshot.table.num_events(), snapshot.table.num_customers())
}

#[test]
fn a_file_comes_in_once_and_only_its_new_rows_from_a_longer_export() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().project.name, "shop");
    let first = csv(&dir.path().join("a.csv"), "c", 100);
    let report = import(&mut workspace, &[&first]).unwrap().remove(0);
    assert_eq!(report.outcome, ImportOutcome::Imported(1));
    assert_eq!((report.load.events, report.load.new_profiles), (100, 20));
    assert_eq!(counts(&workspace), (1, 100, 20));

    let revision = workspace.snapshot().revision;
    let again = import(&mut workspace, &[&first]).unwrap().remove(0);
    assert_eq!(again.outcome, ImportOutcome::AlreadyThere(1));
    assert_eq!(workspace.snapshot().revision, revision);
    assert_eq!(counts(&workspace), (1, 100, 20));

    let longer = csv(&dir.path().join("b.csv"), "c", 150);
    let report = import(&mut workspace, &[&longer]).unwrap().remove(0);
    assert_eq!((report.load.duplicates, report.load.events), (100, 50));
    assert_eq!(counts(&workspace), (2, 150, 30));
    workspace.close().unwrap();
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(counts(&workspace), (2, 150, 30));
    let again = import(&mut workspace, &[&longer]).unwrap().remove(0);
    assert_eq!(again.outcome, ImportOutcome::AlreadyThere(2));
}

#[test]
fn an_import_can_be_undone_redone_and_is_gone_after_closing() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let (a, b) = (csv(&dir.path().join("a.csv"), "a", 100), csv(&dir.path().join("b.csv"), "b", 50));
    import(&mut workspace, &[&a]).unwrap();
    import(&mut workspace, &[&b]).unwrap();
    assert_eq!(counts(&workspace), (2, 150, 30));
    let before = workspace.snapshot();
    assert_eq!(workspace.undo().unwrap().as_deref(), Some("Import"));
    assert_eq!(counts(&workspace), (2, 100, 20));
    assert_eq!(workspace.snapshot().project.imports[1].state, ImportState::Undone);
    assert_eq!(workspace.redo().unwrap().as_deref(), Some("Import"));
    assert_eq!(workspace.snapshot().table.time, before.table.time);
    assert_eq!(workspace.snapshot().table.people.ids, before.table.people.ids);

    workspace.undo().unwrap();
    workspace.undo().unwrap();
    workspace.redo().unwrap();
    let bytes_before = workspace.info().unwrap().profiles;
    workspace.close().unwrap();
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(counts(&workspace), (1, 100, 20));
    assert_eq!((bytes_before, workspace.info().unwrap().profiles), (30, 20));
    let report = import(&mut workspace, &[&b]).unwrap().remove(0);
    assert_eq!((report.outcome, report.load.events), (ImportOutcome::Imported(3), 50));
    assert_eq!(counts(&workspace), (2, 150, 30));
    assert_eq!(workspace.snapshot().table.people.ids.last(), Some(&39), "profile numbers are not given twice");
}

#[test]
fn files_that_come_together_come_all_or_not_at_all() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let (a, b) = (csv(&dir.path().join("a.csv"), "a", 100), csv(&dir.path().join("b.csv"), "b", 50));
    let mut requests = vec![request(&a), request(&b)];
    fs::remove_file(&b).unwrap();
    let error = workspace.import(&requests, &Progress::new()).unwrap_err();
    assert!(error.to_string().contains("b.csv"), "{error}");
    assert_eq!(counts(&workspace), (0, 0, 0));
    assert_eq!(workspace.can_undo(), None);

    let progress = Progress::new();
    progress.cancel();
    requests.truncate(1);
    let error = workspace.import(&requests, &progress).unwrap_err();
    assert!(error.is_cancelled(), "{error:?}");
    assert!(matches!(error, ImportError::Store(StoreError::Cancelled)));
    assert_eq!(counts(&workspace), (0, 0, 0));

    csv(&b, "b", 50);
    let reports = import(&mut workspace, &[&a, &b, &a]).unwrap();
    let outcomes: Vec<ImportOutcome> = reports.iter().map(|r| r.outcome).collect();
    assert_eq!(outcomes, [ImportOutcome::Imported(1), ImportOutcome::Imported(2), ImportOutcome::AlreadyThere(1)]);
    assert_eq!(workspace.undo().unwrap().as_deref(), Some("Import of 2 files"));
    assert_eq!(workspace.snapshot().table.num_events(), 0);
}

#[test]
fn a_list_of_people_that_comes_again_is_all_duplicates() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let people = dir.path().join("contacts.csv");
    fs::write(&people, "customer_id,email,first_name\n1,ann@example.com,Ann\n2,bo@example.com,Bo\n").unwrap();
    let counted = |workspace: &mut Workspace| {
        let report = workspace.import(&[request(&people)], &Progress::new()).unwrap().remove(0);
        (report.load.rows, report.load.used, report.load.duplicates, report.load.new_profiles)
    };
    assert_eq!(counted(&mut workspace), (2, 2, 0, 2));
    assert_eq!(counted(&mut workspace), (2, 0, 2, 0), "as of a file of events");
}

#[test]
fn bad_rows_are_kept_with_their_lines() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let file = csv(&dir.path().join("a.csv"), "a", 20);
    let mut text = fs::read_to_string(&file).unwrap();
    text.push_str("a1,not a time,purchase,/p/1\n");
    fs::write(&file, text).unwrap();
    let report = import(&mut workspace, &[&file]).unwrap().remove(0);
    assert_eq!((report.load.rows, report.load.events), (21, 20));
    let rejects = workspace.rejects(1).unwrap();
    assert_eq!((rejects.len(), rejects[0].line), (1, 22));
    assert!(rejects[0].raw.contains("not a time"), "{rejects:?}");
    assert_eq!(workspace.info().unwrap().rejected, 1);
}
