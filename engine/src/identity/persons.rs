//! Persons while they are being joined: union-find that knows what the limits ask about.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::model::{Decision, IdKind, IdentityRules, NONE_U32, ProfileId, Verdict};

use super::values::Values;
use super::{DroppedIdentifier, Reason};

/// Kinds that may have a limit of values per customer, in the order of [`Persons::counts`].
const LIMITED: [(IdKind, Reason); 3] = [
    (IdKind::Email, Reason::TooManyEmails),
    (IdKind::Phone, Reason::TooManyPhones),
    (IdKind::Device, Reason::TooManyDevices),
];

/// Which side of which decision that keeps people apart.
type Side = (u32, u8);

/// Persons: groups of profiles, each known by its root, the lowest profile.
pub(super) struct Persons<'v> {
    values: &'v [Values; 4],
    parent: Vec<u32>,
    /// The members of a person as a ring, so that they can be listed without a search.
    next: Vec<u32>,
    /// Customer id of each root, [`NONE_U32`] where none.
    customer_id: Vec<u32>,
    /// Kinds each root is known by, one bit per kind.
    known_by: Vec<u8>,
    /// At most so many different values of the limited kinds each root has.
    counts: Vec<[u16; 3]>,
    /// Sides that roots are on, sorted; only of those that a decision names.
    sides: FxHashMap<u32, Vec<Side>>,
    /// Joins by kind, in the order of [`IdKind::ALL`].
    pub joins: [u64; 4],
    /// How many joins a person decided.
    pub by_hand: u64,
    /// Decisions that could not be followed.
    pub unheeded: Vec<u32>,
}

impl<'v> Persons<'v> {
    /// Every profile as a person by itself.
    pub(super) fn new(values: &'v [Values; 4]) -> Self {
        let profiles = values[0].of_profile.len();
        let mut known_by = vec![0u8; profiles];
        let mut counts = vec![[0u16; 3]; profiles];
        for of in values {
            let bit = 1u8 << of.kind as u8;
            let limited = LIMITED.iter().position(|(kind, _)| *kind == of.kind);
            for (p, _) in of.of_profile.iter().enumerate().filter(|(_, code)| **code != NONE_U32) {
                known_by[p] |= bit;
                if let Some(i) = limited {
                    counts[p][i] = 1;
                }
            }
        }
        Self {
            values,
            parent: (0..profiles as u32).collect(),
            next: (0..profiles as u32).collect(),
            customer_id: values[IdKind::CustomerId as usize].of_profile.clone(),
            known_by,
            counts,
            sides: FxHashMap::default(),
            joins: [0; 4],
            by_hand: 0,
            unheeded: Vec::new(),
        }
    }

    /// The root of a profile's person.
    pub(super) fn find(&mut self, p: u32) -> u32 {
        root(&mut self.parent, p)
    }

    /// Follows what a person decided: first who is kept apart, then who is one person.
    pub(super) fn follow(&mut self, decisions: &[Decision], active: &[bool]) {
        let here = |profiles: &[ProfileId]| -> Vec<ProfileId> {
            profiles.iter().copied().filter(|&p| active.get(p as usize).copied().unwrap_or(false)).collect()
        };
        let apart = || decisions.iter().filter(|d| d.verdict == Verdict::Different);
        for decision in apart() {
            for (side, profiles) in [&decision.left, &decision.right].into_iter().enumerate() {
                for p in here(profiles) {
                    let sides = self.sides.entry(p).or_default();
                    sides.push((decision.id, side as u8));
                    sides.sort_unstable();
                }
            }
        }
        for side in apart().flat_map(|d| [&d.left, &d.right]) {
            self.join_by_hand(&here(side));
        }
        for decision in decisions.iter().filter(|d| d.verdict == Verdict::Same) {
            let all: Vec<ProfileId> = decision.left.iter().chain(&decision.right).copied().collect();
            if !self.join_by_hand(&here(&all)) {
                self.unheeded.push(decision.id);
            }
        }
    }

    /// Joins profiles that a person says are one; `false` where that cannot be.
    fn join_by_hand(&mut self, profiles: &[ProfileId]) -> bool {
        let mut roots: Vec<u32> = profiles.iter().map(|&p| self.find(p)).collect();
        roots.sort_unstable();
        roots.dedup();
        if self.different_ids(&roots) > 1 || self.is_apart(&roots) {
            return false;
        }
        self.by_hand += roots.len().saturating_sub(1) as u64;
        self.unite(&roots, None);
        true
    }

    /// Joins the profiles that share a value, as far as limits and decisions allow. `stronger`: the kinds that joined
    /// before, one bit each.
    pub(super) fn join_by(
        &mut self,
        kind: IdKind,
        stronger: u8,
        rules: &IdentityRules,
        dropped: &mut Vec<DroppedIdentifier>,
    ) {
        let all = self.values;
        let values = &all[kind as usize];
        let mut roots: Vec<u32> = Vec::new();
        for (code, profiles) in values.shared() {
            roots.clear();
            roots.extend(profiles.iter().map(|&p| self.find(p)));
            roots.sort_unstable();
            roots.dedup();
            if roots.len() < 2 {
                continue;
            }
            let mut note = |reason, persons| {
                let value = values.texts.get(code as usize).to_owned();
                dropped.push(DroppedIdentifier { kind, value, reason, profiles: profiles.len() as u32, persons });
            };
            let limit = self.limit(kind, stronger, &mut roots, rules);
            if let Some((reason, persons)) = limit {
                note(reason, persons);
            }
            if !self.is_apart(&roots) {
                self.unite(&roots, Some(kind));
                continue;
            }
            let parts = self.parts(&roots);
            if limit.is_none() {
                note(Reason::KeptApart, parts.iter().filter(|(sides, _)| !sides.is_empty()).count() as u32);
            }
            for (_, part) in parts {
                self.unite(&part, Some(kind));
            }
        }
    }

    /// Why a value that these persons share may not join them all, and how many there are of what the reason names.
    /// Leaves in `roots` those it may join.
    fn limit(&self, kind: IdKind, stronger: u8, roots: &mut Vec<u32>, rules: &IdentityRules) -> Option<(Reason, u32)> {
        if kind == IdKind::CustomerId {
            return None;
        }
        let ids = self.different_ids(roots);
        if kind == IdKind::Device && ids > rules.max_customer_ids_per_device.max(1) {
            roots.clear();
            return Some((Reason::SeveralCustomerIds, ids));
        }
        let emails = if kind == IdKind::Device { self.different_emails(roots) } else { 0 };
        if emails > rules.max_customer_ids_per_device.max(1) {
            roots.clear();
            return Some((Reason::SeveralEmails, emails));
        }
        let persons = roots.iter().filter(|&&r| self.known_by[r as usize] & stronger != 0).count() as u32;
        let most = rules.max_persons.of(kind);
        if most > 0 && persons > most {
            roots.clear();
            return Some((Reason::TooManyPersons, persons));
        }
        if ids > 1 {
            roots.retain(|&r| self.customer_id[r as usize] == NONE_U32);
        }
        if let Some(over) = self.over_values(roots, rules) {
            roots.clear();
            return Some(over);
        }
        (ids > 1).then_some((Reason::SeveralCustomerIds, ids))
    }

    fn different_ids(&self, roots: &[u32]) -> u32 {
        let mut ids: Vec<u32> =
            roots.iter().map(|&r| self.customer_id[r as usize]).filter(|&id| id != NONE_U32).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.len() as u32
    }

    /// How many of these are told apart by their e-mails: who logs in with an address, or leaves one, is somebody else than
    /// who comes with another. Several addresses of one person are one.
    fn different_emails(&self, roots: &[u32]) -> u32 {
        const EMAIL: usize = 0; // its place in the limited kinds
        let known = || roots.iter().filter(|&&r| self.counts[r as usize][EMAIL] > 0);
        if known().nth(1).is_none() {
            return known().count() as u32;
        }
        let of_profile = &self.values[IdKind::Email as usize].of_profile;
        let mut codes: Vec<u32> = known().flat_map(|&r| self.members(r)).map(|p| of_profile[p as usize]).collect();
        codes.sort_unstable();
        codes.dedup();
        let different = codes.iter().filter(|&&code| code != NONE_U32).count();
        different.min(known().count()) as u32
    }

    /// The kind of which one person made of these would have too many values, and how many.
    fn over_values(&self, roots: &[u32], rules: &IdentityRules) -> Option<(Reason, u32)> {
        LIMITED.iter().enumerate().find_map(|(i, &(kind, reason))| {
            let most = rules.max_values.of(kind);
            let at_most: u32 = roots.iter().map(|&r| u32::from(self.counts[r as usize][i])).sum();
            if most == 0 || at_most <= most {
                return None;
            }
            let of_profile = &self.values[kind as usize].of_profile;
            let mut codes: Vec<u32> =
                roots.iter().flat_map(|&r| self.members(r)).map(|p| of_profile[p as usize]).collect();
            codes.sort_unstable();
            codes.dedup();
            let n = codes.iter().filter(|&&c| c != NONE_U32).count() as u32;
            (n > most).then_some((reason, n))
        })
    }

    fn members(&self, root: u32) -> impl Iterator<Item = u32> {
        let others = std::iter::successors(Some(self.next[root as usize]), |&p| Some(self.next[p as usize]));
        std::iter::once(root).chain(others.take_while(move |&p| p != root))
    }

    /// Whether somebody decided that some of these are different people.
    fn is_apart(&self, roots: &[u32]) -> bool {
        if self.sides.is_empty() {
            return false;
        }
        let mut all: Vec<Side> = roots.iter().filter_map(|r| self.sides.get(r)).flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all.windows(2).any(|w| w[0].0 == w[1].0)
    }

    /// Roots by the sides they are on: those that no decision names are a part of their own.
    fn parts(&self, roots: &[u32]) -> BTreeMap<Vec<Side>, Vec<u32>> {
        let mut parts: BTreeMap<Vec<Side>, Vec<u32>> = BTreeMap::new();
        for &root in roots {
            parts.entry(self.sides.get(&root).cloned().unwrap_or_default()).or_default().push(root);
        }
        parts
    }

    /// Makes one person of several; `roots` ascend, so the lowest profile stays the root.
    fn unite(&mut self, roots: &[u32], kind: Option<IdKind>) {
        let Some((&root, others)) = roots.split_first() else { return };
        let r = root as usize;
        for &other in others {
            let o = other as usize;
            self.parent[o] = root;
            self.next.swap(r, o);
            self.known_by[r] |= self.known_by[o];
            if self.customer_id[r] == NONE_U32 {
                self.customer_id[r] = self.customer_id[o];
            }
            for (i, (limited, _)) in LIMITED.iter().enumerate() {
                let shared = u16::from(kind == Some(*limited)); // the value they share counts once
                self.counts[r][i] = self.counts[r][i].saturating_add(self.counts[o][i]).saturating_sub(shared);
            }
            if let Some(kind) = kind {
                self.joins[kind as usize] += 1;
            }
            if let Some(theirs) = self.sides.remove(&other) {
                let sides = self.sides.entry(root).or_default();
                sides.extend(theirs);
                sides.sort_unstable();
                sides.dedup();
            }
        }
    }
}

/// The root of the tree that `member` is in; halves the way there for who asks next.
pub(super) fn root(parent: &mut [u32], mut member: u32) -> u32 {
    while parent[member as usize] != member {
        let up = parent[parent[member as usize] as usize];
        parent[member as usize] = up;
        member = up;
    }
    member
}
