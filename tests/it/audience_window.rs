//! Exclusion audiences, the calendar and webhooks in the window: the same counts as in the files and on the command line.

use desire_path::act::{ExportTerms, UnknownConsent, plan_export};
use desire_path::export::send_days;
use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::{Action, ActionState, Change};
use desire_path::present::numbers;
use desire_path::workspace::{Edit, now};
use egui::Role;
use egui_kittest::kittest::Queryable as _;

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

#[cfg(feature = "webhooks")]
#[test]
fn the_window_sends_what_it_shows_and_only_then() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Actions));
    screen.press("Propose actions");
    let mut settings = screen.app().snapshot().project.settings.clone();
    let receiver = crate::webhooks::Receiver::start(&[200]);
    *settings.webhook = desire_path::model::WebhookSettings {
        url: receiver.url.clone(),
        hosts: vec!["127.0.0.1".to_owned()],
        ..Default::default()
    };
    (settings.hold_out_share, settings.as_usual_share) = (0.0, 0.0);
    screen.obey(Command::Edit(Edit::SetSettings(settings)));
    let until = now() + 20 * 86_400_000;
    let actions = screen.app().snapshot().project.actions.clone();
    let approve = |a: &Action| Action { state: ActionState::Approved, send_at: None, expires: until, ..a.clone() };
    screen.obey(Command::Edit(Edit::Actions(Change::Update(actions.iter().take(40).map(approve).collect()))));
    screen.press("Export approved…");
    screen.press("Send by webhook…");
    let snapshot = screen.app().snapshot().clone();
    let plan =
        plan_export(&snapshot.table, &snapshot.project, |_| true, ExportTerms::new(now(), UnknownConsent::Withhold));
    let n = plan.included.len();
    let shows = screen.words();
    assert!(n > 3 && shows.contains(&format!("{n} messages leave this computer")), "{n}\n{shows}");
    screen.harness.get_by_label(&format!("Request 1 of {n}")).click();
    screen.settle();
    assert!(screen.words().contains(&format!("POST {}", receiver.url)), "{}", screen.words());
    assert!(receiver.received().is_empty(), "looking is no sending");
    screen.harness.get_by_label("Sending is allowed").click();
    screen.settle();
    let field = "Secret of the other program (whsec_…)";
    screen.harness.get_by_role_and_label(Role::PasswordInput, field).focus();
    screen.settle();
    screen.harness.event(egui::Event::Text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned()));
    screen.settle();
    screen.press(&format!("Send {n} messages"));
    let shows = screen.words();
    assert!(shows.contains("Attempts of this round") && shows.contains("taken now"), "{shows}");
    assert_eq!(receiver.received().len(), n);
    let exported = |screen: &Screen| {
        screen.app().snapshot().project.actions.iter().filter(|a| a.state == ActionState::Exported).count()
    };
    assert_eq!(exported(&screen), n);
    screen.press("Close");
    // what is undone was sent all the same: no other export has it
    screen.obey(Command::Undo);
    screen.press("Undo the export");
    assert_eq!(exported(&screen), 0);
    let snapshot = screen.app().snapshot().clone();
    let plan =
        plan_export(&snapshot.table, &snapshot.project, |_| true, ExportTerms::new(now(), UnknownConsent::Withhold));
    assert_eq!((plan.included.len(), plan.withheld.delivered), (0, n));
}
