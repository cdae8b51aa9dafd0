//! How many customers an experiment needs.

use crate::analysis::Z95;

/// The point of the normal curve for a power of 80 %.
const POWER_80: f64 = 0.841_621_233_572_914_3;

/// How the number is worked out; they differ by a few per cent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Formula {
    /// Evan Miller's calculator: were there no difference, both would vary as those without.
    #[default]
    Miller,
    /// The textbook: were there no difference, both would vary as all together.
    Pooled,
    /// Cohen's arcsine transform, which makes the variance the same for all shares.
    Arcsine,
}

/// Treated customers that an experiment needs to find a difference of `effect` with a power of 80 % at 5 %, where a share
/// of `base` reaches the goal anyway and `controls` customers stay untreated for each that is treated. `None` where there is
/// nothing to find or the shares are none.
pub fn needed(base: f64, effect: f64, controls: f64, formula: Formula) -> Option<f64> {
    let with = base + effect;
    let is_share = |p: f64| (0.0..=1.0).contains(&p);
    if effect == 0.0 || !is_share(base) || !is_share(with) || controls <= 0.0 {
        return None;
    }
    let spread = |p: f64| p * (1.0 - p);
    let both = 1.0 + 1.0 / controls;
    let by_null = |p: f64| {
        let found = Z95 * (spread(p) * both).sqrt() + POWER_80 * (spread(with) + spread(base) / controls).sqrt();
        (found / effect).powi(2)
    };
    Some(match formula {
        Formula::Miller => by_null(base),
        Formula::Pooled => by_null((with + controls * base) / (1.0 + controls)),
        Formula::Arcsine => {
            let apart = 2.0 * with.sqrt().asin() - 2.0 * base.sqrt().asin();
            ((Z95 + POWER_80) / apart).powi(2) * both
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::golden::golden;
    use super::*;

    #[test]
    fn as_the_calculators_say() {
        for case in golden()["sample_size"].as_array().unwrap() {
            let number = |key: &str| case[key].as_f64().unwrap();
            for (formula, key, tolerance) in [
                (Formula::Miller, "n_per_arm_evanmiller_formula", 1e-6),
                (Formula::Pooled, "n_per_arm_pooled", 1e-6),
                // statsmodels counts both tails
                (Formula::Arcsine, "n_per_arm_arcsine_statsmodels", 1e-3),
            ] {
                let found = needed(number("base"), number("abs_mde"), 1.0, formula).unwrap();
                assert!((found / number(key) - 1.0).abs() < tolerance, "{key}: {found}");
            }
        }
    }

    #[test]
    fn fewer_controls_need_more_treated() {
        let of = |controls| needed(0.2, 0.05, controls, Formula::Miller).unwrap();
        assert!(of(0.125) > of(1.0) && of(1.0) > of(2.0));
        for none in [(0.2, 0.0, 1.0), (0.2, 0.9, 1.0), (0.2, 0.1, 0.0)] {
            assert_eq!(needed(none.0, none.1, none.2, Formula::Miller), None);
        }
    }
}
