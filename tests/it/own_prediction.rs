//! Predictions of one's own: who counts as an example against a slow reading, what is learned from what was planted, and the
//! same on the command line and in the project.

use desire_path::analysis::membership::{EventTimes, Membership};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{ModelRun, Readiness, RuleEvent, Settings, Target, TargetRun};
use desire_path::predict::{self, DAY, OwnExamples, OwnQuestion, OwnTarget};
use desire_path::present::{member_rules, readiness};
use desire_path::progress::Progress;

use crate::cli::{csv_rows, json, ok, project, run};
use crate::dice::Dice;
use crate::shop::{Row, table};

const BEGIN: i64 = 1_700_000_000_000 / DAY * DAY;
const DAYS: i64 = 240;
const CUSTOMERS: u32 = 1200;

/// Readers read often and the others seldom; everybody views and orders at one pace. Whoever reads may fall silent for weeks.
fn rows(seed: u64) -> Vec<Row> {
    let mut dice = Dice::new(seed, 0x0b5e_55ed);
    let mut rows = Vec::new();
    for customer in 0..CUSTOMERS {
        let reads = if customer % 3 == 0 { 0.06 } else { 0.004 };
        for day in 0..DAYS {
            let mut at = || BEGIN + day * DAY + (dice.next() * 86_000_000.0) as i64;
            let (view, order, read) = (at(), at(), at());
            if dice.next() < 0.05 {
                rows.push(Row::new(customer, view, "page_view"));
            }
            if dice.next() < 0.004 {
                rows.push(Row::new(customer, order, "purchase").worth(20.0));
            }
            if dice.next() < reads {
                rows.push(Row::new(customer, read, "guide_read"));
            }
        }
    }
    rows
}

fn question<'a>(table: &'a EventTable, target: &str, active_days: Option<u32>, horizon_days: u32) -> OwnQuestion<'a> {
    let (all, settings) = (Subset::all(table), Settings::default());
    let what = match target.strip_prefix("enter ") {
        Some(rule) => OwnTarget::Enters(Membership::new(table, &all, &member_rules::parse(rule).unwrap(), &settings)),
        None => OwnTarget::Event(EventTimes::new(table, &all, &RuleEvent::Touchpoint(target.to_owned()), &settings)),
    };
    OwnQuestion { what, active_days, horizon_days }
}

fn examples(table: &EventTable, question: &OwnQuestion<'_>) -> OwnExamples {
    predict::own_examples(table, &Subset::all(table), &Settings::default(), question, &Progress::new()).unwrap()
}

fn answer(table: &EventTable, question: &OwnQuestion<'_>) -> TargetRun {
    let run = predict::own_run(table, &Subset::all(table), &Settings::default(), question, &Progress::new()).unwrap();
    match <[ModelRun; 1]>::try_from(run.models).unwrap() {
        [ModelRun::Chance(target)] => target,
        other => panic!("{other:?}"),
    }
}

#[test]
fn examples_are_those_of_a_slow_reading() {
    let rows = rows(1);
    let table = table(CUSTOMERS, &rows);
    let name = table.names.touchpoints.iter().find(|name| name.to_lowercase().contains("guide")).unwrap();
    let is_read = |row: &&Row| row.event == "guide_read";
    for (active, horizon) in [(Some(28), 30), (Some(3), 7), (None, 30)] {
        let found = examples(&table, &question(&table, name, active, horizon));
        let (from, to) = (found.moment, found.moment + i64::from(horizon) * DAY);
        assert_eq!(to, table.last_ms() + 1, "the days after end with the data");
        let of = |c: u32| rows.iter().filter(move |row| row.customer == c);
        let since = active.map_or(i64::MIN, |days| from - i64::from(days) * DAY);
        let asked = |c: &u32| of(*c).any(|row| row.time < from && row.time >= since);
        let did = |c: &u32| of(*c).filter(is_read).any(|row| (from..to).contains(&row.time));
        let customers: Vec<u32> = (0..CUSTOMERS).filter(asked).collect();
        let counts = (customers.len() as u64, customers.iter().filter(|c| did(c)).count() as u64);
        assert_eq!((found.customers, found.did), counts, "{active:?} {horizon}");
    }
    // to come into a segment: read twice or more; asked of those who are not in it
    let found = examples(&table, &question(&table, &format!("enter \"{name}\" >= 2"), Some(60), 30));
    let (from, to) = (found.moment, found.moment + 30 * DAY);
    let reads =
        |c: u32, until: i64| rows.iter().filter(|row| row.customer == c && is_read(row) && row.time < until).count();
    let active = |c: u32| rows.iter().any(|row| row.customer == c && row.time < from && row.time >= from - 60 * DAY);
    let outside: Vec<u32> = (0..CUSTOMERS).filter(|&c| active(c) && reads(c, from) < 2).collect();
    let entered = outside.iter().filter(|&&c| reads(c, to) >= 2).count() as u64;
    assert_eq!((found.customers, found.did), (outside.len() as u64, entered));
}

#[test]
fn a_habit_that_is_planted_is_found_and_only_those_asked_of_are_scored() {
    let rows = rows(2);
    let table = table(CUSTOMERS, &rows);
    let name = table.names.touchpoints.iter().find(|name| name.to_lowercase().contains("guide")).unwrap().clone();
    let target = answer(&table, &question(&table, &name, Some(10), 30));
    assert_eq!((target.target, target.horizon_days), (Target::Own, 30));
    let test = target.back_test.as_ref().unwrap();
    assert!(test.auc > 0.8, "{}", test.auc);
    // readers read with a chance of 84 % in 30 days, the others with 11 %
    let mean = |readers: bool| {
        let of = target.scores.iter().filter(|s| table.people.ix_of(s.customer).unwrap().is_multiple_of(3) == readers);
        let p: Vec<f64> = of.map(|s| s.p).collect();
        p.iter().sum::<f64>() / p.len() as f64
    };
    let truth = |pace: f64| 1.0 - (1.0_f64 - pace).powi(30);
    let all = target.scores.iter().map(|s| s.p).sum::<f64>() / target.scores.len() as f64;
    let readers =
        target.scores.iter().filter(|s| table.people.ix_of(s.customer).unwrap().is_multiple_of(3)).count() as f64;
    let share = readers / target.scores.len() as f64;
    let expected = share * truth(0.06) + (1.0 - share) * truth(0.004);
    assert!((all - expected).abs() < 0.04, "{all} instead of {expected}");
    // nobody can tell for sure who is a reader
    assert!(mean(true) > 0.6 && mean(false) < 0.3, "{} and {}", mean(true), mean(false));
    let end = table.last_ms() + 1;
    let active = (0..CUSTOMERS).filter(|&c| rows.iter().any(|r| r.customer == c && r.time >= end - 10 * DAY));
    assert_eq!(target.scores.len(), active.count());
    // nobody's orders tell when they order next
    let name = table.names.touchpoints.iter().find(|name| name.to_lowercase().contains("purchase")).unwrap().clone();
    let orders = answer(&table, &question(&table, &name, None, 30));
    assert_ne!(orders.readiness, Readiness::Ready);
}

#[test]
fn what_gives_the_answer_away_is_left_out_and_named() {
    let mut rows = rows(3);
    let mut dice = Dice::new(3, 0x1eaf);
    let reads: Vec<(u32, i64)> =
        rows.iter().filter(|r| r.event == "guide_read" && r.customer % 3 != 0).map(|r| (r.customer, r.time)).collect();
    for (customer, time) in reads {
        let before = time - (1.0 + dice.next() * 20.0) as i64 * DAY;
        if before > BEGIN {
            rows.push(Row::new(customer, before, "interest_noted"));
        }
    }
    let table = table(CUSTOMERS, &rows);
    let name = table.names.touchpoints.iter().find(|name| name.to_lowercase().contains("guide")).unwrap().clone();
    let says = readiness::reasons(&answer(&table, &question(&table, &name, None, 30)));
    assert!(says.to_lowercase().contains("interest"), "{says}");
}

#[test]
fn a_question_is_asked_kept_listed_and_forgotten_on_the_command_line() {
    let (_dir, project) = project();
    let project = project.as_str();
    let ask = ["predict", project, "--target", "kind:cart", "--active-days", "60", "--horizon", "14"];
    let found = json(&[&ask[..], &["--format", "json"]].concat());
    let shown = json(&[
        "show",
        "own-prediction",
        project,
        "--set",
        "target=kind:cart",
        "--set",
        "active_days=60",
        "--set",
        "horizon_days=14",
        "--format",
        "json",
    ]);
    assert_eq!(found["headline"], shown["sentence"]);
    assert!(found["headline"].as_str().unwrap().contains("active in the last 60 days"), "{}", found["headline"]);
    let (_, _, said) = run(&ask);
    assert!(said.contains("To learn from: "), "{said}");
    let list = ok(&[&ask[..], &["--scores", "--format", "csv"]].concat());
    assert_eq!(csv_rows(&list).len() as u64, shown["facts"]["customers"].as_u64().unwrap());
    assert!(list.lines().next().unwrap().contains("customer_id"), "{list:.200}");

    ok(&[&ask[..], &["--keep"]].concat());
    ok(&[&ask[..], &["--keep"]].concat());
    let kept = json(&["predict", project, "--kept", "--format", "json"]);
    assert_eq!(kept["rows"].as_array().map(Vec::len), Some(1), "kept once: {kept}");
    assert_eq!(kept["rows"][0]["target"], "kind:cart");
    ok(&["predict", project, "--forget", "1"]);
    assert_eq!(json(&["predict", project, "--kept", "--format", "json"])["rows"].as_array().map(Vec::len), Some(0));
    ok(&["undo", project]);
    let again = json(&["predict", project, "--kept", "--format", "json"]);
    assert_eq!(again["rows"].as_array().map(Vec::len), Some(1), "{again}");
    assert_eq!(run(&["predict", project, "--forget", "7"]).0, 2);
    for (wrong, says) in
        [("Purchse", "Purchase"), ("segment:Nobody", "no segment"), ("order then cart", "not understood")]
    {
        let (code, _, err) = run(&["predict", project, "--target", wrong]);
        assert!(code == 2 && err.contains(says), "{wrong}: {err}");
    }
}

#[test]
fn a_segment_by_chance_has_the_members_that_the_scores_say() {
    let (_dir, project) = project();
    let project = project.as_str();
    let run_of = json(&["predict", project, "--format", "json"]);
    for row in run_of["rows"].as_array().unwrap() {
        let (target, days) = (row["target"].as_str().unwrap(), row["horizon_days"].as_u64().unwrap());
        let word = if target == "purchase" { "order" } else { "silent" };
        let target = if target == "purchase" { "purchase" } else { "silent" };
        let name = format!("{word} {days}");
        let rule = format!("chance:{word}/{days} >= 0.4");
        let (code, _, said) = run(&["segments", project, "--add", &name, "--rule", &rule]);
        assert_eq!(code, 0, "{said}");
        let set = [format!("target={target}"), format!("horizon={days}d")];
        let is_ready = row["state"] == "ready";
        if row["state"] == "not enough data" {
            assert!(said.contains("0 members") && said.contains("too uncertain"), "{said}");
            continue;
        }
        let list = json(&["show", "scores", project, "--set", &set[0], "--set", &set[1], "--format", "json"]);
        let table = &list["tables"][0];
        let chance = table["columns"].as_array().unwrap().iter().position(|c| c == "chance").unwrap();
        let rows = table["rows"].as_array().unwrap();
        let fits = rows.iter().filter(|r| r[chance].as_f64().unwrap() >= 0.399_95).count();
        let n = if is_ready { fits } else { 0 };
        assert!(said.contains(&format!("{n} member")), "{name}: {n} expected, {said}");
        let why = if is_ready { "By the predictions made" } else { "too uncertain" };
        assert!(said.contains(why), "{said}");
    }
    let (code, _, err) = run(&["show", "segment-history", project, "--set", "segment=order 30"]);
    assert!(code != 0 && err.contains("asks for a chance"), "{err}");
}
