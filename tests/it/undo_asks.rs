//! What the window asks before it undoes what has left the program, and what it forgets when an opening is cancelled.

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::Change;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};

use crate::screen::{Screen, orders_in_pounds, small_shop};

#[test]
fn an_export_is_undone_from_another_view_only_after_a_question() {
    let mut screen = Screen::on_small_sample();
    let export = || Edit::Export { actions: Change::Update(Vec::new()), assignments: Change::Add(Vec::new()) };
    let is_exported = |screen: &Screen| screen.shows("Undo: Export actions");
    screen.obey(Command::Edit(export()));
    assert!(is_exported(&screen));
    screen.obey(Command::Show(ViewId::Journey));
    screen.obey(Command::Undo);
    assert!(screen.shows("Undo the export of actions?") && is_exported(&screen));
    screen.press("Cancel");
    assert!(!screen.shows("Undo the export of actions?") && is_exported(&screen));
    screen.obey(Command::Undo);
    screen.press("Undo the export");
    assert!(!is_exported(&screen));
    // where it is seen, and for anything else, nothing is asked
    screen.obey(Command::Edit(export()));
    screen.obey(Command::Show(ViewId::Actions));
    screen.obey(Command::Undo);
    assert!(!is_exported(&screen));
    screen.obey(Command::Edit(export()));
    screen.obey(Command::Show(ViewId::Journey));
    screen.obey(Command::Edit(Edit::SetName("Other".to_owned())));
    screen.obey(Command::Undo);
    assert!(is_exported(&screen) && !screen.shows("Undo the export of actions?"));
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
