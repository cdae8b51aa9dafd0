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

/// Bytes of a text that are read at once.
const AT_ONCE: usize = 16;

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
        self.intern_within(text, text)
    }

    /// The number of a text that is a part of `whole`, where what follows it can be read with it at once.
    #[inline]
    pub(crate) fn intern_within(&mut self, whole: &[u8], text: &[u8]) -> u32 {
        let key = Key::of(text, from_start_of(text, whole));
        // an empty table has no place to look at
        let mask = self.places.len().wrapping_sub(1);
        let mut at = key.hash as usize & mask;
        while let Some(place) = self.places.get(at) {
            if place.id == NONE_U32 {
                break;
            }
            if place.head == key.head && place.tag == key.tag && (text.len() <= 8 || same(self.get(place.id), text)) {
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
        let Key { head, hash, tag } = Key::of(text, from_start_of(text, &self.bytes));
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

/// What a text is looked up by.
struct Key {
    head: u64,
    /// A hash for its place in the table alone.
    hash: u64,
    tag: u32,
}

impl Key {
    /// `padded` begins with the text. Where more follows it, there is no branch for the length of a short text.
    #[inline]
    fn of(text: &[u8], padded: &[u8]) -> Self {
        let bytes = padded.first_chunk::<AT_ONCE>().copied().unwrap_or_else(|| {
            let mut bytes = [0; AT_ONCE];
            let n = text.len().min(AT_ONCE);
            bytes[..n].copy_from_slice(&text[..n]);
            bytes
        });
        let unused = (AT_ONCE - text.len().min(AT_ONCE)) as u32 * 8;
        let own = u128::MAX.checked_shr(unused).unwrap_or(0);
        let first = u128::from_le_bytes(bytes) & own;
        let (head, rest) = (first as u64, (first >> 64) as u64);
        let hash = match text.len() {
            0..=AT_ONCE => mix(head, rest.rotate_left(29) ^ text.len() as u64),
            _ => hash_bytes(0, text),
        };
        Self { head, hash, tag: (hash >> 32) as u32 & !0xFF | text.len().min(255) as u32 }
    }
}

/// Whether two texts of at least eight bytes with the same beginning are equal: eight bytes at a time, without a call.
#[inline]
fn same(a: &[u8], b: &[u8]) -> bool {
    let ((a8, _), (b8, _)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    // the last eight bytes, some of them a second time
    a.len() == b.len() && a8.iter().zip(b8).all(|(x, y)| x == y) && a.last_chunk::<8>() == b.last_chunk::<8>()
}

/// The bytes of `whole` from the beginning of `part` on; the part itself where it is none of `whole`.
#[inline]
fn from_start_of<'t>(part: &'t [u8], whole: &'t [u8]) -> &'t [u8] {
    let at = part.as_ptr().addr().wrapping_sub(whole.as_ptr().addr());
    match whole.get(at..) {
        Some(rest) if rest.len() >= part.len() => rest,
        _ => part,
    }
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
