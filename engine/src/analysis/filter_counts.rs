//! How many customers each entry of the filter would show: the number beside an entry is what choosing it alone gives.

use crate::events::{EventTable, Subset};
use crate::model::{Bots, Filter, Project, Segment, SegmentId};
use crate::progress::{Cancelled, Progress};

use super::filtered::filtered;
use super::parallel::by_customers;

/// Customers with a visible event, by entry; everything else in the filter stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilterCounts {
    /// Whatever the source; then each source.
    pub sources: (u64, Vec<u64>),
    /// Whatever the channel; then each channel.
    pub channels: (u64, Vec<u64>),
    /// In any segment or none; then the members of each.
    pub segments: (u64, Vec<(SegmentId, u64)>),
    /// Without bots, with them, only them.
    pub bots: [u64; 3],
    /// Whatever the date; then in each of the ranges that were asked about.
    pub dates: (u64, Vec<u64>),
}

impl FilterCounts {
    /// Counts for a table seen through `filter`; `ranges` are the date ranges that are offered (ms UTC), with an end where they have one.
    pub fn of(
        table: &EventTable,
        project: &Project,
        sources: &[String],
        filter: &Filter,
        ranges: &[(i64, Option<i64>)],
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let count = |change: &dyn Fn(&mut Filter)| -> Result<u64, Cancelled> {
            progress.check()?;
            let mut filter = filter.clone();
            change(&mut filter);
            Ok(visible_customers(table, &filtered(table, &filter, project)))
        };
        let each = |names: &[String], set: fn(&mut Filter, Vec<String>)| -> Result<(u64, Vec<u64>), Cancelled> {
            let all = count(&|f| set(f, Vec::new()))?;
            let one = |name: &String| count(&|f| set(f, vec![name.clone()]));
            Ok((all, names.iter().map(one).collect::<Result<_, _>>()?))
        };
        let member = |s: &Segment| count(&|f| f.segment = Some(s.id)).map(|n| (s.id, n));
        let within = |&(from, to): &(i64, Option<i64>)| count(&|f| (f.from, f.to) = (Some(from), to));
        Ok(Self {
            sources: each(sources, |f, names| f.sources = names)?,
            channels: each(&table.names.channels, |f, names| f.channels = names)?,
            segments: (count(&|f| f.segment = None)?, project.segments.iter().map(member).collect::<Result<_, _>>()?),
            bots: [count(&|f| f.bots = Bots::Out)?, count(&|f| f.bots = Bots::In)?, count(&|f| f.bots = Bots::Only)?],
            dates: (count(&|f| (f.from, f.to) = (None, None))?, ranges.iter().map(within).collect::<Result<_, _>>()?),
        })
    }
}

/// Customers with a visible event.
fn visible_customers(table: &EventTable, subset: &Subset) -> u64 {
    let any = |ix: &u32| subset.events(table, *ix).next().is_some();
    by_customers(table, |customers| customers.filter(any).count() as u64).into_iter().sum()
}
