//! One target at one horizon: train on the past, test on a later past, then score today.

use crate::events::{EventTable, Subset};
use crate::model::{BackTest, Baseline, Feature, Readiness, ReadinessReason, Score, Target, TargetRun};

use super::as_of::DAY;
use super::before::{Outcome, outcome};
use super::calibrate::Calibrator;
use super::features::FeatureRows;
use super::kinds::Kinds;
use super::metrics;
use super::model::Model;

/// Fewer positives or negatives than this in training: no prediction.
const MIN_CLASS: usize = 50;
/// Fewer than this: three plain features and low confidence.
const FIRM_CLASS: usize = 200;
/// Probabilities off by more than this on average are corrected.
const ECE_LIMIT: f64 = 0.03;
/// A back-test better than this usually means that the answer leaked into the data …
const TOO_GOOD: f64 = 0.97;
/// … unless the baseline, which cannot leak, is about as good: then the question is just easy.
const EASY: f64 = 0.93;
/// Strengths of the penalty that are tried (inverse).
const PENALTIES: [f64; 4] = [0.01, 0.1, 1.0, 10.0];
/// Reasons are put into words for this many of the best scored customers per target.
pub const EXPLAINED: usize = 10_000;

/// Features at one cut-off and what happened in the horizon after it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origin {
    pub cut: i64,
    pub rows: FeatureRows,
    pub outcomes: Vec<Outcome>,
}

impl Origin {
    /// Attaches the outcomes of `[cut, cut + horizon)`.
    pub(super) fn new(
        table: &EventTable,
        subset: &Subset,
        kinds: &Kinds,
        rows: FeatureRows,
        cut: i64,
        days: u32,
    ) -> Self {
        let end = cut + i64::from(days) * DAY;
        let outcomes = rows.customers.iter().map(|&ix| outcome(table, subset, kinds, ix, cut, end)).collect();
        Self { cut, rows, outcomes }
    }

    /// The customers that a target is about, with their labels.
    fn examples(&self, target: Target, days: u32) -> (FeatureRows, Vec<bool>) {
        let keep = |i: usize| concerns(&self.rows, i, target, days);
        let labels = (0..self.outcomes.len()).filter(|&i| keep(i)).map(|i| match target {
            Target::Purchase => self.outcomes[i].goal,
            Target::Silent => !self.outcomes[i].active,
        });
        (self.rows.filter(keep), labels.collect())
    }
}

/// Whether a target is about the customer of row `i`: only somebody who was here lately can go silent.
pub(super) fn concerns(rows: &FeatureRows, i: usize, target: Target, days: u32) -> bool {
    match target {
        Target::Purchase => true,
        Target::Silent => rows.value(i, Feature::DaysSinceVisit) <= f64::from(days),
    }
}

/// The four cut-offs of a run, a horizon apart: choose, train, test, score.
pub(crate) struct Origins {
    pub choose: Origin,
    pub train: Origin,
    pub test: Origin,
    pub now: Origin,
}

/// Runs one target: fit, test and score. `history_days` is how much data lies before the training cut-off.
pub(crate) fn run_target(
    target: Target,
    horizon_days: u32,
    origins: &Origins,
    history_days: f64,
    table: &EventTable,
) -> TargetRun {
    let (mut run, model) = fit_target(target, horizon_days, origins, history_days);
    if let Some(model) = model {
        let (now, _) = origins.now.examples(target, horizon_days);
        run.scores = scores(&model, &now, table);
    }
    run
}

/// Fits and tests one target; the model is today's, which learned from the latest past whose outcome is known. `None`
/// where there is too little to learn from.
pub(super) fn fit_target(
    target: Target,
    horizon_days: u32,
    origins: &Origins,
    history_days: f64,
) -> (TargetRun, Option<Model>) {
    let (train, train_y) = origins.train.examples(target, horizon_days);
    let mut run = TargetRun {
        target,
        horizon_days,
        readiness: Readiness::Ready,
        back_test: None,
        properties: origins.train.rows.properties.clone(),
        coefficients: Vec::new(),
        scores: Vec::new(),
    };
    if let Some(missing) = missing(horizon_days, history_days, &train_y) {
        run.readiness = Readiness::NotEnoughData(vec![missing]);
        return (run, None);
    }
    let (positives, negatives) = metrics::classes(&train_y);
    let few = positives.min(negatives) < FIRM_CLASS;
    let wanted = if few { plain_features(target) } else { train.features.clone() };
    let (choose, choose_y) = origins.choose.examples(target, horizon_days);
    let (penalty, curve) = choose_penalty(&choose, &choose_y, &train, &train_y, &wanted);

    let (test, test_y) = origins.test.examples(target, horizon_days);
    let model = Model::fit(&train, &train_y, &wanted, penalty);
    let raw = model.probabilities(&test);
    let (p, corrected) = corrected(raw.clone(), curve, &test_y);
    let mut back_test = back_test(target, &test, &test_y, &p);
    (back_test.train_cut, back_test.test_cut) = (origins.train.cut, origins.test.cut);
    (back_test.train_n, back_test.train_positives) = (train_y.len(), positives);

    let mut final_model = Model::fit(&test, &test_y, &wanted, penalty);
    if corrected {
        final_model = final_model.with_calibrator(Calibrator::fit(&raw, &test_y));
    }
    run.coefficients = final_model.coefficients();
    run.readiness = readiness(&back_test, few);
    run.back_test = Some(back_test);
    (run, Some(final_model))
}

/// What is missing, in counts, where there is too little.
fn missing(days: u32, history_days: f64, y: &[bool]) -> Option<ReadinessReason> {
    let need_days = 14.0_f64.max(f64::from(days) / 3.0);
    if history_days < need_days {
        let span = f64::from(days) * 2.0 + need_days;
        return Some(ReadinessReason::ShortHistory {
            needed_days: span.round() as u32,
            missing_days: (need_days - history_days).ceil() as u32,
        });
    }
    let (positives, negatives) = metrics::classes(y);
    let enough = positives >= MIN_CLASS && negatives >= MIN_CLASS;
    (!enough).then_some(ReadinessReason::FewCustomers { needed: MIN_CLASS, positives, negatives })
}

fn plain_features(target: Target) -> Vec<Feature> {
    match target {
        Target::Purchase => vec![Feature::DaysSinceVisit, Feature::Orders, Feature::Visits28],
        Target::Silent => vec![Feature::DaysSinceVisit, Feature::Visits28, Feature::Tenure],
    }
}

/// The penalty with the least log-loss one horizon later, and a calibration curve from the same held-out answers. Where
/// there is no earlier past to try on: 1, and no curve.
fn choose_penalty(
    choose: &FeatureRows,
    choose_y: &[bool],
    next: &FeatureRows,
    next_y: &[bool],
    wanted: &[Feature],
) -> (f64, Option<Calibrator>) {
    let (positives, negatives) = metrics::classes(choose_y);
    if positives.min(negatives) < MIN_CLASS {
        return (1.0, None);
    }
    let mut best = (f64::INFINITY, 1.0, Vec::new());
    for c in PENALTIES {
        let p = Model::fit(choose, choose_y, wanted, c).probabilities(next);
        let loss = metrics::log_loss(&p, next_y);
        if loss < best.0 {
            best = (loss, c, p);
        }
    }
    (best.1, Some(Calibrator::fit(&best.2, next_y)))
}

/// Corrects probabilities that are off, where a curve learned earlier makes them better.
fn corrected(raw: Vec<f64>, curve: Option<Calibrator>, y: &[bool]) -> (Vec<f64>, bool) {
    let error = |p: &[f64]| metrics::ece(&metrics::calibration(p, y));
    if error(&raw) <= ECE_LIMIT {
        return (raw, false);
    }
    let Some(curve) = curve else { return (raw, false) };
    let mended: Vec<f64> = raw.iter().map(|&p| curve.apply(p)).collect();
    if error(&mended) < error(&raw) { (mended, true) } else { (raw, false) }
}

fn back_test(target: Target, test: &FeatureRows, y: &[bool], p: &[f64]) -> BackTest {
    let (positives, _) = metrics::classes(y);
    let base = positives as f64 / y.len().max(1) as f64;
    let column = |feature| test.column(feature);
    let value = |i: usize, c: Option<usize>| c.map_or(f64::NAN, |c| test.raw.row(i)[c]);
    let baseline_score: Vec<f64> = match target {
        // Those who never ordered rank below everybody who did, by their last visit.
        Target::Purchase => {
            let (order, visit) = (column(Feature::DaysSinceOrder), column(Feature::DaysSinceVisit));
            let score = |i| match value(i, order) {
                days if days.is_nan() => -1e6 - value(i, visit),
                days => -days,
            };
            (0..y.len()).map(score).collect()
        }
        Target::Silent => (0..y.len()).map(|i| value(i, column(Feature::DaysSinceVisit))).collect(),
    };
    let baseline = match target {
        Target::Purchase => Baseline::DaysSinceOrder,
        Target::Silent => Baseline::DaysSinceVisit,
    };
    let calibration = metrics::calibration(p, y);
    BackTest {
        train_cut: 0,
        test_cut: 0,
        train_n: 0,
        train_positives: 0,
        test_n: y.len(),
        test_positives: positives,
        auc: metrics::auc(p, y),
        baseline_auc: metrics::auc(&baseline_score, y),
        baseline,
        brier: metrics::brier(p, y),
        base_brier: base * (1.0 - base),
        ece: metrics::ece(&calibration),
        lift_at_10: metrics::lift_at_10(p, y),
        calibration,
        deciles: metrics::deciles(p, y),
    }
}

fn readiness(test: &BackTest, few: bool) -> Readiness {
    let positives = test.train_positives;
    let negatives = test.train_n - positives;
    let reason = if test.auc > TOO_GOOD && test.baseline_auc < EASY {
        ReadinessReason::TooGood { auc: test.auc }
    } else if few {
        ReadinessReason::FewExamples { firm: FIRM_CLASS, positives, negatives }
    } else if test.test_positives == 0 || test.test_positives == test.test_n {
        ReadinessReason::Untestable
    } else if test.auc <= test.baseline_auc {
        let (baseline, baseline_auc, auc) = (test.baseline, test.baseline_auc, test.auc);
        ReadinessReason::NoBetterThanBaseline { baseline, baseline_auc, auc }
    } else if test.brier >= test.base_brier {
        ReadinessReason::WorseThanAverage { rate: test.test_positives as f64 / test.test_n as f64 }
    } else {
        return Readiness::Ready;
    };
    Readiness::LowConfidence(vec![reason])
}

/// Everybody's score, highest first, ties by customer.
fn scores(model: &Model, now: &FeatureRows, table: &EventTable) -> Vec<Score> {
    let p = model.probabilities(now);
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[b].total_cmp(&p[a]).then(a.cmp(&b)));
    let explained = &order[..order.len().min(EXPLAINED)];
    let mut factors = model.reasons(now, explained, 3).into_iter();
    let id = |i: usize| table.people.ids[now.customers[i] as usize];
    order.iter().map(|&i| Score { customer: id(i), p: p[i], factors: factors.next().unwrap_or_default() }).collect()
}
