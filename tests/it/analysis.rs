//! What every analysis must keep whatever the data: columns add up, order and threads change nothing, a selection is the
//! customers it says it is.

use std::collections::BTreeSet;

use proptest::prelude::*;

use desire_path::analysis::flow::{
    Anchor, Flow, FlowNode, FlowPaths, FlowSelection, FlowSettings, Level, NodeKind, NodeSort, Occurrence, Passages,
    SelectionStats, TopScope,
};
use desire_path::analysis::{
    PathSettings, Repeats, StepChoice, Transitions, features, sessions, summary, timeline, top_paths, transitions,
};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{Entity, Filter, Goal, NameList, Settings};

use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1440 * MINUTE;
const STAGES: [(&str, &[&str]); 3] =
    [("Awareness", &["ad", "blog"]), ("Decision", &["cart", "buy"]), ("Retention", &["login"])];
const EVENTS: [&str; 6] = ["ad", "blog", "cart", "buy", "login", "ping"];
const CUSTOMERS: [&str; 6] = ["ann", "bob", "cid", "dee", "eve", "fay"];
const CHANNELS: [&str; 3] = ["direct", "social", "email"];
const SOURCES: [&str; 2] = ["Website", "Shop"];
const REPEATS: [Repeats; 3] = [Repeats::Collapsed, Repeats::All, Repeats::FirstOnly];

fn settings() -> Settings {
    Settings { goal: Goal { touchpoints: vec!["buy".into()], ..Goal::default() }, ..Settings::default() }
}

/// Rows of one customer: (minute, event).
fn rows<'a>(customer: &'a str, events: &[(i64, &'a str)]) -> Vec<Row<'a>> {
    events.iter().map(|&(minute, event)| Row { customer, event, time: minute * MINUTE, ..Row::default() }).collect()
}

fn build(table: &EventTable, how: &FlowSettings) -> FlowPaths {
    FlowPaths::build(table, &Subset::all(table), &settings(), how)
}

/// A column as text, one "name count" per node.
fn column(flow: &Flow, table: &EventTable, step: usize) -> Vec<String> {
    flow.columns[step].iter().map(|n| format!("{} {}", n.kind.label(flow.level, &table.names), n.count)).collect()
}

fn small_shop() -> EventTable {
    let day = 1440;
    let mut all = Vec::new();
    all.extend(rows("ann", &[(0, "ad"), (1, "blog"), (2, "ping"), (3, "cart"), (9, "buy"), (20, "login")]));
    all.extend(rows("bob", &[(0, "blog"), (5, "cart"), (50 * day, "cart"), (60 * day, "ad")]));
    all.extend(rows("cid", &[(0, "ad"), (10, "login")]));
    all.extend(rows("dee", &[(2, "ping")]));
    table(all, &STAGES)
}

#[test]
fn a_stage_flow_by_hand() {
    let table = small_shop();
    let paths = build(&table, &FlowSettings { steps: 4, ..FlowSettings::default() });
    let flow = paths.flow();
    // Dee has no step at this level; Ann ends at the goal; Bob came back 60 days later and is still active.
    assert_eq!((flow.base, flow.went_on, flow.hidden_in_other), (3, 0, 0));
    assert_eq!(column(flow, &table, 0), ["Awareness 3"]);
    assert_eq!(column(flow, &table, 1), ["Decision 2", "Retention 1"]);
    assert_eq!(column(flow, &table, 2), ["Awareness 1", "Goal reached 1", "Dropped off 1"]);
    assert_eq!(column(flow, &table, 3), ["Goal reached 1", "Still active 1", "Dropped off 1"]);

    let to_decision = FlowSelection::Link { step: 0, from: NodeKind::Item(0), to: NodeKind::Item(1) };
    let stats = paths.stats(&to_decision, &table);
    let expected = SelectionStats {
        in_other: Vec::new(),
        paths: 2,
        customers: 2,
        share_of_start: 2.0 / 3.0,
        share_of_previous: Some(2.0 / 3.0),
        reached: 1,
        conversion: 0.5,
        median_ms_to_next: Some(4 * MINUTE),
        top_channels: vec![(0, 2)],
    };
    assert_eq!(stats, expected);
    assert_eq!(paths.customers(&to_decision, &table).iter().collect::<Vec<_>>(), [0, 1]);
    let trace = paths.trace(&to_decision);
    assert_eq!(column(&trace, &table, 1), ["Decision 2", "Retention 0"]);
    assert_eq!(column(&trace, &table, 3), ["Goal reached 1", "Still active 1", "Dropped off 0"]);
}

#[test]
fn a_flow_to_the_goal_is_aligned_at_its_end() {
    let mut all = rows("ann", &[(0, "ad"), (1, "blog"), (2, "cart"), (9, "buy"), (20, "login")]);
    all.extend(rows("bob", &[(0, "buy")]));
    all.extend(rows("cid", &[(0, "ad")]));
    let table = table(all, &STAGES);
    let how = FlowSettings { level: Level::Touchpoint, anchor: Anchor::Goal, steps: 4, ..FlowSettings::default() };
    let paths = build(&table, &how);
    let flow = paths.flow();
    assert_eq!((flow.base, flow.went_on), (2, 1));
    assert_eq!(column(flow, &table, 0), ["blog 1", "Not started 1"]);
    assert_eq!(column(flow, &table, 1), ["cart 1", "Not started 1"]);
    assert_eq!(column(flow, &table, 2), ["buy 2"]);
    assert_eq!(column(flow, &table, 3), ["Goal reached 2"]);
    let buy = table.names.touchpoint("buy").unwrap();
    let cart = table.names.touchpoint("cart").unwrap();
    let link = FlowSelection::Link { step: 1, from: NodeKind::Item(cart), to: NodeKind::Item(buy) };
    assert_eq!(paths.stats(&link, &table).median_ms_to_next, Some(7 * MINUTE));
}

#[test]
fn a_flow_back_from_drop_off_shows_the_last_steps_of_those_who_left() {
    // ann and bob leave, cid buys and leaves, dot was here a moment ago
    let late = 90 * 1440;
    let mut all = rows("ann", &[(0, "ad"), (1, "blog"), (2, "cart"), (9, "login")]);
    all.extend(rows("bob", &[(0, "login")]));
    all.extend(rows("cid", &[(0, "ad"), (1, "buy"), (2, "login")]));
    all.extend(rows("dot", &[(late, "ad")]));
    let table = table(all, &STAGES);
    let how = FlowSettings { level: Level::Touchpoint, anchor: Anchor::DropOff, steps: 4, ..FlowSettings::default() };
    let paths = build(&table, &how);
    let flow = paths.flow();
    assert_eq!((flow.base, flow.went_on, flow.reached()), (2, 1, Some(0)));
    assert_eq!(column(flow, &table, 0), ["blog 1", "Not started 1"]);
    assert_eq!(column(flow, &table, 1), ["cart 1", "Not started 1"]);
    assert_eq!(column(flow, &table, 2), ["login 2"]);
    assert_eq!(column(flow, &table, 3), ["Dropped off 2"]);
    let item = |name: &str| NodeKind::Item(table.names.touchpoint(name).unwrap());
    let link = FlowSelection::Link { step: 1, from: item("cart"), to: item("login") };
    assert_eq!(paths.stats(&link, &table).median_ms_to_next, Some(7 * MINUTE));
    assert_eq!(paths.customers(&link, &table).count(), 1);
    // they are those whom the flow from the start says to have dropped off
    let from_start = build(&table, &FlowSettings { anchor: Anchor::Start, steps: 8, ..how });
    let dropped = FlowSelection::Node { step: from_start.flow().columns.len() as u8 - 1, kind: NodeKind::DroppedOff };
    let back = FlowSelection::Node { step: 3, kind: NodeKind::DroppedOff };
    assert_eq!(from_start.customers(&dropped, &table), paths.customers(&back, &table));
}

#[test]
fn a_flow_is_around_the_last_time_of_a_step_where_that_is_asked() {
    let all = rows("ann", &[(0, "blog"), (1, "ad"), (2, "blog"), (3, "blog"), (5, "cart"), (6, "login")]);
    let table = table(all, &STAGES);
    let columns = |occurrence, repeats| {
        let anchor = Anchor::Around("blog".to_owned());
        let level = Level::Touchpoint;
        let how = FlowSettings { level, anchor, occurrence, repeats, steps: 4, ..FlowSettings::default() };
        let paths = build(&table, &how);
        (0..4).map(|step| column(paths.flow(), &table, step).join(", ")).collect::<Vec<_>>()
    };
    let first = columns(Occurrence::First, Repeats::Collapsed);
    assert_eq!(first, ["Not started 1", "Not started 1", "blog 1", "ad 1"]);
    assert_eq!(columns(Occurrence::Last, Repeats::Collapsed), ["blog 1", "ad 1", "blog 1", "cart 1"]);
    // every repeat for itself: the last of two in a row is the last time
    assert_eq!(columns(Occurrence::Last, Repeats::All), ["ad 1", "blog 1", "blog 1", "cart 1"]);
    // what is said of a link comes from the same time of the step
    let how = FlowSettings {
        level: Level::Touchpoint,
        anchor: Anchor::Around("blog".to_owned()),
        occurrence: Occurrence::Last,
        steps: 4,
        ..FlowSettings::default()
    };
    let paths = build(&table, &how);
    let item = |name: &str| NodeKind::Item(table.names.touchpoint(name).unwrap());
    let link = FlowSelection::Link { step: 2, from: item("blog"), to: item("cart") };
    assert_eq!(paths.stats(&link, &table).median_ms_to_next, Some(3 * MINUTE));
}

#[test]
fn the_goal_counts_only_within_its_window() {
    let table = table(rows("ann", &[(0, "ad"), (3 * 1440, "buy")]), &STAGES);
    for (window, end) in [(Some(2), "Still active 1"), (Some(3), "Goal reached 1"), (None, "Goal reached 1")] {
        let mut settings = settings();
        settings.goal.window_days = window;
        let how = FlowSettings { steps: 3, ..FlowSettings::default() };
        let paths = FlowPaths::build(&table, &Subset::all(&table), &settings, &how);
        assert_eq!(column(paths.flow(), &table, 2), [end]);
    }
}

#[test]
fn sessions_split_at_a_strictly_longer_gap_and_by_source() {
    let mut all = rows("ann", &[(0, "ad"), (30, "ad"), (61, "ad")]);
    all.push(Row { customer: "ann", event: "buy", time: 61 * MINUTE + 30 * MINUTE, source: "Shop", ..Row::default() });
    all.push(Row { customer: "ann", event: "buy", time: 61 * MINUTE + 35 * MINUTE, source: "Shop", ..Row::default() });
    let table = table(all, &STAGES);
    let lengths = |settings: &Settings| {
        let s = sessions(&table, &Subset::all(&table), settings);
        (0..s.len()).map(|i| s.range(i).len()).collect::<Vec<_>>()
    };
    assert_eq!(lengths(&settings()), [2, 3]);
    let mut strict = settings();
    strict.session_gap_by_source.insert("Shop".into(), 1);
    assert_eq!(lengths(&strict), [2, 2, 1]);
}

#[test]
fn a_flow_around_a_touchpoint_shows_what_comes_before_and_after() {
    let table = small_shop();
    let how = FlowSettings {
        level: Level::Touchpoint,
        steps: 4,
        anchor: Anchor::Around("Cart".to_owned()),
        ..FlowSettings::default()
    };
    let paths = build(&table, &how);
    let flow = paths.flow();
    // only Ann and Bob had a cart; Bob's second one repeats the first
    assert_eq!(flow.base, 2);
    assert_eq!((0..4).map(|column| flow.step_numbers().of(column)).collect::<Vec<_>>(), [-2, -1, 0, 1]);
    assert_eq!(column(flow, &table, 0), ["blog 1", "Not started 1"]);
    assert_eq!(column(flow, &table, 1), ["blog 1", "ping 1"]);
    assert_eq!(column(flow, &table, 2), ["cart 2"]);
    assert_eq!(column(flow, &table, 3), ["ad 1", "Goal reached 1"]);
    assert_eq!(flow.reached_by_step, [0, 0, 0, 1]);
    let cart = FlowSelection::Node { step: 2, kind: flow.columns[2][0].kind };
    let stats = paths.stats(&cart, &table);
    // six minutes to what Ann bought, sixty days to Bob's next ad
    assert_eq!((stats.paths, stats.reached), (2, 1));
    assert_eq!(stats.median_ms_to_next, Some((6 * MINUTE + 60 * DAY - 5 * MINUTE) / 2));
    let nobody = FlowSettings { anchor: Anchor::Around("nothing".to_owned()), ..how };
    assert_eq!(build(&table, &nobody).flow().base, 0);
}

#[test]
fn what_is_hidden_is_passed_over_and_only_some_is_the_same_without_the_others() {
    let table = small_shop();
    let how = |hide: &str, only: &str| FlowSettings {
        level: Level::Touchpoint,
        steps: 3,
        choice: StepChoice { hide: hide.parse().unwrap(), only: only.parse().unwrap() },
        ..FlowSettings::default()
    };
    let hidden = how("BLOG, ping", "none");
    let paths = build(&table, &hidden);
    // Dee did nothing else; Bob's carts follow each other
    assert_eq!(column(paths.flow(), &table, 0), ["ad 2", "cart 1"]);
    assert_eq!(column(paths.flow(), &table, 1), ["ad 1", "cart 1", "login 1"]);
    assert_eq!(column(paths.flow(), &table, 2), ["Goal reached 1", "Still active 1", "Dropped off 1"]);
    let only = build(&table, &how("none", "ad, buy, cart, login"));
    assert_eq!((only.flow(), &only.flow().columns), (paths.flow(), &paths.flow().columns));
    // the goal counts though it is hidden
    let goal = build(&table, &how("buy, blog, ping", "none"));
    assert_eq!(goal.flow().reached(), Some(1));

    let listed = top_paths(
        &table,
        &Subset::all(&table),
        &settings(),
        &PathSettings { choice: hidden.choice, ..PathSettings::default() },
    );
    let names =
        |steps: &[u16]| steps.iter().map(|&i| table.names.touchpoints[usize::from(i)].as_str()).collect::<Vec<_>>();
    let mut paths: Vec<String> = listed.paths.iter().map(|path| names(&path.steps).join(" ")).collect();
    paths.sort();
    assert_eq!(paths, ["ad cart buy", "ad login", "cart ad"]);
}

#[test]
fn a_small_share_becomes_other_in_its_column_alone() {
    let table = small_shop();
    let how = FlowSettings { steps: 3, min_share_permille: 400, ..FlowSettings::default() };
    let paths = build(&table, &how);
    assert_eq!(column(paths.flow(), &table, 0), ["Awareness 3"]);
    assert_eq!(column(paths.flow(), &table, 1), ["Decision 2", "Other 1"]);
    assert_eq!(paths.flow().hidden_in_other, 2);
}

#[test]
fn the_timeline_has_bands_and_sessions() {
    let table = small_shop();
    let line = timeline::customer(&table, 0, &settings());
    let bands: Vec<_> = line.bands.iter().map(|b| (b.stage, b.events.len(), b.from / MINUTE, b.to / MINUTE)).collect();
    assert_eq!(bands, [(0, 3, 0, 3), (1, 2, 3, 20), (2, 1, 20, 20)]);
    assert_eq!((line.sessions.len(), line.goals.len(), line.channels.len()), (1, 1, 1));
    assert_eq!(timeline::customer(&table, 1, &settings()).sessions.len(), 3);
}

#[test]
fn common_paths_count_customers_and_conversions() {
    let mut all = rows("ann", &[(0, "ad"), (4, "buy"), (100, "ad"), (110, "buy")]);
    all.extend(rows("bob", &[(0, "ad"), (1, "ad")]));
    let table = table(all, &STAGES);
    let how = PathSettings { entity: Entity::Session, ..PathSettings::default() };
    let found = top_paths(&table, &Subset::all(&table), &settings(), &how);
    assert_eq!((found.base, found.distinct), (3, 2));
    let first = &found.paths[0];
    assert_eq!((first.count, first.customers, first.conversion, first.median_ms), (2, 1, 1.0, 7 * MINUTE));
    assert_eq!((found.paths[1].count, found.paths[1].conversion), (1, 0.0));
}

/// (customer, event, minutes since the row before, channel, source)
type Made = (usize, usize, i64, usize, usize);

fn made() -> impl Strategy<Value = Vec<Made>> {
    let minutes = prop_oneof![4 => 1i64..40, 1 => 1i64..60 * 1440];
    prop::collection::vec((0..CUSTOMERS.len(), 0..EVENTS.len(), minutes, 0..CHANNELS.len(), 0..SOURCES.len()), 1..120)
}

fn flow_settings() -> impl Strategy<Value = FlowSettings> {
    (
        (any::<bool>(), any::<bool>(), 0..3usize, 0..5usize, any::<bool>(), any::<bool>()),
        (2usize..7, 1usize..7, prop_oneof![Just(0u16), 1u16..500]),
    )
        .prop_map(
            |((stage, customers, repeats, anchor, stop_at_goal, overall), (steps, top_n, min_share_permille))| {
                FlowSettings {
                    level: if stage { Level::Stage } else { Level::Touchpoint },
                    entity: if customers { Entity::Person } else { Entity::Session },
                    anchor: match anchor {
                        0 => Anchor::Start,
                        1 => Anchor::Goal,
                        4 => Anchor::DropOff,
                        more => Anchor::Around(if stage { STAGES[more - 2].0 } else { EVENTS[more] }.to_owned()),
                    },
                    before: top_n % 4,
                    occurrence: [Occurrence::First, Occurrence::Last, Occurrence::Every][steps % 3],
                    choice: StepChoice {
                        hide: match steps % 3 {
                            0 if stage => NameList(vec![STAGES[top_n % 3].0.to_owned()]),
                            0 => NameList(vec![EVENTS[top_n % 6].to_owned()]),
                            _ => NameList::default(),
                        },
                        ..StepChoice::default()
                    },
                    base: Default::default(),
                    steps,
                    top_n,
                    top_scope: if overall { TopScope::Overall } else { TopScope::Column },
                    min_share_permille,
                    repeats: REPEATS[repeats],
                    stop_at_goal,
                    // those who pass a step only, now and then
                    through: match (top_n % 3, stage) {
                        (0, true) => "Decision".parse().unwrap(),
                        (0, false) => "cart".parse().unwrap(),
                        _ => Passages::default(),
                    },
                    sort: if steps % 2 == 0 { NodeSort::Size } else { NodeSort::Stage },
                    ..FlowSettings::default()
                }
            },
        )
}

fn filter() -> impl Strategy<Value = Filter> {
    (prop::option::of(0i64..30), prop::option::of(20i64..90), 0..3usize, 0..3usize).prop_map(
        |(from, to, channel, source)| Filter {
            from: from.map(|d| d * DAY),
            to: to.map(|d| d * DAY),
            channels: CHANNELS.iter().take(channel).map(|c| (*c).to_owned()).collect(),
            sources: SOURCES.iter().take(source).map(|s| (*s).to_owned()).collect(),
            ..Filter::default()
        },
    )
}

/// A table with unique times, and the same rows in another order.
fn both_orders(made: &[Made]) -> (EventTable, EventTable) {
    let mut time = 0;
    let mut all: Vec<Row> = Vec::new();
    for &(customer, event, minutes, channel, source) in made {
        time += minutes * MINUTE;
        all.push(Row {
            customer: CUSTOMERS[customer],
            event: EVENTS[event],
            channel: CHANNELS[channel],
            source: SOURCES[source],
            time,
            value: if EVENTS[event] == "buy" { 10.0 } else { f64::NAN },
            ..Row::default()
        });
    }
    let straight = table(all.clone(), &STAGES);
    let step = all.len() / 2 + 1;
    let step = (step..).find(|s| gcd(*s, all.len()) == 1).unwrap_or(1);
    let shuffled: Vec<Row> = (0..all.len()).map(|i| all[(i * step + 3) % all.len()]).collect();
    (straight, table(shuffled, &STAGES))
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// Nodes and links of a flow by name, zeros left out.
fn named(flow: &Flow, table: &EventTable) -> (BTreeSet<String>, BTreeSet<String>) {
    let label = |kind: NodeKind| kind.label(flow.level, &table.names).to_owned();
    let nodes = flow.columns.iter().enumerate().flat_map(|(step, column)| column.iter().map(move |n| (step, n)));
    (
        nodes.map(|(step, n)| format!("{step} {} {}", label(n.kind), n.count)).collect(),
        flow.links.iter().map(|l| format!("{} {} {} {}", l.step, label(l.from), label(l.to), l.count)).collect(),
    )
}

fn named_pairs(transitions: &Transitions, table: &EventTable) -> BTreeSet<String> {
    let name = |t: u16| &table.names.touchpoints[t as usize];
    let pair = |t: &desire_path::analysis::Transition| {
        format!("{} {} {} {}", name(t.from), name(t.to), t.within_customer, t.within_session)
    };
    transitions.pairs.iter().map(pair).collect()
}

fn adds_up(flow: &Flow) {
    for (step, column) in flow.columns.iter().enumerate() {
        assert_eq!(column.iter().map(|n| n.count).sum::<u64>(), flow.base, "column {step}");
        for node in column {
            let leaving: u64 =
                flow.links.iter().filter(|l| l.step as usize == step && l.from == node.kind).map(|l| l.count).sum();
            let reaching: u64 =
                flow.links.iter().filter(|l| l.step as usize + 1 == step && l.to == node.kind).map(|l| l.count).sum();
            assert!(step + 1 == flow.columns.len() || leaving == node.count, "leaving {node:?} in column {step}");
            assert!(step == 0 || reaching == node.count, "reaching {node:?} in column {step}");
        }
    }
}

fn selections(flow: &Flow) -> Vec<FlowSelection> {
    let nodes =
        flow.columns.iter().enumerate().flat_map(|(step, column)| {
            column.iter().map(move |n| FlowSelection::Node { step: step as u8, kind: n.kind })
        });
    let links = flow.links.iter().map(|l| FlowSelection::Link { step: l.step, from: l.from, to: l.to });
    nodes.chain(links).collect()
}

fn count_of(flow: &Flow, selection: &FlowSelection) -> u64 {
    match *selection {
        FlowSelection::Node { step, kind } => {
            flow.columns[step as usize].iter().find(|n| n.kind == kind).map_or(0, |n| n.count)
        }
        FlowSelection::Link { step, from, to } => {
            flow.links.iter().find(|l| (l.step, l.from, l.to) == (step, from, to)).map_or(0, |l| l.count)
        }
        FlowSelection::Return { .. } => unreachable!("no part of a picture"),
    }
}

#[test]
fn each_column_of_a_flow_names_the_most_common_there() {
    // most begin with x, which is rare elsewhere; y and z are the most common of all
    let lives: [&[&'static str]; 5] = [
        &["x", "y", "z", "y"],
        &["x", "z", "y", "z"],
        &["x", "y", "y", "w"],
        &["y", "z", "z", "w"],
        &["z", "y", "w", "w"],
    ];
    let names = ["a", "b", "c", "d", "e"];
    let rows = lives.iter().zip(names).flat_map(|(life, customer)| {
        life.iter().enumerate().map(move |(i, &event)| Row {
            customer,
            event,
            time: i as i64 * MINUTE,
            ..Row::default()
        })
    });
    let table = table(rows, &STAGES);
    let how =
        FlowSettings { level: Level::Touchpoint, steps: 4, top_n: 1, repeats: Repeats::All, ..FlowSettings::default() };
    let named = |top_scope| {
        let paths =
            FlowPaths::build(&table, &Subset::all(&table), &settings(), &FlowSettings { top_scope, ..how.clone() });
        adds_up(paths.flow());
        let column = |column: &Vec<FlowNode>| {
            let items = column.iter().filter(|n| matches!(n.kind, NodeKind::Item(_)));
            let label = |n: &FlowNode| n.kind.label(Level::Touchpoint, &table.names).to_owned();
            items.map(|n| (label(n), n.count)).collect::<Vec<_>>()
        };
        paths.flow().columns.iter().map(column).collect::<Vec<_>>()
    };
    let one = |name: &str, n: u64| vec![(name.to_owned(), n)];
    // of equals, in the third, the more common of all
    assert_eq!(named(TopScope::Column), [one("x", 3), one("y", 3), one("y", 2), one("w", 3)]);
    assert_eq!(named(TopScope::Overall), [one("y", 1), one("y", 3), one("y", 2), one("y", 1)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn a_flow_adds_up_and_its_selections_agree(made in made(), how in flow_settings(), filter in filter()) {
        let (table, shuffled) = both_orders(&made);
        let subset = Subset::new(&table, &filter, &[]);
        let paths = FlowPaths::build(&table, &subset, &settings(), &how);
        let flow = paths.flow();
        adds_up(flow);

        let other = Subset::new(&shuffled, &filter, &[]);
        let again = FlowPaths::build(&shuffled, &other, &settings(), &how);
        prop_assert_eq!(named(flow, &table), named(again.flow(), &shuffled));

        let mut in_first_column = 0;
        for selection in selections(flow) {
            let count = count_of(flow, &selection);
            let trace = paths.trace(&selection);
            adds_up(&trace);
            prop_assert_eq!(trace.base, count);
            prop_assert_eq!(count_of(&trace, &selection), count);
            for (part, whole) in trace.columns.iter().flatten().zip(flow.columns.iter().flatten()) {
                prop_assert_eq!(part.kind, whole.kind);
                prop_assert!(part.count <= whole.count);
            }
            for (part, whole) in trace.links.iter().zip(&flow.links) {
                prop_assert!(part.count <= whole.count);
            }
            let customers = paths.customers(&selection, &table);
            let stats = paths.stats(&selection, &table);
            prop_assert_eq!(stats.paths, count);
            prop_assert_eq!(stats.customers, customers.count() as u64);
            prop_assert!(!flow.counts_people() || stats.customers == count);
            prop_assert!((0.0..=1.0).contains(&stats.conversion));
            prop_assert_eq!(stats.top_channels.iter().map(|c| c.1).sum::<u64>(), count);
            // A selection's customers alone give the selection again.
            let alone = FlowPaths::build(&table, &subset.clone().with_customers(&customers), &settings(), &how);
            prop_assert!(alone.flow().base >= count);
            if let FlowSelection::Node { step: 0, .. } = selection {
                in_first_column += count;
            }
        }
        prop_assert_eq!(in_first_column, flow.base);
    }

    #[test]
    fn sessions_are_active_until_their_pause_is_over(made in made(), filter in filter()) {
        let (table, _) = both_orders(&made);
        let subset = Subset::new(&table, &filter, &[]);
        let how = FlowSettings {
            level: Level::Touchpoint,
            entity: Entity::Session,
            repeats: Repeats::All,
            stop_at_goal: false,
            ..FlowSettings::default()
        };
        let paths = FlowPaths::build(&table, &subset, &settings(), &how);
        let last = &paths.flow().columns[paths.flow().columns.len() - 1];
        let active = last.iter().find(|n| n.kind == NodeKind::StillActive).map_or(0, |n| n.count);
        let pause = i64::from(settings().session_gap_minutes) * MINUTE;
        let over_before = subset.observed_until(&table) - 1 - pause;
        let all = sessions(&table, &subset, &settings());
        let visible = |i: usize| all.events(i).filter(|&event| subset.is_visible(&table, event)).collect::<Vec<_>>();
        let is_active = |events: &Vec<usize>| {
            events.len() < paths.flow().columns.len() && table.time[events[events.len() - 1]] >= over_before
        };
        prop_assert_eq!((0..all.len()).map(visible).filter(is_active).count() as u64, active);
    }

    #[test]
    fn order_of_rows_changes_no_number(made in made(), filter in filter()) {
        let (a, b) = both_orders(&made);
        let (in_a, in_b) = (Subset::new(&a, &filter, &[]), Subset::new(&b, &filter, &[]));
        let s = settings();
        prop_assert_eq!(summary(&a, &in_a, &s), summary(&b, &in_b, &s));
        prop_assert_eq!(named_pairs(&transitions(&a, &in_a, &s), &a), named_pairs(&transitions(&b, &in_b, &s), &b));

        let sessions = sessions(&a, &in_a, &s);
        let total = summary(&a, &in_a, &s);
        prop_assert_eq!(sessions.len() as u64, total.sessions);
        let events: usize =
            (0..sessions.len()).map(|i| sessions.range(i).filter(|&e| in_a.is_visible(&a, e)).count()).sum();
        prop_assert_eq!(events as u64, total.events);

        let features = features(&a, &in_a, &s, in_a.observed_until(&a));
        prop_assert_eq!(features.rows.len() as u64, total.customers);
        prop_assert_eq!(features.rows.iter().map(|r| u64::from(r.sessions)).sum::<u64>(), total.sessions);
        prop_assert_eq!(features.rows.iter().map(|r| u64::from(r.orders)).sum::<u64>(), total.orders);
        let pairs: u64 = transitions(&a, &in_a, &s).pairs.iter().map(|t| t.within_customer).sum();
        prop_assert_eq!(pairs, total.events - total.customers);
        let within: u64 = transitions(&a, &in_a, &s).pairs.iter().map(|t| t.within_session).sum();
        prop_assert_eq!(within, total.events - total.sessions);
    }
}

/// Enough events for the work to be split, from a plain congruential sequence.
fn large() -> EventTable {
    let customers: Vec<String> = (0..900).map(|i| format!("c{i}")).collect();
    let mut state = 7u64;
    let mut next = move |n: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % n
    };
    let mut all = Vec::new();
    for i in 0..40_000i64 {
        all.push(Row {
            customer: &customers[(next(30) * next(30)) as usize],
            event: EVENTS[next(6) as usize],
            channel: CHANNELS[next(3) as usize],
            source: SOURCES[next(2) as usize],
            time: i * MINUTE + next(50) as i64 * 1000,
            value: next(100_000) as f64 / 7.0,
            ..Row::default()
        });
    }
    table(all, &STAGES)
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let table = large();
    let subset = Subset::all(&table);
    let s = settings();
    let run = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| {
            let mut flows = Vec::new();
            for entity in [Entity::Person, Entity::Session] {
                let how = FlowSettings { entity, level: Level::Touchpoint, top_n: 4, ..FlowSettings::default() };
                let paths = FlowPaths::build(&table, &subset, &s, &how);
                let pointed = FlowSelection::Node { step: 1, kind: paths.flow().columns[1][0].kind };
                flows.push((paths.flow().clone(), paths.trace(&pointed), paths.stats(&pointed, &table)));
            }
            (
                flows,
                transitions(&table, &subset, &s),
                sessions(&table, &subset, &s),
                features(&table, &subset, &s, table.last_ms()),
                top_paths(&table, &subset, &s, &PathSettings::default()),
                summary(&table, &subset, &s),
            )
        })
    };
    let one = run(1);
    for threads in [2, 3, 8] {
        assert!(run(threads) == one, "{threads} threads");
    }
}
