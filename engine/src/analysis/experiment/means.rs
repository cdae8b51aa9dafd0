//! Money of two groups: Welch's t.

use statrs::distribution::{ContinuousCDF, StudentsT};

/// The mean of a group, with how much its members differ.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Mean {
    /// Members.
    pub n: u64,
    /// Their mean.
    pub mean: f64,
    /// Their variance (by n - 1).
    pub variance: f64,
}

impl Mean {
    /// Of numbers.
    pub fn of(values: &[f64]) -> Self {
        let n = values.len() as f64;
        if values.is_empty() {
            return Self::default();
        }
        let mean = values.iter().sum::<f64>() / n;
        let squares: f64 = values.iter().map(|v| (v - mean).powi(2)).sum();
        Self { n: values.len() as u64, mean, variance: if n > 1.0 { squares / (n - 1.0) } else { 0.0 } }
    }

    /// The variance of the mean.
    pub fn error_variance(&self) -> f64 {
        if self.n == 0 { 0.0 } else { self.variance / self.n as f64 }
    }

    /// How much larger it is than that of another group, by Welch's test for groups whose members differ unequally; `None`
    /// where a group has fewer than two members or nobody differs.
    pub fn difference(&self, control: &Self) -> Option<MeanDifference> {
        let (a, b) = (self.error_variance(), control.error_variance());
        let variance = a + b;
        if self.n < 2 || control.n < 2 || variance <= 0.0 {
            return None;
        }
        let part = |v: f64, n: u64| v * v / (n as f64 - 1.0);
        let freedom = variance * variance / (part(a, self.n) + part(b, control.n));
        let law = StudentsT::new(0.0, 1.0, freedom).ok()?;
        let difference = self.mean - control.mean;
        let t = difference / variance.sqrt();
        let half = law.inverse_cdf(0.975) * variance.sqrt();
        Some(MeanDifference {
            difference,
            low: difference - half,
            high: difference + half,
            t,
            freedom,
            p: 2.0 * law.cdf(-t.abs()),
        })
    }
}

/// The difference between two means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeanDifference {
    /// One minus the other.
    pub difference: f64,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Welch's t.
    pub t: f64,
    /// Its degrees of freedom, by Welch and Satterthwaite.
    pub freedom: f64,
    /// Its two-sided p-value.
    pub p: f64,
}

#[cfg(test)]
mod tests {
    use super::super::golden::golden;
    use super::*;

    #[test]
    fn what_hillstroms_mails_sold_as_published() {
        let golden = golden();
        let arm = |name: &str| {
            let arm = &golden["hillstrom_arms"][name];
            let number = |key: &str| arm[key].as_f64().unwrap();
            Mean { n: arm["n"].as_u64().unwrap(), mean: number("spend"), variance: number("spend_sd").powi(2) }
        };
        for mail in ["Mens E-Mail", "Womens E-Mail"] {
            let found = arm(mail).difference(&arm("No E-Mail")).unwrap();
            let wanted = &golden["hillstrom_tests"][mail]["spend"];
            let near = |found: f64, wanted: &serde_json::Value, tolerance: f64| {
                let wanted = wanted.as_f64().unwrap();
                assert!((found - wanted).abs() < tolerance, "{mail}: {found} is not {wanted}");
            };
            near(found.difference, &wanted["diff"], 1e-6);
            near(found.t, &wanted["welch_t"], 1e-6);
            near(found.p, &wanted["p"], 1e-6);
            near(found.low, &wanted["ci95"][0], 1e-6);
            near(found.high, &wanted["ci95"][1], 1e-6);
            near(found.freedom, &wanted["df"], 1e-3);
        }
    }

    #[test]
    fn a_mean_by_hand() {
        let found = Mean::of(&[1.0, 2.0, 6.0]);
        assert_eq!((found.n, found.mean, found.variance), (3, 3.0, 7.0));
        assert_eq!(Mean::of(&[]), Mean::default());
        assert_eq!(found.difference(&Mean::of(&[4.0])), None, "of one nobody knows the spread");
        assert_eq!(Mean::of(&[2.0, 2.0]).difference(&Mean::of(&[1.0, 1.0])), None, "nobody differs");
    }
}
