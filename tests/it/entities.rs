//! Journeys of sessions and of orders: the same events under another key than the customer.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;

use desire_path::analysis::flow::{FlowPaths, FlowSettings, Level};
use desire_path::analysis::{CustomerStates, PathSettings, top_paths};
use desire_path::events::{EventTable, Subset};
use desire_path::insights::{Answer, Question, Scope, Selection};
use desire_path::model::{Entity, Filter, Goal, Project, Settings};
use desire_path::present::small_groups::{PublishedCounts, TooFewPeople};
use desire_path::present::table::CsvTarget;
use desire_path::progress::Progress;

use crate::cli::{json, project as sample, run};
use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1440 * MINUTE;
const STAGES: [(&str, &[&str]); 2] = [("Decision", &["cart", "buy"]), ("Retention", &["pack", "ship", "refund"])];

fn settings() -> Settings {
    Settings { goal: Goal { touchpoints: vec!["buy".into()], ..Goal::default() }, ..Settings::default() }
}

/// What happened to orders: (customer, minute, touchpoint, number of the order, value), by customer and time.
type OfOrder<'a> = (&'a str, i64, &'a str, u32, f64);

fn orders_of(events: &[OfOrder<'_>]) -> EventTable {
    let rows = events.iter().map(|&(customer, minute, event, _, value)| Row {
        customer,
        event,
        time: minute * MINUTE,
        value,
        ..Row::default()
    });
    let mut table = table(rows, &STAGES);
    assert!(events.is_sorted_by_key(|e| (e.0, e.1)), "the table keeps this order");
    table.order = events.iter().map(|e| e.3).collect();
    table
}

/// Ann has two orders at once, told by turns, and a ticket; Bob has one order without a number, of two lines, and one that
/// is paid back.
fn small_shop() -> EventTable {
    let day = 1440;
    orders_of(&[
        ("ann", 0, "cart", 0, f64::NAN),
        ("ann", 5, "buy", 11, 20.0),
        ("ann", 6, "buy", 12, 30.0),
        ("ann", day, "pack", 11, f64::NAN),
        ("ann", day + 1, "pack", 12, f64::NAN),
        ("ann", day + 2, "question", 99, f64::NAN),
        ("ann", 2 * day, "ship", 12, f64::NAN),
        ("ann", 4 * day, "ship", 11, f64::NAN),
        ("ann", 5 * day, "cart", 0, f64::NAN),
        ("bob", 10, "cart", 0, f64::NAN),
        ("bob", 20, "buy", 0, 5.0),
        ("bob", 20, "buy", 0, 6.0),
        ("bob", 30, "buy", 21, 9.0),
        ("bob", 3 * day, "buy", 21, -9.0),
        ("bob", 3 * day, "buy", 22, -4.0),
    ])
}

fn scope(table: EventTable, settings: Settings, filter: Filter) -> Scope {
    let project = Project { settings, ..Project::default() };
    Scope::new(Arc::new(table), Arc::new(project), filter, 200 * DAY)
}

/// Answers a question with these settings.
pub(crate) fn ask(scope: &Scope, id: &str, pairs: &[(&str, &str)]) -> Answer {
    ask_shared(scope, (id, pairs), 0, &PublishedCounts::default()).unwrap()
}

/// What may be shared of an answer, after what left before.
pub(crate) fn ask_shared(
    scope: &Scope,
    (id, pairs): (&str, &[(&str, &str)]),
    k: u64,
    before: &PublishedCounts,
) -> Result<Answer, TooFewPeople> {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let question = Question::new(id, &pairs, scope.filter.clone(), None).unwrap();
    let asked = question.compute(scope.clone(), &Progress::new());
    asked.unwrap_or_else(|why| panic!("{id} {pairs:?}: {why}")).answer(k, before)
}

/// Some columns of a table, row by row.
pub(crate) fn cells(answer: &Answer, name: &str, columns: &[&str]) -> Vec<String> {
    let table = answer.rows(name);
    let at: Vec<usize> =
        columns.iter().map(|key| table.columns.iter().position(|c| c.key == *key).expect(key)).collect();
    let row = |row: &Vec<_>| {
        let cell = |&at: &usize| desire_path::present::table::Cell::raw(&row[at], CsvTarget::Program);
        at.iter().map(cell).collect::<Vec<_>>().join(" | ")
    };
    table.rows.iter().map(row).collect()
}

#[test]
fn an_order_holds_the_events_with_its_number_wherever_they_are() {
    let scope = scope(small_shop(), settings(), Filter::default());
    let beyond = [("entity", "order"), ("beyond_goal", "true"), ("repeats", "true")];
    let paths = ask(&scope, "paths", &beyond);
    // the ticket and what was paid back alone are no orders; the two lines without a number are one
    assert_eq!(
        cells(&paths, "paths", &["path", "customers", "median_seconds", "value", "people"]),
        ["buy → buy | 2 | 128700 | 11 | 1", "buy → pack → ship | 2 | 258870 | 50 | 1"]
    );
    assert_eq!((paths.number("base"), paths.number("customers")), (4.into(), 2.into()));
    assert_eq!(paths.rows("paths").columns[1].title, "Orders");

    let flow = ask(&scope, "touchpoint-flow", &[&beyond[..], &[("steps", "3")]].concat());
    assert_eq!(
        cells(&flow, "nodes", &["step", "name", "customers"]),
        ["1 | buy | 4", "2 | buy | 2", "2 | pack | 2", "3 | ship | 2", "3 | Still active | 2",]
    );
    assert!(flow.sentence.contains("4 orders"), "{}", flow.sentence);

    let moves = ask(&scope, "transitions", &[("entity", "order")]);
    assert_eq!(
        cells(&moves, "transitions", &["from", "to", "count", "count_in_session", "customers"]),
        ["buy | buy | 2 | 1 | 1", "buy | pack | 2 | 0 | 1", "pack | ship | 2 | 0 | 1"]
    );
    let shipped = ask(&scope, "time-between", &[("entity", "order"), ("from", "buy"), ("to", "ship")]);
    assert_eq!(shipped.number("median_seconds"), serde_json::json!(f64::from(2 * 1440 - 6 + 4 * 1440 - 5) * 30.0));
    assert_eq!(
        (shipped.number("base"), shipped.number("customers"), shipped.number("started")),
        (2.into(), 1.into(), 4.into())
    );
    assert_eq!(shipped.sentence, "2 orders went from “buy” to “ship”.");

    let sessions = ask(&scope, "sessions", &[("entity", "order")]);
    assert_eq!(
        cells(&sessions, "sessions", &["customer", "session", "events", "first_touchpoint"]),
        [
            "1 | 1 | 1 | buy",
            "1 | 2 | 1 | pack",
            "1 | 3 | 1 | ship",
            "1 | 4 | 1 | buy",
            "1 | 5 | 1 | pack",
            "1 | 6 | 1 | ship",
            "2 | 1 | 2 | buy",
            "2 | 2 | 1 | buy",
            "2 | 3 | 1 | buy",
        ]
    );
}

#[test]
fn a_filter_shows_of_an_order_what_lies_inside_it() {
    let dates = Filter { from: Some(DAY), to: Some(3 * DAY), ..Filter::default() };
    let scope = scope(small_shop(), settings(), dates);
    let paths = ask(&scope, "paths", &[("entity", "order"), ("beyond_goal", "true")]);
    assert_eq!(cells(&paths, "paths", &["path", "customers"]), ["pack | 1", "pack → ship | 1"]);
}

#[test]
fn a_part_of_a_flow_of_orders_is_customers_and_its_numbers_are_of_orders() {
    let table = small_shop();
    let how = FlowSettings {
        level: Level::Touchpoint,
        entity: Entity::Order,
        stop_at_goal: false,
        steps: 3,
        ..FlowSettings::default()
    };
    let paths = FlowPaths::build(&table, &Subset::all(&table), &settings(), &how);
    let (buy, pack) = (table.names.touchpoint("buy").unwrap(), table.names.touchpoint("pack").unwrap());
    use desire_path::analysis::flow::{FlowSelection, NodeKind};
    let link = FlowSelection::Link { step: 0, from: NodeKind::Item(buy), to: NodeKind::Item(pack) };
    let stats = paths.stats(&link, &table);
    assert_eq!((stats.paths, stats.customers, stats.reached), (2, 1, 2));
    assert_eq!(stats.median_ms_to_next, Some((1440 - 5) * MINUTE), "of each order its own time");
    assert_eq!(paths.customers(&link, &table).iter().collect::<Vec<_>>(), [0]);
}

#[test]
fn sessions_are_journeys_of_their_own() {
    let rows = [("ann", 0, "cart"), ("ann", 10, "buy"), ("ann", 100, "cart"), ("bob", 0, "cart"), ("bob", 40, "buy")];
    let rows = rows.map(|(customer, minute, event)| Row { customer, event, time: minute * MINUTE, ..Row::default() });
    let scope = scope(table(rows, &STAGES), settings(), Filter::default());
    let moves = ask(&scope, "transitions", &[("entity", "session")]);
    assert_eq!(cells(&moves, "transitions", &["from", "to", "count", "count_in_session"]), ["cart | buy | 1 | 1"]);
    assert_eq!(moves.sentence, "1 move from one touchpoint to the next inside sessions.");
    let time = ask(&scope, "time-between", &[("entity", "session"), ("from", "cart"), ("to", "buy")]);
    assert_eq!(
        (time.number("base"), time.number("started"), time.number("median_seconds")),
        (1.into(), 3.into(), 600.0.into())
    );
    let flow = ask(&scope, "touchpoint-flow", &[("entity", "session"), ("steps", "2")]);
    assert_eq!(
        cells(&flow, "nodes", &["step", "name", "customers"]),
        ["1 | cart | 3", "1 | buy | 1", "2 | Goal reached | 2", "2 | Still active | 1", "2 | Dropped off | 1"]
    );
}

#[test]
fn the_answer_names_its_entity_and_others_say_which_they_follow() {
    let (_dir, project) = sample();
    for entity in [Entity::Person, Entity::Session, Entity::Order].map(Entity::key) {
        for id in ["stage-flow", "touchpoint-flow", "paths", "transitions", "time-between", "sessions"] {
            let answer = json(&["show", id, &project, "--entity", entity, "--format", "json"]);
            assert_eq!((&answer["entity"], &answer["settings"]["entity"]), (&entity.into(), &entity.into()), "{id}");
        }
        let link = format!("paths?entity={entity}");
        assert_eq!(json(&["show", &link, &project, "--format", "json"])["entity"], entity);
        let (code, _, err) = run(&["show", "lifecycle", &project, "--entity", entity]);
        assert_eq!(
            (code, err.contains("lifecycle follows persons only")),
            if entity == "person" { (0, false) } else { (2, true) },
            "{err}"
        );
    }
    for entity in Entity::WITH_ID.map(Entity::key) {
        let (code, _, err) = run(&["show", "paths", &project, "--entity", entity]);
        assert!(code == 3 && err.contains(&format!("there are no {entity}s here")), "{err}");
    }
    let pairs = [("entity".to_owned(), "order".to_owned())];
    let question = Question::new("paths", &pairs, Filter::default(), Some(Selection::new([("path", "buy")]))).unwrap();
    assert_eq!(question.to_string().parse::<Question>().unwrap(), question);
    assert_eq!(question.command("a.desire"), "desire-path show paths a.desire --set entity=order --select path=buy");
}

/// (customer, event, minutes since the row before, number of an order, whether it is money paid back)
type Made = (usize, usize, i64, u32, bool);

fn made() -> impl Strategy<Value = Vec<Made>> {
    let row = (0usize..5, 0usize..5, prop_oneof![3 => 0i64..40, 1 => 0i64..600], 0u32..4, prop::bool::weighted(0.1));
    prop::collection::vec(row, 1..100)
}

fn table_of(made: &[Made]) -> EventTable {
    const CUSTOMERS: [&str; 5] = ["ann", "bob", "cid", "dee", "eve"];
    const EVENTS: [&str; 5] = ["cart", "buy", "pack", "ship", "ping"];
    let mut minute = 0;
    let mut rows: Vec<OfOrder<'_>> = Vec::new();
    for &(customer, event, minutes, number, back) in made {
        minute += minutes;
        rows.push((CUSTOMERS[customer], minute, EVENTS[event], number, if back { -1.0 } else { 1.0 }));
    }
    rows.sort_by_key(|row| (row.0, row.1));
    orders_of(&rows)
}

proptest! {
    #[test]
    fn a_single_session_is_the_whole_journey_of_its_customer(made in made()) {
        // no pause is so long, and nobody is inactive for so long
        let settings = Settings { session_gap_minutes: 400 * 1440, inactive_after_days: 400, ..settings() };
        let scope = scope(table_of(&made), settings, Filter::default());
        for (id, table, columns) in [
            ("touchpoint-flow", "nodes", &["step", "name", "customers", "of_start"][..]),
            ("touchpoint-flow", "links", &["step", "from", "to", "customers"]),
            ("paths", "paths", &["path", "customers", "share", "median_seconds", "goal_rate", "value"]),
            ("transitions", "transitions", &["from", "to", "count", "customers", "median_seconds"]),
            ("time-between", "histogram", &["time", "customers", "share"]),
            ("sessions", "sessions", &["customer", "start", "end", "events"]),
        ] {
            let question = Question::new(id, &[], Filter::default(), None).unwrap();
            if question.compute(scope.clone(), &Progress::new()).is_err() {
                continue; // nobody moved
            }
            let [of_persons, of_sessions] = ["person", "session"].map(|entity| ask(&scope, id, &[("entity", entity)]));
            prop_assert_eq!(cells(&of_persons, table, columns), cells(&of_sessions, table, columns), "{}", id);
        }
    }

    #[test]
    fn orders_are_as_many_as_are_counted_elsewhere_and_columns_add_up(made in made(), steps in 2usize..6, stop in any::<bool>()) {
        let table = table_of(&made);
        let (subset, settings) = (Subset::all(&table), settings());
        let states = CustomerStates::new(&table, &subset, &settings);
        let orders: u64 = (0..table.num_customers() as u32).map(|ix| u64::from(states.of(ix).orders)).sum();
        let how = PathSettings { entity: Entity::Order, stop_at_goal: stop, ..PathSettings::default() };
        prop_assert_eq!(top_paths(&table, &subset, &settings, &how).base, orders);
        let how = FlowSettings { entity: Entity::Order, level: Level::Touchpoint, steps, stop_at_goal: stop, ..FlowSettings::default() };
        let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let flow = FlowPaths::build(&table, &subset, &settings, &how).flow().clone();
        let again = one.install(|| FlowPaths::build(&table_of(&made), &subset, &settings, &how).flow().clone());
        prop_assert_eq!(flow.base, orders);
        prop_assert_eq!(&flow, &again, "threads");
        for column in &flow.columns {
            prop_assert_eq!(column.iter().map(|n| n.count).sum::<u64>(), flow.base);
        }
    }

    #[test]
    fn every_event_with_a_number_is_in_the_order_of_that_number(made in made()) {
        let table = table_of(&made);
        let goal = table.goal_mask(&settings().goal);
        for ix in 0..table.num_customers() as u32 {
            let mut found = Vec::new();
            desire_path::events::each_order(&table, &goal, table.range(ix), |events| found.push(events.to_vec()));
            // read off the events one by one
            let reaches = |i: &usize| goal[usize::from(table.touchpoint[*i])] && !table.is_refund(*i);
            let key = |i: usize| match table.order(i) {
                0 => (0, table.time[i], table.source[i]),
                number => (number, 0, 0),
            };
            let keys: BTreeSet<_> = table.range(ix).filter(reaches).map(key).collect();
            let of_key = |k: &(u32, i64, u8)| table.range(ix).filter(|&i| key(i) == *k).map(|i| i as u32).collect();
            let mut wanted: Vec<Vec<u32>> = keys.iter().map(of_key).collect();
            wanted.sort();
            prop_assert_eq!(found, wanted);
        }
    }
}
