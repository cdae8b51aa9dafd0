//! Counts equal paths on all cores. Paths are divided by their hash into shards that are counted one by one: equal paths come
//! together, no two cores wait for each other, and what one shard looks up fits into the cache of a core.

use std::hash::Hasher;

use hashbrown::HashTable;
use rayon::prelude::*;
use rustc_hash::FxHasher;

use crate::model::{CustomerIx, NONE_U32};

const SHARDS: usize = 64;

/// One path, each time that it was taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct PathTaken {
    /// Under whom the journey stands.
    pub customer: CustomerIx,
    /// The place of the first event of the journey.
    pub place: u32,
    /// Time from its first to its last event, ms.
    pub ms: i64,
    /// Whether it reaches the goal.
    pub reached: bool,
    /// Money on the goals that it reaches.
    pub value: f64,
}

/// The paths taken in a range of customers, in their order.
#[derive(Debug)]
pub(super) struct TakenPaths {
    /// The steps of all paths, one after the other.
    steps: Vec<u16>,
    shards: Vec<Vec<(HashedSteps, PathTaken)>>,
    /// Different customers who took any.
    pub customers: u64,
}

/// Where the steps of a path stand.
#[derive(Debug, Clone, Copy)]
struct HashedSteps {
    hash: u64,
    /// A range of [`TakenPaths::steps`].
    from: u32,
    to: u32,
}

impl Default for TakenPaths {
    fn default() -> Self {
        Self { steps: Vec::new(), shards: vec![Vec::new(); SHARDS], customers: 0 }
    }
}

impl TakenPaths {
    pub(super) fn push(&mut self, path: &[u16], taken: PathTaken) {
        let hash = hash(path);
        let from = self.steps.len() as u32;
        self.steps.extend_from_slice(path);
        // the lowest and the highest bits tell paths of one shard apart
        let shard = (hash >> 32) as usize % SHARDS;
        self.shards[shard].push((HashedSteps { hash, from, to: self.steps.len() as u32 }, taken));
    }

    fn path(&self, of: &HashedSteps) -> &[u16] {
        &self.steps[of.from as usize..of.to as usize]
    }
}

/// Four steps at a time: one by one, each would wait for the one before.
fn hash(path: &[u16]) -> u64 {
    let mut hasher = FxHasher::default();
    let (fours, rest) = path.as_chunks::<4>();
    let word = |steps: &[u16]| steps.iter().fold(0, |word, &step| word << 16 | u64::from(step));
    fours.iter().for_each(|four| hasher.write_u64(word(four)));
    hasher.write_u64(word(rest));
    hasher.write_usize(path.len());
    hasher.finish()
}

/// How often one path was taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct PathCount {
    /// The part and the path in it that it was first met as.
    part: u32,
    first: HashedSteps,
    /// How often the path was taken.
    pub count: u32,
    /// Different customers who took it.
    pub customers: u32,
    /// Of those times, how often the goal was reached.
    pub reached: u32,
    /// Different customers who missed the goal and who reached it.
    pub people: [u32; 2],
    /// Money on the goals reached.
    pub value: f64,
    last: CustomerIx,
    /// The last customer who missed the goal and who reached it.
    last_of: [CustomerIx; 2],
}

impl PathCount {
    fn new(part: usize, first: HashedSteps) -> Self {
        Self {
            part: part as u32,
            first,
            count: 0,
            customers: 0,
            reached: 0,
            people: [0; 2],
            value: 0.0,
            last: NONE_U32,
            last_of: [NONE_U32; 2],
        }
    }

    fn add(&mut self, taken: &PathTaken) {
        let is_other = |last: &mut CustomerIx| std::mem::replace(last, taken.customer) != taken.customer;
        self.count += 1;
        self.customers += u32::from(is_other(&mut self.last));
        self.reached += u32::from(taken.reached);
        self.value += taken.value;
        let reached = usize::from(taken.reached);
        self.people[reached] += u32::from(is_other(&mut self.last_of[reached]));
    }
}

/// A distinct path: its shard, and its number in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PathNumber {
    shard: u32,
    number: u32,
}

/// The distinct paths of one shard, numbered as they were first met.
#[derive(Debug, Default)]
struct Shard {
    counts: Vec<PathCount>,
    /// The number of each path taken, in their order.
    numbers: Vec<u32>,
}

impl Shard {
    fn of(parts: &[TakenPaths], shard: usize) -> Self {
        let mut found = Self::default();
        let mut index: HashTable<u32> = HashTable::new();
        for (part, paths) in parts.iter().enumerate() {
            for (hashed, taken) in &paths.shards[shard] {
                let path = paths.path(hashed);
                let is_same = |&n: &u32| {
                    let known = &found.counts[n as usize];
                    known.first.hash == hashed.hash && parts[known.part as usize].path(&known.first) == path
                };
                let number = index.find(hashed.hash, is_same).copied().unwrap_or_else(|| {
                    let number = found.counts.len() as u32;
                    found.counts.push(PathCount::new(part, *hashed));
                    index.insert_unique(hashed.hash, number, |&n| found.counts[n as usize].first.hash);
                    number
                });
                found.counts[number as usize].add(taken);
                found.numbers.push(number);
            }
        }
        found
    }
}

/// The distinct paths among those taken.
#[derive(Debug)]
pub(super) struct DistinctPaths {
    parts: Vec<TakenPaths>,
    shards: Vec<Shard>,
}

impl DistinctPaths {
    /// Of all ranges of customers, in their order.
    pub(super) fn of(parts: Vec<TakenPaths>) -> Self {
        let shards = (0..SHARDS).into_par_iter().map(|shard| Shard::of(&parts, shard)).collect();
        Self { parts, shards }
    }

    /// How many distinct paths there are.
    pub(super) fn len(&self) -> usize {
        self.shards.iter().map(|shard| shard.counts.len()).sum()
    }

    /// How many paths were taken.
    pub(super) fn taken(&self) -> u64 {
        self.shards.iter().map(|shard| shard.numbers.len() as u64).sum()
    }

    /// Different customers who took any, unless journeys are shared.
    pub(super) fn customers(&self) -> u64 {
        self.parts.iter().map(|part| part.customers).sum()
    }

    pub(super) fn count(&self, path: PathNumber) -> &PathCount {
        &self.shards[path.shard as usize].counts[path.number as usize]
    }

    pub(super) fn steps(&self, path: PathNumber) -> &[u16] {
        let count = self.count(path);
        self.parts[count.part as usize].path(&count.first)
    }

    /// The `limit` most common paths, most first, ties by the names of their steps.
    pub(super) fn most_common(&self, limit: usize, names: &[String]) -> Vec<PathNumber> {
        let mut fewest = 0;
        if limit < self.len() {
            // few are taken so often that their names matter
            let counts = self.shards.iter().flat_map(|shard| &shard.counts);
            let mut all: Vec<u32> = counts.map(|path| path.count).collect();
            let last = limit.saturating_sub(1);
            fewest = *all.select_nth_unstable_by(last, |a, b| b.cmp(a)).1;
        }
        let often = |shard: usize| {
            let paths = self.shards[shard].counts.iter().enumerate().filter(move |(_, path)| path.count >= fewest);
            paths.map(move |(number, _)| PathNumber { shard: shard as u32, number: number as u32 })
        };
        let mut ranked: Vec<PathNumber> = (0..SHARDS).flat_map(often).collect();
        let places = places_by_name(names);
        let order = |&a: &PathNumber, &b: &PathNumber| {
            let named = |path| self.steps(path).iter().map(|&step| places[usize::from(step)]);
            self.count(b).count.cmp(&self.count(a).count).then_with(|| named(a).cmp(named(b)))
        };
        if limit < ranked.len() {
            ranked.select_nth_unstable_by(limit, order);
            ranked.truncate(limit);
        }
        ranked.sort_unstable_by(order);
        ranked
    }

    /// Calls `found(rank, path)` for each time that one of the `ranked` paths was taken.
    pub(super) fn each_taken(&self, ranked: &[PathNumber], mut found: impl FnMut(usize, &PathTaken)) {
        for (at, shard) in self.shards.iter().enumerate() {
            let mut rank_of = vec![None; shard.counts.len()];
            let here = ranked.iter().enumerate().filter(|(_, path)| path.shard as usize == at);
            here.for_each(|(rank, path)| rank_of[path.number as usize] = Some(rank));
            if rank_of.iter().all(Option::is_none) {
                continue;
            }
            let taken = self.parts.iter().flat_map(|part| &part.shards[at]);
            for ((_, taken), &number) in taken.zip(&shard.numbers) {
                if let Some(rank) = rank_of[number as usize] {
                    found(rank, taken);
                }
            }
        }
    }

    /// Every path taken, whichever it is.
    pub(super) fn all_taken(&self) -> impl Iterator<Item = &PathTaken> {
        self.parts.iter().flat_map(|part| part.shards.iter().flatten()).map(|(_, taken)| taken)
    }
}

/// The place of each name in the order of names; the same name has the same place.
fn places_by_name(names: &[String]) -> Vec<usize> {
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort_unstable();
    sorted.dedup();
    names.iter().map(|name| sorted.partition_point(|other| *other < name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(customer: u32) -> PathTaken {
        PathTaken { customer, place: 0, ms: i64::from(customer), reached: customer.is_multiple_of(2), value: 1.5 }
    }

    #[test]
    fn paths_are_counted_across_parts_and_ties_go_by_name() {
        let names = ["c", "a", "b"].map(str::to_owned);
        let mut parts = [TakenPaths::default(), TakenPaths::default()];
        for (part, customer, path) in [(0, 1, [0, 1]), (0, 1, [0, 1]), (0, 2, [2, 1]), (1, 4, [0, 1]), (1, 5, [1, 2])] {
            parts[part].push(&path, taken(customer));
        }
        let all = DistinctPaths::of(parts.into());
        assert_eq!((all.len(), all.taken(), all.all_taken().count()), (3, 5, 5));
        let ranked = all.most_common(3, &names);
        let steps: Vec<&[u16]> = ranked.iter().map(|&path| all.steps(path)).collect();
        assert_eq!(steps, [[0, 1], [1, 2], [2, 1]], "a, b comes before b, a");
        assert_eq!(all.most_common(1, &names), ranked[..1]);
        assert_eq!(all.most_common(2, &names), ranked[..2]);
        assert_eq!(all.most_common(0, &names), []);
        let most = all.count(ranked[0]);
        assert_eq!((most.count, most.customers, most.reached, most.people, most.value), (3, 2, 1, [1, 1], 4.5));
        let mut times = Vec::new();
        all.each_taken(&ranked[..1], |rank, taken| times.push((rank, taken.ms)));
        assert_eq!(times, [(0, 1), (0, 1), (0, 4)]);
    }
}
