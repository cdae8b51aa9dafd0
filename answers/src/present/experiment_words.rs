//! Experiments in words: their names, with whom the treated are compared, and what they mean.

use crate::act::{ComparedWith, ExperimentName, ExperimentResult, Verdict};
use crate::model::{ActionKind, experiment_of_kind};
use crate::predict::{Uplift, UpliftVerdict};
use crate::texts::{signed_points, text};

use super::numbers;
use super::words::action_kind;

/// What an experiment is called.
pub fn name(name: &ExperimentName) -> String {
    match name {
        ExperimentName::AllActions => text!("experiments-all-actions").to_owned(),
        ExperimentName::Campaign(name) => name.clone(),
        ExperimentName::Playbook { name: Some(name), .. } => name.clone(),
        ExperimentName::Playbook { id, name: None } => text!("experiments-removed-playbook", id),
        ExperimentName::Assigned(key) => of_key(key),
    }
}

/// What an experiment of the project is called.
pub fn of_key(key: &str) -> String {
    let kind = ActionKind::ALL.into_iter().find(|&kind| experiment_of_kind(kind) == key);
    kind.map_or_else(|| key.to_owned(), |kind| action_kind(kind).to_owned())
}

/// Those with whom the treated are compared.
pub fn compared_with(with: ComparedWith) -> &'static str {
    match with {
        ComparedWith::AsUsual => text!("experiments-as-usual"),
        ComparedWith::Nobody => text!("experiments-nobody"),
        ComparedWith::HeldOut => text!("experiments-held-out"),
    }
}

/// What an experiment means and whether to go on; `days` is for how long each customer counts.
pub fn verdict(result: &ExperimentResult, days: i64) -> String {
    let so_far = result.difference.map_or_else(String::new, |found| {
        text!(
            "experiments-points",
            points = signed_points(found.difference),
            days,
            low = signed_points(found.low),
            high = signed_points(found.high)
        )
    });
    let (treated, control) = (result.treated.customers, result.control.customers);
    match result.verdict {
        Verdict::WrongRatio => {
            let sizes: Vec<String> = result.arms.iter().map(|&n| numbers::count(n)).collect();
            text!("experiments-wrong-ratio", sizes = sizes.join(" / "))
        }
        Verdict::NotOver => text!("experiments-not-over", days),
        Verdict::TooFew => text!("experiments-too-few", treated, control),
        Verdict::TooEarly { more: Some(more), of: None } => {
            text!("experiments-too-early", so_far, more = numbers::count(rounded(more)))
        }
        Verdict::TooEarly { more: Some(more), of: Some(smallest) } => {
            text!(
                "experiments-too-early-for",
                so_far,
                more = numbers::count(rounded(more)),
                points = signed_points(smallest)
            )
        }
        Verdict::TooEarly { more: None, .. } => text!("experiments-unclear", so_far),
        Verdict::NoDifference => text!("experiments-no-difference", so_far),
        Verdict::Works => text!("experiments-works", so_far),
        Verdict::Harms => text!("experiments-harms", so_far),
    }
}

/// Who is moved, in a sentence.
pub fn moved(found: &Uplift) -> String {
    match found.verdict {
        UpliftVerdict::TooFew => text!("experiments-moved-too-few").to_owned(),
        UpliftVerdict::Alike => text!("experiments-moved-alike").to_owned(),
        UpliftVerdict::Differs => text!(
            "experiments-moved-differs",
            best = signed_points(found.best.unwrap_or(found.average)),
            average = signed_points(found.average)
        ),
    }
}

/// Two digits of a number that is an estimate.
fn rounded(n: u64) -> u64 {
    let unit = 10u64.pow(n.max(1).ilog10().saturating_sub(1));
    n.div_ceil(unit) * unit
}
