//! How many orders to expect of customers who are free to come and go, and when: the models BG/NBD (Fader, Hardie and Lee
//! 2005) and MBG/NBD (Batislam, Denizel and Filiztekin 2007), and Gamma-Gamma for the value of an order.
//!
//! Everybody orders at a pace of their own until they leave for good, which nobody sees; the paces and the chances of leaving
//! vary between customers. MBG/NBD lets people leave after their first order too. Time is in weeks; orders of one day are one.

mod ascent;
mod fit;
mod special;
mod value;

pub use fit::{MIN_BUYERS, Refusal, fit};
pub use value::{MIN_VALUED, ValueRefusal};

pub use crate::model::{Btyd, Buyer, DropoutRule, OrderValues, Valued};

use special::{hypergeometric, hypergeometrics};

/// Nobody is said to order more often.
const MOST_ORDERS: usize = 10_000;

impl Btyd {
    /// The orders after which somebody may have left.
    fn chances_to_leave(&self, buyer: Buyer) -> f64 {
        self.leaving.chances(buyer.repeats)
    }

    /// Odds that the customer has left.
    fn odds_gone(&self, buyer: Buyer) -> f64 {
        let n = self.chances_to_leave(buyer);
        if n == 0.0 {
            return 0.0;
        }
        let shape = self.r + f64::from(buyer.repeats);
        let silence = (self.alpha + buyer.age).ln() - (self.alpha + buyer.last).ln();
        self.a / (self.b + n - 1.0) * (shape * silence).exp()
    }

    /// The chance that the customer has not left for good. No answer to "will they order": under BG/NBD it is 1 for everybody
    /// who ordered once.
    pub fn alive(&self, buyer: Buyer) -> f64 {
        1.0 / (1.0 + self.odds_gone(buyer))
    }

    /// The chance of at least one order in the next `weeks`.
    pub fn chance(&self, buyer: Buyer, weeks: f64) -> f64 {
        self.alive(buyer) * self.chance_if_alive(buyer, weeks)
    }

    /// The same of a customer who has not left.
    pub fn chance_if_alive(&self, buyer: Buyer, weeks: f64) -> f64 {
        let shape = self.r + f64::from(buyer.repeats);
        let known = self.alpha + buyer.age;
        -(shape * (known.ln() - (known + weeks).ln())).exp_m1()
    }

    /// The expected number of orders in the next `weeks`.
    pub fn orders(&self, buyer: Buyer, weeks: f64) -> f64 {
        let (shape, n) = (self.r + f64::from(buyer.repeats), self.chances_to_leave(buyer));
        let known = self.alpha + buyer.age;
        // the formula has a gap at 1 that its limit fills
        let a = if (self.a - 1.0).abs() < 1e-7 { 1.0 + 1e-7 } else { self.a };
        let c = a + self.b + n - 1.0;
        let share = hypergeometric(shape, self.b + n, c, weeks / (known + weeks));
        c / (a - 1.0) * (1.0 - share) * self.alive(buyer)
    }

    /// The same in each of several stretches of weeks from now on: what they share is worked out once.
    pub fn orders_within<const N: usize>(&self, buyer: Buyer, weeks: &[f64; N]) -> [f64; N] {
        let (shape, n) = (self.r + f64::from(buyer.repeats), self.chances_to_leave(buyer));
        let known = self.alpha + buyer.age;
        let a = if (self.a - 1.0).abs() < 1e-7 { 1.0 + 1e-7 } else { self.a };
        let c = a + self.b + n - 1.0;
        let shares = hypergeometrics(shape, self.b + n, c, &weeks.map(|weeks| weeks / (known + weeks)));
        let alive = self.alive(buyer);
        shares.map(|share| c / (a - 1.0) * (1.0 - share) * alive)
    }

    /// The chances of no order, of one, of two and so on in the next `weeks`.
    pub fn counts(&self, buyer: Buyer, weeks: f64) -> impl Iterator<Item = f64> + use<> {
        let (a, b) = (self.a, self.b + self.chances_to_leave(buyer));
        let (shape, known) = (self.r + f64::from(buyer.repeats), self.alpha + buyer.age);
        let (alive, z) = (self.alive(buyer), weeks / (known + weeks));
        // of somebody who never leaves: the chance of as many orders, and of fewer
        let (mut exactly, mut fewer) = ((shape * (-z).ln_1p()).exp(), 0.0);
        // the chance to be still there after as many orders
        let mut stays = 1.0;
        (0u32..).map(move |k| {
            let k = f64::from(k);
            if k == 0.0 {
                return 1.0 - alive + alive * exactly;
            }
            fewer += exactly;
            exactly *= (shape + k - 1.0) / k * z;
            let leaves = stays * a / (a + b + k - 1.0);
            stays *= (b + k - 1.0) / (a + b + k - 1.0);
            alive * (stays * exactly + leaves * (1.0 - fewer))
        })
    }

    /// The fewest and the most orders in the next `weeks`, leaving out `tail` of the chances at either end.
    pub fn range(&self, buyer: Buyer, weeks: f64, tail: f64) -> (u32, u32) {
        let (mut sum, mut low) = (0.0, None);
        let mut at_most = (0u32..).zip(self.counts(buyer, weeks)).take(MOST_ORDERS).filter_map(|(k, p)| {
            sum += p;
            if sum > tail {
                low = low.or(Some(k));
            }
            (sum >= 1.0 - tail).then_some(k)
        });
        let high = at_most.next();
        drop(at_most);
        let high = high.unwrap_or(MOST_ORDERS as u32);
        (low.unwrap_or(high), high)
    }

    /// Weeks from the cut-off after which the next order has come with the chance `share`, if the customer has not left.
    pub fn next_order(&self, buyer: Buyer, share: f64) -> f64 {
        let shape = self.r + f64::from(buyer.repeats);
        (self.alpha + buyer.age) * (-(-share).ln_1p() / shape).exp_m1()
    }
}

impl DropoutRule {
    /// How many times somebody could leave.
    fn chances(self, repeats: u32) -> f64 {
        match self {
            Self::AfterRepeats => f64::from(repeats),
            Self::AfterAny => f64::from(repeats) + 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reference's model of CDNOW, and what it says of 39 weeks of somebody new.
    #[test]
    fn the_chances_of_so_many_orders_are_those_of_the_reference() {
        let model = Btyd {
            leaving: DropoutRule::AfterRepeats,
            r: 0.242_594_543_421_067_2,
            alpha: 4.413_602_716_077_373,
            a: 0.792_921_833_347_843_9,
            b: 2.425_905_728_721_631,
            log_likelihood: 0.0,
        };
        let new = Buyer { repeats: 0, last: 0.0, age: 0.0 };
        let expected =
            [0.574_307_160_7, 0.199_192_543_1, 0.085_322_923_4, 0.045_797_557_5, 0.027_631_412_1, 0.017_938_480_1];
        for (found, expected) in model.counts(new, 39.0).zip(expected) {
            assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
        }
    }

    #[test]
    fn several_stretches_at_once_are_each_by_itself() {
        let model = Btyd { leaving: DropoutRule::AfterAny, r: 0.3, alpha: 5.0, a: 0.6, b: 2.0, log_likelihood: 0.0 };
        for buyer in [
            Buyer { repeats: 0, last: 0.0, age: 0.0 },
            Buyer { repeats: 3, last: 9.0, age: 30.0 },
            Buyer { repeats: 60, last: 30.0, age: 31.0 },
        ] {
            let weeks = [0.0, 1.0, 4.0, 13.0, 52.0];
            assert_eq!(model.orders_within(buyer, &weeks), weeks.map(|weeks| model.orders(buyer, weeks)));
        }
    }

    #[test]
    fn the_chances_of_all_counts_sum_to_one_and_have_the_expected_mean() {
        for leaving in [DropoutRule::AfterRepeats, DropoutRule::AfterAny] {
            let model = Btyd { leaving, r: 0.8, alpha: 6.0, a: 0.9, b: 2.5, log_likelihood: 0.0 };
            for buyer in [
                Buyer { repeats: 0, last: 0.0, age: 30.0 },
                Buyer { repeats: 5, last: 20.0, age: 24.0 },
                Buyer { repeats: 12, last: 10.0, age: 40.0 },
            ] {
                let counts: Vec<f64> = model.counts(buyer, 26.0).take(2000).collect();
                assert!((counts.iter().sum::<f64>() - 1.0).abs() < 1e-9);
                let mean: f64 = (0..).zip(&counts).map(|(k, p)| f64::from(k) * p).sum();
                assert!((mean - model.orders(buyer, 26.0)).abs() < 1e-6, "{mean} and {}", model.orders(buyer, 26.0));
                assert!((counts[0] - (1.0 - model.chance(buyer, 26.0))).abs() < 1e-12);
                let (low, high) = model.range(buyer, 26.0, 0.1);
                let below = |end: usize| counts[..end].iter().sum::<f64>();
                assert!(below(low as usize) <= 0.1 && below(low as usize + 1) > 0.1);
                assert!(below(high as usize) < 0.9 && below(high as usize + 1) >= 0.9);
            }
        }
    }
}
