//! The most common paths from beginning to end.

use std::ops::Range;

use hashbrown::HashTable;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{Entity, NONE_U32, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::flow::Level;
use super::journeys::Journeys;
use super::median::median;
use super::parallel::by_customers_cancellable;
use super::people_behind::PeopleCounter;
use super::steps::{Event, PathWalk, Steps};

/// What a path is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct PathSettings {
    /// Stages or touchpoints.
    pub level: Level,
    /// Whose order of events a path follows, and so what is counted.
    #[serde(alias = "unit")]
    pub entity: Entity,
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
            entity: Entity::default(),
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
    /// Of those times, how often the goal is reached.
    pub reached: u64,
    /// Its share.
    pub conversion: f64,
    /// Different customers who reached it so.
    pub reached_by: u64,
    /// Different customers who took the path without reaching it.
    pub missed_by: u64,
    /// Median time from its first to its last event, ms.
    pub median_ms: i64,
    /// Money on the goals reached so: where paths end at the goal, of the order that ends it.
    pub value: f64,
}

/// The most common paths.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TopPaths {
    /// All paths.
    pub base: u64,
    /// Different customers who took any.
    pub customers: u64,
    /// Different paths.
    pub distinct: u64,
    /// The most common ones, most first, ties by the names of their steps.
    pub paths: Vec<TopPath>,
}

/// Finds the most common paths of everybody in `subset`.
pub fn top_paths(table: &EventTable, subset: &Subset, settings: &Settings, how: &PathSettings) -> TopPaths {
    uninterrupted(|progress| top_paths_cancellable(table, subset, settings, how, progress))
}

/// [`top_paths`] that can be cancelled.
pub fn top_paths_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    how: &PathSettings,
    progress: &Progress,
) -> Result<TopPaths, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, how.entity, progress)?;
    let reader = Reader::new(&journeys, table, settings, how);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = PathCounts::default();
        let mut path = Vec::new();
        for ix in customers {
            reader.customer(ix, &mut path, &mut part);
        }
        part
    })?;
    let (all, numbers) = merge(&parts);
    let mut found = rank(table, &all, how);
    let ranked: Vec<u32> = found.iter().map(|&(number, _)| number).collect();
    let mut durations = durations(&parts, &numbers, &ranked);
    let base: u64 = all.entries.iter().map(|e| e.count).sum();
    let distinct = all.entries.len() as u64;
    let shared = journeys.is_shared().then(|| SharedPeople::of(&journeys, &parts, &numbers, &ranked));
    let customers = match &shared {
        Some(people) => people.all.people(),
        None => parts.iter().map(|part| part.customers).sum(),
    };
    let mut paths: Vec<TopPath> = found
        .drain(..)
        .zip(&mut durations)
        .map(|((number, steps), durations)| {
            let entry = &all.entries[number as usize];
            TopPath {
                steps,
                count: entry.count,
                customers: entry.customers,
                share: entry.count as f64 / base as f64,
                reached: entry.reached,
                conversion: entry.reached as f64 / entry.count as f64,
                reached_by: entry.reached_by,
                missed_by: entry.missed_by,
                median_ms: median(durations).unwrap_or(0),
                // to the hundredth of a cent: what is beyond depends on the order of the sum
                value: (entry.value * 1e4).round() / 1e4,
            }
        })
        .collect();
    if let Some(people) = shared {
        for (path, of_path) in paths.iter_mut().zip(people.of_paths) {
            let [missed, reached, all] = of_path.map(|people| people.people());
            (path.missed_by, path.reached_by, path.customers) = (missed, reached, all);
        }
    }
    Ok(TopPaths { base, customers, distinct, paths })
}

/// The customers who took exactly this path, as [`top_paths`] counts them.
pub fn customers_who_took(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    how: &PathSettings,
    path: &[u16],
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, how.entity, progress)?;
    let reader = Reader::new(&journeys, table, settings, how);
    journeys.customers_who(progress, |places| {
        let mut own = PathCounts::default();
        reader.journey(0, places, &mut Vec::new(), &mut own);
        (0..own.entries.len() as u32).any(|n| own.path(n) == path)
    })
}

/// The people behind paths that several customers may have part in.
struct SharedPeople {
    all: PeopleCounter,
    /// Of each ranked path those of journeys that miss the goal, that reach it, and of both.
    of_paths: Vec<[PeopleCounter; 3]>,
}

impl SharedPeople {
    fn of(journeys: &Journeys<'_>, parts: &[PathCounts], numbers: &[Vec<u32>], ranked: &[u32]) -> Self {
        let rank_of: FxHashMap<u32, usize> = ranked.iter().enumerate().map(|(rank, &n)| (n, rank)).collect();
        let nobody = PeopleCounter::new(true);
        let of_paths = vec![[nobody.clone(), nobody.clone(), nobody.clone()]; ranked.len()];
        let mut all = Self { all: nobody, of_paths };
        for (part, numbers) in parts.iter().zip(numbers) {
            for (&(number, _), &(place, reached)) in part.taken.iter().zip(&part.places) {
                let people = journeys.people(&NONE_U32, place as usize);
                all.all.add(people);
                if let Some(&rank) = rank_of.get(&numbers[number as usize]) {
                    all.of_paths[rank][usize::from(reached)].add(people);
                    all.of_paths[rank][2].add(people);
                }
            }
        }
        all
    }
}

/// One distinct path and how often it was taken.
#[derive(Debug, Clone, Copy)]
struct Entry {
    hash: u64,
    /// Its steps: a range of [`PathCounts::steps`].
    from: u32,
    to: u32,
    count: u64,
    customers: u64,
    last_customer: u32,
    reached: u64,
    reached_by: u64,
    missed_by: u64,
    value: f64,
    /// The last customer who missed the goal and who reached it.
    last: [u32; 2],
}

/// Distinct paths, numbered as they were first met.
#[derive(Debug, Default)]
struct PathCounts {
    /// The steps of all distinct paths, one after the other.
    steps: Vec<u16>,
    entries: Vec<Entry>,
    index: HashTable<u32>,
    /// (number of the path, ms from its first to its last event), for every path taken.
    taken: Vec<(u32, i64)>,
    /// Of shared journeys: where each of these paths is taken, and whether it reaches the goal.
    places: Vec<(u32, bool)>,
    /// Different customers among them.
    customers: u64,
}

impl PathCounts {
    fn path(&self, number: u32) -> &[u16] {
        let entry = &self.entries[number as usize];
        &self.steps[entry.from as usize..entry.to as usize]
    }

    /// The number of a path, given now if it is new.
    fn number(&mut self, hash: u64, path: &[u16]) -> u32 {
        let same = |&n: &u32| self.entries[n as usize].hash == hash && self.path(n) == path;
        if let Some(&number) = self.index.find(hash, same) {
            return number;
        }
        let (number, from) = (self.entries.len() as u32, self.steps.len() as u32);
        self.steps.extend_from_slice(path);
        let to = self.steps.len() as u32;
        self.entries.push(Entry {
            hash,
            from,
            to,
            count: 0,
            customers: 0,
            last_customer: NONE_U32,
            reached: 0,
            reached_by: 0,
            missed_by: 0,
            value: 0.0,
            last: [NONE_U32; 2],
        });
        self.index.insert_unique(hash, number, |&n| self.entries[n as usize].hash);
        number
    }
}

struct Reader<'a> {
    journeys: &'a Journeys<'a>,
    table: &'a EventTable,
    how: &'a PathSettings,
    steps: Steps,
    goal: Vec<bool>,
}

impl<'a> Reader<'a> {
    fn new(journeys: &'a Journeys<'a>, table: &'a EventTable, settings: &Settings, how: &'a PathSettings) -> Self {
        let steps = Steps::new(table, settings, how.level, how.collapse_repeats);
        let goal = table.goal_mask(&settings.goal);
        Self { journeys, table, how, steps, goal }
    }

    fn customer(&self, ix: u32, path: &mut Vec<u16>, part: &mut PathCounts) {
        let before = part.taken.len();
        self.journeys.each(ix, |places| self.journey(ix, places, path, part));
        part.customers += u64::from(part.taken.len() > before);
    }

    /// Counts the path of one journey of a customer.
    fn journey(&self, ix: u32, places: Range<usize>, path: &mut Vec<u16>, part: &mut PathCounts) {
        path.clear();
        let first = places.start;
        let events = self.journeys.events(places.clone());
        let walked = self.steps.walk(self.table, events, self.how.stop_at_goal, |n, item, _| {
            if n < self.how.max_steps.max(1) {
                path.push(item);
            }
        });
        if path.is_empty() {
            return;
        }
        let number = part.number(hash(path), path);
        let entry = &mut part.entries[number as usize];
        entry.count += 1;
        entry.customers += u64::from(entry.last_customer != ix);
        entry.last_customer = ix;
        entry.reached += u64::from(walked.reached);
        entry.value += if walked.reached { self.value(places, &walked) } else { 0.0 };
        if std::mem::replace(&mut entry.last[usize::from(walked.reached)], ix) != ix {
            if walked.reached { entry.reached_by += 1 } else { entry.missed_by += 1 }
        }
        part.taken.push((number, self.table.time[walked.end - 1] - self.table.time[walked.first]));
        if self.journeys.is_shared() {
            part.places.push((first as u32, walked.reached));
        }
    }

    /// Money on the goals of a path that reaches one.
    fn value(&self, places: Range<usize>, walked: &PathWalk) -> f64 {
        let (table, journeys) = (self.table, self.journeys);
        let money = |i: usize| Some(table.value[i]).filter(|v| v.is_finite()).unwrap_or(0.0);
        let place = |position| journeys.place(&places, position);
        let goals = |inside: Range<usize>| {
            let reaches = |&(_, touchpoint): &Event| self.goal[usize::from(touchpoint)];
            journeys.events(inside).filter(reaches).map(|(i, _)| i)
        };
        let last = walked.end - 1;
        if !self.how.stop_at_goal {
            return goals(place(walked.first)..place(last) + 1).map(money).sum();
        }
        // the order goes on behind the line by which the goal is reached
        let of_the_order = |&i: &usize| match (table.order(last), table.order(i)) {
            (0, 0) => table.time[i] == table.time[last] && table.source[i] == table.source[last],
            (of_last, of_this) => of_last == of_this,
        };
        let is_own = |&i: &usize| !journeys.is_shared() || table.customer_of(i) == table.customer_of(last);
        goals(place(last)..places.end).filter(of_the_order).filter(is_own).map(money).sum()
    }
}

fn hash(path: &[u16]) -> u64 {
    use std::hash::Hasher;
    let mut hasher = rustc_hash::FxHasher::default();
    for &step in path {
        hasher.write_u16(step);
    }
    hasher.finish()
}

/// All distinct paths, and for each part the common number of each of its own.
fn merge(parts: &[PathCounts]) -> (PathCounts, Vec<Vec<u32>>) {
    let mut all = PathCounts::default();
    let numbers = parts.iter().map(|part| {
        let common = part.entries.iter().enumerate().map(|(i, add)| {
            let number = all.number(add.hash, part.path(i as u32));
            let sum = &mut all.entries[number as usize];
            sum.count += add.count;
            sum.customers += add.customers;
            sum.reached += add.reached;
            sum.reached_by += add.reached_by;
            sum.missed_by += add.missed_by;
            sum.value += add.value;
            number
        });
        common.collect()
    });
    let numbers = numbers.collect();
    (all, numbers)
}

/// The numbers and steps of the most common paths, most first, ties by the names of their steps.
fn rank(table: &EventTable, all: &PathCounts, how: &PathSettings) -> Vec<(u32, Vec<u16>)> {
    let names = how.level.names(&table.names);
    let order = |a: &u32, b: &u32| {
        let named = |&n: &u32| all.path(n).iter().map(|&s| names[s as usize].as_str());
        let count = |&n: &u32| all.entries[n as usize].count;
        count(b).cmp(&count(a)).then_with(|| named(a).cmp(named(b)))
    };
    let mut ranked: Vec<u32> = (0..all.entries.len() as u32).collect();
    if how.limit < ranked.len() {
        ranked.select_nth_unstable_by(how.limit, order);
        ranked.truncate(how.limit);
    }
    ranked.sort_unstable_by(order);
    ranked.into_iter().map(|n| (n, all.path(n).to_vec())).collect()
}

/// How long each of the `ranked` paths took, every time it was taken.
fn durations(parts: &[PathCounts], numbers: &[Vec<u32>], ranked: &[u32]) -> Vec<Vec<i64>> {
    let rank_of: FxHashMap<u32, usize> = ranked.iter().enumerate().map(|(rank, &n)| (n, rank)).collect();
    let mut durations = vec![Vec::new(); ranked.len()];
    for (part, numbers) in parts.iter().zip(numbers) {
        let rank_here: Vec<Option<usize>> = numbers.iter().map(|n| rank_of.get(n).copied()).collect();
        for &(own, ms) in &part.taken {
            if let Some(rank) = rank_here[own as usize] {
                durations[rank].push(ms);
            }
        }
    }
    durations
}
