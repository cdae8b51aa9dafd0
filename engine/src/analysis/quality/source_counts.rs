//! One pass over all events: what each source has of everything the report tells.

use rustc_hash::FxHashMap;

use crate::analysis::LocalDays;
use crate::analysis::parallel::by_customers_cancellable;
use crate::events::EventTable;
use crate::progress::{Cancelled, Progress};

use super::marks::ColumnFacts;
use super::types::{FindingKind, QualityField};

/// Days further apart than this are a wrong date, not a calendar to keep.
const MAX_DAYS: usize = 60 * 366;

/// The kinds that are about single events.
pub(super) const OF_EVENTS: [FindingKind; 14] = [
    FindingKind::Repeated,
    FindingKind::Future,
    FindingKind::TooOld,
    FindingKind::Backwards,
    FindingKind::Unjoined,
    FindingKind::ShortIds,
    FindingKind::Missing,
    FindingKind::OddValues,
    FindingKind::PersonalData,
    FindingKind::Garbled,
    FindingKind::Bots,
    FindingKind::Automated,
    FindingKind::Fast,
    FindingKind::Internal,
];

/// Counts of one source.
#[derive(Debug, Clone, Default)]
pub(super) struct SourceCounts {
    pub events: u64,
    pub customers: u64,
    last_customer: Option<u32>,
    pub first: Option<i64>,
    pub last: Option<i64>,
    /// Events by the kind of finding, in the order of [`OF_EVENTS`].
    pub marked: [u64; OF_EVENTS.len()],
    /// Events that have each field, in the order of [`QualityField::ALL`].
    pub filled: [u64; QualityField::ALL.len()],
    /// Events a day since the first day of all.
    pub days: Vec<u32>,
    /// Missing fields by touchpoint.
    pub missing: FxHashMap<(u16, QualityField), u64>,
    /// Events by device code of a program.
    pub bots: FxHashMap<u32, u64>,
}

impl SourceCounts {
    fn merge(&mut self, other: Self) {
        self.events += other.events;
        self.customers += other.customers;
        self.first = self.first.into_iter().chain(other.first).min();
        self.last = self.last.into_iter().chain(other.last).max();
        self.marked.iter_mut().zip(other.marked).for_each(|(a, b)| *a += b);
        self.filled.iter_mut().zip(other.filled).for_each(|(a, b)| *a += b);
        if self.days.len() < other.days.len() {
            self.days.resize(other.days.len(), 0);
        }
        self.days.iter_mut().zip(other.days).for_each(|(a, b)| *a += b);
        other.missing.into_iter().for_each(|(key, n)| *self.missing.entry(key).or_default() += n);
        other.bots.into_iter().for_each(|(key, n)| *self.bots.entry(key).or_default() += n);
    }

    /// Events that a kind of finding is about.
    pub(super) fn of(&self, kind: FindingKind) -> u64 {
        OF_EVENTS.iter().position(|k| *k == kind).map_or(0, |at| self.marked[at])
    }
}

/// Counts by source; the days begin with day `first_day`.
pub(super) fn count_sources(
    table: &EventTable,
    marks: &ColumnFacts<'_>,
    days: &LocalDays,
    first_day: i64,
    progress: &Progress,
) -> Result<Vec<SourceCounts>, Cancelled> {
    let sources = table.dims.source.len();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = vec![SourceCounts::default(); sources];
        for ix in customers {
            for i in table.range(ix) {
                if let Some(counts) = part.get_mut(table.source[i] as usize) {
                    count(counts, table, marks, days, first_day, ix, i);
                }
            }
        }
        part
    })?;
    let mut all = vec![SourceCounts::default(); sources];
    for part in parts {
        all.iter_mut().zip(part).for_each(|(sum, add)| sum.merge(add));
    }
    Ok(all)
}

fn count(
    counts: &mut SourceCounts,
    table: &EventTable,
    marks: &ColumnFacts<'_>,
    days: &LocalDays,
    first_day: i64,
    ix: u32,
    i: usize,
) {
    let time = table.time[i];
    counts.events += 1;
    counts.customers += u64::from(counts.last_customer != Some(ix));
    counts.last_customer = Some(ix);
    for (n, kind) in counts.marked.iter_mut().zip(OF_EVENTS) {
        *n += u64::from(marks.is(kind, ix, i));
    }
    for (n, field) in counts.filled.iter_mut().zip(QualityField::ALL) {
        *n += u64::from(marks.has(field, ix, i));
    }
    for field in marks.missing(i) {
        *counts.missing.entry((table.touchpoint[i], field)).or_default() += 1;
    }
    if marks.is(FindingKind::Bots, ix, i) {
        *counts.bots.entry(table.device[i]).or_default() += 1;
    }
    if marks.plausible(time) {
        counts.first = Some(counts.first.map_or(time, |first| first.min(time)));
        counts.last = Some(counts.last.map_or(time, |last| last.max(time)));
        let day = usize::try_from(days.day(time) - first_day).unwrap_or(usize::MAX);
        if day < MAX_DAYS {
            if day >= counts.days.len() {
                counts.days.resize(day + 1, 0);
            }
            counts.days[day] += 1;
        }
    }
}
