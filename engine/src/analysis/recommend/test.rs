//! Whether products chosen for each customer meet what they order later, against the products that most order.

use rayon::prelude::*;

use crate::analysis::stats::{ENOUGH, Share, Z95};

use super::items::{CustomerItems, Deed, consumable_before};
use super::scorer::{History, MOST_FOR_EASE, Method, Scorer};

/// Of the time in which orders came, models are learned up to here, chosen up to there, and tested on the rest.
const LEARNED: f64 = 0.6;
const CHOSEN: f64 = 0.8;
/// Weights that are tried.
const LAMBDAS: [f64; 3] = [20.0, 100.0, 500.0];

/// What was found on the last part of the past, which nothing was learned or chosen by.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductTest {
    /// What is ordered from here on is what was to be met, ms UTC.
    pub cut: i64,
    /// Customers who ordered something that could be recommended.
    pub customers: u64,
    /// So many products are named for each.
    pub named: usize,
    /// Customers who ordered one of those chosen for them.
    pub hits: Share,
    /// Customers who ordered one of the most bought.
    pub popular_hits: Share,
    /// How well the order of those chosen is, from 0 to 1 (normalised discounted cumulative gain).
    pub ndcg: f64,
    /// How well the order of the most bought products is, from 0 to 1.
    pub popular_ndcg: f64,
    /// How much better it is, with the 95 % interval by customers.
    pub gain: (f64, f64, f64),
}

impl ProductTest {
    /// Whether products chosen for each are at least as good as the most bought.
    pub fn is_personal_better(&self) -> bool {
        self.gain.0 > 0.0
    }
}

/// What may be recommended to a customer who did this before a moment: nothing that was sent back, and nothing again that
/// people order once.
pub(super) fn may_recommend(of: &CustomerItems, until: i64, consumable: &[bool]) -> impl Fn(u32) -> bool {
    let back = of.before(until, |deed| deed == Deed::SentBack);
    let mut never = of.before(until, |deed| deed == Deed::Ordered);
    never.retain(|&item| !consumable[item as usize]);
    move |item| back.binary_search(&item).is_err() && never.binary_search(&item).is_err()
}

/// Chooses a way to rank products and tests it; none where too few ordered again. `named` products are named for each.
pub(super) fn choose(customers: &[CustomerItems], n: usize, named: usize) -> Option<(Method, ProductTest)> {
    let mut times: Vec<i64> = customers
        .iter()
        .flat_map(|of| of.deeds.iter().filter(|(.., deed)| *deed == Deed::Ordered).map(|deed| deed.0))
        .collect();
    if times.is_empty() {
        return None;
    }
    times.sort_unstable();
    let at = |share: f64| times[((times.len() as f64 * share) as usize).min(times.len() - 1)];
    let (learned, chosen, end) = (at(LEARNED), at(CHOSEN), i64::MAX);
    // what is ordered again is judged by what was known then
    let (known, later) = (consumable_before(customers, n, learned), consumable_before(customers, n, chosen));
    let histories = [History::Orders, History::Everything];
    let methods: Vec<Method> = match n < MOST_FOR_EASE {
        true => histories.into_iter().flat_map(|h| LAMBDAS.map(|lambda| Method::Ease(lambda, h))).collect(),
        false => histories.map(Method::Similarity).to_vec(),
    };
    let quality = |method: Method| {
        let scorer = Scorer::learn(method, customers, n, learned)?;
        let found = meet(&scorer, customers, (learned, chosen), &known, named);
        Some((method, mean(found.iter().map(|of| of.1))))
    };
    let tried: Vec<(Method, f64)> = methods.into_par_iter().filter_map(quality).collect();
    let (method, _) = tried.into_iter().reduce(|best, next| if next.1 > best.1 { next } else { best })?;
    let personal = Scorer::learn(method, customers, n, chosen)?;
    let popular = Scorer::learn(Method::Popularity, customers, n, chosen)?;
    let personal = meet(&personal, customers, (chosen, end), &later, named);
    let popular = meet(&popular, customers, (chosen, end), &later, named);
    let tested = personal.len() as u64;
    if tested < ENOUGH {
        return None;
    }
    let hits = |found: &[(bool, f64)]| Share::new(found.iter().filter(|of| of.0).count() as u64, tested);
    let differences: Vec<f64> = personal.iter().zip(&popular).map(|(a, b)| a.1 - b.1).collect();
    let gain = mean(differences.iter().copied());
    let variance = differences.iter().map(|d| (d - gain).powi(2)).sum::<f64>() / (tested as f64 - 1.0);
    let half = Z95 * (variance / tested as f64).sqrt();
    let test = ProductTest {
        cut: chosen,
        customers: tested,
        named,
        hits: hits(&personal),
        popular_hits: hits(&popular),
        ndcg: mean(personal.iter().map(|of| of.1)),
        popular_ndcg: mean(popular.iter().map(|of| of.1)),
        gain: (gain, gain - half, gain + half),
    };
    Some((method, test))
}

/// Of each customer who ordered something in this time that could be recommended: whether it was among the named, and how well
/// they were ordered.
fn meet(
    scorer: &Scorer,
    customers: &[CustomerItems],
    (from, until): (i64, i64),
    consumable: &[bool],
    named: usize,
) -> Vec<(bool, f64)> {
    let of_customer = |of: &CustomerItems| {
        let may = may_recommend(of, from, consumable);
        let wanted: Vec<u32> = of.ordered_between(from, until).into_iter().filter(|&item| may(item)).collect();
        if wanted.is_empty() {
            return None;
        }
        let have = of.before(from, |deed| scorer.history().counts(deed));
        let best = scorer.best(&have, named, may);
        Some((best.iter().any(|item| wanted.contains(item)), ndcg(&best, &wanted)))
    };
    customers.par_iter().map(of_customer).collect::<Vec<_>>().into_iter().flatten().collect()
}

/// How well a ranking meets what was wanted: each place counts by the logarithm of its number.
fn ndcg(ranked: &[u32], wanted: &[u32]) -> f64 {
    let worth = |place: usize| 1.0 / (place as f64 + 2.0).log2();
    let found: f64 = ranked.iter().enumerate().filter(|(_, item)| wanted.contains(item)).map(|(at, _)| worth(at)).sum();
    let ideal: f64 = (0..wanted.len().min(ranked.len())).map(worth).sum();
    if ideal > 0.0 { found / ideal } else { 0.0 }
}

fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let n = values.len();
    if n == 0 { 0.0 } else { values.sum::<f64>() / n as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rankings_are_worth_what_the_formula_says() {
        assert!((ndcg(&[3, 1, 2], &[3]) - 1.0).abs() < 1e-12);
        // second of three, of one: 1 / log2(3)
        assert!((ndcg(&[1, 3, 2], &[3]) - 1.0 / 3f64.log2()).abs() < 1e-12);
        let two = (1.0 + 0.5) / (1.0 + 1.0 / 3f64.log2());
        assert!((ndcg(&[5, 1, 7], &[5, 7]) - two).abs() < 1e-12);
        assert_eq!((ndcg(&[1, 2], &[9]), ndcg(&[], &[9])), (0.0, 0.0));
    }
}
