//! What an import must know of the project: names, profiles and the events that are already there.

use std::io;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::model::{NONE_U32, ProfileId};

use super::columns::code_of;
use super::event_hash::EventValues;
use super::hash::{hash_bytes, mix};
use super::known::TableEvents;
use super::known_hashes::{KnownHashes, SpillStorage};
use super::order_marks::{has_life, shortened as shortened_order};
use super::profile_key::ProfileKey;
use super::record_versions::{Records, anywhere, code_or_0, versions};
use super::row_tags::RowTags;
use super::{Columns, Dimensions, ErasureFilter, People, Profiles, StrColumn, StrIndex};

/// The growing dictionaries of a project, its profiles by identifiers, and a hash of every event that counts. An import
/// adds to it; when one fails, drop it and rebuild it from the project file.
#[derive(Debug)]
pub struct Catalog {
    /// Raw names by code.
    pub dims: Dimensions,
    profiles: KnownProfiles,
    /// Hashes of events that are of no order, deal or ticket.
    pub(super) known: KnownHashes,
    /// Those of the project's events without a number of an order.
    numberless: KnownHashes,
    /// Events that are known besides, where they lie in a table.
    pub in_table: Option<Arc<TableEvents>>,
    records: Records,
    /// Who must not come in, where somebody was erased.
    pub erasure_filter: Option<Arc<dyn ErasureFilter>>,
    /// Events before this (ms UTC) must not come in, where old ones are removed.
    pub oldest: Option<i64>,
    /// The project's currency, where it is decided; else empty.
    pub currency: String,
    /// The rows that earlier imports have of the source of the next load, by the columns they are tagged by.
    pub earlier_rows: Vec<(u64, Vec<u64>)>,
}

/// The profiles of a project by their keys.
#[derive(Debug, Default)]
pub struct KnownProfiles {
    /// The key of each profile, by its number.
    keys: StrColumn,
    index: StrIndex,
}

impl KnownProfiles {
    /// Those of a project, in the order of their numbers.
    pub fn of(people: &People) -> Self {
        let (profiles, mut key) = (people.customer_id.len(), String::new());
        let ids = [&people.customer_id, &people.email, &people.phone, &people.device];
        let bytes = ids.iter().map(|column| column.num_bytes()).sum::<usize>() + profiles;
        let keys = StrColumn::with_capacity(profiles, bytes);
        let mut known = Self { keys, index: StrIndex::with_capacity(profiles) };
        for p in 0..profiles {
            let [customer_id, email, phone, device] = ids.map(|column| column.get(p));
            ProfileKey { customer_id, email, phone, device }.join(&mut key);
            known.push(&key, Self::hash(&key));
        }
        known
    }

    /// The hash of a key.
    fn hash(key: &str) -> u64 {
        hash_bytes(0, key.as_bytes())
    }

    fn push(&mut self, key: &str, hash: u64) -> ProfileId {
        let id = self.keys.len() as u32;
        self.keys.push(key);
        // Profiles that named nobody any more keep their number, but nothing leads to them.
        if !key.is_empty() {
            self.index.insert(StrIndex::short(hash), id);
        }
        id
    }

    fn find_or_push(&mut self, key: &str, hash: u64) -> ProfileId {
        self.index.find(&self.keys, key, StrIndex::short(hash)).unwrap_or_else(|| self.push(key, hash))
    }
}

impl Catalog {
    /// The catalog of a project: its names and its profiles.
    pub fn new(dims: Dimensions, profiles: KnownProfiles) -> Self {
        Self { dims, profiles, ..Self::default() }
    }

    /// Gives up the profiles that it knows, for the catalog of the next import.
    pub fn take_profiles(&mut self) -> KnownProfiles {
        std::mem::take(&mut self.profiles)
    }

    /// How many profiles there are; the next new one gets this number.
    pub fn num_profiles(&self) -> u32 {
        self.profiles.keys.len() as u32
    }

    /// The key of a profile, as its import wrote it.
    pub fn key_text(&self, profile: ProfileId) -> &str {
        self.profiles.keys.get(profile as usize)
    }

    /// The identifiers of a profile.
    pub fn key(&self, profile: ProfileId) -> ProfileKey<'_> {
        ProfileKey::parse(self.key_text(profile))
    }

    /// The profiles with these keys, which differ from each other; made now, in this order, where there are none. `hashes`
    /// are the keys' `hash_bytes` from 0.
    pub fn profiles<'k>(&mut self, hashes: &[u64], key: impl Fn(usize) -> &'k str) -> Vec<ProfileId> {
        let known = &mut self.profiles;
        let mut numbers = known.index.find_most(&known.keys, hashes, |i| Some(key(i)));
        for (i, number) in numbers.iter_mut().enumerate().filter(|(_, number)| **number == NONE_U32) {
            *number = known.find_or_push(key(i), hashes[i]);
        }
        numbers
    }

    /// The identifiers of all profiles, those that count marked; nothing else is known of them here. Gives up the rest.
    pub fn into_people(mut self, active: Vec<bool>) -> People {
        self.known = KnownHashes::new(None, 0);
        self.numberless = KnownHashes::new(None, 0);
        self.in_table = None;
        self.records = Records::default();
        let KnownProfiles { keys, .. } = std::mem::take(&mut self.profiles);
        let mut people = People::default();
        people.active = active;
        people.active.resize(keys.len(), false);
        for key in keys.iter() {
            let ids = ProfileKey::parse(key).ids();
            let people: &mut Profiles = &mut people;
            let columns = [&mut people.customer_id, &mut people.email, &mut people.phone, &mut people.device];
            columns.into_iter().zip(ids).for_each(|(column, id)| column.push(id));
        }
        people
    }

    /// Spills hashes of events there when they take more than `room` bytes of memory.
    pub fn spill_to(&mut self, storage: Arc<dyn SpillStorage>, room: usize) {
        self.records = Records::spill_to(&storage, room);
        self.numberless = KnownHashes::new(Some(Arc::clone(&storage)), room / 2);
        self.known = KnownHashes::new(Some(storage), room);
    }

    /// Nothing yet of the keys of a load that tags its rows by these columns, 0 for none.
    pub fn load_keys(&mut self, tagged_by: u64) -> LoadKeys {
        let earlier = std::mem::take(&mut self.earlier_rows).into_iter();
        let earlier = earlier.filter(|(columns, _)| tagged_by != 0 && *columns == tagged_by);
        let earlier = RowTags::new(earlier.flat_map(|(_, tags)| tags).collect());
        let [keys, contents, records, rows, ids] = [(); 5].map(|()| self.known.empty_like());
        let fresh = self.known.is_empty() && self.in_table.is_none();
        LoadKeys {
            keys,
            contents,
            records,
            rows,
            ids,
            fresh,
            occurrences: FxHashMap::default(),
            earlier,
            compared: Compared::default(),
        }
    }

    /// How many events had better be learned at once.
    pub fn batch_size(&self) -> usize {
        self.known.batch_size()
    }

    /// Remembers events of the project, so that an import finds them again as duplicates.
    pub fn know(&mut self, events: &Columns) -> io::Result<()> {
        let hashes = hashes(events);
        if events.record.is_empty() {
            self.numberless.insert(&events.time, &hashes)?;
            return self.know_each(&events.time, &hashes);
        }
        let lookups_of =
            |which: &[usize]| -> (Vec<i64>, Vec<u64>) { which.iter().map(|&i| (events.time[i], hashes[i])).unzip() };
        let (of_records, mut rest): (Vec<usize>, Vec<usize>) =
            (0..events.len()).partition(|&i| has_life(code_or_0(&events.record, i)));
        let (times, lookups) = lookups_of(&rest);
        self.know_each(&times, &lookups)?;
        rest.retain(|&i| code_or_0(&events.record, i) == 0);
        let (times, lookups) = lookups_of(&rest);
        self.numberless.insert(&times, &lookups)?;
        self.records.learn(&versions(events, &hashes, &of_records)).map(|_| ())
    }

    /// Remembers events and says which were new: one flag per event, false where the same event was known or came
    /// earlier in `events`.
    pub fn learn(&mut self, events: &Columns) -> io::Result<Vec<bool>> {
        let hashes = hashes(events);
        let mut new = self.known.insert(&events.time, &hashes)?;
        if let Some(table) = &self.in_table {
            let is_there = |i: usize| table.contains(events.profile[i], events.time[i], hashes[i]);
            new.iter_mut().enumerate().filter(|(_, new)| **new).for_each(|(i, new)| *new = !is_there(i));
        }
        self.without_numberless(events, &mut new)?;
        Ok(new)
    }

    /// Takes those for known that the project has from a time when it kept no numbers of orders.
    pub(super) fn without_numberless(&mut self, events: &Columns, new: &mut [bool]) -> io::Result<()> {
        if events.record.is_empty() {
            return Ok(());
        }
        let numbered: Vec<usize> = (0..events.len()).filter(|&i| new[i] && order_alone(events, i) != 0).collect();
        let hashes: Vec<u64> = numbered.iter().map(|&i| event_hash(events, i, 0)).collect();
        let times: Vec<i64> = numbered.iter().map(|&i| events.time[i]).collect();
        let there = self.numberless.contains(&times, &hashes)?;
        for ((&i, hash), there) in numbered.iter().zip(hashes).zip(there) {
            let in_table =
                || self.in_table.as_ref().is_some_and(|t| t.contains(events.profile[i], events.time[i], hash));
            new[i] = !there && !in_table();
        }
        Ok(())
    }

    /// Whether each of the events at `which` is in the table.
    fn in_table(&self, events: &Columns, hashes: &[u64], which: &[usize]) -> Vec<bool> {
        let is_there =
            |table: &Arc<TableEvents>, i: usize| table.contains(events.profile[i], events.time[i], hashes[i]);
        which.iter().map(|&i| self.in_table.as_ref().is_some_and(|table| is_there(table, i))).collect()
    }

    /// Learns events to which their tool gave keys (0 = none): one with a key that came before was sent twice, and one
    /// with a key of its own is another event even where it says the same as one of its load. Events of an order, deal
    /// or ticket are known where everything that is told of it is. `ids` are those of the tool alone, 0 for none, where
    /// keys hold what the event says, too.
    pub fn learn_keyed(
        &mut self,
        events: &Columns,
        keys: &[u64],
        ids: &[u64],
        load: &mut LoadKeys,
    ) -> io::Result<CatalogUpdate> {
        let hashes = hashes(events);
        // an order without a life is known by its lines, like any event
        let record = |i: usize| Some(code_or_0(&events.record, i)).filter(|&record| has_life(record)).unwrap_or(0);
        let key = |i: usize| match code_or_0(keys, i) {
            0 if record(i) != 0 => mix(record(i), hashes[i]).max(1),
            key => key,
        };
        let keyed: Vec<usize> = (0..events.len()).filter(|&i| key(i) != 0).collect();
        let mut new = vec![true; events.len()];
        // A key is looked for among all times: an event sent again may say another one.
        let of_keys: Vec<u64> = keyed.iter().map(|&i| key(i)).collect();
        let first = load.keys.insert(&anywhere(&of_keys), &of_keys)?;
        keyed.iter().zip(&first).for_each(|(&i, &first)| new[i] = first);
        let named: Vec<usize> = (0..events.len()).filter(|&i| code_or_0(ids, i) != 0).collect();
        let of_ids: Vec<u64> = named.iter().map(|&i| ids[i]).collect();
        let first_of_id = load.ids.insert(&anywhere(&of_ids), &of_ids)?;
        let others = named.iter().zip(first_of_id).filter(|&(&i, first)| !first && new[i]);
        let same_id = others.map(|(i, _)| *i).collect();
        let ask =
            |which: &[usize]| -> (Vec<i64>, Vec<u64>) { which.iter().map(|&i| (events.time[i], hashes[i])).unzip() };
        let (of_records, rest): (Vec<usize>, Vec<usize>) =
            (0..events.len()).filter(|&i| new[i]).partition(|&i| record(i) != 0);
        // What was told of a record before there were records is no news.
        let (times, lookups) = ask(&of_records);
        let is_known = self.known.contains(&times, &lookups)?;
        let is_known = is_known
            .into_iter()
            .zip(self.in_table(events, &hashes, &of_records))
            .map(|(is_known, there)| is_known || there);
        let (changed, replaced) = self.records.changed(&versions(events, &hashes, &of_records), &mut load.records)?;
        of_records.iter().zip(is_known).for_each(|(&i, is_known)| new[i] = !is_known && changed.contains(&record(i)));
        let (times, lookups) = ask(&rest);
        let unknown = self.known.insert(&times, &lookups)?;
        let there = self.in_table(events, &hashes, &rest);
        rest.iter().zip(unknown).zip(there).for_each(|((&i, unknown), there)| new[i] = unknown && !there);
        // Of those that are known by what they say, the load's own come first in `known` and so in `contents`.
        let has_key = |i: &&usize| code_or_0(keys, **i) != 0;
        let (own, others): (Vec<usize>, Vec<usize>) = rest.iter().filter(has_key).partition(|&&i| new[i]);
        let (times, lookups) = ask(&own);
        load.contents.insert(&times, &lookups)?;
        let (times, lookups) = ask(&others);
        let twins = load.contents.contains(&times, &lookups)?;
        others.iter().zip(twins).for_each(|(&i, twin)| new[i] = twin);
        self.without_numberless(events, &mut new)?;
        Ok(CatalogUpdate { new, replaced, same_id })
    }

    /// Those of some orders, deals and tickets of which something is known.
    pub fn known_records(&mut self, records: Vec<u64>) -> io::Result<Vec<u64>> {
        self.records.known(records)
    }
}

impl LoadKeys {
    /// Whether the project had no events before the load.
    pub fn are_first(&self) -> bool {
        self.fresh
    }
}

/// What came of learning events.
#[derive(Debug)]
pub struct CatalogUpdate {
    /// Which were new, one flag per event.
    pub new: Vec<bool>,
    /// Orders, deals and tickets of which something else was known.
    pub replaced: u64,
    /// Events that have the id of an earlier one and say something else.
    pub same_id: Vec<usize>,
}

/// The events of one load whose tool gives them keys.
#[derive(Debug)]
pub struct LoadKeys {
    keys: KnownHashes,
    /// What the load's own events say.
    pub(super) contents: KnownHashes,
    /// The orders, deals and tickets that it told of.
    records: KnownHashes,
    /// The ids that the tool gave to its events.
    ids: KnownHashes,
    /// The rows of the file that its events come from.
    pub(super) rows: KnownHashes,
    /// Whether the project had no events before it.
    pub(super) fresh: bool,
    /// How often it has what it has more than once.
    pub(super) occurrences: FxHashMap<u64, u64>,
    /// The rows of earlier loads.
    pub(super) earlier: RowTags,
    /// How many of its rows could be compared with those of earlier loads, and how many of them are the very same.
    pub(super) compared: Compared,
}

/// Rows of a load beside those of earlier ones.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Compared {
    pub rows: usize,
    pub same: usize,
}

impl Default for Catalog {
    fn default() -> Self {
        Self {
            dims: Dimensions::default(),
            profiles: KnownProfiles::default(),
            known: KnownHashes::new(None, 0),
            numberless: KnownHashes::new(None, 0),
            in_table: None,
            records: Records::default(),
            erasure_filter: None,
            currency: String::new(),
            earlier_rows: Vec::new(),
            oldest: None,
        }
    }
}

/// A hash of what each event says.
pub(super) fn hashes(events: &Columns) -> Vec<u64> {
    use rayon::prelude::*;
    let hash = |i: usize| event_hash(events, i, order_alone(events, i));
    // A batch of an import is done before other threads are awake.
    if events.len() <= 1 << 17 {
        return (0..events.len()).map(hash).collect();
    }
    (0..events.len()).into_par_iter().map(hash).collect()
}

/// The number of an event's order in its table, where it only tells the order from others; 0 where there is none, or what is
/// told of an order changes.
fn order_alone(events: &Columns, i: usize) -> u32 {
    match code_or_0(&events.record, i) {
        record if has_life(record) => 0,
        record => shortened_order(record),
    }
}

/// A hash of everything an event says, with a number of its order.
fn event_hash(e: &Columns, i: usize, order: u32) -> u64 {
    let values = EventValues {
        time: e.time[i],
        profile: e.profile[i],
        source: e.source[i],
        value: e.value[i],
        order,
        codes: e.dimensions().map(|column| code_of(column, i)),
    };
    values.hash()
}
