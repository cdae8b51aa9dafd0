//! The steps of journeys up to their first goal, counted: all moves, the same moves in resamples of the journeys, and slice of
//! time by slice.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::analysis::exact_sum::ExactSum;
use crate::analysis::flow::Level;
use crate::analysis::journeys::Journeys;
use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::random_stream::RandomStream;
use crate::events::{EventTable, NO_STAGE, Subset};
use crate::model::{Entity, Settings};
use crate::progress::{Cancelled, Progress};

use super::chain::{MoveTo, StepChain};

/// Steps that are told apart; rarer ones are one.
const MOST_STEPS: usize = 200;
/// Resamples of the journeys behind an interval.
pub(super) const RESAMPLES: usize = 200;
/// Slices of the time that is looked at, by which it is told what was ever observed.
const SLICES: usize = 12;
/// Of a slice with fewer visits to a step no share is said.
const ENOUGH_VISITS: u64 = 30;
/// The end of a journey at the goal, in place of a step.
const GOAL: u16 = u16::MAX;
/// Steps that stand together.
const OTHER: u16 = u16::MAX - 1;

/// A move from one step: the step, and where it leads.
type Move = (usize, MoveTo);

/// Counted moves of journeys.
#[derive(Debug, Clone, PartialEq)]
pub struct StepJourneys {
    /// By step, what it is: a touchpoint or stage by index; `None` of the start and of the steps that stand together.
    pub steps: Vec<Option<u16>>,
    /// Whether the last step stands for all rare ones.
    pub has_other: bool,
    /// How many journeys were counted.
    pub journeys: u64,
    /// Of them, those that reach the goal.
    pub reached: u64,
    /// What they are worth together.
    pub value: f64,
    /// Different customers who have part in them.
    pub customers: u64,
    /// Different customers who have part in one that reaches the goal, and in one that does not.
    pub customers_by_end: [u64; 2],
    /// The chain of all journeys.
    pub chain: StepChain,
    /// Where journeys were after three moves, observed: by step, at the goal, and left.
    pub after_three: Vec<f64>,
    /// Every move that was taken, and how often.
    pub moves: Vec<(Move, u64)>,
    /// By resample, how often each of these moves was taken.
    resampled: Vec<Vec<u32>>,
    /// By resample and step, what goals after it were worth together.
    resampled_value: Vec<Vec<f64>>,
    /// By slice of time, how often each of these moves was taken.
    by_slice: Vec<[u32; SLICES]>,
    /// By how many different customers each of these moves was taken at least.
    people: Vec<u64>,
}

/// How often a move was taken, by slice of time, and by how many different customers.
#[derive(Default, Clone, Copy)]
struct MoveCounts {
    slices: [u32; SLICES],
    people: u64,
    /// The number behind that of the customer who took it last; nought before anybody did.
    last: u32,
}

impl MoveCounts {
    fn count(&mut self, slice: usize, customer: u32) {
        self.slices[slice] += 1;
        if self.last != customer + 1 {
            (self.last, self.people) = (customer + 1, self.people + 1);
        }
    }
}

/// Journeys of the same steps.
#[derive(Default, Clone, Copy)]
struct Counted {
    journeys: u64,
    value: ExactSum,
    squares: ExactSum,
}

#[derive(Default)]
struct Part {
    paths: FxHashMap<Box<[u16]>, Counted>,
    moves: FxHashMap<(u16, u16), MoveCounts>,
    customers: u64,
    by_end: [u64; 2],
}

/// The start of a journey, in place of a step.
const START: u16 = u16::MAX - 2;
/// The end of a journey that reached no goal, in place of a step.
const EXIT: u16 = u16::MAX - 3;

/// Counts the journeys of an entity.
pub fn step_journeys(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (level, entity): (Level, Entity),
    progress: &Progress,
) -> Result<StepJourneys, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, entity, progress)?;
    let goal = table.goal_mask(&settings.goal);
    let usual_value = settings.goal.value.unwrap_or(0.0);
    // what is sent to a customer is no step of theirs
    let step_of = |touchpoint: u16| match level {
        _ if !table.names.kind(touchpoint).is_activity() => None,
        Level::Touchpoint => Some(touchpoint),
        Level::Stage => {
            Some(u16::from(table.names.stage_of[usize::from(touchpoint)])).filter(|&of| of != u16::from(NO_STAGE))
        }
    };
    let (first, last) = (table.first_ms(), table.last_ms());
    let slice = |time: i64| ((time - first) as f64 / (last - first + 1) as f64 * SLICES as f64) as usize;
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = Part::default();
        let mut path: Vec<u16> = Vec::new();
        for ix in customers {
            let (mut any, mut ends) = (false, [false; 2]);
            journeys.each(ix, |places| {
                path.clear();
                let mut events = journeys.events(places).peekable();
                if events.peek().is_none() {
                    return;
                }
                any = true;
                let mut reached = None;
                let mut before = (START, first);
                for (i, touchpoint) in events.by_ref() {
                    let time = table.time[i].clamp(first, last);
                    if before.0 == START {
                        before.1 = time;
                    }
                    let is_goal = goal[usize::from(touchpoint)] && !table.is_refund(i);
                    let next = if is_goal { Some(GOAL) } else { step_of(touchpoint) };
                    let Some(next) = next else { continue };
                    part.moves.entry((before.0, next)).or_default().count(slice(before.1), ix);
                    before = (next, time);
                    if is_goal {
                        reached = Some(i);
                        break;
                    }
                    path.push(next);
                }
                ends[usize::from(reached.is_none())] = true;
                let Some(at) = reached else {
                    part.moves.entry((before.0, EXIT)).or_default().count(slice(before.1), ix);
                    return count(&mut part.paths, &path, None);
                };
                // the order goes on behind the line by which the goal is reached
                let is_of_it = |&i: &usize| match (table.order(at), table.order(i)) {
                    (0, 0) => table.time[i] == table.time[at] && table.source[i] == table.source[at],
                    (of_first, of_this) => of_first == of_this,
                };
                let lines = events.filter(|(_, touchpoint)| goal[usize::from(*touchpoint)]).map(|(i, _)| i);
                let worth = |i: usize| Some(table.value[i]).filter(|value| value.is_finite());
                let known: Vec<f64> = [at].into_iter().chain(lines.filter(is_of_it)).filter_map(worth).collect();
                let value = if known.is_empty() { usual_value } else { known.iter().sum() };
                path.push(GOAL);
                count(&mut part.paths, &path, Some(value));
            });
            part.customers += u64::from(any);
            part.by_end.iter_mut().zip(ends).for_each(|(n, is)| *n += u64::from(is));
        }
        part
    })?;
    let mut all = Part::default();
    for part in parts {
        for (path, of) in part.paths {
            let sum = all.paths.entry(path).or_default();
            sum.journeys += of.journeys;
            sum.value.join(of.value);
            sum.squares.join(of.squares);
        }
        for (of, counts) in part.moves {
            let sum = all.moves.entry(of).or_default();
            sum.slices.iter_mut().zip(counts.slices).for_each(|(sum, n)| *sum += n);
            sum.people += counts.people;
        }
        all.customers += part.customers;
        all.by_end.iter_mut().zip(part.by_end).for_each(|(sum, n)| *sum += n);
    }
    all.finish(settings.seed, progress)
}

fn count(paths: &mut FxHashMap<Box<[u16]>, Counted>, path: &[u16], value: Option<f64>) {
    if !paths.contains_key(path) {
        paths.insert(path.into(), Counted::default());
    }
    if let Some(of) = paths.get_mut(path) {
        of.journeys += 1;
        of.value.add(value.unwrap_or(0.0));
        of.squares.add(value.unwrap_or(0.0).powi(2));
    }
}

/// The least and the most that the share of a move was.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ObservedRange {
    /// The least and the most.
    pub ends: (f64, f64),
    /// The fewest visits that either of them tells of; nought where all or none took the move.
    pub fewest: u64,
}

/// The smaller of two counts that is not nought.
fn fewest_of(a: u64, b: u64) -> u64 {
    if a == 0 || b == 0 { a.max(b) } else { a.min(b) }
}

/// By move how often a resample has it, and by step what goals after it are worth there.
type Drawn = (Vec<u32>, Vec<f64>);

/// A path by the numbers of its steps.
struct NumberedPath {
    /// Positions among all moves.
    moves: Vec<u32>,
    counted: Counted,
    /// The step before the goal, where it is reached.
    before_goal: Option<usize>,
}

impl Part {
    fn finish(self, seed: u64, progress: &Progress) -> Result<StepJourneys, Cancelled> {
        let mut paths: Vec<(Box<[u16]>, Counted)> = self.paths.into_iter().collect();
        paths.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let steps = Steps::most_visited(&paths);
        let mut moves: BTreeMap<Move, u64> = BTreeMap::new();
        for (path, counted) in &paths {
            steps.each_move(path, |of| *moves.entry(of).or_default() += counted.journeys);
        }
        let moves: Vec<(Move, u64)> = moves.into_iter().collect();
        let place = |of: &Move| moves.binary_search_by(|(known, _)| known.cmp(of)).unwrap_or(0) as u32;
        let numbered: Vec<NumberedPath> = paths
            .iter()
            .map(|(path, counted)| {
                let mut numbered = NumberedPath { moves: Vec::new(), counted: *counted, before_goal: None };
                steps.each_move(path, |of| {
                    numbered.moves.push(place(&of));
                    if of.1 == MoveTo::Goal {
                        numbered.before_goal = Some(of.0);
                    }
                });
                numbered
            })
            .collect();
        let n = steps.count();
        let mut value = vec![0.0; n];
        let mut after_three = vec![0.0; n + 2];
        let (mut journeys, mut reached) = (0, 0);
        for ((path, _), numbered) in paths.iter().zip(&numbered) {
            journeys += numbered.counted.journeys;
            if let Some(before) = numbered.before_goal {
                reached += numbered.counted.journeys;
                value[before] += numbered.counted.value.get();
            }
            let third = steps.third(path);
            after_three[match third {
                MoveTo::Step(step) => step,
                MoveTo::Goal => n,
                MoveTo::Exit => n + 1,
            }] += numbered.counted.journeys as f64;
        }
        after_three.iter_mut().for_each(|count| *count /= (journeys as f64).max(1.0));
        let counts: Vec<f64> = moves.iter().map(|(_, count)| *count as f64).collect();
        let chain = chain_of(n, &moves, &counts, &value);
        let resample = |round: usize| {
            progress.check()?;
            let mut random = RandomStream::new(seed, round as u64);
            let (mut counts, mut value) = (vec![0; moves.len()], vec![0.0; n]);
            for path in &numbered {
                let drawn = random.poisson(path.counted.journeys as f64);
                if drawn <= 0.0 {
                    continue;
                }
                path.moves.iter().for_each(|&at| counts[at as usize] += drawn as u32);
                if let Some(before) = path.before_goal {
                    value[before] += path.drawn_value(drawn, &mut random);
                }
            }
            Ok((counts, value))
        };
        let drawn: Result<Vec<Drawn>, Cancelled> = (0..RESAMPLES).into_par_iter().map(resample).collect();
        let (resampled, resampled_value) = drawn?.into_iter().unzip();
        let (mut by_slice, mut people) = (vec![[0; SLICES]; moves.len()], vec![0; moves.len()]);
        for (&(from, to), counts) in &self.moves {
            let at = place(&(steps.number(from), steps.target(to))) as usize;
            by_slice[at].iter_mut().zip(counts.slices).for_each(|(sum, n)| *sum += n);
            // the same customers may take several moves that stand together
            people[at] = counts.people.max(people[at]);
        }
        Ok(StepJourneys {
            has_other: steps.has_other,
            steps: steps.into_names(),
            journeys,
            reached,
            value: value.iter().sum(),
            customers: self.customers,
            customers_by_end: self.by_end,
            chain,
            after_three,
            moves,
            resampled,
            resampled_value,
            by_slice,
            people,
        })
    }
}

impl NumberedPath {
    /// What so many of its goals might be worth together.
    fn drawn_value(&self, drawn: f64, random: &mut RandomStream) -> f64 {
        let n = self.counted.journeys as f64;
        let mean = self.counted.value.get() / n;
        let variance = (self.counted.squares.get() / n - mean * mean).max(0.0);
        let spread = if variance > 0.0 { (drawn * variance).sqrt() * random.normal() } else { 0.0 };
        (drawn * mean + spread).max(0.0)
    }
}

fn chain_of(steps: usize, moves: &[(Move, u64)], counts: &[f64], value: &[f64]) -> StepChain {
    let mut matrix = vec![0.0; steps * (steps + 2)];
    let mut goals = vec![0.0; steps];
    for (((from, to), _), &count) in moves.iter().zip(counts) {
        let column = match to {
            MoveTo::Step(step) => *step,
            MoveTo::Goal => steps,
            MoveTo::Exit => steps + 1,
        };
        matrix[from * (steps + 2) + column] = count;
        if *to == MoveTo::Goal {
            goals[*from] = count;
        }
    }
    let worth = value.iter().zip(goals).map(|(value, n)| if n > 0.0 { value / n } else { 0.0 }).collect();
    StepChain::new(steps, &matrix, worth)
}

/// The numbers of steps: the start, the most visited ones by index, and one for all others.
struct Steps {
    numbers: FxHashMap<u16, usize>,
    names: Vec<u16>,
    has_other: bool,
}

impl Steps {
    fn most_visited(paths: &[(Box<[u16]>, Counted)]) -> Self {
        let mut visits: BTreeMap<u16, u64> = BTreeMap::new();
        for (path, counted) in paths {
            for step in path.iter().filter(|&&step| step != GOAL) {
                *visits.entry(*step).or_default() += counted.journeys;
            }
        }
        let mut names: Vec<u16> = visits.keys().copied().collect();
        let has_other = names.len() > MOST_STEPS;
        if has_other {
            names.sort_by_key(|step| (std::cmp::Reverse(visits[step]), *step));
            names.truncate(MOST_STEPS - 1);
            names.sort_unstable();
            names.push(OTHER);
        }
        let numbers = names.iter().enumerate().map(|(at, &step)| (step, at + 1)).collect();
        Self { numbers, names, has_other }
    }

    fn count(&self) -> usize {
        self.names.len() + 1
    }

    fn number(&self, step: u16) -> usize {
        if step == START { 0 } else { self.numbers.get(&step).copied().unwrap_or(self.names.len()) }
    }

    fn target(&self, step: u16) -> MoveTo {
        match step {
            GOAL => MoveTo::Goal,
            EXIT => MoveTo::Exit,
            step => MoveTo::Step(self.number(step)),
        }
    }

    /// Calls `found` with each move of a path, from its start to its end.
    fn each_move(&self, path: &[u16], mut found: impl FnMut(Move)) {
        let mut from = 0;
        for &step in path {
            let to = self.target(step);
            found((from, to));
            match to {
                MoveTo::Step(step) => from = step,
                MoveTo::Goal | MoveTo::Exit => return,
            }
        }
        found((from, MoveTo::Exit));
    }

    /// Where a path is after three moves.
    fn third(&self, path: &[u16]) -> MoveTo {
        let mut last = MoveTo::Step(0);
        let mut moves = 0;
        self.each_move(path, |(_, to)| {
            if moves < 3 {
                last = to;
            }
            moves += 1;
        });
        last
    }

    fn into_names(self) -> Vec<Option<u16>> {
        [None].into_iter().chain(self.names.into_iter().map(|step| Some(step).filter(|&step| step != OTHER))).collect()
    }
}

impl StepJourneys {
    /// The chain of a resample of the journeys.
    pub(super) fn resample(&self, round: usize) -> StepChain {
        let counts: Vec<f64> = self.resampled[round].iter().map(|&count| f64::from(count)).collect();
        chain_of(self.chain.steps, &self.moves, &counts, &self.resampled_value[round])
    }

    /// How often a move was taken.
    pub fn count(&self, from: usize, to: MoveTo) -> u64 {
        self.moves.binary_search_by(|(known, _)| known.cmp(&(from, to))).map_or(0, |at| self.moves[at].1)
    }

    /// By how few different customers, at least, a move was taken, or another one from the same step: what a change of it
    /// does tells of them.
    pub fn fewest_behind(&self, from: usize, to: MoveTo) -> u64 {
        let of_step = || self.moves.iter().zip(&self.people).filter(|(((origin, _), _), _)| *origin == from);
        let most = |is_it: bool| {
            let people = of_step().filter(|(((_, target), _), _)| (*target == to) == is_it);
            people.map(|(_, &people)| people).max().unwrap_or(0)
        };
        most(true).min(most(false))
    }

    /// How many different customers, at least, came to a step.
    pub fn people_at(&self, step: usize) -> u64 {
        let moves = self.moves.iter().zip(&self.people);
        let here = moves.filter(|(((from, to), _), _)| *from == step || *to == MoveTo::Step(step));
        here.map(|(_, &people)| people).max().unwrap_or(0)
    }

    /// The least and the most that a move's share was in any slice of time with enough visits; `None` where no two slices
    /// have.
    pub fn observed_range(&self, from: usize, to: MoveTo) -> Option<ObservedRange> {
        let mut all = [0u64; SLICES];
        let mut of_move = [0u64; SLICES];
        for (((origin, target), _), slices) in self.moves.iter().zip(&self.by_slice) {
            if *origin == from {
                all.iter_mut().zip(slices).for_each(|(sum, &n)| *sum += u64::from(n));
                if *target == to {
                    of_move = slices.map(u64::from);
                }
            }
        }
        let slices = all.iter().zip(&of_move).filter(|(all, _)| **all >= ENOUGH_VISITS);
        let mut shares: Vec<(f64, u64)> =
            slices.map(|(&all, &of)| (of as f64 / all as f64, fewest_of(of, all - of))).collect();
        shares.sort_by(|a, b| a.0.total_cmp(&b.0));
        match shares[..] {
            [low, .., high] => Some(ObservedRange { ends: (low.0, high.0), fewest: fewest_of(low.1, high.1) }),
            _ => None,
        }
    }
}

#[cfg(test)]
impl StepJourneys {
    /// Of paths of steps, each with what its goal is worth where it reaches one.
    pub(super) fn of_paths(paths: &[(Vec<u16>, Option<f64>)], seed: u64) -> Result<Self, Cancelled> {
        let mut part = Part::default();
        for (path, value) in paths {
            let path: Vec<u16> = path.iter().copied().chain(value.map(|_| GOAL)).collect();
            count(&mut part.paths, &path, *value);
        }
        part.finish(seed, &Progress::new())
    }
}
