//! What the window says holds where it is said: no step that is none, no filter where there is none, no second headline, no
//! choice that the project cannot answer, nothing begun that is forgotten.

use std::path::PathBuf;

use desire_path::analysis::flow::StepNumbers;
use desire_path::gui::Start;
use desire_path::gui::command::Command;
use desire_path::gui::dialogs::erase::EraseDialog;
use desire_path::gui::views::ViewId;
use desire_path::insights::{AnswerError, Question, Scope};
use desire_path::model::Filter;
use desire_path::present::flow_drawing::name_in_step;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::dice::Dice;
use super::screen::{Screen, small_shop};

/// A window on a project of its own that holds these files.
fn on_files(files: &[(&str, &str)]) -> Screen {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.desire");
    Workspace::create(&path, &Progress::new()).unwrap().close().unwrap();
    let mut screen = Screen::start(Start::Project(path));
    let written = |(name, text): &(&str, &str)| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        file
    };
    let files: Vec<PathBuf> = files.iter().map(written).collect();
    screen.drop_files(&files);
    let is_import = |line: &&str| {
        let counts = line.strip_prefix("Import ").is_some_and(|rest| rest.contains(|c: char| c.is_ascii_digit()));
        counts && screen.harness.query_by_role_and_label(egui::Role::Button, line).is_some()
    };
    let label = screen.words().lines().find(is_import).map(str::to_owned);
    screen.press(&label.unwrap_or_else(|| panic!("{}", screen.words())));
    if screen.shows("Is this right?") {
        screen.press("Keep the defaults");
    }
    assert!(screen.app().snapshot().table.num_events() > 0, "{}", screen.words());
    screen.dismiss_notices();
    screen.folder = folder;
    screen
}

/// Orders of three customers, one of whom got the money back in the same instant.
const ORDERS: &str = "customer_id,time,event,total,currency\n\
    k101,2026-01-05T10:00:00Z,order placed,12.50,EUR\nk101,2026-01-05T10:00:00Z,refund,-12.50,EUR\n\
    l102,2026-01-06T10:00:00Z,order placed,20.00,EUR\nl102,2026-02-06T10:00:00Z,order placed,21.00,EUR\n\
    m103,2026-01-07T10:00:00Z,order placed,30.00,EUR\n";

#[test]
fn an_end_is_named_by_the_column_in_which_it_stands() {
    assert_eq!(name_in_step("Consideration", 1, None, StepNumbers::default()), "Consideration, step 2");
    // the fifth column holds those who ended in the fourth step or before
    assert_eq!(name_in_step("Goal reached", 4, Some(4), StepNumbers::default()), "Goal reached before step 5");
    assert_eq!(name_in_step("Goal reached", 7, Some(8), StepNumbers::default()), "Goal reached by step 8");
    let mut screen = Screen::on_small_sample();
    screen.obey(Command::Show(ViewId::Journey));
    assert!(screen.shows("Dropped off before step 2: "), "{}", screen.words());
    assert!(!screen.shows("by step 1:") && !screen.shows("before step 1:"));
}

#[test]
fn nobody_is_told_to_widen_a_filter_that_is_not_set() {
    let workspace = Workspace::open(small_shop(), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let now = snapshot.table.last_ms() + 1;
    let refusal = |id: &str, set: &[(&str, &str)], filter: &Filter| {
        let set: Vec<_> = set.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let scope = Scope::new(snapshot.table.clone(), snapshot.project.clone(), filter.clone(), now);
        match Question::new(id, &set, filter.clone(), None).unwrap().compute(scope, &Progress::new()) {
            Err(AnswerError::Nothing(why)) => why,
            Err(other) => panic!("{id}: {other}"),
            Ok(_) => panic!("{id} has an answer"),
        }
    };
    let late = Filter { from: Some(snapshot.table.last_ms() + 1), ..Filter::default() };
    for id in ["paths", "sessions", "transitions", "touchpoint-flow"] {
        let without = refusal(id, &[("entity", "ticket")], &Filter::default());
        assert!(!without.contains("filter") && without.contains("import a file"), "{id}: {without}");
        let with = refusal(id, &[("entity", "ticket")], &late);
        assert!(with.contains("widen the filter"), "{id}: {with}");
        assert!(refusal(id, &[], &late).contains("widen the dates"));
    }
}

#[test]
fn an_empty_project_has_no_filters() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.desire");
    Workspace::create(&path, &Progress::new()).unwrap().close().unwrap();
    let mut screen = Screen::start(Start::Project(path));
    for view in ViewId::ALL {
        screen.obey(Command::Show(view));
        assert!(!screen.shows("All channels") && !screen.shows("All customers"), "{view:?}: {}", screen.words());
    }
}

#[test]
fn settings_that_were_typed_and_not_applied_are_remembered_when_leaving() {
    let mut screen = on_files(&[("orders.csv", ORDERS)]);
    screen.obey(Command::Show(ViewId::Data));
    screen.press_tab("Settings");
    screen.write("Exchange rates: one unit in EUR", "CHF 1,05");
    screen.keys(Modifiers::NONE, Key::Tab);
    let reminder = "Settings were changed and not applied yet.";
    assert!(!screen.shows(reminder), "the form itself says it");
    screen.press_tab("Imports");
    assert!(screen.shows(reminder), "{}", screen.words());
    screen.obey(Command::Show(ViewId::Journey));
    assert!(screen.shows(reminder), "{}", screen.words());
    screen.dismiss_notices();
    screen.obey(Command::Show(ViewId::Data));
    screen.press("Go to the settings");
    screen.press("Apply settings");
    assert_eq!(screen.app().snapshot().project.settings.exchange_rates.rates.get("CHF"), Some(&1.05));
    screen.press_tab("Imports");
    assert!(!screen.shows(reminder));
}

#[test]
fn whoever_is_to_be_erased_is_named_by_their_id_and_the_end_is_confirmed() {
    let mut screen = on_files(&[("orders.csv", ORDERS)]);
    let id = screen.app().snapshot().table.people.ids[0];
    screen.app().open(EraseDialog::for_customer(id));
    screen.settle();
    let words = screen.words();
    assert!(words.contains("1 customer with 2 events") && words.contains("k101"), "{words}");
    screen.write("Type “erase” to go on", "erase");
    screen.press("Erase for good");
    assert!(screen.shows("Erased 1 customer with 2 events."), "{}", screen.words());
}

#[test]
fn what_happened_in_one_instant_is_shown_on_its_day_with_all_of_it() {
    let mut screen = on_files(&[("orders.csv", ORDERS)]);
    let id = screen.app().snapshot().table.people.ids[0];
    screen.obey(Command::OpenCustomer(id));
    let words = screen.words();
    assert!(words.contains("2 events at one moment, "), "{words}");
    assert!(!words.contains("over 0 s"), "{words}");
    let table = screen.app().snapshot().table.clone();
    let journey = desire_path::analysis::timeline::customer(&table, 0, &screen.app().snapshot().project.settings);
    let model = desire_path::present::timeline_layout::TimelineModel::new(&table, journey);
    let window = desire_path::present::timeline_layout::TimeWindow::whole(&model);
    assert_eq!(window.to - window.from, 86_400_000, "the day around it");
    let layout = desire_path::present::timeline_layout::layout(&table, &model, window, (900.0, 300.0));
    let look = desire_path::present::timeline_drawing::TimelineLook {
        palette: desire_path::present::Palette::of(desire_path::present::Theme::Light),
        zone: &jiff::tz::TimeZone::UTC,
        selected: None,
    };
    let svg = desire_path::present::timeline_drawing::draw(&table, &model, &layout, &look).to_svg();
    assert!(svg.contains("Purchase, Refund"), "{svg}");
}

#[test]
fn each_tab_of_the_data_has_one_headline_and_import_stands_where_imports_are() {
    let mut screen = Screen::on_small_sample();
    screen.obey(Command::Show(ViewId::Data));
    let times = |screen: &Screen, text: &str| screen.harness.query_all_by_label(text).count();
    assert_eq!(times(&screen, "Import files…"), 1, "{}", screen.words());
    for tab in ["Quality", "Who is who", "Touchpoints", "Privacy", "Settings"] {
        screen.press_tab(tab);
        assert_eq!(times(&screen, "Import files…"), 0, "{tab}");
    }
    screen.press_tab("Touchpoints");
    assert_eq!(times(&screen, "Names and stages…"), 1);
}

#[test]
fn products_of_a_catalogue_are_listed_with_the_customers_behind_them() {
    let orders = "customer_id,time,event,product,total,currency\n\
        k101,2026-01-05T10:00:00Z,order placed,Cup,9,EUR\nl102,2026-01-06T10:00:00Z,order placed,Lamp,24,EUR\n\
        m103,2026-01-07T10:00:00Z,order placed,Cup,9,EUR\n";
    let catalogue = "sku,name,price,cost,stock,category\nC-1,Cup,9.00,3.10,40,Kitchen\nL-1,Lamp,24.00,11.20,5,Light\n";
    let mut screen = on_files(&[("orders.csv", orders), ("catalogue.csv", catalogue)]);
    screen.obey(Command::Show(ViewId::Data));
    screen.press_tab("Products");
    assert!(screen.shows("2 products in the catalogue"), "{}", screen.words());
    screen.press_some("C-1, ");
    screen.press("See customers");
    assert!(screen.shows("2 customers"), "{}", screen.words());
    // without a catalogue there is nothing to list
    let mut screen = on_files(&[("orders.csv", ORDERS)]);
    screen.obey(Command::Show(ViewId::Data));
    assert_eq!(screen.harness.query_all_by_label("Products").count(), 0);
}

#[test]
fn journeys_follow_every_entity_that_the_project_has_ids_of() {
    let events = "customer_id,time,event,ticket_id\n\
        k101,2026-01-05T10:00:00Z,ticket opened,TCK-8812-77\nk101,2026-01-05T11:00:00Z,ticket solved,TCK-8812-77\n\
        l102,2026-01-06T10:00:00Z,ticket opened,TCK-8813-78\nl102,2026-01-06T12:00:00Z,ticket solved,TCK-8813-78\n\
        m103,2026-01-07T10:00:00Z,ticket opened,TCK-8814-79\n";
    let mut screen = on_files(&[("tickets.csv", events)]);
    screen.obey(Command::Show(ViewId::Journey));
    screen.press_tab("Touchpoints");
    screen.press_some("What is counted");
    let words = screen.words();
    for entity in ["Customers", "Sessions", "Orders", "Tickets"] {
        assert!(words.lines().any(|line| line == entity), "{entity}: {words}");
    }
    assert!(!words.lines().any(|line| line == "Carts" || line == "Accounts"), "{words}");
    screen.harness.get_all_by_label("Tickets").next().unwrap().click();
    screen.settle();
    assert!(screen.shows("3 tickets"), "{}", screen.words());
}

#[test]
fn orders_alone_show_who_orders_again() {
    let mut screen = on_files(&[("orders.csv", &ORDERS.replace("k101,2026-01-05T10:00:00Z,refund,-12.50,EUR\n", ""))]);
    screen.obey(Command::Show(ViewId::Journey));
    screen.press_tab("Stage flow");
    assert!(screen.shows("Decision, step 1: 3 customers"), "{}", screen.words());
    assert!(screen.shows("Decision, step 2: 1 customer"), "{}", screen.words());
}

#[test]
fn whoever_reads_that_predictions_are_needed_can_start_them_there() {
    let mut screen = Screen::on_small_sample();
    screen.obey(Command::Show(ViewId::Customers));
    assert!(screen.shows("Run predictions to see who"), "{}", screen.words());
    screen.press("Run predictions");
    assert!(screen.app().snapshot().project.predictions.is_some());
    assert!(!screen.shows("Run predictions to see who"), "{}", screen.words());
}

#[test]
fn where_nothing_tells_who_will_do_it_nobody_is_ranked() {
    // everybody orders at the same pace, whatever they did before
    let mut dice = Dice::new(5, 11);
    let mut orders = "customer_id,time,event,total,currency\n".to_owned();
    for (customer, day) in (0..400).flat_map(|customer| (0..150).map(move |day| (customer, day))) {
        if dice.next() < 0.01 {
            let time = jiff::Timestamp::from_second(1_767_225_600 + day * 86_400 + dice.below(86_400) as i64).unwrap();
            orders.push_str(&format!("c{customer},{time},order placed,20.00,EUR\n"));
        }
    }
    let mut screen = on_files(&[("orders.csv", &orders)]);
    screen.obey(Command::Show(ViewId::Predictions));
    screen.press("Run predictions");
    assert!(screen.shows("Nobody stands out: of any 100 customers "), "{}", screen.words());
    assert!(screen.shows("Nobody to rank") && !screen.shows("Select a customer"), "{}", screen.words());
    screen.press_tab("How well it does");
    assert!(screen.shows("Does it happen as often as it says?"), "{}", screen.words());
    assert!(!screen.shows("top tenth"), "{}", screen.words());
}

#[test]
fn a_notice_leaves_the_facts_of_the_project_in_sight() {
    let mut screen = Screen::on_small_sample();
    screen.dismiss_notices();
    assert!(screen.shows("400 customers"), "{}", screen.words());
    screen.obey(Command::Say("Saved.".to_owned()));
    assert!(screen.shows("Saved.") && screen.shows("  ·  400 customers"), "{}", screen.words());
}
