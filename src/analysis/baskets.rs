//! Which products are bought together more often than chance would have it.

/// What counts as one basket.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum BasketOf {
    /// The products of one order.
    #[default]
    Order,
    /// Everything a customer ever bought.
    Customer,
}

/// Two products, read "who buys `a` also buys `b`".
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The product somebody has, code in `dims.product`.
    pub a: u32,
    /// The product that goes with it.
    pub b: u32,
    /// Baskets with both.
    pub together: u64,
    /// Baskets with `a`.
    pub with_a: u64,
    /// Baskets with `b`.
    pub with_b: u64,
    /// Share of all baskets that have both.
    pub support: f64,
    /// Share of the baskets with `a` that also have `b`.
    pub confidence: f64,
    /// How many times as often as chance.
    pub lift: f64,
    /// Chance of so many baskets with both if the products had nothing to do with each other.
    pub p: f64,
    /// The same, corrected for the number of pairs looked at (Benjamini-Hochberg).
    pub p_adjusted: f64,
}

/// All pairs found in a set of baskets.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pairs {
    /// Baskets looked at.
    pub baskets: u64,
    /// Pairs worth showing (`lift > 1.2`, adjusted `p < 0.05`, enough baskets), by falling confidence; both directions.
    pub pairs: Vec<Pair>,
}
