//! Work split at customer boundaries.

use std::ops::Range;

use rayon::prelude::*;

use crate::events::{BitSet, EventTable};
use crate::progress::{Cancelled, Progress};

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

/// The customers of whom `is` holds; can be cancelled.
pub fn customers_who(
    table: &EventTable,
    progress: &Progress,
    is: impl Fn(u32) -> bool + Sync + Send,
) -> Result<BitSet, Cancelled> {
    let parts = by_customers_cancellable(table, progress, |all| all.filter(|&ix| is(ix)).collect::<Vec<_>>())?;
    let mut found = BitSet::new(table.num_customers());
    parts.into_iter().flatten().for_each(|ix| found.insert(ix));
    Ok(found)
}

/// Runs `work` on ranges of customers, like `by_customers`, and may be cancelled: it stops between two ranges. Every range
/// that is done advances `progress`.
pub fn by_customers_cancellable<T: Send>(
    table: &EventTable,
    progress: &Progress,
    work: impl Fn(Range<u32>) -> T + Sync + Send,
) -> Result<Vec<T>, Cancelled> {
    watched(parts(table), progress, work)
}

fn watched<T: Send>(
    parts: Vec<Range<u32>>,
    progress: &Progress,
    work: impl Fn(Range<u32>) -> T + Sync + Send,
) -> Result<Vec<T>, Cancelled> {
    let one = |range| {
        progress.check()?;
        let done = work(range);
        progress.advance(1);
        Ok(done)
    };
    let done: Result<Vec<T>, Cancelled> =
        if parts.len() == 1 { parts.into_iter().map(one).collect() } else { parts.into_par_iter().map(one).collect() };
    // a result that was cancelled during its last range is not wanted either
    progress.check()?;
    done
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    fn ranges() -> Vec<Range<u32>> {
        (0..PARTS as u32).map(|i| i * 10..i * 10 + 10).collect()
    }

    #[test]
    fn work_that_is_cancelled_begins_no_further_range() {
        let (progress, begun) = (Progress::new(), AtomicU32::new(0));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let work = |_| {
            if begun.fetch_add(1, Ordering::Relaxed) == 2 {
                progress.cancel();
            }
        };
        assert_eq!(pool.install(|| watched(ranges(), &progress, work)), Err(Cancelled));
        assert_eq!((begun.into_inner(), progress.sample().1), (3, 3), "ranges begun and done");
    }

    #[test]
    fn every_range_is_done_in_order_and_counted() {
        let progress = Progress::new();
        let starts = watched(ranges(), &progress, |range| range.start);
        assert_eq!(starts, Ok((0..PARTS as u32).map(|i| i * 10).collect()));
        assert_eq!(progress.sample().1, PARTS as u64);
        progress.cancel();
        assert_eq!(watched(ranges(), &progress, |range| range.start), Err(Cancelled));
    }
}
