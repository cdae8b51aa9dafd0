//! Union-find over profiles, strongest identifier first.

use rustc_hash::FxHashMap;

use crate::events::{People, StrColumn};
use crate::model::{IdentityRules, NONE_U32, ProfileId};

use super::{Dropped, IdKind, IdentitySummary, Normaliser, Reason, Resolution};

/// Joins the active profiles of `people` into persons.
///
/// Kinds of identifier are taken from the strongest to the weakest, the values of a kind in the order of their texts'
/// hashes: the result depends on who carries what, never on the order of imports.
pub fn resolve(people: &People, rules: &IdentityRules) -> Resolution {
    let normaliser = Normaliser::new(rules);
    let [customer_id, email, phone, device] = values_of_all(people, &normaliser);
    let mut persons = Persons::new(people.active.len(), &customer_id, &[&email, &phone]);
    let mut dropped = Vec::new();
    for values in [&customer_id, &email, &phone, &device] {
        persons.join_by(values, rules, &mut dropped);
    }
    dropped.sort_by(|a, b| (a.kind, &a.value).cmp(&(b.kind, &b.value)));
    let root: Vec<ProfileId> = (0..people.active.len() as u32).map(|p| persons.find(p)).collect();
    let summary = summarise(people, &root, persons.joins, [&customer_id, &email, &phone, &device]);
    Resolution { root, dropped, summary }
}

/// The tidied values of one kind of identifier, numbered.
struct Values {
    kind: IdKind,
    /// Per profile, [`NONE_U32`] where it has none.
    of_profile: Vec<u32>,
    /// Texts, by number.
    texts: StrColumn,
}

impl Values {
    fn read(kind: IdKind, column: &StrColumn, active: &[bool], normaliser: &Normaliser) -> Self {
        let mut codes: FxHashMap<std::borrow::Cow<'_, str>, u32> = FxHashMap::default();
        let mut texts = StrColumn::default();
        let of_profile = active
            .iter()
            .enumerate()
            .map(|(p, &active)| {
                let raw = column.get(p);
                if !active || raw.is_empty() {
                    return NONE_U32;
                }
                let Some(text) = normaliser.tidy(kind, raw) else { return NONE_U32 };
                if let Some(&code) = codes.get(&text) {
                    return code;
                }
                let code = texts.len() as u32;
                texts.push(&text);
                codes.insert(text, code);
                code
            })
            .collect();
        Self { kind, of_profile, texts }
    }

    /// Profiles of each value that several profiles carry, in an order that depends on the texts alone.
    fn shared(&self) -> Vec<(u32, Vec<ProfileId>)> {
        let mut first = vec![0u32; self.texts.len() + 1];
        for &code in self.of_profile.iter().filter(|&&c| c != NONE_U32) {
            first[code as usize + 1] += 1;
        }
        let mut groups: Vec<(u64, u32, Vec<ProfileId>)> = Vec::new();
        let mut slot = vec![NONE_U32; self.texts.len()];
        for code in 0..self.texts.len() {
            let n = first[code + 1];
            if n > 1 {
                slot[code] = groups.len() as u32;
                groups.push((hash(self.texts.get(code)), code as u32, Vec::with_capacity(n as usize)));
            }
        }
        for (p, &code) in self.of_profile.iter().enumerate() {
            if code != NONE_U32
                && let Some(group) = groups.get_mut(slot[code as usize] as usize)
            {
                group.2.push(p as u32);
            }
        }
        groups.sort_unstable_by(|a, b| {
            a.0.cmp(&b.0).then_with(|| self.texts.get(a.1 as usize).cmp(self.texts.get(b.1 as usize)))
        });
        groups.into_iter().map(|(_, code, profiles)| (code, profiles)).collect()
    }
}

fn hash(text: &str) -> u64 {
    use std::hash::{BuildHasher, BuildHasherDefault};
    BuildHasherDefault::<rustc_hash::FxHasher>::default().hash_one(text)
}

fn values_of_all(people: &People, normaliser: &Normaliser) -> [Values; 4] {
    let read = |kind, column| Values::read(kind, column, &people.active, normaliser);
    let ((customer_id, email), (phone, device)) = rayon::join(
        || (read(IdKind::CustomerId, &people.customer_id), read(IdKind::Email, &people.email)),
        || (read(IdKind::Phone, &people.phone), read(IdKind::Device, &people.device)),
    );
    [customer_id, email, phone, device]
}

/// Persons while they are being joined.
struct Persons {
    parent: Vec<u32>,
    /// Customer id of each root, [`NONE_U32`] where none.
    customer_id: Vec<u32>,
    /// Kinds each root is known by, one bit per kind.
    known_by: Vec<u8>,
    joins: [u64; 4],
}

impl Persons {
    fn new(profiles: usize, customer_id: &Values, others: &[&Values]) -> Self {
        let bit = |kind: IdKind| 1u8 << kind as u8;
        let mut known_by = vec![0; profiles];
        for values in others.iter().copied().chain([customer_id]) {
            for (known, &code) in known_by.iter_mut().zip(&values.of_profile) {
                if code != NONE_U32 {
                    *known |= bit(values.kind);
                }
            }
        }
        Self {
            parent: (0..profiles as u32).collect(),
            customer_id: customer_id.of_profile.clone(),
            known_by,
            joins: [0; 4],
        }
    }

    fn find(&mut self, mut p: u32) -> u32 {
        while self.parent[p as usize] != p {
            let up = self.parent[self.parent[p as usize] as usize];
            self.parent[p as usize] = up;
            p = up;
        }
        p
    }

    /// Joins the profiles that share a value, as far as the limits allow.
    fn join_by(&mut self, values: &Values, rules: &IdentityRules, dropped: &mut Vec<Dropped>) {
        let mut roots: Vec<u32> = Vec::new();
        for (code, profiles) in values.shared() {
            roots.clear();
            roots.extend(profiles.iter().map(|&p| self.find(p)));
            roots.sort_unstable();
            roots.dedup();
            if roots.len() < 2 {
                continue;
            }
            if let Some((reason, persons)) = self.limit(values.kind, &mut roots, rules) {
                let value = values.texts.get(code as usize).to_owned();
                dropped.push(Dropped { kind: values.kind, value, reason, profiles: profiles.len() as u32, persons });
            }
            self.unite(values.kind, &roots);
        }
    }

    /// Why a value that these persons share may not join them all, and how many share it. Leaves in `roots` those it may
    /// join.
    fn limit(&self, kind: IdKind, roots: &mut Vec<u32>, rules: &IdentityRules) -> Option<(Reason, u32)> {
        if kind == IdKind::CustomerId {
            return None;
        }
        let mut ids: Vec<u32> =
            roots.iter().map(|&r| self.customer_id[r as usize]).filter(|&id| id != NONE_U32).collect();
        ids.sort_unstable();
        ids.dedup();
        let ids = ids.len() as u32;
        if kind == IdKind::Device && ids > rules.max_customer_ids_per_device.max(1) {
            roots.clear();
            return Some((Reason::SeveralCustomerIds, ids));
        }
        let stronger = (1u8 << kind as u8) - 1;
        let persons = roots.iter().filter(|&&r| self.known_by[r as usize] & stronger != 0).count() as u32;
        if persons > rules.max_persons_per_contact {
            roots.clear();
            return Some((Reason::TooManyPersons, persons));
        }
        if ids > 1 {
            roots.retain(|&r| self.customer_id[r as usize] == NONE_U32);
            return Some((Reason::SeveralCustomerIds, ids));
        }
        None
    }

    /// Makes one person of several; `roots` ascend, so the lowest profile stays the root.
    fn unite(&mut self, kind: IdKind, roots: &[u32]) {
        let Some((&root, others)) = roots.split_first() else { return };
        for &other in others {
            self.parent[other as usize] = root;
            self.known_by[root as usize] |= self.known_by[other as usize];
            if self.customer_id[root as usize] == NONE_U32 {
                self.customer_id[root as usize] = self.customer_id[other as usize];
            }
            self.joins[kind as usize] += 1;
        }
    }
}

fn summarise(people: &People, root: &[ProfileId], joins: [u64; 4], kinds: [&Values; 4]) -> IdentitySummary {
    let n = root.len();
    let mut size = vec![0u32; n];
    let mut known = vec![0u8; n];
    let mut id = vec![NONE_U32; n];
    let mut several = vec![false; n];
    for p in (0..n).filter(|&p| people.active[p]) {
        let r = root[p] as usize;
        size[r] += 1;
        for values in kinds {
            if values.of_profile[p] != NONE_U32 {
                known[r] |= 1 << values.kind as u8;
            }
        }
        let own = kinds[0].of_profile[p];
        several[r] |= own != NONE_U32 && id[r] != NONE_U32 && own != id[r];
        if own != NONE_U32 {
            id[r] = own;
        }
    }
    let count = |test: &dyn Fn(usize) -> bool| (0..n).filter(|&r| size[r] > 0 && test(r)).count() as u64;
    let device_only = !(1u8 << IdKind::Device as u8);
    IdentitySummary {
        profiles: size.iter().map(|&s| u64::from(s)).sum(),
        customers: count(&|_| true),
        joined_customers: count(&|r| size[r] > 1),
        largest: u64::from(size.iter().copied().max().unwrap_or(0)),
        joins,
        with: IdKind::ALL.map(|kind| count(&|r| known[r] >> kind as u8 & 1 == 1)),
        anonymous: count(&|r| known[r] & device_only == 0),
        several_customer_ids: count(&|r| several[r]),
    }
}
