//! The texts of one piece, numbered: what an import spends most of its time on.

use crate::events::{hash_bytes, mix};
use crate::model::NONE_U32;

/// Byte strings numbered in the order they came.
#[derive(Debug, Default)]
pub(crate) struct LocalDict {
    /// Open addressing: none, or a power of two of places.
    places: Vec<Place>,
    bytes: Vec<u8>,
    ends: Vec<u32>,
    hashes: Vec<u64>,
}

/// A text's place: most texts are known by it alone, without a look at their bytes.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// The text's first eight bytes, zeros after its end.
    head: u64,
    /// Its length in the lowest byte (255 = at least that), bits of its hash in the others.
    tag: u32,
    /// Its number; [`NONE_U32`] where the place is free.
    id: u32,
}

const FREE: Place = Place { head: 0, tag: 0, id: NONE_U32 };

impl LocalDict {
    /// Room for so many texts of so many bytes in all.
    pub(crate) fn reserve(&mut self, texts: usize, bytes: usize) {
        self.bytes.reserve(bytes);
        self.ends.reserve(texts);
        self.hashes.reserve(texts);
        self.resize(texts);
    }

    /// The number of a text, given now if it is new.
    #[inline]
    pub(crate) fn intern(&mut self, text: &[u8]) -> u32 {
        let head = head(text);
        let hash = place_hash(head, text);
        let tag = tag(hash, text);
        // an empty table has no place to look at
        let mask = self.places.len().wrapping_sub(1);
        let mut at = hash as usize & mask;
        while let Some(place) = self.places.get(at) {
            if place.id == NONE_U32 {
                break;
            }
            if place.head == head && place.tag == tag && (text.len() <= 8 || same(self.get(place.id), text)) {
                return place.id;
            }
            at = (at + 1) & mask;
        }
        self.push(text)
    }

    #[inline(never)]
    fn push(&mut self, text: &[u8]) -> u32 {
        let id = self.ends.len() as u32;
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len() as u32);
        self.hashes.push(hash_bytes(0, text));
        if self.ends.len() * 4 > self.places.len() * 3 {
            self.resize(self.ends.len());
        } else {
            self.put(id);
        }
        id
    }

    /// Makes places for so many texts, and puts all there are in theirs.
    fn resize(&mut self, texts: usize) {
        let wanted = (texts * 2).next_power_of_two().max(16);
        if wanted > self.places.len() {
            self.places.clear();
            self.places.resize(wanted, FREE);
            (0..self.ends.len() as u32).for_each(|id| self.put(id));
        }
    }

    fn put(&mut self, id: u32) {
        let text = slice(&self.bytes, &self.ends, id);
        let head = head(text);
        let hash = place_hash(head, text);
        let tag = tag(hash, text);
        let mask = self.places.len() - 1;
        let mut at = hash as usize & mask;
        while self.places[at].id != NONE_U32 {
            at = (at + 1) & mask;
        }
        self.places[at] = Place { head, tag, id };
    }

    /// The `hash_bytes` from 0 of each text, by number.
    pub(crate) fn hashes(&self) -> &[u64] {
        &self.hashes
    }

    /// Texts by number; of equal ones each keeps its number.
    pub(crate) fn from_texts(texts: &[Vec<u8>]) -> Self {
        let mut dict = Self::default();
        for text in texts {
            dict.push(text);
        }
        dict
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    #[inline]
    pub(crate) fn get(&self, id: u32) -> &[u8] {
        slice(&self.bytes, &self.ends, id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len() as u32).map(|id| self.get(id))
    }
}

#[inline]
fn slice<'a>(bytes: &'a [u8], ends: &[u32], id: u32) -> &'a [u8] {
    let start = if id == 0 { 0 } else { ends[id as usize - 1] };
    &bytes[start as usize..ends[id as usize] as usize]
}

/// The first eight bytes of a text, zeros after its end: two loads that may overlap, no loop.
#[inline]
fn head(text: &[u8]) -> u64 {
    if let Some(eight) = text.first_chunk::<8>() {
        return u64::from_le_bytes(*eight);
    }
    match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            let (first, last) = (u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)));
            first | last << ((text.len() - 4) * 8)
        }
        _ => text.iter().rev().fold(0, |head, &b| head << 8 | u64::from(b)),
    }
}

/// A hash of a text for its place in the table alone: of its beginning, its end and its length, and of all of it where
/// it is long.
#[inline]
fn place_hash(head: u64, text: &[u8]) -> u64 {
    match text.last_chunk::<8>() {
        Some(last) if text.len() <= 16 => mix(head, u64::from_le_bytes(*last).rotate_left(29) ^ text.len() as u64),
        Some(_) => hash_bytes(0, text),
        None => mix(head, text.len() as u64),
    }
}

#[inline]
fn tag(hash: u64, text: &[u8]) -> u32 {
    (hash >> 32) as u32 & !0xFF | text.len().min(255) as u32
}

/// Whether two texts of at least eight bytes with the same beginning are equal: eight bytes at a time, without a call.
#[inline]
fn same(a: &[u8], b: &[u8]) -> bool {
    let ((a8, _), (b8, _)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    // the last eight bytes, some of them a second time
    a.len() == b.len() && a8.iter().zip(b8).all(|(x, y)| x == y) && a.last_chunk::<8>() == b.last_chunk::<8>()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_are_those_of_a_map(
            texts in prop::collection::vec(prop::collection::vec(prop::sample::select(b"ab\0\xff".to_vec()), 0..20), 0..300),
            room in 0usize..40,
        ) {
            let mut dict = LocalDict::default();
            if room > 0 {
                dict.reserve(room, room);
            }
            let mut known: Vec<&[u8]> = Vec::new();
            for text in &texts {
                let number = known.iter().position(|k| k == text).unwrap_or_else(|| {
                    known.push(text);
                    known.len() - 1
                });
                prop_assert_eq!(dict.intern(text) as usize, number);
            }
            prop_assert_eq!(dict.iter().collect::<Vec<_>>(), known.clone());
            let hashes: Vec<u64> = known.iter().map(|k| hash_bytes(0, k)).collect();
            prop_assert_eq!(dict.hashes(), hashes);
        }
    }

    #[test]
    fn long_texts_that_differ_in_the_middle_are_different() {
        let mut dict = LocalDict::default();
        let text = |c: char| format!("{}{c}{}", "x".repeat(400), "y".repeat(400));
        assert_eq!([text('a'), text('b'), text('a')].map(|t| dict.intern(t.as_bytes())), [0, 1, 0]);
    }
}
