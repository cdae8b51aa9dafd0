//! Who is moved by contact: two models, one of those who were treated and one of those who were not, and the difference of
//! what they say (a T-learner; Künzel, Sekhon, Bickel and Yu 2019, PNAS 116). Every customer is judged by models that have
//! not seen them.

use std::collections::BTreeMap;

use crate::analysis::experiment::{Qini, QiniInterval, Scored};
use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::as_of::DAY;
use super::before::EventsBefore;
use super::features::FeatureRows;
use super::kinds::Kinds;
use super::model::Model;
use super::sample::customer_hash;

/// Fewer customers than this on a side: nothing is said.
const LEAST: usize = 1_000;
/// Fewer than this who reached the goal on a side: nothing is said.
const LEAST_REACHED: usize = 100;
/// The strength of the penalty (inverse): a difference of two models varies twice as much as one.
const STRENGTH: f64 = 0.1;
/// The share of customers who are moved most.
const BEST: f64 = 0.3;

/// Whether some are moved more than others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UpliftVerdict {
    /// Too few customers to say.
    TooFew,
    /// Everybody reacts about the same.
    Alike,
    /// Some are moved more than others, and the scores say who.
    Differs,
}

/// Who is moved by contact.
#[derive(Debug, Clone, PartialEq)]
pub struct Uplift {
    /// Whether some are moved more than others.
    pub verdict: UpliftVerdict,
    /// The difference over all customers.
    pub average: f64,
    /// How much better than chance the scores tell whom contact moves.
    pub qini: Option<QiniInterval>,
    /// The difference among the three tenths with the highest scores.
    pub best: Option<f64>,
    /// By row, how much more likely contact makes it that the goal is reached; empty where nothing is said.
    pub scores: Vec<f64>,
}

/// A customer of whom chance decided whether they were treated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exposed {
    /// The customer whose uplift this is.
    pub ix: CustomerIx,
    /// When it was decided, ms UTC.
    pub at: i64,
    /// Whether they were treated.
    pub treated: bool,
    /// Whether they reached the goal afterwards.
    pub reached: bool,
}

/// Learns who is moved from what was known of customers on the day before it was decided whether they are treated.
pub fn uplift_of(
    (table, subset): (&EventTable, &Subset),
    kinds: &Kinds,
    settings: &Settings,
    exposed: &[Exposed],
    progress: &Progress,
) -> Result<Uplift, Cancelled> {
    let sides = |of: &dyn Fn(&Exposed) -> bool| exposed.iter().map(of).collect::<Vec<bool>>();
    if is_too_few(&sides(&|e| e.treated), &sides(&|e| e.reached)) {
        return Ok(uplift(&FeatureRows::default(), &sides(&|e| e.treated), &sides(&|e| e.reached), |_| true, 0));
    }
    let mut by_day: BTreeMap<i64, Vec<&Exposed>> = BTreeMap::new();
    exposed.iter().for_each(|e| by_day.entry(e.at.div_euclid(DAY)).or_default().push(e));
    let mut rows = FeatureRows::default();
    let (mut treated, mut reached) = (Vec::new(), Vec::new());
    for (day, mut exposed) in by_day {
        progress.check()?;
        exposed.sort_by_key(|e| e.ix);
        let view = EventsBefore::new(table, subset, kinds, settings, day * DAY);
        let customers: Vec<CustomerIx> = exposed.iter().map(|e| e.ix).collect();
        let found = FeatureRows::build(&view, &customers, &[], &[]);
        let of: BTreeMap<CustomerIx, &Exposed> = exposed.into_iter().map(|e| (e.ix, e)).collect();
        for e in found.customers.iter().filter_map(|ix| of.get(ix)) {
            treated.push(e.treated);
            reached.push(e.reached);
        }
        if rows.features.is_empty() { rows = found } else { rows.append(&found) }
    }
    let halves: Vec<bool> = rows.customers.iter().map(|&ix| customer_hash(table, ix).is_multiple_of(2)).collect();
    Ok(uplift(&rows, &treated, &reached, |i| halves[i], settings.seed))
}

/// Whether a side has too few customers, or too few of them who reached the goal, to say who is moved.
fn is_too_few(treated: &[bool], reached: &[bool]) -> bool {
    [true, false].into_iter().any(|side| {
        let of_side = treated.iter().zip(reached).filter(|(t, _)| **t == side);
        let (n, goals) = of_side.fold((0, 0), |(n, goals), (_, reached)| (n + 1, goals + usize::from(*reached)));
        n < LEAST || goals < LEAST_REACHED
    })
}

/// Learns who is moved from customers of whom chance had some treated. `half` parts them by what has nothing to do with what
/// they did: each half is judged by models of the other.
pub fn uplift(
    rows: &FeatureRows,
    treated: &[bool],
    reached: &[bool],
    half: impl Fn(usize) -> bool,
    seed: u64,
) -> Uplift {
    let all = treated.len();
    let rate = |side: bool| {
        let of_side = || (0..all).filter(|&i| treated[i] == side);
        of_side().filter(|&i| reached[i]).count() as f64 / of_side().count().max(1) as f64
    };
    let average = rate(true) - rate(false);
    if is_too_few(treated, reached) {
        return Uplift { verdict: UpliftVerdict::TooFew, average, qini: None, best: None, scores: Vec::new() };
    }
    let mut scores = vec![0.0; all];
    for asked in [false, true] {
        let of = rows.filter(|i| half(i) == asked);
        let says = |side: bool| {
            let learned = |i: usize| half(i) != asked && treated[i] == side;
            let y: Vec<bool> = (0..all).filter(|&i| learned(i)).map(|i| reached[i]).collect();
            Model::fit(&rows.filter(learned), &y, &rows.features, STRENGTH).probabilities(&of)
        };
        let places = (0..all).filter(|&i| half(i) == asked);
        let moved = says(true).into_iter().zip(says(false)).map(|(with, without)| with - without);
        places.zip(moved).for_each(|(i, moved)| scores[i] = moved);
    }
    let scored: Vec<Scored> =
        (0..all).map(|i| Scored { score: scores[i], treated: treated[i], reached: reached[i] }).collect();
    let qini = Qini::interval(&scored, seed);
    let differs = qini.is_some_and(|qini| qini.low > 0.0);
    Uplift {
        verdict: if differs { UpliftVerdict::Differs } else { UpliftVerdict::Alike },
        average,
        qini,
        best: Qini::uplift_at(&scored, BEST),
        scores,
    }
}

#[cfg(test)]
mod tests {
    use super::super::matrix::Matrix;
    use super::*;
    use crate::analysis::random_stream::RandomStream;
    use crate::model::Feature;
    use crate::predict::AsOf;

    /// A trial like Hillstrom's: 15 of 100 reach the goal anyway, more of those who came often; contact moves `moved` of 100
    /// of those who ordered before, and `others` of those who did not.
    fn trial(seed: u64, n: usize, (moved, others): (f64, f64)) -> (FeatureRows, Vec<bool>, Vec<bool>) {
        let mut random = RandomStream::new(seed, 0);
        let features = vec![Feature::Orders, Feature::Visits, Feature::Tenure, Feature::EmailOpens30];
        let (mut data, mut treated, mut reached) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..n {
            let buyer = random.unit() < 0.5;
            let (visits, tenure, opens) =
                (1.0 + 20.0 * random.unit(), 300.0 * random.unit(), (4.0 * random.unit()).floor());
            data.extend([if buyer { 1.0 + (3.0 * random.unit()).floor() } else { 0.0 }, visits, tenure, opens]);
            let side = random.unit() < 0.5;
            let lift = if side { if buyer { moved } else { others } } else { 0.0 };
            treated.push(side);
            reached.push(random.unit() < 0.10 + 0.005 * visits + lift / 100.0);
        }
        let rows = FeatureRows {
            raw: Matrix::new(data, features.len()),
            customers: (0..n as u32).collect(),
            buyers: vec![None; n],
            properties: Vec::new(),
            as_of: AsOf::new(0, "UTC"),
            features,
        };
        (rows, treated, reached)
    }

    fn read(seed: u64, n: usize, lifts: (f64, f64)) -> Uplift {
        let (rows, treated, reached) = trial(seed, n, lifts);
        uplift(&rows, &treated, &reached, |i| i % 2 == 0, seed)
    }

    /// In how many of so many trials it is claimed that some are moved more than others.
    fn claimed(trials: u64, lifts: (f64, f64)) -> usize {
        (1..=trials).filter(|&seed| read(seed, 12_000, lifts).verdict == UpliftVerdict::Differs).count()
    }

    #[test]
    fn who_is_moved_is_found_where_some_are_and_denied_where_all_are_alike() {
        assert_eq!(claimed(2, (9.0, 0.0)), 2, "contact moves those who ordered before");
        assert_eq!(claimed(2, (5.0, 5.0)), 0, "everybody is moved alike");
    }

    #[test]
    #[ignore = "the whole of it takes minutes"]
    fn trials_of_three_kinds_are_told_apart() {
        let found = [(9.0, 0.0), (5.0, 5.0), (0.0, 0.0)].map(|lifts| claimed(40, lifts));
        eprintln!("claimed in {found:?} of 40 trials: some moved, all alike, nobody");
        assert!(found[0] >= 38 && found[1] + found[2] <= 2, "{found:?}");
    }

    #[test]
    fn the_best_are_moved_more_than_the_average() {
        let found = read(3, 12_000, (9.0, 0.0));
        assert!((found.average - 0.045).abs() < 0.02 && found.best.unwrap() > found.average + 0.015, "{found:?}");
        assert_eq!(found, read(3, 12_000, (9.0, 0.0)), "the same each time");
    }

    #[test]
    fn of_few_nothing_is_said() {
        let found = read(1, 900, (20.0, 0.0));
        assert_eq!((found.verdict, found.qini, found.scores.len()), (UpliftVerdict::TooFew, None, 0));
    }
}
