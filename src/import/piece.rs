//! What one piece of a file holds, with numbers of its own for names and profiles, so that pieces can be read in
//! parallel. Merging gives them the project's numbers.

use hashbrown::HashTable;
use rustc_hash::FxHashMap;

use crate::events::hash_bytes;
use crate::model::{Purpose, Reject, Spend};

use super::plan::DIM_ROLES;

/// Byte strings numbered in the order they came.
#[derive(Debug, Default)]
pub(super) struct LocalDict {
    index: HashTable<(u32, u32)>,
    bytes: Vec<u8>,
    ends: Vec<u32>,
    hashes: Vec<u64>,
}

impl LocalDict {
    /// Room for so many texts of so many bytes in all.
    pub fn reserve(&mut self, texts: usize, bytes: usize) {
        let hashes = &self.hashes;
        self.index.reserve(texts, |&(_, id)| hashes[id as usize]);
        self.bytes.reserve(bytes);
        self.ends.reserve(texts);
        self.hashes.reserve(texts);
    }

    #[inline]
    pub fn intern(&mut self, text: &[u8]) -> u32 {
        let hash = hash_bytes(0, text);
        let short = (hash >> 32) as u32;
        let found = self.index.find(hash, |&(h, id)| h == short && same(self.get(id), text));
        match found {
            Some(&(_, id)) => id,
            None => self.push(text, hash, short),
        }
    }

    #[inline(never)]
    fn push(&mut self, text: &[u8], hash: u64, short: u32) -> u32 {
        let id = self.ends.len() as u32;
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len() as u32);
        self.hashes.push(hash);
        let hashes = &self.hashes;
        self.index.insert_unique(hash, (short, id), |&(_, id)| hashes[id as usize]);
        id
    }

    /// The hash of each text, by number.
    pub fn hashes(&self) -> &[u64] {
        &self.hashes
    }

    /// Texts by number; of equal ones each keeps its number.
    pub fn from_texts(texts: &[Vec<u8>]) -> Self {
        let mut dict = Self::default();
        for text in texts {
            let hash = hash_bytes(0, text);
            dict.push(text, hash, (hash >> 32) as u32);
        }
        dict
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    #[inline]
    pub fn get(&self, id: u32) -> &[u8] {
        slice(&self.bytes, &self.ends, id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len() as u32).map(|id| self.get(id))
    }
}

/// Whether two short texts are equal: eight bytes at a time, without a call.
#[inline]
fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match (a.first_chunk::<8>(), b.first_chunk::<8>()) {
        (Some(_), Some(_)) => {
            let ((a8, _), (b8, _)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
            let equal = |(x, y): (&[u8; 8], &[u8; 8])| u64::from_le_bytes(*x) == u64::from_le_bytes(*y);
            // the last eight bytes, some of them a second time
            a8.iter().zip(b8).all(equal) && a.last_chunk::<8>() == b.last_chunk::<8>()
        }
        _ => match (a.first_chunk::<4>(), b.first_chunk::<4>()) {
            (Some(x), Some(y)) => x == y && a.last_chunk::<4>() == b.last_chunk::<4>(),
            _ => a.iter().zip(b).all(|(x, y)| x == y),
        },
    }
}

#[inline]
fn slice<'a>(bytes: &'a [u8], ends: &[u32], id: u32) -> &'a [u8] {
    let start = if id == 0 { 0 } else { ends[id as usize - 1] };
    &bytes[start as usize..ends[id as usize] as usize]
}

/// What a row says about a person.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct LocalPerson {
    pub profile: u32,
    pub name: Option<String>,
    pub country: Option<String>,
    pub attributes: Vec<(String, String)>,
    /// Hash of the row, to find it repeated; 0 where it is not a row of its own.
    pub row_hash: u64,
}

/// The result of reading one piece of text.
#[derive(Debug, Default)]
pub(super) struct Piece {
    /// Rows, blank lines left out.
    pub rows: u64,
    /// Line ends in the text.
    pub lines: u64,
    pub profiles: LocalDict,
    pub dicts: [LocalDict; DIM_ROLES.len()],
    pub profile: Vec<u32>,
    pub time: Vec<i64>,
    /// Per dimension one local code per event; empty where the file has no such column.
    pub dims: [Vec<u32>; DIM_ROLES.len()],
    /// Empty where the file has no such column.
    pub value: Vec<f64>,
    /// Rows each event stands for; empty = one each.
    pub weight: Vec<u32>,
    pub people: Vec<LocalPerson>,
    /// What ads cost.
    pub spend: Vec<Spend>,
    /// By profile, purpose and whether the time was said: when (or `i64::MIN`) and whether refused. Of several statements
    /// the one that counts.
    pub consents: FxHashMap<(u32, Purpose, bool), (i64, bool)>,
    /// Lines counted from 0 at the start of the piece.
    pub rejects: Vec<Reject>,
    /// Per event the key that its tool gave it, 0 where it gave none; empty where no event has one.
    pub keys: Vec<u64>,
    /// Rows left out on purpose, by reason: counted, not listed.
    pub left_out: Vec<(&'static str, u64)>,
    /// Rows with money by currency code.
    pub currencies: Vec<(String, u64)>,
    /// Things that were left out of rows that count.
    pub warnings: Vec<(String, u64)>,
}

impl Piece {
    /// Notes what a profile said about a purpose.
    pub fn consent(&mut self, profile: u32, purpose: Purpose, given: bool, at: Option<i64>) {
        let said = (at.unwrap_or(i64::MIN), !given);
        let known = self.consents.entry((profile, purpose, at.is_some())).or_insert(said);
        *known = said.max(*known);
    }

    /// Counts a row with money in this currency; anything but a code is no currency.
    pub fn currency(&mut self, code: &[u8]) {
        if code.len() != 3 || !code.iter().all(u8::is_ascii_alphabetic) {
            return;
        }
        match self.currencies.iter_mut().find(|(c, _)| c.as_bytes().eq_ignore_ascii_case(code)) {
            Some((_, n)) => *n += 1,
            None => self.currencies.push((String::from_utf8_lossy(code).to_uppercase(), 1)),
        }
    }

    /// Counts a row that is left out on purpose.
    pub fn leave_out(&mut self, why: &'static str) {
        match self.left_out.iter_mut().find(|(w, _)| *w == why) {
            Some((_, n)) => *n += 1,
            None => self.left_out.push((why, 1)),
        }
    }

    /// Counts something left out of a row that counts.
    pub fn warn(&mut self, what: String) {
        match self.warnings.iter_mut().find(|(w, _)| *w == what) {
            Some((_, n)) => *n += 1,
            None => self.warnings.push((what, 1)),
        }
    }
}
