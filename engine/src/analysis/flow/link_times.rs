//! How long paths take from one step to the next.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::analysis::median::quantile;
use crate::events::EventTable;
use crate::progress::{Cancelled, Progress};

use super::count::Rows;
use super::part::Part;
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
    /// How long the paths of each link from one step to the next, or to a goal that is reached after it, take. `table` must be the one that the paths were built from.
    pub fn link_times(&self, table: &EventTable, progress: &Progress) -> Result<LinkTimes, Cancelled> {
        let kinds = &self.walker.codes.kinds;
        let of_part = |part: &Part| -> Result<LinkDurations, Cancelled> {
            let mut times = LinkDurations::default();
            self.each_with_steps(table, part, Rows::All, |row, _, steps| {
                if progress.is_cancelled() {
                    return;
                }
                for (column, pair) in row.windows(2).enumerate() {
                    let [from, to] = [pair[0], pair[1]].map(|code| kinds[usize::from(code)]);
                    let time = match to {
                        _ if !from.is_step() => None,
                        NodeKind::GoalReached => steps.time_to_goal(table, column),
                        to if to.is_step() => steps.time_to_next(table, column),
                        _ => None,
                    };
                    if let Some(time) = time {
                        times.entry((column as u8, pair[0], pair[1])).or_default().push(time);
                    }
                }
            });
            progress.check()?;
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
