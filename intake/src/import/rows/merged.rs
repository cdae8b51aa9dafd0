//! Pieces of a file with the numbers of the project, before duplicates are left out.

use crate::events::extend_sparse;
use crate::import::report::outcome::Batch;
use crate::import::rows::ties::{Ties, by_number, last_instant, reversed};

/// A merged piece, or several.
pub(crate) struct MergedPieces {
    pub batch: Batch,
    /// Rows that each event stands for; empty = one each.
    pub weight: Vec<u32>,
    /// The key that its tool gave to each event, 0 for none; empty where no event has one.
    pub keys: Vec<u64>,
    /// A hash of the source row of each event; empty where rows say no more than events.
    pub rows: Vec<u64>,
    /// The id that its tool gave to each event, 0 for none, and its line; empty where no event has one.
    pub ids: Vec<(u64, u64)>,
    /// The number of each event among those of its instant, 0 for none; empty where no event has one.
    pub numbers: Vec<u64>,
}

impl MergedPieces {
    /// Adds the piece that follows.
    pub(crate) fn append(&mut self, next: Self) {
        let (before, more) = (self.batch.events.len(), next.batch.events.len());
        extend_sparse(&mut self.weight, &next.weight, before, more, 1);
        extend_sparse(&mut self.keys, &next.keys, before, more, 0);
        extend_sparse(&mut self.rows, &next.rows, before, more, 0);
        extend_sparse(&mut self.ids, &next.ids, before, more, (0, 0));
        extend_sparse(&mut self.numbers, &next.numbers, before, more, 0);
        self.batch.append(next.batch);
    }

    /// Takes off the events of the last instant; `None` where there are no others.
    pub(crate) fn split_last_instant(&mut self) -> Option<Self> {
        let n = self.batch.events.len();
        let at = last_instant(&self.batch.events.time);
        if at == n {
            return None;
        }
        let events = self.batch.events.part(at..n);
        self.batch.events.remove(at..n);
        Some(Self {
            batch: Batch { events, profiles_end: self.batch.profiles_end, ..Batch::default() },
            weight: split(&mut self.weight, at, n, 1),
            keys: split(&mut self.keys, at, n, 0),
            rows: split(&mut self.rows, at, n, 0),
            ids: split(&mut self.ids, at, n, (0, 0)),
            numbers: split(&mut self.numbers, at, n, 0),
        })
    }

    /// Puts the events of one instant into their order.
    pub(crate) fn order(&mut self, ties: Ties) {
        let times = &self.batch.events.time;
        let places = match ties {
            Ties::AsRead => None,
            Ties::Reversed => reversed(times),
            Ties::Numbered => by_number(times, &self.numbers),
        };
        if let Some(places) = places {
            self.batch.events.reorder(&places);
            reorder(&mut self.weight, &places, 1);
            reorder(&mut self.keys, &places, 0);
            reorder(&mut self.rows, &places, 0);
            reorder(&mut self.ids, &places, (0, 0));
            reorder(&mut self.numbers, &places, 0);
        }
    }
}

/// Takes off the end of a column of `n`; an empty one stands for `usual` throughout.
fn split<T: Copy>(column: &mut Vec<T>, at: usize, n: usize, usual: T) -> Vec<T> {
    if column.is_empty() {
        return Vec::new();
    }
    column.resize(n, usual);
    column.split_off(at)
}

/// Puts a column into another order; an empty one stands for `usual` throughout.
fn reorder<T: Copy>(column: &mut Vec<T>, places: &[usize], usual: T) {
    if !column.is_empty() {
        *column = places.iter().map(|&i| column.get(i).copied().unwrap_or(usual)).collect();
    }
}
