//! What the window asks before it undoes what has left the program, and what it forgets when an opening is cancelled.

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::Change;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};

use crate::screen::{Screen, orders_in_pounds, small_shop};

#[test]
fn an_export_is_undone_only_after_a_question() {
    let mut screen = Screen::on_small_sample();
    let export = || Edit::Export { actions: Change::Update(Vec::new()), assignments: Change::Add(Vec::new()) };
    let is_exported = |screen: &Screen| screen.shows("Undo: Export actions");
    let is_asked = |screen: &Screen| screen.shows("Undo the export of actions?");
    for view in [ViewId::Journey, ViewId::Actions] {
        screen.obey(Command::Edit(export()));
        assert!(is_exported(&screen));
        screen.obey(Command::Show(view));
        // pressed twice, it is asked once
        screen.obey(Command::Undo);
        screen.obey(Command::Undo);
        assert!(is_asked(&screen) && is_exported(&screen));
        screen.press("Cancel");
        assert!(!is_asked(&screen) && is_exported(&screen));
        screen.obey(Command::Undo);
        screen.press("Undo the export");
        assert!(!is_asked(&screen) && !is_exported(&screen));
    }
    // nothing else is asked about, nor undone by the answer to that question
    screen.obey(Command::Edit(export()));
    screen.obey(Command::Edit(Edit::SetName("Other".to_owned())));
    screen.obey(Command::UndoExport);
    assert!(!is_exported(&screen));
    screen.obey(Command::Undo);
    assert!(is_exported(&screen) && !is_asked(&screen));
}

#[test]
fn what_was_to_follow_an_opening_that_is_cancelled_does_not_follow_another_one() {
    let mut screen = Screen::on_small_sample();
    let (csv, mine) = (screen.folder.path().join("orders.csv"), screen.folder.path().join("mine.desire"));
    orders_in_pounds(&csv, 40);
    std::fs::copy(small_shop(), &mine).unwrap();
    // another window has it
    let other = Workspace::open(&mine, &Progress::new()).unwrap();
    let then = Command::OpenImport(vec![csv]);
    screen.obey(Command::OpenProjectThen(mine.clone().into(), Box::new(then)));
    assert!(screen.shows("Try again"), "{}", screen.words());
    screen.press("Cancel");
    other.close().unwrap();
    screen.obey(Command::OpenProject(mine.clone().into()));
    assert_eq!(screen.app().snapshot().file.path, mine);
    assert!(!screen.shows("Import orders.csv"), "{}", screen.words());
}
