//! Finding texts of a column by value.

use crate::model::NONE_U32;

use super::StrColumn;
use super::hash::hash_bytes;

/// Positions of texts by value: a hash table of numbers only, the texts stay in their [`StrColumn`].
#[derive(Debug, Clone, Default)]
pub struct StrIndex {
    /// (hash, position); a position of `NONE_U32` marks a free slot. The length is zero or a power of two.
    slots: Vec<(u32, u32)>,
    used: usize,
}

impl StrIndex {
    /// An empty index with room for so many texts.
    pub fn with_capacity(texts: usize) -> Self {
        let mut index = Self::default();
        index.resize(texts * 2);
        index
    }

    /// Indexes all texts of `column`, which must differ from each other.
    pub fn of(column: &StrColumn) -> Self {
        let mut index = Self::with_capacity(column.len());
        for (i, text) in column.iter().enumerate() {
            index.insert(Self::hash(text), i as u32);
        }
        index
    }

    /// The hash that [`StrIndex::find`] and [`StrIndex::insert`] take.
    #[inline]
    pub fn hash(text: &str) -> u32 {
        Self::short(hash_bytes(0, text.as_bytes()))
    }

    /// The hash of a text whose [`hash_bytes`] from 0 is known.
    #[inline]
    pub(crate) fn short(hash: u64) -> u32 {
        (hash >> 32) as u32
    }

    /// The position of a text of `column` equal to `text`.
    #[inline]
    pub fn find(&self, column: &StrColumn, text: &str, hash: u32) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let (known, position) = self.slots[at];
            if position == NONE_U32 {
                return None;
            }
            if known == hash && column.get(position as usize) == text {
                return Some(position);
            }
            at = (at + 1) & mask;
        }
    }

    /// The positions of texts whose [`hash_bytes`] from 0 are `hashes`; [`NONE_U32`] where there is no text, or it is not
    /// at the first place with its hash: [`StrIndex::find`] is sure.
    pub(crate) fn find_most<'t>(
        &self,
        column: &StrColumn,
        hashes: &[u64],
        text: impl Fn(usize) -> Option<&'t str>,
    ) -> Vec<u32> {
        // First all places in the index, then all texts: in two plain loops the processor waits for many of them at once.
        let mut found: Vec<u32> = hashes.iter().map(|&hash| self.candidate(Self::short(hash))).collect();
        for (i, position) in found.iter_mut().enumerate() {
            if *position != NONE_U32 && text(i) != Some(column.get(*position as usize)) {
                *position = NONE_U32;
            }
        }
        found
    }

    /// The first position with this hash, [`NONE_U32`] where there is none: very likely that of the text in question, but
    /// the caller must compare.
    #[inline]
    fn candidate(&self, hash: u32) -> u32 {
        if self.slots.is_empty() {
            return NONE_U32;
        }
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let (known, position) = self.slots[at];
            if position == NONE_U32 || known == hash {
                return position;
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds the position of a text that is not there yet.
    pub fn insert(&mut self, hash: u32, position: u32) {
        if (self.used + 1) * 2 > self.slots.len() {
            self.resize((self.used + 1) * 2);
        }
        Self::place(&mut self.slots, hash, position);
        self.used += 1;
    }

    fn resize(&mut self, slots: usize) {
        let old = std::mem::replace(&mut self.slots, vec![(0, NONE_U32); slots.next_power_of_two().max(16)]);
        for (hash, position) in old.into_iter().filter(|&(_, position)| position != NONE_U32) {
            Self::place(&mut self.slots, hash, position);
        }
    }

    fn place(slots: &mut [(u32, u32)], hash: u32, position: u32) {
        let mask = slots.len() - 1;
        let mut at = hash as usize & mask;
        while slots[at].1 != NONE_U32 {
            at = (at + 1) & mask;
        }
        slots[at] = (hash, position);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_inserted_across_growth() {
        let mut column = StrColumn::default();
        let mut index = StrIndex::default();
        for i in 0..1000u32 {
            let text = format!("name {i}");
            let hash = StrIndex::hash(&text);
            assert_eq!(index.find(&column, &text, hash), None);
            column.push(&text);
            index.insert(hash, i);
        }
        let rebuilt = StrIndex::of(&column);
        for i in 0..1000u32 {
            let text = format!("name {i}");
            assert_eq!(index.find(&column, &text, StrIndex::hash(&text)), Some(i));
            assert_eq!(rebuilt.find(&column, &text, StrIndex::hash(&text)), Some(i));
        }
    }
}
