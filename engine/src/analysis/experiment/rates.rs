//! Shares of two groups: difference, intervals, and how likely the treated do better.

use statrs::function::gamma::ln_gamma;

use crate::analysis::{Share, ShareDifference};

/// How many of two groups reached something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// Share of the treated who reached it.
    pub treated: Share,
    /// Share of those whom the treated are compared with.
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
                let chance = case["bayes_prob_t_gt_c_uniform_prior"].as_f64().unwrap();
                close(rates.chance_treated_better(), chance, &about);
            }
        }
    }

    #[test]
    fn nobody_is_compared_with_nobody() {
        assert_eq!(Rates::new((0, 0), (3, 9)), None);
        let none = Rates::new((0, 40), (0, 40)).unwrap();
        close(none.chance_treated_better(), 0.5, "neither is better");
    }
}
