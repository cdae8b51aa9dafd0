//! Which touchpoint or stage follows which.

use std::ops::Range;

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::events::{BitSet, EventTable, NO_STAGE, Names, Subset};
use crate::model::{Entity, NONE_U16, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::flow::Level;
use super::journeys::Journeys;
use super::median::median;
use super::parallel::by_customers_cancellable;
use super::sessions::SessionGap;

/// Up to this many steps, pairs are counted in a square table; beyond, in a map.
const DENSE: usize = 512;

/// How often one step directly follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Transition {
    /// Touchpoint or stage before.
    pub from: u16,
    /// Touchpoint or stage after.
    pub to: u16,
    /// Times in the journeys of customers.
    pub within_customer: u64,
    /// How often the move happens inside one session.
    pub within_session: u64,
}

/// All pairs of touchpoints, or of stages, that follow each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Transitions {
    /// What the steps are. Events of touchpoints without a stage are no steps between stages.
    pub level: Level,
    /// On whose journeys they follow each other.
    pub entity: Entity,
    /// How many touchpoints or stages there are.
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

    /// What `from` and `to` are called.
    pub fn names<'a>(&self, names: &'a Names) -> &'a [String] {
        self.level.names(names)
    }
}

/// Counts of each pair: inside a session, and between the last event of one session and the first of the next.
type Counts = (u64, u64);

/// Counts which touchpoint directly follows which, for everybody in `subset`.
pub fn transitions(table: &EventTable, subset: &Subset, settings: &Settings) -> Transitions {
    uninterrupted(|progress| {
        transitions_cancellable(table, subset, settings, (Level::Touchpoint, Entity::Person), progress)
    })
}

/// Counts which touchpoint or stage directly follows which; can be cancelled.
pub fn transitions_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (level, entity): (Level, Entity),
    progress: &Progress,
) -> Result<Transitions, Cancelled> {
    let moves = Moves::new(table, subset, settings, (level, entity), progress)?;
    let n = match level {
        Level::Touchpoint => table.names.touchpoints.len(),
        Level::Stage => table.names.stages.len(),
    };
    let pairs = if n <= DENSE { dense(&moves, n, progress)? } else { sparse(&moves, progress)? };
    Ok(Transitions { level, entity, n, pairs })
}

/// How many different people are behind a pair of steps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MovePeople {
    /// Who went from one to the other.
    pub all: u64,
    /// Who did inside a session.
    pub inside: u64,
    /// Who did from one session to the next.
    pub between: u64,
}

/// The people behind each pair that occurs, in the order of [`Transitions::pairs`], and those behind any move from a
/// step, by its index.
pub fn moves_behind(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    of: &Transitions,
) -> (Vec<MovePeople>, Vec<u64>) {
    uninterrupted(|progress| count_people_of_moves(table, subset, settings, of, progress))
}

/// [`moves_behind`] that can be cancelled.
pub fn count_people_of_moves(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    of: &Transitions,
    progress: &Progress,
) -> Result<(Vec<MovePeople>, Vec<u64>), Cancelled> {
    /// A move inside a session, one between two, either, or any move from a step.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    enum Key {
        Move(u16, u16, bool),
        Pair(u16, u16),
        From(u16),
    }
    let moves = Moves::new(table, subset, settings, (of.level, of.entity), progress)?;
    let people = moves.journeys.people_by(progress, |places, keys| {
        moves.on_journey(places, |from, to, split, _| {
            keys.extend([Key::Move(from, to, split), Key::Pair(from, to), Key::From(from)]);
        });
    })?;
    let get = |key: Key| people.get(&key).copied().unwrap_or(0);
    let pair = |t: &Transition| MovePeople {
        all: get(Key::Pair(t.from, t.to)),
        inside: get(Key::Move(t.from, t.to, false)),
        between: get(Key::Move(t.from, t.to, true)),
    };
    Ok((of.pairs.iter().map(pair).collect(), (0..of.n as u16).map(|from| get(Key::From(from))).collect()))
}

/// The median time from one to the other, ms, in the order of [`Transitions::pairs`].
pub fn move_medians(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    of: &Transitions,
    progress: &Progress,
) -> Result<Vec<i64>, Cancelled> {
    let moves = Moves::new(table, subset, settings, (of.level, of.entity), progress)?;
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut times: Vec<Vec<i64>> = vec![Vec::new(); of.pairs.len()];
        for ix in customers {
            moves.each(ix, |from, to, _, (before, after)| {
                if let Ok(at) = of.pairs.binary_search_by_key(&(from, to), |t| (t.from, t.to)) {
                    times[at].push(table.time[after] - table.time[before]);
                }
            });
        }
        times
    })?;
    let mut all: Vec<Vec<i64>> = vec![Vec::new(); of.pairs.len()];
    for part in parts {
        all.iter_mut().zip(part).for_each(|(times, more)| times.extend(more));
    }
    progress.check()?;
    Ok(all.iter_mut().map(|times| median(times).unwrap_or(0)).collect())
}

/// The customers of `subset` who went from one step to the other on a journey of an entity.
pub fn customers_who_moved(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    what: (Level, Entity),
    (from, to): (u16, u16),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let moves = Moves::new(table, subset, settings, what, progress)?;
    moves.journeys.customers_who(progress, |places| {
        let mut found = false;
        moves.on_journey(places, |a, b, _, _| found |= (a, b) == (from, to));
        found
    })
}

fn transition(from: usize, to: usize, (inside, between): Counts) -> Transition {
    Transition { from: from as u16, to: to as u16, within_customer: inside + between, within_session: inside }
}

fn dense(moves: &Moves<'_>, n: usize, progress: &Progress) -> Result<Vec<Transition>, Cancelled> {
    let parts = by_customers_cancellable(moves.table, progress, |customers| {
        let mut counts = vec![[0u32; 2]; n * n];
        for ix in customers {
            moves.each(ix, |from, to, split, _| {
                counts[from as usize * n + to as usize][usize::from(split)] += 1;
            });
        }
        counts
    })?;
    let mut total = vec![(0, 0); n * n];
    for part in &parts {
        for (sum, add) in total.iter_mut().zip(part) {
            sum.0 += u64::from(add[0]);
            sum.1 += u64::from(add[1]);
        }
    }
    let occurs = total.iter().enumerate().filter(|(_, c)| c.0 + c.1 > 0);
    Ok(occurs.map(|(i, &c)| transition(i / n, i % n, c)).collect())
}

fn sparse(moves: &Moves<'_>, progress: &Progress) -> Result<Vec<Transition>, Cancelled> {
    let parts = by_customers_cancellable(moves.table, progress, |customers| {
        let mut counts: FxHashMap<(u16, u16), Counts> = FxHashMap::default();
        for ix in customers {
            moves.each(ix, |from, to, split, _| {
                let count = counts.entry((from, to)).or_default();
                if split { count.1 += 1 } else { count.0 += 1 }
            });
        }
        counts
    })?;
    let mut total: FxHashMap<(u16, u16), Counts> = FxHashMap::default();
    for (pair, add) in parts.into_iter().flatten() {
        let sum = total.entry(pair).or_default();
        sum.0 += add.0;
        sum.1 += add.1;
    }
    let mut pairs: Vec<_> = total.into_iter().map(|((from, to), c)| transition(from.into(), to.into(), c)).collect();
    pairs.sort_unstable_by_key(|t| (t.from, t.to));
    Ok(pairs)
}

/// Goes through the moves of one customer after the other.
pub(super) struct Moves<'a> {
    table: &'a EventTable,
    pub(super) journeys: Journeys<'a>,
    gap: SessionGap,
    /// The stage of each touchpoint, or [`NONE_U16`], where steps are stages.
    stage_of: Option<Vec<u16>>,
}

impl<'a> Moves<'a> {
    pub(super) fn new(
        table: &'a EventTable,
        subset: &'a Subset,
        settings: &Settings,
        (level, entity): (Level, Entity),
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let stage = |&stage: &u8| if stage == NO_STAGE { NONE_U16 } else { u16::from(stage) };
        let stages = || table.names.stage_of.iter().map(stage).collect();
        let journeys = Journeys::new(table, subset, settings, entity, progress)?;
        // shared journeys have read the times, so that the gap asks them and no starts of customers' sessions
        let gap = match journeys.is_shared() {
            true => SessionGap::new(table, settings),
            false => SessionGap::of_customers(table, settings),
        };
        Ok(Self { table, journeys, gap, stage_of: (level == Level::Stage).then(stages) })
    }

    /// The visible steps of a journey, one after the other; the same several times in a row is one.
    pub(super) fn steps(&self, places: Range<usize>) -> impl Iterator<Item = u16> + '_ {
        let step = |touchpoint: u16| self.stage_of.as_ref().map_or(touchpoint, |of| of[usize::from(touchpoint)]);
        let mut last = NONE_U16;
        let all = self.journeys.events(places).map(move |(_, touchpoint)| step(touchpoint));
        all.filter(move |&step| step != NONE_U16 && std::mem::replace(&mut last, step) != step)
    }

    /// Calls `found(from, to, new_session, positions)` for each two neighbours among the visible steps of a customer's
    /// journeys.
    #[inline]
    fn each(&self, ix: u32, mut found: impl FnMut(u16, u16, bool, (usize, usize))) {
        self.journeys.each(ix, |places| self.on_journey(places, &mut found));
    }

    /// Finds the transitions of one journey.
    #[inline]
    fn on_journey(&self, places: Range<usize>, mut found: impl FnMut(u16, u16, bool, (usize, usize))) {
        let (table, gap, journeys) = (self.table, &self.gap, &self.journeys);
        let visible = |places| journeys.events(places).map(|(i, _)| i);
        match (&self.stage_of, journeys.are_plain()) {
            (None, true) if let Some(starts) = gap.starts() => {
                plain_neighbours(table, places, |i| starts.contains(i as u32), &mut found);
            }
            (None, true) if let Some(pause) = gap.of_times() => {
                let times = &table.time[..];
                plain_neighbours(table, places, |i| times[i] - times[i - 1] > pause, &mut found);
            }
            (None, true) => neighbours(table, gap, places, |t| t, &mut found),
            (None, false) => neighbours(table, gap, visible(places), |t| t, &mut found),
            (Some(of), _) => neighbours(table, gap, visible(places), |t| of[usize::from(t)], &mut found),
        }
    }
}

/// Each two neighbours among events that follow each other in the table, all of which are steps. `opens` says whether an
/// event opens a session after the one before it.
#[inline]
fn plain_neighbours(
    table: &EventTable,
    events: Range<usize>,
    opens: impl Fn(usize) -> bool,
    mut found: impl FnMut(u16, u16, bool, (usize, usize)),
) {
    let pairs = table.touchpoint[events.clone()].windows(2);
    for (i, pair) in events.zip(pairs) {
        found(pair[0], pair[1], opens(i + 1), (i, i + 1));
    }
}

/// `step` says what a touchpoint is a step of; [`NONE_U16`] where it is none.
#[inline]
fn neighbours(
    table: &EventTable,
    gap: &SessionGap,
    mut visible: impl Iterator<Item = usize>,
    step: impl Fn(u16) -> u16,
    mut found: impl FnMut(u16, u16, bool, (usize, usize)),
) {
    let Some(mut previous) = visible.next() else { return };
    let (mut from, mut before, mut split) = (step(table.touchpoint[previous]), previous, false);
    for i in visible {
        // a session may also end at an event that is no step
        split |= gap.splits(table, previous, i);
        previous = i;
        let to = step(table.touchpoint[i]);
        if to == NONE_U16 {
            continue;
        }
        if from != NONE_U16 {
            found(from, to, split, (before, i));
        }
        (from, before, split) = (to, i, false);
    }
}
