//! Orders, deals and tickets: which are known, and whether what is told of them is.
//!
//! A tool exports them again and again as they change. All that one export tells of one is its *version*: known as a whole
//! or not at all.

use std::io;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Columns;
use super::hash::mix;
use super::known_hashes::{KnownHashes, SpillStorage};

/// The orders, deals and tickets of a project.
#[derive(Debug)]
pub(super) struct Records {
    known: KnownHashes,
    versions: KnownHashes,
}

impl Default for Records {
    fn default() -> Self {
        Self { known: KnownHashes::new(None, 0), versions: KnownHashes::new(None, 0) }
    }
}

impl Records {
    /// None yet; what takes more than `room` bytes is spilled.
    pub(super) fn spill_to(storage: &Arc<dyn SpillStorage>, room: usize) -> Self {
        let [known, versions] = [(); 2].map(|()| KnownHashes::new(Some(Arc::clone(storage)), room / 2));
        Self { known, versions }
    }

    /// Remembers versions. Two flags for each: whether the version was new, and whether the record was.
    pub(super) fn learn(&mut self, versions: &[RecordVersion]) -> io::Result<Vec<(bool, bool)>> {
        let records: Vec<u64> = versions.iter().map(|v| v.record).collect();
        let hashes: Vec<u64> = versions.iter().map(|v| mix(v.record, v.says)).collect();
        let places = anywhere(&records);
        let new = self.versions.insert(&places, &hashes)?;
        Ok(new.into_iter().zip(self.known.insert(&places, &records)?).collect())
    }

    /// Remembers versions: which records they change, or are the first of, and how many were known before this load, whose
    /// own records are in `own`.
    pub(super) fn changed(
        &mut self,
        versions: &[RecordVersion],
        own: &mut KnownHashes,
    ) -> io::Result<(FxHashSet<u64>, u64)> {
        let learned = self.learn(versions)?;
        let records: Vec<u64> = versions.iter().map(|v| v.record).collect();
        let first_here = own.insert(&anywhere(&records), &records)?;
        let mut changed = FxHashSet::default();
        let mut replaced = 0;
        for ((&record, (new_version, new_record)), first_here) in records.iter().zip(learned).zip(first_here) {
            if new_version {
                changed.insert(record);
                replaced += u64::from(!new_record && first_here);
            }
        }
        Ok((changed, replaced))
    }

    /// Those of some records that are known.
    pub(super) fn known(&mut self, records: Vec<u64>) -> io::Result<Vec<u64>> {
        let known = self.known.contains(&anywhere(&records), &records)?;
        Ok(records.into_iter().zip(known).filter(|(_, known)| *known).map(|(record, _)| record).collect())
    }
}

/// What is told of a record at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RecordVersion {
    record: u64,
    /// A hash of all of it, whatever its order.
    says: u64,
}

/// What the events at `which`, with these hashes, tell of each record.
pub(super) fn versions(events: &Columns, hashes: &[u64], which: &[usize]) -> Vec<RecordVersion> {
    let mut says: FxHashMap<u64, u64> = FxHashMap::default();
    for &i in which {
        let sum = says.entry(events.record[i]).or_default();
        *sum = sum.wrapping_add(hashes[i]);
    }
    let mut versions: Vec<RecordVersion> =
        says.into_iter().map(|(record, says)| RecordVersion { record, says }).collect();
    versions.sort_unstable_by_key(|v| v.record);
    versions
}

/// Places in a [`KnownHashes`] of hashes that belong to no time.
pub(super) fn anywhere(hashes: &[u64]) -> Vec<i64> {
    hashes.iter().map(|&hash| hash as i64).collect()
}

/// The value of event `i` in a column that may be absent or end early.
pub(super) fn code_or_0(column: &[u64], i: usize) -> u64 {
    column.get(i).copied().unwrap_or(0)
}
