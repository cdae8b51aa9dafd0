//! What each customer adds to the objective of the business, so that whatever customers are grouped by can be ranked by it.

use serde::{Deserialize, Serialize};

use crate::events::{EventTable, Orders, Subset};
use crate::model::{CustomerIx, Objective, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;
use super::sessions::{SessionGap, each_session};

/// What comes first in a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RankBy {
    /// What adds most to the objective of the business.
    #[default]
    Objective,
    /// What its own list puts first.
    Usual,
}

/// What each customer adds to the objective: whether they reached the goal (convert more), their orders after the first (keep
/// customers) or their sessions (engage more). By customer; nothing for those whom the filter leaves out.
pub fn added_to_objective(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Vec<u32>, Cancelled> {
    let goal = table.goal_mask(&settings.goal);
    let gap = SessionGap::new(table, settings);
    let window = settings.goal.window_ms();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut orders = Orders::new(table);
        let one = |ix: CustomerIx| match settings.objective {
            Objective::ConvertMore => u32::from(reaches(table, subset, ix, (&goal, window))),
            Objective::KeepCustomers => {
                orders.next_customer();
                let all = subset.events(table, ix).filter(|&i| goal[usize::from(table.touchpoint[i])]);
                (all.filter(|&i| orders.is_new(i)).count() as u32).saturating_sub(1)
            }
            Objective::EngageMore => {
                let mut sessions = 0;
                each_session(table, &gap, subset.events(table, ix), |_, _| sessions += 1);
                sessions
            }
        };
        customers.map(one).collect::<Vec<u32>>()
    })?;
    Ok(parts.into_iter().flatten().collect())
}

fn reaches(table: &EventTable, subset: &Subset, ix: CustomerIx, (goal, window): (&[bool], i64)) -> bool {
    let mut events = subset.events(table, ix).peekable();
    let Some(&first) = events.peek() else { return false };
    let is_goal = |i: usize| goal[usize::from(table.touchpoint[i])] && !table.is_refund(i);
    events.any(|i| is_goal(i) && table.time[i] - table.time[first] <= window)
}

/// Positions in the order of their values, the largest first; equal ones stay as they were.
pub fn largest_first(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[b].total_cmp(&values[a]));
    order
}
