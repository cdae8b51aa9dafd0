//! Where a customer stands: the stage after the first purchase, and new, active, at risk or lost.

use desire_path::analysis::{CustomerState, CustomerStates, Lifecycle};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{Filter, Goal, Settings};

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
    const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
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
fn a_life_as_a_customer_is_new_active_at_risk_or_lost() {
    let lives: &[&[(i64, &str)]] = &[
        &[(100, "ad")],
        // new, but with a second order
        &[(80, "buy"), (99, "buy")],
        // silent for forty days; usual is thirty
        &[(0, "buy"), (60, "view")],
        // silent for forty days, but comes every thirty
        &[(0, "buy"), (30, "view"), (60, "view")],
        &[(0, "buy")],
        &[(0, "ad"), (75, "buy")],
    ];
    let (_, states) = states(lives, DEFAULT, &goal("buy"));
    let found: Vec<Lifecycle> = states.iter().filter_map(|s| s.lifecycle).collect();
    use Lifecycle::{Active, AtRisk, Lost, New};
    assert_eq!(found, [New, Active, AtRisk, Active, Lost, Active]);
    assert_eq!(states.iter().map(|s| s.orders).collect::<Vec<_>>(), [0, 2, 1, 1, 1, 1]);
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
    assert_eq!((old.stage, old.lifecycle), ix(3, Lifecycle::Active), "who bought before is kept");
    assert_eq!((new.stage, new.lifecycle), ix(1, Lifecycle::New));
    assert_eq!((old.events, old.orders), (1, 0), "what is counted is of these days");
    // at the end of the dates, not of the data
    let spring = Filter { from: Some(50 * DAY), to: Some(61 * DAY), ..Filter::default() };
    assert_eq!(of(&spring, 0).lifecycle, Some(Lifecycle::Active));
    assert_eq!(of(&Filter { to: Some(DAY), ..Filter::default() }, 0).lifecycle, Some(Lifecycle::New));
}

#[test]
fn through_a_filter_only_what_it_shows_counts() {
    let rows = [(0, "ad"), (50, "view"), (90, "buy")];
    let rows = rows.map(|(day, event)| Row { customer: "a", time: day * DAY, event, ..Row::default() });
    let events = table(rows, DEFAULT);
    let before = Subset::new(&events, &Filter { to: Some(60 * DAY), ..Filter::default() }, &[]);
    let state = CustomerStates::new(&events, &before, &goal("buy")).of(0);
    assert_eq!((state.stage, state.orders, state.lifecycle), (Some(1), 0, Some(Lifecycle::Active)));
    let none = Subset::new(&events, &Filter { to: Some(-1), ..Filter::default() }, &[]);
    assert_eq!(CustomerStates::new(&events, &none, &goal("buy")).of(0), CustomerState::default());
}
