//! The whole path of each customer.

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;
use super::steps::{Steps, visible_events};
use super::top_paths::PathSettings;

/// The path of a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerPath {
    /// The customer whose path it is.
    pub customer: CustomerIx,
    /// Its steps: stages or touchpoints by index, cut where paths are.
    pub steps: Vec<u16>,
    /// How many steps it has before it is cut.
    pub length: usize,
}

/// The paths of the customers in `subset` that have a step, customer by customer; `how` says what a step is and where paths
/// end and are cut.
pub fn customer_paths(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    how: &PathSettings,
    progress: &Progress,
) -> Result<Vec<CustomerPath>, Cancelled> {
    let reader = Steps::new(table, settings, how.level, &how.choice, how.repeats);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut found, mut steps) = (Vec::new(), Vec::new());
        for customer in customers {
            let events = visible_events(table, subset, subset.range(table, customer));
            steps.clear();
            let walked = reader.walk(table, events, how.stop_at_goal, |n, item, _| {
                if n < how.max_steps.max(1) {
                    steps.push(item);
                }
            });
            if !steps.is_empty() {
                found.push(CustomerPath { customer, steps: steps.clone(), length: walked.steps });
            }
        }
        found
    })?;
    Ok(parts.into_iter().flatten().collect())
}
