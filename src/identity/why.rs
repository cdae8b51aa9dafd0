//! The evidence behind one customer.

use std::collections::BTreeMap;

use crate::events::People;
use crate::model::{CustomerIx, IdentityRules};

use super::{Dropped, Evidence, IdKind, Normaliser};

/// Why the profiles of customer `ix` are one person: the identifiers they share, strongest first. `dropped` comes from
/// the [`super::Resolution`] that made the customers. Empty where the customer is a single profile.
pub fn why(people: &People, ix: CustomerIx, rules: &IdentityRules, dropped: &[Dropped]) -> Vec<Evidence> {
    let (mut used, in_doubt): (Vec<Evidence>, Vec<Evidence>) =
        shared(people, ix, rules).into_iter().partition(|e| !is_dropped(dropped, e));
    let mut groups = Groups::new(people.profiles(ix));
    for evidence in &used {
        groups.join(&evidence.profiles);
    }
    // A dropped e-mail or phone still joins profiles without a customer id: it is evidence where nothing else is.
    for evidence in in_doubt.into_iter().filter(|e| e.kind != IdKind::Device) {
        if groups.join(&evidence.profiles) {
            used.push(evidence);
        }
    }
    used.sort_by(|a, b| (a.kind, &a.value).cmp(&(b.kind, &b.value)));
    used
}

/// Every tidied identifier that at least two of the customer's profiles carry.
fn shared(people: &People, ix: CustomerIx, rules: &IdentityRules) -> Vec<Evidence> {
    let normaliser = Normaliser::new(rules);
    let mut carriers: BTreeMap<(IdKind, String), Vec<u32>> = BTreeMap::new();
    for &p in people.profiles(ix) {
        for kind in IdKind::ALL {
            let column = match kind {
                IdKind::CustomerId => &people.customer_id,
                IdKind::Email => &people.email,
                IdKind::Phone => &people.phone,
                IdKind::Device => &people.device,
            };
            if let Some(value) = column.some(p as usize).and_then(|raw| normaliser.tidy(kind, raw)) {
                carriers.entry((kind, value.into_owned())).or_default().push(p);
            }
        }
    }
    let several = carriers.into_iter().filter(|(_, profiles)| profiles.len() > 1);
    several.map(|((kind, value), profiles)| Evidence { kind, value, profiles }).collect()
}

fn is_dropped(dropped: &[Dropped], evidence: &Evidence) -> bool {
    dropped.binary_search_by(|d| (d.kind, d.value.as_str()).cmp(&(evidence.kind, evidence.value.as_str()))).is_ok()
}

/// Which of a customer's profiles are connected so far.
struct Groups {
    of: BTreeMap<u32, u32>,
}

impl Groups {
    fn new(profiles: &[u32]) -> Self {
        Self { of: profiles.iter().map(|&p| (p, p)).collect() }
    }

    /// Connects `profiles`; whether that changed anything.
    fn join(&mut self, profiles: &[u32]) -> bool {
        let mut groups: Vec<u32> = profiles.iter().filter_map(|p| self.of.get(p).copied()).collect();
        groups.sort_unstable();
        groups.dedup();
        let Some((&keep, others)) = groups.split_first() else { return false };
        for group in self.of.values_mut().filter(|g| others.contains(g)) {
            *group = keep;
        }
        !others.is_empty()
    }
}
