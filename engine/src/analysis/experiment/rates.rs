//! Shares of two groups: difference, intervals, and how likely the treated do better.

use statrs::function::erf::erfc;
use statrs::function::factorial::ln_binomial;
use statrs::function::gamma::ln_gamma;

use crate::analysis::{Share, ShareDifference, Z95};

/// How many of two groups reached something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// Of the treated.
    pub treated: Share,
    /// Of those they are compared with.
    pub control: Share,
}

impl Rates {
    /// `(reached, customers)` of the treated and of those they are compared with; `None` where a side is empty.
    pub fn new(treated: (u64, u64), control: (u64, u64)) -> Option<Self> {
        let some = treated.1 > 0 && control.1 > 0;
        some.then(|| Self { treated: Share::new(treated.0, treated.1), control: Share::new(control.0, control.1) })
    }

    /// The difference with the 95 % interval of Newcombe (1998), which also holds for few and for shares near 0 and 1.
    pub fn newcombe(&self) -> ShareDifference {
        self.treated.difference(&self.control)
    }

    /// The difference with Wald's 95 % interval, that of the textbooks.
    pub fn wald(&self) -> ShareDifference {
        let variance = |share: &Share| share.share * (1.0 - share.share) / share.of as f64;
        let half = Z95 * (variance(&self.treated) + variance(&self.control)).sqrt();
        let difference = self.treated.share - self.control.share;
        ShareDifference { difference, low: difference - half, high: difference + half }
    }

    /// The two-proportion z with pooled variance; 0 where all or none did.
    pub fn z(&self) -> f64 {
        let (n1, n2) = (self.treated.of as f64, self.control.of as f64);
        let pooled = (self.treated.count + self.control.count) as f64 / (n1 + n2);
        let error = (pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2)).sqrt();
        if error > 0.0 { (self.treated.share - self.control.share) / error } else { 0.0 }
    }

    /// The two-sided p-value of [`Self::z`].
    pub fn p(&self) -> f64 {
        erfc(self.z().abs() / std::f64::consts::SQRT_2)
    }

    /// Fisher's exact two-sided p-value: all tables with these margins that are no more likely than this one.
    pub fn fisher(&self) -> f64 {
        let (n1, n2) = (self.treated.of, self.control.of);
        let reached = self.treated.count + self.control.count;
        let whole = ln_binomial(n1 + n2, reached);
        let ln_chance = |x: u64| ln_binomial(n1, x) + ln_binomial(n2, reached - x) - whole;
        // what rounding makes a little more likely counts as well
        let limit = ln_chance(self.treated.count) + 1e-7;
        let (least, most) = (reached.saturating_sub(n2), reached.min(n1));
        (least..=most).map(ln_chance).filter(|&chance| chance <= limit).map(f64::exp).sum::<f64>().min(1.0)
    }

    /// The chance that the treated have the larger share, where nothing was known before (uniform priors): Miller's sum,
    /// <https://www.evanmiller.org/bayesian-ab-testing.html>.
    pub fn chance_treated_better(&self) -> f64 {
        let parameters = |share: &Share| ((share.count + 1) as f64, (share.of - share.count + 1) as f64);
        let ((at, bt), (ac, bc)) = (parameters(&self.treated), parameters(&self.control));
        let base = -ln_beta(ac, bc);
        let term = |i: u64| {
            let i = i as f64;
            (ln_beta(ac + i, bt + bc) - (bt + i).ln() - ln_beta(1.0 + i, bt) + base).exp()
        };
        (0..at as u64).map(term).sum::<f64>().clamp(0.0, 1.0)
    }
}

fn ln_beta(a: f64, b: f64) -> f64 {
    ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b)
}

#[cfg(test)]
mod tests {
    use super::super::golden::golden;
    use super::*;

    fn close(found: f64, wanted: f64, what: &str) {
        assert!((found - wanted).abs() < 1e-6, "{what}: {found} is not {wanted}");
    }

    #[test]
    fn small_tables_as_scipy_and_statsmodels_read_them() {
        for case in golden()["two_prop"].as_array().unwrap() {
            let of = |key: &str| case[key].as_u64().unwrap();
            let number = |key: &str| case[key].as_f64().unwrap();
            let rates = Rates::new((of("x_b"), of("n_b")), (of("x_a"), of("n_a"))).unwrap();
            let end = |key: &str, i: usize| case[key][i].as_f64().unwrap();
            close(rates.newcombe().low, end("newcombe95_b_minus_a", 0), "newcombe");
            close(rates.newcombe().high, end("newcombe95_b_minus_a", 1), "newcombe");
            close(rates.control.low, end("wilson_a", 0), "wilson");
            close(rates.treated.high, end("wilson_b", 1), "wilson");
            close(-rates.z(), number("z_a_minus_b"), "z");
            close(rates.p(), number("p"), "p");
            close(rates.fisher(), number("fisher_p"), "fisher");
            close(rates.chance_treated_better(), number("prob_b_gt_a"), "chance");
        }
    }

    #[test]
    fn the_mails_of_hillstrom_as_published() {
        let golden = golden();
        for (mail, of_mail) in golden["hillstrom_tests"].as_object().unwrap() {
            for what in ["visit", "conversion"] {
                let case = &of_mail[what];
                let pair = |key: &str, i: usize| case[key][i].as_u64().unwrap();
                let rates = Rates::new((pair("x", 0), pair("n", 0)), (pair("x", 1), pair("n", 1))).unwrap();
                let end = |key: &str, i: usize| case[key][i].as_f64().unwrap();
                let about = format!("{mail}, {what}");
                close(rates.newcombe().difference, case["diff"].as_f64().unwrap(), &about);
                close(rates.newcombe().low, end("newcombe95", 0), &about);
                close(rates.newcombe().high, end("newcombe95", 1), &about);
                close(rates.wald().low, end("wald95", 0), &about);
                close(rates.wald().high, end("wald95", 1), &about);
                close(rates.z(), case["z"].as_f64().unwrap(), &about);
                close(rates.p(), case["p"].as_f64().unwrap(), &about);
                let chance = case["bayes_prob_t_gt_c_uniform_prior"].as_f64().unwrap();
                close(rates.chance_treated_better(), chance, &about);
            }
        }
    }

    #[test]
    fn nobody_is_compared_with_nobody() {
        assert_eq!(Rates::new((0, 0), (3, 9)), None);
        let none = Rates::new((0, 40), (0, 40)).unwrap();
        assert_eq!((none.z(), none.p()), (0.0, 1.0));
        close(none.chance_treated_better(), 0.5, "neither is better");
        close(none.fisher(), 1.0, "nothing differs");
    }
}
