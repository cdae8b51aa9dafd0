//! What an action of each kind adds, from customers who were held back: contacted against held back, per kind, shrunk
//! towards what the other kinds show and, in the end, towards nothing. A kind without enough of both has no effect to
//! speak of. What a customer did counts once: a message that was exported here and stands in an imported campaign log too
//! is one message.

use std::collections::BTreeMap;

use crate::analysis::Z90;
use crate::events::{EventTable, Subset, action_of_campaign};
use crate::model::{ActionKind, ActionState, AddedAmount, CustomerIx, Project};
use crate::predict::{DAY, Kinds, outcome};

use super::results::{Arm, Contact, FIRM, RESULT_DAYS, campaigns};

/// How far the effects of messages in general lie from nothing, as a standard deviation in orders per customer.
const AROUND_NOTHING: f64 = 0.05;
/// How far the kinds lie from each other.
const BETWEEN_KINDS: f64 = 0.03;

/// Contacted and held back customers of one kind of action.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Evidence {
    /// Customers who were contacted.
    pub treated: Arm,
    /// Customers who were held back.
    pub held_out: Arm,
}

impl Evidence {
    /// (difference, variance), each side with one more success and failure, so that none is taken for certain.
    fn difference(self) -> (f64, f64) {
        let side = |arm: Arm| {
            let n = arm.n as f64 + 2.0;
            let p = (arm.reached as f64 + 1.0) / n;
            (p, p * (1.0 - p) / n)
        };
        let ((p1, v1), (p2, v2)) = (side(self.treated), side(self.held_out));
        (p1 - p2, v1 + v2)
    }

    fn is_enough(self) -> bool {
        self.treated.n.min(self.held_out.n) >= FIRM
    }

    fn add(&mut self, treated: Arm, held_out: Arm) {
        for (arm, more) in [(&mut self.treated, treated), (&mut self.held_out, held_out)] {
            arm.n += more.n;
            arm.reached += more.reached;
        }
    }
}

/// What each kind adds, where that is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Effects(BTreeMap<ActionKind, AddedAmount>);

impl Effects {
    /// Reads the project's own exports and the campaigns in the data, as far as their [`RESULT_DAYS`] are over at `now`.
    pub fn measure(table: &EventTable, subset: &Subset, project: &Project, kinds: &Kinds, now: i64) -> Self {
        let mut evidence: BTreeMap<Option<ActionKind>, Evidence> = BTreeMap::new();
        for (kind, contact) in contacts(table, subset, project, kinds) {
            let end = contact.at + RESULT_DAYS * DAY;
            if end > now {
                continue;
            }
            let reached = outcome(table, subset, kinds, contact.customer, contact.at + 1, end).goal;
            let arm = Arm { n: 1, reached: u64::from(reached) };
            let of_kind = evidence.entry(kind).or_default();
            if contact.held_out {
                of_kind.add(Arm::default(), arm);
            } else {
                of_kind.add(arm, Arm::default());
            }
        }
        Self::of_evidence(&evidence)
    }

    /// From evidence by kind; that of no kind only says how much messages add in general.
    pub fn of_evidence(evidence: &BTreeMap<Option<ActionKind>, Evidence>) -> Self {
        let enough: Vec<_> = evidence.iter().filter(|(_, e)| e.is_enough()).collect();
        let effect = |&(kind, e): &(&Option<ActionKind>, &Evidence)| {
            // each kind lies so far from messages in general, by which the others tell of this one
            let between = BETWEEN_KINDS.powi(2);
            let others = enough.iter().filter(|(other, _)| other != &kind).map(|(_, e)| e.difference());
            let others = others.map(|(difference, variance)| (difference, variance + between));
            let (mean, variance) = shrink(others, 0.0, AROUND_NOTHING.powi(2));
            let (mean, variance) = shrink([e.difference()], mean, variance + between);
            let half = Z90 * variance.sqrt();
            kind.map(|kind| (kind, AddedAmount { mean, low: mean - half, high: mean + half }))
        };
        Self(enough.iter().filter_map(effect).collect())
    }

    /// What an action of this kind adds to the orders of one customer.
    pub fn of(&self, kind: ActionKind) -> Option<AddedAmount> {
        self.0.get(&kind).copied()
    }
}

/// Mean and variance after some differences (each with its variance), from a normal prior.
fn shrink(differences: impl IntoIterator<Item = (f64, f64)>, mean: f64, variance: f64) -> (f64, f64) {
    let prior = (mean / variance, 1.0 / variance);
    let (weighted, weight) = differences.into_iter().fold(prior, |(sum, w), (d, v)| (sum + d / v, w + 1.0 / v));
    (weighted / weight, 1.0 / weight)
}

/// Everybody who was contacted or held back, by kind, so that no order is counted twice: whoever is in an own export is
/// left out of campaigns at about the same time, and of a kind's contacts to one customer the next counts only when the
/// days of the one before are over.
fn contacts(
    table: &EventTable,
    subset: &Subset,
    project: &Project,
    kinds: &Kinds,
) -> Vec<(Option<ActionKind>, Contact)> {
    let own = own_exports(table, subset, project);
    let mut times: BTreeMap<CustomerIx, Vec<i64>> = BTreeMap::new();
    own.iter().for_each(|(_, contact)| times.entry(contact.customer).or_default().push(contact.at));
    let near = |a: i64, b: i64| (a - b).abs() < RESULT_DAYS * DAY;
    let is_own = |c: &Contact| times.get(&c.customer).is_some_and(|own| own.iter().any(|&at| near(at, c.at)));
    let logged = campaigns(table, subset, kinds).into_iter().flat_map(|campaign| {
        let kind = action_of_campaign(&campaign.name);
        campaign.contacts.into_iter().map(move |contact| (kind, contact))
    });
    let mut all: Vec<_> = logged.filter(|(_, contact)| !is_own(contact)).collect();
    all.extend(own);
    all.sort_by_key(|(kind, contact)| (*kind, contact.customer, contact.at, contact.held_out));
    all.dedup_by(|next, before| {
        next.0 == before.0 && next.1.customer == before.1.customer && near(next.1.at, before.1.at)
    });
    all
}

/// Actions that were exported, and approved ones that were held back at the same time.
fn own_exports(table: &EventTable, subset: &Subset, project: &Project) -> Vec<(Option<ActionKind>, Contact)> {
    let contact = |action: &crate::model::Action| {
        let held_out = match action.state {
            ActionState::Exported => false,
            ActionState::Approved if action.hold_out => true,
            _ => return None,
        };
        let customer = table.people.ix_of(action.customer).filter(|&ix| subset.customers().contains(ix))?;
        Some((Some(action.kind), Contact { customer, at: action.send_at?, held_out }))
    };
    project.actions.iter().filter_map(contact).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arm(n: u64, reached: u64) -> Arm {
        Arm { n, reached }
    }

    fn effects(rows: &[(Option<ActionKind>, Arm, Arm)]) -> Effects {
        let of = |&(kind, treated, held_out): &_| (kind, Evidence { treated, held_out });
        Effects::of_evidence(&rows.iter().map(of).collect())
    }

    #[test]
    fn nothing_is_known_without_enough_on_both_sides() {
        let some =
            effects(&[(Some(ActionKind::Reminder), arm(5_000, 900), arm(29, 2)), (None, arm(900, 300), arm(900, 200))]);
        assert_eq!(some, Effects::default(), "neither of a kind with few held back nor of campaigns of no kind");
    }

    #[test]
    fn a_difference_is_found_and_shrunk_and_its_interval_holds_it() {
        let found = effects(&[(Some(ActionKind::Reminder), arm(2_000, 500), arm(1_000, 150))]);
        let added = found.of(ActionKind::Reminder).unwrap();
        assert!(added.mean > 0.08 && added.mean < 0.10, "{added:?}");
        assert!(added.low > 0.0 && added.low < added.mean && added.high > added.mean, "{added:?}");
        let few =
            effects(&[(Some(ActionKind::Reminder), arm(200, 50), arm(100, 15))]).of(ActionKind::Reminder).unwrap();
        assert!(
            few.mean < added.mean && few.high - few.low > added.high - added.low,
            "less is believed of fewer: {few:?}"
        );
    }

    #[test]
    fn intervals_hold_in_nine_of_ten_projects() {
        use crate::analysis::coverage::Coverage;
        use crate::analysis::random_stream::RandomStream;
        let kinds =
            [ActionKind::Reminder, ActionKind::Offer, ActionKind::Thanks, ActionKind::WinBack, ActionKind::Call];
        let mut random = RandomStream::new(14, 1);
        let mut project = || {
            let general = AROUND_NOTHING * random.normal();
            let mut rows = Vec::new();
            let mut truths = Vec::new();
            for kind in &kinds[..=random.below(kinds.len())] {
                let (base, added) = (0.2 + 0.4 * random.unit(), general + BETWEEN_KINDS * random.normal());
                let mut side = |least: usize, chance: f64| {
                    let n = least + random.below(1_000);
                    arm(n as u64, (0..n).filter(|_| random.unit() < chance).count() as u64)
                };
                rows.push((Some(*kind), side(200, base + added), side(100, base)));
                truths.push((*kind, added));
            }
            let found = effects(&rows);
            let holds = |&(kind, added): &(ActionKind, f64)| {
                let of = found.of(kind).unwrap();
                (of.low..=of.high).contains(&added)
            };
            truths.iter().map(holds).collect()
        };
        let coverage = Coverage::of((0..1_000).map(|_| project()));
        assert!(coverage.contains(0.9), "{coverage}");
    }

    #[test]
    fn no_difference_is_said_to_be_none() {
        let added =
            effects(&[(Some(ActionKind::Offer), arm(2_000, 300), arm(2_000, 300))]).of(ActionKind::Offer).unwrap();
        assert!(added.mean.abs() < 1e-9 && added.low < 0.0 && added.high > 0.0, "{added:?}");
    }

    #[test]
    fn what_other_kinds_show_is_a_hint() {
        let own = (Some(ActionKind::Offer), arm(60, 9), arm(40, 6));
        let alone = effects(&[own]).of(ActionKind::Offer).unwrap();
        let others = effects(&[own, (None, arm(5_000, 1_000), arm(5_000, 500))]).of(ActionKind::Offer).unwrap();
        assert!(others.mean > alone.mean + 0.01, "{alone:?} {others:?}");
    }
}
