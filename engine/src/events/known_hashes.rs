//! Hashes that came before: a set that may outgrow memory.
//!
//! Exports come more or less in order of time, so hashes lie by spans of time. What is later than all before needs no
//! look at them: it is only put down. Where something comes that is not, the hashes of its span become small sets, and
//! those few stay in the processor's cache. Where all together takes more room than allowed, the spans that were not
//! needed for longest are spilled to a [`SpillStorage`], and loaded again when a hash of their time comes.

use std::io;
use std::sync::Arc;

use rayon::prelude::*;

use super::hash_set::HashSet64;

/// Keeps bytes that memory has no room for.
pub trait SpillStorage: Send + Sync + std::fmt::Debug {
    /// Puts bytes away; says where they are.
    fn put(&self, bytes: &[u8]) -> io::Result<u64>;

    /// Fills `bytes` with those that were put at `at`.
    fn get(&self, at: u64, bytes: &mut [u8]) -> io::Result<()>;
}

/// Spans of time that are told apart; what is further apart shares one.
const SPANS: usize = 256;

/// Sets of one span, so that several threads can look up hashes of one day.
const SETS: usize = 16;

/// A span of time is 2^28 ms: three days.
const SPAN_BITS: u32 = 28;

/// Hashes of one instant that are looked through one by one.
const FEW: usize = 32;

/// How many hashes to ask about at once where most of them are spilled: loading a span must pay.
const BATCH_WHEN_SPILLED: usize = 1 << 18;

/// Hashes that came before.
#[derive(Debug)]
pub(super) struct KnownHashes {
    spans: Vec<Span>,
    /// No hash that came before is later.
    latest: i64,
    /// Those of that time, where they are known.
    at_latest: Option<Vec<u64>>,
    /// Bytes that the spans take in memory.
    taken: usize,
    /// Bytes that they may take.
    room: usize,
    /// Counts the calls, to know which spans were not needed for longest.
    round: u32,
    /// Whether much of what was asked last had to be loaded.
    reads_spilled: bool,
    /// Without one everything stays in memory.
    storage: Option<Arc<dyn SpillStorage>>,
}

/// The hashes of a span of time.
#[derive(Debug, Default)]
struct Span {
    /// None until something is looked up.
    sets: Vec<Set>,
    /// Hashes that are not in the sets.
    log: Log,
    /// Where its spilled hashes are: place and number of each run.
    runs: Vec<(u64, usize)>,
    /// Whether the spilled hashes are not in memory.
    is_spilled: bool,
    round: u32,
}

/// Hashes in the order they came, in pieces of memory that are never copied to grow and soon used again.
#[derive(Debug, Default)]
struct Log(Vec<Vec<u64>>);

/// Hashes of a full piece.
const LOG_PIECE: usize = 1 << 13;

impl Log {
    fn extend(&mut self, mut hashes: &[u64]) {
        while !hashes.is_empty() {
            if self.0.last().is_none_or(|piece| piece.len() == LOG_PIECE) {
                self.0.push(Vec::with_capacity(if self.0.is_empty() { 0 } else { LOG_PIECE }));
            }
            let Some(piece) = self.0.last_mut() else { return };
            let (now, later) = hashes.split_at(hashes.len().min(LOG_PIECE - piece.len()));
            piece.extend_from_slice(now);
            hashes = later;
        }
    }

    fn len(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    fn iter(&self) -> impl Iterator<Item = u64> {
        self.0.iter().flatten().copied()
    }
}

/// Some hashes of a span.
#[derive(Debug, Default)]
struct Set {
    hashes: HashSet64,
    /// Those that are not spilled yet, where others of the span are.
    unspilled: Vec<u64>,
    has_spilled: bool,
}

/// A question: the hash and the place of the answer.
type Lookup = (u64, u32);

impl KnownHashes {
    /// An empty set that takes `room` bytes of memory, about, and spills the rest.
    pub(super) fn new(storage: Option<Arc<dyn SpillStorage>>, room: usize) -> Self {
        Self {
            spans: Vec::new(),
            latest: i64::MIN,
            at_latest: Some(Vec::new()),
            taken: 0,
            room,
            round: 0,
            reads_spilled: false,
            storage,
        }
    }

    /// Another empty set with the same storage and as much room.
    pub(super) fn empty_like(&self) -> Self {
        Self::new(self.storage.clone(), self.room)
    }

    /// Whether nothing was added yet.
    pub(super) fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// How many hashes had better be asked about at once.
    pub(super) fn batch_size(&self) -> usize {
        if self.reads_spilled { BATCH_WHEN_SPILLED } else { 0 }
    }

    /// Adds hashes, each with the time it belongs to. One flag per hash: true where it had not come before.
    pub(super) fn insert(&mut self, times: &[i64], hashes: &[u64]) -> io::Result<Vec<bool>> {
        if self.is_later(times) {
            return self.append(times, hashes);
        }
        self.latest = times.iter().copied().fold(self.latest, i64::max);
        self.at_latest = None;
        self.each(times, hashes, Set::insert)
    }

    /// One flag per hash: true where it came before.
    pub(super) fn contains(&mut self, times: &[i64], hashes: &[u64]) -> io::Result<Vec<bool>> {
        self.each(times, hashes, |set, hash| set.hashes.contains(hash))
    }

    /// Whether these times are in order and none is before those that came, so that a hash can only have come before
    /// among the few of its instant.
    fn is_later(&self, times: &[i64]) -> bool {
        let Some(&first) = times.first() else { return true };
        let before = match &self.at_latest {
            Some(hashes) if first == self.latest => hashes.len(),
            _ if first > self.latest => 0,
            _ => return false,
        };
        times.is_sorted()
            && times
                .chunk_by(|a, b| a == b)
                .enumerate()
                .all(|(i, instant)| instant.len() + if i == 0 { before } else { 0 } <= FEW)
    }

    /// Adds hashes of later times.
    fn append(&mut self, times: &[i64], hashes: &[u64]) -> io::Result<Vec<bool>> {
        self.round += 1;
        self.reads_spilled = false;
        let mut new = vec![true; hashes.len()];
        let mut instant = self.at_latest.take().unwrap_or_default();
        for ((&time, &hash), new) in times.iter().zip(hashes).zip(&mut new) {
            if time != self.latest {
                self.latest = time;
                instant.clear();
            }
            *new = !instant.contains(&hash);
            instant.push(hash);
        }
        self.at_latest = Some(instant);
        self.spans.resize_with(SPANS, Span::default);
        let mut at = 0;
        for of_span in times.chunk_by(|a, b| a >> SPAN_BITS == b >> SPAN_BITS) {
            let part = at..at + of_span.len();
            at = part.end;
            let span = &mut self.spans[span_of(of_span[0])];
            span.round = self.round;
            self.taken -= span.bytes();
            if new[part.clone()].contains(&false) {
                let of_new = hashes[part.clone()].iter().zip(&new[part]).filter(|(_, new)| **new);
                span.log.extend(&of_new.map(|(hash, _)| *hash).collect::<Vec<_>>());
            } else {
                span.log.extend(&hashes[part]);
            }
            self.taken += span.bytes();
        }
        // What lies behind is hardly needed again.
        self.spill(self.room / 2)?;
        Ok(new)
    }

    /// The answers of `answer`, which sees equal hashes in their order.
    fn each(
        &mut self,
        times: &[i64],
        hashes: &[u64],
        answer: impl Fn(&mut Set, u64) -> bool + Sync,
    ) -> io::Result<Vec<bool>> {
        self.spans.resize_with(SPANS, Span::default);
        self.round += 1;
        let (lookups, bounds) = by_set(times, hashes);
        let of_set = |set: usize| &lookups[bounds[set] as usize..bounds[set + 1] as usize];
        let mut answers = vec![false; hashes.len()];
        let (mut from, mut read) = (0, 0);
        while from < SPANS {
            // As many spans at a time as have room beside each other.
            let mut to = from;
            while to < SPANS && (to == from || self.taken <= self.room) {
                if bounds[to * SETS] < bounds[(to + 1) * SETS] {
                    read += self.load_span(to)?;
                    let span = &mut self.spans[to];
                    self.taken -= span.bytes();
                    for (i, set) in span.sets.iter_mut().enumerate() {
                        set.hashes.reserve(of_set(to * SETS + i).len());
                    }
                    self.taken += span.bytes();
                    span.round = self.round;
                }
                to += 1;
            }
            let sets = (from..to).zip(&mut self.spans[from..to]).flat_map(|(number, span)| {
                span.sets.iter_mut().enumerate().map(move |(i, set)| (set, number * SETS + i))
            });
            let questions: Vec<(&mut Set, &[Lookup])> =
                sets.map(|(set, number)| (set, of_set(number))).filter(|(_, lookups)| !lookups.is_empty()).collect();
            let answered: Vec<Vec<(u32, bool)>> = questions
                .into_par_iter()
                .map(|(set, lookups)| lookups.iter().map(|&(hash, place)| (place, answer(set, hash))).collect())
                .collect();
            answered.into_iter().flatten().for_each(|(place, answer)| answers[place as usize] = answer);
            self.taken = self.spans.iter().map(Span::bytes).sum();
            self.spill(self.room)?;
            from = to;
        }
        self.reads_spilled = read > self.room / 2;
        Ok(answers)
    }

    /// Puts the hashes of a span into its sets; says how many bytes were loaded for that.
    fn load_span(&mut self, number: usize) -> io::Result<usize> {
        let span = &mut self.spans[number];
        self.taken -= span.bytes();
        span.sets.resize_with(SETS, Set::default);
        // Hashes spread evenly over the sets, nearly.
        let back = if span.is_spilled { span.runs.iter().map(|&(_, n)| n).sum() } else { 0 };
        let of_each = (back + span.log.len()) / SETS;
        span.sets.iter_mut().for_each(|set| set.hashes.reserve(of_each + of_each / 16));
        let mut read = 0;
        if let (true, Some(storage)) = (std::mem::take(&mut span.is_spilled), &self.storage) {
            let mut bytes = Vec::new();
            for &(start, n) in &span.runs {
                bytes.resize(n * 8, 0);
                storage.get(start, &mut bytes)?;
                read += bytes.len();
                bytes.as_chunks::<8>().0.iter().for_each(|hash| {
                    let hash = u64::from_le_bytes(*hash);
                    span.sets[set_of(hash)].hashes.add(hash);
                });
            }
        }
        let has_spilled = !span.runs.is_empty();
        for hash in std::mem::take(&mut span.log).iter() {
            let set = &mut span.sets[set_of(hash)];
            if set.hashes.add(hash) && has_spilled {
                set.unspilled.push(hash);
            }
        }
        span.sets.iter_mut().for_each(|set| set.has_spilled = has_spilled);
        self.taken += span.bytes();
        Ok(read)
    }

    /// Spills the spans that were not needed for longest, until they fit into `room` bytes with some to spare.
    fn spill(&mut self, room: usize) -> io::Result<()> {
        let Some(storage) = self.storage.as_ref().filter(|_| self.taken > room) else { return Ok(()) };
        let awake = self.spans.iter().enumerate().filter(|(_, span)| span.bytes() > 0);
        let mut awake: Vec<(u32, usize)> = awake.map(|(at, span)| (span.round, at)).collect();
        awake.sort_unstable();
        let mut bytes = Vec::new();
        for (_, at) in awake {
            if self.taken <= room / 4 * 3 {
                break;
            }
            let span = &mut self.spans[at];
            self.taken -= span.bytes();
            span.unload(&mut bytes, &**storage)?;
        }
        Ok(())
    }
}

impl Span {
    /// Bytes it takes in memory.
    fn bytes(&self) -> usize {
        self.log.len() * 8 + self.sets.iter().map(Set::bytes).sum::<usize>()
    }

    /// Gives up its memory: what is not spilled yet goes to `storage`, by way of `bytes`.
    fn unload(&mut self, bytes: &mut Vec<u8>, storage: &dyn SpillStorage) -> io::Result<()> {
        let earlier = self.runs.len();
        bytes.clear();
        let mut put = |hash: u64| bytes.extend_from_slice(&hash.to_le_bytes());
        for set in std::mem::take(&mut self.sets) {
            match self.runs.as_slice() {
                [] => set.hashes.iter().for_each(&mut put),
                _ => set.unspilled.into_iter().for_each(&mut put),
            }
        }
        self.put(bytes, earlier, storage)?;
        for piece in std::mem::take(&mut self.log).0 {
            bytes.resize(piece.len() * 8, 0);
            bytes.as_chunks_mut::<8>().0.iter_mut().zip(piece).for_each(|(word, hash)| *word = hash.to_le_bytes());
            self.put(bytes, earlier, storage)?;
        }
        self.is_spilled = true;
        Ok(())
    }

    /// Spills hashes; those that come to lie behind others, but for the `earlier` runs, make one run with them.
    fn put(&mut self, bytes: &[u8], earlier: usize, storage: &dyn SpillStorage) -> io::Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        let (at, n) = (storage.put(bytes)?, bytes.len() / 8);
        match self.runs[earlier..].last_mut() {
            Some((start, before)) if *start + *before as u64 * 8 == at => *before += n,
            _ => self.runs.push((at, n)),
        }
        Ok(())
    }
}

impl Set {
    fn bytes(&self) -> usize {
        self.hashes.bytes() + self.unspilled.capacity() * 8
    }

    /// Adds a hash, for which there is room; false where it was there.
    fn insert(&mut self, hash: u64) -> bool {
        let new = self.hashes.insert(hash);
        if new && self.has_spilled {
            self.unspilled.push(hash);
        }
        new
    }
}

/// The span of this time.
fn span_of(time: i64) -> usize {
    (time >> SPAN_BITS) as usize % SPANS
}

/// Which set of a span a hash belongs to.
fn set_of(hash: u64) -> usize {
    (hash >> 60) as usize % SETS
}

/// The questions ordered by span and set, those of one set in their order, and where each set's begin; one more at the
/// end.
fn by_set(times: &[i64], hashes: &[u64]) -> (Vec<Lookup>, Vec<u32>) {
    let set = |(&time, &hash): (&i64, &u64)| (span_of(time) * SETS + set_of(hash)) as u16;
    let sets: Vec<u16> = times.iter().zip(hashes).map(set).collect();
    let mut bounds = vec![0u32; SPANS * SETS + 1];
    sets.iter().for_each(|&set| bounds[usize::from(set) + 1] += 1);
    for i in 0..SPANS * SETS {
        bounds[i + 1] += bounds[i];
    }
    let mut next = bounds.clone();
    let mut lookups: Vec<Lookup> = vec![(0, 0); hashes.len()];
    for (i, (&set, &hash)) in sets.iter().zip(hashes).enumerate() {
        let at = &mut next[usize::from(set)];
        lookups[*at as usize] = (hash, i as u32);
        *at += 1;
    }
    (lookups, bounds)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[derive(Debug, Default)]
    struct Heap(Mutex<Vec<u8>>);

    impl SpillStorage for Heap {
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

    fn storage() -> Arc<Heap> {
        Arc::new(Heap::default())
    }

    /// Hashes with times, every third one said again: soon where the times are in order, else much later.
    fn stream(n: u64, in_order: bool) -> Vec<(i64, u64)> {
        let hash = |i: u64| crate::events::mix(i, 77);
        let again = |i: u64| if in_order { i.saturating_sub(1_501) } else { i / 2 + 1 };
        let ids = (0..n).map(|i| if i.is_multiple_of(3) { again(i) } else { i });
        ids.map(|id| (if in_order { id as i64 * 1_000_000 } else { (hash(id) >> 20) as i64 }, hash(id))).collect()
    }

    fn flags(known: &mut KnownHashes, stream: &[(i64, u64)], chunk: usize) -> Vec<bool> {
        let chunks = stream.chunks(chunk).flat_map(|part| {
            let (times, hashes): (Vec<i64>, Vec<u64>) = part.iter().copied().unzip();
            known.insert(&times, &hashes).unwrap()
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
                let storage = storage();
                let mut known = KnownHashes::new(Some(storage.clone()), room);
                assert!(flags(&mut known, &stream, 4_000) == truth, "room {room}, in order {in_order}");
                assert_eq!(storage.0.lock().unwrap().is_empty(), room == usize::MAX);
                assert!(room == 1 || known.taken <= room, "{} of {room}", known.taken);
                let (times, hashes): (Vec<i64>, Vec<u64>) = stream[..5_000].iter().copied().unzip();
                assert!(known.contains(&times, &hashes).unwrap().iter().all(|there| *there));
                assert_eq!(known.contains(&[5], &[123]).unwrap(), [false]);
            }
        }
    }

    #[test]
    fn what_is_later_than_all_before_is_put_down_and_found_again() {
        // in order, several of one instant, one of them twice across two calls; then some of it once more
        let stream: Vec<(i64, u64)> = (0..9_000).map(|i| (i as i64 / 3 * 400_000, crate::events::mix(i, 5))).collect();
        for room in [usize::MAX, 20_000] {
            let mut known = KnownHashes::new(Some(storage()), room);
            assert!(flags(&mut known, &stream[..4_000], 500).iter().all(|new| *new));
            assert!(known.spans.iter().all(|span| span.sets.is_empty()), "nothing had to be looked up");
            assert_eq!(flags(&mut known, &[stream[3_999], stream[4_000]], 2), [false, true]);
            assert!(flags(&mut known, &stream[4_001..], 500).iter().all(|new| *new));
            assert!(known.spans.iter().all(|span| span.sets.is_empty()));
            assert!(flags(&mut known, &stream[2_000..7_000], 700).iter().all(|new| !*new));
            assert_eq!(flags(&mut known, &[(stream[10].0, 12), (stream[10].0, 12)], 1), [true, false]);
            let last = stream[8_999].0;
            assert_eq!(flags(&mut known, &[(last, 1 << 40), stream[8_999], (last + 1, 7)], 3), [true, false, true]);
        }
    }

    #[test]
    fn few_days_are_spilled_in_large_runs_and_nothing_is_held_beside_the_room() {
        // 80 000 bytes of a span at most before it is spilled: 10 000 hashes
        let room = 160_000;
        for span_every in [1 << 20, 30_000] {
            let mut known = KnownHashes::new(Some(storage()), room);
            let day = |i: u64| (i / span_every) as i64 * (1 << SPAN_BITS) + (i % span_every) as i64 * 100;
            let stream: Vec<(i64, u64)> = (0..100_000).map(|i| (day(i), crate::events::mix(i, 5))).collect();
            for part in stream.chunks(500) {
                assert!(flags(&mut known, part, 500).iter().all(|new| *new));
                let held: usize = known.spans.iter().flat_map(|span| &span.log.0).map(|of| of.capacity() * 8).sum();
                let longest = known.spans.iter().map(|span| span.log.len() * 8).max().unwrap_or(0);
                assert!(held <= room + longest, "{held} held of {room}");
            }
            let runs: Vec<usize> = known.spans.iter().flat_map(|span| &span.runs).map(|run| run.1).collect();
            assert!((4..=16).contains(&runs.len()), "{runs:?}");
            let (times, hashes): (Vec<i64>, Vec<u64>) = stream.into_iter().unzip();
            assert!(known.contains(&times, &hashes).unwrap().iter().all(|there| *there));
        }
    }

    #[test]
    fn many_of_one_instant_are_looked_up() {
        let day: Vec<(i64, u64)> = (0..5_000).map(|i| (86_400_000, crate::events::mix(i % 4_000, 5))).collect();
        let mut known = KnownHashes::new(None, 0);
        assert_eq!(flags(&mut known, &day, 1_000).iter().filter(|new| **new).count(), 4_000);
        assert_eq!(flags(&mut known, &[(86_400_001, 1), day[0]], 1), [true, false]);
    }

    #[test]
    fn asks_for_more_at_once_only_where_most_of_it_is_spilled() {
        let ordered = stream(60_000, true);
        let full = storage();
        let mut known = KnownHashes::new(Some(full.clone()), 400_000);
        flags(&mut known, &ordered, 4_000);
        assert!(!full.0.lock().unwrap().is_empty());
        assert_eq!(known.batch_size(), 0, "in order of time nothing has to come back");
        let mut known = KnownHashes::new(Some(storage()), 100_000);
        flags(&mut known, &stream(60_000, false), 4_000);
        assert!(known.batch_size() > 0);
    }
}
