//! Which profiles are one person: decisions first, then one kind of identifier after the other.

use crate::events::People;
use crate::model::{Decision, IdKind, IdentityRules, NONE_U32, ProfileId};

use super::persons::Persons;
use super::renames;
use super::values::{Values, values_of};
use super::{IdentitySummary, Normaliser, Resolution};

/// Joins the active profiles of `people` into persons by rules alone: see [`resolve_with`].
pub fn resolve(people: &People, rules: &IdentityRules) -> Resolution {
    resolve_with(people, rules, &[])
}

/// Joins the active profiles of `people` into persons.
///
/// What a person decided comes first and stands. Kinds of identifier are then taken in the order of the rules, the
/// values of a kind in the order of their texts' hashes: the result depends on who carries what, never on the order of
/// imports.
pub fn resolve_with(people: &People, rules: &IdentityRules, decisions: &[Decision]) -> Resolution {
    let all: Vec<ProfileId> = (0..people.active.len() as u32).collect();
    resolve_profiles(people, &all, rules, decisions)
}

/// Joins these profiles, as if there were no others; the roots of the resolution are positions among them. Where some are left
/// out there must be no decisions.
pub(super) fn resolve_profiles(
    people: &People,
    profiles: &[ProfileId],
    rules: &IdentityRules,
    decisions: &[Decision],
) -> Resolution {
    let normaliser = Normaliser::new(rules);
    let mut values = values_of(people, profiles, &normaliser);
    renames::apply(&mut values, &normaliser);
    let mut persons = Persons::new(&values);
    persons.follow(decisions, &people.active);
    let mut dropped = Vec::new();
    let mut stronger = 0u8;
    for kind in rules.order() {
        persons.join_by(kind, stronger, rules, &mut dropped);
        stronger |= 1 << kind as u8;
    }
    dropped.sort_by(|a, b| (a.kind, &a.value).cmp(&(b.kind, &b.value)));
    let root: Vec<ProfileId> = (0..profiles.len() as u32).map(|p| persons.find(p)).collect();
    let is_active: Vec<bool> = profiles.iter().map(|&p| people.active[p as usize]).collect();
    let summary =
        IdentitySummary { joins: persons.joins, by_hand: persons.by_hand, ..summarise(&is_active, &root, &values) };
    let unheeded = std::mem::take(&mut persons.unheeded);
    Resolution { root, dropped, unheeded, summary }
}

fn summarise(is_active: &[bool], root: &[ProfileId], kinds: &[Values; 4]) -> IdentitySummary {
    let n = root.len();
    let mut size = vec![0u32; n];
    let mut known = vec![0u8; n];
    let mut id = vec![NONE_U32; n];
    let mut several = vec![false; n];
    for p in (0..n).filter(|&p| is_active[p]) {
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
        joins: [0; 4],
        by_hand: 0,
        with: IdKind::ALL.map(|kind| count(&|r| known[r] >> kind as u8 & 1 == 1)),
        anonymous: count(&|r| known[r] & device_only == 0),
        several_customer_ids: count(&|r| several[r]),
    }
}
