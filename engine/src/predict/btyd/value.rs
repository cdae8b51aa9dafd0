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
        /// The value of later orders divided by that of earlier ones.
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
        let most = customers.iter().map(|c| c.orders).max().unwrap_or(0).min(SHARED);
        let peak = climb(customers, start, |at| {
            let likelihood = Likelihood::new(at.map(f64::exp), most);
            move |customer: &Valued| likelihood.of(*customer)
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

/// Customers with more orders than this share nothing with others.
const SHARED: u32 = 1_000;

/// What customers with equally many orders share.
#[derive(Clone, Copy)]
struct OfOrders {
    /// ln Γ of the shape of a customer's values and q, and of the shape alone.
    ln_gammas: (f64, f64),
    /// The derivatives of both.
    digammas: (f64, f64),
    ln_orders: f64,
}

/// The log-likelihood at some parameters.
struct Likelihood {
    p: f64,
    q: f64,
    v: f64,
    ln_gamma_q: f64,
    digamma_q: f64,
    ln_v: f64,
    /// By the number of orders.
    shared: Vec<OfOrders>,
}

impl Likelihood {
    fn new([p, q, v]: [f64; 3], most: u32) -> Self {
        let shared = (0..=most).map(|orders| OfOrders::new(f64::from(orders), p, q)).collect();
        Self { p, q, v, ln_gamma_q: ln_gamma(q), digamma_q: digamma(q), ln_v: v.ln(), shared }
    }

    /// That of one customer and its gradient by the logarithms of p, q and v.
    fn of(&self, customer: Valued) -> (f64, [f64; 3]) {
        let Self { p, q, v, .. } = *self;
        let (x, z) = (f64::from(customer.orders), customer.mean);
        let (shape, sum) = (p * x, v + x * z);
        let known = self.shared.get(customer.orders as usize).copied();
        let of = known.unwrap_or_else(|| OfOrders::new(x, p, q));
        let (ln_z, ln_sum) = (z.ln(), sum.ln());
        let value = of.ln_gammas.0 - of.ln_gammas.1 - self.ln_gamma_q
            + q * self.ln_v
            + (shape - 1.0) * ln_z
            + shape * of.ln_orders
            - (shape + q) * ln_sum;
        let by_p = x * (of.digammas.0 - of.digammas.1 + ln_z + of.ln_orders - ln_sum);
        let by_q = of.digammas.0 - self.digamma_q + self.ln_v - ln_sum;
        let by_v = q / v - (shape + q) / sum;
        (value, [by_p * p, by_q * q, by_v * v])
    }
}

impl OfOrders {
    fn new(orders: f64, p: f64, q: f64) -> Self {
        let shape = p * orders;
        Self {
            ln_gammas: (ln_gamma(shape + q), ln_gamma(shape)),
            digammas: (digamma(shape + q), digamma(shape)),
            ln_orders: orders.ln(),
        }
    }
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
