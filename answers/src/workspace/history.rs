//! What can be undone and done again.

use std::collections::BTreeSet;

use crate::model::ImportId;
use crate::store::{MAX_STEPS, NewStep, StoreError, Tables, UndoStep};

use super::Edit;

/// How many prediction runs they may hold: these are large.
const RUNS: usize = 4;

/// One step back and forth.
#[derive(Debug, Clone)]
pub(super) struct Step {
    /// Its number in the project, where it is kept there.
    pub id: Option<i64>,
    /// What it was, in words.
    pub description: String,
    /// What does it again, and what takes it back, in this order; `None` where that is still to be read from the project.
    pub edits: Option<(Vec<Edit>, Vec<Edit>)>,
}

/// What a change means for the steps that are kept in the project.
#[derive(Debug, Clone, Copy)]
pub(super) enum StepKind {
    /// A new step, which forgets those that were undone.
    New,
    /// No step: there is nothing to undo.
    Unrecorded,
    /// The step with this number is taken back.
    Back(Option<i64>),
    /// The step with this number is done again.
    Forward(Option<i64>),
}

impl StepKind {
    /// Writes it. Returns the number of a new step that is kept.
    pub(super) fn write(
        self,
        tables: &Tables<'_>,
        (what, at): (&str, i64),
        (forward, back): (&[Edit], &[Edit]),
    ) -> Result<Option<i64>, StoreError> {
        match self {
            Self::New => {
                let import = |e: &Edit| if let Edit::SetImportState { import, .. } = e { Some(*import) } else { None };
                let imports: Vec<ImportId> = forward.iter().filter_map(import).collect();
                tables.add_undo_step(&NewStep { what, imports: &imports, forward: &forward, back: &back, at })
            }
            Self::Unrecorded => Ok(None),
            Self::Back(Some(id)) => tables.set_undo_step(id, false).map(|()| None),
            Self::Forward(Some(id)) => tables.set_undo_step(id, true).map(|()| None),
            // Those that are kept lie before one that is not.
            Self::Back(None) | Self::Forward(None) => tables.forget_undo_steps().map(|()| None),
        }
    }
}

/// The steps behind and before us.
#[derive(Debug, Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// The steps that a project keeps, oldest first.
    pub(super) fn of(steps: Vec<UndoStep>) -> Self {
        let mut history = Self::default();
        for step in steps {
            let stored = Step { id: Some(step.id), description: step.what, edits: None };
            if step.done { history.done.push(stored) } else { history.undone.push(stored) }
        }
        history.undone.reverse();
        history
    }

    /// Remembers a new step; what was undone before it cannot be done again.
    pub(super) fn push(&mut self, step: Step) {
        self.undone.clear();
        self.done.push(step);
        let too_many = self.done.len().saturating_sub(MAX_STEPS).max(self.before_last_runs());
        self.done.drain(..too_many);
    }

    /// Forgets the steps that cannot be read any more, and what lies behind them: the project keeps only those with the
    /// numbers in `kept`.
    pub(super) fn forget_lost(&mut self, remaining: &BTreeSet<i64>) {
        for steps in [&mut self.done, &mut self.undone] {
            let is_lost = |s: &Step| s.edits.is_none() && !s.id.is_some_and(|id| remaining.contains(&id));
            let lost = steps.iter().rposition(is_lost).map_or(0, |last| last + 1);
            steps.drain(..lost);
        }
    }

    /// How many steps to forget so that few enough runs are held.
    fn before_last_runs(&self) -> usize {
        let holds_run =
            |s: &Step| s.edits.iter().flat_map(|(_, back)| back).any(|e| matches!(e, Edit::SetPredictions(Some(_))));
        let holders = self.done.iter().enumerate().filter(|(_, s)| holds_run(s)).map(|(i, _)| i);
        holders.rev().nth(RUNS - 1).map_or(0, |i| i.min(self.done.len() - 1))
    }

    /// The step that undo takes back; `None` where there is none.
    pub(super) fn last_done(&self) -> Option<&Step> {
        self.done.last()
    }

    /// The step to do again.
    pub(super) fn last_undone(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// The step to undo was undone.
    pub(super) fn went_back(&mut self) {
        self.undone.extend(self.done.pop());
    }

    /// The step to do again was done.
    pub(super) fn went_forward(&mut self) {
        self.done.extend(self.undone.pop());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(name: &str) -> Step {
        let edit = Edit::SetName(name.to_owned());
        Step { id: None, description: name.to_owned(), edits: Some((vec![edit.clone()], vec![edit])) }
    }

    #[test]
    fn as_many_steps_are_remembered_as_a_project_keeps() {
        let mut history = History::default();
        for i in 0..150 {
            history.push(step(&i.to_string()));
        }
        let mut back = 0;
        while history.last_done().is_some() {
            history.went_back();
            back += 1;
        }
        assert_eq!(back, MAX_STEPS);
        assert_eq!(history.last_undone().unwrap().description, (150 - MAX_STEPS).to_string());
    }

    #[test]
    fn a_step_that_is_not_kept_any_more_is_forgotten_with_those_behind_it() {
        let stored = |id| Step { id: Some(id), edits: None, ..step("of an earlier day") };
        let mut history = History::default();
        [stored(1), stored(2), step("now"), stored(3)].into_iter().for_each(|s| history.push(s));
        history.forget_lost(&BTreeSet::from([1, 3]));
        assert_eq!(history.done.iter().map(|s| s.id).collect::<Vec<_>>(), [None, Some(3)]);
        history.forget_lost(&BTreeSet::new());
        assert!(history.done.is_empty());
    }

    #[test]
    fn a_new_step_forgets_what_was_undone() {
        let mut history = History::default();
        history.push(step("a"));
        history.push(step("b"));
        history.went_back();
        assert_eq!(history.last_undone().unwrap().description, "b");
        history.push(step("c"));
        assert!(history.last_undone().is_none());
        assert_eq!(history.last_done().unwrap().description, "c");
    }
}
