//! What changed on a day, beyond where things were going anyway.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::means::Mean;

/// Fewer weeks than this on a side tell no trend from a change.
const LEAST_WEEKS: usize = 4;

/// Weeks beside each other are taken to be no more alike than this.
const MOST_ALIKE: f64 = 0.9;

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
    /// Upper end of the same interval.
    pub high: f64,
}

/// The step between the weeks before and the weeks after, with one trend through both: least squares of a level, a trend
/// and a step (an interrupted time series). Weeks beside each other may be alike (a first-order autoregression), which widens the
/// interval. `None` with fewer than four weeks on a side.
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
    let n = values.len();
    let freedom = n as f64 - 3.0;
    let left: Vec<f64> = step_left.iter().zip(&value_left).map(|(s, v)| v - change * s).collect();
    let rest: f64 = left.iter().map(|left| left * left).sum();
    let likeness = week_to_week(&left, rest);
    // the variance of a week, and of the step, where weeks beside each other are alike
    let middle: Vec<f64> = week.iter().map(|w| w - (n as f64 - 1.0) / 2.0).collect();
    let taken: f64 = [&vec![1.0; n], &middle, &step_left].map(|v| spread(v, likeness)).iter().sum();
    let error = (rest / (n as f64 - taken) * spread(&step_left, likeness) / step2).sqrt();
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

/// How alike two weeks beside each other are, as a correlation of at least 0: that of what is left (whose squares add up to `rest`),
/// which is too small by about this much where a level, a trend and a step were fitted to few weeks.
fn week_to_week(left: &[f64], rest: f64) -> f64 {
    let beside: f64 = left.windows(2).map(|pair| pair[0] * pair[1]).sum();
    let found = if rest > 0.0 { beside / rest } else { 0.0 };
    (found + (3.0 + 3.0 * found) / left.len() as f64).clamp(0.0, MOST_ALIKE)
}

/// The variance of the sum of weeks that are weighed so, against that of weeks of which none is like another and whose squared
/// weights add up to 1.
fn spread(weights: &[f64], likeness: f64) -> f64 {
    let mut sum = 0.0;
    for (i, weight) in weights.iter().enumerate() {
        let mut alike = 1.0;
        sum += weight * weight;
        for other in &weights[i + 1..] {
            alike *= likeness;
            sum += 2.0 * weight * other * alike;
        }
    }
    sum / weights.iter().map(|weight| weight * weight).sum::<f64>()
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
    fn weeks_that_are_like_those_before_are_less_often_taken_for_a_change() {
        let mut random = RandomStream::new(7, 2);
        let mut series = || {
            let mut before = random.normal();
            let mut next = || {
                before = 0.6 * before + 0.8 * random.normal();
                before
            };
            (0..24).map(|_| next()).collect::<Vec<f64>>()
        };
        let wrong = (0..1_000).filter(|_| {
            let weeks = series();
            let found = level_change(&weeks[..12], &weeks[12..]).unwrap();
            found.low > 0.0 || found.high < 0.0
        });
        // least squares alone errs in two of ten
        let wrong = wrong.count();
        assert!((60..=135).contains(&wrong), "{wrong} of 1000");
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
