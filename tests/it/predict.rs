//! Predictions against reference implementations, on real customers, and by their properties.

use std::collections::BTreeMap;

use desire_path::events::{EventTable, Subset};
use desire_path::model::{FactorReason, Feature, FeatureName, PredictionRun, Readiness, Settings, Target, TargetRun};
use desire_path::predict::logistic::Logistic;
use desire_path::predict::next_step::{Hits, NextStep, Sequences, alphabet, test, test_touchpoints};
use desire_path::predict::{self, DAY, EventsBefore, FeatureRows, Kinds, Matrix, Model, metrics, timing};
use desire_path::present::readiness;
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
    let rows = metrics::calibration(&p, &y);
    assert_eq!(rows.iter().map(|r| r.n).sum::<usize>(), p.len());
    assert_eq!(metrics::deciles(&p, &y).iter().map(|d| d.positives).sum::<usize>(), 8);
}

/// Two hundred customers about whom two features say nearly the same.
fn twins() -> (FeatureRows, Vec<bool>) {
    let rows: Vec<[f64; 3]> =
        (0..400).map(|i| [f64::from(i % 17), f64::from(i % 17 + i % 2), f64::from(i * i % 23)]).collect();
    let y =
        rows.iter().enumerate().map(|(i, row)| row[0] + row[1] / 3.0 > 6.0 + 9.0 * f64::from(i as u32 % 3)).collect();
    let rows = FeatureRows {
        features: vec![Feature::Orders, Feature::Orders90, Feature::Tenure],
        customers: (0..400).collect(),
        raw: Matrix::new(rows.concat(), 3),
        buyers: vec![None; 400],
        ..FeatureRows::default()
    };
    (rows, y)
}

#[test]
fn features_that_say_the_same_are_all_used_and_explain_as_one() {
    let (rows, y) = twins();
    let one = Model::fit(&rows, &y, &rows.features[..1], 1.0);
    let auc = |model: &Model| metrics::auc(&model.probabilities(&rows), &y);
    let ridge = Model::fit(&rows, &y, &rows.features, 1.0);
    let with_trees = Model::fit(&rows, &y, &rows.features, 1.0).with_trees(&rows, &y);
    for model in [&ridge, &with_trees] {
        assert!(auc(model) >= auc(&one), "{} and {}", auc(model), auc(&one));
        let weights = model.weights(&rows);
        let named: Vec<&FeatureName> = weights.iter().map(|w| &w.0).collect();
        assert!(named.contains(&&FeatureName::Feature(Feature::Orders)), "{weights:?}");
        assert!(!named.contains(&&FeatureName::Feature(Feature::Orders90)), "its group speaks for it: {weights:?}");
        // of each row one reason by orders, and never one that alone would mean the opposite
        let all: Vec<usize> = (0..400).collect();
        for (i, factors) in model.reasons(&rows, &all, 3).into_iter().enumerate() {
            let of_orders = factors.iter().filter_map(|f| match f.reason {
                FactorReason::Measured { feature, value, typical } if feature.group() == Feature::Orders => {
                    Some((f.weight, value, typical))
                }
                _ => None,
            });
            let of_orders: Vec<_> = of_orders.collect();
            assert!(of_orders.len() <= 1, "row {i}: {of_orders:?}");
            for (weight, value, typical) in of_orders {
                assert_eq!(weight > 0.0, value > typical, "more orders raise the chance: {value} against {typical}");
            }
        }
    }
}

/// What reasons say of a customer is the whole difference to the typical one, where there is a reason for each group.
#[test]
fn reasons_add_up_to_the_chance_with_trees_and_without() {
    let (rows, y) = twins();
    let all: Vec<usize> = (0..400).collect();
    for with_trees in [false, true] {
        let ridge = Model::fit(&rows, &y, &rows.features, 1.0);
        let model = if with_trees { ridge.with_trees(&rows, &y) } else { ridge };
        let log_odds: Vec<f64> = model.probabilities(&rows).iter().map(|p| (p / (1.0 - p)).ln()).collect();
        let usual = log_odds.iter().sum::<f64>() / 400.0;
        let reasons = model.reasons(&rows, &all, 3);
        let complete = all.iter().filter(|&&i| reasons[i].len() == 2);
        let apart = complete.map(|&i| (reasons[i].iter().map(|f| f.weight).sum::<f64>() + usual - log_odds[i]).abs());
        let apart: Vec<f64> = apart.collect();
        assert!(!apart.is_empty() && apart.iter().all(|off| *off < 1e-9), "{with_trees}: {apart:?}");
    }
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
    let check = |hits: Hits, of: &Value| {
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

#[test]
fn the_end_of_a_session_is_no_touchpoint_that_was_guessed_right() {
    let Some((sequences, names, train)) = ecom() else { return };
    let all: Vec<u32> = (0..sequences.len() as u32).collect();
    let (train, held) = all.split_at(train);
    let rank = alphabet(&names);
    let model = NextStep::fit(&sequences, train, 2);
    let (with_ends, touchpoints) =
        (test(&model, &sequences, held, &rank, false), test_touchpoints(&model, &sequences, held, &rank, false));
    assert_eq!(touchpoints.n, with_ends.n - held.len(), "one end per session");
    // every session has one touchpoint: its end is certain, which of two it is nobody knows
    let mut coins = Sequences::new(2);
    (0..100).for_each(|i| coins.push(i, &[(i % 2) as u16], false));
    let all: Vec<u32> = (0..100).collect();
    let model = NextStep::fit(&coins, &all, 1);
    let rank = alphabet(&["Heads".to_owned(), "Tails".to_owned()]);
    let (with_ends, touchpoints) =
        (test(&model, &coins, &all, &rank, false), test_touchpoints(&model, &coins, &all, &rank, false));
    assert_eq!((with_ends.top1, touchpoints.top1, touchpoints.n), (0.75, 0.5, 100));
    near(touchpoints.log_loss, 2.0_f64.ln(), 1e-9, "a coin");
}

/// A shop of `n` customers over `days` days: who visited often lately tends to order and to stay. No random source: a
/// small linear congruence decides.
fn living_shop(n: u32, days: i64) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut state = 7u64;
    let mut dice = move |sides: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % sides
    };
    for customer in 0..n {
        let pace = 4 + dice(40) as i64;
        let gone_after = if dice(3) == 0 { dice(days as u64) as i64 } else { days };
        let channel = ["direct", "email", "social"][dice(3) as usize];
        let mut day = dice(20) as i64;
        while day < gone_after {
            let time = 1_700_000_000_000 + day * DAY + dice(86_000) as i64 * 1000;
            rows.push(Row::new(customer, time, "Product viewed").by(channel).of("Lamp"));
            if dice(3) == 0 {
                rows.push(Row::new(customer, time + 60_000, "Added to cart").by(channel));
            }
            if dice(pace as u64) < 3 {
                rows.push(Row::new(customer, time + 120_000, "Purchase").by(channel).worth(20.0 + dice(50) as f64));
            }
            day += 1 + dice(2 * pace as u64) as i64;
        }
    }
    rows
}

fn run(table: &EventTable) -> PredictionRun {
    predict::run(table, &Subset::all(table), &Settings::default(), &Progress::new()).unwrap()
}

#[test]
fn a_run_is_complete_and_honest() {
    let table = table(1500, &living_shop(1500, 330));
    let run = run(&table);
    let shown: Vec<_> = run.targets().map(|t| (t.target, t.horizon_days)).collect();
    let both = [Target::Purchase, Target::Silent];
    assert_eq!(shown, both.iter().flat_map(|&t| predict::HORIZONS.map(|h| (t, h))).collect::<Vec<_>>());
    for target in run.targets().filter(|t| t.back_test.is_some()) {
        let test = target.back_test.as_ref().unwrap();
        assert_eq!(test.test_cut - test.train_cut, i64::from(target.horizon_days) * DAY);
        assert_eq!(run.cut_off - test.test_cut, i64::from(target.horizon_days) * DAY);
        assert_eq!(test.calibration.iter().map(|r| r.n).sum::<usize>(), test.test_n);
        assert_eq!(test.deciles.iter().map(|r| r.positives).sum::<usize>(), test.test_positives);
        assert!(target.scores.is_sorted_by(|a, b| a.p >= b.p) && !target.scores.is_empty());
        assert!(target.scores.iter().all(|s| (0.0..=1.0).contains(&s.p) && s.factors.len() <= 6));
        assert!(target.scores[0].factors.iter().any(|f| f.weight > 0.0));
    }
    let leave = run.targets().find(|t| t.target == Target::Silent && t.horizon_days == 30).unwrap();
    let test = leave.back_test.as_ref().unwrap();
    assert!(test.auc > 0.6 && test.brier < test.base_brier, "{test:?}");
    let known = (0..1500).filter(|&ix| !table.range(ix).is_empty()).count();
    assert_eq!(run.next().len(), known);
    for (_, steps) in run.next() {
        assert!(steps.len() <= 3 && steps.is_sorted_by(|a, b| a.1 >= b.1));
    }
}

#[test]
fn scores_of_one_customer_do_not_contradict_each_other() {
    let run = run(&table(1500, &living_shop(1500, 330)));
    let mut compared = 0;
    for (target, longer_is_likelier) in [(Target::Purchase, true), (Target::Silent, false)] {
        for (short, long) in [(7, 30), (30, 90), (7, 90)] {
            let (Some(short), Some(long)) = (run.target(target, short), run.target(target, long)) else { continue };
            for score in &short.scores {
                let Some(later) = long.score_of(score.customer) else { continue };
                let agree = if longer_is_likelier { score.p <= later.p } else { score.p >= later.p };
                assert!(agree, "{target:?} of {}: {} and {}", score.customer, score.p, later.p);
                compared += 1;
            }
        }
    }
    assert!(compared > 1000, "only {compared} compared");
}

#[test]
fn headline_list_and_file_tell_one_score() {
    use desire_path::model::Project;
    use desire_path::present::customer_list::CustomerList;
    use desire_path::present::table::Cell;
    use desire_path::present::{numbers, sentence, tables};
    let table = table(1500, &living_shop(1500, 330));
    let run = run(&table);
    let project = Project { predictions: Some(std::sync::Arc::new(run.clone())), ..Project::default() };
    let file = tables::scores(&run, &table, &Subset::all(&table), &Settings::default(), false);
    let at = |key: &str| file.columns.iter().position(|c| c.key == key).unwrap();
    for target in run.targets().filter(|t| !t.scores.is_empty()) {
        let list = CustomerList::build(&table, &Subset::all(&table), &project, target.horizon_days);
        let word = match target.target {
            Target::Purchase => "purchase",
            Target::Silent => "silent (may leave)",
            Target::Own => panic!("no run has it"),
        };
        let rows = file.rows.iter().filter(|r| {
            r[at("target")] == Cell::text(word) && r[at("horizon_days")] == Cell::Count(u64::from(target.horizon_days))
        });
        let mut written = BTreeMap::new();
        for row in rows {
            let (Some(number), Cell::Share(p)) = (row[0].as_count(), &row[at("probability")]) else {
                panic!("{row:?}")
            };
            written.insert(number as u32 - 1, *p);
        }
        assert_eq!(written.len(), target.scores.len());
        for row in &list.rows {
            let listed = if target.target == Target::Purchase { row.p_buy } else { row.p_silent };
            assert_eq!(listed, target.score_of(row.id).map(|s| s.p));
            assert_eq!(listed.map(|p| (p * 1e6).round() / 1e6), written.get(&row.id).copied());
        }
        let tenth = target.top_tenth();
        let mean = tenth.iter().map(|s| s.p).sum::<f64>() / tenth.len() as f64;
        let says = sentence::expectation(target);
        assert!(
            says.starts_with(&format!("Of 100 customers in the top tenth, {} ", numbers::of_hundred(mean))),
            "{says}"
        );
        assert!(!says.contains("100 of 100"), "{says}");
    }
}

#[test]
fn events_after_the_cut_off_change_no_feature() {
    let mut rows = living_shop(300, 200);
    let t0 = 1_700_000_000_000 + 120 * DAY;
    let settings = Settings::default();
    let features = |rows: &[Row]| {
        let table = table(300, rows);
        let kinds = Kinds::new(&table, &settings);
        let view = EventsBefore::new(&table, &Subset::all(&table), &kinds, &settings, t0);
        let channels: Vec<String> = predict::main_channels(&view, &view.customers())
            .iter()
            .map(|&c| table.names.channels[c as usize].clone())
            .collect();
        (FeatureRows::build(&view, &view.customers(), &[], &[]), channels)
    };
    let honest = features(&rows);
    for customer in 0..300 {
        for k in 0..5 {
            rows.push(Row::new(customer, t0 + k * DAY, "Purchase").by("email").worth(9999.0));
        }
    }
    let after = features(&rows);
    assert_eq!(format!("{honest:?}"), format!("{after:?}"));
    assert!(honest.0.customers.len() > 100);
}

#[test]
fn order_of_rows_and_number_of_threads_change_nothing() {
    let mut rows = living_shop(600, 300);
    let once = serde_json::to_string(&run(&table(600, &rows))).unwrap();
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let table_again = table(600, &rows);
    assert!(once == one_thread.install(|| serde_json::to_string(&run(&table_again)).unwrap()));
    rows.reverse();
    let reversed = run(&table(600, &rows));
    let once: PredictionRun = serde_json::from_str(&once).unwrap();
    assert_eq!(once.next(), reversed.next());
    for (a, b) in once.targets().zip(reversed.targets()) {
        assert_eq!((&a.readiness, &a.back_test, &a.coefficients), (&b.readiness, &b.back_test, &b.coefficients));
        assert!(a.scores == b.scores);
    }
}

#[test]
fn too_little_data_says_what_is_missing_in_counts() {
    let run = run(&table(40, &living_shop(40, 200)));
    for target in run.targets() {
        assert!(matches!(target.readiness, Readiness::NotEnoughData(_)), "{:?}", target.readiness);
        let missing = readiness::reasons(target);
        assert!(missing.contains("there are") || missing.contains("more days are missing"), "{missing}");
        assert!(target.scores.is_empty() && target.back_test.is_none());
    }
    assert!(run.next_quality().is_none() && run.next().is_empty());
}

#[test]
fn an_answer_that_leaks_in_raises_the_alarm() {
    // Who orders in a month is a coin's toss, but an e-mail click the day before gives it away: no honest data does that.
    let end = 1_700_000_000_000 + 400 * DAY;
    let mut state = 3u64;
    let mut rows = vec![Row::new(0, end - 1, "page_view")];
    for customer in 0..1000 {
        for month in 1..12 {
            let begins = end - month * 30 * DAY;
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            rows.push(Row::new(customer, begins + 3 * DAY, "page_view"));
            if state >> 33 & 1 == 1 {
                rows.push(Row::new(customer, begins - DAY, "email_click"));
                rows.push(Row::new(customer, begins + 15 * DAY, "purchase").worth(5.0));
            }
        }
    }
    let run = run(&table(1000, &rows));
    let target = run.targets().find(|t| t.target == Target::Purchase && t.horizon_days == 30).unwrap();
    assert!(matches!(target.readiness, Readiness::LowConfidence(_)), "{:?}", target.readiness);
    let reason = readiness::reasons(target);
    assert!(reason.contains("Too good to be true"), "{reason}");
}

#[test]
fn a_run_can_be_cancelled() {
    let table = table(300, &living_shop(300, 100));
    let progress = Progress::new();
    progress.cancel();
    let settings = Settings::default();
    assert_eq!(predict::run(&table, &Subset::all(&table), &settings, &progress), Err(Cancelled));
}

#[test]
fn real_customers_are_ranked_as_well_as_the_reference_ranks_them() {
    let Some(path) = shared("data/cdnow/CDNOW_master.txt") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let end = "1998-07-01T00:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond();
    let mut rows: Vec<Row> = Vec::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let day = format!("{}-{}-{}T12:00:00Z", &fields[1][..4], &fields[1][4..6], &fields[1][6..]);
        let time = day.parse::<jiff::Timestamp>().unwrap().as_millisecond();
        let customer: u32 = fields[0].parse().unwrap();
        rows.push(Row::new(customer - 1, time, "Purchase").worth(fields[3].parse().unwrap()));
    }
    let customers = rows.iter().map(|r| r.customer).max().unwrap() + 1;
    let run = run(&table(customers, &rows));
    assert!(run.cut_off <= end);
    for target in run.targets() {
        if let Some(test) = &target.back_test {
            eprintln!(
                "{:?} {:>2} d: n {} positives {} AUC {:.4} baseline {:.4} Brier {:.4} ({:.4}) ECE {:.4} lift {:.2} {:?}",
                target.target,
                target.horizon_days,
                test.test_n,
                test.test_positives,
                test.auc,
                test.baseline_auc,
                test.brier,
                test.base_brier,
                test.ece,
                test.lift_at_10,
                target.readiness,
            );
        }
    }
    let month = run.targets().find(|t| t.target == Target::Purchase && t.horizon_days == 30).unwrap();
    let test = month.back_test.as_ref().unwrap();
    assert!(test.auc > test.baseline_auc && test.brier < test.base_brier && test.ece < 0.03, "{test:?}");
}

/// The twelve features of the reference, on a log scale, and the label.
fn cdnow(split: &str, days: &str) -> Option<(Matrix, Vec<bool>)> {
    let text = std::fs::read_to_string(shared(&format!("golden/inputs/cdnow_{split}_{days}d.csv"))?).unwrap();
    let (mut data, mut y) = (Vec::new(), Vec::new());
    for row in csv(&text) {
        data.extend(row[1..13].iter().map(|v| v.parse::<f64>().unwrap().ln_1p()));
        y.push(row[13].trim() == "1");
    }
    Some((Matrix::new(data, 12), y))
}

#[test]
fn the_back_test_figures_equal_the_reference_on_real_customers() {
    for days in ["30", "90"] {
        let (Some((x, y)), Some((held, held_y))) = (cdnow("train", days), cdnow("test", days)) else { return };
        let text = std::fs::read_to_string(shared("golden/propensity/expected.json").unwrap()).unwrap();
        let expected: Value = serde_json::from_str(&text).unwrap();
        let sample = &expected[days]["sample10"];
        let model = Logistic::fit(&x, &y, 1.0);
        near(model.intercept, sample["intercept"].as_f64().unwrap(), 1e-4, "intercept");
        for (w, name) in model.coef.iter().zip(sample["features"].as_array().unwrap()) {
            let name = name.as_str().unwrap();
            near(*w, sample["coef"][name].as_f64().unwrap(), 1e-4, name);
        }
        let expected = &sample["test_metrics"];
        let p = model.probabilities(&held);
        let is = |actual: f64, key: &str, tolerance: f64| near(actual, expected[key].as_f64().unwrap(), tolerance, key);
        is(metrics::auc(&p, &held_y), "auc", 1e-6);
        is(metrics::average_precision(&p, &held_y), "pr_auc", 1e-6);
        is(metrics::brier(&p, &held_y), "brier", 1e-6);
        is(metrics::lift_at_10(&p, &held_y), "lift10", 1e-6);
        is(metrics::ece(&metrics::calibration(&p, &held_y)), "ece10", 0.002);
    }
}

/// The history ends with the score of the run, and what comes after a moment changes nothing before it.
#[test]
fn a_score_history_ends_with_todays_score_and_sees_no_future() {
    let table = &*crate::sample::sample().table;
    let (settings, progress) = (Settings::default(), Progress::new());
    let all = Subset::all(table);
    let run = predict::run(table, &all, &settings, &progress).unwrap();
    let of = |target| run.targets().find(|t| t.target == target && t.horizon_days == 30).unwrap();
    let mut compared = 0;
    for score in of(Target::Purchase).scores.iter().step_by(400) {
        let ix = table.people.ix_of(score.customer).unwrap();
        let lines = predict::past_scores(table, &all, &settings, ix, 30, Some(&run), &progress).unwrap();
        for line in &lines {
            assert!(line.points.is_sorted_by_key(|p| p.0));
            let first = table.time[table.range(ix).start];
            assert!(line.points.iter().all(|&(at, p)| at > first && (0.0..=1.0).contains(&p)));
            let stored = of(line.target).scores.iter().find(|s| s.customer == score.customer);
            let last = line.points.last().filter(|p| p.0 == run.cut_off);
            assert_eq!(stored.is_some(), last.is_some());
            if let (Some(stored), Some(last)) = (stored, last) {
                assert!((stored.p - last.1).abs() < 1e-9, "{} and {}", stored.p, last.1);
                compared += 1;
            }
        }
    }
    assert!(compared >= 4, "only {compared} scores compared");
}

#[test]
fn whoever_has_no_score_is_counted_with_the_reason() {
    let table = &*crate::sample::sample().table;
    let (settings, progress) = (Settings::default(), Progress::new());
    let all = Subset::all(table);
    let run = predict::run(table, &all, &settings, &progress).unwrap();
    let kinds = Kinds::new(table, &settings);
    let view = EventsBefore::new(table, &all, &kinds, &settings, run.cut_off);
    let customers: Vec<u32> = all.customers().iter().collect();
    let days = |ix: u32| view.history(ix).last().map(|touch| (run.cut_off - touch.time) as f64 / DAY as f64);
    for target in run.targets().filter(|t| !t.scores.is_empty()) {
        let found = predict::coverage(table, &all, &settings, &run, target);
        let limit = predict::active_within(target.target, target.horizon_days);
        let too_long = |age: f64| limit.is_some_and(|limit| age > f64::from(limit));
        let inactive = customers.iter().filter(|&&ix| days(ix).is_some_and(too_long)).count() as u64;
        let never = customers.iter().filter(|&&ix| days(ix).is_none()).count() as u64;
        assert_eq!(found.scored, target.scores.len() as u64);
        assert_eq!((found.inactive, found.never_active, found.not_profiled), (inactive, never, 0));
        assert_eq!((found.not_scored, found.customers()), (0, customers.len() as u64), "{:?}", target.target);
        let says = desire_path::present::sentence::coverage(&found, &run, target, &settings);
        match limit {
            Some(days) => assert!(says.contains(&format!("not active in the {days} days to 31 May 2026")), "{says}"),
            None => assert_eq!(found.scored, customers.len() as u64 - never, "whoever did anything is scored"),
        }
    }
    let without = TargetRun { scores: Vec::new(), ..run.targets().next().unwrap().clone() };
    let found = predict::coverage(table, &all, &settings, &run, &without);
    assert_eq!(
        found.not_scored,
        run.targets().next().unwrap().scores.len() as u64,
        "who could have one is not said to be inactive"
    );
}
