//! Why a prediction is to be taken with care, or cannot be made, in words.

use crate::model::{ReadinessReason, Target, TargetRun};

use super::factors;

/// The reasons of a prediction, one sentence after the other; empty where it is ready.
pub fn reasons(run: &TargetRun) -> String {
    let sentences: Vec<String> = run.readiness.reasons().iter().map(|reason| sentence(reason, run)).collect();
    sentences.join(" ")
}

fn sentence(reason: &ReadinessReason, run: &TargetRun) -> String {
    let days = run.horizon_days;
    match reason {
        ReadinessReason::ShortHistory { needed_days, missing_days } => format!(
            "Needs {needed_days} days of events: two horizons of {days} days to learn and to test, and some history \
             before. {missing_days} more days are missing."
        ),
        ReadinessReason::FewCustomers { needed, positives, negatives } => {
            let (did, did_not) = match run.target {
                Target::Purchase => ("reached the goal", "did not"),
                Target::Silent => ("were silent", "were not"),
            };
            format!(
                "Needs at least {needed} customers who {did} and {needed} who {did_not} within {days} days to learn \
                 from; there are {positives} and {negatives}."
            )
        }
        ReadinessReason::FewExamples { firm, positives, negatives } => format!(
            "Few examples to learn from ({positives} and {negatives}; {firm} of each make it firm), so only three \
             features are used."
        ),
        ReadinessReason::TooGood { auc } => format!(
            "Too good to be true ({:.0} of 100 pairs ranked right): check the data for leaks, such as a column that \
             is filled in only after the fact.",
            auc * 100.0
        ),
        ReadinessReason::Untestable => {
            "In the test period everybody did the same, so the model could not be tested.".to_owned()
        }
        ReadinessReason::NoBetterThanBaseline { baseline, baseline_auc, auc } => format!(
            "The model did not help on your data: “{}” alone ranks {:.0} of 100 pairs right, the model {:.0}.",
            factors::baseline(*baseline),
            baseline_auc * 100.0,
            auc * 100.0
        ),
        ReadinessReason::WorseThanAverage { rate } => format!(
            "In the test the probabilities were further off than always saying the average ({:.0} %): customers changed \
             between the two periods. The order may still help.",
            rate * 100.0
        ),
        ReadinessReason::Incomplete { sentence } => format!("({sentence})"),
        ReadinessReason::Earlier { text } => text.clone(),
    }
}
