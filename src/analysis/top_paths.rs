//! The most common paths from beginning to end.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::events::{EventTable, Subset};
use crate::model::Settings;

use super::flow::{Level, Unit};
use super::median::median;
use super::parallel::by_customers;
use super::sessions::{SessionGap, each_session};
use super::steps::Steps;

/// What a path is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct PathSettings {
    /// Stages or touchpoints.
    pub level: Level,
    /// Whole journeys or sessions.
    pub unit: Unit,
    /// Whether the same step several times in a row counts once.
    pub collapse_repeats: bool,
    /// Whether a path ends where it first reaches the goal.
    pub stop_at_goal: bool,
    /// Paths longer than this are cut here.
    pub max_steps: usize,
    /// How many paths to list.
    pub limit: usize,
}

impl Default for PathSettings {
    fn default() -> Self {
        Self {
            level: Level::Touchpoint,
            unit: Unit::default(),
            collapse_repeats: true,
            stop_at_goal: true,
            max_steps: 20,
            limit: 50,
        }
    }
}

/// One path and who took it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TopPath {
    /// Its steps: stages or touchpoints by index.
    pub steps: Vec<u16>,
    /// Times it was taken.
    pub count: u64,
    /// Different customers who took it.
    pub customers: u64,
    /// Its share of all paths.
    pub share: f64,
    /// Share of those times that reach the goal.
    pub conversion: f64,
    /// Median time from its first to its last event, ms.
    pub median_ms: i64,
}

/// The most common paths.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TopPaths {
    /// All paths.
    pub base: u64,
    /// Different paths.
    pub distinct: u64,
    /// The most common ones, most first, ties by the names of their steps.
    pub paths: Vec<TopPath>,
}

#[derive(Debug, Default)]
struct Tally {
    count: u64,
    customers: u64,
    last_customer: Option<u32>,
    reached: u64,
    durations: Vec<i64>,
}

impl Tally {
    fn add(&mut self, ix: u32, reached: bool, duration: i64) {
        self.count += 1;
        self.customers += u64::from(self.last_customer != Some(ix));
        self.last_customer = Some(ix);
        self.reached += u64::from(reached);
        self.durations.push(duration);
    }

    /// Takes what another range of customers found.
    fn merge(&mut self, mut other: Self) {
        self.count += other.count;
        self.customers += other.customers;
        self.reached += other.reached;
        self.durations.append(&mut other.durations);
    }
}

type Tallies = FxHashMap<Box<[u16]>, Tally>;

/// Finds the most common paths of everybody in `subset`.
pub fn top_paths(table: &EventTable, subset: &Subset, settings: &Settings, how: &PathSettings) -> TopPaths {
    let steps = Steps::new(table, settings, how.level, how.collapse_repeats);
    let gap = SessionGap::new(table, settings);
    let parts = by_customers(table, |customers| {
        let mut tallies = Tallies::default();
        let mut path = Vec::new();
        for ix in customers {
            let sees = |&i: &usize| subset.sees(table, i);
            let mut take = |events: std::ops::Range<usize>| {
                path.clear();
                let walked = steps.walk(table, events.filter(sees), how.stop_at_goal, |n, item, _| {
                    if n < how.max_steps.max(1) {
                        path.push(item);
                    }
                });
                if path.is_empty() {
                    return;
                }
                let duration = table.time[walked.end - 1] - table.time[walked.first];
                match tallies.get_mut(path.as_slice()) {
                    Some(tally) => tally.add(ix, walked.reached, duration),
                    None => {
                        tallies.entry(path.as_slice().into()).or_default().add(ix, walked.reached, duration);
                    }
                }
            };
            match how.unit {
                Unit::Customers => take(subset.range(table, ix)),
                Unit::Sessions => {
                    each_session(table, &gap, subset.events(table, ix), |first, last| take(first..last));
                }
            }
        }
        tallies
    });
    let mut all = Tallies::default();
    for (path, tally) in parts.into_iter().flatten() {
        all.entry(path).or_default().merge(tally);
    }
    rank(table, all, how)
}

fn rank(table: &EventTable, all: Tallies, how: &PathSettings) -> TopPaths {
    let names = match how.level {
        Level::Stage => &table.names.stages,
        Level::Touchpoint => &table.names.touchpoints,
    };
    let base: u64 = all.values().map(|t| t.count).sum();
    let distinct = all.len() as u64;
    let mut ranked: Vec<(Box<[u16]>, Tally)> = all.into_iter().collect();
    let order = |a: &(Box<[u16]>, Tally), b: &(Box<[u16]>, Tally)| {
        let named = |path: &[u16]| path.iter().map(|&s| names[s as usize].as_str()).collect::<Vec<_>>();
        b.1.count.cmp(&a.1.count).then_with(|| named(&a.0).cmp(&named(&b.0)))
    };
    let limit = how.limit.min(ranked.len());
    if limit < ranked.len() {
        ranked.select_nth_unstable_by(limit, order);
        ranked.truncate(limit);
    }
    ranked.sort_unstable_by(order);
    let paths = ranked.into_iter().map(|(steps, mut tally)| TopPath {
        steps: steps.into_vec(),
        count: tally.count,
        customers: tally.customers,
        share: tally.count as f64 / base as f64,
        conversion: tally.reached as f64 / tally.count as f64,
        median_ms: median(&mut tally.durations).unwrap_or(0),
    });
    TopPaths { base, distinct, paths: paths.collect() }
}
