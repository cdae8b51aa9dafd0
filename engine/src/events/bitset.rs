//! A set of dense numbers, one bit each.

use rayon::prelude::*;

/// A fixed-size set of `u32` below its length.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BitSet {
    words: Vec<u64>,
    len: usize,
}

impl BitSet {
    /// An empty set of numbers below `len`.
    pub fn new(len: usize) -> Self {
        Self { words: vec![0; len.div_ceil(64)], len }
    }

    /// The set of all numbers below `len`.
    pub fn full(len: usize) -> Self {
        let mut set = Self { words: vec![u64::MAX; len.div_ceil(64)], len };
        if !len.is_multiple_of(64)
            && let Some(last) = set.words.last_mut()
        {
            *last = (1u64 << (len % 64)) - 1;
        }
        set
    }

    /// The set of the numbers below `len` that pass a test, made on all cores.
    pub fn of_passing(len: usize, passes: impl Fn(u32) -> bool + Sync) -> Self {
        let word = |word: usize| {
            let numbers = word * 64..(word * 64 + 64).min(len);
            numbers.fold(0, |bits, i| bits | u64::from(passes(i as u32)) << (i % 64))
        };
        Self { words: (0..len.div_ceil(64)).into_par_iter().with_min_len(64).map(word).collect(), len }
    }

    /// The set whose bits are in `words`, lowest first; `None` where they are not words of numbers below `len`.
    pub fn from_words(words: Vec<u64>, len: usize) -> Option<Self> {
        let beyond = words.last().is_some_and(|&last| !len.is_multiple_of(64) && last >> (len % 64) != 0);
        (words.len() == len.div_ceil(64) && !beyond).then_some(Self { words, len })
    }

    /// The bits in words of 64, lowest first.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// Numbers below this may be in the set.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether no number is in the set.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&w| w == 0)
    }

    /// Adds `i`, which must be below `len`.
    pub fn insert(&mut self, i: u32) {
        debug_assert!((i as usize) < self.len);
        self.words[i as usize / 64] |= 1 << (i % 64);
    }

    /// Takes `i` out of the set.
    pub fn remove(&mut self, i: u32) {
        self.words[i as usize / 64] &= !(1 << (i % 64));
    }

    /// Whether `i` is in the set.
    #[inline]
    pub fn contains(&self, i: u32) -> bool {
        self.words.get(i as usize / 64).is_some_and(|w| w >> (i % 64) & 1 == 1)
    }

    /// How many numbers are in the set.
    pub fn count(&self) -> usize {
        self.words.iter().map(|w| w.count_ones() as usize).sum()
    }

    /// The numbers in the set, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().enumerate().flat_map(|(i, &word)| {
            std::iter::successors(Some(word), |w| Some(w & (w.wrapping_sub(1))))
                .take_while(|&w| w != 0)
                .map(move |w| i as u32 * 64 + w.trailing_zeros())
        })
    }

    /// Takes out the numbers that are in `other`.
    pub fn subtract(&mut self, other: &Self) {
        for (a, b) in self.words.iter_mut().zip(&other.words) {
            *a &= !b;
        }
    }

    /// Adds the numbers that are in `other`.
    pub fn unite(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, more)| *word |= more);
    }

    /// Keeps only numbers that are also in `other`.
    pub fn intersect(&mut self, other: &Self) {
        for (a, b) in self.words.iter_mut().zip(&other.words) {
            *a &= b;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_set_of_passing_numbers_holds_just_those() {
        for len in [0, 1, 64, 70, 10_000] {
            let set = BitSet::of_passing(len, |i| i % 3 == 1);
            assert_eq!(set.iter().collect::<Vec<_>>(), (0..len as u32).filter(|i| i % 3 == 1).collect::<Vec<_>>());
            assert_eq!(BitSet::of_passing(len, |_| true), BitSet::full(len));
        }
    }

    #[test]
    fn full_insert_iter_count() {
        assert_eq!(BitSet::full(70).count(), 70);
        let mut set = BitSet::new(130);
        for i in [0, 63, 64, 129] {
            set.insert(i);
        }
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 129]);
        set.remove(64);
        assert!(!set.contains(64) && set.contains(129) && !set.contains(1000));
        assert_eq!(set.count(), 3);
    }
}
