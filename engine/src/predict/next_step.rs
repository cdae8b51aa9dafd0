//! The next touchpoint: a Markov model of order 1 to 3, interpolated by Witten and Bell, so that a context seen rarely
//! leans on a shorter one. Ties go to the name that comes first in the alphabet.

use rustc_hash::FxHashMap;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, NextStepQuality, Settings};
use crate::progress::{Cancelled, Progress};

use super::before::EventsBefore;
use super::kinds::Kinds;

/// Longest context that is tried.
pub const MAX_ORDER: usize = 3;
/// Fewer sessions than this: no model.
pub const MIN_SESSIONS: usize = 500;

/// Sequences of symbols end to end. The highest symbol is both "before the first" and "leaves".
#[derive(Debug, Clone, Default)]
pub struct Sequences {
    /// The symbols; every session ends with the leave symbol.
    stream: Vec<u16>,
    /// Per session: start in the stream, and where its customer's stream starts.
    sessions: Vec<(u32, u32)>,
    /// Start time per session.
    starts: Vec<i64>,
    leave: u16,
}

impl Sequences {
    /// No sequences yet over `symbols` different touchpoints.
    pub fn new(symbols: usize) -> Self {
        Self { leave: symbols as u16, ..Self::default() }
    }

    /// Appends a session. Where it continues the last one's customer, its first steps are predicted from the steps
    /// before, otherwise from nothing.
    pub fn push(&mut self, start: i64, steps: &[u16], continues: bool) {
        let at = self.stream.len() as u32;
        let customer = match self.sessions.last() {
            Some(&(_, customer)) if continues => customer,
            _ => at,
        };
        self.sessions.push((at, customer));
        self.starts.push(start);
        self.stream.extend_from_slice(steps);
        self.stream.push(self.leave);
    }

    /// How many sessions there are.
    pub fn len(&self) -> usize {
        self.sessions.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty()
    }

    /// Whether there are several touchpoints.
    fn has_choice(&self) -> bool {
        let mut touchpoints = self.stream.iter().filter(|&&symbol| symbol != self.leave);
        let first = touchpoints.next();
        touchpoints.any(|symbol| Some(symbol) != first)
    }

    /// Sessions by start time, ties in the order they came.
    fn by_start(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.len() as u32).collect();
        order.sort_by_key(|&s| (self.starts[s as usize], s));
        order
    }

    fn range(&self, session: u32) -> std::ops::Range<usize> {
        let end = self.sessions.get(session as usize + 1).map_or(self.stream.len(), |s| s.0 as usize);
        self.sessions[session as usize].0 as usize..end
    }

    /// The context of length `order` before position `i`; shorter at the beginning of a customer.
    fn context(&self, session: u32, i: usize, order: usize) -> Context {
        let customer = self.sessions[session as usize].1 as usize;
        let mut key = 0u64;
        for back in 1..=order {
            if let Some(j) = i.checked_sub(back).filter(|&j| j >= customer) {
                key |= (u64::from(self.stream[j]) + 1) << (16 * (back - 1));
            } else {
                key |= (u64::from(self.leave) + 1) << (16 * (back - 1));
                break;
            }
        }
        key
    }
}

/// Up to three symbols, the latest in the lowest 16 bits, each plus one; 0 above means shorter.
type Context = u64;

/// Symbols in a context.
fn length(context: Context) -> usize {
    (64 - context.leading_zeros() as usize).div_ceil(16)
}

/// The latest `k` symbols of a context.
fn suffix(context: Context, k: usize) -> Context {
    context & (u64::MAX >> (64 - 16 * k))
}

/// What followed one context.
#[derive(Debug, Clone, Default, PartialEq)]
struct NextCounts {
    total: u32,
    counts: Vec<(u16, u32)>,
}

impl NextCounts {
    fn add(&mut self, symbol: u16) {
        self.total += 1;
        match self.counts.iter_mut().find(|c| c.0 == symbol) {
            Some(entry) => entry.1 += 1,
            None => self.counts.push((symbol, 1)),
        }
    }
}

/// A fitted Markov model of the next touchpoint.
#[derive(Debug, Clone)]
pub struct NextStep {
    order: usize,
    /// One more than the highest symbol: the leave symbol is the last.
    symbols: usize,
    unigram: NextCounts,
    by_order: Vec<FxHashMap<Context, NextCounts>>,
}

impl NextStep {
    /// Counts what follows what in the given sessions.
    pub fn fit(sequences: &Sequences, sessions: &[u32], order: usize) -> Self {
        let order = order.clamp(1, MAX_ORDER);
        let mut model = Self {
            order,
            symbols: sequences.leave as usize + 1,
            unigram: NextCounts::default(),
            by_order: vec![FxHashMap::default(); order],
        };
        for &session in sessions {
            for i in sequences.range(session) {
                let symbol = sequences.stream[i];
                model.unigram.add(symbol);
                let context = sequences.context(session, i, order);
                for k in 1..=length(context) {
                    model.by_order[k - 1].entry(suffix(context, k)).or_default().add(symbol);
                }
            }
        }
        model
    }

    /// Probability of every symbol after a context, from uniform over all that were seen through ever longer contexts.
    pub fn probabilities(&self, context: Context) -> Vec<f64> {
        let distinct = self.unigram.counts.len().max(1) as f64;
        let mut p = vec![0.0; self.symbols];
        self.unigram.counts.iter().for_each(|&(s, _)| p[s as usize] = 1.0 / distinct);
        interpolate(&mut p, &self.unigram);
        for k in 1..=self.order.min(length(context)) {
            if let Some(followers) = self.by_order[k - 1].get(&suffix(context, k)) {
                interpolate(&mut p, followers);
            }
        }
        p
    }

    /// How often the context's last step was seen.
    fn support(&self, context: Context) -> u32 {
        self.by_order[0].get(&suffix(context, 1)).map_or(0, |f| f.total)
    }

    /// The most common symbols' probabilities, whatever came before.
    fn popularity(&self) -> Vec<f64> {
        let mut p = vec![0.0; self.symbols];
        self.unigram.counts.iter().for_each(|&(s, n)| p[s as usize] = f64::from(n) / f64::from(self.unigram.total));
        p
    }
}

/// One step of Witten and Bell's interpolation: `(c + T p) / (n + T)`, `T` different followers among `n`.
fn interpolate(p: &mut [f64], followers: &NextCounts) {
    let (n, t) = (f64::from(followers.total), followers.counts.len() as f64);
    p.iter_mut().for_each(|p| *p *= t / (n + t));
    followers.counts.iter().for_each(|&(s, c)| p[s as usize] += f64::from(c) / (n + t));
}

/// How a model does on sessions.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Hits {
    /// The number of predictions that were tested.
    pub n: usize,
    /// The share in which the first guess was right.
    pub top1: f64,
    /// Share among the first three.
    pub top3: f64,
    /// The mean log-loss in nats.
    pub log_loss: f64,
}

/// Tests on `sessions`. `rank[s]` is symbol `s`'s place in the alphabet; `always_popular` ignores the context.
pub fn test(model: &NextStep, sequences: &Sequences, sessions: &[u32], rank: &[u32], always_popular: bool) -> Hits {
    test_steps(model, sequences, sessions, rank, (always_popular, true))
}

/// The same of touchpoints alone: which one comes, where one comes. That a session ends is no touchpoint.
pub fn test_touchpoints(
    model: &NextStep,
    sequences: &Sequences,
    sessions: &[u32],
    rank: &[u32],
    always_popular: bool,
) -> Hits {
    test_steps(model, sequences, sessions, rank, (always_popular, false))
}

fn test_steps(
    model: &NextStep,
    sequences: &Sequences,
    sessions: &[u32],
    rank: &[u32],
    (always_popular, with_ends): (bool, bool),
) -> Hits {
    let leave = usize::from(sequences.leave);
    let mut hits = Hits::default();
    let (mut top1, mut top3, mut loss) = (0usize, 0usize, 0.0);
    let mut cache: FxHashMap<Context, Vec<f64>> = FxHashMap::default();
    let popular = model.popularity();
    for &session in sessions {
        for i in sequences.range(session) {
            let truth = usize::from(sequences.stream[i]);
            if truth == leave && !with_ends {
                continue;
            }
            let p: &[f64] = if always_popular {
                &popular
            } else {
                let context = sequences.context(session, i, model.order);
                cache.entry(context).or_insert_with(|| model.probabilities(context))
            };
            let better = |s: usize| p[s] > p[truth] || (p[s] == p[truth] && rank[s] < rank[truth]);
            let place = (0..p.len()).filter(|&s| (with_ends || s != leave) && better(s)).count();
            top1 += usize::from(place < 1);
            top3 += usize::from(place < 3);
            let ends = if with_ends { 0.0 } else { p[leave] };
            loss -= (p[truth] / (1.0 - ends).max(1e-12)).max(1e-12).ln();
            hits.n += 1;
        }
    }
    let n = hits.n.max(1) as f64;
    (hits.top1, hits.top3, hits.log_loss) = (top1 as f64 / n, top3 as f64 / n, loss / n);
    hits
}

/// Quality, and the most likely next touchpoints per customer.
pub type NextSteps = (Option<NextStepQuality>, Vec<(CustomerIx, Vec<(String, f64)>)>);

/// Chooses the order on a validation slice, tests on the latest 30 % of sessions, then predicts for everybody with an
/// event before `t0`: what follows in a session still open at `t0`, otherwise what the next one begins with.
pub fn next_steps(
    table: &EventTable,
    subset: &Subset,
    kinds: &Kinds,
    settings: &Settings,
    t0: i64,
    progress: &Progress,
) -> Result<NextSteps, Cancelled> {
    let view = EventsBefore::new(table, subset, kinds, settings, t0);
    let (sequences, last) = read(&view);
    // where there is but one touchpoint, nothing is foretold by saying that it comes next
    if sequences.len() < MIN_SESSIONS || !sequences.has_choice() {
        return Ok((None, Vec::new()));
    }
    let rank = alphabet(&table.names.touchpoints);
    let order = sequences.by_start();
    let (train, held) = order.split_at(order.len() * 7 / 10);
    let (learn, validate) = train.split_at(train.len() * 4 / 5);
    let mut best = (f64::INFINITY, 1);
    for k in 1..=MAX_ORDER {
        progress.check()?;
        let loss = test(&NextStep::fit(&sequences, learn, k), &sequences, validate, &rank, false).log_loss;
        if loss < best.0 {
            best = (loss, k);
        }
    }
    let trained = NextStep::fit(&sequences, train, best.1);
    let own = test_touchpoints(&trained, &sequences, held, &rank, false);
    let popular = test_touchpoints(&trained, &sequences, held, &rank, true);
    let quality = NextStepQuality {
        order: best.1,
        top1: own.top1,
        top3: own.top3,
        popularity_top1: popular.top1,
        popularity_top3: popular.top3,
        log_loss: own.log_loss,
        n: own.n,
    };
    progress.check()?;
    // No better than always naming the most common: the quality says so, and nobody gets a guess.
    if own.top3 <= popular.top3 && own.top1 <= popular.top1 {
        return Ok((Some(quality), Vec::new()));
    }
    let model = NextStep::fit(&sequences, &order, best.1);
    Ok((Some(quality), predict_all(&model, &last, &rank, &table.names.touchpoints)))
}

/// Steps needed before a context is believed.
const MIN_SUPPORT: u32 = 5;

fn predict_all(
    model: &NextStep,
    last: &[(CustomerIx, Context)],
    rank: &[u32],
    names: &[String],
) -> Vec<(CustomerIx, Vec<(String, f64)>)> {
    let mut cache: FxHashMap<Context, Vec<(String, f64)>> = FxHashMap::default();
    let mut top = |context: Context| {
        let answer = || {
            let p = model.probabilities(context);
            // the chance of each touchpoint, given that one comes
            let comes: f64 = p.iter().zip(names).map(|(p, _)| p).sum();
            let mut symbols: Vec<usize> = (0..names.len()).filter(|&s| p[s] > 0.0).collect();
            symbols.sort_by(|&a, &b| p[b].total_cmp(&p[a]).then(rank[a].cmp(&rank[b])));
            symbols.into_iter().take(3).map(|s| (names[s].clone(), p[s] / comes)).collect()
        };
        cache.entry(context).or_insert_with(answer).clone()
    };
    last.iter().filter(|(_, c)| model.support(*c) >= MIN_SUPPORT).map(|&(ix, c)| (ix, top(c))).collect()
}

/// Every customer's sessions as steps, repeats in a row counted once, and the context each customer is in at the end.
fn read(view: &EventsBefore) -> (Sequences, Vec<(CustomerIx, Context)>) {
    let mut sequences = Sequences::new(view.names().touchpoints.len());
    let mut last = Vec::new();
    let mut steps: Vec<u16> = Vec::new();
    for ix in view.customers() {
        let (mut start, mut end, mut continues) = (0, None, false);
        for touch in view.history(ix) {
            if touch.opens_visit && end.is_some() {
                sequences.push(start, &steps, continues);
                continues = true;
                steps.clear();
            }
            if touch.opens_visit {
                start = touch.time;
            }
            end = Some(touch.time);
            if steps.last() != Some(&touch.touchpoint) {
                steps.push(touch.touchpoint);
            }
        }
        let Some(end) = end else { continue };
        sequences.push(start, &steps, continues);
        steps.clear();
        // The stream now ends with "leaves"; a session still open at the cut-off has not left yet.
        let open = view.t0() - end <= view.open_gap();
        let at = sequences.stream.len() - usize::from(open);
        last.push((ix, sequences.context(sequences.len() as u32 - 1, at, MAX_ORDER)));
    }
    (sequences, last)
}

/// Each symbol's place in the alphabet; the leave symbol comes first, as "(exit)" would.
pub fn alphabet(names: &[String]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|&a, &b| names[a].cmp(&names[b]));
    let mut rank = vec![0; names.len() + 1];
    order.iter().enumerate().for_each(|(place, &s)| rank[s] = place as u32 + 1);
    rank
}
