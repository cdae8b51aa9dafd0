//! Rows that say the same of what the program keeps and differ in what it does not keep: two calls in one minute under two
//! case numbers are two.

use std::io;

use rustc_hash::FxHashMap;

use super::catalog::hashes;
use super::hash::mix;
use super::{Catalog, Columns, LoadKeys};

impl Catalog {
    /// Remembers events and says which were new, like [`Catalog::learn`], given a hash of the source row of each. A row that
    /// came before in its load is a duplicate. Of what the project has once and the file in several rows, the file adds as
    /// many as it has more.
    pub fn learn_rows(&mut self, events: &Columns, rows: &[u64], load: &mut LoadKeys) -> io::Result<Vec<bool>> {
        let hashes = hashes(events);
        let mut new = load.rows.insert(&events.time, rows)?;
        let own_rows: Vec<usize> = (0..events.len()).filter(|&i| new[i]).collect();
        let ask =
            |which: &[usize]| -> (Vec<i64>, Vec<u64>) { which.iter().map(|&i| (events.time[i], hashes[i])).unzip() };
        let (times, lookups) = ask(&own_rows);
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
            let (times, lookups) = ask(&first);
            load.contents.insert(&times, &lookups)?;
        }
        let (times, lookups) = ask(&known);
        let own = if load.fresh { vec![true; known.len()] } else { load.contents.contains(&times, &lookups)? };
        let (mut again, mut numbered) = (Vec::new(), (Vec::new(), Vec::new()));
        for (&i, own) in known.iter().zip(own) {
            let occurrences = load.times_said.entry(hashes[i]).or_insert(u64::from(own));
            let before = *occurrences;
            *occurrences += 1;
            new[i] = before > 0 && self.count_in_table(events, &hashes, i) as u64 <= before;
            if new[i] {
                again.push(i);
                numbered.0.push(events.time[i]);
                numbered.1.push(numbered_hash(hashes[i], before));
            }
        }
        let unknown = self.known.insert(&numbered.0, &numbered.1)?;
        again.into_iter().zip(unknown).for_each(|(i, unknown)| new[i] = unknown);
        self.without_numberless(events, &mut new)?;
        Ok(new)
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

/// What stands for an event that says the same as so many before it.
fn numbered_hash(hash: u64, before: u64) -> u64 {
    mix(hash, before.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
}
