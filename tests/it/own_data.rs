//! A person's own data in the window: it gets a project of its own, the first questions, and plain words when something
//! goes wrong.

use std::path::{Path, PathBuf};

use desire_path::gui::command::{AnyChange, Command};
use desire_path::gui::{Start, views::ViewId};
use desire_path::model::{Change, Segment, SegmentKind, Settings};
use desire_path::progress::Progress;
use desire_path::store::StoreError;
use desire_path::workspace::{Edit, Workspace};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::screen::{Screen, orders_in_pounds};

fn new_project(path: &Path) {
    Workspace::create(path, &Progress::new()).unwrap().close().unwrap();
}

fn segment(id: u32, name: &str, members: &[u32]) -> Segment {
    let kind = SegmentKind::Picked { from: "here".to_owned() };
    Segment { id, name: name.to_owned(), kind, description: String::new(), members: members.to_vec() }
}

/// Answers where the data is kept.
fn keep_in(screen: &mut Screen, folder: &Path, name: &str) {
    screen.write("Name", name);
    screen.write("Folder", &folder.display().to_string());
    screen.press("Create project and go on");
}

#[test]
fn own_files_never_go_into_the_sample_shop() {
    let mut screen = Screen::on_sample();
    let (sample, folder) = (screen.app().snapshot().clone(), screen.folder.path().to_owned());
    let csv = folder.join("orders.csv");
    orders_in_pounds(&csv, 40);
    screen.drop_files(std::slice::from_ref(&csv));
    assert!(screen.shows("Where should your data be kept?"), "asked before the columns are looked at");
    assert!(!screen.shows("What becomes of the row"));
    keep_in(&mut screen, &folder, "Mine");
    assert!(screen.shows("Import orders.csv"), "then the import goes on");
    screen.press_some("Import 40 rows");
    let mine = screen.app().snapshot().clone();
    assert_eq!(mine.file.path, folder.join("Mine.desire"));
    assert_eq!(mine.table.num_events(), 40);
    let shop = Workspace::open_read_only(&sample.file.path, &Progress::new()).unwrap().snapshot();
    assert_eq!(shop.project.imports, sample.project.imports, "the shop is as it was");
    // nothing can be imported past the question either
    let mapping = desire_path::import::inspect(&csv).unwrap().mapping;
    screen.obey(Command::OpenSample);
    screen.obey(Command::Import(vec![desire_path::workspace::ImportRequest { input: csv.as_path().into(), mapping }]));
    assert_eq!(screen.app().snapshot().project.imports.len(), sample.project.imports.len());
    assert!(screen.shows("make a project of your own first"));
}

#[test]
fn a_folder_is_watched_for_a_project_of_ones_own_and_one_is_made_where_none_is_open() {
    let mut screen = Screen::on_sample();
    let folder = screen.folder.path().to_owned();
    screen.obey(Command::Show(ViewId::Data));
    screen.press("Watch a folder…");
    assert!(screen.shows("Where should your data be kept?"));
    keep_in(&mut screen, &folder, "Mine");
    screen.write("Path of the folder that exports are put into", &folder.display().to_string());
    screen.press("Open");
    let mine = screen.app().snapshot();
    assert_eq!(mine.file.path, folder.join("Mine.desire"));
    assert_eq!(mine.project.settings.watched_folder.as_deref(), folder.to_str());
}

#[test]
fn a_name_that_is_taken_keeps_the_files_and_offers_that_project() {
    let mut screen = Screen::on_sample();
    let folder = screen.folder.path().to_owned();
    new_project(&folder.join("Mine.desire"));
    let csv = folder.join("orders.csv");
    orders_in_pounds(&csv, 40);
    screen.drop_files(&[csv]);
    keep_in(&mut screen, &folder, "Mine");
    assert!(screen.shows("There is already a project of this name"));
    screen.harness.run_steps(2);
    screen.press_some("Mine");
    assert!(screen.shows("Import orders.csv"));
    assert_eq!(screen.app().snapshot().file.path, folder.join("Mine.desire"));
}

#[test]
fn files_that_are_named_at_the_start_are_imported_into_a_project_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("orders.csv");
    orders_in_pounds(&csv, 40);
    let mut screen = Screen::start(Start::of(&[csv, folder.path().to_owned()]));
    assert!(screen.shows("Where should your data be kept?"));
    keep_in(&mut screen, folder.path(), "Mine");
    assert!(screen.shows("Import"));
    assert_eq!(screen.app().snapshot().file.path, folder.path().join("Mine.desire"));
}

#[test]
fn a_project_is_told_from_data_by_its_ending_or_by_what_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("shop.desire");
    new_project(&project);
    let without_ending = folder.path().join("shop");
    std::fs::copy(&project, &without_ending).unwrap();
    let csv = folder.path().join("orders.csv");
    orders_in_pounds(&csv, 1);
    let is_project = |paths: &[PathBuf]| matches!(Start::of(paths), Start::Project(_));
    assert!(is_project(&[project]) && is_project(&[without_ending]));
    assert!(matches!(Start::of(std::slice::from_ref(&csv)), Start::Import(files) if files == [csv]));
    assert!(matches!(Start::of(&[folder.path().to_owned()]), Start::Import(_)));
    assert!(matches!(Start::of(&[]), Start::LastTime));
}

#[test]
fn a_project_that_is_open_elsewhere_can_be_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.desire");
    std::fs::copy(&Screen::on_sample().app().snapshot().file.path, &path).unwrap();
    let elsewhere = Workspace::open(&path, &Progress::new()).unwrap();
    let mut screen = Screen::start(Start::Project(path.clone()));
    assert!(screen.shows("shop.desire is open in another window"));
    screen.press("Open to look at");
    let snapshot = screen.app().snapshot().clone();
    assert!(snapshot.read_only && snapshot.file.path == path);
    assert!(screen.shows("Open to look at"), "the top bar says so");
    screen.obey(Command::Show(ViewId::Data));
    let out_of_reach = screen.harness.get_all_by_label("Undo import").all(|node| node.accesskit_node().is_disabled());
    assert!(out_of_reach, "what changes the project cannot be pressed");
    screen.obey(Command::Edit(Edit::SetName("Other".to_owned())));
    assert!(screen.shows("nothing can be changed"));
    assert_eq!(screen.app().snapshot().revision, snapshot.revision);
    elsewhere.close().unwrap();
    screen.obey(Command::OpenProject(path.into()));
    assert!(!screen.app().snapshot().read_only, "once it is free it opens as usual");
}

#[test]
fn an_edit_that_fails_says_so_in_plain_words_and_announces_nothing() {
    let mut screen = Screen::on_sample();
    let path = screen.app().snapshot().file.path.clone();
    screen.obey(Command::Edit(Edit::Segments(Change::Add(vec![segment(0, "First", &[1, 2])]))));
    let before = screen.app().snapshot().project.segments.clone();
    type Failure = (&'static str, Box<dyn Fn(&mut Screen)>);
    let failures: [Failure; 4] = [
        (
            "a number that is taken",
            Box::new(|screen| {
                let edit = Edit::Segments(Change::Add(vec![segment(1, "Second", &[3])]));
                screen.obey(Command::Change(AnyChange::edit(edit, |_| "Segment “Second” made.".to_owned())));
            }),
        ),
        (
            "a name that is taken",
            Box::new(|screen| {
                let edit = Edit::RenameSegment { id: 1, name: "First".to_owned() };
                screen.obey(Command::Edit(edit));
                let edit = Edit::Segments(Change::Add(vec![segment(0, "FIRST ", &[1, 2])]));
                screen.obey(Command::Change(AnyChange::edit(edit, |_| "Segment “FIRST” made.".to_owned())));
            }),
        ),
        (
            "a file that is locked",
            Box::new({
                let path = path.clone();
                move |screen| {
                    let other = rusqlite::Connection::open(&path).unwrap();
                    other.execute_batch("BEGIN IMMEDIATE").unwrap();
                    let edit = Edit::Segments(Change::Add(vec![segment(0, "Third", &[3])]));
                    screen.obey(Command::Change(AnyChange::edit(edit, |_| "Segment “Third” made.".to_owned())));
                    other.execute_batch("ROLLBACK").unwrap();
                }
            }),
        ),
        (
            "a full disk",
            Box::new({
                let path = path.clone();
                move |screen| {
                    let full = StoreError::DiskFull(path.clone());
                    screen.obey(Command::Change(AnyChange::new("Saving", move |_, _| Err(full))));
                }
            }),
        ),
    ];
    // The newest notice is in full, so each is read as it comes.
    let mut read = String::new();
    for (what, fail) in &failures {
        fail(&mut screen);
        let words = screen.words();
        read.push_str(&words);
        for jargon in ["constraint", "UNIQUE", "SQL", "rusqlite", "segment.id", "sample.desire-", "made."] {
            assert!(!words.contains(jargon), "{what}: “{jargon}” on the screen");
        }
        let folder = path.parent().unwrap().display().to_string();
        assert!(!words.contains(&folder), "{what}: a path on the screen");
        assert_eq!(screen.app().snapshot().project.segments, before, "{what}");
    }
    for sentence in [
        "could not be read or written",
        "There is already a segment called “FIRST”",
        "is open in another window",
        "is full",
    ] {
        assert!(read.contains(sentence), "“{sentence}” in: {read}");
    }
}

#[test]
fn groups_are_kept_and_segments_made_one_after_the_other() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Segments));
    screen.press("Find groups");
    screen.press("Save as segments");
    let kept = screen.app().snapshot().project.segments.len();
    assert!(kept > 1 && screen.shows(&format!("{kept} segments saved.")));
    screen.obey(Command::Show(ViewId::Journey));
    screen.press_some("Awareness, step 1:");
    screen.press("Make segment");
    assert!(screen.shows("made; rename it in Segments."));
    let segments = screen.app().snapshot().project.segments.clone();
    assert_eq!(segments.len(), kept + 1);
    let ids: std::collections::BTreeSet<u32> = segments.iter().map(|s| s.id).collect();
    assert_eq!(ids.len(), segments.len());
    // the same again is refused instead of standing there twice
    screen.dismiss_notices();
    screen.press("Make segment");
    assert!(screen.shows("There is already a segment called"));
    assert_eq!(screen.app().snapshot().project.segments.len(), kept + 1);
    screen.obey(Command::Show(ViewId::Segments));
    screen.harness.get_by_role_and_label(egui::Role::Tab, "Groups found").click();
    screen.settle();
    screen.press("Save as segments");
    assert_eq!(screen.app().snapshot().project.segments.len(), kept + 1, "groups take the place of groups");
}

#[test]
fn the_name_field_follows_an_undo() {
    let mut screen = Screen::on_sample();
    screen
        .obey(Command::Edit(Edit::Segments(Change::Add(vec![segment(0, "Loyal", &[1, 2]), segment(0, "New", &[3])]))));
    screen.obey(Command::Show(ViewId::Segments));
    screen.press_some("Loyal, 2 customers");
    screen.write("Name", "Very loyal");
    screen.press("Rename");
    assert_eq!(screen.app().snapshot().project.segments[0].name, "Very loyal");
    assert!(screen.shows("Undo: Rename segment"));
    screen.press("Undo: Rename segment");
    assert!(screen.shows("Undone: Rename segment"), "the notice names it too");
    assert_eq!(screen.field("Name").accesskit_node().value().as_deref(), Some("Loyal"));
    screen.write("Name", "new");
    screen.press("Rename");
    assert!(screen.shows("There is already a segment called “new”"));
    assert_eq!(screen.app().snapshot().project.segments[0].name, "Loyal");
}

/// A window on a project of its own into which orders in pounds were imported.
fn with_orders() -> Screen {
    let folder = tempfile::tempdir().unwrap();
    let (path, csv) = (folder.path().join("uk.desire"), folder.path().join("orders.csv"));
    new_project(&path);
    orders_in_pounds(&csv, 40);
    let mut screen = Screen::start(Start::Project(path));
    screen.folder = folder;
    screen.drop_files(&[csv]);
    screen.press_some("Import 40 rows");
    screen
}

#[test]
fn a_file_that_was_imported_before_is_named_before_it_is_imported_again() {
    let mut screen = with_orders();
    screen.press("Keep the defaults");
    let (first, again) = (screen.folder.path().join("orders.csv"), screen.folder.path().join("orders (1).csv"));
    std::fs::copy(first, &again).unwrap();
    screen.drop_files(&[again]);
    assert!(screen.shows("This file was imported on "), "{}", screen.words());
    screen.press_some("Import 40 rows");
    assert_eq!(screen.app().snapshot().table.num_events(), 40);
    // one more row makes another file of it
    let longer = screen.folder.path().join("longer.csv");
    orders_in_pounds(&longer, 41);
    screen.drop_files(&[longer]);
    assert!(screen.shows("Import longer.csv") && !screen.shows("This file was imported on "));
}

#[test]
fn after_the_first_import_the_program_asks_once_what_it_took_for_granted() {
    let mut screen = with_orders();
    assert!(screen.shows("Is this right?"));
    assert!(screen.shows("All 40 rows that name a currency say so."));
    assert!(screen.shows("Reached 40 times in your data."), "the goal, with what speaks for it");
    screen.write("Time zone", "Europe/Atlantis");
    assert!(screen.shows("There is no such time zone"));
    screen.write("Time zone", "Europe/London");
    screen.press("Use these");
    let settings = |s: &Screen| s.app().snapshot().project.settings.clone();
    let chosen = settings(&screen);
    assert!(chosen.confirmed);
    assert_eq!((chosen.currency.as_str(), chosen.time_zone.as_str()), ("GBP", "Europe/London"));
    // once: another import asks nothing
    let more = screen.folder.path().join("more.csv");
    std::fs::write(&more, "customer_id,time,event\nc1,2026-02-01T10:00:00Z,visit\nc2,2026-02-02T10:00:00Z,visit\n")
        .unwrap();
    screen.drop_files(&[more]);
    screen.press_some("Import 2 rows");
    assert!(!screen.shows("Is this right?"));
    screen.keys(Modifiers::COMMAND, Key::Z);
    screen.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(settings(&screen).time_zone, Settings::default().time_zone, "the answers are undone like any edit");
    assert!(!settings(&screen).confirmed);
    // and they can be looked at again
    screen.obey(Command::AskFirstQuestions);
    assert!(screen.shows("Is this right?"));
    screen.press("Keep the defaults");
    assert!(settings(&screen).confirmed);
}

#[test]
fn money_is_in_the_currency_of_the_files_and_undone_with_them() {
    let mut screen = with_orders();
    screen.keys(Modifiers::NONE, Key::Escape);
    assert_eq!(screen.app().snapshot().project.settings.currency, "GBP");
    screen.obey(Command::Show(ViewId::Customers));
    assert!(screen.words().contains('£') && !screen.words().contains('€'));
    screen.obey(Command::Undo);
    assert_eq!(screen.app().snapshot().project.settings.currency, "EUR");
    screen.obey(Command::Redo);
    assert_eq!(screen.app().snapshot().project.settings.currency, "GBP");
}
