//! Exclusion audiences, the calendar and webhooks in the window: the same counts as in the files and on the command line.

use desire_path::act::{ExportTerms, UnknownConsent, plan_export};
use desire_path::export::send_days;
use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::{Action, ActionState, Change};
use desire_path::present::numbers;
use desire_path::workspace::{Edit, now};

use crate::screen::Screen;

#[test]
fn an_exclusion_audience_leaves_with_the_count_that_is_shown() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Customers));
    screen.press("Exclusion audience…");
    let shows = screen.words();
    assert!(shows.contains("takes no agreement to advertising"), "{shows}");
    let file = screen.folder.path().join("leave-out.csv");
    screen.press("Choose where to save…");
    screen.write("Path of the new file", &file.display().to_string());
    screen.press("Save");
    let rows = csv::Reader::from_path(&file).unwrap().records().count();
    assert!(rows > 5 && shows.lines().any(|line| line == numbers::count(rows as u64)), "{rows}\n{shows}");
}

#[test]
fn the_calendar_shows_the_days_of_the_plan() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Actions));
    screen.press("Propose actions");
    let until = now() + 20 * 86_400_000;
    let actions = screen.app().snapshot().project.actions.clone();
    let approve = |a: &Action| Action { state: ActionState::Approved, send_at: None, expires: until, ..a.clone() };
    screen.obey(Command::Edit(Edit::Actions(Change::Update(actions.iter().map(approve).collect()))));
    screen.press_tab("Calendar");
    let snapshot = screen.app().snapshot().clone();
    let plan =
        plan_export(&snapshot.table, &snapshot.project, |_| true, ExportTerms::new(now(), UnknownConsent::Withhold));
    let found = send_days(&snapshot.project, &plan, now());
    assert!(found.total() > 20, "{}", found.total());
    let shows = screen.words();
    assert!(shows.contains(&format!("{} messages are planned for the next two weeks", found.total())), "{shows}");
    for day in found.days.iter().filter(|day| day.total() > 0) {
        assert!(shows.lines().any(|line| line == numbers::count(day.total())), "{}", day.total());
    }
}

#[test]
fn webhooks_are_off_until_their_host_is_named() {
    let mut screen = Screen::on_sample_of([1280.0, 2400.0]);
    screen.obey(Command::Show(ViewId::Data));
    screen.press_tab("Privacy");
    let shows = screen.words();
    assert!(shows.contains("There is no address to send to") && shows.contains("Nothing has been sent yet"), "{shows}");
    screen.write("Address", "https://hooks.example.com/in");
    screen.press("Save");
    let webhook =
        || -> desire_path::model::WebhookSettings { (*screen.app().snapshot().project.settings.webhook).clone() };
    assert_eq!((webhook().url.as_str(), webhook().enabled), ("https://hooks.example.com/in", false));
    assert!(screen.words().contains("hooks.example.com is not among the hosts"));
}
