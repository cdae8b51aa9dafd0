//! What can be undone and done again.

use super::Edit;

/// How many steps are remembered.
const STEPS: usize = 100;

/// How many prediction runs they may hold: these are large.
const RUNS: usize = 4;

/// One step back and forth.
#[derive(Debug, Clone)]
pub(super) struct Step {
    /// What it was, in words.
    pub description: String,
    /// Does it again.
    pub forward: Vec<Edit>,
    /// Takes it back, in this order.
    pub back: Vec<Edit>,
}

/// The steps behind and before us.
#[derive(Debug, Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Remembers a new step; what was undone before it cannot be done again.
    pub fn push(&mut self, step: Step) {
        self.undone.clear();
        self.done.push(step);
        let too_many = self.done.len().saturating_sub(STEPS).max(self.before_last_runs());
        self.done.drain(..too_many);
    }

    /// How many steps to forget so that few enough runs are held.
    fn before_last_runs(&self) -> usize {
        let holds_run = |s: &Step| s.back.iter().any(|e| matches!(e, Edit::SetPredictions(Some(_))));
        let holders = self.done.iter().enumerate().filter(|(_, s)| holds_run(s)).map(|(i, _)| i);
        holders.rev().nth(RUNS - 1).map_or(0, |i| i.min(self.done.len() - 1))
    }

    /// The step to undo.
    pub fn last_done(&self) -> Option<&Step> {
        self.done.last()
    }

    /// The step to do again.
    pub fn last_undone(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// The step to undo was undone.
    pub fn went_back(&mut self) {
        self.undone.extend(self.done.pop());
    }

    /// The step to do again was done.
    pub fn went_forward(&mut self) {
        self.done.extend(self.undone.pop());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(name: &str) -> Step {
        let edit = Edit::SetName(name.to_owned());
        Step { description: name.to_owned(), forward: vec![edit.clone()], back: vec![edit] }
    }

    #[test]
    fn a_hundred_steps_are_remembered() {
        let mut history = History::default();
        for i in 0..150 {
            history.push(step(&i.to_string()));
        }
        let mut back = 0;
        while history.last_done().is_some() {
            history.went_back();
            back += 1;
        }
        assert_eq!(back, 100);
        assert_eq!(history.last_undone().unwrap().description, "50");
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
