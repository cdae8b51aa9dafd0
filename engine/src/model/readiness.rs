//! Whether the data carries a prediction, and why not.

use serde::{Deserialize, Serialize};

use super::ValueDoubt;

/// Whether the data carries a prediction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "StoredReadiness", into = "StoredReadiness")]
pub enum Readiness {
    /// Enough data; the back-test beats the baseline.
    Ready,
    /// Too few examples for a firm answer, or no better than the baseline: shown with its reasons, no ranking exports.
    LowConfidence(Vec<ReadinessReason>),
    /// Not enough data: says what is missing.
    NotEnoughData(Vec<ReadinessReason>),
}

/// Why a prediction is to be taken with care, or cannot be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum ReadinessReason {
    /// The data does not go back far enough.
    ShortHistory {
        /// Days of events that it takes.
        needed_days: u32,
        /// How many days of data are missing.
        missing_days: u32,
    },
    /// Too few customers did it, or did not.
    FewCustomers {
        /// Of each so many are needed.
        needed: usize,
        /// How many customers did it.
        positives: usize,
        /// How many customers did not do it.
        negatives: usize,
    },
    /// Few customers did it, or did not: only plain features are used.
    FewExamples {
        /// Of each so many make it firm.
        firm: usize,
        /// How many customers did it.
        positives: usize,
        /// How many customers did not do it.
        negatives: usize,
    },
    /// The test went so well that the answer has probably leaked into the data.
    TooGood {
        /// Area under the ROC curve.
        auc: f64,
    },
    /// Some of what is known before gives the answer away: it is left out.
    Leaks {
        /// The features that are left out, by name.
        names: Vec<String>,
    },
    /// In the test period everybody did the same.
    Untestable,
    /// The model does not rank better than a simple rule by more than chance: the rule is what is shown.
    NoBetterThanBaseline {
        /// The simple rule that the model has to beat.
        baseline: Baseline,
        /// Area under the ROC curve of the baseline.
        baseline_auc: f64,
        /// How well the model ranks.
        auc: f64,
    },
    /// The model ranks better than every simple rule, but not by more than chance: the model is what is shown.
    MaybeNoBetterThanBaseline {
        /// The simple rule that ranks best.
        baseline: Baseline,
        /// Area under the ROC curve of the baseline.
        baseline_auc: f64,
        /// How well the model ranks.
        auc: f64,
    },
    /// Nothing known of the customers before tells who did it: everybody gets the average.
    NoSignal {
        /// How well the model ranks.
        auc: f64,
    },
    /// The probabilities were further off than the average.
    WorseThanAverage {
        /// The share of customers who did it, 0–1.
        rate: f64,
        /// What the model expected, where that differs from the average by more than chance.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        expected: Option<f64>,
    },
    /// The orders of customers, or what they are worth, are not foretold by a model.
    Values {
        /// Why orders or their values cannot be predicted.
        doubt: ValueDoubt,
    },
    /// Part of the project could not be read when it was made.
    Incomplete {
        /// What is wrong, as the project says it.
        sentence: String,
    },
    /// Words that an earlier version of the program stored.
    Earlier {
        /// The reason, in the language in which it was stored.
        text: String,
    },
}

/// A simple rule that a model is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Baseline {
    /// The same chance for everybody.
    Average,
    /// Days since the last order.
    #[serde(alias = "days since last order")]
    DaysSinceOrder,
    /// Days since the last visit.
    #[serde(alias = "days since last visit")]
    DaysSinceVisit,
    /// How many orders the customer has made.
    Orders,
    /// Orders in the last 90 days.
    RecentOrders,
    /// Mean value of an order.
    OrderValue,
    /// What the customer did so far.
    Actions,
    /// Visits in the last 28 days.
    RecentVisits,
    /// How often what is asked for has happened.
    Times,
    /// Days since it happened last.
    DaysSinceTime,
}

/// Readiness as it lies in the file; `reason` and `missing` are the words of earlier versions.
#[derive(Serialize, Deserialize)]
struct StoredReadiness {
    state: State,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<ReadinessReason>,
    #[serde(default, skip_serializing)]
    reason: Option<String>,
    #[serde(default, skip_serializing)]
    missing: Option<String>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Ready,
    LowConfidence,
    NotEnoughData,
}

impl From<StoredReadiness> for Readiness {
    fn from(stored: StoredReadiness) -> Self {
        let earlier = stored.reason.or(stored.missing).map(|text| ReadinessReason::Earlier { text });
        let reasons = stored.reasons.into_iter().chain(earlier).collect();
        match stored.state {
            State::Ready => Self::Ready,
            State::LowConfidence => Self::LowConfidence(reasons),
            State::NotEnoughData => Self::NotEnoughData(reasons),
        }
    }
}

impl From<Readiness> for StoredReadiness {
    fn from(readiness: Readiness) -> Self {
        let (state, reasons) = match readiness {
            Readiness::Ready => (State::Ready, Vec::new()),
            Readiness::LowConfidence(reasons) => (State::LowConfidence, reasons),
            Readiness::NotEnoughData(reasons) => (State::NotEnoughData, reasons),
        };
        Self { state, reasons, reason: None, missing: None }
    }
}

impl Readiness {
    /// Why it is not ready; empty where it is.
    pub fn reasons(&self) -> &[ReadinessReason] {
        match self {
            Self::Ready => &[],
            Self::LowConfidence(reasons) | Self::NotEnoughData(reasons) => reasons,
        }
    }

    /// Adds a reason for doubt.
    pub fn doubt(&mut self, reason: ReadinessReason) {
        match self {
            Self::Ready => *self = Self::LowConfidence(vec![reason]),
            Self::LowConfidence(reasons) | Self::NotEnoughData(reasons) => reasons.push(reason),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_stored_as_codes_with_values_and_earlier_words_are_kept() {
        let few = ReadinessReason::FewExamples { firm: 200, positives: 60, negatives: 900 };
        let text = serde_json::to_string(&Readiness::LowConfidence(vec![few.clone()])).unwrap();
        assert_eq!(
            text,
            r#"{"state":"low_confidence","reasons":[{"code":"few-examples","firm":200,"positives":60,"negatives":900}]}"#
        );
        assert_eq!(serde_json::from_str::<Readiness>(&text).unwrap(), Readiness::LowConfidence(vec![few]));
        let old: Readiness = serde_json::from_str(r#"{"state":"not_enough_data","missing":"30 more days"}"#).unwrap();
        let words = ReadinessReason::Earlier { text: "30 more days".to_owned() };
        assert_eq!(old, Readiness::NotEnoughData(vec![words]));
        assert_eq!(serde_json::from_str::<Readiness>(r#"{"state":"ready"}"#).unwrap(), Readiness::Ready);
        assert_eq!(serde_json::from_str::<Baseline>("\"days since last order\"").unwrap(), Baseline::DaysSinceOrder);
    }
}
