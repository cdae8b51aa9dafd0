//! Which arm a customer is in: by chance, once and for good.

use std::collections::{BTreeMap, BTreeSet};

use crate::events::{EventTable, People, hash_bytes};
use crate::model::{
    Action, ActionKind, ArmShares, Assignment, CustomerId, CustomerIx, ExperimentArm, Project, Purpose, Settings,
    experiment_of, experiment_of_kind,
};

use super::consent::WithheldPeople;
use super::hold_out::{hold_out, unit};

/// The arms of a project's customers: those that are settled, and what chance says of the others.
pub struct Arms<'a> {
    settings: &'a Settings,
    people: &'a People,
    /// By customer, what was settled first coming first: it counts where two people turned out to be one.
    settled: BTreeMap<CustomerIx, Vec<&'a Assignment>>,
    /// To whom nobody writes: by an arm in any experiment, or as one of their actions is marked.
    nobody: BTreeSet<CustomerIx>,
}

impl<'a> Arms<'a> {
    /// Reads the arms that are settled in a project.
    pub fn of(table: &'a EventTable, project: &'a Project) -> Self {
        let mut settled: BTreeMap<CustomerIx, Vec<&'a Assignment>> = BTreeMap::new();
        for assignment in project.assignments.iter() {
            if let Some(ix) = table.people.ix_of(assignment.customer) {
                settled.entry(ix).or_default().push(assignment);
            }
        }
        settled.values_mut().for_each(|of| of.sort_by_key(|assignment| (assignment.at, assignment.id)));
        let by_arm = settled.iter().filter(|(_, of)| of.iter().any(|of| of.arm == ExperimentArm::Nobody));
        let mut nobody: BTreeSet<CustomerIx> = by_arm.map(|(ix, _)| *ix).collect();
        let marked = project.actions.iter().filter(|action| action.hold_out);
        nobody.extend(marked.filter_map(|action| table.people.ix_of(action.customer)));
        Self { settings: &project.settings, people: &table.people, settled, nobody }
    }

    /// The arm of an action of customer `ix`. To whom nobody writes in one experiment nobody writes in any other, also where
    /// this one had them treated before; they stay on its side when it is read.
    pub fn arm(&self, ix: CustomerIx, action: &Action) -> ExperimentArm {
        if action.hold_out { ExperimentArm::Nobody } else { self.arm_in(ix, &experiment_of(action), action.kind) }
    }

    /// The arm of customer `ix` in an experiment of actions of a kind.
    pub(super) fn arm_in(&self, ix: CustomerIx, experiment: &str, kind: ActionKind) -> ExperimentArm {
        if self.nobody.contains(&ix) {
            return ExperimentArm::Nobody;
        }
        let known = self.settled_in(ix, experiment, kind);
        known.map_or_else(|| draw(self.people.ids[ix as usize], experiment, self.settings), |of| of.arm)
    }

    /// What is settled for customer `ix` in an experiment. An arm that was settled while all actions of a kind were one
    /// experiment holds for every playbook of that kind.
    fn settled_in(&self, ix: CustomerIx, experiment: &str, kind: ActionKind) -> Option<&'a Assignment> {
        let settled = self.settled.get(&ix)?;
        let of = |name: &str| settled.iter().find(|of| of.experiment == name).copied();
        of(experiment).or_else(|| of(experiment_of_kind(kind)))
    }

    /// Whether nobody writes to customer `ix`, once there is an experiment: such customers are in no list for a contact.
    pub fn is_left_alone(&self, ix: CustomerIx) -> bool {
        let settled = self.settled.get(&ix);
        let drawn = || hold_out(self.people.ids[ix as usize], self.settings.seed, self.settings.hold_out_share);
        !self.settled.is_empty() && (self.nobody.contains(&ix) || settled.is_none() && drawn())
    }

    /// The shares by which chance decided the arm of an action of customer `ix` just now; `None` where it was decided
    /// before, by an arm in another experiment or by shares that have changed since.
    pub fn drawn_by(&self, ix: CustomerIx) -> Option<ArmShares> {
        let drawn = hold_out(self.people.ids[ix as usize], self.settings.seed, self.settings.hold_out_share);
        let is_first = !self.settled.contains_key(&ix) && self.nobody.contains(&ix) <= drawn;
        is_first.then_some(ArmShares { as_usual: self.settings.as_usual_share, nobody: self.settings.hold_out_share })
    }

    /// Whether the arm of customer `ix` in the experiment of an action is settled.
    pub fn is_settled(&self, ix: CustomerIx, action: &Action) -> bool {
        self.settled_in(ix, &experiment_of(action), action.kind).is_some()
    }

    /// Whether the arm of customer `ix` in an experiment is settled.
    pub fn has_arm(&self, ix: CustomerIx, experiment: &str) -> bool {
        self.settled.get(&ix).is_some_and(|known| known.iter().any(|of| of.experiment == experiment))
    }

    /// The customers with a settled arm, and their arms, what was settled first coming first.
    pub fn settled(&self) -> impl Iterator<Item = (CustomerIx, &[&'a Assignment])> {
        self.settled.iter().map(|(ix, of)| (*ix, of.as_slice()))
    }
}

/// Takes those to whom nobody writes out of a list for a contact; others and lists for other purposes stay as they are.
pub fn without_nobody(
    table: &EventTable,
    project: &Project,
    purpose: Purpose,
    (mut listed, mut withheld): (Vec<CustomerIx>, WithheldPeople),
) -> (Vec<CustomerIx>, WithheldPeople) {
    if purpose.is_contact() {
        let arms = Arms::of(table, project);
        let before = listed.len();
        listed.retain(|&ix| !arms.is_left_alone(ix));
        withheld.hold_out += before - listed.len();
    }
    (listed, withheld)
}

/// What chance says. Whether nobody writes to a customer depends on the customer and the seed alone, so that the same people
/// are left alone by all experiments; whether things stay as usual is drawn for each experiment anew.
pub fn draw(customer: CustomerId, experiment: &str, settings: &Settings) -> ExperimentArm {
    let (nobody, as_usual) = (settings.hold_out_share, settings.as_usual_share);
    if hold_out(customer, settings.seed, nobody) {
        return ExperimentArm::Nobody;
    }
    let of_others = if nobody < 1.0 { as_usual / (1.0 - nobody) } else { 0.0 };
    let seed = settings.seed ^ hash_bytes(0, experiment.as_bytes());
    if unit(customer, seed) < of_others { ExperimentArm::AsUsual } else { ExperimentArm::Proposed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::experiment::ratio_chance;

    fn arms(experiment: &str, settings: &Settings) -> Vec<ExperimentArm> {
        (0..20_000).map(|customer| draw(customer, experiment, settings)).collect()
    }

    #[test]
    fn eight_one_one_by_customer_and_experiment() {
        let settings = Settings::default();
        let (offers, reminders) = (arms("offer", &settings), arms("reminder", &settings));
        for drawn in [&offers, &reminders] {
            let n = ExperimentArm::ALL.map(|arm| drawn.iter().filter(|a| **a == arm).count() as u64);
            assert!(ratio_chance(&n, &[0.8, 0.1, 0.1]) > 0.01, "{n:?}");
        }
        let both = |arm| offers.iter().zip(&reminders).filter(|(a, b)| **a == arm && **b == arm).count();
        assert_eq!(both(ExperimentArm::Nobody), offers.iter().filter(|a| **a == ExperimentArm::Nobody).count());
        assert!((160..290).contains(&both(ExperimentArm::AsUsual)), "{}", both(ExperimentArm::AsUsual));
        assert_eq!(offers, arms("offer", &settings));
    }

    #[test]
    fn larger_shares_keep_whom_they_had() {
        let (small, large) = (
            Settings { as_usual_share: 0.1, ..Settings::default() },
            Settings { as_usual_share: 0.3, ..Settings::default() },
        );
        let before = arms("offer", &small);
        let after = arms("offer", &large);
        assert!(before.iter().zip(&after).all(|(b, a)| *b == ExperimentArm::Proposed || a == b));
        let none = Settings { as_usual_share: 0.0, hold_out_share: 0.0, ..Settings::default() };
        assert!(arms("offer", &none).iter().all(|arm| *arm == ExperimentArm::Proposed));
    }
}
