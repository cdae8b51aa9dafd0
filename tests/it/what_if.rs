//! What if: public sessions with known scenarios, chains against the journeys they are made of, and the program.

use std::collections::BTreeMap;
use std::sync::Arc;

use desire_path::analysis::what_if::{Amount, MoveTo, StepChain, StepChange, levers};
use desire_path::insights::{Answer, AnswerError, Question, Scope};
use desire_path::model::{Filter, Goal, Project, Settings};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use serde_json::Value;

use crate::cli::{json, ok, project, run};
use crate::support::shared;
use crate::tables::{Row, table, time_ms};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1440 * MINUTE;

fn close(found: f64, known: f64, what: &str) {
    assert!((found - known).abs() < 1e-9, "{what}: {found} is not {known}");
}

/// The scenarios of the reference results as they are asked for.
const SCENARIOS: [(&str, &[(&str, &str)]); 10] = [
    ("baseline", &[]),
    ("shipping_exit_halved", &[("change", "shipping_details>exit:-50%")]),
    ("add_to_cart_from_product_view_plus20pct", &[("change", "product_view>add_to_cart:+20%")]),
    ("payment_error_avoided", &[("avoid", "payment_error")]),
    ("error_page_avoided", &[("avoid", "error_page")]),
    ("checkout_bug_avoided", &[("avoid", "checkout_bug")]),
    ("support_chat_avoided", &[("avoid", "support_chat")]),
    ("block_search", &[("block", "search")]),
    ("block_payment_details", &[("block", "payment_details")]),
    // three things that change nothing are the same as none
    ("payment_error_removed_bypass", &[("change", "none"), ("avoid", "none"), ("block", "none")]),
];

#[test]
fn known_scenarios_come_out_as_known() {
    let (Some(counts), Some(expected)) =
        (shared("golden/whatif/ecom_first_purchase_transition_counts.csv"), shared("golden/whatif/expected.json"))
    else {
        return;
    };
    let expected: Value = serde_json::from_slice(&std::fs::read(expected).unwrap()).unwrap();
    let expected = &expected["ecom"];
    let steps: Vec<&str> = expected["states"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let step = |name: &str| steps.iter().position(|step| *step == name);
    let target = |name: &str| match name {
        "purchase" => MoveTo::Goal,
        "(exit)" => MoveTo::Exit,
        name => MoveTo::Step(step(name).unwrap()),
    };
    let n = steps.len();
    let mut matrix = vec![0.0; n * (n + 2)];
    for line in std::fs::read_to_string(counts).unwrap().lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let column = match target(cells[1]) {
            MoveTo::Step(step) => step,
            MoveTo::Goal => n,
            MoveTo::Exit => n + 1,
        };
        matrix[step(cells[0]).unwrap() * (n + 2) + column] = cells[2].parse().unwrap();
    }
    let chain = StepChain::new(n, &matrix, vec![0.0; n]);
    let outcome = chain.outcome();
    close(outcome.conversion, 470.0 / 3605.0, "baseline");
    let chances = chain.chances();
    for (at, name) in steps.iter().enumerate() {
        close(outcome.visits[at], expected["expected_visits"][name].as_f64().unwrap(), name);
        close(chances[at], expected["p_purchase_from"][name].as_f64().unwrap(), name);
    }
    let change = |from: &str, to: &str, amount| StepChange::Move { from: step(from).unwrap(), to: target(to), amount };
    let scenarios = [
        ("shipping_exit_halved", change("shipping_details", "(exit)", Amount::Times(0.5))),
        ("add_to_cart_from_product_view_plus20pct", change("product_view", "add_to_cart", Amount::Times(1.2))),
        ("payment_error_avoided", StepChange::Avoid(step("payment_error").unwrap())),
        ("error_page_avoided", StepChange::Avoid(step("error_page").unwrap())),
        ("checkout_bug_avoided", StepChange::Avoid(step("checkout_bug").unwrap())),
        ("support_chat_avoided", StepChange::Avoid(step("support_chat").unwrap())),
        ("block_search", StepChange::Block(step("search").unwrap())),
        ("block_payment_details", StepChange::Block(step("payment_details").unwrap())),
    ];
    for (name, change) in scenarios {
        close(chain.with(&[change]).outcome().conversion, expected["scenarios"][name].as_f64().unwrap(), name);
    }
    let found = levers(&chain);
    for (name, known) in expected["sensitivity_top"].as_object().unwrap() {
        let (from, to) = name.split_once(" -> ").unwrap();
        let (from, to) = (step(from).unwrap(), target(to));
        let lever = found.iter().find(|lever| (lever.from, lever.to) == (from, to)).unwrap();
        close(lever.sensitivity, known.as_f64().unwrap(), name);
    }
}

fn settings(goal: &str) -> Settings {
    Settings { goal: Goal { touchpoints: vec![goal.to_owned()], ..Goal::default() }, ..Settings::default() }
}

fn scope_of<'a>(rows: impl IntoIterator<Item = Row<'a>>, goal: &str) -> Scope {
    let project = Project { settings: settings(goal), ..Project::default() };
    Scope::new(Arc::new(table(rows, &[])), Arc::new(project), Filter::default(), 400 * DAY)
}

fn asked(scope: &Scope, pairs: &[(&str, &str)]) -> Result<Answer, AnswerError> {
    let pairs: Vec<_> = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    let question = Question::new("what-if", &pairs, Filter::default(), None)?;
    Ok(question.compute(scope.clone(), &Progress::new())?.answer(0, &PublishedCounts::default())?)
}

fn answer(scope: &Scope, pairs: &[(&str, &str)]) -> Answer {
    asked(scope, pairs).unwrap_or_else(|why| panic!("{pairs:?}: {why}"))
}

fn fact(answer: &Answer, name: &str) -> f64 {
    answer.number(name).as_f64().unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn public_sessions_give_the_known_scenarios_by_command() {
    let (Some(csv), Some(expected)) =
        (shared("data/retentioneering_ecom/ecom.csv"), shared("golden/whatif/expected.json"))
    else {
        return;
    };
    let expected: Value = serde_json::from_slice(&std::fs::read(expected).unwrap()).unwrap();
    let text = std::fs::read_to_string(csv).unwrap();
    let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
    let at = |name: &str| header.iter().position(|column| *column == name).unwrap();
    let (session, event, time) = (at("session_id"), at("event"), at("timestamp"));
    // each session by itself, so that a journey is what the reference takes for one
    let rows = text.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        Row { customer: cells[session], time: time_ms(cells[time]), event: cells[event], ..Row::default() }
    });
    let scope = scope_of(rows, "purchase");
    for (name, pairs) in SCENARIOS {
        let found = answer(&scope, pairs);
        let known = expected["ecom"]["scenarios"][name].as_f64().unwrap();
        close(fact(&found, "conversion_then"), known, name);
        close(fact(&found, "conversion"), 470.0 / 3605.0, name);
        let (low, high, change) = (fact(&found, "change_low"), fact(&found, "change_high"), fact(&found, "change"));
        assert!(low <= change + 1e-12 && change <= high + 1e-12, "{name}: {low} {change} {high}");
    }
}

/// What customers of a small shop did.
fn random_rows(seed: u64, customers: usize) -> Vec<(String, Row<'static>)> {
    let mut state = seed;
    let mut roll = move |sides: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as usize) % sides
    };
    let mut rows = Vec::new();
    for customer in 0..customers {
        let mut time = roll(80) as i64 * DAY;
        for _ in 0..=roll(9) {
            time += [MINUTE, 40 * MINUTE, 2 * DAY][roll(3)];
            let event = ["view", "search", "cart", "error", "buy"][roll(5)];
            let value = if event == "buy" { 5.0 + roll(50) as f64 } else { f64::NAN };
            rows.push((format!("c{customer}"), Row { time, event, value, ..Row::default() }));
        }
    }
    rows
}

#[test]
fn the_chain_says_of_all_journeys_what_happened() {
    let rows = random_rows(5, 300);
    let scope = scope_of(rows.iter().map(|(customer, row)| Row { customer, ..*row }), "buy");
    let found = answer(&scope, &[]);
    // each customer up to the first order, read slowly
    let mut of_customer: BTreeMap<&str, Vec<&Row<'_>>> = BTreeMap::new();
    rows.iter().for_each(|(customer, row)| of_customer.entry(customer).or_default().push(row));
    let mut visits: BTreeMap<&str, f64> = BTreeMap::new();
    let (mut reached, mut value) = (0.0, 0.0);
    let mut moves: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for events in of_customer.values() {
        let mut before = "start";
        for row in events {
            let to = if row.event == "buy" { "goal" } else { row.event };
            *moves.entry((before, to)).or_default() += 1;
            before = to;
            if row.event == "buy" {
                reached += 1.0;
                value += row.value;
                break;
            }
            *visits.entry(row.event).or_default() += 1.0;
        }
        if before != "goal" {
            *moves.entry((before, "exit")).or_default() += 1;
        }
    }
    let n = of_customer.len() as f64;
    close(fact(&found, "conversion"), reached / n, "conversion");
    close(fact(&found, "value_per_journey"), value / n, "value");
    let word = |cell: &Cell| if let Cell::Text(word) = cell { word.clone() } else { String::new() };
    for row in &found.rows("steps").rows[1..] {
        let known = visits[word(&row[0]).as_str()];
        assert!((row[1].value().unwrap() - known).abs() < 1e-6, "{row:?}: {known}");
    }
    let levers = found.rows("levers");
    for row in &levers.rows {
        let known = moves[&(word(&row[0]).as_str(), word(&row[1]).as_str())];
        assert_eq!(row[3].as_count(), Some(known));
    }
    // a tenth more of the strongest lever is what the change asks for
    let strongest = &levers.rows[0];
    let change = format!("{}>{}:+10%", word(&strongest[0]), word(&strongest[1]));
    let changed = answer(&scope, &[("change", &change)]);
    let more = fact(&changed, "change") * n;
    assert!((more - strongest[5].value().unwrap()).abs() < 1e-6, "{change}: {more}");
    let effect = changed.rows("effect");
    assert!((effect.rows[1][6].value().unwrap() - more).abs() < 1e-6);
    let (low, high) = (effect.rows[1][7].value().unwrap(), effect.rows[1][8].value().unwrap());
    assert!(low <= more && more <= high && low * high > 0.0, "{low} {more} {high}");
    assert!(levers.rows.iter().rev().take_while(|row| word(&row[0]) == "start").count() > 0, "beginnings stand last");
    assert!(changed.sentence.contains("90 % certain"), "{}", changed.sentence);
}

#[test]
fn what_was_never_observed_and_what_makes_no_difference_is_said() {
    let rows = random_rows(6, 4_000);
    let scope = scope_of(rows.iter().map(|(customer, row)| Row { customer, ..*row }), "buy");
    let far = answer(&scope, &[("change", "cart>goal:90%")]);
    let beyond = "is beyond what was ever observed: it would be 90 %, and was ";
    assert!(far.sentence.contains("90 % from cart on to ") && far.sentence.contains(beyond), "{}", far.sentence);
    assert!(!far.sentence.contains('>'), "a sentence for people: {}", far.sentence);
    let observed = far.rows("observed");
    let (low, high) = (observed.rows[0][3].value().unwrap(), observed.rows[0][4].value().unwrap());
    let share = observed.rows[0][1].value().unwrap();
    assert!(low <= share && share <= high && high < 0.9, "{low} {share} {high}");
    assert_eq!(observed.rows[0][5], Cell::Flag(false));
    let near = answer(&scope, &[("change", &format!("cart>goal:{}%", (share * 1000.0).round() / 10.0))]);
    assert_eq!(near.rows("observed").rows[0][5], Cell::Flag(true));
    assert!(!near.sentence.contains("observed"), "{}", near.sentence);
    let same = answer(&scope, &[("change", "cart>goal:+0%")]);
    assert!(same.sentence.contains("no difference"), "{}", same.sentence);
}

#[test]
fn what_does_not_exist_is_answered_with_what_does() {
    let rows = random_rows(7, 50);
    let scope = scope_of(rows.iter().map(|(customer, row)| Row { customer, ..*row }), "buy");
    let error = |pairs: &[(&str, &str)]| asked(&scope, pairs).unwrap_err().to_string();
    assert!(error(&[("block", "checkout")]).contains("cart"), "{}", error(&[("block", "checkout")]));
    for unreadable in ["cart", "cart>view", "cart>view:often", "cart>view:120%", "cart>view:-120%"] {
        assert!(error(&[("change", unreadable)]).contains("cannot be read"), "{unreadable}");
    }
    assert!(error(&[("change", "cart>nowhere:+5%")]).contains("nowhere"));
}

#[test]
fn the_program_answers_and_says_what_it_cannot() {
    let (_dir, project) = project();
    let said = json(&["what-if", &project, "--format", "json"]);
    let now = said["facts"]["conversion"].as_f64().unwrap();
    assert!(said["sentence"].as_str().unwrap().contains("strongest lever"), "{}", said["sentence"]);
    let flow = json(&["show", "stage-flow", &project, "--format", "json"]);
    assert_eq!(said["facts"]["journeys"], flow["facts"]["base"], "each customer is one journey");
    let levers = &said["tables"][1];
    assert_eq!(levers["columns"].as_array().unwrap()[..3], ["from", "to", "share"]);
    let (from, to) = (levers["rows"][0][0].as_str().unwrap(), levers["rows"][0][1].as_str().unwrap());
    let set = format!("change={from}>{to}:+10%");
    let changed = json(&["what-if", &project, "--set", &set, "--format", "json"]);
    assert!((changed["facts"]["conversion_then"].as_f64().unwrap() - now).abs() > 1e-6);
    let csv = ok(&["show", "what-if", &project, "--table", "levers", "--format", "csv"]);
    assert!(csv.starts_with("from,to,share,count,sensitivity,more"), "{csv}");
    let (code, _, err) = run(&["what-if", &project, "--set", "block=Nowhere"]);
    assert_ne!(code, 0);
    assert!(err.contains("Nowhere"), "{err}");
}
