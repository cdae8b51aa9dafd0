//! The sentences of the Predictions view.

use crate::model::{BackTest, PredictionRun, Settings, Target, TargetRun, Teller};
use crate::present::{factors, numbers, words};
use crate::texts::text;

/// What happened in the last test to customers with scores like this one; `None` where nothing was tested.
pub(super) fn tested_near(target: &TargetRun, p: f64) -> Option<String> {
    let rows = target.back_test.as_ref()?.calibration.iter().filter(|row| row.n > 0);
    let near = rows.min_by(|a, b| (a.predicted - p).abs().total_cmp(&(b.predicted - p).abs()))?;
    Some(text!(
        "words-in-last-test-of-with-scores",
        customers = text!("count-customers", n = near.n as u64),
        predicted = numbers::chance(near.predicted),
        actual = numbers::share(near.actual)
    ))
}

/// What is predicted, where the name does not say it, and from what.
pub(super) fn about(run: &PredictionRun, target: Target, settings: &Settings) -> String {
    let basis = text!(
        "words-made-from-everything-before-tested-on",
        date = numbers::date_time(run.cut_off, &numbers::zone(&settings.time_zone))
    );
    match target {
        Target::Purchase | Target::Own => basis,
        Target::Silent => format!("{} {basis}", words::prediction_means(target)),
    }
}

/// How the test was done and how it went, without a technical word.
pub(super) fn test(target: &TargetRun, test: &BackTest) -> String {
    let done = match target.target {
        Target::Purchase => text!("words-bought"),
        Target::Silent => text!("words-were-silent"),
        Target::Own => text!("words-did-it"),
    };
    if let Teller::Rule(rule) = target.teller {
        return text!(
            "words-tested-rule-on-of-whom-given-one",
            customers = text!("count-customers", n = test.test_n as u64),
            positives = numbers::count(test.test_positives as u64),
            done,
            rule = factors::baseline(rule),
            right = format!("{:.0}", 100.0 * test.auc)
        );
    }
    let tested = text!(
        "words-tested-on-of-whom-given-one",
        customers = text!("count-customers", n = test.test_n as u64),
        positives = numbers::count(test.test_positives as u64),
        done,
        model = format!("{:.0}", 100.0 * test.auc),
        baseline = factors::baseline(test.baseline),
        alone = format!("{:.0}", 100.0 * test.baseline_auc)
    );
    match target.teller {
        Teller::Trees => format!("{tested} {}", text!("words-said-by-regression-and-trees")),
        _ => tested,
    }
}

/// What the best-scored tenth is worth.
pub(super) fn lift(target: &TargetRun, test: &BackTest) -> String {
    let does = match target.target {
        Target::Purchase => text!("words-bought"),
        Target::Silent => text!("words-was-silent"),
        Target::Own => text!("words-did-it"),
    };
    text!("words-in-last-test-top-tenth-as", does, times = numbers::times(test.lift_at_10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Baseline, CalibrationRow, Readiness};

    fn target() -> TargetRun {
        let test = BackTest {
            train_cut: 0,
            test_cut: 0,
            train_n: 10,
            train_positives: 5,
            test_n: 1_204,
            test_positives: 142,
            auc: 0.81,
            baseline_auc: 0.72,
            baseline: Baseline::DaysSinceOrder,
            gain: (0.05, 0.13),
            windows: Vec::new(),
            expected: 0.1,
            brier: 0.1,
            base_brier: 0.2,
            ece: 0.02,
            lift_at_10: 3.2,
            calibration: vec![
                CalibrationRow { predicted: 0.1, actual: 0.12, n: 50 },
                CalibrationRow { predicted: 0.4, actual: 0.34, n: 50 },
            ],
            deciles: Vec::new(),
        };
        TargetRun {
            target: Target::Purchase,
            horizon_days: 90,
            readiness: Readiness::Ready,
            teller: Teller::Model,
            back_test: Some(test),
            properties: Vec::new(),
            goal: Vec::new(),
            coefficients: Vec::new(),
            scores: Vec::new(),
        }
    }

    #[test]
    fn a_score_stands_beside_what_the_test_showed_of_others_like_it() {
        assert_eq!(
            tested_near(&target(), 0.36).unwrap(),
            "In the last test, of 50 customers with scores around 40 %, 34 % did."
        );
    }

    #[test]
    fn the_test_is_told_with_its_counts() {
        let target = target();
        let Some(back_test) = &target.back_test else { panic!("the target has a test") };
        let text = test(&target, back_test);
        assert!(text.contains("1,204 customers, 142 of whom bought"), "{text}");
        assert!(text.contains("81 times in 100; days since last order alone does so 72"), "{text}");
        let by_trees = test(&TargetRun { teller: Teller::Trees, ..target.clone() }, back_test);
        assert!(by_trees.starts_with(&text) && by_trees.ends_with("a regression and decision trees."), "{by_trees}");
        let by_rule = TargetRun { teller: Teller::Rule(Baseline::Orders), ..target.clone() };
        let text = test(&by_rule, back_test);
        assert!(text.ends_with("number of orders alone ranks them right 81 times in 100."), "{text}");
    }
}
