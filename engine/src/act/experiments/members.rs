//! Who is compared with whom.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::arms::Arms;
use crate::act::results::{Contact, campaigns};
use crate::events::{EventTable, Subset};
use crate::model::{ArmShares, Assignment, CustomerIx, ExperimentArm, Project, playbook_of_experiment};
use crate::predict::Kinds;

use super::groups::{ComparedWith, ExperimentName};

/// A customer on one side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Member {
    pub ix: CustomerIx,
    /// From when on they are compared, ms UTC.
    pub at: i64,
    pub treated: bool,
}

/// Two groups to compare, and how large all arms of the experiment are and were to be.
pub(super) struct Comparison {
    pub name: ExperimentName,
    pub with: ComparedWith,
    pub members: Vec<Member>,
    pub observed: Vec<u64>,
    pub expected: Option<Vec<f64>>,
}

/// All comparisons: of all actions, of each experiment, of each campaign.
pub(super) fn comparisons(table: &EventTable, subset: &Subset, project: &Project, kinds: &Kinds) -> Vec<Comparison> {
    let arms = Arms::of(table, project);
    let mut own: BTreeMap<&str, BTreeMap<CustomerIx, &Assignment>> = BTreeMap::new();
    for (ix, settled) in arms.settled().filter(|(ix, _)| subset.customers().contains(*ix)) {
        for assignment in settled.iter().filter(|assignment| assignment.at >= subset.time().start) {
            own.entry(&assignment.experiment).or_default().entry(ix).or_insert(assignment);
        }
    }
    let drawn = own.values().filter(|of| of.values().any(|assignment| assignment.shares.is_some())).count();
    let mut found = Vec::new();
    if drawn > 1 {
        found.extend(all_actions(&own));
    }
    let mut named: Vec<(ExperimentName, &BTreeMap<CustomerIx, &Assignment>)> =
        own.iter().map(|(key, assigned)| (name_of(key, project), assigned)).collect();
    named.sort_by(|a, b| a.0.cmp(&b.0));
    for (name, assigned) in &named {
        found.extend(of_experiment(name, assigned));
    }
    found.extend(campaigns(table, subset, kinds).into_iter().map(|campaign| {
        let member = |c: &Contact| Member { ix: c.customer, at: c.at, treated: !c.held_out };
        Comparison {
            name: ExperimentName::Campaign(campaign.name),
            with: ComparedWith::HeldOut,
            members: campaign.contacts.iter().map(member).collect(),
            observed: Vec::new(),
            expected: None,
        }
    }));
    found
}

/// The experiment of a key.
fn name_of(key: &str, project: &Project) -> ExperimentName {
    let named = |id| project.playbooks.iter().find(|playbook| playbook.id == id).map(|playbook| playbook.name.clone());
    match playbook_of_experiment(key) {
        Some(id) => ExperimentName::Playbook { id, name: named(id) },
        None => ExperimentName::Assigned(key.to_owned()),
    }
}

/// Those who had the action against those for whom things stayed as usual, and against those to whom nobody writes.
fn of_experiment(name: &ExperimentName, assigned: &BTreeMap<CustomerIx, &Assignment>) -> Vec<Comparison> {
    // only where chance decided just then is it known how many there were to be
    let drawn = || assigned.values().filter_map(|assignment| Some((assignment.arm, assignment.shares?)));
    let count = |arm| drawn().filter(|(of, _)| *of == arm).count() as u64;
    let observed: Vec<u64> = ExperimentArm::ALL.map(count).to_vec();
    let sum = |of: fn(&ArmShares) -> f64| drawn().map(|(_, shares)| of(&shares)).sum::<f64>();
    let expected = (drawn().next().is_some())
        .then(|| vec![sum(|s| 1.0 - s.as_usual - s.nobody), sum(|s| s.as_usual), sum(|s| s.nobody)]);
    let against = |(with, arm): (ComparedWith, ExperimentArm)| {
        let is_in = |assignment: &&&Assignment| [ExperimentArm::Proposed, arm].contains(&assignment.arm);
        let member = |(ix, assignment): (&CustomerIx, &&Assignment)| {
            let treated = assignment.arm == ExperimentArm::Proposed;
            is_in(&assignment).then_some(Member { ix: *ix, at: assignment.at, treated })
        };
        let members: Vec<Member> = assigned.iter().filter_map(member).collect();
        members.iter().any(|member| !member.treated).then(|| Comparison {
            name: name.clone(),
            with,
            members,
            observed: observed.clone(),
            expected: expected.clone(),
        })
    };
    let arms = [(ComparedWith::AsUsual, ExperimentArm::AsUsual), (ComparedWith::Nobody, ExperimentArm::Nobody)];
    arms.into_iter().filter_map(against).collect()
}

/// Everybody for whom chance decided: those to whom nobody writes against all others, whatever became of each action, from
/// the first arm on. Whoever has the choice of more actions would else be treated more often.
fn all_actions(own: &BTreeMap<&str, BTreeMap<CustomerIx, &Assignment>>) -> Option<Comparison> {
    let mut of: BTreeMap<CustomerIx, Vec<&Assignment>> = BTreeMap::new();
    for assigned in own.values() {
        for (ix, assignment) in assigned.iter().filter(|(_, assignment)| assignment.shares.is_some()) {
            of.entry(*ix).or_default().push(assignment);
        }
    }
    let mut members = Vec::with_capacity(of.len());
    let mut expected = [0.0, 0.0];
    for (ix, mut assignments) in of {
        assignments.sort_by_key(|assignment| (assignment.at, assignment.id));
        let first = *assignments.first()?;
        let nobody = first.shares.map_or(0.0, |shares| shares.nobody);
        expected[0] += 1.0 - nobody;
        expected[1] += nobody;
        members.push(Member { ix, at: first.at, treated: first.arm != ExperimentArm::Nobody });
    }
    let sides: BTreeSet<bool> = members.iter().map(|member| member.treated).collect();
    let count = |treated: bool| members.iter().filter(|member| member.treated == treated).count() as u64;
    let observed = vec![count(true), count(false)];
    (sides.len() == 2).then(|| Comparison {
        name: ExperimentName::AllActions,
        with: ComparedWith::Nobody,
        observed,
        expected: Some(expected.to_vec()),
        members,
    })
}
