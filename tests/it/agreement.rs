//! One number, wherever it stands: the sentence, the picture, the list of customers behind it and the tables say the same,
//! through any filter.

use std::collections::BTreeSet;

use proptest::prelude::*;

use desire_path::act::UnknownConsent;
use desire_path::analysis::channels::channels;
use desire_path::analysis::flow::{Anchor, Flow, FlowPaths, FlowSelection, FlowSettings, Level, NodeKind};
use desire_path::analysis::{PathSettings, customers_who_took, reach, summary, top_paths};
use desire_path::events::{EventTable, Subset};
use desire_path::export::segment_list;
use desire_path::model::{CustomerIx, Entity, Filter, Goal, Project, Purpose, Segment, SegmentKind, Settings};
use desire_path::present::customer_list::CustomerList;
use desire_path::present::flow_drawing::node_words;
use desire_path::present::flow_layout::{NodeOrder, layout};
use desire_path::present::table::Cell;
use desire_path::present::{numbers, sentence, tables};
use desire_path::progress::Progress;

use crate::tables::{Row, table};

const HOUR: i64 = 3_600_000;
const STAGES: [(&str, &[&str]); 3] =
    [("Awareness", &["ad", "blog"]), ("Decision", &["cart", "buy"]), ("Retention", &["login"])];
const EVENTS: [&str; 6] = ["ad", "blog", "cart", "buy", "login", "ping"];
const CHANNELS: [&str; 3] = ["direct", "social", "email"];
const SOURCES: [&str; 2] = ["Website", "Shop"];
/// More steps than any life has events.
const ALL_STEPS: usize = 15;

fn project() -> Project {
    let goal = Goal { touchpoints: vec!["buy".into()], ..Goal::default() };
    Project { settings: Settings { goal, ..Settings::default() }, ..Project::default() }
}

/// What one customer did: (event, channel, source, hours after the one before).
type Life = Vec<(usize, usize, usize, i64)>;

fn lives() -> impl Strategy<Value = Vec<Life>> {
    let event = (0..EVENTS.len(), 0..CHANNELS.len(), 0..SOURCES.len(), 0i64..20);
    prop::collection::vec(prop::collection::vec(event, 1..ALL_STEPS), 1..50)
}

fn filters() -> impl Strategy<Value = Filter> {
    let some = |names: &'static [&'static str]| {
        prop::collection::btree_set(0..names.len(), 0..names.len())
            .prop_map(move |which| which.into_iter().map(|i| names[i].to_owned()).collect::<Vec<_>>())
    };
    let hours = || prop::option::of(1i64..120);
    (some(&CHANNELS), some(&SOURCES), hours(), hours(), prop::option::of(Just(1u32))).prop_map(
        |(channels, sources, from, to, segment)| Filter {
            channels,
            sources,
            segment,
            from: from.map(|h| h * HOUR),
            to: to.map(|h| h * HOUR),
            ..Filter::default()
        },
    )
}

fn events_of(lives: &[Life]) -> EventTable {
    let names: Vec<String> = (0..lives.len()).map(|i| format!("c{i}")).collect();
    let mut rows = Vec::new();
    for (customer, life) in names.iter().zip(lives) {
        let mut time = 0;
        for &(event, channel, source, hours) in life {
            time += hours * HOUR + 60_000;
            rows.push(Row {
                customer,
                time,
                event: EVENTS[event],
                channel: CHANNELS[channel],
                source: SOURCES[source],
                ..Row::default()
            });
        }
    }
    table(rows, &STAGES)
}

/// Every second customer is in segment 1.
fn segments(table: &EventTable) -> Vec<Segment> {
    vec![Segment {
        id: 1,
        name: "Every second".to_owned(),
        kind: SegmentKind::Picked { from: "a test".to_owned() },
        description: String::new(),
        members: (0..table.num_customers() as u32).step_by(2).collect(),
    }]
}

/// The number that a sentence on a flow says.
fn said(flow: &Flow, table: &EventTable, settings: &Settings) -> u64 {
    let words = sentence::flow(flow, &table.names, settings);
    let (before, _) = words.split_once(" reached Purchase").unwrap_or_else(|| panic!("{words}"));
    let number = |text: &str| text.replace(',', "").parse().unwrap();
    if before.starts_with("None of") || before.ends_with("none of which") {
        return 0;
    }
    match before.split_once(" of which").and_then(|(said, _)| said.rsplit(' ').next()) {
        Some(few) => number(few),
        None => number(before.trim_start_matches("All ").split(' ').next().unwrap()),
    }
}

/// The customers with an event that the filter lets through, and of them those who bought.
fn listed(table: &EventTable, subset: &Subset, project: &Project) -> (BTreeSet<CustomerIx>, BTreeSet<CustomerIx>) {
    let rows = CustomerList::build(table, subset, project, 30).rows;
    let seen = rows.iter().filter(|r| r.events > 0);
    let bought = rows.iter().filter(|r| r.orders > 0);
    (seen.map(|r| r.ix).collect(), bought.map(|r| r.ix).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn the_goal_is_counted_in_the_step_in_which_it_is_reached(
        lives in lives(), filter in filters(), steps in 2usize..10, top_n in 1usize..7, sessions: bool
    ) {
        let (events, mut project) = (events_of(&lives), project());
        project.segments = segments(&events).into();
        let settings = &project.settings;
        let subset = Subset::new(&events, &filter, &project.segments);
        let entity = if sessions { Entity::Session } else { Entity::Person };
        let how = FlowSettings { level: Level::Touchpoint, entity, steps, top_n: 6, ..FlowSettings::default() };
        let walk = |how: &FlowSettings| FlowPaths::build(&events, &subset, settings, how);
        let paths = walk(&how);
        let flow = paths.flow();
        if flow.base == 0 {
            return Ok(());
        }
        let reached = flow.reached().unwrap();
        prop_assert_eq!(said(flow, &events, settings), reached);

        // the picture: a path that ends at the goal passes it once, and the last column holds all who reached it
        let buy = events.names.touchpoint("buy").map(NodeKind::Item);
        let at = |column: &[desire_path::analysis::flow::FlowNode], kind: Option<NodeKind>| -> u64 {
            column.iter().filter(|n| Some(n.kind) == kind).map(|n| n.count).sum()
        };
        let mut shown = 0;
        let last = flow.columns.len() - 1;
        for (column, &by_then) in flow.columns.iter().zip(&flow.reached_by_step).take(last) {
            shown += at(column, buy);
            prop_assert_eq!(shown, by_then, "in the very step");
        }
        prop_assert_eq!(at(&flow.columns[last], Some(NodeKind::GoalReached)), reached, "the sentence is the last column");
        prop_assert_eq!(at(&flow.columns[last], buy), 0);
        let at_goal = FlowSelection::Node { step: last as u8, kind: NodeKind::GoalReached };
        prop_assert_eq!(flow.ended_by(last, NodeKind::GoalReached), Some(flow.columns.len()));
        prop_assert_eq!(paths.stats(&at_goal, &events).reached, reached);
        // its table
        let nodes = tables::flow_nodes(flow, &events.names, how.base);
        let is_goal = |r: &&Vec<Cell>| r[0] == Cell::Integer(last as i64 + 1) && r[1] == Cell::text("goal_reached");
        let in_table: u64 = nodes.rows.iter().filter(is_goal).map(|row| row[3].as_count().unwrap()).sum();
        prop_assert_eq!(in_table, reached);
        // and its moves, which add up to the very same
        let came: u64 =
            flow.links.iter().filter(|l| usize::from(l.step) + 1 == last && l.to == NodeKind::GoalReached).map(|l| l.count).sum();
        prop_assert_eq!(came, reached);
        // the people behind it
        if !sessions {
            prop_assert_eq!(paths.customers(&at_goal, &events).count() as u64, reached);
            prop_assert_eq!(paths.behind().reached, reached);
        }
        // a flow of stages says and shows the same
        let stages = walk(&FlowSettings { level: Level::Stage, ..how.clone() });
        if stages.flow().base > 0 {
            let stages = stages.flow();
            let of_stages = stages.columns.last().unwrap();
            prop_assert_eq!(Some(at(of_stages, Some(NodeKind::GoalReached))), stages.reached());
            prop_assert_eq!(Some(said(stages, &events, settings)), stages.reached());
        }

        // a flow has no more columns than its longest path, after which nobody reaches the goal
        let by_step = |flow: &Flow| {
            let mut by_step = flow.reached_by_step.clone();
            by_step.resize(steps, by_step.last().copied().unwrap_or_default());
            by_step
        };
        // what is merged into Other, shown beyond the goal or merged because it is thin changes no goal
        for other in [
            FlowSettings { top_n, ..how.clone() },
            FlowSettings { stop_at_goal: false, ..how.clone() },
            FlowSettings { min_share_permille: 300, ..how.clone() },
            FlowSettings { stop_at_goal: false, top_n, ..how.clone() },
        ] {
            let paths = walk(&other);
            prop_assert_eq!(by_step(paths.flow()), by_step(flow), "{:?}", other);
            prop_assert_eq!(said(paths.flow(), &events, settings), reached);
        }

        // aligned at the goal everybody reaches it, and as many as ever do
        let ever = walk(&FlowSettings { steps: ALL_STEPS, ..how.clone() });
        prop_assert_eq!(ever.flow().reached(), Some(ever.reaching()));
        let to_goal = walk(&FlowSettings { anchor: Anchor::Goal, ..how });
        prop_assert_eq!(to_goal.flow().reached(), Some(to_goal.flow().base));
        prop_assert_eq!(Some(to_goal.flow().base), ever.flow().reached());
    }

    #[test]
    fn views_count_the_customers_of_the_list(
        lives in lives(), filter in filters(), window_days in prop::option::of(0u32..3), more_goals: bool
    ) {
        let (events, mut project) = (events_of(&lives), project());
        project.segments = segments(&events).into();
        project.settings.goal.window_days = window_days;
        if more_goals {
            project.settings.goal.touchpoints.push("login".to_owned());
        }
        let settings = &project.settings;
        let subset = Subset::new(&events, &filter, &project.segments);
        let (seen, bought) = listed(&events, &subset, &project);
        let all = summary(&events, &subset, settings);
        prop_assert_eq!(all.customers, seen.len() as u64);
        // who buys after the goal's window has an order and did not reach it
        let reached = all.customers_with_goal;
        prop_assert!(reached == bought.len() as u64 || (window_days.is_some() && reached < bought.len() as u64));
        let said = sentence::summary(&all, settings);
        if !seen.is_empty() {
            let expected = numbers::plural(seen.len() as u64, "customer", "customers");
            prop_assert!(said.contains(&format!("of {expected},")), "{}", said);
        }
        let reached = reach(&events, &subset, settings);
        prop_assert_eq!((reached.customers, reached.goal), (all.customers, all.customers_with_goal));

        let flow = FlowSettings { level: Level::Touchpoint, steps: ALL_STEPS, ..FlowSettings::default() };
        let flow = FlowPaths::build(&events, &subset, settings, &flow);
        prop_assert_eq!((flow.flow().base, flow.flow().reached().unwrap()), (all.customers, all.customers_with_goal));

        let how = PathSettings { limit: usize::MAX, ..PathSettings::default() };
        let paths = top_paths(&events, &subset, settings, &how);
        prop_assert_eq!((paths.base, paths.customers), (all.customers, all.customers));
        prop_assert_eq!(paths.paths.iter().map(|p| p.reached_by).sum::<u64>(), all.customers_with_goal);
        for path in paths.paths.iter().take(5) {
            let who: BTreeSet<_> = customers_who_took(&events, &subset, settings, &how, &path.steps, &Progress::new()).unwrap().iter().collect();
            prop_assert_eq!(who.len() as u64, path.customers);
            prop_assert!(who.is_subset(&seen));
        }

        let by_channel = channels(&events, &subset, settings);
        prop_assert_eq!((by_channel.customers, by_channel.buyers), (all.customers, all.customers_with_goal));
        prop_assert_eq!(by_channel.rows.iter().map(|r| r.buyers.count).sum::<u64>(), all.customers_with_goal);

        let sessions = FlowSettings { level: Level::Touchpoint, entity: Entity::Session, ..FlowSettings::default() };
        let sessions = FlowPaths::build(&events, &subset, settings, &sessions);
        prop_assert_eq!(sessions.flow().base, all.sessions);

        // a segment, as filter and as file
        let segment = &project.segments[0];
        let until = subset.observed_until(&events);
        let file = segment_list(&events, &subset, &project, segment, (Purpose::Analytics, UnknownConsent::Withhold), until).table;
        let inside = Subset::new(&events, &Filter { segment: Some(1), ..filter }, &project.segments);
        let (members, buyers) = listed(&events, &inside, &project);
        prop_assert_eq!(file.rows.len(), members.len());
        let column = |key: &str| file.columns.iter().position(|c| c.key == key).unwrap();
        let orders = |row: &&Vec<Cell>| row[column("orders")].as_count() > Some(0);
        prop_assert_eq!(file.rows.iter().filter(orders).count(), buyers.len());
    }
}

/// Forty of 41 customers buy at their eighth step, a minute apart; one leaves after the first.
fn eight_steps() -> EventTable {
    const STEPS: [&str; 8] = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "buy"];
    let names: Vec<String> = (1..=41).map(|i| format!("c{i:02}")).collect();
    let life = |customer: &'static str, n: usize| {
        STEPS.iter().take(n).enumerate().map(move |(i, event)| Row {
            customer,
            event,
            time: i as i64 * 60_000,
            ..Row::default()
        })
    };
    let rows = names
        .iter()
        .enumerate()
        .flat_map(|(i, name)| life(Box::leak(name.clone().into_boxed_str()), if i == 40 { 1 } else { STEPS.len() }));
    table(rows.collect::<Vec<_>>(), &[("Decision", &["buy"])])
}

#[test]
fn who_buys_in_the_last_step_shown_has_bought() {
    let (events, project) = (eight_steps(), project());
    for (steps, stop_at_goal) in [(8, true), (9, true), (8, false), (12, false), (20, false)] {
        let how = FlowSettings { level: Level::Touchpoint, steps, stop_at_goal, ..FlowSettings::default() };
        let paths = FlowPaths::build(&events, &Subset::all(&events), &project.settings, &how);
        let words = sentence::flow(paths.flow(), &events.names, &project.settings);
        assert_eq!(paths.flow().reached_by_step[6..8], [0, 40]);
        // one customer lost is nothing to speak of, and who goes no further after buying is not lost
        assert_eq!(words, "40 of 41 customers (98 %) reached Purchase.", "{steps} {stop_at_goal}");
    }
    let how = FlowSettings { level: Level::Touchpoint, steps: 7, ..FlowSettings::default() };
    let paths = FlowPaths::build(&events, &Subset::all(&events), &project.settings, &how);
    let words = sentence::flow(paths.flow(), &events.names, &project.settings);
    assert_eq!(words, "None of 41 customers reached Purchase within 7 steps.");
}

#[test]
fn who_buys_in_the_last_step_stands_at_the_goal() {
    // two buy at once, one in the second of two steps, one goes on
    let lives = vec![
        vec![(3, 0, 0, 0)],
        vec![(3, 0, 0, 0)],
        vec![(0, 0, 0, 0), (3, 0, 0, 1)],
        vec![(0, 0, 0, 0), (1, 0, 0, 1), (3, 0, 0, 1)],
    ];
    let events = events_of(&lives);
    let walk = |anchor| {
        let how = FlowSettings { level: Level::Touchpoint, steps: 2, anchor, ..FlowSettings::default() };
        FlowPaths::build(&events, &Subset::all(&events), &project().settings, &how)
    };
    let paths = walk(Anchor::Start);
    let flow = paths.flow();
    let goal = flow.columns[1].iter().find(|n| n.kind == NodeKind::GoalReached).map(|n| n.count);
    assert_eq!((goal, flow.reached(), flow.went_on), (Some(3), Some(3), 1));
    let layout = layout(flow, &events.names, (800.0, 400.0), NodeOrder::Given);
    let node = layout.nodes.iter().find(|n| n.step == 1 && n.kind == NodeKind::GoalReached).expect("the goal");
    assert_eq!(node_words(&layout, node), "Goal reached by step 2: 3 customers (75 % of all)");
    // counted back from the goal, the last step is the one before the column of the goal
    assert_eq!(walk(Anchor::Goal).flow().ended_by(1, NodeKind::GoalReached), Some(1));
}

#[test]
fn steps_that_do_not_fit_are_later_ones_or_where_columns_are_counted_back_earlier_ones() {
    let (events, project) = (eight_steps(), project());
    for (anchor, where_they_are) in [
        (Anchor::Start, "40 continue after the last step shown"),
        (Anchor::Goal, "40 began before the first step shown"),
    ] {
        let how = FlowSettings { level: Level::Touchpoint, steps: 4, anchor, ..FlowSettings::default() };
        let paths = FlowPaths::build(&events, &Subset::all(&events), &project.settings, &how);
        let words = sentence::flow_caption(paths.flow(), &how, 0);
        assert!(words.contains(where_they_are), "{words}");
    }
}
