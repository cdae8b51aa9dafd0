//! What makes predictions worth trusting: they beat simple rules by more than chance or say so, score everybody, know where the
//! data ends and do not learn from answers that leaked in.

use desire_path::events::{EventTable, Subset};
use desire_path::model::{Baseline, PredictionRun, Readiness, ReadinessReason, Settings, Target, TargetRun, Teller};
use desire_path::predict::{self, DAY};
use desire_path::present::{readiness, sentence};
use desire_path::progress::Progress;

use crate::dice::Dice;
use crate::shop::{Row, table};

/// The first day of the data.
const BEGIN: i64 = 1_700_000_000_000 / DAY * DAY;

/// Other numbers than in other tests of the same seed.
const SALT: u64 = 0x1234_5678;

fn run(table: &EventTable) -> PredictionRun {
    predict::run(table, &Subset::all(table), &Settings::default(), &Progress::new()).unwrap()
}

fn at(day: i64, dice: &mut Dice) -> i64 {
    BEGIN + day * DAY + (dice.next() * 86_000_000.0) as i64
}

/// Everybody visits and orders at the same pace, whatever they did before.
fn noise(seed: u64, customers: u32, days: i64) -> Vec<Row> {
    let mut dice = Dice::new(seed, SALT);
    let mut rows = Vec::new();
    for customer in 0..customers {
        for day in 0..days {
            if dice.next() < 0.04 {
                rows.push(Row::new(customer, at(day, &mut dice), "page_view"));
            }
            if dice.next() < 0.01 {
                rows.push(Row::new(customer, at(day, &mut dice), "purchase").worth(10.0 + 90.0 * dice.next()));
            }
        }
    }
    rows
}

#[test]
fn where_there_is_nothing_to_learn_no_prediction_is_ready() {
    let (mut models, mut ready) = (0, Vec::new());
    for seed in 0..8 {
        let run = run(&table(400, &noise(seed, 400, 150)));
        for target in run.targets().filter(|t| t.back_test.is_some()) {
            models += 1;
            ready.extend((target.readiness == Readiness::Ready).then_some((seed, target.target, target.horizon_days)));
            let Some(test) = &target.back_test else { continue };
            if let Teller::Rule(Baseline::Average) = target.teller {
                let says = readiness::reasons(target);
                assert!(says.contains("No signal in these data"), "{says}");
                let first = target.scores[0].p;
                assert!(target.scores.iter().all(|s| (s.p - first).abs() < 0.05), "everybody gets the average");
                assert!((test.auc - 0.5).abs() < 1e-12, "{}", test.auc);
                assert!((test.lift_at_10 - 1.0).abs() < 1e-9, "nobody is ranked: {}", test.lift_at_10);
                let says = sentence::target(target);
                assert!(
                    says.starts_with("Nobody stands out: of any 100 customers ") && target.has_one_chance(),
                    "{says}"
                );
            }
        }
    }
    assert!(models >= 12, "only {models}");
    assert!(ready.len() * 50 <= models, "{ready:?} of {models}");
}

/// Some customers like the shop more than others: who ordered more orders more. Nothing else matters.
fn loyal(seed: u64, customers: u32, days: i64) -> Vec<Row> {
    let mut dice = Dice::new(seed, SALT);
    let mut rows = Vec::new();
    for customer in 0..customers {
        let pace = [0.002, 0.01, 0.03][(dice.next() * 3.0) as usize];
        for day in 0..days {
            if dice.next() < pace {
                rows.push(Row::new(customer, at(day, &mut dice), "purchase").worth(10.0 + 90.0 * dice.next()));
            }
        }
    }
    rows
}

#[test]
fn everybody_who_did_anything_is_scored_and_no_chance_is_certain() {
    let table = table(1500, &loyal(3, 1500, 300));
    let run = run(&table);
    for target in run.targets().filter(|t| t.target == Target::Purchase) {
        let known = (0..1500).filter(|&ix| !table.range(ix).is_empty()).count();
        assert_eq!(target.scores.len(), known, "within {} days", target.horizon_days);
        assert!(target.scores.iter().all(|s| s.p > 0.0 && s.p < 1.0));
    }
}

#[test]
fn a_model_that_is_no_better_than_a_rule_gives_way_to_it_and_says_so() {
    let run = run(&table(1500, &loyal(3, 1500, 300)));
    for target in run.targets().filter(|t| t.target == Target::Purchase && t.back_test.is_some()) {
        let test = target.back_test.as_ref().unwrap();
        match (target.teller, &target.readiness) {
            (Teller::Rule(_), Readiness::LowConfidence(reasons)) => {
                let told = |r: &ReadinessReason| {
                    matches!(r, ReadinessReason::NoBetterThanBaseline { .. } | ReadinessReason::NoSignal { .. })
                };
                assert!(reasons.iter().any(told), "{reasons:?}");
                assert!(test.gain.0 <= 0.0 || test.baseline == Baseline::Average, "{:?}", test.gain);
            }
            (Teller::Trees | Teller::Model | Teller::OrderModel, Readiness::Ready) => {
                assert!(test.gain.0 > 0.0 && test.auc > test.baseline_auc, "{test:?}");
            }
            (Teller::Trees | Teller::Model | Teller::OrderModel, _) => {}
            other => panic!("{other:?}"),
        }
        assert!(test.brier <= test.base_brier * 1.001, "{test:?}");
        assert!(!test.windows.is_empty() && test.windows[0].cut == test.test_cut);
        assert!((test.windows[0].auc - test.auc).abs() < 1e-12);
        assert!(test.windows.is_sorted_by(|a, b| a.cut > b.cut));
    }
}

/// Everybody orders on a day of their own in four weeks, or skips it: neither lately nor long ago is what makes an order likely.
fn rhythm(seed: u64, customers: u32, days: i64) -> Vec<Row> {
    let mut dice = Dice::new(seed, SALT);
    let mut rows = Vec::new();
    for customer in 0..customers {
        let own_day = dice.below(28) as i64;
        for day in 0..days {
            let chance = if day % 28 == own_day { 0.7 } else { 0.004 };
            if dice.next() < chance {
                rows.push(Row::new(customer, at(day, &mut dice), "purchase").worth(20.0));
            }
        }
    }
    rows
}

#[test]
fn trees_say_the_chances_where_they_were_nearer_and_say_why() {
    let run = run(&table(1200, &rhythm(7, 1200, 300)));
    let target = run.target(Target::Purchase, 7).unwrap();
    let test = target.back_test.as_ref().unwrap();
    assert_eq!((target.teller, &target.readiness), (Teller::Trees, &Readiness::Ready), "{test:?}");
    assert!(test.auc > test.baseline_auc + 0.05 && test.brier < 0.7 * test.base_brier, "{test:?}");
    let explained = target.scores.iter().filter(|score| !score.factors.is_empty()).count();
    assert!(explained * 10 > target.scores.len() * 9, "{explained} of {}", target.scores.len());
}

#[test]
fn a_model_that_may_be_ahead_by_chance_alone_says_how_far() {
    let run = run(&table(1500, &loyal(3, 1500, 300)));
    let mut target = run.target(Target::Purchase, 30).unwrap().clone();
    let (baseline, baseline_auc) = (Baseline::Orders, 0.712);
    let doubt = ReadinessReason::MaybeNoBetterThanBaseline { baseline, baseline_auc, auc: 0.734 };
    target.readiness = Readiness::LowConfidence(vec![doubt]);
    assert_eq!(
        readiness::reasons(&target),
        "The model ranks better than every simple rule, though perhaps by chance alone: in the mean of all tests “number \
         of orders” alone ranks 71 of 100 pairs right, the model 73."
    );
}

#[test]
fn the_probabilities_are_those_that_come_true() {
    // ten months are known, the eleventh comes true
    let rows = loyal(5, 3000, 330);
    let end = BEGIN + 300 * DAY;
    let known: Vec<Row> = rows.iter().filter(|r| r.time < end).cloned().collect();
    let run = run(&table(3000, &known));
    let target = run.target(Target::Purchase, 30).unwrap();
    let ordered: std::collections::HashSet<u32> = rows.iter().filter(|r| r.time >= end).map(|r| r.customer).collect();
    let mut scores: Vec<(f64, bool)> = target.scores.iter().map(|s| (s.p, ordered.contains(&s.customer))).collect();
    scores.sort_by(|a, b| a.0.total_cmp(&b.0));
    let fifth = scores.len() / 5;
    for part in scores.chunks(fifth).filter(|part| part.len() == fifth) {
        let n = part.len() as f64;
        let said = part.iter().map(|s| s.0).sum::<f64>() / n;
        let came = part.iter().filter(|s| s.1).count() as f64 / n;
        let error = (said * (1.0 - said) / n).sqrt();
        assert!((said - came).abs() < 4.0 * error + 0.01, "said {said}, came {came}");
    }
}

#[test]
fn a_single_row_in_the_future_changes_nothing() {
    let rows = loyal(7, 800, 260);
    let honest = run(&table(800, &rows));
    let late = [&rows[..], &[Row::new(3, BEGIN + 4000 * DAY, "purchase").worth(5.0)]].concat();
    let with_late = run(&table(800, &late));
    assert!((honest.cut_off - with_late.cut_off).abs() <= DAY, "{} and {}", honest.cut_off, with_late.cut_off);
    let counts = |run: &PredictionRun| -> Vec<usize> { run.targets().map(|t: &TargetRun| t.scores.len()).collect() };
    assert_eq!(counts(&honest), counts(&with_late));
}

#[test]
fn what_only_future_buyers_have_is_named_and_left_out() {
    for share in [0.5, 0.75, 1.0] {
        let mut rows = noise(11, 700, 200);
        let mut dice = Dice::new(17, SALT);
        let orders: Vec<(u32, i64)> =
            rows.iter().filter(|r| r.event == "purchase").map(|r| (r.customer, r.time)).collect();
        // whoever orders is marked up to three weeks before, as somebody wrote it down afterwards
        for (customer, time) in orders {
            let before = time - (1.0 + dice.next() * 20.0) as i64 * DAY;
            if dice.next() < share && before > BEGIN {
                rows.push(Row::new(customer, before, "hot_lead"));
            }
        }
        let run = run(&table(700, &rows));
        let target = run.target(Target::Purchase, 30).unwrap();
        let says = readiness::reasons(target);
        assert!(says.contains("Too good to be true") && says.contains("lead"), "{share}: {says}");
        let test = target.back_test.as_ref().unwrap();
        assert!(test.auc < 0.7, "{share}: it is left out, {}", test.auc);
    }
    let honest = run(&table(700, &noise(11, 700, 200)));
    for target in honest.targets() {
        assert!(!readiness::reasons(target).contains("Too good"), "{:?}", target.readiness);
    }
}
