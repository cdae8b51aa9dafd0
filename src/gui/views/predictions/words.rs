//! The sentences of the Predictions view.

use crate::model::{BackTest, PredictionRun, Settings, Target, TargetRun};
use crate::present::numbers;

/// "order" or "go quiet", as a verb for many customers.
pub fn verb(target: Target) -> &'static str {
    match target {
        Target::Purchase => "buy",
        Target::Silent => "leave",
    }
}

/// One customer's score in words, with what really happened to customers scored like that.
pub fn score(target: &TargetRun, p: f64) -> String {
    let verb = verb(target.target);
    let mut text =
        format!("Of 100 customers with this score, about {:.0} {verb} within {} days", 100.0 * p, target.horizon_days);
    let near = target.back_test.as_ref().and_then(|t| nearest(t, p));
    if let Some(actual) = near {
        text.push_str(&format!(" (last test: {:.0})", 100.0 * actual));
    }
    text.push('.');
    text
}

/// What really happened in the row of the calibration table that is nearest to `p`.
fn nearest(test: &BackTest, p: f64) -> Option<f64> {
    test.calibration
        .iter()
        .filter(|row| row.n > 0)
        .min_by(|a, b| (a.predicted - p).abs().total_cmp(&(b.predicted - p).abs()))
        .map(|row| row.actual)
}

/// What the predictions were made from.
pub fn basis(run: &PredictionRun, settings: &Settings) -> String {
    let zone = numbers::zone(&settings.time_zone);
    format!(
        "Made from everything before {} · tested on the latest past it had not seen · all customers of the project, \
         list by the filter above",
        numbers::date_time(run.cut_off, &zone)
    )
}

/// How the test was done and how it went, without a technical word.
pub fn test(target: &TargetRun, test: &BackTest) -> String {
    let done = match target.target {
        Target::Purchase => "bought",
        Target::Silent => "left",
    };
    format!(
        "Tested on {} of whom {} {done}. Given one who {done} and one who did not, it ranks them right {:.0} times in \
         100; {} alone does so {:.0} times.",
        numbers::plural(test.test_n as u64, "customer", "customers"),
        numbers::count(test.test_positives as u64),
        100.0 * test.auc,
        test.baseline,
        100.0 * test.baseline_auc
    )
}

/// What the best-scored tenth is worth.
pub fn lift(target: &TargetRun, test: &BackTest) -> String {
    let does = match target.target {
        Target::Purchase => "buys",
        Target::Silent => "leaves",
    };
    format!("The top tenth {does} {} as often as the average", numbers::times(test.lift_at_10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CalibrationRow, Readiness};

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
            baseline: "days since last order".to_owned(),
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
            back_test: Some(test),
            coefficients: Vec::new(),
            scores: Vec::new(),
        }
    }

    #[test]
    fn a_score_is_said_with_what_happened_to_others_like_it() {
        assert_eq!(
            score(&target(), 0.36),
            "Of 100 customers with this score, about 36 buy within 90 days (last test: 34)."
        );
    }

    #[test]
    fn the_test_is_told_with_its_counts() {
        let target = target();
        let Some(back_test) = &target.back_test else { panic!("the target has a test") };
        let text = test(&target, back_test);
        assert!(text.contains("1,204 customers of whom 142 bought"), "{text}");
        assert!(text.contains("81 times in 100; days since last order alone does so 72"), "{text}");
    }
}
