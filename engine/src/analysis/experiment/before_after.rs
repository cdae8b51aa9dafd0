//! What changed on a day, beyond where things were going anyway.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::means::Mean;

/// Fewer weeks than this on a side tell no trend from a change.
const LEAST_WEEKS: usize = 4;

/// A step in a series of weeks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LevelChange {
    /// The mean of the weeks before.
    pub before: f64,
    /// The mean of the weeks after.
    pub after: f64,
    /// What one week adds to the week before it, before and after alike.
    pub trend: f64,
    /// How far the weeks after lie above where the trend would have led.
    pub change: f64,
    /// Lower end of its 95 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The step between the weeks before and the weeks after, with one trend through both: least squares of a level, a trend
/// and a step (an interrupted time series). `None` with fewer than four weeks on a side.
pub fn level_change(before: &[f64], after: &[f64]) -> Option<LevelChange> {
    if before.len().min(after.len()) < LEAST_WEEKS {
        return None;
    }
    let values: Vec<f64> = before.iter().chain(after).copied().collect();
    let step: Vec<f64> = (0..values.len()).map(|i| f64::from(u8::from(i >= before.len()))).collect();
    let week: Vec<f64> = (0..values.len()).map(|i| i as f64).collect();
    // what is left of both once their own trend is out (Frisch, Waugh and Lovell)
    let (step_left, value_left) = (without_trend(&step, &week), without_trend(&values, &week));
    let step2: f64 = step_left.iter().map(|s| s * s).sum();
    let change = step_left.iter().zip(&value_left).map(|(s, v)| s * v).sum::<f64>() / step2;
    let rest: f64 = step_left.iter().zip(&value_left).map(|(s, v)| (v - change * s).powi(2)).sum();
    let freedom = values.len() as f64 - 3.0;
    let error = (rest / freedom / step2).sqrt();
    let half = StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(0.975) * error;
    let without_step: Vec<f64> = values.iter().zip(&step).map(|(v, s)| v - change * s).collect();
    let mean = |values: &[f64]| Mean::of(values).mean;
    Some(LevelChange {
        before: mean(before),
        after: mean(after),
        trend: slope(&without_step, &week),
        change,
        low: change - half,
        high: change + half,
    })
}

fn slope(y: &[f64], x: &[f64]) -> f64 {
    let (my, mx) = (Mean::of(y).mean, Mean::of(x).mean);
    let both: f64 = y.iter().zip(x).map(|(y, x)| (y - my) * (x - mx)).sum();
    both / x.iter().map(|x| (x - mx).powi(2)).sum::<f64>()
}

fn without_trend(y: &[f64], x: &[f64]) -> Vec<f64> {
    let (my, mx, slope) = (Mean::of(y).mean, Mean::of(x).mean, slope(y, x));
    y.iter().zip(x).map(|(y, x)| y - my - slope * (x - mx)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::random_stream::RandomStream;

    #[test]
    fn a_step_is_told_from_a_trend() {
        let line = |from: usize, n: usize, step: f64| -> Vec<f64> {
            (from..from + n).map(|w| 10.0 + 2.0 * w as f64 + step).collect()
        };
        let found = level_change(&line(0, 6, 0.0), &line(6, 5, -7.0)).unwrap();
        assert!((found.change + 7.0).abs() < 1e-9 && (found.trend - 2.0).abs() < 1e-9, "{found:?}");
        let none = level_change(&line(0, 6, 0.0), &line(6, 5, 0.0)).unwrap();
        assert!(none.change.abs() < 1e-9 && none.after > none.before, "growth alone is no change: {none:?}");
        assert_eq!(level_change(&line(0, 3, 0.0), &line(3, 9, 0.0)), None);
    }

    #[test]
    fn by_the_normal_equations() {
        // solved in exact fractions; the 97.5 % point of t with 7 degrees of freedom is 2.36462425
        let (before, after) = ([12.0, 15.0, 11.0, 16.0, 14.0], [22.0, 19.0, 24.0, 23.0, 21.0]);
        let found = level_change(&before, &after).unwrap();
        for (found, wanted) in [
            (found.trend, 0.35),
            (found.change, 6.45),
            (found.low, 0.209_292_409_557),
            (found.high, 12.690_707_590_443),
        ] {
            assert!((found - wanted).abs() < 1e-9, "{found} is not {wanted}");
        }
    }

    #[test]
    fn chance_is_taken_for_a_change_in_a_twentieth_of_series() {
        let mut random = RandomStream::new(5, 2);
        let mut series = |n: usize| (0..n).map(|_| 100.0 + 9.0 * random.normal()).collect::<Vec<f64>>();
        let wrong = (0..2_000).filter(|_| {
            let found = level_change(&series(8), &series(8)).unwrap();
            found.low > 0.0 || found.high < 0.0
        });
        let wrong = wrong.count();
        assert!((70..=130).contains(&wrong), "{wrong} of 2000");
    }
}
