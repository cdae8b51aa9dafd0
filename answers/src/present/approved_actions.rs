//! What becomes of the actions that are approved, by the plan of an export.

use crate::act::ExportPlan;
use crate::texts::text;

use super::numbers::count;

/// " (200 will leave, 26 are left out by chance to measure the effect, 3 left out for other reasons)".
pub(super) fn what_becomes_of(plan: &ExportPlan) -> String {
    let compared = plan.withheld.hold_out + plan.withheld.as_usual;
    let behind = plan.withheld.total() - compared;
    let mut words = text!("sentence-of-them-leave", n = count(plan.included.len() as u64));
    if compared > 0 {
        words.push_str(&text!("sentence-of-them-compared", n = count(compared as u64)));
    }
    if behind > 0 {
        words.push_str(&text!("sentence-of-them-behind", n = count(behind as u64)));
    }
    words.push(')');
    words
}
