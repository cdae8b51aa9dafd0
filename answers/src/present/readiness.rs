//! Why a prediction is to be taken with care, or cannot be made, in words.

use crate::model::{ReadinessReason, Target, TargetRun, Teller};
use crate::texts::text;

use super::customer_value::value_doubt;
use super::factors;

/// The reasons of a prediction, one sentence after the other; empty where it is ready.
pub fn reasons(run: &TargetRun) -> String {
    let sentences: Vec<String> = run.readiness.reasons().iter().map(|reason| sentence(reason, run)).collect();
    sentences.join(" ")
}

fn sentence(reason: &ReadinessReason, run: &TargetRun) -> String {
    let days = run.horizon_days;
    match reason {
        ReadinessReason::ShortHistory { needed_days, missing_days } => {
            text!("readiness-needs-days-of-events-two-horizons", needed_days, days, missing_days)
        }
        ReadinessReason::FewCustomers { needed, positives, negatives } => {
            let (did, did_not) = match run.target {
                Target::Purchase => (text!("readiness-reached-goal"), text!("readiness-did-not")),
                Target::Silent => (text!("readiness-were-silent"), text!("readiness-were-not")),
                Target::Own => (text!("readiness-did-it"), text!("readiness-did-not")),
            };
            text!("readiness-needs-at-least-customers-who-and", needed, did, did_not, days, positives, negatives)
        }
        ReadinessReason::FewExamples { firm, positives, negatives } => {
            if run.teller == Teller::Trees {
                return text!("readiness-few-examples-to-learn-from", positives, negatives, firm);
            }
            let few = text!("readiness-few-examples-to-learn-from-and", positives, negatives, firm);
            let unused = text!("readiness-chosen-properties-not-used");
            if run.properties.is_empty() { few } else { format!("{few} {unused}") }
        }
        ReadinessReason::TooGood { auc } => {
            text!("readiness-too-good-to-be-true-of", n = format!("{:.0}", auc * 100.0))
        }
        ReadinessReason::Leaks { names } => text!("readiness-too-good-left-out", names = names.join("”, “")),
        ReadinessReason::Untestable => text!("readiness-in-test-period-everybody-did-same").to_owned(),
        ReadinessReason::NoBetterThanBaseline { baseline, baseline_auc, auc } => text!(
            "readiness-model-did-not-help-on-your",
            baseline = factors::baseline(*baseline),
            alone = format!("{:.0}", baseline_auc * 100.0),
            model = format!("{:.0}", auc * 100.0)
        ),
        ReadinessReason::MaybeNoBetterThanBaseline { baseline, baseline_auc, auc } => text!(
            "readiness-model-may-be-better-by-chance",
            baseline = factors::baseline(*baseline),
            alone = format!("{:.0}", baseline_auc * 100.0),
            model = format!("{:.0}", auc * 100.0)
        ),
        ReadinessReason::NoSignal { auc } => {
            text!("readiness-nothing-known-of-customers-tells", model = format!("{:.0}", auc * 100.0))
        }
        ReadinessReason::WorseThanAverage { rate, expected } => {
            let off = text!("readiness-in-test-probabilities-were-further-off", n = format!("{:.0}", rate * 100.0));
            match expected {
                Some(expected) => {
                    let changed = text!("readiness-customers-changed", expected = format!("{:.0}", expected * 100.0));
                    format!("{off} {changed}")
                }
                None => off,
            }
        }
        ReadinessReason::Values { doubt } => value_doubt(*doubt, true),
        ReadinessReason::Incomplete { sentence } => format!("({sentence})"),
        ReadinessReason::Earlier { text } => text.clone(),
    }
}
