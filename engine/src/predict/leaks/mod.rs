//! Answers that leak into what is known before: touchpoints, channels and properties that nearly nobody has but those who are
//! about to order, as if they were written down after the fact and dated back. They are named and left out.

mod columns;
mod marks;
#[cfg(test)]
mod planted;
mod trials;

use rayon::prelude::*;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, PropertyColumn, Settings};

use super::as_of::DAY;
use super::before::EventsBefore;
use super::kinds::Kinds;

use columns::columns_to_look_at;
use marks::{Mark, Marked, read_marks};
use trials::{Moments, Trials};

pub(super) use marks::TimesOf;

/// An order that follows so soon belongs to the same errand: what came before it is a step of the order, no word of the future.
const SAME_ERRAND: i64 = DAY / 4;

/// What gives the answer away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Leaks {
    /// Touchpoints, index into the names of the table.
    pub touchpoints: Vec<u16>,
    /// Channels, index into the names of the table.
    pub channels: Vec<u8>,
    /// Names of properties.
    pub properties: Vec<String>,
}

impl Leaks {
    /// What they are called.
    pub(super) fn names(&self, table: &EventTable) -> Vec<String> {
        let touchpoint = |&t: &u16| table.names.touchpoints[usize::from(t)].clone();
        let channel = |&c: &u8| table.names.channels.get(usize::from(c)).cloned();
        let touchpoints = self.touchpoints.iter().map(touchpoint);
        touchpoints.chain(self.channels.iter().filter_map(channel)).chain(self.properties.iter().cloned()).collect()
    }

    fn add(&mut self, of: Marked, columns: &[PropertyColumn]) {
        match of {
            Marked::Touchpoint(touchpoint) => self.touchpoints.push(touchpoint),
            Marked::Channel(channel) => self.channels.push(channel),
            Marked::Property(column) => {
                let name = &columns[usize::from(column)].property;
                if !self.properties.contains(name) {
                    self.properties.push(name.clone());
                }
            }
        }
    }
}

/// What is counted of some customers.
struct Counts {
    marks: Vec<Mark>,
    /// Of all customers at the moments of each window.
    usual: Vec<Trials>,
    /// The same of those who have had what each column of properties says for a whole window, by window.
    kept: Vec<Vec<Trials>>,
}

impl Counts {
    fn new(windows: usize, columns: usize) -> Self {
        let usual = vec![Trials::default(); windows];
        Self { marks: Vec::new(), usual, kept: vec![vec![Trials::default(); columns]; windows] }
    }

    fn add(mut self, more: Self) -> Self {
        self.marks.extend(more.marks);
        self.usual.iter_mut().zip(&more.usual).for_each(|(sum, more)| sum.add(more));
        for (sums, more) in self.kept.iter_mut().zip(&more.kept) {
            sums.iter_mut().zip(more).for_each(|(sum, more)| sum.add(more));
        }
        self
    }
}

/// What leaks to somebody who asks within these horizons, in days: customers order soon after they have it for the first time
/// since their last order, nearly all of them, and far more of them than of others who ordered as long ago.
pub(super) fn leaks(
    table: &EventTable,
    subset: &Subset,
    kinds: &Kinds,
    settings: &Settings,
    (cut_off, orders): (i64, &TimesOf<'_>),
    customers: &[CustomerIx],
    horizons: &[u32],
) -> Leaks {
    let known = EventsBefore::new(table, subset, kinds, settings, cut_off).without_records();
    let columns = columns_to_look_at(&known, &settings.features, customers);
    let first = table.first_ms().max(subset.time().start);
    let windows: Vec<Moments> =
        windows(horizons).into_iter().map(|window| Moments::new(first..cut_off, window, customers.len())).collect();
    let of_block = |customers: &[CustomerIx]| {
        let mut counts = Counts::new(windows.len(), columns.len());
        for &ix in customers {
            let orders = orders(ix);
            let Some(read) = read_marks(&known, ix, &orders, &columns, &mut counts.marks) else { continue };
            for (w, moments) in windows.iter().enumerate() {
                for at in moments.after(read.first) {
                    let (last, did) = (trials::last_order(&orders, at - 1), moments.is_followed(at, &orders));
                    counts.usual[w].count(ix, last, did);
                    for column in read.kept(at - moments.window, at) {
                        counts.kept[w][usize::from(column)].count(ix, last, did);
                    }
                }
            }
        }
        counts
    };
    let empty = || Counts::new(windows.len(), columns.len());
    let counts = customers.par_chunks(1024).map(of_block).reduce(empty, Counts::add);
    let mut marks = counts.marks;
    marks.par_sort_by_key(|mark| (mark.of, mark.customer, mark.time));
    let looked_at = marks.chunk_by(|a, b| a.of == b.of).count();
    let mut found = Leaks::default();
    for marks in marks.chunk_by(|a, b| a.of == b.of) {
        let is_leak = |(w, moments): (usize, &Moments)| {
            let usual = &counts.usual[w];
            let is_too_good = |trials: &Trials| trials.is_too_good(usual, looked_at);
            // what says as much of those who had it long before is no mark that somebody made afterwards
            let says_it_always = match marks[0].of {
                Marked::Property(column) => is_too_good(&counts.kept[w][usize::from(column)]),
                Marked::Touchpoint(_) | Marked::Channel(_) => false,
            };
            is_too_good(&trials_of(marks, moments.window, cut_off)) && !says_it_always
        };
        if windows.iter().enumerate().any(is_leak) {
            found.add(marks[0].of, &columns);
        }
    }
    found.properties.sort_unstable();
    found
}

/// The lengths of time after a mark that are looked at, ms: each horizon, and less of it, because a longer time leaves fewer
/// marks whose future is known.
fn windows(horizons: &[u32]) -> Vec<i64> {
    let mut windows: Vec<i64> =
        horizons.iter().map(|&days| i64::from(days) * DAY).flat_map(|horizon| [horizon, horizon * 2 / 3]).collect();
    windows.sort_unstable();
    windows.dedup();
    windows
}

/// What followed these marks in a window, where that is known.
fn trials_of(marks: &[Mark], window: i64, cut_off: i64) -> Trials {
    let mut trials = Trials::default();
    for mark in marks.iter().filter(|mark| mark.time + window <= cut_off && mark.wait >= SAME_ERRAND) {
        trials.count(mark.customer, mark.last, mark.wait < window);
    }
    trials
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_horizons_and_two_thirds_of_them() {
        let days: Vec<f64> = windows(&[30, 90]).into_iter().map(|window| window as f64 / DAY as f64).collect();
        assert_eq!(days, [20.0, 30.0, 60.0, 90.0]);
    }
}
