//! Copies of a project in the window: a backup never takes another file's place, and erasing says which copies still hold the
//! people.

use desire_path::gui::Start;
use desire_path::gui::command::Command;
use desire_path::gui::dialogs::erase::EraseDialog;
use desire_path::gui::views::ViewId;
use desire_path::store::is_project;
use egui_kittest::kittest::Queryable as _;

use crate::screen::Screen;

const COPIES: [&str; 2] = ["shop.2026-05-01.backup.desire", "shop.format-7.backup.desire"];

/// A project of one's own with two copies beside it.
fn with_copies() -> (Screen, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("shop.desire");
    let sample = Screen::on_sample();
    std::fs::copy(sample.folder.path().join("sample.desire"), &project).unwrap();
    drop(sample);
    for name in COPIES {
        std::fs::copy(&project, folder.path().join(name)).unwrap();
    }
    let mut screen = Screen::start(Start::Project(project.clone()));
    screen.folder = folder;
    screen.settle();
    (screen, project)
}

#[test]
fn erasing_names_the_copies_that_still_hold_the_people() {
    let (mut screen, _) = with_copies();
    let id = screen.app().snapshot().table.people.ids[0];
    screen.app().open(EraseDialog::for_customer(id));
    screen.settle();
    let both = format!("{}, {}", COPIES[0], COPIES[1]);
    assert!(screen.shows(&both), "{}", screen.words());
    screen.write("Type “erase” to go on", "erase");
    screen.press("Erase for good");
    assert!(screen.shows("Erased 1 customer") && screen.shows(&both), "{}", screen.words());
}

#[test]
fn a_backup_says_at_once_that_no_file_is_replaced() {
    let (mut screen, project) = with_copies();
    screen.obey(Command::Show(ViewId::Data));
    screen.harness.get_by_role_and_label(egui::Role::Tab, "Privacy").click();
    screen.settle();
    screen.harness.get_by_label("Save a backup…").scroll_to_me();
    screen.settle();
    screen.press("Save a backup…");
    let taken = project.with_file_name(COPIES[0]);
    let before = std::fs::read(&taken).unwrap();
    screen.write("Path of the new file", &taken.display().to_string());
    screen.press("Save");
    assert!(screen.shows("never takes another file's place") && !screen.shows("Replace"), "{}", screen.words());
    assert_eq!(std::fs::read(&taken).unwrap(), before);
    let free = project.with_file_name("elsewhere.desire");
    screen.write("Path of the new file", &free.display().to_string());
    screen.press("Save");
    assert!(is_project(&free), "{}", screen.words());
}
