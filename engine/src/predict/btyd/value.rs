//! What an order of a customer is worth: Gamma-Gamma (Fader and Hardie 2013). The orders of each customer vary about a mean of
//! their own, and the means vary between customers.

use statrs::function::gamma::ln_gamma;

use crate::model::{OrderValues, Valued};

use super::ascent::climb;
use super::special::digamma;

/// Fewer customers with a value than this tell too little.
pub const MIN_VALUED: usize = 200;

/// A correlation of value and number of orders above this contradicts the model.
const MAX_CORRELATION: f64 = 0.3;

/// A change of value from the earlier to the later orders of the same customers above this (as a share) is a drift.
const MAX_DRIFT: f64 = 0.1;

/// Why there is no model of values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ValueRefusal {
    /// Too few customers with a value.
    TooFew {
        /// How many there are.
        customers: usize,
    },
    /// Who orders more often spends more, or less, per order.
    Correlated {
        /// The correlation of the logarithms.
        correlation: f64,
    },
    /// The same customers' later orders are worth more, or less, than their earlier ones.
    Drifting {
        /// Later over earlier.
        ratio: f64,
    },
    /// Some parameter has no best value.
    NotIdentified,
}

impl OrderValues {
    /// Fits to customers whose orders have values. `drift` is what the later orders of the same customers are worth over their
    /// earlier ones, where it is known.
    pub fn fit(customers: &[Valued], drift: Option<f64>) -> Result<Self, ValueRefusal> {
        if customers.len() < MIN_VALUED {
            return Err(ValueRefusal::TooFew { customers: customers.len() });
        }
        let correlation = correlation(customers);
        if correlation.abs() > MAX_CORRELATION {
            return Err(ValueRefusal::Correlated { correlation });
        }
        if let Some(ratio) = drift.filter(|ratio| (ratio - 1.0).abs() > MAX_DRIFT) {
            return Err(ValueRefusal::Drifting { ratio });
        }
        let scale = customers.iter().map(|c| c.mean.ln()).sum::<f64>() / customers.len() as f64;
        let start = [5.0_f64.ln(), 3.0_f64.ln(), (scale - 1.0).clamp(-8.0, 8.0)];
        let peak = climb(customers, start, |at| {
            let [p, q, v] = at.map(f64::exp);
            move |customer: &Valued| log_likelihood(*customer, p, q, v)
        });
        let [p, q, v] = peak.at.map(f64::exp);
        if peak.is_at_the_edge() || !peak.value.is_finite() {
            return Err(ValueRefusal::NotIdentified);
        }
        Ok(Self { p, q, v, log_likelihood: peak.value })
    }

    /// The expected value of an order of somebody with these orders; of everybody's where there are none.
    pub fn mean(&self, customer: Option<Valued>) -> f64 {
        let (orders, sum) = customer.map_or((0.0, 0.0), |c| (f64::from(c.orders), f64::from(c.orders) * c.mean));
        self.p * (self.v + sum) / (self.p * orders + self.q - 1.0)
    }
}

/// The log-likelihood of one customer and its gradient by the logarithms of p, q and v.
fn log_likelihood(customer: Valued, p: f64, q: f64, v: f64) -> (f64, [f64; 3]) {
    let (x, z) = (f64::from(customer.orders), customer.mean);
    let (shape, sum) = (p * x, v + x * z);
    let value =
        ln_gamma(shape + q) - ln_gamma(shape) - ln_gamma(q) + q * v.ln() + (shape - 1.0) * z.ln() + shape * x.ln()
            - (shape + q) * sum.ln();
    let both = digamma(shape + q);
    let by_p = x * (both - digamma(shape) + z.ln() + x.ln() - sum.ln());
    let by_q = both - digamma(q) + v.ln() - sum.ln();
    let by_v = q / v - (shape + q) / sum;
    (value, [by_p * p, by_q * q, by_v * v])
}

fn correlation(customers: &[Valued]) -> f64 {
    let n = customers.len() as f64;
    let pairs = || customers.iter().map(|c| (f64::from(c.orders).ln(), c.mean.ln()));
    let (mx, my) = pairs().fold((0.0, 0.0), |(a, b), (x, y)| (a + x / n, b + y / n));
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs() {
        xx += (x - mx) * (x - mx);
        yy += (y - my) * (y - my);
        xy += (x - mx) * (y - my);
    }
    if xx * yy > 0.0 { xy / (xx * yy).sqrt() } else { 0.0 }
}
