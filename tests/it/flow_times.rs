//! Flows around every time of a step, with goals, windows and steps to pass: read off small journeys by another way, and of one
//! very long journey. Groups of a step, very many kinds of nodes, and what cannot be asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;

use desire_path::analysis::flow::{
    Anchor, FlowPaths, FlowSelection, FlowSettings, Level, NodeKind, Occurrence, Passage, Passages,
};
use desire_path::analysis::{Group, Repeats, SplitBy, StepChoice};
use desire_path::events::{EventTable, Subset};
use desire_path::insights::{Question, Scope};
use desire_path::model::{Filter, Goal, NameList, Project, Settings};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::progress::{Cancelled, Progress};

use crate::tables::{Row, table};

const DAY: i64 = 86_400_000;
const EVENTS: [&str; 5] = ["ad", "blog", "cart", "buy", "login"];
const CUSTOMERS: [&str; 8] = ["ann", "bob", "cid", "dee", "eve", "fay", "gil", "hal"];
const COLUMNS: usize = 14;

fn shop(lives: &[Vec<usize>]) -> EventTable {
    let rows = lives.iter().zip(CUSTOMERS).flat_map(|(life, customer)| {
        let row = move |(day, &event): (usize, &usize)| Row {
            customer,
            event: EVENTS[event],
            time: day as i64 * DAY,
            ..Row::default()
        };
        life.iter().enumerate().map(row)
    });
    table(rows, &[])
}

fn settings(window_days: Option<u32>) -> Settings {
    let goal = Goal { touchpoints: vec!["buy".into()], window_days, ..Goal::default() };
    Settings { goal, ..Settings::default() }
}

fn around(name: &str, occurrence: Occurrence) -> FlowSettings {
    let anchor = Anchor::around_any(vec![name.to_owned()]);
    FlowSettings { level: Level::Touchpoint, steps: COLUMNS, anchor, occurrence, ..FlowSettings::default() }
}

/// A path by hand: the number of its first step, its steps by day and name, and the day of the goal that ends it.
struct Path {
    first: i64,
    steps: Vec<(usize, &'static str)>,
    goal: Option<usize>,
}

fn paths_by_hand(life: &[usize], how: &FlowSettings, window: Option<u32>) -> Vec<Path> {
    let names: Vec<&str> = life.iter().map(|&event| EVENTS[event]).collect();
    let is_step = |day: usize| !how.choice.hide.0.iter().any(|hidden| hidden == names[day]);
    let days: Vec<usize> = (0..names.len()).filter(|&day| is_step(day)).collect();
    let counted = (0..days.len()).filter(|&i| match how.repeats {
        Repeats::All => true,
        Repeats::Collapsed => i == 0 || names[days[i - 1]] != names[days[i]],
        Repeats::FirstOnly => days[..i].iter().all(|&day| names[day] != names[days[i]]),
    });
    let steps: Vec<(usize, &'static str)> = counted.map(|i| (days[i], EVENTS[life[days[i]]])).collect();
    let Anchor::Around(wanted) = &how.anchor else { panic!("around a step") };
    let times = steps.iter().enumerate().filter(|(_, (_, name))| name == wanted);
    let times: Vec<(usize, usize)> = times.map(|(place, &(day, _))| (place, day)).collect();
    let chosen = match how.occurrence {
        Occurrence::First => times.first().copied().into_iter().collect(),
        Occurrence::Last => times.last().copied().into_iter().collect(),
        Occurrence::Every => times,
    };
    let path = |(place, day): (usize, usize)| {
        let in_time = |&goal: &usize| window.is_none_or(|days| goal - day <= days as usize);
        let goal = (day..names.len()).find(|&day| names[day] == "buy").filter(in_time).filter(|_| how.stop_at_goal);
        let steps = steps.iter().copied().filter(|(day, _)| goal.is_none_or(|goal| *day <= goal)).collect();
        Path { first: -(place as i64), steps, goal }
    };
    let passes = |path: &Path| how.through.0.iter().all(|of| path.steps.iter().any(|(_, name)| *name == of.name));
    chosen.into_iter().map(path).filter(passes).collect()
}

fn median(mut days: Vec<usize>) -> i64 {
    days.sort_unstable();
    let (low, high) = (days[(days.len() - 1) / 2], days[days.len() / 2]);
    (low + high) as i64 * DAY / 2
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn paths_around_times_of_a_step_are_those_by_hand(
        lives in prop::collection::vec(prop::collection::vec(0..EVENTS.len(), 1..10), 1..CUSTOMERS.len()),
        wanted in prop::sample::select(vec!["ad", "cart", "buy"]),
        occurrence in prop::sample::select(vec![Occurrence::First, Occurrence::Last, Occurrence::Every]),
        repeats in prop::sample::select(vec![Repeats::All, Repeats::Collapsed, Repeats::FirstOnly]),
        window in prop::sample::select(vec![None, Some(1), Some(3)]),
        (stop_at_goal, hides_login, passes) in (any::<bool>(), any::<bool>(), any::<bool>()),
    ) {
        let table = shop(&lives);
        let mut how = FlowSettings { before: 3, repeats, stop_at_goal, ..around(wanted, occurrence) };
        if hides_login {
            how.choice = StepChoice { hide: NameList(vec!["login".to_owned()]), ..StepChoice::default() };
        }
        if passes {
            how.through = Passages(vec![Passage { name: "blog".to_owned(), step: None }]);
        }
        let paths = FlowPaths::build(&table, &Subset::all(&table), &settings(window), &how);
        let by_hand: Vec<Path> = lives.iter().flat_map(|life| paths_by_hand(life, &how, window)).collect();
        prop_assert_eq!(paths.flow().base, by_hand.len() as u64);
        prop_assert_eq!(paths.flow().columns.iter().filter(|c| c.iter().map(|n| n.count).sum::<u64>() != by_hand.len() as u64).count(), 0);
        let shown = -3i64..=(COLUMNS - 4) as i64;
        let mut nodes: BTreeMap<(i64, String), u64> = BTreeMap::new();
        let mut ways: BTreeMap<(i64, String, String), Vec<usize>> = BTreeMap::new();
        for path in &by_hand {
            for (number, &(_, name)) in (path.first..).zip(&path.steps).filter(|(number, _)| shown.contains(number)) {
                *nodes.entry((number, name.to_owned())).or_default() += 1;
            }
            for (number, pair) in (path.first..).zip(path.steps.windows(2)).filter(|(number, _)| shown.contains(number)) {
                let way = (number, pair[0].1.to_owned(), pair[1].1.to_owned());
                ways.entry(way).or_default().push(pair[1].0 - pair[0].0);
            }
        }
        let flow = paths.flow();
        let label = |kind: NodeKind| flow.label(kind, &table.names).into_owned();
        let columns = flow.columns.iter().enumerate().flat_map(|(column, nodes)| nodes.iter().map(move |n| (column, n)));
        let found: BTreeMap<(i64, String), u64> = columns
            .filter(|(_, node)| node.kind.is_step())
            .map(|(column, node)| ((flow.step_numbers().of(column), label(node.kind)), node.count))
            .collect();
        prop_assert_eq!(found, nodes);
        let times = paths.link_times(&table, &Progress::new()).unwrap();
        let found: BTreeMap<(i64, String, String), i64> = times
            .iter()
            .filter(|((_, _, to), _)| to.is_step())
            .map(|(&(step, from, to), time)| {
                ((flow.step_numbers().of(step.into()), label(from), label(to)), time.median)
            })
            .collect();
        prop_assert_eq!(found, ways.into_iter().map(|(way, days)| (way, median(days))).collect());
        let ended = by_hand.iter().filter(|path| path.goal.is_some()).count() as u64;
        let at_goal = |column: &Vec<desire_path::analysis::flow::FlowNode>| {
            column.iter().find(|node| node.kind == NodeKind::GoalReached).map_or(0, |node| node.count)
        };
        prop_assert_eq!(flow.columns.last().map_or(0, at_goal), ended);
    }
}

#[test]
fn a_very_long_journey_is_walked_once() {
    const EACH: usize = 20_000;
    let rows = (0..2 * EACH).map(|i| Row {
        customer: "ann",
        event: if i % 2 == 0 { "cart" } else { "blog" },
        time: i as i64 * 1_000,
        ..Row::default()
    });
    let table = table(rows, &[]);
    let (all, settings) = (Subset::all(&table), settings(None));
    let how = FlowSettings {
        steps: 8,
        through: Passages(vec![Passage { name: "blog".to_owned(), step: None }]),
        split_step: "blog".to_owned(),
        split: Some(SplitBy::Device),
        ..around("cart", Occurrence::Every)
    };
    let paths = FlowPaths::build(&table, &all, &settings, &how);
    assert_eq!(paths.flow().base, EACH as u64);
    let cart = NodeKind::Item(table.names.touchpoint("cart").unwrap());
    let stats = paths.stats(&FlowSelection::Node { step: 2, kind: cart }, &table);
    assert_eq!((stats.paths, stats.median_ms_to_next), (EACH as u64, Some(1_000)));
    let times = paths.link_times(&table, &Progress::new()).unwrap();
    assert!(times.values().all(|time| time.median == 1_000) && times.len() == 7, "{times:?}");
    let cancelled = Progress::new();
    cancelled.cancel();
    let found = FlowPaths::build_cancellable(&table, &all, &settings, &how, &cancelled);
    assert_eq!(found.map(drop), Err(Cancelled));
}

#[test]
fn groups_of_a_step_are_the_most_common_at_that_step() {
    // seven channels are common, an eighth is that of carts
    let channels = ["c1", "c2", "c3", "c4", "c5", "c6", "c7"];
    let customers: Vec<String> = (0..70).map(|i| format!("c{i:02}")).collect();
    let rows = customers.iter().enumerate().flat_map(|(i, customer)| {
        let ad = Row { customer, event: "ad", channel: channels[i % 7], ..Row::default() };
        let more = Row { time: DAY, event: "blog", ..ad };
        let channel = if i < 40 { "phone" } else { channels[i % 7] };
        [ad, more, Row { time: 2 * DAY, event: "cart", channel, ..ad }]
    });
    let table = table(rows, &[]);
    let how = FlowSettings {
        level: Level::Touchpoint,
        split_step: "cart".to_owned(),
        split: Some(SplitBy::Channel),
        ..FlowSettings::default()
    };
    let of = |subset: &Subset| {
        let paths = FlowPaths::build(&table, subset, &settings(None), &how);
        let flow = paths.flow();
        let column = flow.columns[2].iter().filter(|n| n.kind.is_step());
        column.map(|n| (flow.label(n.kind, &table.names).into_owned(), n.count)).collect::<Vec<_>>()
    };
    let found = of(&Subset::all(&table));
    assert_eq!(found[0], ("phone · cart".to_owned(), 40), "{found:?}");
    assert_eq!(found.iter().map(|(_, n)| n).sum::<u64>(), 70);
    // of those whom a filter shows
    let filter = Filter { channels: vec!["c7".to_owned()], ..Filter::default() };
    let few = Subset::new(&table, &filter, &[]);
    let found = of(&few);
    assert_eq!(found, [("c7 · cart".to_owned(), 5), ("phone · cart".to_owned(), 5)]);
    // beside another flow it has the groups of that one
    let all = Subset::all(&table);
    let beside = FlowPaths::build_beside(&table, (&few, &all), (&settings(None), &[]), &how, &Progress::new()).unwrap();
    let whole = FlowPaths::build(&table, &all, &settings(None), &how);
    assert_eq!(beside.flow().parts, whole.flow().parts);
    assert_eq!(beside.flow().parts[0], Group::Named("phone".to_owned()));
}

#[test]
fn very_many_kinds_of_nodes_stay_apart() {
    // everybody does all of 300 things, each customer in another order
    let names: Vec<String> = (0..300).map(|i| format!("t{i:03}")).collect();
    let customers = CUSTOMERS.iter().enumerate();
    let rows = customers.flat_map(|(c, &customer)| {
        let names = &names;
        (0..300).map(move |i| Row { customer, event: &names[(i * 7 + c * 11) % 300], time: i as i64, ..Row::default() })
    });
    let table = table(rows, &[]);
    let passages = names.iter().skip(150).map(|name| Passage { name: name.clone(), step: None }).collect();
    let how = FlowSettings {
        level: Level::Touchpoint,
        steps: 20,
        top_n: FlowSettings::MAX_TOP_N,
        through: Passages(passages),
        split_step: "t299".to_owned(),
        split: Some(SplitBy::Channel),
        ..FlowSettings::default()
    };
    let paths = FlowPaths::build(&table, &Subset::all(&table), &settings(None), &how);
    let flow = paths.flow();
    assert_eq!(flow.base, CUSTOMERS.len() as u64);
    for (column, nodes) in flow.columns.iter().enumerate() {
        assert_eq!(nodes.iter().map(|n| n.count).sum::<u64>(), flow.base);
        for node in nodes.iter().filter(|n| n.kind.item().is_some()) {
            let name = node.kind.label(Level::Touchpoint, &table.names);
            let there = (0..CUSTOMERS.len()).filter(|c| names[(column * 7 + c * 11) % 300] == name).count();
            assert_eq!(node.count, there as u64, "{name} in {column}");
        }
    }
    assert!(flow.hidden_in_other > 0 && flow.hidden_in_other < 60, "{}", flow.hidden_in_other);
}

#[test]
fn what_a_flow_cannot_be_asked_is_said_with_what_it_can() {
    let rows = ["ad", "Sizes, fit", "buy"].iter().enumerate().map(|(i, &event)| Row {
        customer: "ann",
        event,
        time: i as i64 * DAY,
        ..Row::default()
    });
    let project = Project { settings: settings(None), ..Project::default() };
    let scope = Scope::new(Arc::new(table(rows, &[])), Arc::new(project), Filter::default(), 10 * DAY);
    let ask = |pairs: &[(&str, &str)]| {
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let question = Question::new("touchpoint-flow", &pairs, Filter::default(), None).unwrap();
        let computed = question.compute(scope.clone(), &Progress::new()).map_err(|why| why.to_string())?;
        Ok::<_, String>(computed.answer(0, &PublishedCounts::default()).unwrap())
    };
    let refused = |pairs: &[(&str, &str)]| ask(pairs).err().unwrap_or_default();
    let said = refused(&[("anchor", "goal"), ("occurrence", "every")]);
    assert!(said.contains("anchor=goal is around none"), "{said}");
    assert!(ask(&[("anchor", "goal"), ("occurrence", "first")]).is_ok());
    let said = refused(&[("anchor", "end")]);
    assert!(said.contains("\"end\"") && said.contains("anchor is start, goal or drop-off"), "{said}");
    let said = refused(&[("sort", "big")]);
    assert!(said.contains("sort is usual, size or stage"), "{said}");
    // a name with a comma is one step, also where it is written without quotes
    for written in ["Sizes, fit", "\"sizes, fit\""] {
        let answer = ask(&[("anchor", written)]).unwrap();
        assert!(answer.note.contains("Sizes, fit") && !answer.note.contains(" / "), "{}", answer.note);
    }
}
