//! Rows that say the same of what the program keeps and differ in what it does not keep: two calls in one minute under two
//! case numbers are two, in one file or in two.

use std::io;

use rustc_hash::FxHashMap;

use super::catalog::{Compared, hashes};
use super::hash::mix;
use super::row_tags::row_tag;
use super::{Catalog, Columns, LoadKeys};

/// Events that an earlier file has with other cells in the columns that no event is made of, from which on a file is asked
/// whether it has any of them as they were.
const FEWEST_CHANGED: usize = 5;

/// The source rows of events.
pub struct SourceRows<'a> {
    /// A hash of each; its last bits are those of the columns that tell rows of two files apart.
    pub hashes: &'a [u64],
    /// Whether there are such columns.
    pub tagged: bool,
    /// Whether these are numbers of what the row is about: one with another number is another one.
    pub numbered: bool,
}

/// What came of learning rows.
#[derive(Debug, Default)]
pub struct RowUpdate {
    /// Which events were new, one flag each.
    pub new: Vec<bool>,
    /// Tags of the rows of the new ones, where rows have tags.
    pub tags: Vec<u64>,
    /// New ones that an earlier file has, but for other columns.
    pub apart: u64,
    /// Known ones that an earlier file has with other cells in other columns.
    pub changed: u64,
}

impl Catalog {
    /// Remembers events and says which were new, like [`Catalog::learn`], given their source rows. A row that came before in
    /// its load is a duplicate, and so is one that an earlier file has. Where no row of an earlier file can be compared, the
    /// file adds, of what the project has once and the file in several rows, as many as it has more.
    ///
    /// A file in which the rows of an earlier one come again but for other columns, nearly all of them, is a later export of
    /// them, unless the other columns are numbers of what the rows are about.
    pub fn learn_rows(
        &mut self,
        events: &Columns,
        rows: &SourceRows<'_>,
        load: &mut LoadKeys,
    ) -> io::Result<RowUpdate> {
        let hashes = hashes(events);
        let mut update = RowUpdate { new: load.rows.insert(&events.time, rows.hashes)?, ..RowUpdate::default() };
        let new = &mut update.new;
        let own_rows: Vec<usize> = (0..events.len()).filter(|&i| new[i]).collect();
        let lookups_of =
            |which: &[usize]| -> (Vec<i64>, Vec<u64>) { which.iter().map(|&i| (events.time[i], hashes[i])).unzip() };
        let (times, lookups) = lookups_of(&own_rows);
        let unknown = self.known.insert(&times, &lookups)?;
        let known: Vec<usize> = own_rows
            .iter()
            .zip(unknown)
            .filter(|&(&i, unknown)| !unknown || self.count_in_table(events, &hashes, i) > 0)
            .map(|(i, _)| *i)
            .collect();
        if !load.fresh {
            let mut is_known = vec![false; events.len()];
            known.iter().for_each(|&i| is_known[i] = true);
            let first: Vec<usize> = own_rows.into_iter().filter(|&i| !is_known[i]).collect();
            let (times, lookups) = lookups_of(&first);
            load.contents.insert(&times, &lookups)?;
        }
        let (times, lookups) = lookups_of(&known);
        let own = if load.fresh { vec![true; known.len()] } else { load.contents.contains(&times, &lookups)? };
        let tag = |i: usize| row_tag(hashes[i], rows.hashes[i]);
        let is_comparable = |i: usize, own: bool| rows.tagged && !own && load.earlier.has_event(tag(i));
        // judged by all rows so far: a batch may be a single row
        for (&i, _) in known.iter().zip(&own).filter(|&(&i, &own)| is_comparable(i, own)) {
            load.compared.rows += 1;
            load.compared.same += usize::from(load.earlier.count(tag(i)) > 0);
        }
        let are_changed = !rows.numbered && load.compared.are_changed();
        let (mut again, mut numbered) = (Vec::new(), (Vec::new(), Vec::new()));
        for (&i, own) in known.iter().zip(own) {
            if is_comparable(i, own) {
                let there = load.earlier.count(tag(i));
                if there > 0 || !are_changed {
                    let occurrences = load.occurrences.entry(tag(i)).or_insert(0);
                    *occurrences += 1;
                    update.new[i] = *occurrences > there;
                    update.apart += u64::from(there == 0);
                    continue;
                }
                update.changed += 1;
            }
            let occurrences = load.occurrences.entry(hashes[i]).or_insert(u64::from(own));
            let before = *occurrences;
            *occurrences += 1;
            update.new[i] = before > 0 && self.count_in_table(events, &hashes, i) as u64 <= before;
            if update.new[i] {
                again.push(i);
                numbered.0.push(events.time[i]);
                numbered.1.push(numbered_hash(hashes[i], before));
            }
        }
        let unknown = self.known.insert(&numbered.0, &numbered.1)?;
        again.into_iter().zip(unknown).for_each(|(i, unknown)| update.new[i] = unknown);
        self.without_numberless(events, &mut update.new)?;
        if rows.tagged {
            update.tags = (0..events.len()).filter(|&i| update.new[i]).map(tag).collect();
        }
        Ok(update)
    }

    /// Remembers events that the project has, each as often as it has it.
    pub(super) fn know_each(&mut self, times: &[i64], hashes: &[u64]) -> io::Result<()> {
        let unknown = self.known.insert(times, hashes)?;
        let mut occurrences: FxHashMap<u64, u64> = FxHashMap::default();
        let mut numbered = (Vec::new(), Vec::new());
        for (i, _) in unknown.into_iter().enumerate().filter(|(_, unknown)| !unknown) {
            let before = occurrences.entry(hashes[i]).or_insert(0);
            *before += 1;
            numbered.0.push(times[i]);
            numbered.1.push(numbered_hash(hashes[i], *before));
        }
        self.known.insert(&numbered.0, &numbered.1).map(|_| ())
    }

    fn count_in_table(&self, events: &Columns, hashes: &[u64], i: usize) -> usize {
        self.in_table.as_ref().map_or(0, |table| table.count(events.profile[i], events.time[i], hashes[i]))
    }
}

impl Compared {
    /// Whether rows whose events an earlier file has are nearly all other rows than there.
    fn are_changed(self) -> bool {
        self.rows >= FEWEST_CHANGED && self.same * 2 < self.rows
    }
}

/// What stands for an event that says the same as so many before it.
fn numbered_hash(hash: u64, before: u64) -> u64 {
    mix(hash, before.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
}
