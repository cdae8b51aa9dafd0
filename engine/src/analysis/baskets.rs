//! Which products are bought together more often than chance would have it.

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::events::{BitSet, EventTable, Orders, Subset};
use crate::model::{CustomerIx, NONE_U32, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::{by_customers, customers_who};
use super::stats::{adjust, hypergeometric_upper};

/// Pairs below this lift are not worth showing.
const MIN_LIFT: f64 = 1.2;
/// Nor are those that chance explains.
const MAX_P: f64 = 0.05;

/// What counts as one basket.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
pub enum BasketOf {
    /// The products of one order.
    #[default]
    Order,
    /// Everything a customer ever bought.
    Customer,
}

/// Two products, read "who buys `a` also buys `b`".
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Pair {
    /// The product somebody has, code in `dims.product`.
    pub a: u32,
    /// The product that goes with it.
    pub b: u32,
    /// How many baskets hold both products.
    pub together: u64,
    /// How many baskets hold `a`.
    pub with_a: u64,
    /// How many baskets hold `b`.
    pub with_b: u64,
    /// Share of all baskets that have both.
    pub support: f64,
    /// Share of the baskets with `a` that also have `b`.
    pub confidence: f64,
    /// How many times as often as chance.
    pub lift: f64,
    /// Chance of so many baskets with both if the products had nothing to do with each other (Fisher's exact test).
    pub p: f64,
    /// `p`, corrected for the number of pairs looked at (Benjamini-Hochberg).
    pub p_adjusted: f64,
}

/// The pairs found in a set of baskets.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Pairs {
    /// How many baskets were examined.
    pub baskets: u64,
    /// Pairs worth showing (`lift > 1.2`, adjusted `p < 0.05`, in at least 5 baskets and 0.1 % of them), by falling
    /// confidence; both directions.
    pub pairs: Vec<Pair>,
}

/// Products bought together by customers in `subset`.
pub fn pairs(table: &EventTable, subset: &Subset, settings: &Settings, of: BasketOf) -> Pairs {
    let baskets = baskets(table, subset, settings, of);
    let at_least = 5.max(baskets.len().div_ceil(1000) as u64);
    let mut pairs = all_pairs(&baskets, at_least);
    pairs.retain(|p| p.lift > MIN_LIFT && p.p_adjusted < MAX_P);
    Pairs { baskets: baskets.len() as u64, pairs }
}

/// The products of each order, or of each customer; ascending and without repeats, customer by customer.
fn baskets(table: &EventTable, subset: &Subset, settings: &Settings, of: BasketOf) -> Vec<Vec<u32>> {
    let goal = table.goal_mask(&settings.goal);
    let parts = by_customers(table, |customers| {
        let mut found = Vec::new();
        for ix in customers {
            let mut orders: Vec<Vec<u32>> = orders(table, subset, ix, &goal).into_iter().map(|(_, of)| of).collect();
            if of == BasketOf::Customer {
                orders = vec![orders.concat()];
            }
            for mut basket in orders {
                basket.sort_unstable();
                basket.dedup();
                if !basket.is_empty() {
                    found.push(basket);
                }
            }
        }
        found
    });
    parts.concat()
}

/// Customers who bought both products in one order.
pub fn customers_with_both(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (a, b): (u32, u32),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let goal = table.goal_mask(&settings.goal);
    let has_both = |(_, order): &(i64, Vec<u32>)| order.contains(&a) && order.contains(&b);
    customers_who(table, progress, |ix| orders(table, subset, ix, &goal).iter().any(has_both))
}

/// A customer's orders with their times: everything with a product that came from the same source at the instant of a goal, apart from what
/// has the number of another order.
pub(super) fn orders(table: &EventTable, subset: &Subset, ix: CustomerIx, goal: &[bool]) -> Vec<(i64, Vec<u32>)> {
    let mut found = Vec::new();
    let events: Vec<usize> = subset.events(table, ix).collect();
    for instant in events.chunk_by(|&a, &b| table.time[a] == table.time[b]) {
        let mut orders = Orders::new(table);
        for &order in instant.iter().filter(|&&i| goal[table.touchpoint[i] as usize]) {
            if !orders.is_new(order) {
                continue;
            }
            found.push((table.time[order], products_of_order(table, instant, order)));
        }
    }
    found
}

/// The products of an order among the events of its instant.
pub(super) fn products_of_order(table: &EventTable, instant: &[usize], order: usize) -> Vec<u32> {
    let same = |&&i: &&usize| table.order(i) == table.order(order) || table.order(i) == 0 || table.order(order) == 0;
    let lines = instant.iter().filter(|&&i| table.source[i] == table.source[order]).filter(same);
    lines.map(|&i| table.product[i]).filter(|&p| p != NONE_U32).collect()
}

/// Every pair in at least `at_least` baskets, measured in both directions, by falling confidence.
fn all_pairs(baskets: &[Vec<u32>], at_least: u64) -> Vec<Pair> {
    let mut single: FxHashMap<u32, u64> = FxHashMap::default();
    for &product in baskets.iter().flatten() {
        *single.entry(product).or_default() += 1;
    }
    let mut both: FxHashMap<(u32, u32), u64> = FxHashMap::default();
    for basket in baskets {
        let frequent: Vec<u32> = basket.iter().copied().filter(|p| single[p] >= at_least).collect();
        for (i, &a) in frequent.iter().enumerate() {
            for &b in &frequent[i + 1..] {
                *both.entry((a, b)).or_default() += 1;
            }
        }
    }
    let mut counted: Vec<_> = both.into_iter().filter(|&(_, n)| n >= at_least).collect();
    counted.sort_unstable();
    let n = baskets.len() as u64;
    let p: Vec<f64> = counted.iter().map(|&((a, b), t)| hypergeometric_upper(t, n, single[&a], single[&b])).collect();
    let adjusted = adjust(&p);
    let measure = |a: u32, b: u32, i: usize| {
        let (together, with_a, with_b) = (counted[i].1, single[&a], single[&b]);
        let confidence = together as f64 / with_a as f64;
        let support = together as f64 / n as f64;
        let lift = confidence / (with_b as f64 / n as f64);
        Pair { a, b, together, with_a, with_b, support, confidence, lift, p: p[i], p_adjusted: adjusted[i] }
    };
    let mut pairs: Vec<Pair> = (0..counted.len())
        .flat_map(|i| {
            let (a, b) = counted[i].0;
            [measure(a, b, i), measure(b, a, i)]
        })
        .collect();
    pairs.sort_by(|x, y| {
        y.confidence.total_cmp(&x.confidence).then(y.together.cmp(&x.together)).then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Golden {
        items: Vec<String>,
        baskets: Vec<Vec<u32>>,
        rules: Vec<Rule>,
    }

    #[derive(serde::Deserialize)]
    struct Rule {
        lhs: Vec<String>,
        rhs: Vec<String>,
        support: f64,
        confidence: f64,
        lift: f64,
    }

    #[test]
    fn pairs_equal_the_golden_rules() {
        let golden: Golden =
            serde_json::from_str(include_str!("../../../tests/golden/recs/small_baskets.json")).unwrap();
        let code = |name: &str| golden.items.iter().position(|i| i == name).unwrap() as u32;
        let found = all_pairs(&golden.baskets, 1);
        let mut compared = 0;
        for rule in golden.rules.iter().filter(|r| r.lhs.len() == 1 && r.rhs.len() == 1) {
            let (a, b) = (code(&rule.lhs[0]), code(&rule.rhs[0]));
            let pair = found.iter().find(|p| (p.a, p.b) == (a, b)).unwrap();
            assert!((pair.support - rule.support).abs() < 1e-9, "{pair:?}");
            assert!((pair.confidence - rule.confidence).abs() < 1e-9, "{pair:?}");
            assert!((pair.lift - rule.lift).abs() < 1e-9, "{pair:?}");
            compared += 1;
        }
        assert!(compared >= 5, "only {compared} rules with one product on each side");
        assert!(found.is_sorted_by(|a, b| a.confidence >= b.confidence));
    }

    #[test]
    fn chance_pairs_have_large_p() {
        // a and b always together, c with everything equally
        let baskets: Vec<Vec<u32>> = (0..80)
            .map(|i| match i % 4 {
                0 => vec![0, 1, 2],
                1 => vec![0, 1],
                2 => vec![2],
                _ => vec![3],
            })
            .collect();
        let found = all_pairs(&baskets, 5);
        let of = |a, b| *found.iter().find(|p| (p.a, p.b) == (a, b)).unwrap();
        assert!(of(0, 1).p_adjusted < 1e-6 && (of(0, 1).lift - 2.0).abs() < 1e-12);
        assert!((of(0, 2).lift - 1.0).abs() < 1e-12 && of(0, 2).p > 0.3);
    }
}
