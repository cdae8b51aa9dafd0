//! The Actions and Predictions views in the window: old data, the export by keyboard, what comes after it, and rows that
//! keep their place.

use desire_path::act::{ExportTerms, UnknownConsent, is_message, plan_export};
use desire_path::export::destinations::{DestinationTerms, DestinationTool, action_files};
use desire_path::gui::Start;
use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::{Action, ActionKind, ActionState, Change, Filter};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::screen::Screen;

fn actions(window: &Screen) -> Vec<Action> {
    window.app().snapshot().project.actions.to_vec()
}

fn proposes(window: &Screen, kind: ActionKind) -> bool {
    actions(window).iter().any(|a| a.kind == kind)
}

/// The height at which the first row of the list of this name begins.
fn first_row(window: &Screen) -> f32 {
    let rows = window.harness.query_all_by(|n| n.role() == Role::Row);
    rows.map(|row| row.rect().top()).min_by(f32::total_cmp).expect("the list has rows")
}

#[test]
fn the_sample_is_exported_by_keyboard_and_then_says_what_comes_next() {
    let mut window = Screen::on_sample();
    window.obey(Command::Show(ViewId::Actions));
    window.press("Propose actions");
    assert!(proposes(&window, ActionKind::Reminder), "the invented shop’s today is the end of its data");
    assert!(window.shows("The data ends on 31 May 2026"), "{}", window.words());
    assert!(window.shows("still make sense"), "{}", window.words());
    window.press("Approve all shown");
    window.press("Export approved…");
    assert!(window.shows("at least 3 days apart for one person"), "{}", window.words());
    assert_eq!(window.focused().as_deref(), Some("Choose where to save…"));
    window.keys(Modifiers::NONE, Key::Enter);
    let file = window.folder.path().join("list.csv");
    window.keys(Modifiers::COMMAND, Key::A);
    window.harness.event(egui::Event::Text(file.display().to_string()));
    window.settle();
    window.press("Save");
    let written = std::fs::read_to_string(&file).expect("Enter led to the file");
    assert!(written.lines().next().unwrap().ends_with("data_until") && written.contains("2026-05-31T"), "{written}");
    assert!(window.shows("look whether these actions still make sense"), "the notice of the file says it too");
    let exported = actions(&window).iter().filter(|a| a.state == ActionState::Exported).count();
    assert!(exported > 0 && actions(&window).iter().any(|a| a.hold_out && is_message(&a.channel)));

    // what stays behind for want of consent is rejected, then nothing is left to do here
    let rest: Vec<Action> = actions(&window)
        .into_iter()
        .filter(|a| a.state == ActionState::Approved && !a.hold_out)
        .map(|a| Action { state: ActionState::Rejected, ..a })
        .collect();
    window.obey(Command::Edit(desire_path::workspace::Edit::Actions(Change::Update(rest))));
    window.dismiss_notices();
    assert!(window.shows("held back to compare with. Send them, import newer data"), "{}", window.words());
    let export = window.harness.get_by_role_and_label(Role::Button, "Export approved…");
    assert!(export.accesskit_node().is_disabled(), "there is nothing more to export");
}

#[test]
fn the_first_two_hundred_are_two_hundred_people_in_a_mail_tool_s_file() {
    let mut window = Screen::on_sample();
    window.obey(Command::Show(ViewId::Actions));
    window.press("Propose actions");
    window.press("Approve the first…");
    window.press_some("At most at this cost");
    assert!(window.shows("Approve them"), "a click inside closes nothing: {}", window.words());
    window.press_some("At most at this cost");
    assert!(window.shows("Contact by") && window.shows("Any channel"), "{}", window.words());
    window.press("Approve them");
    assert!(!window.shows("Approve them"));
    let approved = actions(&window).iter().filter(|a| a.state == ActionState::Approved).count();
    window.press("Export approved…");
    window.press_some("File for: ");
    assert!(!window.shows("Google Ads Customer Match") && !window.shows("Meta"), "nothing is approved for ads");
    window.press_some("Klaviyo");
    let words = window.words();
    assert!(words.contains("200") && window.shows("in the file"), "{words}");
    let snapshot = window.app().snapshot();
    let of = (&*snapshot.table, &*snapshot.project);
    let terms = ExportTerms::new(desire_path::workspace::now(), UnknownConsent::Withhold).once_each(true);
    let klaviyo = DestinationTool::Klaviyo;
    let mut plan = plan_export(of.0, of.1, |a| klaviyo.takes(&a.channel), terms);
    let withheld = plan.withheld.total();
    let files = action_files(klaviyo, of, &mut plan, &DestinationTerms::default(), terms.now);
    assert_eq!((files.people, files.people + withheld), (200, approved), "{words}");
    // and the same people are there for a second tool
    window.press("Choose where to save…");
    let file = window.folder.path().join("klaviyo.csv");
    window.keys(Modifiers::COMMAND, Key::A);
    window.harness.event(egui::Event::Text(file.display().to_string()));
    window.settle();
    window.press("Save");
    assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 201);
    window.dismiss_notices();
    window.press("For another tool…");
    window.press_some("File for: ");
    window.press_some("Mailchimp");
    assert!(window.words().contains("200") && window.shows("in the file"), "{}", window.words());
}

#[test]
fn old_data_of_one_s_own_calls_only_for_what_lasts_unless_asked() {
    let sample = Screen::on_sample();
    let own = sample.folder.path().join("own.desire");
    std::fs::copy(sample.folder.path().join("sample.desire"), &own).unwrap();
    let mut window = Screen::start(Start::Project(own));
    window.obey(Command::Show(ViewId::Actions));
    window.press("Propose actions");
    let all = actions(&window);
    assert!(!all.is_empty() && all.iter().all(|a| a.kind == ActionKind::WinBack), "{} actions", all.len());
    assert!(window.shows("is no longer proposed"), "{}", window.words());
    window.harness.get_by_label("Propose as of 31 May 2026").click();
    window.settle();
    assert!(proposes(&window, ActionKind::Reminder) && window.shows("still make sense"));
    window.press("Propose again");
    assert!(proposes(&window, ActionKind::Reminder), "asked once, it stays so");
}

#[test]
fn a_filter_moves_no_row_and_the_list_says_how_many_have_a_score() {
    let mut window = Screen::on_sample();
    window.obey(Command::Show(ViewId::Predictions));
    window.press("Run predictions");
    let before = first_row(&window);
    // whoever did anything has a chance to buy; who is left out of the chance to fall silent, `predict` tests
    assert!(window.shows("3,003 of 3,003 customers have a score"), "{}", window.words());
    window.obey(Command::SetFilter(Filter { channels: vec!["Social".to_owned()], ..Filter::default() }));
    assert!(window.shows("Through the filter "), "{}", window.words());
    assert!((first_row(&window) - before).abs() < 0.5, "the rows have moved");
    window.obey(Command::SetFilter(Filter::default()));
    assert!((first_row(&window) - before).abs() < 0.5);
}
