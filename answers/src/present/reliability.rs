//! Whether what was predicted happened as often as it was said, in words.

use crate::model::TargetRun;
use crate::predict::{Leaning, Reliability};
use crate::texts::text;

use super::numbers::{chance, count, share};

/// Whether the last test's chances were right, with its numbers: "No, its chances were too high: of 2,751
/// customers, 663 were expected to do so, and 506 did. Furthest off: where it said 41 %, 20 % of 275 did."; `None` without a test.
pub fn answer(run: &TargetRun) -> Option<String> {
    let found = Reliability::of(run.back_test.as_ref()?)?;
    let (customers, expected, happened) = numbers_of(&found);
    let said = match found.leaning {
        Leaning::AsOften => text!("reliability-as-often", customers, expected, happened),
        Leaning::TooHigh => text!("reliability-too-high", customers, expected, happened),
        Leaning::TooLow => text!("reliability-too-low", customers, expected, happened),
    };
    let furthest = found.furthest.map(|row| {
        let (predicted, actual, n) = (chance(row.predicted), share(row.actual), count(row.n as u64));
        text!("reliability-furthest", predicted, actual, n)
    });
    Some(furthest.map_or(said.clone(), |furthest| format!("{said} {furthest}")))
}

/// What a list of customers by their chances has to say of the last test: that such chances ran too high, or too low; `None`
/// where they were about right.
pub fn warning(run: &TargetRun) -> Option<String> {
    let found = Reliability::of(run.back_test.as_ref()?)?;
    let (customers, expected, happened) = numbers_of(&found);
    match found.leaning {
        Leaning::AsOften => None,
        Leaning::TooHigh => Some(text!("reliability-ran-too-high", customers, expected, happened)),
        Leaning::TooLow => Some(text!("reliability-ran-too-low", customers, expected, happened)),
    }
}

fn numbers_of(found: &Reliability) -> (String, String, String) {
    let customers = text!("count-customers", n = found.customers);
    (customers, count(found.expected.round() as u64), count(found.happened))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BackTest, Baseline, CalibrationRow, Readiness, Target, Teller};

    fn run(rows: &[(f64, f64, usize)]) -> TargetRun {
        let calibration: Vec<_> =
            rows.iter().map(|&(predicted, actual, n)| CalibrationRow { predicted, actual, n }).collect();
        let test = BackTest {
            train_cut: 0,
            test_cut: 0,
            train_n: 0,
            train_positives: 0,
            test_n: rows.iter().map(|row| row.2).sum(),
            test_positives: rows.iter().map(|row| (row.1 * row.2 as f64).round() as usize).sum(),
            auc: 0.8,
            baseline_auc: 0.7,
            baseline: Baseline::Average,
            gain: (0.0, 0.0),
            windows: Vec::new(),
            expected: 0.0,
            brier: 0.0,
            base_brier: 0.0,
            ece: 0.0,
            lift_at_10: 1.0,
            calibration,
            deciles: Vec::new(),
        };
        TargetRun {
            target: Target::Purchase,
            horizon_days: 30,
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
    fn the_question_is_answered_with_the_numbers_of_the_newest_test() {
        let high = run(&[(0.02, 0.0, 1000), (0.41, 0.2, 1000)]);
        assert_eq!(
            answer(&high).unwrap(),
            "No, its chances were too high: of 2,000 customers, 430 were expected to do so, and 200 did. \
             Furthest off: where it said 41 %, 20 % of 1,000 did."
        );
        assert_eq!(
            warning(&high).unwrap(),
            "In the last test chances ran too high: of 2,000 customers 430 were expected, 200 did."
        );
        let right = run(&[(0.2, 0.21, 100)]);
        assert_eq!(
            answer(&right).unwrap(),
            "Yes, about as often: of 100 customers, 20 were expected to do so, and 21 did."
        );
        assert_eq!(warning(&right), None);
        assert_eq!(answer(&TargetRun { back_test: None, ..right }), None);
    }
}
