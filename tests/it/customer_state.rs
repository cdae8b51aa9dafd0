//! Where a customer stands: the stage after the first purchase, and new, current, back again, at risk or dormant.

use std::sync::Arc;

use desire_path::analysis::{CustomerState, CustomerStates, Lifecycle, Period, lifecycle_flow};
use desire_path::events::{EventTable, Subset};
use desire_path::insights::{Answer, Question, Scope};
use desire_path::model::{Filter, Goal, Project, Settings};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::tables::{Row, table};

const DAY: i64 = 86_400_000;

type Stages<'a> = [(&'a str, &'a [&'a str])];
const DEFAULT: &Stages<'_> = &[
    ("Awareness", &["ad"]),
    ("Consideration", &["view", "support reply"]),
    ("Decision", &["cart", "buy"]),
    ("Retention", &["login"]),
];

fn goal(touchpoint: &str) -> Settings {
    Settings { goal: Goal { touchpoints: vec![touchpoint.to_owned()], ..Goal::default() }, ..Settings::default() }
}

/// The states of customers, each given as (name, days and events).
fn states(lives: &[&[(i64, &str)]], stages: &Stages<'_>, settings: &Settings) -> (EventTable, Vec<CustomerState>) {
    const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let rows = lives.iter().zip(NAMES).flat_map(|(life, customer)| {
        life.iter().map(move |&(day, event)| Row { customer, time: day * DAY, event, ..Row::default() })
    });
    let events = table(rows.collect::<Vec<_>>(), stages);
    let all = Subset::all(&events);
    let of = CustomerStates::new(&events, &all, settings);
    let states = (0..lives.len() as u32).map(|ix| of.of(ix)).collect();
    (events, states)
}

fn stage_names(lives: &[&[(i64, &str)]], stages: &Stages<'_>, settings: &Settings) -> Vec<String> {
    let (events, states) = states(lives, stages, settings);
    let name = |s: &CustomerState| s.stage.map_or("none".to_owned(), |s| events.names.stages[s as usize].clone());
    states.iter().map(name).collect()
}

#[test]
fn who_has_bought_is_kept_however_support_replies() {
    let lives: &[&[(i64, &str)]] = &[
        // eleven orders, and then support replied
        &[(0, "ad"), (1, "buy"), (2, "buy"), (9, "support reply")],
        // never bought: the furthest, not the last
        &[(0, "cart"), (3, "view"), (5, "ad")],
        &[(0, "ad")],
        &[(0, "ping")],
        &[(0, "ping"), (1, "buy"), (2, "ping")],
    ];
    let names = stage_names(lives, DEFAULT, &goal("buy"));
    assert_eq!(names, ["Retention", "Decision", "Awareness", "none", "Retention"]);
}

#[test]
fn own_stages_say_what_comes_after_the_goal() {
    let life: &[&[(i64, &str)]] =
        &[&[(0, "ad"), (1, "buy"), (2, "view")], &[(0, "view")], &[(0, "buy"), (5, "review")]];
    let of = |stages: &Stages<'_>, settings: &Settings| stage_names(life, stages, settings);
    // renamed
    let german: &Stages<'_> =
        &[("Kennt uns", &["ad"]), ("Prüft", &["view"]), ("Kauft", &["buy"]), ("Bleibt", &["login"])];
    assert_eq!(of(german, &goal("buy")), ["Bleibt", "Prüft", "Bleibt"]);
    // the goal in the last stage of all: nothing comes after it
    let short: &Stages<'_> = &[("Visitor", &["ad", "view"]), ("Customer", &["buy"])];
    assert_eq!(of(short, &goal("buy")), ["Customer", "Visitor", "Customer"]);
    // more stages after it, and one who is further
    let long: &Stages<'_> =
        &[("Lead", &["ad", "view"]), ("Sale", &["buy"]), ("Onboarding", &["login"]), ("Advocacy", &["review"])];
    assert_eq!(of(long, &goal("buy")), ["Onboarding", "Lead", "Advocacy"]);
    // reordered: after the goal stands what the user put there
    let reordered: &Stages<'_> = &[("Sale", &["buy"]), ("Looking", &["view"]), ("Lead", &["ad"])];
    assert_eq!(of(reordered, &goal("buy")), ["Lead", "Looking", "Looking"]);
    // a sign-up before the stage of decision is no purchase
    assert_eq!(stage_names(life, DEFAULT, &goal("ad")), ["Decision", "Consideration", "Decision"]);
}

#[test]
fn a_life_as_a_customer_is_new_current_back_again_at_risk_or_dormant() {
    let lives: &[&[(i64, &str)]] = &[
        &[(100, "ad")],
        // new, but with a second order
        &[(80, "buy"), (99, "buy")],
        // silent for forty days; usual is thirty
        &[(0, "buy"), (60, "view")],
        // silent for forty days, but comes every thirty
        &[(0, "buy"), (30, "view"), (60, "view")],
        &[(0, "buy")],
        // back after a silence of seventy-five days, of a hundred, and long ago
        &[(0, "ad"), (75, "buy")],
        &[(-25, "ad"), (75, "buy")],
        &[(-65, "ad"), (65, "buy"), (80, "view")],
    ];
    let (_, states) = states(lives, DEFAULT, &goal("buy"));
    let found: Vec<Lifecycle> = states.iter().filter_map(|s| s.lifecycle).collect();
    use Lifecycle::{AtRisk, Current, Dormant, New, Reactivated, Resurrected};
    assert_eq!(found, [New, Current, AtRisk, Current, Dormant, Reactivated, Resurrected, Current]);
    assert_eq!(states.iter().map(|s| s.orders).collect::<Vec<_>>(), [0, 2, 1, 1, 1, 1, 1, 1]);
}

#[test]
fn a_date_filter_makes_nobody_new_and_forgets_no_purchase() {
    let old = [(0, "buy"), (60, "buy"), (200, "view")].map(|(day, event)| ("old", day, event));
    let new = [("new", 195, "ad"), ("new", 199, "view")];
    let rows = old.into_iter().chain(new);
    let rows = rows.map(|(customer, day, event)| Row { customer, time: day * DAY, event, ..Row::default() });
    let events = table(rows.collect::<Vec<_>>(), DEFAULT);
    let of = |filter: &Filter, ix: u32| {
        let subset = Subset::new(&events, filter, &[]);
        CustomerStates::new(&events, &subset, &goal("buy")).of(ix)
    };
    let ix = |stage: u8, lifecycle| (Some(stage), Some(lifecycle));
    let recent = Filter { from: Some(190 * DAY), ..Filter::default() };
    let (old, new) = (of(&recent, 0), of(&recent, 1));
    assert_eq!((old.stage, old.lifecycle), ix(3, Lifecycle::Current), "who bought before is kept");
    assert_eq!((new.stage, new.lifecycle), ix(1, Lifecycle::New));
    assert_eq!((old.events, old.orders), (1, 0), "what is counted is of these days");
    // at the end of the dates, not of the data
    let spring = Filter { from: Some(50 * DAY), to: Some(61 * DAY), ..Filter::default() };
    assert_eq!(of(&spring, 0).lifecycle, Some(Lifecycle::Reactivated));
    assert_eq!(of(&Filter { to: Some(DAY), ..Filter::default() }, 0).lifecycle, Some(Lifecycle::New));
}

#[test]
fn through_a_filter_only_what_it_shows_counts() {
    let rows = [(0, "ad"), (50, "view"), (90, "buy")];
    let rows = rows.map(|(day, event)| Row { customer: "a", time: day * DAY, event, ..Row::default() });
    let events = table(rows, DEFAULT);
    let before = Subset::new(&events, &Filter { to: Some(60 * DAY), ..Filter::default() }, &[]);
    let state = CustomerStates::new(&events, &before, &goal("buy")).of(0);
    assert_eq!((state.stage, state.orders, state.lifecycle), (Some(1), 0, Some(Lifecycle::Reactivated)));
    let none = Subset::new(&events, &Filter { to: Some(-1), ..Filter::default() }, &[]);
    assert_eq!(CustomerStates::new(&events, &none, &goal("buy")).of(0), CustomerState::default());
}

/// A table of customers with events on these days.
fn lives_on(lives: &[Vec<i64>]) -> EventTable {
    let ids: Vec<String> = (0..lives.len()).map(|i| format!("c{i:02}")).collect();
    let row = |customer, day: &i64| Row { customer, time: day * DAY, event: "view", ..Row::default() };
    table(ids.iter().zip(lives).flat_map(|(id, days)| days.iter().map(|day| row(id.as_str(), day))), DEFAULT)
}

proptest! {
    #[test]
    fn where_customers_are_when_a_month_ends_is_where_a_filter_to_then_says(
        lives in prop::collection::vec(prop::collection::btree_set(0i64..400, 1..8), 1..12),
    ) {
        let lives: Vec<Vec<i64>> = lives.into_iter().map(|days| days.into_iter().collect()).collect();
        let (events, settings) = (lives_on(&lives), Settings { time_zone: "UTC".to_owned(), ..goal("buy") });
        let (all, progress) = (Subset::all(&events), Progress::new());
        let flow = lifecycle_flow(&events, &all, &settings, Period::Month, &progress).unwrap();
        let mut before: Vec<Option<Lifecycle>> = vec![None; lives.len()];
        for period in 0..flow.periods.len() {
            let until = Filter { to: Some(flow.periods.end(period)), ..Filter::default() };
            let subset = Subset::new(&events, &until, &[]);
            let states = CustomerStates::new(&events, &subset, &settings);
            let now: Vec<Option<Lifecycle>> = (0..lives.len() as u32).map(|ix| states.of(ix).lifecycle).collect();
            for (at, state) in Lifecycle::ALL.into_iter().enumerate() {
                let n = now.iter().filter(|of| **of == Some(state)).count() as u64;
                prop_assert_eq!(flow.counts[period][at], n, "{:?} in {}", state, flow.periods.name(period));
                let origins = Lifecycle::ALL.into_iter().map(Some).chain([None]);
                for (from, origin) in origins.enumerate().filter(|_| period > 0) {
                    let moved = before.iter().zip(&now).filter(|(was, is)| **was == origin && **is == Some(state));
                    prop_assert_eq!(flow.moves[period - 1][from][at], moved.count() as u64);
                }
            }
            before = now;
        }
    }
}

#[test]
fn the_flow_of_lives_ends_in_the_lifecycle_of_today_and_leads_to_its_people() {
    let lives: Vec<Vec<i64>> =
        (0..60).map(|i| vec![i % 7, 40 + i % 11, if i % 3 == 0 { 200 } else { 90 + i }]).collect();
    let project = Project { settings: goal("buy"), ..Project::default() };
    let scope = Scope::new(Arc::new(lives_on(&lives)), Arc::new(project), Filter::default(), 0);
    let computed = Question::new("lifecycle", &[], Filter::default(), None).unwrap().compute(scope, &Progress::new());
    let computed = computed.unwrap();
    let answer = computed.answer(0, &PublishedCounts::default()).unwrap();
    let count = |table: &str, last: bool| -> Vec<(String, u64)> {
        let table = answer.rows(table);
        let (name, n) = (table.position("lifecycle").unwrap(), table.position("customers").unwrap());
        let end = table.rows.last().unwrap()[0].clone();
        let rows = table.rows.iter().filter(|row| !last || row[0] == end);
        let raw = |row: &Vec<Cell>| {
            (row[name].raw(desire_path::present::table::CsvTarget::Program), row[n].as_count().unwrap())
        };
        rows.map(raw).filter(|(_, n)| *n > 0).collect()
    };
    assert_eq!(count("lifecycle", false), count("over_time", true));
    for table in ["lifecycle", "over_time", "moves"] {
        let named = answer.tables.iter().find(|named| named.name == table).unwrap();
        let at = named.table.position("customers").unwrap();
        for (i, row) in named.table.rows.iter().enumerate() {
            let people = computed.customers(&named.part(i).unwrap(), &Progress::new()).unwrap().count() as u64;
            assert_eq!(Some(people), row[at].as_count(), "{table} {row:?}");
        }
    }
    assert!(answer.chart.is_some());
    assert!(answer.sentence.contains("fell silent"), "{}", answer.sentence);
    // what comes to a state and what leaves it are sums that the states over time tell: no move is shared, nor is the last
    // period, which stands in the table of how customers stand
    let shared = computed.answer(11, &PublishedCounts::default()).unwrap();
    assert!(shared.rows("moves").rows.is_empty() && shared.hidden > 0 && shared.chart.is_none());
    assert!(!shared.sentence.contains("fell silent"), "{}", shared.sentence);
    let (all, told) = (answer.rows("over_time"), shared.rows("over_time"));
    assert!(!told.rows.is_empty() && told.rows.iter().all(|row| row[0] != all.rows.last().unwrap()[0]));
    assert!(told.rows.iter().all(|row| row[2].as_count().is_none_or(|n| n == 0 || n >= 11)), "{:?}", told.rows);
}

#[test]
fn from_a_date_on_no_shares_of_those_before_it_are_told() {
    let lives: Vec<Vec<i64>> = (0..60).map(|i| vec![i % 7, if i % 3 == 0 { 200 } else { 90 + i }]).collect();
    let events = Arc::new(lives_on(&lives));
    let answer = |filter: Filter| {
        let project = Project { settings: goal("buy"), ..Project::default() };
        let scope = Scope::new(events.clone(), Arc::new(project), filter.clone(), 0);
        let computed = Question::new("lifecycle", &[], filter, None).unwrap().compute(scope, &Progress::new()).unwrap();
        computed.answer(0, &PublishedCounts::default()).unwrap()
    };
    let shares = |answer: &Answer, table: &str| -> Vec<bool> {
        let rows = answer.rows(table);
        let at = rows.position("share").unwrap();
        rows.rows.iter().map(|row| matches!(row[at], Cell::Share(_))).collect()
    };
    // whoever was silent before the first of these days is only among them if they came back
    let (whole, later) = (answer(Filter::default()), answer(Filter { from: Some(80 * DAY), ..Filter::default() }));
    for table in ["over_time", "moves"] {
        assert!(shares(&whole, table).iter().all(|is| *is), "{table}");
        assert!(!shares(&later, table).is_empty() && !shares(&later, table).contains(&true), "{table}");
    }
    assert!(later.note.contains("since the first date") && !whole.note.contains("since the first date"));
    assert!(!later.sentence.contains("fell silent"), "{}", later.sentence);
}

#[test]
fn more_periods_than_anybody_reads_are_not_looked_at() {
    let project = Project { settings: goal("buy"), ..Project::default() };
    let scope = Scope::new(Arc::new(lives_on(&[vec![0, 500]])), Arc::new(project), Filter::default(), 0);
    let computed = |period: &str| {
        let pairs = [("period".to_owned(), period.to_owned())];
        Question::new("lifecycle", &pairs, Filter::default(), None).unwrap().compute(scope.clone(), &Progress::new())
    };
    assert!(computed("day").err().unwrap().to_string().contains("period=week"));
    assert!(computed("week").is_ok());
}

/// Where a customer with events on these days, none of them an order, stands on a day: everything looked up anew.
fn slow_state(days: &[i64], now: i64) -> Option<Lifecycle> {
    let past: Vec<i64> = days.iter().copied().filter(|day| *day < now).collect();
    let (first, last) = (*past.first()?, *past.last()?);
    if now - first <= 30 {
        return Some(Lifecycle::New);
    }
    let mut gaps: Vec<i64> = past.windows(2).map(|pair| pair[1] - pair[0]).collect();
    gaps.sort_unstable();
    // in half days, as one and a half times an odd number of days is no whole one
    let usual = if past.len() < 3 { 0 } else { gaps[gaps.len() / 2] * 3 };
    let quiet = usual.max(2 * i64::from(Settings::default().inactive_after_days));
    Some(match 2 * (now - last) {
        silent if silent > 3 * quiet => Lifecycle::Dormant,
        silent if silent > quiet => Lifecycle::AtRisk,
        _ => {
            let back = past.windows(2).rev().find(|pair| 2 * (pair[1] - pair[0]) > quiet && now - pair[1] <= 30);
            match back.map(|pair| 2 * (pair[1] - pair[0])) {
                None => Lifecycle::Current,
                Some(pause) if pause <= 3 * quiet => Lifecycle::Reactivated,
                Some(_) => Lifecycle::Resurrected,
            }
        }
    })
}

proptest! {
    #[test]
    fn where_customers_are_day_by_day_is_what_looking_everything_up_anew_says(
        days in prop::collection::btree_set(0i64..600, 1..25),
    ) {
        let days: Vec<i64> = days.into_iter().collect();
        let (events, settings) = (lives_on(std::slice::from_ref(&days)), goal("buy"));
        let all = Subset::all(&events);
        let moments: Vec<i64> = (0..=700).collect();
        let in_ms: Vec<i64> = moments.iter().map(|day| day * DAY).collect();
        let found = CustomerStates::new(&events, &all, &settings).lifecycles(0, &in_ms);
        let wanted: Vec<_> = moments.iter().map(|now| slow_state(&days, *now)).collect();
        prop_assert_eq!(found, wanted);
    }
}
