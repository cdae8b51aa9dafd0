//! Whether chance can have made groups of these sizes.

use statrs::function::gamma::{gamma_ur, ln_gamma};

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

/// How much the sizes of groups speak for another ratio than that which was meant, as a chance that may be looked at every
/// day: the sequential multinomial test of Lindon and Malek (2022, Anytime-valid inference for multinomial count data),
/// exact for few as well. Groups of which nobody is expected are left out; 1 where fewer than two remain.
pub fn ratio_evidence(observed: &[u64], expected: &[f64]) -> f64 {
    /// How sure the other ratios that are thought of lie near the one that was meant, in customers.
    const NEAR: f64 = 1_000.0;
    let pairs: Vec<(f64, f64)> =
        observed.iter().map(|&o| o as f64).zip(expected.iter().copied()).filter(|(_, e)| *e > 0.0).collect();
    let (all, meant) = pairs.iter().fold((0.0, 0.0), |(o, e), pair| (o + pair.0, e + pair.1));
    if pairs.len() < 2 || all <= 0.0 {
        return 1.0;
    }
    let of_group = |&(o, e): &(f64, f64)| {
        let (share, near) = (e / meant, NEAR * e / meant);
        ln_gamma(near + o) - ln_gamma(near) - o * share.ln()
    };
    let evidence = ln_gamma(NEAR) - ln_gamma(NEAR + all) + pairs.iter().map(of_group).sum::<f64>();
    (-evidence).exp().min(1.0)
}

#[cfg(test)]
mod tests {
    use super::super::golden::golden;
    use super::*;
    use crate::analysis::random_stream::RandomStream;

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

    #[test]
    fn the_alarm_holds_for_few_and_at_every_look() {
        let meant = [0.8, 0.1, 0.1];
        assert!(ratio_evidence(&[7, 5, 0], &meant) > RATIO_ALARM, "twelve customers prove nothing");
        assert!(ratio_evidence(&[8_000, 1_000, 1_000], &meant) > 0.9);
        assert!(ratio_evidence(&[8_000, 1_000, 700], &meant) < RATIO_ALARM);
        assert_eq!(ratio_evidence(&[10, 0], &[1.0, 0.0]), 1.0);
        let alarms = (1..=400).filter(|&test| {
            let mut random = RandomStream::new(9, test);
            let mut sizes = [0; 3];
            (0..2_000).any(|_| {
                let at = random.unit();
                sizes[if at < 0.8 { 0 } else { 1 + usize::from(at < 0.9) }] += 1;
                ratio_evidence(&sizes, &meant) < 0.05
            })
        });
        let alarms = alarms.count();
        assert!(alarms <= 24, "{alarms} of 400 at a chance of a twentieth, with a look after every customer");
    }
}
