//! The mean tone of a group of texts. Texts by one customer are alike, so intervals count customers, not texts.

use serde::Serialize;

use crate::analysis::stats::{ClusterSums, Share, Z95};
use crate::model::CustomerIx;

use super::CLEAR;

/// The mean tone of a group of texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct MoodMean {
    /// How many texts have a tone.
    pub n: u64,
    /// How many customers wrote them.
    pub customers: u64,
    /// Mean tone, 0 where `n` is 0.
    pub mean: f64,
    /// Lower end of its 95 % interval.
    pub low: f64,
    /// Upper end of the same interval.
    pub high: f64,
    /// Of the texts, clearly negative.
    pub negative: Share,
    /// Of the texts, clearly positive.
    pub positive: Share,
    /// Customers behind the negative ones.
    pub negative_customers: u64,
    /// Customers behind the texts that are not clearly negative.
    pub other_customers: u64,
    /// Customers behind the positive ones.
    pub positive_customers: u64,
    /// Customers behind those that are not.
    pub not_positive_customers: u64,
}

/// Sums of a group of texts, which come customer by customer.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::analysis) struct ToneSums {
    n: u64,
    sum: f64,
    negative: ClusterSums,
    positive: ClusterSums,
    customers: u64,
    negative_customers: u64,
    other_customers: u64,
    positive_customers: u64,
    not_positive_customers: u64,
    /// Over customers: squares of their sums, of their numbers of texts, and the products of both.
    squares: f64,
    squared_counts: f64,
    products: f64,
    current: Option<CurrentCustomer>,
}

/// What the customer whose texts are being added has so far.
#[derive(Debug, Clone, Copy)]
struct CurrentCustomer {
    customer: CustomerIx,
    n: u64,
    sum: f64,
    negative: u64,
    positive: u64,
}

impl ToneSums {
    /// Adds a text by a customer, after those of the customers before.
    pub(in crate::analysis) fn add(&mut self, customer: CustomerIx, tone: f64) {
        if self.current.is_none_or(|of| of.customer != customer) {
            self.close();
            self.current = Some(CurrentCustomer { customer, n: 0, sum: 0.0, negative: 0, positive: 0 });
        }
        let (is_negative, is_positive) = (tone <= -CLEAR, tone >= CLEAR);
        if let Some(of) = &mut self.current {
            of.n += 1;
            of.sum += tone;
            of.negative += u64::from(is_negative);
            of.positive += u64::from(is_positive);
        }
        self.n += 1;
        self.sum += tone;
    }

    fn close(&mut self) {
        let Some(of) = self.current.take() else { return };
        let n = of.n as f64;
        self.customers += 1;
        self.negative.add(of.negative, of.n);
        self.positive.add(of.positive, of.n);
        self.negative_customers += u64::from(of.negative > 0);
        self.other_customers += u64::from(of.negative < of.n);
        self.positive_customers += u64::from(of.positive > 0);
        self.not_positive_customers += u64::from(of.positive < of.n);
        self.squares += of.sum * of.sum;
        self.squared_counts += n * n;
        self.products += n * of.sum;
    }

    /// The mean with its interval; of one customer's texts the interval is the whole scale.
    pub(in crate::analysis) fn mean(mut self) -> MoodMean {
        self.close();
        if self.n == 0 {
            return MoodMean::default();
        }
        let mean = self.sum / self.n as f64;
        let variance = self.variance_of(mean);
        let (low, high) = match self.customers {
            1 => (-1.0, 1.0),
            _ => (mean - Z95 * variance.sqrt(), mean + Z95 * variance.sqrt()),
        };
        MoodMean {
            n: self.n,
            customers: self.customers,
            mean,
            low: low.max(-1.0),
            high: high.min(1.0),
            negative: self.negative.share(),
            positive: self.positive.share(),
            negative_customers: self.negative_customers,
            other_customers: self.other_customers,
            positive_customers: self.positive_customers,
            not_positive_customers: self.not_positive_customers,
        }
    }

    /// The variance of the mean, clustered by customer.
    pub(super) fn variance(mut self) -> f64 {
        self.close();
        self.variance_of(self.sum / (self.n.max(1)) as f64)
    }

    fn variance_of(&self, mean: f64) -> f64 {
        let (n, customers) = (self.n as f64, self.customers as f64);
        let spread = self.squares - 2.0 * mean * self.products + mean * mean * self.squared_counts;
        spread.max(0.0) * customers / (customers - 1.0).max(1.0) / (n * n).max(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_is_that_of_customers_whatever_they_write() {
        let of = |texts: &[(u32, f64)]| {
            let mut sums = ToneSums::default();
            texts.iter().for_each(|&(customer, tone)| sums.add(customer, tone));
            sums.mean()
        };
        let once: Vec<(u32, f64)> = (0..40).map(|i| (i, if i % 4 == 0 { -0.6 } else { 0.4 })).collect();
        let found = of(&once);
        assert_eq!((found.n, found.customers, found.negative.count, found.positive.count), (40, 40, 10, 30));
        assert!((found.mean - 0.15).abs() < 1e-12);
        // the plain standard error where everybody writes once: variance 0.1875 · 40 / 39, over 40
        let half = Z95 * (0.1875 * 40.0 / 39.0 / 40.0f64).sqrt();
        assert!((found.high - 0.15 - half).abs() < 1e-12 && (found.low - 0.15 + half).abs() < 1e-12);
        // the same text five times by the same people tells nothing more
        let often: Vec<(u32, f64)> = once.iter().flat_map(|&text| [text; 5]).collect();
        let again = of(&often);
        assert_eq!((again.n, again.customers), (200, 40));
        assert!((again.low - found.low).abs() < 1e-12 && (again.high - found.high).abs() < 1e-12);
        assert_eq!(of(&[(3, 0.5), (3, -0.5)]).low, -1.0, "one customer has no interval");
        assert_eq!((of(&[(3, 0.5), (3, -0.5)]).negative_customers, of(&[(3, -0.5)]).other_customers), (1, 0));
    }
}
