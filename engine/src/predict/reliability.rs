//! Whether what was predicted happened as often as it was said: the newest test, its chances beside what customers did.

use crate::model::{BackTest, CalibrationRow};

/// A sum of chances and a count that lie further apart than so many standard deviations differ by more than chance: 99 %.
const BEYOND_CHANCE: f64 = 2.576;
/// The same of one of ten rows, of which each is a try.
const BEYOND_CHANCE_OF_TEN: f64 = 3.29;
/// A row that lies less far off is not worth a word.
const WORTH_TELLING: f64 = 0.05;

/// How chances lie beside what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaning {
    /// It happened about as often as they said.
    AsOften,
    /// It happened less often.
    TooHigh,
    /// It happened more often.
    TooLow,
}

/// What the chances of a test said of all customers together, and what happened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reliability {
    /// Whether they were too high, over all customers.
    pub leaning: Leaning,
    /// How many were to do it by their chances.
    pub expected: f64,
    /// How many customers did it.
    pub happened: u64,
    /// How many customers there were.
    pub customers: u64,
    /// The tenth of customers by chance that lies furthest off by more than chance, where one does.
    pub furthest: Option<CalibrationRow>,
}

impl Reliability {
    /// Of the newest test; `None` where nobody was tested, or it is not known what chances they had.
    pub fn of(test: &BackTest) -> Option<Self> {
        let rows = || test.calibration.iter().filter(|row| row.n > 0);
        let sum = |of: fn(&CalibrationRow) -> f64| rows().map(|row| row.n as f64 * of(row)).sum::<f64>();
        let expected = sum(|row| row.predicted);
        // customers of one row differ in their chances, which makes their sum surer than this
        let spread = sum(|row| row.predicted * (1.0 - row.predicted)).sqrt();
        let difference = test.test_positives as f64 - expected;
        let leaning = match difference {
            d if d < -BEYOND_CHANCE * spread => Leaning::TooHigh,
            d if d > BEYOND_CHANCE * spread => Leaning::TooLow,
            _ => Leaning::AsOften,
        };
        let gap = |row: &CalibrationRow| (row.actual - row.predicted).abs();
        let is_off = |row: &&CalibrationRow| {
            let spread = (row.predicted * (1.0 - row.predicted) / row.n as f64).sqrt();
            gap(row) >= WORTH_TELLING && gap(row) > BEYOND_CHANCE_OF_TEN * spread
        };
        let furthest = rows().filter(is_off).max_by(|a, b| gap(a).total_cmp(&gap(b))).copied();
        let (happened, customers) = (test.test_positives as u64, test.test_n as u64);
        (customers > 0 && rows().next().is_some()).then_some(Self { leaning, expected, happened, customers, furthest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Baseline;

    fn test(rows: &[(f64, f64, usize)]) -> BackTest {
        let calibration: Vec<_> =
            rows.iter().map(|&(predicted, actual, n)| CalibrationRow { predicted, actual, n }).collect();
        BackTest {
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
        }
    }

    #[test]
    fn chances_that_lie_above_what_happened_are_too_high_and_the_furthest_tenth_is_named() {
        let found = Reliability::of(&test(&[(0.02, 0.0, 275), (0.41, 0.2, 275), (0.97, 0.84, 275)])).unwrap();
        assert_eq!((found.leaning, found.happened, found.customers), (Leaning::TooHigh, 286, 825));
        assert!((found.expected - 275.0 * 1.40).abs() < 1e-9);
        assert_eq!(found.furthest.unwrap().predicted, 0.41);
        let low = Reliability::of(&test(&[(0.02, 0.04, 275), (0.41, 0.6, 275)])).unwrap();
        assert_eq!((low.leaning, low.furthest.unwrap().actual), (Leaning::TooLow, 0.6));
    }

    #[test]
    fn what_chance_alone_does_is_as_often_and_no_tenth_is_named() {
        // 100 customers of 20 % are 20 by a standard deviation of 4: 28 are within 99 %, 31 are not
        let of = |did: f64| Reliability::of(&test(&[(0.2, did, 100)])).unwrap();
        assert_eq!((of(0.28).leaning, of(0.28).furthest), (Leaning::AsOften, None));
        assert_eq!(of(0.31).leaning, Leaning::TooLow);
        assert!(Reliability::of(&test(&[])).is_none());
        assert!(Reliability::of(&BackTest { test_n: 10, ..test(&[]) }).is_none(), "without rows nothing was expected");
        // too high here and too low there may even out: the tenth says so
        let even = Reliability::of(&test(&[(0.2, 0.4, 200), (0.8, 0.6, 200)])).unwrap();
        assert_eq!(even.leaning, Leaning::AsOften);
        assert!(even.furthest.is_some());
    }
}
