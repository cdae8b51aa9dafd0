//! Work split at customer boundaries.

use std::ops::Range;

use rayon::prelude::*;

use crate::events::EventTable;

/// Parts a large table is split into. Fixed, so that sums over parts never depend on the number of threads.
const PARTS: usize = 32;
/// Below this many events one part is quicker.
const SMALL: usize = 16 * 1024;

/// Ranges of customers with about as many events each, in order, covering everybody.
fn parts(table: &EventTable) -> Vec<Range<u32>> {
    let customers = table.num_customers() as u32;
    if table.num_events() < SMALL {
        return std::iter::once(0..customers).collect();
    }
    let offsets = table.offsets();
    let mut parts = Vec::with_capacity(PARTS);
    let mut start = 0;
    for i in 1..=PARTS {
        let target = (table.num_events() * i / PARTS) as u32;
        let end = if i == PARTS { customers } else { offsets.partition_point(|&o| o < target) as u32 };
        let end = end.clamp(start, customers);
        if end > start {
            parts.push(start..end);
        }
        start = end;
    }
    parts
}

/// Runs `work` on ranges of customers on all cores; the results come in customer order.
pub(crate) fn by_customers<T: Send>(table: &EventTable, work: impl Fn(Range<u32>) -> T + Sync + Send) -> Vec<T> {
    let parts = parts(table);
    if parts.len() == 1 {
        return parts.into_iter().map(work).collect();
    }
    parts.into_par_iter().map(work).collect()
}
