//! The evidence behind one customer.

use std::collections::BTreeMap;

use crate::events::People;
use crate::model::{CustomerIx, Decision, FORMER_ID, IdKind, IdentityRules, ProfileId, Verdict};

use super::values::column;
use super::{DroppedIdentifier, Edge, Evidence, JoinEvidence, Normaliser, Reason};

/// Why the profiles of customer `ix` are one person: the identifiers they share, strongest first. `dropped` comes from
/// the [`super::Resolution`] that made the customers. Empty where the customer is a single profile.
pub fn why(people: &People, ix: CustomerIx, rules: &IdentityRules, dropped: &[DroppedIdentifier]) -> Vec<Evidence> {
    let (mut used, in_doubt) = evidence(people, ix, rules, dropped);
    let mut groups = Groups::new(people.profiles(ix));
    for evidence in &used {
        groups.join(&evidence.profiles);
    }
    for evidence in in_doubt {
        if groups.join(&evidence.profiles) {
            used.push(evidence);
        }
    }
    used.sort_by(|a, b| (a.kind, &a.value).cmp(&(b.kind, &b.value)));
    used
}

/// The joins that made customer `ix`, one fewer than it has profiles: which two profiles, and by what.
pub fn edges(
    people: &People,
    ix: CustomerIx,
    rules: &IdentityRules,
    decisions: &[Decision],
    dropped: &[DroppedIdentifier],
) -> Vec<Edge> {
    let mut groups = Groups::new(people.profiles(ix));
    let mut edges = Vec::new();
    let (used, in_doubt) = evidence(people, ix, rules, dropped);
    let rank = |kind: IdKind| rules.order().iter().position(|&k| k == kind);
    let mut by_rule = |groups: &mut Groups, mut list: Vec<Evidence>| {
        list.sort_by(|a, b| (rank(a.kind), &a.value).cmp(&(rank(b.kind), &b.value)));
        for e in list {
            groups.trace(&e.profiles, || JoinEvidence::Shares { kind: e.kind, value: e.value.clone() }, &mut edges);
        }
    };
    // what profiles share says more than that somebody decided it, where both are true
    by_rule(&mut groups, used);
    by_rule(&mut groups, in_doubt);
    for decision in decisions {
        let sides = match decision.verdict {
            Verdict::Same => vec![decision.left.iter().chain(&decision.right).copied().collect()],
            Verdict::Different => vec![decision.left.clone(), decision.right.clone()],
            Verdict::Fine => Vec::new(),
        };
        for side in sides {
            groups.trace(&side, || JoinEvidence::Decided { decision: decision.id }, &mut edges);
        }
    }
    edges
}

/// Identifiers that several of the customer's profiles share: those that joined all who carry them, and those that
/// joined only some.
fn evidence(
    people: &People,
    ix: CustomerIx,
    rules: &IdentityRules,
    dropped: &[DroppedIdentifier],
) -> (Vec<Evidence>, Vec<Evidence>) {
    let (mut used, mut in_doubt) = (Vec::new(), Vec::new());
    for evidence in shared(people, ix, rules) {
        match find(dropped, &evidence) {
            None => used.push(evidence),
            // Between two customer ids an e-mail or phone still joins profiles without one, and between people who are
            // kept apart everything still joins those on one side.
            Some(d) if d.reason == Reason::KeptApart => in_doubt.push(evidence),
            Some(d) if d.reason == Reason::SeveralCustomerIds && d.kind != IdKind::Device => in_doubt.push(evidence),
            Some(_) => {}
        }
    }
    (used, in_doubt)
}

/// Every tidied identifier that at least two of the customer's profiles carry.
fn shared(people: &People, ix: CustomerIx, rules: &IdentityRules) -> Vec<Evidence> {
    let normaliser = Normaliser::new(rules);
    let mut carriers: BTreeMap<(IdKind, String), Vec<u32>> = BTreeMap::new();
    for &p in people.profiles(ix) {
        for kind in IdKind::ALL {
            let raw = column(people, kind).some(p as usize);
            if let Some(value) = raw.and_then(|raw| normaliser.tidy(kind, raw)) {
                carriers.entry((kind, value.into_owned())).or_default().push(p);
            }
        }
    }
    let renamed: Vec<(String, String)> = carriers
        .keys()
        .filter_map(|(kind, text)| Some((text.strip_prefix(FORMER_ID).filter(|_| *kind == IdKind::Device)?, text)))
        .map(|(id, text)| (id.to_owned(), text.clone()))
        .collect();
    for (id, text) in renamed {
        // who still has the former id is the same person as who says so
        let before = carriers.get(&(IdKind::CustomerId, id)).cloned().unwrap_or_default();
        let all = carriers.entry((IdKind::Device, text)).or_default();
        all.extend(before);
        all.sort_unstable();
        all.dedup();
    }
    let several = carriers.into_iter().filter(|(_, profiles)| profiles.len() > 1);
    several.map(|((kind, value), profiles)| Evidence { kind, value, profiles }).collect()
}

fn find<'a>(dropped: &'a [DroppedIdentifier], evidence: &Evidence) -> Option<&'a DroppedIdentifier> {
    let at = dropped.binary_search_by(|d| (d.kind, d.value.as_str()).cmp(&(evidence.kind, evidence.value.as_str())));
    at.ok().and_then(|at| dropped.get(at))
}

/// Which of a customer's profiles are connected so far.
struct Groups {
    of: BTreeMap<ProfileId, u32>,
}

impl Groups {
    fn new(profiles: &[ProfileId]) -> Self {
        Self { of: profiles.iter().map(|&p| (p, p)).collect() }
    }

    /// Connects `profiles`; whether that changed anything.
    fn join(&mut self, profiles: &[ProfileId]) -> bool {
        let mut groups: Vec<u32> = profiles.iter().filter_map(|p| self.of.get(p).copied()).collect();
        groups.sort_unstable();
        groups.dedup();
        let Some((&keep, others)) = groups.split_first() else { return false };
        if others.is_empty() {
            return false;
        }
        for group in self.of.values_mut().filter(|g| others.binary_search(g).is_ok()) {
            *group = keep;
        }
        true
    }

    /// Connects `profiles` and notes each join that was needed.
    fn trace(&mut self, profiles: &[ProfileId], because: impl Fn() -> JoinEvidence, edges: &mut Vec<Edge>) {
        let mut here = profiles.iter().copied().filter(|p| self.of.contains_key(p)).collect::<Vec<_>>().into_iter();
        let Some(first) = here.next() else { return };
        for other in here {
            if self.join(&[first, other]) {
                edges.push(Edge { a: first, b: other, because: because() });
            }
        }
    }
}
