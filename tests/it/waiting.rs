//! What is not counted yet is not stated: the window says that it is being counted, keeps the old picture faded, and what
//! was stopped can be started again.

use desire_path::gui::Start;
use desire_path::gui::command::{Command, CustomerSet, Task};
use desire_path::gui::jobs::TaskEnd;
use desire_path::gui::views::ViewId;
use desire_path::model::Filter;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;
use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::screen::Screen;

const AGAIN: &str = "Counting again…";

/// Pages whose numbers obey the filter.
const PAGES: [(ViewId, Option<&str>); 8] = [
    (ViewId::Journey, Some("Stage flow")),
    (ViewId::Journey, Some("Touchpoints")),
    (ViewId::Journey, Some("Paths")),
    (ViewId::Channels, Some("Attribution")),
    (ViewId::Channels, Some("New customers")),
    (ViewId::Journey, Some("Friction")),
    (ViewId::Customers, None),
    (ViewId::Segments, None),
];

fn by_social() -> Filter {
    Filter { channels: vec!["Social".to_owned()], ..Filter::default() }
}

/// The sample with one segment of the first fifty customers.
fn with_a_segment() -> Screen {
    let mut screen = Screen::on_sample();
    let members = screen.app().snapshot().table.people.ids[..50].to_vec();
    let set = CustomerSet { title: "The first fifty".to_owned(), members: std::sync::Arc::new(members) };
    screen.obey(Command::MakeSegment(set));
    screen.dismiss_notices();
    screen
}

fn go(screen: &mut Screen, (view, tab): (ViewId, Option<&str>)) {
    screen.obey(Command::Show(view));
    if let Some(tab) = tab {
        screen.harness.get_by_role_and_label(Role::Tab, tab).click();
        screen.settle();
    }
}

fn hold(screen: &mut Screen, hold: bool) {
    screen.app().hold_jobs(hold);
    screen.settle();
}

#[test]
fn an_old_picture_under_a_new_filter_says_that_it_is_being_counted_again() {
    let mut screen = with_a_segment();
    for page in PAGES {
        go(&mut screen, page);
        assert!(!screen.shows(AGAIN), "{page:?} is there");
        hold(&mut screen, true);
        screen.obey(Command::SetFilter(by_social()));
        assert!(screen.shows(AGAIN), "{page:?} is old");
        hold(&mut screen, false);
        assert!(!screen.shows(AGAIN), "{page:?} is new");
        screen.obey(Command::SetFilter(Filter::default()));
    }
}

#[test]
fn what_was_never_counted_is_not_stated_as_a_number() {
    let mut screen = with_a_segment();
    hold(&mut screen, true);
    for (page, says) in [
        ((ViewId::Customers, None), "Counting customers…"),
        ((ViewId::Journey, Some("Paths")), "Counting the paths…"),
        ((ViewId::Channels, Some("Attribution")), "Crediting conversions…"),
        ((ViewId::Channels, Some("New customers")), "Counting by channel…"),
        ((ViewId::Journey, Some("Friction")), "Looking for what gets in the way…"),
        ((ViewId::Data, None), "Counting events and customers…"),
        ((ViewId::Segments, None), "counting its customers"),
    ] {
        go(&mut screen, page);
        assert!(screen.shows(says), "{page:?} does not say “{says}”");
        let words = screen.words();
        let number = words.lines().find(|line| line.starts_with("0 ") || line.starts_with("No "));
        assert_eq!(number, None, "{page:?}");
    }
    screen.press_some("The first fifty");
    assert!(!screen.words().lines().any(|line| line == "0"), "{}", screen.words());
    hold(&mut screen, false);
    assert!(screen.words().lines().any(|line| line == "50"), "{}", screen.words());
}

#[test]
fn the_figures_of_a_selection_are_counted_beside_the_frames() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Journey));
    hold(&mut screen, true);
    screen.press_some("Awareness, step 1");
    assert!(screen.shows("See customers") && !screen.shows("Reach the goal at any time"));
    hold(&mut screen, false);
    assert!(screen.shows("Reach the goal at any time"));
}

#[test]
fn what_was_stopped_says_so_and_can_be_started_again() {
    let mut screen = Screen::on_sample();
    go(&mut screen, (ViewId::Journey, Some("Stage flow")));
    hold(&mut screen, true);
    screen.obey(Command::SetFilter(by_social()));
    screen.press("Stop");
    hold(&mut screen, false);
    assert!(screen.shows("Not counted again yet"));
    screen.press("Count again");
    assert!(!screen.shows("Not counted again yet") && !screen.shows(AGAIN));
    // where there was nothing before
    hold(&mut screen, true);
    go(&mut screen, (ViewId::Journey, Some("Paths")));
    screen.press("Stop");
    hold(&mut screen, false);
    assert!(screen.shows("Stopped before there was a result."));
    screen.press("Start again");
    assert!(screen.shows("different paths"));
}

#[test]
fn an_empty_project_does_not_offer_an_import_while_one_runs() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.desire");
    Workspace::create(&path, &Progress::new()).unwrap().close().unwrap();
    let mut screen = Screen::start(Start::Project(path));
    let offers = |screen: &Screen| {
        let mut buttons = screen.harness.query_all_by_role(Role::Button);
        buttons.any(|n| n.accesskit_node().label().is_some_and(|l| l == "Import files…"))
    };
    for view in [ViewId::Data, ViewId::Journey, ViewId::Segments, ViewId::Customers] {
        screen.obey(Command::Show(view));
        assert!(offers(&screen), "{view:?}");
    }
    hold(&mut screen, true);
    screen.obey(Command::Run(Task::new("Importing shop.csv", |_| Err(TaskEnd::Cancelled))));
    for view in [ViewId::Data, ViewId::Journey, ViewId::Segments, ViewId::Customers] {
        screen.obey(Command::Show(view));
        assert!(screen.shows("Importing your files…") && !offers(&screen), "{view:?}");
    }
}
