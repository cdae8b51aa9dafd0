//! Predictions as they are stored and shown: always with horizon, cut-off, back-test and reasons.

use serde::{Deserialize, Serialize};

use super::{Baseline, CustomerId, Factor, FeatureName, PropertyColumn, Readiness};

/// What is predicted about a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// At least one goal event within the horizon.
    Purchase,
    /// No activity at all within the horizon, among customers active shortly before. The longer the horizon, the rarer:
    /// it is silence for so many days, not leaving for good.
    #[serde(alias = "leave")]
    Silent,
    /// What a definition of one's own asks for ([`super::PredictionDefinition`]); never part of a run that the project keeps.
    Own,
}

/// One of ten rows of the calibration table.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CalibrationRow {
    /// Mean predicted probability of the row.
    pub predicted: f64,
    /// Share that really did it.
    pub actual: f64,
    /// How many customers are in the row.
    pub n: usize,
}

/// One of ten equal groups of customers by score, highest first.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct DecileRow {
    /// How many customers are in the group.
    pub n: usize,
    /// How many of these customers really did it.
    pub positives: usize,
    /// Lift over the base rate.
    pub lift: f64,
}

/// One test: what a model that had learned from the time before said at a cut-off, and what happened.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct TestedWindow {
    /// The cut-off of the test, ms UTC.
    pub cut: i64,
    /// How many customers were tested.
    pub n: usize,
    /// How many of these customers did it.
    pub positives: usize,
    /// Mean chance that they were given.
    pub expected: f64,
    /// Area under the ROC curve.
    pub auc: f64,
    /// Area under the ROC curve of the baseline.
    pub baseline_auc: f64,
}

impl TestedWindow {
    /// The share that did it.
    pub fn rate(&self) -> f64 {
        self.positives as f64 / self.n.max(1) as f64
    }
}

/// What says how likely each customer is to do it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Teller {
    /// A regression on everything that is known.
    #[default]
    Model,
    /// The mean of that regression and of boosted trees.
    Trees,
    /// A model of orders alone: everybody orders at a pace of their own until they leave.
    OrderModel,
    /// A simple rule that no model beats.
    Rule(Baseline),
}

/// How well the model did on a past it had not seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BackTest {
    /// The newest cut-off that the model learned from, ms UTC.
    pub train_cut: i64,
    /// Cut-off of the test features, ms UTC; labels lie in `[test_cut, test_cut + horizon)`.
    pub test_cut: i64,
    /// How many customers the model learned from.
    pub train_n: usize,
    /// How many of the customers learned from did it within the horizon.
    pub train_positives: usize,
    /// How many customers the model was tested on.
    pub test_n: usize,
    /// How many of the customers tested on did it within the horizon.
    pub test_positives: usize,
    /// Area under the ROC curve.
    pub auc: f64,
    /// Area under the ROC curve of the named baseline.
    pub baseline_auc: f64,
    /// What the baseline is: of the simple rules the one that ranks best.
    pub baseline: Baseline,
    /// How much better the model ranks than the baseline: the interval of the difference of the areas, over all tests, wide
    /// enough for as many models as a run shows.
    #[serde(default)]
    pub gain: (f64, f64),
    /// Every test, the newest first: this one and those at earlier cut-offs.
    #[serde(default)]
    pub windows: Vec<TestedWindow>,
    /// Mean chance that customers have now.
    #[serde(default)]
    pub expected: f64,
    /// Brier score (mean squared error of the probability).
    pub brier: f64,
    /// Brier score of always saying the base rate.
    pub base_brier: f64,
    /// Expected calibration error over ten rows.
    pub ece: f64,
    /// Lift of the best-scored tenth over the base rate.
    pub lift_at_10: f64,
    /// Predicted against actual, ten rows.
    pub calibration: Vec<CalibrationRow>,
    /// Ten score groups, highest first.
    pub deciles: Vec<DecileRow>,
}

/// The score of one customer, with the reasons for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// Whom the score is about.
    pub customer: CustomerId,
    /// Probability of the target within the horizon, 0–1.
    pub p: f64,
    /// Strongest reasons first, at most three up and three down.
    pub factors: Vec<Factor>,
}

/// One target at one horizon: its model, back-test and scores.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TargetRun {
    /// The event that is predicted.
    pub target: Target,
    /// The horizon of the prediction, in days.
    pub horizon_days: u32,
    /// Whether the scores can be relied on.
    pub readiness: Readiness,
    /// Which of the models gives the chances.
    #[serde(default)]
    pub teller: Teller,
    /// Results on the held-out past of what says the chances, where there was enough data to try.
    pub back_test: Option<BackTest>,
    /// The property columns that features refer to by position; none where only behaviour counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Vec<PropertyColumn>,
    /// The touchpoints that reached the goal that it is about, by name; none where it is about no goal, or an earlier version
    /// made it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goal: Vec<String>,
    /// (feature, coefficient per standard deviation), strongest first.
    pub coefficients: Vec<(FeatureName, f64)>,
    /// Scores at the cut-off, highest first; empty where `NotEnoughData`.
    #[serde(default)]
    pub scores: Vec<Score>,
}

impl TargetRun {
    /// The score of a customer: the one that every list, panel and file shows.
    pub fn score_of(&self, customer: CustomerId) -> Option<&Score> {
        self.scores.iter().find(|s| s.customer == customer)
    }

    /// The customers of the best-scored tenth, at least one where anybody is scored.
    pub fn top_tenth(&self) -> &[Score] {
        &self.scores[..(self.scores.len() / 10).max(1).min(self.scores.len())]
    }

    /// Whether the chances of all are the average, within half a customer of a hundred, so that nobody ranks before another.
    pub fn has_one_chance(&self) -> bool {
        self.teller == Teller::Rule(Baseline::Average)
            && matches!(self.scores.as_slice(), [first, .., last] if first.p - last.p < 0.005)
    }

    /// The mean score of the best-scored tenth.
    pub fn mean_of_top_tenth(&self) -> Option<f64> {
        let tenth = self.top_tenth();
        (!tenth.is_empty()).then(|| tenth.iter().map(|s| s.p).sum::<f64>() / tenth.len() as f64)
    }
}

/// How well the next-touchpoint model does on sessions it has not seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NextStepQuality {
    /// Order chosen on the validation slice (1 to 3).
    pub order: usize,
    /// Share of next touchpoints named first.
    pub top1: f64,
    /// Share among the first three.
    pub top3: f64,
    /// Share of next touchpoints that are the most common one, for comparison.
    pub popularity_top1: f64,
    /// Share of next touchpoints among the three most common ones, for comparison.
    pub popularity_top3: f64,
    /// Mean log-loss per next touchpoint, in nats; lower is better.
    pub log_loss: f64,
    /// How many next touchpoints were tested.
    pub n: usize,
}
