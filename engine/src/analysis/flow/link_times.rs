//! How long paths take from one step to the next.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::analysis::median::quantile;
use crate::events::EventTable;
use crate::progress::{Cancelled, Progress};

use super::{FlowPaths, NodeKind};

/// How long the paths of a link take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkTime {
    /// Half of them take no longer, ms.
    pub median: i64,
    /// Nine of ten take no longer, ms.
    pub p90: i64,
}

/// The times of links from step to step, by their column and the nodes that they leave and reach.
pub type LinkTimes = FxHashMap<(u8, NodeKind, NodeKind), LinkTime>;

/// How long each path of a link takes, by its column and the codes of the nodes that it leaves and reaches, ms.
type LinkDurations = FxHashMap<(u8, u8, u8), Vec<i64>>;

impl FlowPaths {
    /// How long the paths of each link from one step to the next take. `table` must be the one that the paths were built from.
    pub fn link_times(&self, table: &EventTable, progress: &Progress) -> Result<LinkTimes, Cancelled> {
        let kinds = &self.walker.codes.kinds;
        let is_step: Vec<bool> = kinds.iter().map(|kind| kind.is_step()).collect();
        let journeys = self.journeys(table);
        let of_part = |part: &super::part::Part| -> Result<LinkDurations, Cancelled> {
            progress.check()?;
            let mut times = LinkDurations::default();
            for (at, (row, path)) in part.rows(self.steps).enumerate() {
                let events = journeys.events(path.first as usize..path.last as usize);
                let steps = self.walker.path_of(table, events, &self.how.anchor, part.around(at));
                let time = |column: usize| steps.in_column(column).map(|(i, _)| table.time[i]);
                for (column, pair) in row.windows(2).enumerate() {
                    if is_step[usize::from(pair[0])]
                        && is_step[usize::from(pair[1])]
                        && let Some((here, next)) = time(column).zip(time(column + 1))
                    {
                        times.entry((column as u8, pair[0], pair[1])).or_default().push(next - here);
                    }
                }
            }
            Ok(times)
        };
        let mut all = LinkDurations::default();
        for part in self.parts.par_iter().map(of_part).collect::<Result<Vec<_>, Cancelled>>()? {
            for (link, mut times) in part {
                all.entry(link).or_default().append(&mut times);
            }
        }
        let of_link = |((step, from, to), mut times): ((u8, u8, u8), Vec<i64>)| {
            let time = LinkTime { median: quantile(&mut times, 0.5)?, p90: quantile(&mut times, 0.9)? };
            Some(((step, kinds[usize::from(from)], kinds[usize::from(to)]), time))
        };
        Ok(all.into_par_iter().filter_map(of_link).collect::<Vec<_>>().into_iter().collect())
    }
}
