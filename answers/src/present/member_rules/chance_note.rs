//! What a condition about a chance goes by, and whom it says nothing of.

use crate::model::{ChanceRule, Project, Readiness};
use crate::present::numbers::{date, zone};
use crate::texts::text;

/// What stands behind a condition about a chance now: which predictions, or why it holds of nobody.
pub fn chance_note(rule: &ChanceRule, project: &Project) -> String {
    let Some(run) = project.predictions.as_deref() else {
        return text!("chance-note-no-predictions").to_owned();
    };
    match run.target(rule.of, rule.horizon_days) {
        Some(target) if target.readiness == Readiness::Ready => {
            let day = date(run.cut_off - 1, &zone(&project.settings.time_zone));
            text!("chance-note-by-predictions-of", day)
        }
        _ => text!("chance-note-not-to-be-believed").to_owned(),
    }
}
