//! Predictions against reference implementations, on real customers, and by their properties.

use std::collections::BTreeMap;

use desire_path::events::{EventTable, Subset};
use desire_path::model::{PredictionRun, Readiness, Settings, Target};
use desire_path::predict::logistic::{Logistic, drop_collinear};
use desire_path::predict::next_step::{NextStep, Sequences, alphabet, test};
use desire_path::predict::{self, DAY, EventsBefore, FeatureRows, Kinds, Matrix, isotonic, metrics, timing};
use desire_path::progress::{Cancelled, Progress};
use serde_json::Value;

use crate::shop::{Row, table};
use crate::support::shared;

fn golden(name: &str) -> Value {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
}

fn near(actual: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((actual - expected).abs() <= tolerance, "{what}: {actual} is not {expected} ± {tolerance}");
}

/// Rows of a CSV as fields, without its header.
fn csv(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().skip(1).map(|l| l.split(',').collect())
}

fn simulated() -> (Matrix, Vec<bool>, Matrix, Vec<bool>) {
    let path = format!("{}/tests/golden/propensity_sim.csv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let (mut train, mut train_y, mut held, mut held_y) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for row in csv(&text) {
        let x = row[..5].iter().map(|v| v.parse::<f64>().unwrap());
        let (data, y) = if row[6] == "train" { (&mut train, &mut train_y) } else { (&mut held, &mut held_y) };
        data.extend(x);
        y.push(row[5] == "1");
    }
    (Matrix::new(train, 5), train_y, Matrix::new(held, 5), held_y)
}

#[test]
fn logistic_regression_equals_scikit_learn() {
    let (x, y, held, held_y) = simulated();
    for (c, fit) in golden("propensity_expected.json")["fits"].as_object().unwrap() {
        let Ok(c) = c.parse::<f64>() else { continue };
        let model = Logistic::fit_raw(&x, &y, c);
        assert!(model.converged);
        near(model.intercept, fit["intercept"].as_f64().unwrap(), 1e-4, "intercept");
        for (w, e) in model.coef.iter().zip(numbers(&fit["coef"])) {
            near(*w, e, 1e-4, "coefficient");
        }
        let p = model.probabilities(&held);
        near(metrics::auc(&p, &held_y), fit["test_auc"].as_f64().unwrap(), 1e-9, "AUC");
        near(metrics::log_loss(&p, &held_y), fit["test_logloss"].as_f64().unwrap(), 1e-5, "log-loss");
        for (p, e) in p.iter().zip(numbers(&fit["first5_p"])) {
            near(*p, e, 1e-5, "probability");
        }
    }
}

#[test]
fn metrics_equal_scikit_learn_with_ties() {
    let small = &golden("propensity_expected.json")["metrics_small"];
    let p = numbers(&small["score"]);
    let y: Vec<bool> = numbers(&small["y"]).iter().map(|&v| v == 1.0).collect();
    near(metrics::auc(&p, &y), small["auc"].as_f64().unwrap(), 1e-9, "AUC");
    near(metrics::average_precision(&p, &y), small["average_precision"].as_f64().unwrap(), 1e-9, "AP");
    near(metrics::brier(&p, &y), small["brier"].as_f64().unwrap(), 1e-9, "Brier");
    near(metrics::log_loss(&p, &y), small["logloss"].as_f64().unwrap(), 1e-9, "log-loss");
    for (fitted, expected) in isotonic(&p, &y).iter().zip(numbers(&small["isotonic_fitted"])) {
        near(*fitted, expected, 1e-9, "isotonic");
    }
    let rows = metrics::calibration(&p, &y);
    assert_eq!(rows.iter().map(|r| r.n).sum::<usize>(), p.len());
    assert_eq!(metrics::deciles(&p, &y).iter().map(|d| d.positives).sum::<usize>(), 8);
}

#[test]
fn a_column_that_repeats_another_is_dropped() {
    let data = (0..200).flat_map(|i| {
        let (a, b) = (f64::from(i % 17), f64::from(i * i % 23));
        [a, b, a + b + 0.01 * f64::from(i % 3), 4.0]
    });
    assert_eq!(drop_collinear(&Matrix::new(data.collect(), 4), 5.0).len(), 2);
}

#[test]
fn best_hours_equal_the_reference() {
    let fixture = &golden("timing_expected.json")["fixture"];
    let counts: Vec<timing::Hours> = fixture["counts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|u| <[u32; 24]>::try_from(numbers(u).iter().map(|&n| n as u32).collect::<Vec<_>>()).unwrap())
        .collect();
    let base = timing::base_rates(counts.iter());
    for (b, e) in base.iter().zip(numbers(&fixture["base"])) {
        near(*b, e, 1e-12, "base rate");
    }
    let a = timing::concentration(&counts, &base);
    let expected = fixture["A_ml"].as_f64().unwrap();
    near(a, expected, expected * 1e-3, "concentration");
    let starts = numbers(&fixture["best_3h_window_start_A10"]);
    for ((own, expected), start) in counts.iter().zip(fixture["posterior_A10"].as_array().unwrap()).zip(starts) {
        let posterior = timing::posterior(own, &base, 10.0);
        for (p, e) in posterior.iter().zip(numbers(expected)) {
            near(*p, e, 1e-9, "posterior");
        }
        assert_eq!(timing::best_window(&posterior), start as usize);
    }
}

#[test]
fn hours_follow_the_time_zone_through_daylight_saving() {
    // 2024-03-31T00:30Z is 01:30 in Berlin, an hour later the clock shows 03:30.
    let before = 1_711_845_000_000;
    let clock = timing::LocalHours::new("Europe/Berlin", before - DAY, before + DAY);
    assert_eq!((clock.hour(before), clock.hour(before + 3_600_000)), (1, 3));
    assert_eq!(timing::LocalHours::new("No/Where", before, before).hour(before), 0);
}

/// Events of the reference log by session: (start, steps), and the touchpoint names.
fn ecom() -> Option<(Sequences, Vec<String>, usize)> {
    let text = std::fs::read_to_string(shared("data/retentioneering_ecom/ecom.csv")?).unwrap();
    let mut rows: Vec<(&str, &str, &str)> = csv(&text).map(|r| (r[3], r[1], r[2])).collect();
    rows.sort_by_key(|r| r.0);
    let mut names: Vec<String> = rows.iter().map(|r| r.2.to_owned()).collect();
    names.sort();
    names.dedup();
    let mut sessions: BTreeMap<&str, (usize, &str, Vec<u16>)> = BTreeMap::new();
    for (i, (time, session, event)) in rows.iter().enumerate() {
        let symbol = names.binary_search_by(|n| n.as_str().cmp(event)).unwrap() as u16;
        sessions.entry(session).or_insert_with(|| (i, time, Vec::new())).2.push(symbol);
    }
    let mut ordered: Vec<_> = sessions.into_values().collect();
    ordered.sort_by_key(|s| s.0);
    let train = ordered.iter().filter(|s| s.1 < "2024-05-26 18:31:36").count();
    let mut sequences = Sequences::new(names.len());
    ordered.iter().enumerate().for_each(|(i, s)| sequences.push(i as i64, &s.2, false));
    Some((sequences, names, train))
}

#[test]
fn the_next_touchpoint_equals_the_reference() {
    let Some((sequences, names, train)) = ecom() else { return };
    let text = std::fs::read_to_string(shared("golden/nextevent/expected.json").unwrap()).unwrap();
    let expected: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(train as u64, expected["n_train_sessions"].as_u64().unwrap());
    let all: Vec<u32> = (0..sequences.len() as u32).collect();
    let (train, held) = all.split_at(train);
    let rank = alphabet(&names);
    let check = |hits: desire_path::predict::next_step::Hits, of: &Value| {
        assert_eq!(hits.n as u64, of["n"].as_u64().unwrap());
        near(hits.top1, of["top1"].as_f64().unwrap(), 1e-4, "top 1");
        near(hits.top3, of["top3"].as_f64().unwrap(), 1e-4, "top 3");
        near(hits.log_loss, of["logloss"].as_f64().unwrap(), 1e-4, "log-loss");
    };
    for order in 1..=3 {
        let model = NextStep::fit(&sequences, train, order);
        let hits = test(&model, &sequences, held, &rank, false);
        check(hits, &expected["results"][format!("markov{order}_wittenbell")]);
    }
    let model = NextStep::fit(&sequences, train, 1);
    check(test(&model, &sequences, held, &rank, true), &expected["results"]["popularity"]);
}
