//! Qini: how much better than chance a score tells whom contact moves.
//!
//! The curve of Radcliffe (2007), Using control groups to target on predicted lift: customers with the highest score first,
//! how many more of the treated reached the goal than the untreated among them would have. Computed as scikit-uplift does.

use rayon::prelude::*;

use crate::analysis::random_stream::RandomStream;

/// A customer of an experiment with a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored {
    /// How much contact is expected to move this customer.
    pub score: f64,
    /// Whether they were treated.
    pub treated: bool,
    /// Whether they reached the goal.
    pub reached: bool,
}

/// A curve and what it comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Qini {
    /// (customers with the highest scores, goals more than without contact).
    pub curve: Vec<(f64, f64)>,
    /// The area above chance, as a share of that of a score that knows everything: 0 = chance.
    pub area: f64,
}

/// An area with what chance makes of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QiniInterval {
    /// The area between the curve and chance.
    pub area: f64,
    /// Lower end of its 99 % interval.
    pub low: f64,
    /// Upper end of the same interval.
    pub high: f64,
}

/// How many resamples an interval is made of.
const RESAMPLES: u64 = 400;
/// What lies outside an interval on each side. Drawing customers anew does not learn the scores anew, so that an interval of
/// 95 % claims differences where there are none three times too often.
const OUTSIDE: f64 = 0.005;

impl Qini {
    /// Of customers with the highest scores first, each of whom is there so many times.
    fn weighed(sorted: &[Scored], weights: &[f64]) -> Option<Self> {
        let curve = curve(sorted.iter().copied().zip(weights.iter().copied()));
        let weight_of = |treated: bool, reached: bool| -> f64 {
            let of = sorted.iter().zip(weights).filter(|(c, _)| c.treated == treated && c.reached == reached);
            of.map(|(_, weight)| weight).sum()
        };
        // whoever was moved comes first, whom contact kept away last
        let knows = [(1.0, true, true), (0.0, true, false), (0.0, false, false), (-1.0, false, true)];
        let knows =
            knows.map(|(score, treated, reached)| (Scored { score, treated, reached }, weight_of(treated, reached)));
        if knows[0].1 + knows[1].1 <= 0.0 || knows[2].1 + knows[3].1 <= 0.0 {
            return None;
        }
        let perfect = self::curve(knows.into_iter());
        let chance = perfect.last().map_or(0.0, |(x, y)| x * y / 2.0);
        let found = (area(&curve) - chance) / (area(&perfect) - chance);
        found.is_finite().then_some(Self { curve, area: found })
    }

    /// The 99 % interval of the area, by drawing the customers anew.
    pub fn interval(customers: &[Scored], seed: u64) -> Option<QiniInterval> {
        let sorted = highest_first(customers);
        let area = Self::weighed(&sorted, &vec![1.0; sorted.len()])?.area;
        let one = |number: u64| {
            let mut random = RandomStream::new(seed, number + 1);
            let weights: Vec<f64> = sorted.iter().map(|_| random.poisson(1.0)).collect();
            Self::weighed(&sorted, &weights).map(|qini| qini.area)
        };
        let mut areas: Vec<f64> = (0..RESAMPLES).into_par_iter().filter_map(one).collect();
        areas.sort_by(f64::total_cmp);
        let at = |share: f64| areas.get((share * areas.len().saturating_sub(1) as f64).round() as usize).copied();
        Some(QiniInterval { area, low: at(OUTSIDE)?, high: at(1.0 - OUTSIDE)? })
    }

    /// How much more of the treated than of the untreated reached the goal among the share of customers with the highest
    /// scores; `None` where one side has nobody there.
    pub fn uplift_at(customers: &[Scored], share: f64) -> Option<f64> {
        let sorted = highest_first(customers);
        let best = &sorted[..(share * sorted.len() as f64) as usize];
        let rate = |treated: bool| {
            let n = best.iter().filter(|c| c.treated == treated).count();
            let reached = best.iter().filter(|c| c.treated == treated && c.reached).count();
            (n > 0).then(|| reached as f64 / n as f64)
        };
        Some(rate(true)? - rate(false)?)
    }
}

/// Highest score first; of those with one score the last first.
fn highest_first(customers: &[Scored]) -> Vec<Scored> {
    let mut sorted = customers.to_vec();
    sorted.sort_by(|a, b| a.score.total_cmp(&b.score));
    sorted.reverse();
    sorted
}

/// The curve of customers with the highest scores first, each of whom is there so many times.
fn curve(customers: impl Iterator<Item = (Scored, f64)>) -> Vec<(f64, f64)> {
    let mut points = vec![(0.0, 0.0)];
    let (mut n, mut treated, mut reached, mut reached_treated) = (0.0, 0.0, 0.0, 0.0);
    let mut customers = customers.peekable();
    while let Some((c, weight)) = customers.next() {
        n += weight;
        treated += if c.treated { weight } else { 0.0 };
        reached += if c.reached { weight } else { 0.0 };
        reached_treated += if c.treated && c.reached { weight } else { 0.0 };
        if customers.peek().is_some_and(|(next, _)| next.score == c.score) {
            continue;
        }
        let untreated = n - treated;
        let as_many = if untreated > 0.0 { treated / untreated } else { 0.0 };
        points.push((n, reached_treated - (reached - reached_treated) * as_many));
    }
    points
}

fn area(curve: &[(f64, f64)]) -> f64 {
    curve.windows(2).map(|pair| (pair[1].0 - pair[0].0) * (pair[1].1 + pair[0].1) / 2.0).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> (Vec<Scored>, serde_json::Value) {
        let text = include_str!("../../../../tests/golden/experiment/qini_small.json");
        let golden: serde_json::Value = serde_json::from_str(text).unwrap();
        let list = |key: &str| golden[key].as_array().unwrap().clone();
        let of = |((score, treated), y): ((&serde_json::Value, &serde_json::Value), &serde_json::Value)| Scored {
            score: score.as_f64().unwrap(),
            treated: treated == 1,
            reached: y == 1,
        };
        let customers = list("uplift").iter().zip(&list("treatment")).zip(&list("y")).map(of).collect();
        (customers, golden)
    }

    /// Of customers in any order, each of whom is there once.
    fn of(customers: &[Scored]) -> Option<Qini> {
        Qini::weighed(&highest_first(customers), &vec![1.0; customers.len()])
    }

    #[test]
    fn as_scikit_uplift() {
        let (customers, golden) = small();
        let found = of(&customers).unwrap();
        assert!((found.area - golden["qini_auc"].as_f64().unwrap()).abs() < 1e-9, "{}", found.area);
        for (i, (x, y)) in found.curve.iter().enumerate() {
            let wanted = |key: &str| golden[key][i].as_f64().unwrap();
            assert!((x - wanted("qini_curve_x")).abs() < 1e-9 && (y - wanted("qini_curve_y")).abs() < 1e-9, "{i}");
        }
        let best = Qini::uplift_at(&customers, 0.3).unwrap();
        assert!((best - golden["uplift_at_30_overall"].as_f64().unwrap()).abs() < 1e-9, "{best}");
        let interval = Qini::interval(&customers, 5).unwrap();
        assert!(interval.low < found.area && found.area < interval.high, "{interval:?}");
        assert_eq!(Qini::interval(&customers, 5), Some(interval));
    }

    #[test]
    fn one_side_alone_tells_nothing() {
        let one = Scored { score: 1.0, treated: true, reached: true };
        assert_eq!(of(&[one, Scored { score: 2.0, ..one }]), None);
        assert_eq!(of(&[one, Scored { treated: false, reached: false, ..one }]).map(|q| q.area), Some(0.0));
    }
}
