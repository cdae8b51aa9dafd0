//! Many customers on one axis of time: the numbers against a slow reading, the order, the picture, and the window.

use std::collections::BTreeMap;
use std::sync::Arc;

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::insights::{Answer, Question, Scope, Selection};
use desire_path::model::{Filter, Goal, Project, Settings};
use desire_path::present::charts::{Chart, RowsChart};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::{Cell, CsvTarget};
use desire_path::progress::Progress;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use proptest::prelude::*;

use crate::screen::Screen;
use crate::tables::{Row, table};

const HOUR: i64 = 3_600_000;
const EVENTS: [&str; 3] = ["ad", "cart", "buy"];

/// What a customer did: event and hours after the one before.
type Life = Vec<(usize, i64)>;

fn scope(lives: &[Life]) -> Scope {
    let ids: Vec<String> = (0..lives.len()).map(|i| format!("c{i}")).collect();
    let mut rows = Vec::new();
    for (at, (customer, life)) in ids.iter().zip(lives).enumerate() {
        let mut time = at as i64 * HOUR;
        for &(event, hours) in life {
            time += hours * HOUR;
            rows.push(Row { customer, time, event: EVENTS[event], ..Row::default() });
        }
    }
    let goal = Goal { touchpoints: vec!["buy".into()], ..Goal::default() };
    let project = Project { settings: Settings { goal, ..Settings::default() }, ..Project::default() };
    let table = table(rows, &[("Awareness", &["ad"]), ("Decision", &["cart", "buy"])]);
    Scope::new(Arc::new(table), Arc::new(project), Filter::default(), 0)
}

fn ask(scope: &Scope, pairs: &[(&str, &str)], k: u64) -> Answer {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let question = Question::new("timelines", &pairs, Filter::default(), None).unwrap();
    question.compute(scope.clone(), &Progress::new()).unwrap().answer(k, &PublishedCounts::default()).unwrap()
}

fn chart(answer: &Answer) -> RowsChart {
    match &answer.chart {
        Some((_, Chart::Rows(chart))) => chart.clone(),
        other => panic!("no rows: {other:?}"),
    }
}

proptest! {
    #[test]
    fn rows_say_what_each_life_says_in_every_order(
        lives in prop::collection::vec(prop::collection::vec((0usize..3, 0i64..2000), 1..8), 1..25)
    ) {
        let scope = scope(&lives);
        // first, last, events and time to the goal in hours, by the customer's number
        let mut wanted: BTreeMap<u64, (i64, i64, u64, Option<i64>)> = BTreeMap::new();
        for (at, life) in lives.iter().enumerate() {
            let mut time = at as i64;
            let times: Vec<(usize, i64)> = life.iter().map(|&(event, hours)| { time += hours; (event, time) }).collect();
            let first = times[0].1;
            let goal = times.iter().find(|(event, _)| *event == 2).map(|(_, at)| at - first);
            wanted.insert(at as u64 + 1, (first, times[times.len() - 1].1, times.len() as u64, goal));
        }
        for order in ["start", "length", "goal"] {
            let answer = ask(&scope, &[("sort", order)], 0);
            let mut found = Vec::new();
            for row in &answer.rows("customers").rows {
                let time = |cell: &Cell| match cell { Cell::Time(ms) | Cell::Duration(ms) => Some(ms / HOUR), _ => None };
                let of = (time(&row[1]).unwrap(), time(&row[2]).unwrap(), row[4].as_count().unwrap(), time(&row[5]));
                prop_assert_eq!(time(&row[3]), Some(of.1 - of.0));
                found.push((row[0].as_count().unwrap(), of));
            }
            let keys: Vec<(i64, i64, u64)> = found.iter().map(|&(id, (first, last, _, goal))| match order {
                "start" => (first, 0, id),
                "length" => (first - last, 0, id),
                _ => (goal.unwrap_or(i64::MAX), first - last, id),
            }).collect();
            prop_assert!(keys.is_sorted(), "{} {:?}", order, keys);
            prop_assert_eq!(found.into_iter().collect::<BTreeMap<_, _>>(), wanted.clone());
        }
        let answer = ask(&scope, &[], 0);
        let lengths = answer.rows("lengths");
        let column = |at: usize| lengths.rows.iter().filter_map(|row| row[at].as_count()).sum::<u64>();
        let reached = wanted.values().filter(|of| of.3.is_some()).count() as u64;
        prop_assert_eq!((column(1), column(3)), (lives.len() as u64, reached));
        prop_assert_eq!(answer.number("reached"), reached);
        // each mark is an event, and the goal is ringed once for each who reaches it
        let chart = chart(&answer);
        prop_assert_eq!(chart.rows.iter().flat_map(|row| &row.marks).filter(|mark| mark.goal).count() as u64, reached);
        for (row, of) in chart.rows.iter().zip(&answer.rows("customers").rows) {
            prop_assert!(!row.marks.is_empty() && row.marks.len() as u64 <= of[4].as_count().unwrap());
            prop_assert!(row.marks.is_sorted_by_key(|mark| mark.at));
            prop_assert!(row.marks.iter().all(|mark| (chart.scale.from..=chart.scale.to).contains(&mark.at)));
        }
    }
}

#[test]
fn the_sentence_is_that_of_the_rows_and_few_people_stand_together() {
    let quick: Vec<Life> = vec![vec![(0, 0), (2, 2)]; 30];
    let slow: Vec<Life> = vec![vec![(0, 0), (1, 480)]; 10];
    let scope = scope(&[quick, slow].concat());
    let answer = ask(&scope, &[], 0);
    assert_eq!(
        answer.sentence.replace(['\u{a0}', '\u{202f}'], " "),
        "40 customers, half of them seen for 2 h or less; 30 (75 %) reached Purchase, half of these within 2 h of their first event."
    );
    let part = |pairs: &[(&str, &str)]| {
        let question = Question::new("timelines", &[], Filter::default(), None).unwrap();
        let computed = question.compute(scope.clone(), &Progress::new()).unwrap();
        computed.customers(&Selection::new(pairs.iter().copied()), &Progress::new()).unwrap().count()
    };
    for row in &answer.rows("lengths").rows {
        assert_eq!(Some(part(&[("length", &row[0].raw(CsvTarget::Program))]) as u64), row[1].as_count());
    }
    assert_eq!(part(&[("customer", "7")]), 1);
    let shared = ask(&scope, &[], 11);
    assert!(shared.chart.is_none() && shared.tables.iter().all(|table| !table.people));
    for count in shared.rows("lengths").rows.iter().flatten().filter_map(Cell::as_count) {
        assert!(count == 0 || count >= 11, "{count}");
    }
    let since = ask(&scope, &[("axis", "first-event"), ("rows", "5"), ("color", "channel")], 0);
    let chart = chart(&since);
    assert_eq!((chart.scale.from, chart.scale.to, chart.rows.len(), chart.of), (0, 480 * HOUR, 5, 40));
}

#[test]
fn customers_are_shown_as_timelines_and_a_row_opens_its_customer() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Customers));
    screen.press("How customers are shown: As a list");
    screen.press("As timelines");
    let rows = |screen: &Screen| -> Vec<String> {
        let named = screen.harness.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
        named.filter(|label| label.contains(" events, ") || label.contains(" event, ")).collect()
    };
    let before = rows(&screen);
    assert!((10..80).contains(&before.len()), "only what is in view: {}", before.len());
    assert!(screen.shows("one row each"));
    screen.press("In which order customers stand: First come first");
    screen.press("Quickest to the goal first");
    let quick = rows(&screen);
    assert_ne!(quick, before);
    assert!(quick[0].contains("goal after"), "{}", quick[0]);
    screen.harness.get_by_role_and_label(Role::Button, &quick[1]).click();
    screen.settle();
    assert!(screen.shows("Customer 2 of "), "{}", screen.words());
    screen.keys(Modifiers::ALT, Key::ArrowUp);
    assert!(screen.shows("Customer 1 of "));
    screen.press("Back to the list");
    assert_eq!(rows(&screen), quick);
}
