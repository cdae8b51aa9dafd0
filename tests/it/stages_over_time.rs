//! Stages over time and the index of sequences: against the flows and paths that count the same, and lives known by heart.

use std::collections::BTreeMap;
use std::sync::Arc;

use desire_path::insights::{Answer, Scope};
use desire_path::model::{Filter, Goal, Project, Settings};
use desire_path::present::charts::{Chart, StackColumn};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;

use crate::entities::{ask, ask_shared, cells};
use crate::tables::{Row, table};
use crate::trends::sample;

const DAY: i64 = 86_400_000;

/// The rows of a table, sorted.
fn sorted(answer: &Answer, name: &str, columns: &[&str]) -> Vec<String> {
    let mut rows = cells(answer, name, columns);
    rows.sort();
    rows
}

#[test]
fn steps_are_those_of_the_flow_and_columns_are_whole() {
    let scope = sample(Filter::default());
    let states = ask(&scope, "states-over-time", &[("columns", "6")]);
    let flow = ask(&scope, "stage-flow", &[("steps", "6"), ("beyond_goal", "true"), ("top", "200")]);
    let here = sorted(&states, "states", &["step", "stage", "customers"]);
    let of_flow = sorted(&flow, "nodes", &["kind", "step", "name", "customers"]);
    let there: Vec<String> = of_flow.iter().filter_map(|row| row.strip_prefix("stage | ")).map(str::to_owned).collect();
    assert!(there.len() > 10, "{there:?}");
    assert_eq!(here, there);
    for pairs in [&[][..], &[("by", "day")], &[("by", "day"), ("every", "1"), ("columns", "30")]] {
        let found = ask(&scope, "states-over-time", pairs);
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        for row in &found.rows("states").rows {
            let Cell::Share(share) = row[3] else { panic!("{row:?}") };
            *sums.entry(format!("{:?}", row[0])).or_default() += share;
        }
        assert!(sums.len() > 5 && sums.values().all(|sum| (sum - 1.0).abs() < 1e-9), "{pairs:?} {sums:?}");
    }
}

/// Three lives: who buys on the second day, who looks for a week, and who came on the last day.
fn lives() -> Scope {
    let rows = [
        ("ann", 0, "ad"),
        ("ann", DAY + 1, "buy"),
        ("ann", 5 * DAY, "ad"),
        ("bob", 0, "ping"),
        ("bob", 2 * DAY, "cart"),
        ("bob", 6 * DAY, "ad"),
        ("cid", 6 * DAY, "ad"),
        ("dan", 6 * DAY, "ad"),
    ];
    let stages = [("Awareness", &["ad"][..]), ("Decision", &["cart", "buy"]), ("Retention", &["login"])];
    let rows = rows.map(|(customer, time, event)| Row { customer, time, event, ..Row::default() });
    let goal = Goal { touchpoints: vec!["buy".to_owned()], ..Goal::default() };
    let project = Project { settings: Settings { goal, ..Settings::default() }, ..Project::default() };
    Scope::new(Arc::new(table(rows, &stages)), Arc::new(project), Filter::default(), 0)
}

#[test]
fn stages_by_day_are_those_reached_by_whoever_is_known_for_as_long() {
    let days = ask(&lives(), "states-over-time", &[("by", "day"), ("every", "2"), ("columns", "9")]);
    assert_eq!(
        cells(&days, "states", &["day", "stage", "customers"]),
        [
            "0 | Awareness | 3",
            "0 | No stage yet | 1",
            // of those who came on the last day nothing is known
            "2 | Decision | 1",
            "2 | Retention | 1",
            "4 | Decision | 1",
            "4 | Retention | 1",
            "6 | Decision | 1",
            "6 | Retention | 1"
        ]
    );
    assert_eq!(cells(&days, "columns", &["day", "customers"]), ["0 | 4", "2 | 2", "4 | 2", "6 | 2"]);
    assert_eq!(cells(&days, "columns", &["entropy"]).iter().filter(|entropy| entropy.starts_with('-')).count(), 0);
}

#[test]
fn the_sentence_says_who_has_got_so_far() {
    let of = |lives: usize, events: &[(i64, &'static str)]| {
        let ids: Vec<String> = (0..lives).map(|i| format!("c{i}")).collect();
        let rows = ids.iter().flat_map(|customer| {
            events.iter().map(move |&(day, event)| Row { customer, time: day * DAY, event, ..Row::default() })
        });
        let events = table(rows, &[("Awareness", &["ad"][..]), ("Decision", &["cart"])]);
        Scope::new(Arc::new(events), Arc::new(Project::default()), Filter::default(), 0)
    };
    let sentence = |scope: &Scope, pairs: &[(&str, &str)]| ask(scope, "states-over-time", pairs).sentence;
    let one = of(40, &[(0, "ad"), (8, "ad")]);
    assert_eq!(sentence(&one, &[]), "Of the 40 customers with 1 step or more, 100 % are then in Awareness.");
    let two = of(40, &[(0, "ad"), (1, "cart"), (8, "ad")]);
    assert_eq!(
        sentence(&two, &[("columns", "2")]),
        "Of the 40 customers with 2 steps or more, 100 % are then in Decision."
    );
    let days = [("by", "day"), ("every", "1"), ("columns", "2")];
    assert_eq!(
        sentence(&two, &days),
        "1 day after their first event 100 % of the 40 customers known for as long are at Decision as their furthest stage."
    );
    let none = of(40, &[(0, "ping"), (8, "ping")]);
    assert_eq!(
        sentence(&none, &[("by", "day")]),
        "7 days after their first event 100 % of the 40 customers known for as long have reached no stage yet."
    );
}

#[test]
fn sequences_are_the_paths_in_the_order_of_their_steps() {
    let lives = lives();
    let found = ask(&lives, "sequence-index", &[("beyond_goal", "true")]);
    assert_eq!(
        cells(&found, "sequences", &["sequence", "length", "customers"]),
        ["ad | 1 | 2", "ad → buy → ad | 3 | 1", "ping → cart → ad | 3 | 1"]
    );
    assert_eq!(cells(&found, "customers", &["sequence"]), ["ad", "ad", "ad → buy → ad", "ping → cart → ad"]);
    let scope = sample(Filter::default());
    for pairs in [&[][..], &[("level", "stage")], &[("repeats", "true"), ("max_steps", "7")]] {
        let found = ask(&scope, "sequence-index", pairs);
        let paths = ask(&scope, "paths", &[pairs, &[("limit", "100000")]].concat());
        let (ours, theirs) = (["sequence", "customers", "share"], ["path", "customers", "share"]);
        assert_eq!(sorted(&found, "sequences", &ours), sorted(&paths, "paths", &theirs), "{pairs:?}");
        assert_eq!(found.number("distinct"), paths.number("distinct"));
    }
}

/// So many customers who only saw an ad, and so many who had a cart after it.
fn with_carts(only_ad: usize, with_cart: usize) -> Scope {
    let names: Vec<String> = (0..only_ad + with_cart).map(|i| format!("c{i}")).collect();
    let rows = names.iter().enumerate().flat_map(|(i, customer)| {
        let events = if i < with_cart { &["ad", "cart"][..] } else { &["ad"] };
        events.iter().zip(0..).map(move |(event, day)| Row { customer, time: day * DAY, event, ..Row::default() })
    });
    let stages = [("Awareness", &["ad"][..]), ("Decision", &["cart"])];
    Scope::new(Arc::new(table(rows, &stages)), Arc::new(Project::default()), Filter::default(), 0)
}

#[test]
fn columns_that_differ_by_few_are_not_told_beside_each_other() {
    let states = |scope: &Scope| {
        let shared = ask_shared(scope, ("states-over-time", &[]), 11, &PublishedCounts::default()).unwrap();
        (cells(&shared, "states", &["step", "stage", "customers"]), cells(&shared, "columns", &["step", "customers"]))
    };
    // one customer has no second step
    let (rows, columns) = states(&with_carts(1, 99));
    assert_eq!((rows, columns), (vec!["1 | Awareness | 100".to_owned()], Vec::new()));
    let (rows, columns) = states(&with_carts(40, 60));
    assert_eq!(rows, ["1 | Awareness | 100", "2 | Decision | 60"]);
    assert_eq!(columns, ["1 | 100", "2 | 60"]);
}

/// So many customers whose first step is in each of these stages.
fn first_steps(counts: [(&'static str, usize); 4]) -> Scope {
    let each = counts.iter().flat_map(|&(event, n)| std::iter::repeat_n(event, n));
    let each: Vec<(String, &'static str)> = each.enumerate().map(|(i, event)| (format!("c{i}"), event)).collect();
    let rows = each.iter().map(|(customer, event)| Row { customer, time: 0, event, ..Row::default() });
    let stages =
        [("Awareness", &["ad"][..]), ("Consideration", &["look"]), ("Decision", &["cart"]), ("Loyalty", &["vip"])];
    Scope::new(Arc::new(table(rows, &stages)), Arc::new(Project::default()), Filter::default(), 0)
}

#[test]
fn a_column_of_which_some_is_not_shown_is_still_of_all() {
    let columns = |scope: &Scope, k| {
        let shared = ask_shared(scope, ("states-over-time", &[]), k, &PublishedCounts::default()).unwrap();
        let Some((_, Chart::Stacks(chart))) = shared.chart else { panic!("{:?}", shared.chart) };
        let parts = |column: &StackColumn| column.parts.iter().map(|part| part.customers).collect::<Vec<_>>();
        chart.columns.iter().map(|column| (column.customers, parts(column))).collect::<Vec<_>>()
    };
    let scope = first_steps([("ad", 60), ("look", 30), ("cart", 6), ("vip", 9)]);
    assert_eq!(columns(&scope, 1), [(105, vec![60, 30, 6, 9])]);
    assert_eq!(
        columns(&scope, 11),
        [(105, vec![60])],
        "the second stands with the small ones, to hide how few they are"
    );
}

#[test]
fn a_shared_index_of_sequences_lists_nobody() {
    let scope = with_carts(3, 60);
    let names = |answer: &Answer| answer.tables.iter().map(|table| table.name).collect::<Vec<_>>();
    assert_eq!(names(&ask(&scope, "sequence-index", &[])), ["sequences", "customers"]);
    let shared = ask_shared(&scope, ("sequence-index", &[]), 11, &PublishedCounts::default()).unwrap();
    assert_eq!(names(&shared), ["sequences"]);
    assert!(shared.rows("sequences").rows.iter().all(|row| row[2].as_count() == Some(63)));
}
