//! One target at one horizon: learn from the past, test on a later past, choose what says the chances, then score today.

use crate::events::EventTable;
use crate::model::{
    BackTest, Baseline, CustomerIx, Feature, Readiness, ReadinessReason, Score, Target, TargetRun, Teller, TestedWindow,
};

use super::chance::{Chance, Examples};
use super::features::FeatureRows;
use super::gain::{Area, Difference, area, difference};
use super::metrics;
use super::origins::{Origins, concerns, needed_history};
use super::rules::{ORDER_MODEL, rules};

/// Fewer positives or negatives than this in training: no prediction.
pub const ENOUGH_EXAMPLES: usize = 50;
/// Fewer than this: three plain features and low confidence.
const FIRM_CLASS: usize = 200;
/// A back-test better than this usually means that the answer leaked into the data …
const TOO_GOOD: f64 = 0.97;
/// … unless the baseline, which cannot leak, is about as good: then the question is just easy.
const EASY: f64 = 0.93;
/// A run shows six models: one in twenty runs may show one by chance that is none, so each interval has this many standard
/// errors to either side (Bonferroni).
const BEYOND_CHANCE: f64 = 2.638;
/// Windows that a chance is learned from.
pub(super) const LEARNED_WINDOWS: i64 = 2;
/// Reasons are put into words for this many of the best scored customers per target.
pub const EXPLAINED: usize = 10_000;

/// Runs one target: fit, test and score.
pub(crate) fn run_target(target: Target, horizon_days: u32, origins: &Origins, table: &EventTable) -> TargetRun {
    let (mut run, chance) = fit_target(target, horizon_days, origins, table);
    if let Some(chance) = chance {
        let everybody = &origins.now;
        let some = match (&origins.asked_now, target) {
            (Some(asked), Target::Own) => Some(everybody.filter(|i| asked[i])),
            (_, Target::Silent) => Some(everybody.filter(|i| concerns(everybody, i, target, horizon_days))),
            _ => None,
        };
        let now = some.as_ref().unwrap_or(everybody);
        let p = chance.of(now);
        if let Some(test) = &mut run.back_test {
            test.expected = metrics::mean(p.iter().copied());
        }
        run.scores = scores(&chance, &p, now, table);
    }
    run
}

/// Fits and tests one target; the chance is today's, which learned from the latest past whose outcome is known. `None`
/// where there is too little to learn from.
pub(super) fn fit_target(
    target: Target,
    horizon_days: u32,
    origins: &Origins,
    table: &EventTable,
) -> (TargetRun, Option<Chance>) {
    let past: Vec<Examples> = origins.past.iter().map(|o| o.examples(target, horizon_days)).collect();
    let mut run = TargetRun {
        target,
        horizon_days,
        readiness: Readiness::Ready,
        teller: Teller::Model,
        back_test: None,
        properties: origins.now.properties.clone(),
        goal: Vec::new(),
        coefficients: Vec::new(),
        scores: Vec::new(),
    };
    if let Some(missing) = missing(horizon_days, origins.history_days, &past[1].y) {
        run.readiness = Readiness::NotEnoughData(vec![missing]);
        return (run, None);
    }
    // the newest is for testing, and all after it have to carry a model
    let known = 1 + past[1..].iter().take_while(|e| smaller_class(&e.y) >= ENOUGH_EXAMPLES).count();
    let past = &past[..known];
    let few = smaller_class(&past[1].y) < FIRM_CLASS;
    let wanted = model_features(target, &past[1]);
    let learned_from = |k: usize| two_windows(&past[k..]);
    let has_order_model = target == Target::Purchase && origins.past[..known].iter().all(|o| o.orders.is_some());
    // with no earlier test to tell, the one that learns most goes first, and of few examples the one that learns least
    let mut ways = vec![Way::new(Teller::Trees, &past[1].rows.features), Way::new(Teller::Model, &wanted)];
    ways.extend(has_order_model.then(|| Way::new(Teller::OrderModel, ORDER_MODEL)));
    if few {
        ways.reverse();
    }
    let models = ways.len();
    ways.extend(rules(target).iter().map(|(rule, features)| Way::new(Teller::Rule(*rule), features)));
    for (k, asked) in past[..known - 1].iter().enumerate() {
        let examples = learned_from(k + 1);
        let mut regression: Option<Chance> = None;
        // the regression comes before the trees that may stand beside it
        for way in ways.iter_mut().rev() {
            let grown = regression.as_ref().filter(|_| way.teller == Teller::Trees);
            let chance = grown
                .and_then(|regression| regression.with_trees(&examples, table))
                .unwrap_or_else(|| Chance::learn(&examples, way.teller, &way.features, table));
            way.test(&chance, asked);
            if way.teller == Teller::Model {
                regression = Some(chance);
            }
        }
    }
    let customers: Vec<&[CustomerIx]> = past[..known - 1].iter().map(|e| &e.rows.customers[..]).collect();
    let (models, rules) = ways.split_at(models);
    let verdict = judge(models, rules, &customers);
    let (way, baseline) = (verdict.way, verdict.baseline);
    let mut test = back_test(way, baseline, &past[0]);
    test.gain = verdict.gain.map_or((0.0, 0.0), |gain| gain.interval(BEYOND_CHANCE));
    test.train_cut = origins.past[1].cut;
    (test.train_n, test.train_positives) = (past[1].y.len(), metrics::classes(&past[1].y).0);
    test.test_cut = origins.past[0].cut;
    test.windows = (0..known - 1).map(|k| window(origins.past[k].cut, &past[k], way, baseline, k)).collect();
    run.teller = way.teller;
    run.readiness = readiness(&test, few, verdict.doubt);
    run.back_test = Some(test);
    let newest = learned_from(0);
    let chance = Chance::learn(&newest, way.teller, &way.features, table);
    run.coefficients = chance.model.weights(&newest.rows);
    (run, Some(chance))
}

/// Today's chance by what said the chances of a run.
pub(super) fn learn_as(told: &TargetRun, origins: &Origins, table: &EventTable) -> Chance {
    let past: Vec<Examples> = origins.past.iter().map(|o| o.examples(told.target, told.horizon_days)).collect();
    let features = match told.teller {
        Teller::Model => model_features(told.target, &past[1]),
        Teller::Trees => past[1].rows.features.clone(),
        Teller::OrderModel => ORDER_MODEL.to_vec(),
        Teller::Rule(rule) => {
            let of = rules(told.target).iter().find(|(of, _)| *of == rule);
            of.map_or_else(Vec::new, |(_, features)| features.to_vec())
        }
    };
    Chance::learn(&two_windows(&past), told.teller, &features, table)
}

/// The examples of the newest of these windows and of the one before: two tell more than one, and less of a season.
fn two_windows(past: &[Examples]) -> Examples {
    match past {
        [newest, before, ..] => newest.clone().with(before),
        _ => past[0].clone(),
    }
}

/// What a model goes by that learns from such a window: a few plain features where there are few examples.
fn model_features(target: Target, learned_from: &Examples) -> Vec<Feature> {
    match smaller_class(&learned_from.y) < FIRM_CLASS {
        true => plain_features(target),
        false => learned_from.rows.features.clone(),
    }
}

/// A way to say the chances, and what it said in each test, the newest first.
struct Way {
    teller: Teller,
    features: Vec<Feature>,
    said: Vec<Vec<f64>>,
    areas: Vec<Option<Area>>,
    losses: Vec<f64>,
}

impl Way {
    fn new(teller: Teller, features: &[Feature]) -> Self {
        Self { teller, features: features.to_vec(), said: Vec::new(), areas: Vec::new(), losses: Vec::new() }
    }

    /// The simple rule that it is, if it is one.
    fn rule(&self) -> Option<Baseline> {
        match self.teller {
            Teller::Rule(rule) => Some(rule),
            Teller::Model | Teller::OrderModel | Teller::Trees => None,
        }
    }

    fn test(&mut self, chance: &Chance, on: &Examples) {
        let p = chance.of(&on.rows);
        self.areas.push(area(&p, &on.y));
        self.losses.push(metrics::log_loss(&p, &on.y));
        self.said.push(p);
    }

    /// How much better it ranks than another over all tests.
    fn gain_over(&self, other: &Self, customers: &[&[CustomerIx]]) -> Option<Difference> {
        let tests = self.areas.iter().zip(&other.areas).zip(customers);
        let told = tests.filter_map(|((a, b), customers)| Some((*customers, a.as_ref()?, b.as_ref()?)));
        difference(&told.collect::<Vec<_>>())
    }

    fn beats(&self, other: &Self, customers: &[&[CustomerIx]]) -> bool {
        self.gain_over(other, customers).is_some_and(|gain| gain.interval(BEYOND_CHANCE).0 > 0.0)
            && mean_loss(&self.losses) < mean_loss(&other.losses)
    }

    /// Whether it ranks better and its chances are nearer, be it by chance.
    fn is_ahead_of(&self, other: &Self) -> bool {
        self.mean_area() > other.mean_area() && mean_loss(&self.losses) < mean_loss(&other.losses)
    }

    fn mean_area(&self) -> f64 {
        metrics::mean(self.areas.iter().flatten().map(|area| area.value))
    }
}

fn mean_loss(losses: &[f64]) -> f64 {
    metrics::mean(losses.iter().copied())
}

/// What says the chances, the simple rule that ranks best, how much better than it the way ranks, and any doubt.
struct Verdict<'a> {
    way: &'a Way,
    baseline: &'a Way,
    gain: Option<Difference>,
    doubt: Option<ReadinessReason>,
}

/// The model that did better in the tests before the newest, if it beats every simple rule; else the rule that did best, if that
/// tells anything; else the average. That a model may be ahead by chance is a doubt; that it tells anything must be more than chance.
fn judge<'a>(models: &'a [Way], rules: &'a [Way], customers: &[&[CustomerIx]]) -> Verdict<'a> {
    let model = first_best(models, |way| -mean_loss(way.losses.get(1..).unwrap_or_default()));
    let (average, telling) = (&rules[0], &rules[1..]);
    let best = first_best(telling, Way::mean_area);
    let gain = model.gain_over(best, customers);
    if rules.iter().all(|rule| model.beats(rule, customers)) {
        return Verdict { way: model, baseline: best, gain, doubt: None };
    }
    let auc = model.mean_area();
    let (baseline, baseline_auc) = (best.rule().unwrap_or(Baseline::Average), best.mean_area());
    if model.beats(average, customers) && telling.iter().all(|rule| model.is_ahead_of(rule)) {
        let doubt = ReadinessReason::MaybeNoBetterThanBaseline { baseline, baseline_auc, auc };
        return Verdict { way: model, baseline: best, gain, doubt: Some(doubt) };
    }
    let surest = first_best(telling, |way| -mean_loss(&way.losses));
    if surest.beats(average, customers) {
        let doubt = ReadinessReason::NoBetterThanBaseline { baseline, baseline_auc, auc };
        return Verdict { way: surest, baseline: best, gain, doubt: Some(doubt) };
    }
    Verdict { way: average, baseline: average, gain, doubt: Some(ReadinessReason::NoSignal { auc }) }
}

/// The first of the ways that no other has more merit than.
fn first_best(ways: &[Way], merit: impl Fn(&Way) -> f64) -> &Way {
    ways[1..].iter().fold(&ways[0], |best, way| if merit(way) > merit(best) { way } else { best })
}

fn smaller_class(y: &[bool]) -> usize {
    let (positives, negatives) = metrics::classes(y);
    positives.min(negatives)
}

/// What is missing, in counts, where there is too little.
fn missing(days: u32, history_days: f64, y: &[bool]) -> Option<ReadinessReason> {
    let need_days = needed_history(days);
    if history_days < need_days {
        let span = f64::from(days) * 2.0 + need_days;
        return Some(ReadinessReason::ShortHistory {
            needed_days: span.round() as u32,
            missing_days: (need_days - history_days).ceil() as u32,
        });
    }
    let (positives, negatives) = metrics::classes(y);
    let enough = positives >= ENOUGH_EXAMPLES && negatives >= ENOUGH_EXAMPLES;
    (!enough).then_some(ReadinessReason::FewCustomers { needed: ENOUGH_EXAMPLES, positives, negatives })
}

fn plain_features(target: Target) -> Vec<Feature> {
    match target {
        Target::Purchase => vec![Feature::DaysSinceVisit, Feature::Orders, Feature::Visits28],
        Target::Silent => vec![Feature::DaysSinceVisit, Feature::Visits28, Feature::Tenure],
        Target::Own => vec![Feature::DaysSinceVisit, Feature::Times, Feature::Visits28],
    }
}

fn window(cut: i64, of: &Examples, way: &Way, baseline: &Way, k: usize) -> TestedWindow {
    let value = |way: &Way| way.areas[k].as_ref().map_or(0.5, |area| area.value);
    TestedWindow {
        cut,
        n: of.y.len(),
        positives: metrics::classes(&of.y).0,
        expected: metrics::mean(way.said[k].iter().copied()),
        auc: value(way),
        baseline_auc: value(baseline),
    }
}

/// The figures of the newest test.
fn back_test(way: &Way, baseline: &Way, on: &Examples) -> BackTest {
    let (y, p) = (&on.y, &way.said[0]);
    let (positives, _) = metrics::classes(y);
    let base = positives as f64 / y.len().max(1) as f64;
    let value = |way: &Way| way.areas[0].as_ref().map_or(0.5, |area| area.value);
    let calibration = metrics::calibration(p, y);
    BackTest {
        train_cut: 0,
        test_cut: 0,
        train_n: 0,
        train_positives: 0,
        test_n: y.len(),
        test_positives: positives,
        auc: value(way),
        baseline_auc: value(baseline),
        baseline: baseline.rule().unwrap_or(Baseline::Average),
        gain: (0.0, 0.0),
        windows: Vec::new(),
        expected: 0.0,
        brier: metrics::brier(p, y),
        base_brier: base * (1.0 - base),
        ece: metrics::ece(&calibration),
        lift_at_10: metrics::lift_at_10(p, y),
        calibration,
        deciles: metrics::deciles(p, y),
    }
}

fn readiness(test: &BackTest, few: bool, doubt: Option<ReadinessReason>) -> Readiness {
    let positives = test.train_positives;
    let negatives = test.train_n - positives;
    let mut reasons = Vec::new();
    if test.auc > TOO_GOOD && test.baseline_auc < EASY {
        reasons.push(ReadinessReason::TooGood { auc: test.auc });
    }
    if few {
        reasons.push(ReadinessReason::FewExamples { firm: FIRM_CLASS, positives, negatives });
    }
    if test.test_positives == 0 || test.test_positives == test.test_n {
        reasons.push(ReadinessReason::Untestable);
    } else {
        let told = doubt.is_some();
        reasons.extend(doubt);
        if !told && test.brier >= test.base_brier {
            reasons.push(worse_than_average(test));
        }
    }
    if reasons.is_empty() { Readiness::Ready } else { Readiness::LowConfidence(reasons) }
}

/// That the average would have been nearer, and whether because more or fewer did it than was to be expected.
fn worse_than_average(test: &BackTest) -> ReadinessReason {
    let n = test.test_n as f64;
    let rate = test.test_positives as f64 / n;
    let expected = test.windows.first().map(|w| w.expected);
    // the number who did it is a sum over customers, at most as uncertain as if all had the same chance
    let expected = expected.filter(|e| (rate - e).abs() > BEYOND_CHANCE * (e * (1.0 - e) / n).sqrt());
    ReadinessReason::WorseThanAverage { rate, expected }
}

/// Everybody's score, highest first, ties by customer.
fn scores(chance: &Chance, p: &[f64], now: &FeatureRows, table: &EventTable) -> Vec<Score> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[b].total_cmp(&p[a]).then(a.cmp(&b)));
    let explained = &order[..order.len().min(EXPLAINED)];
    let mut factors = chance.model.reasons(now, explained, 3).into_iter();
    let id = |i: usize| table.people.ids[now.customers[i] as usize];
    order.iter().map(|&i| Score { customer: id(i), p: p[i], factors: factors.next().unwrap_or_default() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Thirty who did it and thirty who did not, in another order for each `step`; who did it stand so many places higher.
    fn way(teller: Teller, step: usize, higher: usize, loss: f64) -> Way {
        let y: Vec<bool> = (0..60).map(|i| i < 30).collect();
        let score = |i: usize| (i % 30 * step % 30 + if i < 30 { higher } else { 0 }) as f64;
        let scores: Vec<f64> = (0..60).map(score).collect();
        Way { areas: vec![area(&scores, &y)], losses: vec![loss], ..Way::new(teller, &[]) }
    }

    fn average() -> Way {
        let y: Vec<bool> = (0..60).map(|i| i < 30).collect();
        Way { areas: vec![area(&[0.5; 60], &y)], losses: vec![0.69], ..Way::new(Teller::Rule(Baseline::Average), &[]) }
    }

    #[test]
    fn a_model_is_shown_where_it_is_ahead_and_a_doubt_says_where_that_may_be_chance() {
        let customers: Vec<CustomerIx> = (0..60).collect();
        let of = |model: Way| {
            let models = [model];
            let rules = [average(), way(Teller::Rule(Baseline::Orders), 7, 8, 0.6)];
            let verdict = judge(&models, &rules, &[&customers]);
            (verdict.way.teller, verdict.doubt)
        };
        let (teller, doubt) = of(way(Teller::Model, 1, 28, 0.2));
        assert_eq!((teller, doubt), (Teller::Model, None), "far ahead");
        let (teller, doubt) = of(way(Teller::Model, 1, 10, 0.55));
        assert_eq!(teller, Teller::Model);
        let maybe = ReadinessReason::MaybeNoBetterThanBaseline {
            baseline: Baseline::Orders,
            baseline_auc: way(Teller::Model, 7, 8, 0.0).mean_area(),
            auc: way(Teller::Model, 1, 10, 0.0).mean_area(),
        };
        assert_eq!(doubt, Some(maybe), "a little ahead");
        let (teller, doubt) = of(way(Teller::Model, 1, 6, 0.65));
        assert_eq!(teller, Teller::Rule(Baseline::Orders));
        assert!(matches!(doubt, Some(ReadinessReason::NoBetterThanBaseline { .. })), "behind: {doubt:?}");
        let (teller, doubt) = of(way(Teller::Model, 1, 10, 0.62));
        assert_eq!(teller, Teller::Rule(Baseline::Orders), "ahead, but its chances are further off: {doubt:?}");
    }
}
