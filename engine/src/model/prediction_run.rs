//! A run of predictions: many models, each with its kind of answer.

use serde::{Deserialize, Serialize};

use super::model_answers::{NextTouchpointRun, ProductRun};
use super::{CustomerId, NextStepQuality, Readiness, Target, TargetRun, ValueRun};

/// Likely next touchpoints with their probabilities.
pub type NextTouchpoints = Vec<(String, f64)>;

/// One model with what it answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModelRun {
    /// How likely each customer is to do something within some days.
    Chance(TargetRun),
    /// What each customer will most likely do next.
    NextTouchpoint(NextTouchpointRun),
    /// How many orders to expect of each customer, when, and what they will be worth.
    Value(ValueRun),
    /// Which products each customer may like.
    Products(ProductRun),
}

impl ModelRun {
    /// Whether to believe it, where the model says so.
    pub fn readiness_mut(&mut self) -> Option<&mut Readiness> {
        match self {
            Self::Chance(run) => Some(&mut run.readiness),
            Self::NextTouchpoint(_) => None,
            Self::Value(run) => Some(&mut run.readiness),
            Self::Products(run) => Some(&mut run.readiness),
        }
    }
}

/// One press of *Run predictions*.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "StoredRun")]
pub struct PredictionRun {
    /// Features use only events before this (ms UTC).
    pub cut_off: i64,
    /// Fingerprint of the data it was made from, to say when it is out of date.
    pub data_fingerprint: u64,
    /// The channels that features refer to by position.
    pub channels: Vec<String>,
    /// The models, those of one target by rising horizon.
    pub models: Vec<ModelRun>,
    /// What earlier runs said, until the data tell what happened.
    pub earlier: Vec<EarlierForecast>,
}

/// What an earlier run said of a target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EarlierForecast {
    /// The event that was predicted.
    pub target: Target,
    /// The horizon of the prediction, in days.
    pub horizon_days: u32,
    /// The touchpoints that reached the goal that it is about, by name; none where it is about no goal, or an earlier version
    /// made it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goal: Vec<String>,
    /// It was known then what happened before this, ms UTC.
    pub cut_off: i64,
    /// Customers who had a chance.
    pub scored: usize,
    /// The customers who are kept, and how likely they were to do it.
    pub chances: Vec<(CustomerId, f64)>,
}

impl PredictionRun {
    /// The chances that are predicted.
    pub fn targets(&self) -> impl Iterator<Item = &TargetRun> + Clone {
        self.models.iter().filter_map(|model| match model {
            ModelRun::Chance(run) => Some(run),
            _ => None,
        })
    }

    /// What is predicted of a target at a horizon.
    pub fn target(&self, target: Target, horizon_days: u32) -> Option<&TargetRun> {
        self.targets().find(|t| t.target == target && t.horizon_days == horizon_days)
    }

    /// The model of the next touchpoint.
    pub fn next_touchpoint(&self) -> Option<&NextTouchpointRun> {
        self.models.iter().find_map(|model| match model {
            ModelRun::NextTouchpoint(run) => Some(run),
            _ => None,
        })
    }

    /// What customers who ordered are expected to order.
    pub fn value(&self) -> Option<&ValueRun> {
        self.models.iter().find_map(|model| match model {
            ModelRun::Value(run) => Some(run),
            _ => None,
        })
    }

    /// How well the next touchpoint is predicted, where there was enough data.
    pub fn next_quality(&self) -> Option<&NextStepQuality> {
        self.next_touchpoint().and_then(|run| run.quality.as_ref())
    }

    /// Most likely next touchpoints per customer, at most three.
    pub fn next(&self) -> &[(CustomerId, NextTouchpoints)] {
        self.next_touchpoint().map_or(&[], |run| &run.answers)
    }

    /// Forgets what is said of customers for whom `keep` is not true.
    pub fn retain_customers(&mut self, keep: impl Fn(CustomerId) -> bool) {
        for model in &mut self.models {
            match model {
                ModelRun::Chance(run) => run.scores.retain(|s| keep(s.customer)),
                ModelRun::NextTouchpoint(run) => run.answers.retain(|(customer, _)| keep(*customer)),
                ModelRun::Value(run) => run.answers.retain(|a| keep(a.customer)),
                ModelRun::Products(run) => run.answers.retain(|a| keep(a.customer)),
            }
        }
        for forecast in &mut self.earlier {
            forecast.chances.retain(|(customer, _)| keep(*customer));
        }
    }
}

/// A run as steps of undo hold it; `targets`, `next_step` and `next` are those of earlier versions.
#[derive(Deserialize)]
struct StoredRun {
    cut_off: i64,
    data_fingerprint: u64,
    #[serde(default)]
    channels: Vec<String>,
    #[serde(default)]
    models: Vec<ModelRun>,
    #[serde(default)]
    earlier: Vec<EarlierForecast>,
    #[serde(default)]
    targets: Vec<TargetRun>,
    #[serde(default)]
    next_step: Option<NextStepQuality>,
    #[serde(default)]
    next: Vec<(CustomerId, NextTouchpoints)>,
}

impl From<StoredRun> for PredictionRun {
    fn from(stored: StoredRun) -> Self {
        let mut models = stored.models;
        models.extend(stored.targets.into_iter().map(ModelRun::Chance));
        if stored.next_step.is_some() || !stored.next.is_empty() {
            models
                .push(ModelRun::NextTouchpoint(NextTouchpointRun { quality: stored.next_step, answers: stored.next }));
        }
        let StoredRun { cut_off, data_fingerprint, channels, earlier, .. } = stored;
        Self { cut_off, data_fingerprint, channels, models, earlier }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_an_earlier_version_keeps_its_models() {
        let old = r#"{"cut_off":9,"data_fingerprint":4,"targets":[{"target":"leave","horizon_days":30,
            "readiness":{"state":"ready"},"back_test":null,"coefficients":[["Orders so far",0.5]],
            "scores":[{"customer":7,"p":0.25,"factors":[{"text":"2 orders so far","weight":0.1}]}]}],
            "next_step":null,"next":[[7,[["Purchase",0.5]]]]}"#;
        let run: PredictionRun = serde_json::from_str(old).unwrap();
        assert_eq!(run.models.len(), 2);
        assert_eq!(run.target(Target::Silent, 30).unwrap().score_of(7).unwrap().p, 0.25);
        assert_eq!(run.next(), [(7, vec![("Purchase".to_owned(), 0.5)])]);
        let text = serde_json::to_string(&run).unwrap();
        assert_eq!(serde_json::from_str::<PredictionRun>(&text).unwrap(), run);
    }
}
