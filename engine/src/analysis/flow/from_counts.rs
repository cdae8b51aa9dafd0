//! A flow of paths that were counted elsewhere.

use crate::events::{EventTable, Subset};
use crate::model::Settings;

use super::count::Counts;
use super::counted::CountedStep;
use super::walk::{Codes, Walker};
use super::{FlowPaths, FlowSettings};

/// The flow of people's paths from the start to the goal, of which a database counted the steps. `events` are those of each
/// touchpoint, `table` and `subset` say what they are called and what is shown. `None` where there are more paths than a flow
/// can hold. Nobody single is known behind it.
pub fn flow_of_counts(
    (table, subset, settings): (&EventTable, &Subset, &Settings),
    how: &FlowSettings,
    events: Vec<u64>,
    steps: &[CountedStep],
) -> Option<FlowPaths> {
    let columns = how.steps.clamp(2, FlowSettings::MAX_STEPS);
    let codes = Codes::choose(&table.names, how, &[], || events);
    let walker = Walker::with_codes(codes, table, subset, settings, how, columns);
    let mut counts = Counts::of_steps(steps, columns, &walker)?;
    let left_out = steps.iter().map(|step| step.repeats).sum();
    Some(FlowPaths::counted((&mut counts, walker, subset), (how, &table.names), (columns, left_out)))
}
