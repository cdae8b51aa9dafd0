//! What an import must know of the project: names, profiles and the events that are already there.

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use crate::model::{NONE_U32, ProfileId};

use super::{Columns, Dimensions, People, StrColumn};

/// The four identifiers of a profile, `""` for "nothing".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ProfileKey<'a> {
    /// The shop's or CRM's own number.
    pub customer_id: &'a str,
    /// E-mail.
    pub email: &'a str,
    /// Phone.
    pub phone: &'a str,
    /// Device or cookie id.
    pub device: &'a str,
}

impl ProfileKey<'_> {
    /// Whether it names nobody.
    pub fn is_empty(&self) -> bool {
        self.customer_id.is_empty() && self.email.is_empty() && self.phone.is_empty() && self.device.is_empty()
    }

    fn hash(&self) -> u64 {
        let mut h = 0;
        for text in [self.customer_id, self.email, self.phone, self.device] {
            h = hash_bytes(h, text.as_bytes());
        }
        h
    }
}

/// The growing dictionaries of a project, its profiles by identifiers, and a hash of every event that counts. An import
/// adds to it; when one fails, drop it and rebuild it from the project file.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Raw names by code.
    pub dims: Dimensions,
    customer_id: StrColumn,
    email: StrColumn,
    phone: StrColumn,
    device: StrColumn,
    index: HashTable<(u64, ProfileId)>,
    known: Vec<HashTable<u64>>,
}

/// Tables that event hashes are spread over, so that several threads can look up a batch.
const SHARDS: usize = 16;

impl Catalog {
    /// The catalog of a project: its names and its profiles in the order of their numbers.
    pub fn restore(dims: Dimensions, people: &People) -> Self {
        let mut catalog = Self { dims, ..Self::default() };
        for p in 0..people.customer_id.len() {
            catalog.add(ProfileKey {
                customer_id: people.customer_id.get(p),
                email: people.email.get(p),
                phone: people.phone.get(p),
                device: people.device.get(p),
            });
        }
        catalog
    }

    /// How many profiles there are; the next new one gets this number.
    pub fn num_profiles(&self) -> u32 {
        self.customer_id.len() as u32
    }

    /// The identifiers of a profile.
    pub fn key(&self, profile: ProfileId) -> ProfileKey<'_> {
        let p = profile as usize;
        ProfileKey {
            customer_id: self.customer_id.get(p),
            email: self.email.get(p),
            phone: self.phone.get(p),
            device: self.device.get(p),
        }
    }

    /// The profile with exactly these identifiers, made now if there is none.
    pub fn profile(&mut self, key: ProfileKey<'_>) -> ProfileId {
        let hash = key.hash();
        let found = self.index.find(hash, |&(h, p)| h == hash && self.key(p) == key).map(|&(_, p)| p);
        found.unwrap_or_else(|| self.push(key, hash))
    }

    /// Appends a profile read from the project file; its number is its position.
    fn add(&mut self, key: ProfileKey<'_>) {
        let hash = key.hash();
        self.push(key, hash);
    }

    fn push(&mut self, key: ProfileKey<'_>, hash: u64) -> ProfileId {
        let id = self.num_profiles();
        self.customer_id.push(key.customer_id);
        self.email.push(key.email);
        self.phone.push(key.phone);
        self.device.push(key.device);
        self.index.insert_unique(hash, (hash, id), |&(h, _)| h);
        id
    }

    /// Makes room for about so many more events.
    pub fn expect(&mut self, events: u64) {
        self.known.resize_with(SHARDS, HashTable::new);
        let each = (events as usize).min(1 << 26) / SHARDS;
        for table in &mut self.known {
            table.reserve(each + each / 16, |&h| h);
        }
    }

    /// Remembers events of the project, so that an import finds them again as duplicates.
    pub fn know(&mut self, events: &Columns) {
        self.learn(events);
    }

    /// Remembers events and says which were new: one flag per event, false where the same event was known or came
    /// earlier in `events`.
    pub fn learn(&mut self, events: &Columns) -> Vec<bool> {
        use rayon::prelude::*;
        self.known.resize_with(SHARDS, HashTable::new);
        let hashes: Vec<u64> = (0..events.len()).into_par_iter().map(|i| event_hash(events, i)).collect();
        let mut by_shard: Vec<Vec<(u64, u32)>> = vec![Vec::new(); SHARDS];
        for (i, &hash) in hashes.iter().enumerate() {
            by_shard[(hash >> 40) as usize % SHARDS].push((hash, i as u32));
        }
        let repeated: Vec<Vec<u32>> = self
            .known
            .par_iter_mut()
            .zip(by_shard)
            .map(|(table, hashes)| {
                let mut is_new = |(hash, _): &(u64, u32)| match table.entry(*hash, |h| h == hash, |&h| h) {
                    Entry::Occupied(_) => false,
                    Entry::Vacant(slot) => {
                        slot.insert(*hash);
                        true
                    }
                };
                hashes.into_iter().filter(|h| !is_new(h)).map(|(_, i)| i).collect()
            })
            .collect();
        let mut new = vec![true; events.len()];
        for i in repeated.into_iter().flatten() {
            new[i as usize] = false;
        }
        new
    }
}

/// A hash of everything an event says. Codes never change within a project, so they stand for their texts.
fn event_hash(e: &Columns, i: usize) -> u64 {
    let value = if e.value[i].is_nan() { u64::MAX } else { e.value[i].to_bits() };
    let pair = |a: u32, b: u32| u64::from(a) << 32 | u64::from(b);
    [
        e.time[i] as u64,
        pair(e.profile[i], e.event[i]),
        pair(e.channel[i], e.page[i]),
        pair(e.product[i], e.campaign[i]),
        pair(e.device[i], e.country[i]),
        pair(e.text[i], u32::from(e.source[i])),
        value,
    ]
    .into_iter()
    .fold(u64::from(NONE_U32), mix)
}

/// Folds a word into a hash.
#[inline]
pub(crate) fn mix(h: u64, word: u64) -> u64 {
    let wide = u128::from(h ^ 0x9E37_79B9_7F4A_7C15) * u128::from(word ^ 0xD6E8_FEB8_6659_FD93);
    (wide >> 64) as u64 ^ wide as u64 ^ word.rotate_left(23)
}

/// Folds bytes into a hash.
#[inline]
pub(crate) fn hash_bytes(mut h: u64, bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        h = mix(h, u64::from_le_bytes(*word));
    }
    let last = match (rest, bytes.last_chunk::<8>()) {
        ([], _) => 0,
        // the last eight bytes, some of them a second time: one load instead of a loop
        (_, Some(last)) => u64::from_le_bytes(*last),
        _ => rest.iter().rev().fold(0, |word, &b| word << 8 | u64::from(b)),
    };
    mix(h, last ^ (bytes.len() as u64) << 56)
}
