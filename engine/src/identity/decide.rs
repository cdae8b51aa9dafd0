//! Decisions of a person about who is who, and what cannot be decided.

use std::cmp::Reverse;

use crate::events::People;
use crate::model::{CustomerIx, Decision, IdKind, IdentityRules, ProfileId, Verdict};
use crate::texts::text;

use super::Normaliser;
use super::values::column;

/// Why something cannot be decided.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecisionError {
    /// They are one customer already.
    #[error("{}", text!("identity-decide-already-one"))]
    AlreadyOne,
    /// It would give one customer two customer ids.
    #[error("{}", text!("identity-decide-two-customer-ids", first = .0, second = .1))]
    TwoCustomerIds(String, String),
    /// Another decision says the opposite.
    #[error("{}", text!("identity-decide-kept-apart"))]
    KeptApart(u32),
    /// A split needs profiles on both sides.
    #[error("{}", text!("identity-decide-nothing-to-split"))]
    NothingToSplit,
    /// The profile is not one of the customer's.
    #[error("{}", text!("identity-decide-other-profile", number = (.0 + 1).to_string()))]
    NotTheirs(ProfileId),
    /// There is no such customer.
    #[error("{}", text!("identity-decide-not-in-data"))]
    Nobody,
}

/// The profile that stands for a customer in a decision: the one with the strongest identifiers, so that the decision
/// finds the person again whatever the rules.
pub(super) fn anchor(people: &People, ix: CustomerIx, normaliser: &Normaliser) -> Option<ProfileId> {
    let has = |p: ProfileId, kind| column(people, kind).some(p as usize).and_then(|raw| normaliser.tidy(kind, raw));
    let strength = |&p: &ProfileId| (Reverse(IdKind::ALL.map(|kind| has(p, kind).is_some())), p);
    people.profiles(ix).iter().copied().min_by_key(strength)
}

/// Decides that two customers are one person.
pub fn same(
    people: &People,
    rules: &IdentityRules,
    decisions: &[Decision],
    (a, b): (CustomerIx, CustomerIx),
    at: i64,
) -> Result<Decision, DecisionError> {
    let normaliser = Normaliser::new(rules);
    may_be_same(people, &normaliser, decisions, a, b)?;
    let anchor = |ix| anchor(people, ix, &normaliser).ok_or(DecisionError::Nobody);
    Ok(Decision { id: 0, at, verdict: Verdict::Same, left: vec![anchor(a)?], right: vec![anchor(b)?] })
}

/// Whether two customers may be one person.
pub(super) fn may_be_same(
    people: &People,
    normaliser: &Normaliser,
    decisions: &[Decision],
    a: CustomerIx,
    b: CustomerIx,
) -> Result<(), DecisionError> {
    if a == b {
        return Err(DecisionError::AlreadyOne);
    }
    if let Some(decision) = decision_against(people, decisions, a, b) {
        return Err(DecisionError::KeptApart(decision));
    }
    match (customer_id(people, normaliser, a), customer_id(people, normaliser, b)) {
        (Some(a), Some(b)) if a != b => Err(DecisionError::TwoCustomerIds(a, b)),
        _ => Ok(()),
    }
}

/// The decision that keeps two customers apart, if there is one.
pub(super) fn decision_against(people: &People, decisions: &[Decision], a: CustomerIx, b: CustomerIx) -> Option<u32> {
    let is = |side: &[ProfileId], ix| side.iter().any(|&p| people.ix_of(p) == Some(ix));
    let between = |d: &&Decision| {
        d.verdict == Verdict::Different && ((is(&d.left, a) && is(&d.right, b)) || (is(&d.left, b) && is(&d.right, a)))
    };
    decisions.iter().find(between).map(|d| d.id)
}

/// The customer's tidied customer id.
pub(super) fn customer_id(people: &People, normaliser: &Normaliser, ix: CustomerIx) -> Option<String> {
    let of = |&p: &ProfileId| {
        let raw = people.customer_id.some(p as usize)?;
        normaliser.tidy(IdKind::CustomerId, raw).map(std::borrow::Cow::into_owned)
    };
    people.profiles(ix).iter().find_map(of)
}

/// Decides that the profiles `away` of customer `ix` are another person: they stay together, and so do the others.
pub fn split(people: &People, ix: CustomerIx, away: &[ProfileId], at: i64) -> Result<Decision, DecisionError> {
    let all = people.profiles(ix);
    if let Some(&stranger) = away.iter().find(|p| all.binary_search(p).is_err()) {
        return Err(DecisionError::NotTheirs(stranger));
    }
    let (right, left): (Vec<ProfileId>, Vec<ProfileId>) = all.iter().partition(|p| away.contains(p));
    if left.is_empty() || right.is_empty() {
        return Err(DecisionError::NothingToSplit);
    }
    Ok(Decision { id: 0, at, verdict: Verdict::Different, left, right })
}

/// Decides that two customers who look alike are not the same: nothing will join them, and nobody suggests it again.
pub fn different(
    people: &People,
    rules: &IdentityRules,
    (a, b): (CustomerIx, CustomerIx),
    at: i64,
) -> Result<Decision, DecisionError> {
    if a == b {
        return Err(DecisionError::AlreadyOne);
    }
    let normaliser = Normaliser::new(rules);
    let anchor = |ix| anchor(people, ix, &normaliser).ok_or(DecisionError::Nobody);
    Ok(Decision { id: 0, at, verdict: Verdict::Different, left: vec![anchor(a)?], right: vec![anchor(b)?] })
}

/// Decides that a suspicious customer is fine.
pub fn fine(people: &People, rules: &IdentityRules, ix: CustomerIx, at: i64) -> Result<Decision, DecisionError> {
    let anchor = anchor(people, ix, &Normaliser::new(rules)).ok_or(DecisionError::Nobody)?;
    Ok(Decision { id: 0, at, verdict: Verdict::Fine, left: vec![anchor], right: Vec::new() })
}
