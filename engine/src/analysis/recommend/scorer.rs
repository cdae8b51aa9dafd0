//! What speaks for which product: a model over what customers have, or how many buy each.

use super::ease::{SquareMatrix, ease, gram};
use super::items::{CustomerItems, Deed};
use super::similar::{Neighbour, neighbours};

/// From so many products on a full matrix costs more than it gives.
pub(super) const MOST_FOR_EASE: usize = 3000;

/// What a customer's history is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// The products that the customer ordered.
    Orders,
    /// That, and what was looked at or put into the cart.
    Everything,
}

impl History {
    /// Whether a deed is part of it.
    pub(super) fn counts(self, deed: Deed) -> bool {
        match self {
            Self::Orders => deed == Deed::Ordered,
            Self::Everything => deed != Deed::SentBack,
        }
    }
}

/// How products are ranked for a customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Method {
    /// By how many bought them.
    Popularity,
    /// By EASE with this weight, from such a history.
    Ease(f64, History),
    /// By likeness to what is in such a history.
    Similarity(History),
}

/// Ranks products for a customer by what is known of them.
pub(super) struct Scorer {
    pub method: Method,
    popularity: Vec<f64>,
    weights: Weights,
}

enum Weights {
    None,
    Full(SquareMatrix),
    Sparse(Vec<Vec<Neighbour>>),
}

impl Scorer {
    /// Learns from what customers did before a moment; none where nothing can be learned that way.
    pub(super) fn learn(method: Method, customers: &[CustomerItems], n: usize, until: i64) -> Option<Self> {
        let mut popularity = vec![0.0; n];
        for of in customers {
            of.before(until, |deed| deed == Deed::Ordered).iter().for_each(|&item| popularity[item as usize] += 1.0);
        }
        let histories = |history: History| -> Vec<Vec<u32>> {
            let all = customers.iter().map(|of| of.before(until, |deed| history.counts(deed)));
            all.filter(|items| items.len() > 1).collect()
        };
        let weights = match method {
            Method::Popularity => Weights::None,
            Method::Ease(lambda, history) => {
                let all = histories(history);
                Weights::Full(ease(&gram(all.iter().map(Vec::as_slice), n), lambda)?)
            }
            Method::Similarity(history) => {
                Weights::Sparse(neighbours(histories(history).iter().map(Vec::as_slice), n, true))
            }
        };
        Some(Self { method, popularity, weights })
    }

    /// The history that this is asked with.
    pub(super) fn history(&self) -> History {
        match self.method {
            Method::Popularity => History::Orders,
            Method::Ease(_, history) | Method::Similarity(history) => history,
        }
    }

    /// How much speaks for each product where a customer has these; nothing known is as popular as it is.
    pub(super) fn scores(&self, have: &[u32]) -> Vec<f64> {
        let mut scores = vec![0.0; self.popularity.len()];
        match &self.weights {
            Weights::None => return self.popularity.clone(),
            _ if have.is_empty() => return self.popularity.clone(),
            Weights::Full(weights) => {
                for &item in have {
                    scores.iter_mut().zip(weights.row(item as usize)).for_each(|(score, weight)| *score += weight);
                }
            }
            Weights::Sparse(neighbours) => {
                for of in have.iter().flat_map(|&item| &neighbours[item as usize]) {
                    scores[of.item as usize] += of.likeness;
                }
            }
        }
        scores
    }

    /// Which of the products that a customer has speaks most for another; none where the ranking is by popularity.
    pub(super) fn because_of(&self, have: &[u32], item: u32) -> Option<u32> {
        let weight = |&of: &u32| match &self.weights {
            Weights::None => 0.0,
            Weights::Full(weights) => weights.at(of as usize, item as usize),
            Weights::Sparse(all) => all[of as usize].iter().find(|n| n.item == item).map_or(0.0, |n| n.likeness),
        };
        let best = have.iter().copied().max_by(|a, b| weight(a).total_cmp(&weight(b)).then(b.cmp(a)))?;
        (weight(&best) > 0.0).then_some(best)
    }

    /// The best of the products that may be shown, the best first; equal ones by how many bought them.
    pub(super) fn best(&self, have: &[u32], most: usize, may: impl Fn(u32) -> bool) -> Vec<u32> {
        let scores = self.scores(have);
        let mut items: Vec<u32> = (0..scores.len() as u32).filter(|&item| may(item)).collect();
        let better = |a: &u32, b: &u32| {
            let (a, b) = (*a as usize, *b as usize);
            let by_popularity = self.popularity[b].total_cmp(&self.popularity[a]);
            scores[b].total_cmp(&scores[a]).then(by_popularity).then(a.cmp(&b))
        };
        if items.len() > most && most > 0 {
            items.select_nth_unstable_by(most - 1, better);
            items.truncate(most);
        }
        items.sort_by(better);
        items
    }
}
