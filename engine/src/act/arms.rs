//! Which arm a customer is in: by chance, once and for good.

use std::collections::BTreeMap;

use crate::events::{EventTable, hash_bytes};
use crate::model::{
    Action, ArmShares, Assignment, CustomerId, CustomerIx, ExperimentArm, Project, Settings, experiment_of,
};

use super::hold_out::{hold_out, unit};

/// The arms of a project's customers: those that are settled, and what chance says of the others.
pub struct Arms<'a> {
    settings: &'a Settings,
    /// By customer, what was settled first coming first: it counts where two people turned out to be one.
    settled: BTreeMap<CustomerIx, Vec<&'a Assignment>>,
}

impl<'a> Arms<'a> {
    /// Of a project.
    pub fn of(table: &EventTable, project: &'a Project) -> Self {
        let mut settled: BTreeMap<CustomerIx, Vec<&'a Assignment>> = BTreeMap::new();
        for assignment in project.assignments.iter() {
            if let Some(ix) = table.people.ix_of(assignment.customer) {
                settled.entry(ix).or_default().push(assignment);
            }
        }
        settled.values_mut().for_each(|of| of.sort_by_key(|assignment| (assignment.at, assignment.id)));
        Self { settings: &project.settings, settled }
    }

    /// The arm of an action of customer `ix`. To whom nobody writes in one experiment nobody writes in any other.
    pub fn arm(&self, ix: CustomerIx, action: &Action) -> ExperimentArm {
        let known = self.settled.get(&ix).map_or(&[][..], Vec::as_slice);
        let experiment = experiment_of(action);
        match known.iter().find(|assignment| assignment.experiment == experiment) {
            Some(assignment) => assignment.arm,
            None if action.hold_out || known.iter().any(|of| of.arm == ExperimentArm::Nobody) => ExperimentArm::Nobody,
            None => draw(action.customer, experiment, self.settings),
        }
    }

    /// Whether the arm of customer `ix` in the experiment of an action is settled.
    pub fn is_settled(&self, ix: CustomerIx, action: &Action) -> bool {
        self.has_arm(ix, experiment_of(action))
    }

    /// Whether the arm of customer `ix` in an experiment is settled.
    pub fn has_arm(&self, ix: CustomerIx, experiment: &str) -> bool {
        self.settled.get(&ix).is_some_and(|known| known.iter().any(|of| of.experiment == experiment))
    }

    /// The customers with a settled arm, and their arms, what was settled first coming first.
    pub fn settled(&self) -> impl Iterator<Item = (CustomerIx, &[&'a Assignment])> {
        self.settled.iter().map(|(ix, of)| (*ix, of.as_slice()))
    }

    /// The shares by which chance decides today.
    pub fn shares(&self) -> ArmShares {
        ArmShares { as_usual: self.settings.as_usual_share, nobody: self.settings.hold_out_share }
    }
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
