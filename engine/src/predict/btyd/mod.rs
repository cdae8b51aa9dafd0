//! How many orders to expect of customers who are free to come and go, and when: the models BG/NBD (Fader, Hardie and Lee
//! 2005) and MBG/NBD (Batislam, Denizel and Filiztekin 2007), and Gamma-Gamma for the value of an order.
//!
//! Everybody orders at a pace of their own until they leave for good, which nobody sees; the paces and the chances of leaving
//! vary between customers. MBG/NBD lets people leave after their first order too. Time is in weeks; orders of one day are one.

mod ascent;
mod fit;
mod special;
mod value;

pub use fit::{Refusal, fit};
pub use value::{OrderValues, ValueRefusal, Valued};

use special::hypergeometric;

/// What the models know about a customer who ordered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Buyer {
    /// Days with an order after the first.
    pub repeats: u32,
    /// Weeks from the first order to the last.
    pub last: f64,
    /// Weeks from the first order to the cut-off.
    pub age: f64,
}

/// Which of the two models.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// After a repeated order only (BG/NBD): who ordered once is still a customer.
    AfterRepeats,
    /// After any order (MBG/NBD).
    AfterAny,
}

/// A fitted model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Btyd {
    /// When people leave.
    pub leaving: Leaving,
    /// Shape of the paces.
    pub r: f64,
    /// Scale of the paces, weeks.
    pub alpha: f64,
    /// First parameter of the chance of leaving.
    pub a: f64,
    /// Second parameter of the chance of leaving.
    pub b: f64,
    /// Log-likelihood of what it was fitted to.
    pub log_likelihood: f64,
}

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
        let shape = self.r + f64::from(buyer.repeats);
        let known = self.alpha + buyer.age;
        self.alive(buyer) * -(shape * (known.ln() - (known + weeks).ln())).exp_m1()
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

    /// Weeks from the cut-off after which the next order has come with the chance `share`, if the customer has not left.
    pub fn next_order(&self, buyer: Buyer, share: f64) -> f64 {
        let shape = self.r + f64::from(buyer.repeats);
        (self.alpha + buyer.age) * (-(-share).ln_1p() / shape).exp_m1()
    }
}

impl Leaving {
    /// How many times somebody could leave.
    fn chances(self, repeats: u32) -> f64 {
        match self {
            Self::AfterRepeats => f64::from(repeats),
            Self::AfterAny => f64::from(repeats) + 1.0,
        }
    }
}
