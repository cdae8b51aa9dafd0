//! What a marketer reads and presses in the window is there: nothing out of sight, nothing that repeats, hides or misleads.

use std::path::PathBuf;

use desire_path::gui::Start;
use desire_path::gui::command::Command;
use desire_path::gui::dialogs::erase::EraseDialog;
use desire_path::gui::views::ViewId;
use desire_path::model::{Change, CustomerId, Objective, Segment, SegmentKind, Settings};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::screen::{Screen, orders_in_pounds};

/// A window on a project of its own with 40 orders in pounds.
fn with_orders() -> Screen {
    let folder = tempfile::tempdir().unwrap();
    let (path, csv) = (folder.path().join("own.desire"), folder.path().join("orders.csv"));
    Workspace::create(&path, &Progress::new()).unwrap().close().unwrap();
    orders_in_pounds(&csv, 40);
    let mut screen = Screen::start(Start::Project(path));
    screen.folder = folder;
    screen.drop_files(&[csv]);
    screen.press_some("Import 40 rows");
    screen.press("Keep the defaults");
    screen.dismiss_notices();
    screen
}

#[test]
fn what_was_typed_into_a_setting_is_applied_by_enter_and_by_a_button_that_is_in_sight() {
    let mut screen = with_orders();
    screen.obey(Command::Show(ViewId::Data));
    screen.press_tab("Settings");
    let rates = |screen: &Screen| screen.app().snapshot().project.settings.exchange_rates.rates.len();
    let field = "Exchange rates: one unit in GBP";
    screen.write(field, "EUR 0.86");
    assert_eq!(rates(&screen), 0);
    assert!(screen.shows("Not applied yet"), "{}", screen.words());
    screen.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(rates(&screen), 1, "Enter applies");
    screen.write(field, "EUR 0.86, USD 0.79");
    screen.keys(Modifiers::NONE, Key::Tab);
    assert!(screen.shows("Not applied yet"));
    // a click only reaches what is in sight
    screen.press("Apply settings");
    assert_eq!(rates(&screen), 2);
    assert!(!screen.shows("Not applied yet"));
}

#[test]
fn the_page_of_a_customer_who_was_erased_gives_way_to_the_list() {
    let mut screen = with_orders();
    let id = screen.app().snapshot().table.people.ids[0];
    screen.obey(Command::OpenCustomer(id));
    screen.app().open(EraseDialog::for_customer(id));
    screen.settle();
    screen.write("Type “erase” to go on", "erase");
    screen.press("Erase for good");
    screen.settle();
    assert!(screen.shows("39 customers") && !screen.shows("not in the data"), "{}", screen.words());
    // whoever comes back to the page reads no wrong reason
    screen.obey(Command::OpenCustomer(id));
    assert!(screen.shows("their data was erased"), "{}", screen.words());
}

#[test]
fn a_flow_of_orders_alone_has_no_columns_that_repeat_the_first() {
    let mut screen = with_orders();
    screen.obey(Command::Show(ViewId::Journey));
    screen.press_tab("Stage flow");
    assert!(screen.shows("Decision, step 1"), "{}", screen.words());
    assert!(!screen.shows("step 3") && !screen.shows("by step 3"), "{}", screen.words());
    assert!(screen.shows("2 of 8 steps"), "{}", screen.words());
}

/// How many customers the nodes of this name have, by step, as they are read aloud.
fn nodes(words: &str, is_named: impl Fn(&str) -> bool) -> Vec<(String, u64)> {
    let number = |text: &str| -> Option<u64> { text.split(' ').next()?.replace(',', "").parse().ok() };
    let node = |line: &str| {
        let (name, rest) = line.split_once(", step ")?;
        let (step, rest) = rest.split_once(": ")?;
        (is_named(name)).then_some((step.to_owned(), number(rest)?))
    };
    words.lines().filter_map(node).collect()
}

#[test]
fn other_is_not_the_largest_of_the_touchpoints_and_can_be_opened() {
    let mut screen = Screen::on_small_sample();
    screen.obey(Command::Show(ViewId::Journey));
    screen.press_tab("Touchpoints");
    let words = screen.words();
    let (others, named) = (nodes(&words, |name| name == "Other"), nodes(&words, |name| name != "Other"));
    assert!(!named.is_empty() && !others.is_empty(), "{words}");
    for (step, n) in &others {
        let largest = named.iter().filter(|(of, _)| of == step).map(|(_, n)| *n).max();
        assert!(largest > Some(*n), "{n} in Other of step {step}, {largest:?} in the largest: {words}");
    }
    // what Other holds is one click away
    let label = words.lines().find(|line| line.starts_with("Other, step ")).unwrap().to_owned();
    screen.press(&label);
    assert!(screen.shows("In Other"), "{}", screen.words());
}

#[test]
fn the_empty_columns_of_a_known_file_can_be_shown() {
    let mut screen = with_orders();
    let file: PathBuf = screen.folder.path().join("orders_export.csv");
    let header = "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,\
                  Discount Code,Lineitem quantity,Lineitem name,Lineitem price,Created at,Notes";
    let row = "#1001,ann@example.com,paid,2026-01-05 10:00:00 +0000,fulfilled,EUR,10.00,0.00,0.00,10.00,,1,Cup,10.00,\
               2026-01-05 10:00:00 +0000,";
    std::fs::write(&file, format!("{header}\n{row}\n")).unwrap();
    screen.drop_files(&[file]);
    let words = screen.words();
    let shows = words.lines().find(|line| line.starts_with("Show ") && line.contains("empty column"));
    let shows = shows.unwrap_or_else(|| panic!("{words}")).to_owned();
    let columns = |screen: &Screen| -> usize {
        let words = screen.words();
        let line = words.lines().find(|line| line.ends_with(" columns") || line.contains(" columns; scroll"));
        line.and_then(|line| line.split(' ').next()?.parse().ok()).unwrap_or_else(|| panic!("{words}"))
    };
    let before = columns(&screen);
    screen.harness.get_by_label_contains("empty column").click();
    screen.settle();
    assert!(screen.shows(&shows), "the choice stays");
    assert!(columns(&screen) > before, "{}", screen.words());
}

#[test]
fn money_without_a_short_sign_is_whole_in_the_list_of_customers() {
    let mut screen = with_orders();
    let settings = screen.app().snapshot().project.settings.clone();
    screen.obey(Command::Edit(Edit::SetSettings(Settings { currency: "CHF".to_owned(), ..settings })));
    screen.obey(Command::Show(ViewId::Customers));
    let left_of = |part: &str| {
        let found = screen.harness.query_all_by_label_contains(part);
        found.map(|node| node.rect().left()).reduce(f32::min).unwrap_or_else(|| panic!("no {part}: {}", screen.words()))
    };
    // the heading of the column before ends where the column of money begins
    assert!(left_of("CHF") > left_of("Orders") + 40.0, "{} {}", left_of("CHF"), left_of("Orders"));
}

#[test]
fn a_segment_by_rule_is_made_in_the_window() {
    let mut screen = with_orders();
    screen.obey(Command::Show(ViewId::Segments));
    screen.press("By rule…");
    assert!(screen.shows("Add a condition, or write one."), "{}", screen.words());
    screen.write("The same as text", "order within");
    assert!(screen.shows("character 13: within is followed by"), "{}", screen.words());
    screen.write("The same as text", "order");
    assert!(screen.shows("40 customers fit now."), "{}", screen.words());
    screen.write("The same as text", "order x2");
    assert!(screen.shows("0 customers fit now."), "{}", screen.words());
    screen.write("The same as text", "order and last activity > 30 days ago");
    assert!(screen.shows("Give the segment a name."));
    screen.write("Name", "Bought and gone");
    screen.press("Add segment");
    let segments = screen.app().snapshot().project.segments.clone();
    let made = &segments[0];
    assert_eq!(made.name, "Bought and gone");
    assert!(
        made.kind.rule().is_some() && !made.members.is_empty() && made.members.len() < 40,
        "{}",
        made.members.len()
    );
    assert!(screen.shows("Bought and gone, "), "{}", screen.words());
}

#[test]
fn saved_segments_stand_by_what_their_customers_add_to_the_objective() {
    let mut screen = with_orders();
    // orders_in_pounds: one order of each, so that every second customer of c0 … c39 gets more by a second file
    let csv = screen.folder.path().join("again.csv");
    let more: String =
        (0..40).step_by(2).map(|i| format!("c{i},2026-07-0{}T10:00:00Z,order placed,9.50,GBP\n", 1 + i % 9)).collect();
    std::fs::write(&csv, format!("customer_id,time,event,total,currency\n{more}")).unwrap();
    screen.drop_files(&[csv]);
    screen.press_some("Import 20 rows");
    screen.dismiss_notices();
    let settings = screen.app().snapshot().project.settings.clone();
    screen.obey(Command::Edit(Edit::SetSettings(Settings { objective: Objective::KeepCustomers, ..settings })));
    let table = screen.app().snapshot().table.clone();
    // who has two events has one order after the first
    let again = |id: &CustomerId| table.people.ix_of(*id).is_some_and(|ix| table.range(ix).len() == 2);
    let (twice, once): (Vec<CustomerId>, Vec<CustomerId>) = table.people.ids.iter().copied().partition(again);
    assert_eq!((twice.len(), once.len()), (20, 20));
    let picked = |name: &str, members: &[CustomerId]| Segment {
        id: 0,
        name: name.to_owned(),
        kind: SegmentKind::Picked { from: "a list".to_owned() },
        description: String::new(),
        members: members.to_vec(),
    };
    for (name, members) in [("Once", &once[..]), ("Some again", &twice[..5]), ("All again", &twice)] {
        screen.obey(Command::Edit(Edit::Segments(Change::Add(vec![picked(name, members)]))));
    }
    screen.obey(Command::Show(ViewId::Segments));
    let rows = |screen: &Screen| -> Vec<String> {
        let mut rows: Vec<_> = screen.harness.query_all_by_role(Role::Row).collect();
        rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
        rows.iter().filter_map(|row| row.accesskit_node().label()).collect()
    };
    let expected = [
        "All again, 20 customers, orders after the first: 20",
        "Some again, 5 customers, orders after the first: 5",
        "Once, 20 customers, orders after the first: 0",
    ];
    assert_eq!(rows(&screen), expected);
    assert!(screen.shows("ranked by your objective: keep customers"), "{}", screen.words());
    screen.press_some("What comes first");
    screen.press("As you saved them");
    assert_eq!(rows(&screen), [expected[2], expected[1], expected[0]]);
    assert!(!screen.shows("ranked by your objective"));
}

#[test]
fn escape_leads_from_the_columns_of_one_of_several_files_back_to_all() {
    let mut screen = with_orders();
    let files: Vec<PathBuf> = ["first.csv", "second.csv"].map(|name| screen.folder.path().join(name)).into();
    files.iter().for_each(|file| orders_in_pounds(file, 3));
    screen.drop_files(&files);
    assert!(screen.shows("Import 2 files"), "{}", screen.words());
    screen.harness.get_all_by_label("Columns…").next().unwrap().click();
    screen.settle();
    assert!(screen.shows("Import first.csv") && screen.shows("Back to all files"), "{}", screen.words());
    screen.keys(Modifiers::NONE, Key::Escape);
    assert!(screen.shows("Import 2 files"), "the others are still there: {}", screen.words());
    screen.keys(Modifiers::NONE, Key::Escape);
    assert!(!screen.shows("Import 2 files"));
}
