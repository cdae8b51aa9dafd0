//! How much better one ranking is than another, with an interval that counts every customer once, however often tested.
//!
//! The spread comes from what each customer adds to the difference (`DeLong` et al. 1988; the infinitesimal jackknife over
//! customers): what drawing the customers again and again would show, without drawing.

use rustc_hash::FxHashMap;

use crate::model::CustomerIx;

/// The area under the ROC curve of a ranking.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Area {
    pub value: f64,
    /// How far each customer moves it.
    adds: Vec<f64>,
}

/// Mean difference of the areas under the curve over tests, and its standard error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Difference {
    pub mean: f64,
    pub error: f64,
}

impl Difference {
    /// The interval of so many standard errors.
    pub(super) fn interval(self, errors: f64) -> (f64, f64) {
        (self.mean - errors * self.error, self.mean + errors * self.error)
    }
}

/// How much higher the first area is than the second over several tests, each with its customers; `None` without a test.
pub(super) fn difference(tests: &[(&[CustomerIx], &Area, &Area)]) -> Option<Difference> {
    let n = tests.len() as f64;
    let mut mean = 0.0;
    let mut adds: FxHashMap<CustomerIx, f64> = FxHashMap::default();
    for (customers, better, worse) in tests {
        mean += (better.value - worse.value) / n;
        for (i, &customer) in customers.iter().enumerate() {
            *adds.entry(customer).or_default() += (better.adds[i] - worse.adds[i]) / n;
        }
    }
    // summed in an order of its own: the map has none
    let mut squares: Vec<f64> = adds.into_values().map(|v| v * v).collect();
    squares.sort_by(f64::total_cmp);
    (!tests.is_empty()).then(|| Difference { mean, error: squares.iter().sum::<f64>().sqrt() })
}

/// The area of a ranking by these scores, ties counted half; `None` where everybody did the same.
pub(super) fn area(score: &[f64], y: &[bool]) -> Option<Area> {
    let mut order: Vec<usize> = (0..score.len()).collect();
    order.sort_by(|&a, &b| score[a].total_cmp(&score[b]));
    let positives = y.iter().filter(|&&y| y).count() as f64;
    let negatives = y.len() as f64 - positives;
    if positives == 0.0 || negatives == 0.0 {
        return None;
    }
    let mut share = vec![0.0; y.len()];
    let (mut below_did, mut below_not, mut i) = (0.0, 0.0, 0);
    while i < order.len() {
        let value = score[order[i]];
        let tie = order[i..].iter().take_while(|&&k| score[k] == value).count();
        let did = order[i..i + tie].iter().filter(|&&k| y[k]).count() as f64;
        let not = tie as f64 - did;
        for &k in &order[i..i + tie] {
            // of the others, the share that stands on the right side of this row
            share[k] = if y[k] {
                (below_not + not / 2.0) / negatives
            } else {
                (positives - below_did - did / 2.0) / positives
            };
        }
        (below_did, below_not, i) = (below_did + did, below_not + not, i + tie);
    }
    let value = share.iter().zip(y).filter(|(_, y)| **y).map(|(s, _)| s).sum::<f64>() / positives;
    let adds = share.iter().zip(y).map(|(s, &y)| (s - value) / if y { positives } else { negatives });
    Some(Area { value, adds: adds.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::random_stream::RandomStream;
    use crate::predict::metrics::auc;

    fn dice(n: usize, seed: u64) -> Vec<f64> {
        let mut random = RandomStream::new(seed, 0);
        (0..n).map(|_| random.unit()).collect()
    }

    #[test]
    fn the_error_is_what_drawing_customers_again_shows() {
        let n = 600;
        let y: Vec<bool> = dice(n, 5).iter().map(|&p| p < 0.3).collect();
        let noise = dice(n, 6);
        let better: Vec<f64> = (0..n).map(|i| f64::from(u8::from(y[i])) * 0.4 + noise[i]).collect();
        let worse: Vec<f64> =
            (0..n).map(|i| (f64::from(u8::from(y[i])) * 0.2 + noise[n - 1 - i]) * 10.0).map(f64::round).collect();
        // every customer is tested twice, the second time the same
        let customers: Vec<CustomerIx> = (0..n as u32).collect();
        let (a, b) = (area(&better, &y).unwrap(), area(&worse, &y).unwrap());
        let test = (&customers[..], &a, &b);
        let found = difference(&[test]).unwrap();
        assert_eq!(difference(&[test, test]).unwrap(), found, "a customer counts once");
        assert!((found.mean - (auc(&better, &y) - auc(&worse, &y))).abs() < 1e-12);
        let draws: Vec<f64> = (0..800)
            .map(|draw| {
                let of: Vec<usize> = dice(n, 1000 + draw).iter().map(|p| (p * n as f64) as usize).collect();
                let (y, a, b): (Vec<bool>, Vec<f64>, Vec<f64>) =
                    of.iter().map(|&i| (y[i], better[i], worse[i])).fold(Default::default(), |mut all, (y, a, b)| {
                        all.0.push(y);
                        all.1.push(a);
                        all.2.push(b);
                        all
                    });
                auc(&a, &y) - auc(&b, &y)
            })
            .collect();
        let mean = draws.iter().sum::<f64>() / draws.len() as f64;
        let error = (draws.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() / draws.len() as f64).sqrt();
        assert!((found.error / error - 1.0).abs() < 0.1, "{} and {error}", found.error);
    }
}
