//! What a flow is asked beyond the plain picture, read off small journeys by another way: who passes a step, first times only,
//! every time of a step, several steps at once, steps in groups, who comes back, and how long ways take.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use desire_path::analysis::flow::{
    Anchor, Flow, FlowPaths, FlowSelection, FlowSettings, Level, NodeKind, NodeSort, Occurrence,
};
use desire_path::analysis::trends::{Measure, TrendCounter, TrendQuestion};
use desire_path::analysis::{Period, Repeats, SplitBy, StepChoice};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{Goal, NameList, Settings};
use desire_path::progress::Progress;

use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const EVENTS: [&str; 5] = ["ad", "blog", "cart", "buy", "login"];
const CHANNELS: [&str; 3] = ["direct", "email", "social"];
const CUSTOMERS: [&str; 8] = ["ann", "bob", "cid", "dee", "eve", "fay", "gil", "hal"];
/// More columns than any journey has steps.
const COLUMNS: usize = 12;

/// What each customer does, one event a minute: (event, channel).
type Lives = Vec<Vec<(usize, usize)>>;

fn lives() -> impl Strategy<Value = Lives> {
    let event = (0..EVENTS.len(), 0..CHANNELS.len());
    prop::collection::vec(prop::collection::vec(event, 1..9), 1..CUSTOMERS.len())
}

fn shop(lives: &Lives) -> EventTable {
    let rows = lives.iter().zip(CUSTOMERS).flat_map(|(life, customer)| {
        let row = move |(i, &(event, channel)): (usize, &(usize, usize))| Row {
            customer,
            event: EVENTS[event],
            channel: CHANNELS[channel],
            time: i as i64 * MINUTE,
            ..Row::default()
        };
        life.iter().enumerate().map(row)
    });
    table(rows, &[])
}

fn settings() -> Settings {
    Settings { goal: Goal { touchpoints: vec!["buy".into()], ..Goal::default() }, ..Settings::default() }
}

/// Touchpoints by name, as many columns as there are steps, beyond the goal.
fn plain() -> FlowSettings {
    FlowSettings { level: Level::Touchpoint, steps: COLUMNS, stop_at_goal: false, ..FlowSettings::default() }
}

fn build(table: &EventTable, how: &FlowSettings) -> FlowPaths {
    FlowPaths::build(table, &Subset::all(table), &settings(), how)
}

/// How many paths are at each step of each column: (number of the column, name) → paths.
type Steps = BTreeMap<(i64, String), u64>;

fn steps_of(flow: &Flow, table: &EventTable) -> Steps {
    let nodes = flow.columns.iter().enumerate().flat_map(|(column, nodes)| nodes.iter().map(move |n| (column, n)));
    let steps = nodes.filter(|(_, node)| node.kind.is_step());
    let of = |(column, node): (usize, &desire_path::analysis::flow::FlowNode)| {
        let name = flow.label(node.kind, &table.names).into_owned();
        ((flow.step_numbers().of(column), name), node.count)
    };
    steps.map(of).collect()
}

/// The same of paths given by their steps and the number of the first.
fn steps_by_hand(paths: &[(i64, Vec<String>)], shown: std::ops::RangeInclusive<i64>) -> Steps {
    let mut found = Steps::new();
    for (first, steps) in paths {
        for (number, name) in (*first..).zip(steps).filter(|(number, _)| shown.contains(number)) {
            *found.entry((number, name.clone())).or_default() += 1;
        }
    }
    found
}

fn names(life: &[(usize, usize)]) -> Vec<&'static str> {
    life.iter().map(|&(event, _)| EVENTS[event]).collect()
}

/// The steps that count, and their positions.
fn counted(names: &[&'static str], repeats: Repeats) -> Vec<(usize, &'static str)> {
    let is_step = |&(i, name): &(usize, &'static str)| match repeats {
        Repeats::All => true,
        Repeats::Collapsed => i == 0 || names[i - 1] != name,
        Repeats::FirstOnly => !names[..i].contains(&name),
    };
    names.iter().copied().enumerate().filter(is_step).collect()
}

fn adds_up(flow: &Flow) {
    for (step, column) in flow.columns.iter().enumerate() {
        assert_eq!(column.iter().map(|n| n.count).sum::<u64>(), flow.base, "column {step}");
        for node in column {
            let of = |at: usize, is: &dyn Fn(&desire_path::analysis::flow::FlowLink) -> bool| -> u64 {
                flow.links.iter().filter(|l| usize::from(l.step) == at && is(l)).map(|l| l.count).sum()
            };
            assert!(step + 1 == flow.columns.len() || of(step, &|l| l.from == node.kind) == node.count, "{node:?}");
            assert!(step == 0 || of(step - 1, &|l| l.to == node.kind) == node.count, "{node:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn who_has_to_pass_a_step_is_who_is_at_it(lives in lives(), steps in 2usize..7, top_n in 1usize..6, goal in any::<bool>()) {
        let table = shop(&lives);
        let how = FlowSettings { steps, top_n, stop_at_goal: goal, ..plain() };
        let whole = build(&table, &how);
        for (column, nodes) in whole.flow().columns.iter().enumerate() {
            for node in nodes.iter().filter(|node| matches!(node.kind, NodeKind::Item(_))) {
                let (name, step) = (node.kind.label(Level::Touchpoint, &table.names), column + 1);
                let through = FlowSettings { through: format!("{step}:{name}").parse().unwrap(), ..how.clone() };
                let passing = build(&table, &through);
                adds_up(passing.flow());
                prop_assert_eq!(passing.flow().base, node.count);
                let selection = FlowSelection::Node { step: column as u8, kind: node.kind };
                let known = passing.flow().columns.get(column).is_some_and(|c| c.iter().any(|n| n.kind == node.kind));
                prop_assert!(known);
                prop_assert_eq!(passing.customers(&selection, &table), whole.customers(&selection, &table));
            }
        }
        for wanted in EVENTS {
            let through = FlowSettings { through: wanted.parse().unwrap(), ..how.clone() };
            let passes = |life: &&Vec<(usize, usize)>| {
                let names = names(life);
                let end = names.iter().position(|name| goal && *name == "buy").map_or(names.len(), |at| at + 1);
                names[..end].contains(&wanted)
            };
            prop_assert_eq!(build(&table, &through).flow().base, lives.iter().filter(passes).count() as u64);
        }
    }

    #[test]
    fn a_step_counts_the_first_time_only(lives in lives()) {
        let table = shop(&lives);
        for repeats in [Repeats::All, Repeats::Collapsed, Repeats::FirstOnly] {
            let paths = build(&table, &FlowSettings { repeats, ..plain() });
            adds_up(paths.flow());
            let own = |name: &&'static str| (*name).to_owned();
            let by_hand: Vec<(i64, Vec<String>)> = lives
                .iter()
                .map(|life| (1, counted(&names(life), repeats).iter().map(|(_, name)| own(name)).collect()))
                .collect();
            prop_assert_eq!(steps_of(paths.flow(), &table), steps_by_hand(&by_hand, 1..=COLUMNS as i64));
            let events: usize = lives.iter().map(Vec::len).sum();
            let steps: usize = by_hand.iter().map(|(_, steps)| steps.len()).sum();
            prop_assert_eq!(paths.flow().left_out, Some((events - steps) as u64));
        }
        // where no journey has a step twice nothing changes
        let once: Lives = lives.iter().map(|life| {
            let mut seen = BTreeSet::new();
            life.iter().copied().filter(|(event, _)| seen.insert(*event)).collect()
        }).collect();
        let table = shop(&once);
        for how in [plain(), FlowSettings { anchor: Anchor::Goal, ..plain() }, FlowSettings { anchor: Anchor::Around("cart".into()), ..plain() }] {
            let first = build(&table, &FlowSettings { repeats: Repeats::FirstOnly, ..how.clone() });
            let usual = build(&table, &how);
            prop_assert_eq!(first.flow(), usual.flow());
        }
    }

    #[test]
    fn a_flow_is_around_every_time_of_a_step_or_of_several(
        lives in lives(),
        before in 0usize..4,
        (first, other) in (0..EVENTS.len(), 0..EVENTS.len()),
        which in 0..3usize,
        repeats in prop::sample::select(vec![Repeats::All, Repeats::Collapsed, Repeats::FirstOnly]),
    ) {
        let table = shop(&lives);
        let wanted = [EVENTS[first], EVENTS[other]];
        let occurrence = [Occurrence::First, Occurrence::Last, Occurrence::Every][which];
        let anchor = Anchor::around_any(wanted.iter().map(|name| (*name).to_owned()).collect());
        let how = FlowSettings { anchor, before, occurrence, repeats, ..plain() };
        let paths = build(&table, &how);
        adds_up(paths.flow());
        let (mut by_hand, mut people) = (Vec::new(), BTreeSet::new());
        for (customer, life) in lives.iter().enumerate() {
            let names = names(life);
            let steps = counted(&names, repeats);
            let times: Vec<usize> = (0..steps.len()).filter(|&i| wanted.contains(&steps[i].1)).collect();
            let chosen: Vec<usize> = match occurrence {
                Occurrence::First => times.into_iter().take(1).collect(),
                Occurrence::Last => times.last().copied().into_iter().collect(),
                Occurrence::Every => times,
            };
            for at in chosen {
                people.insert(customer);
                by_hand.push((-(at as i64), steps.iter().map(|(_, name)| (*name).to_owned()).collect::<Vec<_>>()));
            }
        }
        let shown = -(before as i64)..=(COLUMNS - before) as i64 - 1;
        prop_assert_eq!(paths.flow().base, by_hand.len() as u64);
        prop_assert_eq!(steps_of(paths.flow(), &table), steps_by_hand(&by_hand, shown));
        prop_assert_eq!(paths.flow().every_time, occurrence == Occurrence::Every);
        // behind each node stand as many different people as the list has
        let behind = paths.behind();
        prop_assert_eq!(behind.base, people.len() as u64);
        for (column, nodes) in paths.flow().columns.iter().enumerate() {
            for (node, people) in nodes.iter().zip(&behind.nodes[column]) {
                let selection = FlowSelection::Node { step: column as u8, kind: node.kind };
                prop_assert_eq!(paths.customers(&selection, &table).count() as u64, *people);
                let stats = paths.stats(&selection, &table);
                prop_assert_eq!((stats.paths, stats.customers), (node.count, *people));
            }
        }
    }

    #[test]
    fn the_groups_of_a_step_add_up_to_it(lives in lives(), steps in 2usize..7, wanted in 0..EVENTS.len()) {
        let table = shop(&lives);
        let how = FlowSettings { steps, ..plain() };
        let (whole, name) = (build(&table, &how), EVENTS[wanted]);
        let in_groups = FlowSettings { split_step: name.to_owned(), split: Some(SplitBy::Channel), ..how };
        let parts = build(&table, &in_groups);
        adds_up(parts.flow());
        let mut sums = Steps::new();
        for ((step, label), n) in steps_of(parts.flow(), &table) {
            *sums.entry((step, label.rsplit(" · ").next().unwrap().to_owned())).or_default() += n;
        }
        prop_assert_eq!(sums, steps_of(whole.flow(), &table));
        // each path is in the group of its own event
        let mut by_hand = Steps::new();
        for life in &lives {
            let steps = counted(&names(life), Repeats::Collapsed);
            for (number, (i, own)) in (1i64..).zip(steps).filter(|(n, (_, own))| *n <= how_many(&in_groups) && *own == name) {
                *by_hand.entry((number, format!("{} · {own}", CHANNELS[life[i].1]))).or_default() += 1;
            }
        }
        let found: Steps = steps_of(parts.flow(), &table).into_iter().filter(|((_, label), _)| label.contains(" · ")).collect();
        prop_assert_eq!(found, by_hand);
    }

    #[test]
    fn who_comes_back_leaves_and_is_there_again(lives in lives(), steps in 2usize..9, all in any::<bool>()) {
        let table = shop(&lives);
        let repeats = if all { Repeats::All } else { Repeats::Collapsed };
        let paths = build(&table, &FlowSettings { steps, repeats, ..plain() });
        let returns = paths.returns();
        for (column, nodes) in paths.flow().columns.iter().enumerate() {
            for node in nodes.iter().filter(|node| node.kind.item().is_some()) {
                let name = node.kind.label(Level::Touchpoint, &table.names);
                let comes_back = |life: &&Vec<(usize, usize)>| {
                    let path: Vec<&str> =
                        counted(&names(life), repeats).into_iter().map(|(_, name)| name).take(steps).collect();
                    path.get(column) == Some(&name) && {
                        let left = path[column..].iter().position(|other| *other != name);
                        left.is_some_and(|left| path[column + left..].contains(&name))
                    }
                };
                let by_hand = lives.iter().filter(comes_back).count() as u64;
                let key = (column as u8, node.kind);
                prop_assert_eq!(returns.get(&key).copied().unwrap_or(0), by_hand);
                let selection = FlowSelection::Return { step: key.0, kind: key.1 };
                prop_assert_eq!(paths.customers(&selection, &table).count() as u64, by_hand);
                prop_assert_eq!(paths.trace(&selection).base, by_hand);
            }
        }
    }

    #[test]
    fn an_order_of_nodes_changes_no_count(lives in lives(), top_n in 1usize..6) {
        let table = shop(&lives);
        let how = FlowSettings { top_n, steps: 5, ..plain() };
        let usual = build(&table, &how);
        let named = NodeSort::Named(NameList(vec!["login".to_owned(), "ad".to_owned()]));
        for sort in [NodeSort::Size, NodeSort::Stage, named] {
            let sorted = build(&table, &FlowSettings { sort: sort.clone(), ..how.clone() });
            prop_assert_eq!(steps_of(sorted.flow(), &table), steps_of(usual.flow(), &table));
            adds_up(sorted.flow());
            for column in &sorted.flow().columns {
                let items: Vec<_> = column.iter().filter(|node| node.kind.item().is_some()).collect();
                let is_after = |name: &str| items.iter().position(|n| n.kind.label(Level::Touchpoint, &table.names) == name);
                match sort {
                    NodeSort::Size => prop_assert!(items.is_sorted_by(|a, b| a.count >= b.count)),
                    NodeSort::Named(_) => {
                        prop_assert!(is_after("login").is_none_or(|at| at == 0));
                        prop_assert!(is_after("ad").is_none_or(|at| at <= 1));
                    }
                    _ => {}
                }
                // Other and the ends stay last
                let first_end = column.iter().position(|node| node.kind.item().is_none()).unwrap_or(column.len());
                prop_assert!(column[first_end..].iter().all(|node| node.kind.item().is_none()));
            }
        }
    }
}

fn how_many(how: &FlowSettings) -> i64 {
    how.steps as i64
}

#[test]
fn ways_take_as_long_as_by_hand() {
    let minutes = |customer: &'static str, at: &'static [(i64, &'static str)]| {
        at.iter().map(move |&(minute, event)| Row { customer, event, time: minute * MINUTE, ..Row::default() })
    };
    let rows = minutes("ann", &[(0, "ad"), (10, "cart"), (11, "buy")])
        .chain(minutes("bob", &[(0, "ad"), (20, "cart"), (25, "cart")]))
        .chain(minutes("cid", &[(0, "ad"), (60, "cart")]))
        .chain(minutes("dee", &[(0, "ad"), (5, "blog"), (9, "ad"), (10, "cart")]));
    let table = table(rows, &[]);
    let item = |name: &str| NodeKind::Item(table.names.touchpoint(name).unwrap());
    let time = |how: &FlowSettings, step: u8, from: &str, to: &str| {
        let times = build(&table, how).link_times(&table, &Progress::new()).unwrap();
        times.get(&(step, item(from), item(to))).map(|time| (time.median / MINUTE, time.p90 / MINUTE))
    };
    // 10, 20 and 60 minutes: R says quantile(c(10, 20, 60), .9) = 52
    assert_eq!(time(&plain(), 0, "ad", "cart"), Some((20, 52)));
    assert_eq!(time(&plain(), 1, "cart", "buy"), Some((1, 1)));
    assert_eq!(time(&plain(), 1, "buy", "cart"), None);
    // to the goal nobody is on the way: it is reached in the step before
    let to_goal = FlowSettings { stop_at_goal: true, ..plain() };
    assert_eq!(time(&to_goal, 1, "cart", "buy"), Some((1, 1)));
    // in the last column the goal stands in place of the step that reaches it, and where that is no step after the one before
    let last = FlowSettings { steps: 3, ..to_goal.clone() };
    let hidden =
        FlowSettings { choice: StepChoice { hide: NameList(vec!["buy".into()]), ..Default::default() }, ..to_goal };
    for how in [last, hidden] {
        let times = build(&table, &how).link_times(&table, &Progress::new()).unwrap();
        let time = times.get(&(1, item("cart"), NodeKind::GoalReached));
        assert_eq!(time.map(|time| time.median / MINUTE), Some(1));
    }
    // around every cart: 10 and 20 minutes before it, 60, and 1 on the way with two visits of the ad
    let around = FlowSettings {
        anchor: Anchor::Around("cart".to_owned()),
        occurrence: Occurrence::Every,
        repeats: Repeats::All,
        before: 1,
        ..plain()
    };
    assert_eq!(time(&around, 0, "ad", "cart"), Some((15, 48)));
    assert_eq!(time(&around, 0, "cart", "cart"), Some((5, 5)));
}

#[test]
fn the_time_to_the_next_touchpoint_is_known_by_when_it_began() {
    const DAY: i64 = 24 * 60 * MINUTE;
    let at = |customer: &'static str, day: i64, minute: i64, event: &'static str| Row {
        customer,
        event,
        time: day * DAY + minute * MINUTE,
        ..Row::default()
    };
    let rows = [
        at("ann", 0, 0, "ad"),
        at("ann", 0, 10, "cart"),
        at("bob", 0, 5, "ad"),
        at("bob", 0, 35, "cart"),
        // later ones of the same customer do not count
        at("bob", 1, 0, "ad"),
        at("bob", 1, 1, "cart"),
        at("cid", 1, 0, "ad"),
        at("cid", 2, 0, "cart"),
        at("dee", 1, 0, "ad"),
        at("eve", 2, 0, "cart"),
        at("eve", 2, 1, "ad"),
    ];
    let table = table(rows, &[]);
    let mask = |name: &str| table.names.touchpoints.iter().map(|known| known == name).collect::<Vec<_>>();
    let question = TrendQuestion {
        measure: Measure::Time,
        period: Period::Day,
        touchpoints: Some(mask("ad")),
        to: Some(mask("cart")),
        split: None,
    };
    let (all, s) = (Subset::all(&table), settings());
    let counter = TrendCounter::new(&table, &all, &s, &[], &question, &Progress::new()).unwrap();
    let found = counter.trend(&Progress::new()).unwrap();
    let points: Vec<_> = found.total.points.iter().map(|point| (point.value, point.customers)).collect();
    let minutes = |n: i64| Some((n * MINUTE) as f64);
    assert_eq!(points, [(minutes(20), 2), (minutes(1440), 1), (None, 0)]);
    assert_eq!(counter.customers(0, None, &Progress::new()).unwrap().count(), 2);
}
