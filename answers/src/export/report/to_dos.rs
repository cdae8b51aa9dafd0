//! The three things to do, as the report lists them.

use crate::insights::{AnyComputedInsight, ComputedInsight, Friction, ThingToDo};
use crate::texts::text;

use super::input::ReportInput;
use super::page::Page;

/// Puts the things to do on the page.
pub(super) fn list_to_dos(page: &mut Page, input: &ReportInput<'_>, friction: Option<&ComputedInsight<Friction>>) {
    page.section(text!("report-three-things"), text!("report-three-things-about"));
    let found = friction.map_or_else(Vec::new, |computed| found(input, computed));
    if found.is_empty() {
        page.note(text!("report-nothing-costs-enough"));
    }
    page.list_to_dos(&found);
}

fn found(input: &ReportInput<'_>, computed: &ComputedInsight<Friction>) -> Vec<ThingToDo> {
    let Ok(answer) = AnyComputedInsight::answer(computed, input.smallest, &input.memory.all()) else {
        return Vec::new();
    };
    let answer = input.memory.keep(answer.disclosed());
    computed.things_to_do(&answer)
}
