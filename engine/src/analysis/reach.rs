//! How many customers reach each stage and the goal: the funnel in its plainest form.

use serde::Serialize;

use crate::events::{EventTable, NO_STAGE, Subset};
use crate::model::Settings;
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::parallel::by_customers_cancellable;

/// How many customers get where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct StageReach {
    /// Customers with at least one visible event.
    pub customers: u64,
    /// Of these, customers with an event of each stage, in the order of the stages.
    pub stages: Vec<u64>,
    /// Of these, customers who reached the goal.
    pub goal: u64,
}

/// Counts whom `subset` lets through.
pub fn reach(table: &EventTable, subset: &Subset, settings: &Settings) -> StageReach {
    uninterrupted(|progress| reach_cancellable(table, subset, settings, progress))
}

/// [`reach`] that can be cancelled.
pub fn reach_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<StageReach, Cancelled> {
    let goal = table.goal_mask(&settings.goal);
    let window = settings.goal.window_ms();
    let stages = table.names.stages.len();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = StageReach { stages: vec![0; stages], ..StageReach::default() };
        let mut visited = vec![false; stages];
        for ix in customers {
            visited.fill(false);
            let (mut first, mut reached) = (None, false);
            for i in subset.events(table, ix) {
                let first = *first.get_or_insert(table.time[i]);
                reached |= goal[table.touchpoint[i] as usize] && !table.is_refund(i) && table.time[i] - first <= window;
                match table.stage(i) {
                    NO_STAGE => {}
                    stage => visited[stage as usize] = true,
                }
            }
            part.customers += u64::from(first.is_some());
            part.goal += u64::from(reached);
            part.stages.iter_mut().zip(&visited).for_each(|(n, &visited)| *n += u64::from(visited));
        }
        part
    })?;
    let mut all = StageReach { stages: vec![0; stages], ..StageReach::default() };
    for part in parts {
        all.customers += part.customers;
        all.goal += part.goal;
        all.stages.iter_mut().zip(part.stages).for_each(|(n, more)| *n += more);
    }
    Ok(all)
}
