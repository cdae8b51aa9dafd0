//! Which touchpoint follows which.

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::events::{EventTable, Subset};
use crate::model::Settings;

use super::behind::people_by;
use super::median::median;
use super::parallel::by_customers;
use super::sessions::SessionGap;

/// Up to this many touchpoints, pairs are counted in a square table; beyond, in a map.
const DENSE: usize = 512;

/// How often one touchpoint directly follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Transition {
    /// Touchpoint before.
    pub from: u16,
    /// Touchpoint after.
    pub to: u16,
    /// Times in the journeys of customers.
    pub within_customer: u64,
    /// Times inside one session.
    pub within_session: u64,
}

/// All pairs of touchpoints that follow each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Transitions {
    /// How many touchpoints there are.
    pub n: usize,
    /// The pairs that occur, by `from`, then `to`.
    pub pairs: Vec<Transition>,
}

impl Transitions {
    /// The pair (`from`, `to`), all zero where it never occurs.
    pub fn get(&self, from: u16, to: u16) -> Transition {
        let none = Transition { from, to, within_customer: 0, within_session: 0 };
        self.pairs.binary_search_by_key(&(from, to), |t| (t.from, t.to)).map_or(none, |i| self.pairs[i])
    }

    /// The pairs that leave `from`.
    pub fn leaving(&self, from: u16) -> &[Transition] {
        let start = self.pairs.partition_point(|t| t.from < from);
        let end = self.pairs.partition_point(|t| t.from <= from);
        &self.pairs[start..end]
    }
}

/// Counts of each pair: inside a session, and between the last event of one session and the first of the next.
type Counts = (u64, u64);

/// Counts which touchpoint directly follows which, for everybody in `subset`.
pub fn transitions(table: &EventTable, subset: &Subset, settings: &Settings) -> Transitions {
    let n = table.names.touchpoints.len();
    let gap = SessionGap::new(table, settings);
    let pairs = if n <= DENSE { dense(table, subset, &gap, n) } else { sparse(table, subset, &gap) };
    Transitions { n, pairs }
}

/// How many different people are behind a pair of touchpoints.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MoveBehind {
    /// Who went from one to the other.
    pub all: u64,
    /// Who did inside a session.
    pub inside: u64,
    /// Who did from one session to the next.
    pub between: u64,
}

/// The people behind each pair that occurs, in the order of [`Transitions::pairs`], and those behind any move from a
/// touchpoint, by its index.
pub fn moves_behind(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    of: &Transitions,
) -> (Vec<MoveBehind>, Vec<u64>) {
    /// A move inside a session, one between two, either, or any move from a touchpoint.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    enum Key {
        Move(u16, u16, bool),
        Pair(u16, u16),
        From(u16),
    }
    let gap = SessionGap::new(table, settings);
    let people = people_by(table, |ix, keys| {
        each_pair(table, subset, &gap, ix, |from, to, split| {
            keys.extend([Key::Move(from, to, split), Key::Pair(from, to), Key::From(from)]);
        });
    });
    let get = |key: Key| people.get(&key).copied().unwrap_or(0);
    let pair = |t: &Transition| MoveBehind {
        all: get(Key::Pair(t.from, t.to)),
        inside: get(Key::Move(t.from, t.to, false)),
        between: get(Key::Move(t.from, t.to, true)),
    };
    (of.pairs.iter().map(pair).collect(), (0..of.n as u16).map(|from| get(Key::From(from))).collect())
}

/// The median time from one to the other, ms, in the order of [`Transitions::pairs`].
pub fn move_medians(table: &EventTable, subset: &Subset, of: &Transitions) -> Vec<i64> {
    let parts = by_customers(table, |customers| {
        let mut times: Vec<Vec<i64>> = vec![Vec::new(); of.pairs.len()];
        for ix in customers {
            let mut visible = subset.events(table, ix);
            let Some(mut previous) = visible.next() else { continue };
            for i in visible {
                let pair = (table.touchpoint[previous], table.touchpoint[i]);
                if let Ok(at) = of.pairs.binary_search_by_key(&pair, |t| (t.from, t.to)) {
                    times[at].push(table.time[i] - table.time[previous]);
                }
                previous = i;
            }
        }
        times
    });
    let mut all: Vec<Vec<i64>> = vec![Vec::new(); of.pairs.len()];
    for part in parts {
        all.iter_mut().zip(part).for_each(|(times, more)| times.extend(more));
    }
    all.iter_mut().map(|times| median(times).unwrap_or(0)).collect()
}

fn transition(from: usize, to: usize, (inside, between): Counts) -> Transition {
    Transition { from: from as u16, to: to as u16, within_customer: inside + between, within_session: inside }
}

fn dense(table: &EventTable, subset: &Subset, gap: &SessionGap, n: usize) -> Vec<Transition> {
    let parts = by_customers(table, |customers| {
        let mut counts = vec![[0u32; 2]; n * n];
        for ix in customers {
            each_pair(table, subset, gap, ix, |from, to, split| {
                counts[from as usize * n + to as usize][usize::from(split)] += 1;
            });
        }
        counts
    });
    let mut total = vec![(0, 0); n * n];
    for part in &parts {
        for (sum, add) in total.iter_mut().zip(part) {
            sum.0 += u64::from(add[0]);
            sum.1 += u64::from(add[1]);
        }
    }
    let occurs = total.iter().enumerate().filter(|(_, c)| c.0 + c.1 > 0);
    occurs.map(|(i, &c)| transition(i / n, i % n, c)).collect()
}

fn sparse(table: &EventTable, subset: &Subset, gap: &SessionGap) -> Vec<Transition> {
    let parts = by_customers(table, |customers| {
        let mut counts: FxHashMap<(u16, u16), Counts> = FxHashMap::default();
        for ix in customers {
            each_pair(table, subset, gap, ix, |from, to, split| {
                let count = counts.entry((from, to)).or_default();
                if split { count.1 += 1 } else { count.0 += 1 }
            });
        }
        counts
    });
    let mut total: FxHashMap<(u16, u16), Counts> = FxHashMap::default();
    for (pair, add) in parts.into_iter().flatten() {
        let sum = total.entry(pair).or_default();
        sum.0 += add.0;
        sum.1 += add.1;
    }
    let mut pairs: Vec<_> = total.into_iter().map(|((from, to), c)| transition(from.into(), to.into(), c)).collect();
    pairs.sort_unstable_by_key(|t| (t.from, t.to));
    pairs
}

/// Calls `found(from, to, new_session)` for each two neighbours among a customer's visible events.
#[inline]
fn each_pair(table: &EventTable, subset: &Subset, gap: &SessionGap, ix: u32, found: impl FnMut(u16, u16, bool)) {
    if subset.all_sources() {
        neighbours(table, gap, subset.range(table, ix), found);
    } else {
        neighbours(table, gap, subset.events(table, ix), found);
    }
}

#[inline]
fn neighbours(
    table: &EventTable,
    gap: &SessionGap,
    mut visible: impl Iterator<Item = usize>,
    mut found: impl FnMut(u16, u16, bool),
) {
    let Some(mut previous) = visible.next() else { return };
    for i in visible {
        found(table.touchpoint[previous], table.touchpoint[i], gap.splits(table, previous, i));
        previous = i;
    }
}
