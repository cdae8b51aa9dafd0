//! Fitted models of orders and of what they are worth, as they are stored: a few numbers each.

use serde::{Deserialize, Serialize};

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

/// After which orders a customer can drop out: the one thing in which the two models differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DropoutRule {
    /// After a repeated order only (BG/NBD): who ordered once is still a customer.
    AfterRepeats,
    /// After any order (MBG/NBD).
    AfterAny,
}

/// A fitted model of orders.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Btyd {
    /// After which orders a customer can leave.
    pub leaving: DropoutRule,
    /// Shape of the distribution of paces.
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

/// The orders of a customer that count for their value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Valued {
    /// How many of the orders have a known value.
    pub orders: u32,
    /// Their mean value, above 0.
    pub mean: f64,
}

/// A fitted model of values.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct OrderValues {
    /// Shape of the orders of one customer.
    pub p: f64,
    /// Shape of the customers' scales.
    pub q: f64,
    /// Scale of the customers' scales.
    pub v: f64,
    /// Log-likelihood of what it was fitted to.
    pub log_likelihood: f64,
}
