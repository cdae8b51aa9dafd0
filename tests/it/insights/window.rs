//! The window and the command line answer the same question with the same sentence.

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::insights::{self, Question, Scope, Selection};
use desire_path::model::Filter;
use desire_path::present::numbers;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use desire_path::workspace::now;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::screen::Screen;

/// The command that the window copies.
fn copied(screen: &mut Screen) -> String {
    screen.app().push(Command::CopyAsCommand);
    for _ in 0..4 {
        screen.harness.step();
        for command in &screen.harness.output().platform_output.commands {
            if let egui::OutputCommand::CopyText(text) = command {
                return text.clone();
            }
        }
    }
    panic!("nothing was copied");
}

#[test]
fn a_copied_command_asks_for_the_sentence_on_the_screen() {
    let mut screen = Screen::on_sample();
    let filter = Filter { channels: vec!["Social".to_owned()], ..Filter::default() };
    screen.obey(Command::SetFilter(filter.clone()));
    for (tab, id) in [
        ("Stage flow", "stage-flow"),
        ("Touchpoints", "touchpoint-flow"),
        ("Paths", "paths"),
        ("Funnel", "funnel"),
        ("Retention", "retention"),
        ("New customers", "channels"),
        ("Attribution", "attribution"),
        ("Friction", "friction"),
        ("Loops", "loops"),
        ("What if", "what-if"),
        ("Trends", "trends"),
    ] {
        screen.obey(Command::Show(view_of(id)));
        screen.press_tab(tab);
        let command = copied(&mut screen);
        assert!(command.starts_with(&format!("desire-path show {id} ")), "{command}");
        assert!(command.contains("--filter channel=Social"), "{command}");
        let words: Vec<&str> = command.split(' ').collect();
        let sets = words.windows(2).filter(|w| w[0] == "--set").filter_map(|w| w[1].split_once('='));
        let sets: Vec<_> = sets.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        let question = Question::new(id, &sets, filter.clone(), None).unwrap();
        let snapshot = screen.app().snapshot().clone();
        let scope = Scope::new(snapshot.table.clone(), snapshot.project.clone(), filter.clone(), 0);
        let answer = question.compute(scope, &Progress::new()).unwrap().answer(0, &PublishedCounts::default()).unwrap();
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}', '\n'], " ");
        assert!(plain(&screen.words()).contains(&plain(&answer.sentence)), "{id}: {}", answer.sentence);
    }
}

#[test]
fn a_question_is_opened_with_its_settings_in_every_tab() {
    let mut screen = Screen::on_small_sample();
    for (id, set) in [
        ("stage-flow", "steps=5"),
        ("touchpoint-flow", "steps=4"),
        ("loops", "edges=40"),
        ("loops", "level=stage"),
        ("paths", "repeats=all"),
        ("funnel", "order=any"),
        ("retention", "period=month"),
        ("order-sequence", "within=30d"),
        ("attribution", "model=linear"),
        ("attribution", "min_journeys=5"),
        ("what-if", "entity=session"),
    ] {
        let (key, value) = set.split_once('=').unwrap();
        let question = Question::new(id, &[(key.to_owned(), value.to_owned())], Filter::default(), None);
        let question = question.unwrap_or_else(|error| panic!("{id} {set}: {error}"));
        screen.obey(Command::OpenQuestion(Box::new(question)));
        let command = copied(&mut screen);
        assert!(command.starts_with(&format!("desire-path show {id} ")), "{command}");
        assert!(command.contains(&format!("--set {set}")), "{command}");
    }
}

#[test]
fn other_views_copy_their_question_too() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::SetFilter(Filter { channels: vec!["Social".to_owned()], ..Filter::default() }));
    let mut command = |view: ViewId, tab: Option<&str>| {
        screen.obey(Command::Show(view));
        tab.into_iter().for_each(|tab| screen.press_tab(tab));
        copied(&mut screen)
    };
    // quality judges whole sources
    assert_eq!(command(ViewId::Data, Some("Quality")).split(' ').nth(2), Some("quality"));
    assert!(!command(ViewId::Data, Some("Quality")).contains("--filter"));
    for (view, id) in [(ViewId::Customers, "customers"), (ViewId::Predictions, "scores")] {
        let command = command(view, None);
        assert!(command.starts_with(&format!("desire-path show {id} ")), "{command}");
        assert!(command.ends_with("--filter channel=Social"), "{command}");
    }
}

/// Tabs that show one insight in a way of its own.
const TABS: [(&str, &str); 15] = [
    ("journey-map", "Map"),
    ("opportunities", "Opportunities"),
    ("stage-flow", "Stage flow"),
    ("touchpoint-flow", "Touchpoints"),
    ("paths", "Paths"),
    ("funnel", "Funnel"),
    ("conformance", "Designed"),
    ("retention", "Retention"),
    ("channels", "New customers"),
    ("attribution", "Attribution"),
    ("friction", "Friction"),
    ("loops", "Loops"),
    ("what-if", "What if"),
    ("trends", "Trends"),
    ("moods", "Moods"),
];

/// The view that an insight is in.
fn view_of(id: &str) -> ViewId {
    match id {
        "channels" | "attribution" => ViewId::Channels,
        "journey-map" | "opportunities" => ViewId::Present,
        _ => ViewId::Journey,
    }
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\n'], " ")
}

#[test]
fn every_insight_is_shown_by_its_sentence_its_rows_and_its_note() {
    let mut screen = Screen::on_sample();
    let snapshot = screen.app().snapshot().clone();
    // few customers are grouped and learned from quickly; quality is of all
    let few = Filter { channels: vec!["Affiliate".to_owned()], ..Filter::default() };
    for insight in insights::all() {
        let id = insight.id();
        let filter = if id == "quality" { Filter::default() } else { few.clone() };
        screen.obey(Command::SetFilter(filter.clone()));
        screen.obey(Command::Show(view_of(id)));
        match TABS.iter().find(|(known, _)| *known == id) {
            Some((_, tab)) => screen.press_tab(tab),
            None => ask(&mut screen, insight.title()),
        }
        let command = copied(&mut screen);
        assert!(command.starts_with(&format!("desire-path show {id} ")), "{command}");
        // what a tab shows by default is asked with other settings there
        if TABS.iter().any(|(known, _)| *known == id) {
            continue;
        }
        let scope = Scope::new(snapshot.table.clone(), snapshot.project.clone(), filter.clone(), now());
        let question = Question::new(id, &[], filter, None).unwrap();
        let words = plain(&screen.words());
        match question.compute(scope, &Progress::new()) {
            Ok(asked) => {
                let answer = asked.answer(0, &PublishedCounts::default()).unwrap();
                assert!(words.contains(&plain(&answer.sentence)), "{id}: {}\n{words}", answer.sentence);
                assert!(words.contains(&plain(&answer.note)), "{id}: {}", answer.note);
            }
            Err(why) => {
                let why = why.to_string();
                let reason = why.split("; ").next().unwrap();
                assert!(words.to_lowercase().contains(&reason.to_lowercase()), "{id}: {why}\n{words}");
            }
        }
    }
}

#[test]
fn a_row_of_any_insight_leads_to_its_customers() {
    let mut screen = Screen::on_sample();
    let snapshot = screen.app().snapshot().clone();
    let scope = Scope::new(snapshot.table, snapshot.project, Filter::default(), 0);
    let question = Question::new("lifecycle", &[], Filter::default(), None).unwrap();
    let lost = question
        .compute(scope, &Progress::new())
        .unwrap()
        .customers(&Selection::new([("lifecycle", "Dormant")]), &Progress::new());
    let lost = numbers::plural(lost.unwrap().count() as u64, "customer", "customers");
    ask(&mut screen, "Lifecycle");
    screen.press("What is shown: Show: Picture");
    screen.press("Lifecycle");
    screen.press_some("Dormant, ");
    assert!(copied(&mut screen).ends_with("--select lifecycle=Dormant"));
    screen.press("See customers");
    assert!(plain(&screen.words()).contains(&plain(&format!("{lost}: Dormant"))), "{lost}");
}

#[test]
fn a_part_of_a_picture_leads_to_the_customers_of_its_row() {
    let mut screen = Screen::on_sample();
    let snapshot = screen.app().snapshot().clone();
    let scope = Scope::new(snapshot.table, snapshot.project, Filter::default(), 0);
    let computed =
        Question::new("trends", &[], Filter::default(), None).unwrap().compute(scope, &Progress::new()).unwrap();
    let answer = computed.answer(0, &PublishedCounts::default()).unwrap();
    let row = answer.tables[0].table.rows.len() / 2;
    let part = answer.tables[0].part(row).unwrap();
    let customers = computed.customers(&part, &Progress::new()).unwrap().count() as u64;
    let Cell::Count(value) = answer.tables[0].table.rows[row][2] else { panic!("no value") };
    assert_eq!(value, customers, "the row counts customers");
    screen.press_tab("Trends");
    // the places of a picture stand in the order of its rows
    let label = {
        let parts: Vec<String> = screen
            .harness
            .query_all_by_role(Role::Button)
            .filter_map(|node| node.accesskit_node().label())
            .filter(|label| label.contains("week of") && label.contains(": "))
            .collect();
        assert_eq!(parts.len(), answer.tables[0].table.rows.len(), "{parts:?}");
        parts[row].clone()
    };
    assert!(plain(&label).contains(&numbers::count(value)), "{label}: {value}");
    screen.press(&label);
    let (_, period) = part.pairs().next().unwrap();
    assert!(copied(&mut screen).ends_with(&format!("--select period={period}")));
    screen.press("See customers");
    let customers = plain(&numbers::plural(customers, "customer", "customers"));
    assert!(plain(&screen.words()).contains(&customers), "{customers}");
}

#[test]
fn names_of_the_project_are_chosen_from_a_list() {
    let mut screen = Screen::on_sample();
    ask(&mut screen, "Time between");
    let touchpoints = screen.app().snapshot().table.names.touchpoints.clone();
    screen.press_some("From: ");
    screen.harness.get_all_by_role_and_label(Role::Button, &touchpoints[0]).last().unwrap().click();
    screen.settle();
    let command = copied(&mut screen);
    assert!(command.contains(&format!("from={}", touchpoints[0])), "{command}");
}

/// Asks one of the insights without a tab of their own.
fn ask(screen: &mut Screen, title: &str) {
    screen.press_tab("More");
    // who comes to the tab sees the list at once
    if !egui::Popup::is_any_open(&screen.harness.ctx) {
        screen.press_some("Question: ");
    }
    // a view of the rail may have the same name; the menu is drawn last
    screen.harness.get_all_by_role_and_label(Role::Button, title).last().unwrap().click();
    screen.settle();
}

/// Counts the passes over the events: every range of customers that is done advances the job's progress.
#[test]
fn a_filter_that_changes_ten_times_leaves_no_stale_pass() {
    let mut screen = Screen::on_sample();
    screen.press_tab("Stage flow");
    screen.app().hold_jobs(true);
    screen.settle();
    let to = screen.app().snapshot().table.last_ms();
    for day in 0..10 {
        let filter = Filter { to: Some(to - day * 86_400_000), ..Filter::default() };
        screen.obey(Command::SetFilter(filter));
    }
    let flows: Vec<_> = screen.app().running_jobs().into_iter().filter(|job| job.name == "Stage flow").collect();
    assert_eq!(flows.len(), 10, "each filter was asked for");
    let wanted = flows.iter().filter(|job| !job.progress.is_cancelled()).count();
    assert_eq!(wanted, 1, "only the last is still wanted");
    screen.app().hold_jobs(false);
    screen.settle();
    let passes: Vec<u64> = flows.iter().map(|job| job.progress.sample().1).collect();
    assert_eq!(passes[..9], [0; 9], "stale passes end before their first range of customers");
    assert!(passes[9] > 0, "the last one is counted");
    assert!(screen.app().running_jobs().is_empty());
}
