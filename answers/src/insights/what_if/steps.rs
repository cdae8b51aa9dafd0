//! The steps of the chain by name.

use crate::analysis::flow::Level;
use crate::analysis::what_if::{MoveTo, StepJourneys};
use crate::insights::scope::{AnswerError, Scope};
use crate::model::is_same_name;
use crate::texts::text;

/// The start of a journey, as the step that a move leaves.
pub(super) const START: &str = "start";
/// The goal, as where a move leads.
pub(super) const GOAL: &str = "goal";
/// The way out, as where a move leads.
pub(super) const EXIT: &str = "exit";

/// The steps of the chain by name.
#[derive(Debug, Clone, PartialEq)]
pub struct StepNames {
    names: Vec<String>,
    word: &'static str,
}

impl StepNames {
    pub(super) fn of(scope: &Scope, level: Level, journeys: &StepJourneys) -> Self {
        let known = level.names(scope.names());
        let last = journeys.steps.len() - 1;
        let name = |(at, step): (usize, &Option<u16>)| match step {
            Some(step) => known.get(usize::from(*step)).cloned().unwrap_or_default(),
            None if at == last && journeys.has_other => text!("what-if-other-steps").to_owned(),
            None => START.to_owned(),
        };
        Self { names: journeys.steps.iter().enumerate().map(name).collect(), word: level.word() }
    }

    /// The steps in their order; the first is the start.
    pub fn all(&self) -> &[String] {
        &self.names
    }

    /// The name of a step.
    pub fn name(&self, step: usize) -> &str {
        self.names.get(step).map_or("", String::as_str)
    }

    /// The name of where a move leads; the goal has one of its own.
    pub(super) fn target<'a>(&'a self, to: MoveTo, goal: &'a str) -> &'a str {
        match to {
            MoveTo::Step(step) => self.name(step),
            MoveTo::Goal => goal,
            MoveTo::Exit => EXIT,
        }
    }

    /// The step of this name; an error that lists those there are.
    pub(super) fn find(&self, name: &str) -> Result<usize, AnswerError> {
        let found = self.names.iter().skip(1).position(|known| is_same_name(known, name.trim()));
        found.map(|at| at + 1).ok_or_else(|| {
            let known: Vec<&str> = self.names.iter().skip(1).map(String::as_str).collect();
            AnswerError::unknown(self.word, name, &known)
        })
    }
}
