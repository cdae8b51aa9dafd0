//! Who is who when profiles are added: only the profiles that share something with them, directly or over others, are joined
//! anew. What joins people is the values they carry and what a person decided, so nobody else can be concerned.

use std::hash::{BuildHasher, BuildHasherDefault};

use rayon::prelude::*;
use rustc_hash::{FxHashSet, FxHasher};

use crate::events::People;
use crate::model::{Decision, FORMER_ID, IdKind, IdentityRules, NONE_U32, ProfileId, Verdict};

use super::resolve::resolve_profiles;
use super::values::column;
use super::{IdentitySummary, Normaliser, Resolution};

/// So often all profiles are looked through for those that share something; with longer chains all are joined anew.
const MOST_ROUNDS: usize = 6;

/// So many profiles are joined anew at most, besides a share of all.
const MOST_JOINED: usize = 10_000;

/// Profiles looked at by one piece of parallel work.
const PIECE: usize = 1 << 13;

/// Profiles that were added, and those that are concerned by them, joined anew.
#[derive(Debug)]
pub struct AddedProfiles {
    /// Those that are concerned, ascending.
    profiles: Vec<ProfileId>,
    /// Among themselves without the added ones, and with them.
    before: Resolution,
    after: Resolution,
}

/// Joins the profiles of `people` from `first` on with those before them, of which everybody is found out already. `None`
/// where that would be no less than to find out everybody again.
pub fn resolve_added(
    people: &People,
    first: ProfileId,
    rules: &IdentityRules,
    decisions: &[Decision],
) -> Option<AddedProfiles> {
    let profiles = concerned(people, first, &Normaliser::new(rules))?;
    let is_concerned = |p: &ProfileId| profiles.binary_search(p).is_ok();
    let joins_or_parts = decisions.iter().filter(|decision| decision.verdict != Verdict::Fine);
    if joins_or_parts.flat_map(|decision| decision.left.iter().chain(&decision.right)).any(is_concerned) {
        return None;
    }
    let known = profiles.partition_point(|&p| p < first);
    let before = resolve_profiles(people, &profiles[..known], rules, &[]);
    let after = resolve_profiles(people, &profiles, rules, &[]);
    Some(AddedProfiles { profiles, before, after })
}

impl AddedProfiles {
    /// Whether each of them is a customer by itself, and nobody else is concerned.
    pub fn join_nobody(&self) -> bool {
        self.before.root.is_empty() && self.after.root.iter().zip(0..).all(|(&root, own)| root == own)
    }

    /// For each of so many profiles the one that stands for its customer: `root` says it of those before the added ones.
    pub fn root(&self, mut root: Vec<ProfileId>, profiles: usize) -> Vec<ProfileId> {
        root.extend(root.len() as u32..profiles as u32);
        for (&p, &local) in self.profiles.iter().zip(&self.after.root) {
            root[p as usize] = self.profiles[local as usize];
        }
        root
    }

    /// Who is who among all, where `known` is who was who before.
    pub fn resolution(&self, known: &Resolution, people: &People) -> Resolution {
        let root = self.root(known.root.clone(), people.active.len());
        let key = |of: &super::DroppedIdentifier| (of.kind, of.value.clone());
        let outdated: FxHashSet<(IdKind, String)> = self.before.dropped.iter().map(key).collect();
        let mut dropped: Vec<_> = known.dropped.iter().filter(|of| !outdated.contains(&key(of))).cloned().collect();
        dropped.extend(self.after.dropped.iter().cloned());
        dropped.sort_by(|a, b| (a.kind, &a.value).cmp(&(b.kind, &b.value)));
        let summary = self.summary(&known.summary, &root, &people.active);
        Resolution { root, dropped, unheeded: known.unheeded.clone(), summary }
    }

    fn summary(&self, known: &IdentitySummary, root: &[ProfileId], active: &[bool]) -> IdentitySummary {
        let (before, after) = (&self.before.summary, &self.after.summary);
        let changed = |n: u64, before: u64, after: u64| n - before + after;
        let each = |n: [u64; 4], before: [u64; 4], after: [u64; 4]| {
            std::array::from_fn(|i| changed(n[i], before[i], after[i]))
        };
        let largest = if after.largest >= known.largest {
            after.largest
        } else if before.largest < known.largest {
            known.largest
        } else {
            // the largest customer fell apart
            largest(root, active)
        };
        IdentitySummary {
            profiles: changed(known.profiles, before.profiles, after.profiles),
            customers: changed(known.customers, before.customers, after.customers),
            joined_customers: changed(known.joined_customers, before.joined_customers, after.joined_customers),
            largest,
            joins: each(known.joins, before.joins, after.joins),
            with: each(known.with, before.with, after.with),
            anonymous: changed(known.anonymous, before.anonymous, after.anonymous),
            by_hand: known.by_hand,
            several_customer_ids: changed(
                known.several_customer_ids,
                before.several_customer_ids,
                after.several_customer_ids,
            ),
        }
    }
}

/// How many profiles the largest customer has.
fn largest(root: &[ProfileId], active: &[bool]) -> u64 {
    let mut sizes = vec![0u32; root.len()];
    root.iter().zip(active).filter(|(_, active)| **active).for_each(|(&root, _)| sizes[root as usize] += 1);
    sizes.into_iter().max().unwrap_or(0).into()
}

/// The profiles from `first` on, and those that share a value with one of them, directly or over others; ascending. `None`
/// where these are too many, or many look-throughs apart.
fn concerned(people: &People, first: ProfileId, normaliser: &Normaliser) -> Option<Vec<ProfileId>> {
    let all = people.active.len() as u32;
    let most = MOST_JOINED + all as usize / 8;
    let mut profiles: Vec<ProfileId> = (first..all).collect();
    if profiles.len() > most {
        return None;
    }
    let mut wanted = FxHashSet::default();
    let mut newest = profiles.clone();
    for _ in 0..MOST_ROUNDS {
        let known = wanted.len();
        newest.iter().for_each(|&p| each_value(people, p, normaliser, |value| wanted.extend([value])));
        if wanted.len() == known {
            return Some(profiles);
        }
        let shares = |&p: &ProfileId| {
            let mut found = false;
            if !is_told_at_a_glance(people, p, &wanted) {
                each_value(people, p, normaliser, |value| found |= wanted.contains(&value));
            }
            found && profiles.binary_search(&p).is_err()
        };
        newest = (0..first).into_par_iter().with_min_len(PIECE).filter(shares).collect();
        profiles.extend(&newest);
        profiles.sort_unstable();
        if profiles.len() > most {
            return None;
        }
        if newest.is_empty() {
            return Some(profiles);
        }
    }
    None
}

/// Gives the values that a profile may be joined by, as numbers: two that are different values may have one number, which
/// joins nobody who does not share a value.
fn each_value(people: &People, p: ProfileId, normaliser: &Normaliser, mut take: impl FnMut(u64)) {
    if !people.active[p as usize] {
        return;
    }
    for kind in IdKind::ALL {
        let raw = column(people, kind).get(p as usize);
        if raw.is_empty() {
            continue;
        }
        let Some(text) = normaliser.tidy(kind, raw) else { continue };
        take(number(kind, &text));
        // an id that was given up for another
        if kind == IdKind::Device
            && let Some(former) = text.strip_prefix(FORMER_ID)
            && let Some(id) = normaliser.tidy(IdKind::CustomerId, former)
        {
            take(number(IdKind::CustomerId, &id));
        }
    }
}

/// Whether a profile surely has none of these values, told by identifiers that need no tidying: most are such.
fn is_told_at_a_glance(people: &People, p: ProfileId, wanted: &FxHashSet<u64>) -> bool {
    IdKind::ALL.into_iter().all(|kind| {
        let raw = column(people, kind).get(p as usize);
        raw.is_empty() || is_tidy(kind, raw) && !wanted.contains(&number(kind, raw))
    })
}

/// Whether an identifier is as [`Normaliser::tidy`] leaves it, if it leaves it at all, and names no other; not where that
/// takes a closer look.
fn is_tidy(kind: IdKind, raw: &str) -> bool {
    let bytes = raw.as_bytes();
    let has_plain_ends = [bytes.first(), bytes.last()].into_iter().flatten().all(u8::is_ascii_alphanumeric);
    let is_plain = has_plain_ends && raw.is_ascii();
    match kind {
        IdKind::CustomerId | IdKind::Device => is_plain && !raw.ends_with(".0") && !raw.starts_with(FORMER_ID),
        IdKind::Email => is_plain && !bytes.iter().any(|b| b.is_ascii_uppercase() || matches!(b, b'<' | b':')),
        IdKind::Phone => false,
    }
}

fn number(kind: IdKind, text: &str) -> u64 {
    BuildHasherDefault::<FxHasher>::default().hash_one((kind as u8, text))
}

/// For each profile the one that stands for its customer, as people are joined now: the profile itself where it does not
/// count.
pub fn roots_of(people: &People) -> Vec<ProfileId> {
    let root = |(p, &ix): (usize, &u32)| if ix == NONE_U32 { p as u32 } else { people.ids[ix as usize] };
    people.of_profile.iter().enumerate().map(root).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::identity::resolve_with;

    /// People of some profiles: a customer id, e-mail, phone and device of few.
    fn people(profiles: &[[u8; 4]], inactive: usize) -> People {
        let mut people = People::default();
        for [id, email, phone, device] in profiles {
            let text = |n: u8, text: String| if n == 0 { String::new() } else { text };
            people.customer_id.push(&text(*id, format!("K{id}")));
            people.email.push(&text(*email, format!(" M{email}@example.org")));
            people.phone.push(&text(*phone, format!("+49 30 12345{phone}")));
            let former = if *device > 6 { format!("{FORMER_ID}K{}", device - 6) } else { format!("d{device}") };
            people.device.push(&text(*device, former));
            let counts = people.active.len() != inactive;
            people.active.push(counts);
        }
        people
    }

    fn profiles() -> impl Strategy<Value = Vec<[u8; 4]>> {
        let rare = |most: u8| prop_oneof![2 => Just(0), 1 => 1..most];
        let profile = (rare(9), rare(9), rare(9), rare(9)).prop_map(|(a, b, c, d)| [a, b, c, d]);
        prop::collection::vec(profile, 0..24)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn added_profiles_are_joined_as_if_all_were_joined_at_once(
            known in profiles(), added in profiles(), inactive in 0usize..40, most in 0u32..4
        ) {
            let (first, all) = (known.len(), [known.clone(), added].concat());
            let mut rules = IdentityRules::default();
            rules.max_persons.device = most;
            rules.max_values.email = most;
            let before = resolve_with(&people(&known, inactive), &rules, &[]);
            let people = people(&all, inactive);
            let expected = resolve_with(&people, &rules, &[]);
            if let Some(found) = resolve_added(&people, first as u32, &rules, &[]) {
                prop_assert_eq!(&found.resolution(&before, &people), &expected);
                let mut joined = people.clone();
                joined.set_customers(&expected.root);
                prop_assert_eq!(&roots_of(&joined), &expected.root);
                if found.join_nobody() {
                    let mut added = people.clone();
                    added.set_customers(&before.root);
                    added.add_strangers();
                    prop_assert_eq!((&added.of_profile, &added.ids), (&joined.of_profile, &joined.ids));
                    let members = |people: &People| (0..people.len() as u32).flat_map(|ix| people.profiles(ix).to_vec()).collect::<Vec<_>>();
                    prop_assert_eq!(members(&added), members(&joined));
                }
            }
        }
    }
}
