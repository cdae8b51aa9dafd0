//! What experiments call for next, in sentences.

use std::collections::BTreeSet;

use crate::act::{ExperimentName, ExperimentResult, Verdict, kinds_by_priority};
use crate::model::{ActionKind, Project, experiment_of_kind, playbook_of_experiment};
use crate::texts::text;

use super::experiment_words as words;
use super::words::action_kind;

/// How many kinds that serve the objective are named as not tried.
const UNTRIED: usize = 3;
/// How many kinds serve an objective.
const SERVE: usize = 4;

/// What to go on with, to stop, to wait for and to try, by what experiments showed and by the objective.
pub fn next_steps(results: &[&ExperimentResult], project: &Project) -> Vec<String> {
    let mut steps = Vec::new();
    let mut add = |wanted: fn(Verdict) -> bool, sentence: fn(String) -> String| {
        let mut names: Vec<String> = results
            .iter()
            .filter(|result| is_own(result) && wanted(result.verdict))
            .map(|r| words::name(&r.name))
            .collect();
        names.dedup();
        if !names.is_empty() {
            steps.push(sentence(names.join(", ")));
        }
    };
    add(|v| v == Verdict::WrongRatio, |names| text!("next-experiments-check", names));
    add(|v| v == Verdict::Works, |names| text!("next-experiments-go-on", names));
    add(|v| v == Verdict::Harms, |names| text!("next-experiments-stop", names));
    add(|v| v == Verdict::NoDifference, |names| text!("next-experiments-change", names));
    let waits = |v: Verdict| matches!(v, Verdict::NotOver | Verdict::TooFew | Verdict::TooEarly { .. });
    let waiting: Vec<&ExperimentResult> = results.iter().copied().filter(|r| is_own(r) && waits(r.verdict)).collect();
    if !waiting.is_empty() {
        // an experiment is compared with several sides, and its customers wait once
        let of_one = waiting.chunk_by(|a, b| a.name == b.name);
        let open: u64 =
            of_one.map(|of| of.iter().map(|r| r.treated.assigned - r.treated.customers).max().unwrap_or(0)).sum();
        let mut names: Vec<String> = waiting.iter().map(|r| words::name(&r.name)).collect();
        names.dedup();
        let names = names.join(", ");
        steps.push(match open {
            0 => text!("next-experiments-more", names),
            open => text!("next-experiments-wait", names, open),
        });
    }
    let tried = tried_kinds(project);
    let is_tried = |kind: &ActionKind| tried.contains(kind);
    let untried = kinds_by_priority(project.settings.objective).into_iter().take(SERVE).filter(|kind| !is_tried(kind));
    let untried: Vec<&str> = untried.take(UNTRIED).map(action_kind).collect();
    if !untried.is_empty() {
        steps.push(text!("next-experiments-try", names = untried.join(", ")));
    }
    steps
}

fn is_own(result: &ExperimentResult) -> bool {
    matches!(result.name, ExperimentName::Assigned(_) | ExperimentName::Playbook { .. })
}

/// The kinds of action of which an experiment has begun.
fn tried_kinds(project: &Project) -> BTreeSet<ActionKind> {
    let keys: BTreeSet<&str> = project.assignments.iter().map(|assignment| assignment.experiment.as_str()).collect();
    let kind_of = |key: &&str| {
        let of_playbook = playbook_of_experiment(key).and_then(|id| project.playbooks.iter().find(|of| of.id == id));
        let named = || ActionKind::ALL.into_iter().find(|&kind| experiment_of_kind(kind) == *key);
        of_playbook.map(|playbook| playbook.what).or_else(named)
    };
    keys.iter().filter_map(kind_of).collect()
}
