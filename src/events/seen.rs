//! Hashes that came before: a set that may outgrow memory.
//!
//! Exports come more or less in order of time, so hashes are spread over many small sets by time: a piece of a file
//! needs few of them, and those few stay in the processor's cache. Where all sets together take more room than allowed,
//! those that were not needed for longest rest on a [`Shelf`], and are taken back when a hash of their time comes.

use std::io;
use std::sync::Arc;

use rayon::prelude::*;

use super::hash_set::HashSet64;

/// Where bytes rest that memory has no room for.
pub trait Shelf: Send + Sync + std::fmt::Debug {
    /// Puts bytes away; says where they are.
    fn put(&self, bytes: &[u8]) -> io::Result<u64>;

    /// Fills `bytes` with those that were put at `at`.
    fn get(&self, at: u64, bytes: &mut [u8]) -> io::Result<()>;
}

/// Small sets that hashes are spread over.
const SETS: usize = 4096;

/// Of these, so many share a span of time, so that several threads can look up hashes of one day.
const SETS_PER_SPAN: usize = 16;

/// A span of time is 2^28 ms: three days.
const SPAN_BITS: u32 = 28;

/// How many hashes to ask about at once where most of them rest on the shelf: taking a set back must pay.
const WHEN_RESTING: usize = 1 << 18;

/// Hashes that came before.
#[derive(Debug)]
pub(super) struct Seen {
    sets: Vec<Set>,
    /// Bytes that the sets take in memory.
    taken: usize,
    /// Bytes that they may take.
    room: usize,
    /// Counts the calls, to know which sets were not needed for longest.
    round: u32,
    /// Whether much of what was asked last had to be taken back.
    resting: bool,
    /// Without one everything stays in memory.
    shelf: Option<Arc<dyn Shelf>>,
}

/// One of the small sets.
#[derive(Debug, Default)]
struct Set {
    hashes: HashSet64,
    /// Hashes that the shelf does not have yet, where it has others of this set.
    fresh: Vec<u64>,
    /// Where its hashes are on the shelf: place and number of each run.
    runs: Vec<(u64, usize)>,
    /// Whether the hashes on the shelf are not in memory.
    rests: bool,
    round: u32,
}

/// A question: the hash and the place of the answer.
type Asked = (u64, u32);

impl Seen {
    /// An empty set that takes `room` bytes of memory, about, and puts the rest on a shelf.
    pub fn new(shelf: Option<Arc<dyn Shelf>>, room: usize) -> Self {
        Self { sets: Vec::new(), taken: 0, room, round: 0, resting: false, shelf }
    }

    /// Another empty set with the same shelf and as much room.
    pub fn beside(&self) -> Self {
        Self::new(self.shelf.clone(), self.room)
    }

    /// How many hashes had better be asked about at once.
    pub fn at_once(&self) -> usize {
        if self.resting { WHEN_RESTING } else { 0 }
    }

    /// Adds hashes, each with the time it belongs to. One flag per hash: true where it had not come before.
    pub fn insert(&mut self, times: &[i64], hashes: &[u64]) -> io::Result<Vec<bool>> {
        self.each(times, hashes, |set, hash| {
            let new = set.hashes.insert(hash);
            if new && !set.runs.is_empty() {
                set.fresh.push(hash);
            }
            new
        })
    }

    /// One flag per hash: true where it came before.
    pub fn contains(&mut self, times: &[i64], hashes: &[u64]) -> io::Result<Vec<bool>> {
        self.each(times, hashes, |set, hash| set.hashes.contains(hash))
    }

    /// The answers of `answer`, which sees equal hashes in their order.
    fn each(
        &mut self,
        times: &[i64],
        hashes: &[u64],
        answer: impl Fn(&mut Set, u64) -> bool + Sync,
    ) -> io::Result<Vec<bool>> {
        self.sets.resize_with(SETS, Set::default);
        self.round += 1;
        let (asked, bounds) = by_set(times, hashes);
        let mut answers = vec![false; hashes.len()];
        let (mut from, mut read) = (0, 0);
        while from < SETS {
            // As many sets at a time as have room beside each other.
            let mut to = from;
            while to < SETS && (to == from || self.taken <= self.room) {
                if bounds[to] < bounds[to + 1] {
                    read += self.wake(to)?;
                    let more = (bounds[to + 1] - bounds[to]) as usize;
                    let set = &mut self.sets[to];
                    self.taken -= set.bytes();
                    set.hashes.reserve(more);
                    self.taken += set.bytes();
                    set.round = self.round;
                }
                to += 1;
            }
            let answered: Vec<Vec<(u32, bool)>> = self.sets[from..to]
                .par_iter_mut()
                .zip(bounds[from..to].par_iter().zip(&bounds[from + 1..=to]))
                .filter(|(_, (first, end))| first < end)
                .map(|(set, (&first, &end))| {
                    let asked = &asked[first as usize..end as usize];
                    asked.iter().map(|&(hash, place)| (place, answer(set, hash))).collect()
                })
                .collect();
            answered.into_iter().flatten().for_each(|(place, answer)| answers[place as usize] = answer);
            self.taken = self.sets.iter().map(Set::bytes).sum();
            self.rest()?;
            from = to;
        }
        self.resting = read > self.room / 2;
        Ok(answers)
    }

    /// Takes a resting set back into memory; says how many bytes that were.
    fn wake(&mut self, at: usize) -> io::Result<usize> {
        let set = &mut self.sets[at];
        let (true, Some(shelf)) = (set.rests, &self.shelf) else { return Ok(0) };
        set.rests = false;
        self.taken -= set.bytes();
        set.hashes.reserve(set.runs.iter().map(|&(_, n)| n).sum());
        let mut bytes = Vec::new();
        let mut read = 0;
        for &(start, n) in &set.runs {
            bytes.resize(n * 8, 0);
            shelf.get(start, &mut bytes)?;
            read += bytes.len();
            bytes.as_chunks::<8>().0.iter().for_each(|hash| {
                set.hashes.insert(u64::from_le_bytes(*hash));
            });
        }
        self.taken += set.bytes();
        Ok(read)
    }

    /// Lets sets rest that were not needed for longest, until there is room again.
    fn rest(&mut self) -> io::Result<()> {
        let Some(shelf) = self.shelf.as_ref().filter(|_| self.taken > self.room) else { return Ok(()) };
        let awake = self.sets.iter().enumerate().filter(|(_, set)| set.bytes() > 0);
        let mut awake: Vec<(u32, usize)> = awake.map(|(at, set)| (set.round, at)).collect();
        awake.sort_unstable();
        let mut bytes: Vec<u8> = Vec::new();
        let mut put: Vec<(usize, usize)> = Vec::new();
        for (_, at) in awake {
            if self.taken <= self.room / 4 * 3 {
                break;
            }
            let set = &mut self.sets[at];
            self.taken -= set.bytes();
            let first = bytes.len();
            let (hashes, fresh) = (std::mem::take(&mut set.hashes), std::mem::take(&mut set.fresh));
            match set.runs.as_slice() {
                [] => hashes.iter().for_each(|hash| bytes.extend_from_slice(&hash.to_le_bytes())),
                _ => fresh.iter().for_each(|hash| bytes.extend_from_slice(&hash.to_le_bytes())),
            }
            set.rests = true;
            put.push((at, first));
        }
        let start = shelf.put(&bytes)?;
        let ends = put.iter().skip(1).map(|&(_, first)| first).chain([bytes.len()]);
        for (&(at, first), end) in put.iter().zip(ends) {
            if end > first {
                self.sets[at].runs.push((start + first as u64, (end - first) / 8));
            }
        }
        Ok(())
    }
}

impl Set {
    /// Bytes it takes in memory.
    fn bytes(&self) -> usize {
        self.hashes.bytes() + self.fresh.capacity() * 8
    }
}

/// The set for a hash of something of this time.
fn set_of(time: i64, hash: u64) -> u16 {
    let within = (hash >> 60) as usize % SETS_PER_SPAN;
    (((time >> SPAN_BITS) as usize).wrapping_mul(SETS_PER_SPAN).wrapping_add(within) % SETS) as u16
}

/// The questions ordered by set, those of one set in their order, and where each set's begin; one more at the end.
fn by_set(times: &[i64], hashes: &[u64]) -> (Vec<Asked>, Vec<u32>) {
    let sets: Vec<u16> = times.iter().zip(hashes).map(|(&time, &hash)| set_of(time, hash)).collect();
    let mut bounds = vec![0u32; SETS + 1];
    sets.iter().for_each(|&set| bounds[usize::from(set) + 1] += 1);
    for i in 0..SETS {
        bounds[i + 1] += bounds[i];
    }
    let mut next = bounds.clone();
    let mut asked: Vec<Asked> = vec![(0, 0); hashes.len()];
    for (i, (&set, &hash)) in sets.iter().zip(hashes).enumerate() {
        let at = &mut next[usize::from(set)];
        asked[*at as usize] = (hash, i as u32);
        *at += 1;
    }
    (asked, bounds)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[derive(Debug, Default)]
    struct Heap(Mutex<Vec<u8>>);

    impl Shelf for Heap {
        fn put(&self, bytes: &[u8]) -> io::Result<u64> {
            let mut heap = self.0.lock().unwrap();
            heap.extend_from_slice(bytes);
            Ok((heap.len() - bytes.len()) as u64)
        }

        fn get(&self, at: u64, bytes: &mut [u8]) -> io::Result<()> {
            bytes.copy_from_slice(&self.0.lock().unwrap()[at as usize..][..bytes.len()]);
            Ok(())
        }
    }

    fn shelf() -> Arc<Heap> {
        Arc::new(Heap::default())
    }

    /// Hashes with times, every third one said again: soon where the times are in order, else much later.
    fn stream(n: u64, in_order: bool) -> Vec<(i64, u64)> {
        let hash = |i: u64| super::super::catalog::mix(i, 77);
        let again = |i: u64| if in_order { i.saturating_sub(1_501) } else { i / 2 + 1 };
        let ids = (0..n).map(|i| if i.is_multiple_of(3) { again(i) } else { i });
        ids.map(|id| (if in_order { id as i64 * 1_000_000 } else { (hash(id) >> 20) as i64 }, hash(id))).collect()
    }

    fn flags(seen: &mut Seen, stream: &[(i64, u64)], chunk: usize) -> Vec<bool> {
        let chunks = stream.chunks(chunk).flat_map(|part| {
            let (times, hashes): (Vec<i64>, Vec<u64>) = part.iter().copied().unzip();
            seen.insert(&times, &hashes).unwrap()
        });
        chunks.collect()
    }

    #[test]
    fn answers_are_those_of_a_plain_set_with_much_room_and_with_hardly_any() {
        for in_order in [true, false] {
            let stream = stream(60_000, in_order);
            let mut plain = rustc_hash::FxHashSet::default();
            let truth: Vec<bool> = stream.iter().map(|&(_, hash)| plain.insert(hash)).collect();
            assert!(truth.iter().filter(|new| !**new).count() > 9_000);
            for room in [usize::MAX, 200_000, 1] {
                let shelf = shelf();
                let mut seen = Seen::new(Some(shelf.clone()), room);
                assert!(flags(&mut seen, &stream, 4_000) == truth, "room {room}, in order {in_order}");
                assert_eq!(shelf.0.lock().unwrap().is_empty(), room == usize::MAX);
                assert!(room == 1 || seen.taken <= room, "{} of {room}", seen.taken);
                let (times, hashes): (Vec<i64>, Vec<u64>) = stream[..5_000].iter().copied().unzip();
                assert!(seen.contains(&times, &hashes).unwrap().iter().all(|there| *there));
                assert_eq!(seen.contains(&[5], &[123]).unwrap(), [false]);
            }
        }
    }

    #[test]
    fn asks_for_more_at_once_only_where_most_of_it_rests() {
        let ordered = stream(60_000, true);
        let full = shelf();
        let mut seen = Seen::new(Some(full.clone()), 400_000);
        flags(&mut seen, &ordered, 4_000);
        assert!(!full.0.lock().unwrap().is_empty());
        assert_eq!(seen.at_once(), 0, "in order of time nothing has to come back");
        let mut seen = Seen::new(Some(shelf()), 100_000);
        flags(&mut seen, &stream(60_000, false), 4_000);
        assert!(seen.at_once() > 0);
    }
}
