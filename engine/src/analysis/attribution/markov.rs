//! Credit by a Markov chain: how many conversions fewer there would be without a channel (Anderl, Becker, von Wangenheim,
//! Schumann 2016, Mapping the customer journey), solved exactly instead of simulated.
//!
//! A state of order k is the last k touches; a path of fewer touches is one state. States that follow on themselves are one.
//! From the last state of a journey leads a move to the conversion or to nothing. Without a channel every journey that would
//! come to a state with it ends in nothing.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::model::Credit;
use super::paths::ChannelPaths;
use super::weights::PathWeights;

/// Chances are right to this.
const EXACT: f64 = 1e-14;
/// Ranges by resampling need no more than this.
const ROUGH: f64 = 1e-7;
/// So many passes over all states are enough for any chain of real journeys.
const MOST_PASSES: usize = 100_000;

/// The states and moves of all paths: what stays the same whatever the paths weigh.
#[derive(Debug)]
pub(super) struct Chain {
    /// How many channels the paths have.
    channels: usize,
    /// By channel, the states with it.
    states_with: Vec<Vec<u32>>,
    /// Where the moves from each state begin, one more at the end.
    from: Vec<u32>,
    /// Where each move leads.
    to: Vec<u32>,
    /// The moves of all paths, one after the other, and where those of each begin.
    moves: Vec<u32>,
    moves_of: Vec<u32>,
    /// First and last state of each path; `None` of a path without touches.
    ends: Vec<Option<(u32, u32)>>,
}

/// Chances of a chain: conversion, and worth in units of the mean worth of a conversion.
type Chances = [f64; 2];

/// A chain with the chances of its moves.
struct Weighted<'a> {
    chain: &'a Chain,
    /// Chance of each move.
    moves: Vec<f64>,
    /// What a journey that ends at a state brings.
    brings: Vec<Chances>,
    /// Chance that a journey begins at a state.
    starts: Vec<f64>,
}

/// What a chain says of its channels.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemovalEffects {
    /// The chance that a journey ends in a conversion.
    pub conversion: f64,
    /// By channel, the part of conversions and of value that goes without it.
    pub effects: Vec<Credit>,
}

impl Chain {
    /// The chain of this order.
    pub(super) fn new(all: &ChannelPaths, order: usize) -> Self {
        let mut states: FxHashMap<&[u16], u32> = FxHashMap::default();
        let mut of_state: Vec<&[u16]> = Vec::new();
        let mut pairs: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        let mut of_pair: Vec<(u32, u32)> = Vec::new();
        let mut chain = Self {
            channels: all.names.len(),
            states_with: vec![Vec::new(); all.names.len()],
            from: Vec::new(),
            to: Vec::new(),
            moves: Vec::new(),
            moves_of: vec![0],
            ends: Vec::new(),
        };
        for path in &all.paths {
            let touches = &path.channels[..];
            let mut ends: Option<(u32, u32)> = None;
            for state in touches.windows(order.clamp(1, touches.len().max(1))) {
                let next = of_state.len() as u32;
                let state = *states.entry(state).or_insert_with(|| {
                    of_state.push(state);
                    next
                });
                match &mut ends {
                    None => ends = Some((state, state)),
                    Some((_, last)) if *last == state => {}
                    Some((_, last)) => {
                        let next = of_pair.len() as u32;
                        let pair = *pairs.entry((*last, state)).or_insert_with(|| {
                            of_pair.push((*last, state));
                            next
                        });
                        chain.moves.push(pair);
                        *last = state;
                    }
                }
            }
            chain.ends.push(ends);
            chain.moves_of.push(chain.moves.len() as u32);
        }
        for (state, channels) in of_state.iter().enumerate() {
            let mut different = channels.to_vec();
            different.sort_unstable();
            different.dedup();
            different.iter().for_each(|&channel| chain.states_with[usize::from(channel)].push(state as u32));
        }
        chain.sort_moves(of_state.len(), &of_pair);
        chain
    }

    /// Puts the moves of each state side by side.
    fn sort_moves(&mut self, states: usize, pairs: &[(u32, u32)]) {
        let mut order: Vec<u32> = (0..pairs.len() as u32).collect();
        order.sort_unstable_by_key(|&pair| pairs[pair as usize]);
        let mut place = vec![0; pairs.len()];
        order.iter().enumerate().for_each(|(at, &pair)| place[pair as usize] = at as u32);
        self.moves.iter_mut().for_each(|pair| *pair = place[*pair as usize]);
        self.to = order.iter().map(|&pair| pairs[pair as usize].1).collect();
        let begins = |state: u32| order.partition_point(|&pair| pairs[pair as usize].0 < state) as u32;
        self.from = (0..=states as u32).map(begins).collect();
    }

    fn states(&self) -> usize {
        self.from.len() - 1
    }

    /// The chain with the chances that paths of these weights give; `None` where nothing is converted.
    fn weighted(&self, weights: &PathWeights) -> Option<Weighted<'_>> {
        let (total, value) = (weights.total(), weights.total_value());
        if total <= 0.0 {
            return None;
        }
        let mean = if value > 0.0 { value / total } else { 1.0 };
        let states = self.states();
        let mut moves = vec![0.0; self.to.len()];
        let (mut brings, mut starts, mut out) = (vec![[0.0; 2]; states], vec![0.0; states], vec![0.0; states]);
        let mut journeys = 0.0;
        for (path, ends) in self.ends.iter().enumerate() {
            let Some((first, last)) = *ends else { continue };
            let weight = weights.conversions[path] + weights.failures[path];
            journeys += weight;
            starts[first as usize] += weight;
            out[last as usize] += weight;
            brings[last as usize][0] += weights.conversions[path];
            brings[last as usize][1] += weights.values[path] / mean;
            let of_path = self.moves_of[path] as usize..self.moves_of[path + 1] as usize;
            self.moves[of_path].iter().for_each(|&at| moves[at as usize] += weight);
        }
        for state in 0..states {
            let of_state = self.from[state] as usize..self.from[state + 1] as usize;
            let all = out[state] + moves[of_state.clone()].iter().sum::<f64>();
            if all > 0.0 {
                moves[of_state].iter_mut().for_each(|weight| *weight /= all);
                brings[state].iter_mut().for_each(|of| *of /= all);
            }
            starts[state] /= journeys;
        }
        Some(Weighted { chain: self, moves, brings, starts })
    }

    /// What goes without each channel, where something is converted.
    pub(super) fn removal_effects(&self, weights: &PathWeights, is_rough: bool) -> Option<RemovalEffects> {
        let weighted = self.weighted(weights)?;
        let precision = if is_rough { ROUGH } else { EXACT };
        let mut usual = vec![[0.0; 2]; self.states()];
        weighted.solve(&mut usual, &vec![false; self.states()], precision);
        let all = weighted.at_start(&usual);
        let without = |channel: usize| {
            let mut removed = vec![false; self.states()];
            let mut chances = usual.clone();
            for &state in &self.states_with[channel] {
                removed[state as usize] = true;
                chances[state as usize] = [0.0; 2];
            }
            weighted.solve(&mut chances, &removed, precision);
            let left = weighted.at_start(&chances);
            let gone = |of: usize| if all[of] > 0.0 { (1.0 - left[of] / all[of]).clamp(0.0, 1.0) } else { 0.0 };
            Credit { conversions: gone(0), value: gone(1) }
        };
        // a resample is one of many that are computed at once
        let effects = match is_rough {
            true => (0..self.channels).map(without).collect(),
            false => (0..self.channels).into_par_iter().map(without).collect(),
        };
        Some(RemovalEffects { conversion: all[0], effects })
    }

    /// The chances of a chain of order one as a dense matrix, for games of groups of channels.
    pub(super) fn dense(&self, weights: &PathWeights) -> Option<DenseChain> {
        let weighted = self.weighted(weights)?;
        let channel_of = |state: u32| self.states_with.iter().position(|states| states.contains(&state)).unwrap_or(0);
        let of_state: Vec<usize> = (0..self.states() as u32).map(channel_of).collect();
        let n = self.channels;
        let mut dense = DenseChain { n, moves: vec![0.0; n * n], brings: vec![[0.0; 2]; n], starts: vec![0.0; n] };
        for (state, &channel) in of_state.iter().enumerate() {
            for at in self.from[state] as usize..self.from[state + 1] as usize {
                dense.moves[channel * n + of_state[self.to[at] as usize]] = weighted.moves[at];
            }
            dense.brings[channel] = weighted.brings[state];
            dense.starts[channel] = weighted.starts[state];
        }
        Some(dense)
    }
}

impl Weighted<'_> {
    /// Chances from each state on by Gauss-Seidel, beginning with those given. Every state leads out in the end, so that it
    /// converges; passes go there and back, as journeys do.
    fn solve(&self, chances: &mut [Chances], removed: &[bool], precision: f64) {
        let chain = self.chain;
        let mut one = |state: usize| {
            if removed[state] {
                return 0.0;
            }
            let mut found = self.brings[state];
            for at in chain.from[state] as usize..chain.from[state + 1] as usize {
                let (chance, next) = (self.moves[at], &chances[chain.to[at] as usize]);
                found[0] += chance * next[0];
                found[1] += chance * next[1];
            }
            let before = std::mem::replace(&mut chances[state], found);
            (found[0] - before[0]).abs().max((found[1] - before[1]).abs())
        };
        for pass in 0..MOST_PASSES {
            let states = chain.states();
            let change = match pass % 2 {
                0 => (0..states).rev().map(&mut one).fold(0.0, f64::max),
                _ => (0..states).map(&mut one).fold(0.0, f64::max),
            };
            if change < precision {
                break;
            }
        }
    }

    fn at_start(&self, chances: &[Chances]) -> Chances {
        let sum = |of: usize| self.starts.iter().zip(chances).map(|(start, chance)| start * chance[of]).sum();
        [sum(0), sum(1)]
    }
}

impl RemovalEffects {
    /// The conversions and their worth, split by the effects.
    pub(super) fn credits(&self, weights: &PathWeights) -> Vec<Credit> {
        split(&self.effects, weights)
    }
}

/// All conversions and their worth, split in proportion.
pub(super) fn split(parts: &[Credit], weights: &PathWeights) -> Vec<Credit> {
    let sum = parts.iter().fold(Credit::default(), |sum, part| Credit {
        conversions: sum.conversions + part.conversions,
        value: sum.value + part.value,
    });
    let of = |part: f64, sum: f64, all: f64| if sum > 0.0 { all * part / sum } else { 0.0 };
    let (total, value) = (weights.total(), weights.total_value());
    let credit = |part: &Credit| Credit {
        conversions: of(part.conversions, sum.conversions, total),
        value: of(part.value, sum.value, value),
    };
    parts.iter().map(credit).collect()
}

/// A chain of order one, row by row.
pub(super) struct DenseChain {
    n: usize,
    moves: Vec<f64>,
    brings: Vec<Chances>,
    starts: Vec<f64>,
}

impl DenseChain {
    /// Channels that any journey has.
    pub(super) fn present(&self) -> Vec<usize> {
        let has = |&channel: &usize| {
            self.starts[channel] > 0.0 || (0..self.n).any(|from| self.moves[from * self.n + channel] > 0.0)
        };
        (0..self.n).filter(has).collect()
    }

    /// Chances where only these channels are kept: by elimination.
    pub(super) fn of(&self, kept: &[usize]) -> Chances {
        let (n, width) = (kept.len(), kept.len() + 2);
        let mut rows = vec![0.0; n * width];
        for (row, &from) in kept.iter().enumerate() {
            for (column, &to) in kept.iter().enumerate() {
                rows[row * width + column] = f64::from(u8::from(row == column)) - self.moves[from * self.n + to];
            }
            rows[row * width + n] = self.brings[from][0];
            rows[row * width + n + 1] = self.brings[from][1];
        }
        // no row has more outside its diagonal than on it: no pivots are needed
        for pivot in 0..n {
            for row in pivot + 1..n {
                let factor = rows[row * width + pivot] / rows[pivot * width + pivot];
                if factor != 0.0 {
                    for column in pivot..width {
                        rows[row * width + column] -= factor * rows[pivot * width + column];
                    }
                }
            }
        }
        let mut chances = vec![[0.0; 2]; n];
        let mut at_start = [0.0; 2];
        for row in (0..n).rev() {
            for of in 0..2 {
                let known: f64 = (row + 1..n).map(|at| rows[row * width + at] * chances[at][of]).sum();
                chances[row][of] = (rows[row * width + n + of] - known) / rows[row * width + row];
                at_start[of] += self.starts[kept[row]] * chances[row][of];
            }
        }
        at_start
    }
}
