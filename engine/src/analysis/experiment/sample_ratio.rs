//! Whether chance can have made groups of these sizes.

use statrs::function::gamma::gamma_ur;

/// Below this chance the groups were not made as they were meant to be, and what they say counts for nothing.
pub const RATIO_ALARM: f64 = 0.001;

/// The chance of groups at least this far from what was expected of them (Pearson's chi-square). Groups of which nobody is
/// expected are left out; 1 where fewer than two remain.
pub fn ratio_chance(observed: &[u64], expected: &[f64]) -> f64 {
    let pairs: Vec<(f64, f64)> =
        observed.iter().map(|&o| o as f64).zip(expected.iter().copied()).filter(|(_, e)| *e > 0.0).collect();
    let (all, meant) = pairs.iter().fold((0.0, 0.0), |(o, e), pair| (o + pair.0, e + pair.1));
    if pairs.len() < 2 || all <= 0.0 {
        return 1.0;
    }
    let far = |(o, e): &(f64, f64)| {
        let e = e * all / meant;
        (o - e).powi(2) / e
    };
    let square: f64 = pairs.iter().map(far).sum();
    if square <= 0.0 { 1.0 } else { gamma_ur((pairs.len() - 1) as f64 / 2.0, square / 2.0) }
}

#[cfg(test)]
mod tests {
    use super::super::golden::golden;
    use super::*;

    #[test]
    fn groups_as_scipy_reads_them() {
        let golden = golden();
        for case in [&golden["srm"], &golden["srm"]["bad"]] {
            let observed: Vec<u64> = case["obs"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).collect();
            let even = vec![1.0; observed.len()];
            assert!((ratio_chance(&observed, &even) - case["p"].as_f64().unwrap()).abs() < 1e-6);
        }
    }

    #[test]
    fn the_ratio_is_that_which_was_meant() {
        assert!(ratio_chance(&[8_000, 1_000, 1_000], &[0.8, 0.1, 0.1]) > 0.999);
        assert!(ratio_chance(&[8_000, 1_000, 700], &[0.8, 0.1, 0.1]) < RATIO_ALARM);
        assert_eq!(ratio_chance(&[10, 0], &[1.0, 0.0]), 1.0, "one group is no ratio");
        assert_eq!(ratio_chance(&[], &[]), 1.0);
    }
}
