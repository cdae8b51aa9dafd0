//! Which cells of a map may be shown where few people are to stand together.

use std::collections::BTreeSet;

use crate::insights::insight::ComputedInsight;
use crate::model::is_small_group;
use crate::present::small_groups::{PublishedCounts, ReleaseMemory};
use crate::present::table::Cell;

use super::cell::MapLane;
use super::outcome::{JourneyMap, JourneyMapFound};

/// What may be shown.
pub(super) struct ShownCells {
    /// The cells, by position in those that were found.
    pub cells: Vec<usize>,
    /// Those of them of which the loss may not be told.
    pub without_loss: Vec<usize>,
    /// How many are not shown.
    pub hidden: usize,
    /// Whether what changed may be told: the parts of two stretches of time would tell of few.
    pub has_trends: bool,
    /// What it shows, to be remembered.
    pub published: PublishedCounts,
}

/// Everything for one's own work. Where few people are to stand together: cells of which each count, and what is left of what
/// it is of, is of enough people; of obstacles what the insight about friction tells.
pub(super) fn shown(computed: &ComputedInsight<JourneyMap>, k: u64, before: &PublishedCounts) -> ShownCells {
    let found = &computed.outcome;
    let all = found.cells.len();
    if k <= 1 {
        let published = PublishedCounts::default();
        return ShownCells {
            cells: (0..all).collect(),
            without_loss: Vec::new(),
            hidden: 0,
            has_trends: true,
            published,
        };
    }
    let memory = ReleaseMemory { before: before.clone(), ..ReleaseMemory::default() };
    let obstacles = found.friction.as_ref().map(|friction| friction.findings_table(k, before));
    let told = |name: &str| {
        let table = obstacles.as_ref().map(|told| &told.what)?;
        let (of_name, loss) = (table.position("finding")?, table.position("loss")?);
        let row = table.rows.iter().find(|row| row[of_name] == Cell::text(name))?;
        Some(row[loss] != Cell::Empty)
    };
    let (mut cells, mut without_loss) = (Vec::new(), Vec::new());
    for (at, cell) in found.cells.iter().enumerate() {
        if cell.lane == MapLane::Friction {
            let Some(has_loss) = told(&cell.name) else { continue };
            cells.push(at);
            without_loss.extend((!has_loss).then_some(at));
            continue;
        }
        let place = format!("map/{}/{}/{}", found.names[cell.column].name, cell.lane.key(), cell.name);
        let named = |(i, n): (usize, &u64)| (format!("{place}/{i}"), *n);
        let counts: Vec<(String, u64)> = cell.people.iter().enumerate().map(named).collect();
        if memory.may_tell(&counts, k) {
            cells.push(at);
        }
    }
    let withheld = few_left(found, &cells, k);
    cells.retain(|at| !withheld.contains(at));
    let mut published = memory.now.into_inner();
    if let Some(told) = obstacles {
        published.extend(told.published);
    }
    ShownCells { hidden: all - cells.len(), cells, without_loss, has_trends: false, published }
}

/// Channels that are withheld besides: everybody came by one, so what those that are shown leave of a column is to be nobody or
/// enough people.
fn few_left(found: &JourneyMapFound, shown: &[usize], k: u64) -> BTreeSet<usize> {
    let mut withheld = BTreeSet::new();
    for (column, of) in found.numbers.counts.columns.iter().enumerate() {
        let is_here = |at: &usize| {
            let cell = &found.cells[*at];
            cell.lane == MapLane::Channels && cell.column == column
        };
        let mut channels: Vec<usize> = shown.iter().copied().filter(is_here).collect();
        let left = |channels: &[usize]| {
            of.customers.saturating_sub(channels.iter().map(|&at| found.cells[at].customers).sum::<u64>())
        };
        while is_small_group(left(&channels), k)
            && let Some(smallest) = channels.pop()
        {
            withheld.insert(smallest);
        }
    }
    withheld
}
