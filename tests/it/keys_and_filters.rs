//! Keys, dates, counts and recent projects in the window.

use desire_path::analysis::reach;
use desire_path::events::Subset;
use desire_path::gui::command::Command;
use desire_path::gui::dialogs::conditions::CustomersWhoDialog;
use desire_path::gui::views::ViewId;
use desire_path::model::{Change, Filter, Segment, SegmentKind};
use desire_path::present::date_ranges::{DateRange, day, midnight, next_midnight};
use desire_path::present::{member_rules, numbers};
use desire_path::workspace::Edit;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::screen::Screen;

#[test]
fn arrow_keys_walk_the_diagram_of_a_view_that_was_just_opened() {
    let mut screen = Screen::on_sample();
    assert_eq!(screen.focused(), None);
    screen.keys(Modifiers::NONE, Key::ArrowRight);
    let first = screen.focused().unwrap();
    assert!(first.contains("step 1"), "{first}");
    screen.keys(Modifiers::NONE, Key::ArrowRight);
    let second = screen.focused().unwrap();
    assert!(second.contains("step 2"), "{second}");
}

#[test]
fn a_click_on_the_diagram_gives_it_the_arrow_keys() {
    let mut screen = Screen::on_sample();
    screen.press_some("Awareness, step 1:");
    assert!(screen.focused().unwrap().starts_with("Awareness, step 1"));
    screen.keys(Modifiers::NONE, Key::ArrowRight);
    let next = screen.focused().unwrap();
    assert!(next.contains("step 2"), "{next}");
}

#[test]
fn arrow_keys_belong_to_a_dialog_that_is_open() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::ToggleShortcuts);
    screen.keys(Modifiers::NONE, Key::ArrowRight);
    assert!(!screen.focused().is_some_and(|name| name.contains("step")));
}

#[test]
fn escape_leaves_the_page_of_a_customer_and_closes_what_lies_above_first() {
    let mut screen = Screen::on_sample();
    let id = screen.app().snapshot().table.people.ids[5];
    screen.obey(Command::OpenCustomer(id));
    assert!(screen.shows("Back to the list"));
    screen.obey(Command::ToggleShortcuts);
    screen.keys(Modifiers::NONE, Key::Escape);
    assert!(screen.shows("Back to the list"), "the sheet was closed, the page stays");
    screen.keys(Modifiers::NONE, Key::Escape);
    assert!(!screen.shows("Back to the list"));
    assert_eq!(screen.app().view(), ViewId::Customers);
}

/// Days of the data's end in the sample's zone.
fn end(screen: &Screen) -> (i64, jiff::tz::TimeZone) {
    let snapshot = screen.app().snapshot();
    (snapshot.table.last_ms(), numbers::zone(&snapshot.project.settings.time_zone))
}

#[test]
fn dates_are_chosen_as_ranges_that_end_with_the_data_or_on_a_calendar() {
    let mut screen = Screen::on_sample();
    let (last, zone) = end(&screen);
    screen.press("Dates: All dates");
    assert!(screen.shows(&format!("Counted back from the end of your data, {}.", numbers::date(last, &zone))));
    screen.press_some("Last 7 days");
    assert_eq!(screen.app().filter().from, Some(DateRange::Last7Days.from(last, &zone)));
    assert_eq!(screen.app().filter().to, None);
    screen.obey(Command::SetFilter(Filter::default()));
    screen.press("Dates: All dates");
    let last_day = day(last, &zone);
    let first_day = last_day.first_of_month();
    for day in [last_day, first_day] {
        screen.press(&day.strftime("%-d %B %Y").to_string());
    }
    let filter = screen.app().filter().clone();
    assert_eq!(filter.from, Some(midnight(first_day, &zone)), "either end may be clicked first");
    assert_eq!(filter.to, Some(next_midnight(last_day, &zone)));
}

#[test]
fn the_number_beside_an_entry_is_what_choosing_it_shows() {
    let mut screen = Screen::on_sample();
    let members = screen.app().snapshot().table.people.ids[..50].to_vec();
    let kind = SegmentKind::Picked { from: "here".to_owned() };
    let segment = Segment { id: 0, name: "Fifty".to_owned(), kind, description: String::new(), members };
    screen.obey(Command::Edit(Edit::Segments(Change::Add(vec![segment]))));
    let (last, zone) = end(&screen);
    // beside another part of the filter, which stays
    let base = Filter { from: Some(DateRange::Last30Days.from(last, &zone)), ..Filter::default() };
    screen.obey(Command::SetFilter(base.clone()));
    let seen = |screen: &Screen, filter: &Filter| {
        let snapshot = screen.app().snapshot();
        let subset = Subset::new(&snapshot.table, filter, &snapshot.project.segments);
        reach(&snapshot.table, &subset, &snapshot.project.settings).customers
    };
    let one = |name: &str| vec![name.to_owned()];
    let cases = [
        ("Channel: All channels", "Social", Filter { channels: one("Social"), ..base.clone() }),
        ("Source: All sources", "Shop", Filter { sources: one("Shop"), ..base.clone() }),
        ("Segment: All customers", "Fifty", Filter { segment: Some(1), ..base.clone() }),
    ];
    for (chip, entry, filter) in cases {
        screen.press(chip);
        screen.settle();
        let n = seen(&screen, &filter);
        assert!(n > 0, "{entry}");
        assert!(screen.words().contains(&numbers::compact(n)), "{entry}: {n} in\n{}", screen.words());
        screen.keys(Modifiers::NONE, Key::Escape);
        screen.obey(Command::SetFilter(filter));
        screen.obey(Command::Show(ViewId::Journey));
        assert!(screen.shows(&numbers::plural(n, "customer", "customers")), "{entry} is chosen: {n}");
        screen.obey(Command::SetFilter(base.clone()));
    }
}

#[test]
fn recent_projects_are_offered_and_missing_ones_can_be_forgotten() {
    let mut screen = Screen::on_sample();
    let folder = screen.folder.path().to_owned();
    for name in ["One", "Two", "Three"] {
        screen.obey(Command::CreateProject(folder.join(format!("{name}.desire")).into()));
    }
    std::fs::remove_file(folder.join("Two.desire")).unwrap();
    let open_menu = |screen: &mut Screen| {
        screen.press("Menu");
        screen.press_some("File");
        screen.press_some("Open recent");
    };
    open_menu(&mut screen);
    assert!(screen.shows("Two"), "a missing one is listed");
    screen.press_some("Forget missing projects");
    open_menu(&mut screen);
    assert!(!screen.shows("Two") && screen.shows("Three"));
    screen.press_some("One");
    assert_eq!(screen.app().snapshot().file.path, folder.join("One.desire"));
}

/// Texts on the screen that are numbers and were cut.
fn cut_numbers(screen: &Screen) -> Vec<String> {
    fn texts(shape: &egui::Shape, out: &mut Vec<String>) {
        match shape {
            egui::Shape::Text(text) if text.galley.elided => out.push(text.galley.text().to_owned()),
            egui::Shape::Vec(all) => all.iter().for_each(|shape| texts(shape, out)),
            _ => {}
        }
    }
    let mut cut = Vec::new();
    screen.harness.output().shapes.iter().for_each(|clipped| texts(&clipped.shape, &mut cut));
    let letters = |text: &String| text.chars().filter(|c| c.is_alphabetic()).count();
    cut.into_iter().filter(|t| t.contains(|c: char| c.is_ascii_digit()) && letters(t) <= 3).collect()
}

#[test]
fn no_number_is_cut_in_any_view_at_any_usual_size() {
    for size in [[1280.0, 800.0], [900.0, 600.0]] {
        let mut screen = Screen::on_sample_of(size);
        let mut settings = screen.app().snapshot().project.settings.clone();
        settings.currency = "CHF".to_owned(); // the longest sign
        screen.obey(Command::Edit(Edit::SetSettings(settings)));
        for view in ViewId::ALL {
            screen.obey(Command::Show(view));
            assert_eq!(cut_numbers(&screen), Vec::<String>::new(), "{view:?} at {size:?}");
        }
        screen.obey(Command::Show(ViewId::Journey));
        for tab in ["Touchpoints", "Paths", "Funnel", "Designed", "Retention", "Friction"] {
            screen.harness.get_by_label(tab).click();
            screen.settle();
            assert_eq!(cut_numbers(&screen), Vec::<String>::new(), "{tab} at {size:?}");
        }
    }
}

const RULE: &str = "orders >= 2 and value > 100";

#[test]
fn a_rule_is_typed_letter_by_letter_while_its_blocks_appear() {
    let mut screen = Screen::on_small_sample();
    screen.app().open(CustomersWhoDialog::new(None));
    screen.settle();
    screen.field("The same as text").focus();
    screen.settle();
    for letter in RULE.chars() {
        screen.harness.event(egui::Event::Text(letter.to_string()));
        screen.harness.run_steps(2);
    }
    assert!(screen.shows("All of these are true"), "its blocks:\n{}", screen.words());
    assert_eq!(written(&screen), RULE);
}

#[test]
fn a_menu_of_a_dialog_opens_above_it() {
    let mut screen = Screen::on_small_sample();
    let rule = member_rules::parse("orders >= 2").unwrap();
    screen.app().open(CustomersWhoDialog::new(Some(&rule)));
    screen.settle();
    // pressed and let go within one frame, as where frames are slow
    let chip = "Include or exclude: Include if";
    let pos = screen.harness.get_by_role_and_label(Role::Button, chip).rect().center();
    let button = |pressed| {
        let (button, modifiers) = (egui::PointerButton::Primary, Modifiers::NONE);
        egui::Event::PointerButton { pos, button, pressed, modifiers }
    };
    let click = [egui::Event::PointerMoved(pos), button(true), button(false)];
    screen.harness.input_mut().events.extend(click);
    screen.settle();
    screen.press("Exclude if");
    assert_eq!(written(&screen), "not orders >= 2");
}

/// What stands in the field of a rule.
fn written(screen: &Screen) -> String {
    screen.field("The same as text").accesskit_node().value().unwrap_or_default()
}

#[test]
fn the_filters_of_a_narrow_window_are_cleared_by_words() {
    let mut screen = Screen::on_sample_of([900.0, 700.0]);
    screen.obey(Command::SetFilter(Filter { channels: vec!["Social".to_owned()], ..Filter::default() }));
    screen.press("Filters: Filters · 1");
    let words = screen.harness.get_by_role_and_label(Role::Button, "Clear the filter").rect();
    assert!(words.width() > 150.0, "a button with words, not a cross: {words:?}");
    screen.press("Clear the filter");
    assert!(screen.app().filter().is_empty());
}

#[test]
fn the_name_of_the_project_gives_way_to_a_long_row_of_filters() {
    let mut screen = Screen::on_sample();
    let (last, zone) = end(&screen);
    let from = Some(DateRange::Last30Days.from(last, &zone));
    screen.obey(Command::SetFilter(Filter { from, to: Some(last), ..Filter::default() }));
    screen.settle();
    let name = screen.app().snapshot().project.name.clone();
    let name = screen.harness.get_by_role_and_label(Role::Label, &name).rect();
    let cross = screen.harness.get_by_role_and_label(Role::Button, "Clear the filter").rect();
    assert!(name.right() <= cross.left() && name.width() > 20.0, "{name:?} {cross:?}");
}

/// Undo takes back what was done last: a filter that was cleared comes back before an older edit is undone.
#[test]
fn undo_brings_a_cleared_filter_back() {
    let mut screen = Screen::on_small_sample();
    let channel = screen.app().snapshot().table.names.channels[0].clone();
    let filter = Filter { channels: vec![channel], ..Filter::default() };
    screen.obey(Command::SetFilter(filter.clone()));
    screen.obey(Command::SetFilter(Filter::default()));
    assert!(screen.words().contains("Undo: clear the filter"), "{}", screen.words());
    screen.obey(Command::Undo);
    assert_eq!(screen.app().filter(), &filter);
    screen.obey(Command::SetFilter(Filter::default()));
    screen.obey(Command::SetFilter(filter));
    assert!(!screen.words().contains("Undo: clear the filter"), "something else was done since");
}
