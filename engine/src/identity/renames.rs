//! Customer ids that are names of one person, because the tool that gave them says so.
//!
//! A customer has one customer id, and nothing that customers share may change that: not an e-mail, not a device. But an
//! id can be given up for another (an alias call), and a tool may know a person by several and say which. Then the ids
//! are one id from here on, before anything joins. It is said by device ids of a special form, so whoever wants none of
//! it blocks them by their pattern ("formerly:*") or does not join by devices.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::model::{FORMER_ID, IdKind, NONE_U32, TOOL_PERSON};

use super::Normaliser;
use super::persons::root;
use super::values::Values;

/// Gives customer ids that are names of one person the same number.
pub(super) fn apply(values: &mut [Values; 4], normaliser: &Normaliser) {
    let [ids, .., devices] = &*values;
    let former = former_ids(ids, devices, normaliser);
    let persons: Vec<bool> = devices.texts.iter().map(|text| text.starts_with(TOOL_PERSON)).collect();
    if former.is_empty() && !persons.contains(&true) {
        return;
    }
    let mut names = Names { parent: (0..ids.texts.len() as u32).collect() };
    let mut claims: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let mut of_person: FxHashMap<u32, u32> = FxHashMap::default();
    for (&id, &device) in ids.of_profile.iter().zip(&devices.of_profile) {
        if id == NONE_U32 || device == NONE_U32 {
            continue;
        }
        if persons[device as usize] {
            names.unite(*of_person.entry(device).or_insert(id), id);
        } else if let Some(&before) = former.get(&device) {
            claims.entry(before).or_default().push(id);
        }
    }
    // asked before any of them is followed, so that their order does not matter
    let followed: BTreeMap<u32, u32> =
        claims.into_iter().filter_map(|(before, claimed)| Some((before, names.only(before, &claimed)?))).collect();
    for (&before, &now) in &followed {
        names.unite(before, now);
    }
    let best = names.best(|id| (followed.contains_key(&id), ids.texts.get(id as usize)));
    for id in values[IdKind::CustomerId as usize].of_profile.iter_mut().filter(|id| **id != NONE_U32) {
        *id = best[*id as usize];
    }
}

/// The customer ids that device ids name as former ones: by the number of the device.
fn former_ids(ids: &Values, devices: &Values, normaliser: &Normaliser) -> FxHashMap<u32, u32> {
    let named = devices.texts.iter().enumerate().filter_map(|(device, text)| {
        let before = normaliser.tidy(IdKind::CustomerId, text.strip_prefix(FORMER_ID)?)?;
        Some((before.into_owned(), device as u32))
    });
    let named: FxHashMap<String, u32> = named.collect();
    if named.is_empty() {
        return FxHashMap::default();
    }
    let known = ids.texts.iter().enumerate();
    known.filter_map(|(id, text)| Some((*named.get(text)?, id as u32))).collect()
}

/// Sets of ids that are one.
struct Names {
    parent: Vec<u32>,
}

impl Names {
    fn find(&mut self, id: u32) -> u32 {
        root(&mut self.parent, id)
    }

    fn unite(&mut self, a: u32, b: u32) {
        let (a, b) = (self.find(a), self.find(b));
        self.parent[a.max(b) as usize] = a.min(b);
    }

    /// The one other id among those that claim an id to be their former one; `None` where several do: then it is one
    /// that people share.
    fn only(&mut self, before: u32, claimed: &[u32]) -> Option<u32> {
        let own = self.find(before);
        let mut others: Vec<u32> = claimed.iter().map(|&id| self.find(id)).filter(|&id| id != own).collect();
        others.sort_unstable();
        others.dedup();
        match others.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// For each id the one that stands for its set: the least by `rank`.
    fn best<K: Ord>(&mut self, rank: impl Fn(u32) -> K) -> Vec<u32> {
        let roots: Vec<u32> = (0..self.parent.len() as u32).map(|id| self.find(id)).collect();
        let mut best = roots.clone();
        for (id, &root) in roots.iter().enumerate().filter(|(id, root)| *id as u32 != **root) {
            let least = &mut best[root as usize];
            if rank(id as u32) < rank(*least) {
                *least = id as u32;
            }
        }
        roots.iter().map(|&root| best[root as usize]).collect()
    }
}
