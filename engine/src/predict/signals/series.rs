//! Whether a row of counts rises, falls or changes its level: Theil-Sen's slope, the test of Mann and Kendall, and the
//! likelihood ratio of one change of a Poisson rate.

use statrs::function::erf::erfc;

use crate::analysis::random_stream::RandomStream;

/// The median of the slopes between all pairs of values that follow each other in steps of 1 (Theil 1950, Sen 1968).
pub fn theil_sen(values: &[f64]) -> Option<f64> {
    let pairs = (0..values.len()).flat_map(|i| (i + 1..values.len()).map(move |j| (i, j)));
    let mut slopes: Vec<f64> = pairs.map(|(i, j)| (values[j] - values[i]) / (j - i) as f64).collect();
    middle(&mut slopes)
}

/// The middle of some numbers, between the two in the middle where they are even.
pub(super) fn middle(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let n = values.len();
    (n > 0).then(|| f64::midpoint(values[(n - 1) / 2], values[n / 2]))
}

/// What the test of Mann and Kendall says of a row of values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MannKendall {
    /// Pairs that rise less pairs that fall.
    pub s: f64,
    /// Its variance where nothing changes, corrected for ties.
    pub variance: f64,
    /// How many standard deviations it is from nothing.
    pub z: f64,
    /// Two-sided chance of so much where nothing changes.
    pub p: f64,
}

/// The test of Mann (1945) and Kendall (1975) for a trend of any form, with the correction for ties.
pub fn mann_kendall(values: &[f64]) -> MannKendall {
    let n = values.len() as f64;
    let pairs = (0..values.len()).flat_map(|i| (i + 1..values.len()).map(move |j| (i, j)));
    let s: f64 = pairs.map(|(i, j)| f64::from(values[j].total_cmp(&values[i]) as i8)).sum();
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let of_ties = |ties: &[f64]| {
        let t = ties.len() as f64;
        t * (t - 1.0) * (2.0 * t + 5.0)
    };
    let ties: f64 = sorted.chunk_by(|a, b| a == b).map(of_ties).sum();
    let variance = (n * (n - 1.0) * (2.0 * n + 5.0) - ties) / 18.0;
    let z = if s == 0.0 || variance <= 0.0 { 0.0 } else { (s - s.signum()) / variance.sqrt() };
    MannKendall { s, variance, z, p: erfc(z.abs() / std::f64::consts::SQRT_2) }
}

/// Where the rate of counts most likely changes, and how much likelier that is than one rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateChange {
    /// The first count after the change.
    pub at: usize,
    /// Twice the logarithm of the likelihood ratio.
    pub ratio: f64,
    /// Mean of the counts before it.
    pub before: f64,
    /// Mean of those from it on.
    pub after: f64,
}

/// The likeliest change of a Poisson rate with at least so many counts on either side.
pub fn rate_change(counts: &[f64], each_side: usize) -> Option<RateChange> {
    let total: f64 = counts.iter().sum();
    let term = |sum: f64, n: usize| if sum > 0.0 { sum * (sum / n as f64).ln() } else { 0.0 };
    let n = counts.len();
    let mut best: Option<RateChange> = None;
    let mut before = 0.0;
    for at in 1..n {
        before += counts[at - 1];
        if at < each_side || n - at < each_side {
            continue;
        }
        let ratio = 2.0 * (term(before, at) + term(total - before, n - at) - term(total, n));
        if best.is_none_or(|best| ratio > best.ratio) {
            best =
                Some(RateChange { at, ratio, before: before / at as f64, after: (total - before) / (n - at) as f64 });
        }
    }
    best
}

/// What the greatest likelihood ratio of so many counts with one rate stays below in 95 of 100 cases: searching for the best
/// place finds more than the table of chi-square allows for.
pub fn usual_ratio(counts: usize, each_side: usize, seed: u64) -> f64 {
    /// The rate matters little.
    const RATE: f64 = 3.0;
    const DRAWN: usize = 4000;
    let mut random = RandomStream::new(seed, counts as u64);
    let mut ratios: Vec<f64> = (0..DRAWN)
        .filter_map(|_| {
            let row: Vec<f64> = (0..counts).map(|_| random.poisson(RATE)).collect();
            rate_change(&row, each_side).map(|change| change.ratio)
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    ratios.get(ratios.len() * 95 / 100).copied().unwrap_or(f64::INFINITY)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::analysis::binomial_upper;

    fn golden() -> Value {
        serde_json::from_str(include_str!("../../../../tests/golden/trend_expected.json")).unwrap()
    }

    fn numbers(value: &Value) -> Vec<f64> {
        value.as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
    }

    #[test]
    fn slope_and_trend_are_those_of_the_golden_file() {
        let golden = golden();
        let y = numbers(&golden["theil_sen"]["y"]);
        let close = |a: f64, b: &Value| assert!((a - b.as_f64().unwrap()).abs() < 1e-9, "{a} is not {b}");
        close(theil_sen(&y).unwrap(), &golden["theil_sen"]["slope"]);
        let found = mann_kendall(&y);
        close(found.s, &golden["mann_kendall"]["S"]);
        close(found.variance, &golden["mann_kendall"]["var"]);
        close(found.z, &golden["mann_kendall"]["z"]);
        close(found.p, &golden["mann_kendall"]["p"]);
        assert_eq!((theil_sen(&[]), mann_kendall(&[2.0; 8]).p), (None, 1.0));
    }

    #[test]
    fn rates_compare_as_in_r() {
        for case in golden()["poisson_rate"].as_array().unwrap() {
            let number = |name: &str| case[name].as_f64().unwrap();
            let (x, n) = (number("x1") as u64, (number("x1") + number("x2")) as u64);
            let p = binomial_upper(x, n, number("t1") / (number("t1") + number("t2")));
            assert!((p - number("p_greater")).abs() < 1e-9, "{case}: {p}");
        }
    }

    #[test]
    fn changes_are_found_where_they_are() {
        let golden = golden();
        let nile = rate_change(&numbers(&golden["nile"]["volume"]), 3).unwrap();
        assert_eq!((nile.at, golden["nile"]["year0"].as_u64()), (28, Some(1871)), "1898 is the last of the old level");
        assert!((nile.before - 1097.75).abs() < 1e-9 && (nile.after - 849.972_222_222_222_2).abs() < 1e-9);
        let step = rate_change(&numbers(&golden["poisson_step"]["counts"]), 3).unwrap();
        assert_eq!(step.at as u64, golden["poisson_step"]["best_split"].as_u64().unwrap());
        assert!((step.ratio - golden["poisson_step"]["lr_stat"].as_f64().unwrap()).abs() < 1e-9);
        assert_eq!(rate_change(&[1.0; 5], 3), None);
    }

    #[test]
    fn what_chance_makes_of_counts_is_as_simulated_elsewhere() {
        let expected = &golden()["poisson_cp_null_q"];
        let found = usual_ratio(expected["n"].as_u64().unwrap() as usize, 3, 42);
        assert!((found - expected["q95"].as_f64().unwrap()).abs() < 0.5, "{found}");
    }
}
