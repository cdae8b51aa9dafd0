//! What experiments show: customers who had an action against those for whom chance left it out.
//!
//! A customer counts from the day on which the arm was settled, and only once the days of the experiment are over for them
//! in the data, so that nobody is judged by half of the time. The interval of a difference may be looked at every day.

mod changes;
mod groups;
mod members;
mod outcomes;
mod result;
mod verdict;

pub use changes::{ChangeMeasure, DatedChange, dated_changes};
pub use groups::{ComparedWith, ExperimentName, Group};
pub use result::{ExperimentResult, MoneyDifference};
pub use verdict::Verdict;

use crate::events::{EventTable, Subset};
use crate::model::Project;
use crate::predict::{Kinds, known_until};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

/// What every experiment of a project and every campaign in its data shows, the project's own first. A customer counts for
/// `days` days.
pub fn experiments(
    table: &EventTable,
    subset: &Subset,
    project: &Project,
    days: i64,
    progress: &Progress,
) -> Result<Vec<ExperimentResult>, Cancelled> {
    let kinds = Kinds::new(table, &project.settings);
    // an export of orders that stops before the web log says nothing of orders since
    let until = known_until(table, subset, &kinds, &project.settings);
    let comparisons = members::comparisons(table, subset, project, &kinds);
    progress.stage(text!("stage-comparing-arms"), comparisons.len() as u64);
    let mut found = Vec::with_capacity(comparisons.len());
    for comparison in comparisons {
        progress.check()?;
        found.push(result::read(comparison, (table, subset), &kinds, &project.settings, (days, until), progress)?);
        progress.advance(1);
    }
    Ok(found)
}
