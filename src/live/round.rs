//! What is done again and again while events come: they are taken into the project, the playbooks are asked, and what a
//! website shows is decided anew.

use std::time::{Duration, Instant};

use crate::log::OrLog;
use crate::progress::Progress;
use crate::workspace::{ImportError, TakenCalls, Workspace};

use super::decisions::{Decisions, are_there, decide};
use super::intake::{Intake, PAUSE};
use super::triggers::{Triggered, Triggers};

/// What a website shows is decided anew so often.
const DECIDE_EVERY: Duration = Duration::from_secs(5);
/// The part of the time that taking events, or deciding, leaves to others.
const SHARE: u32 = 3;

/// What one round did.
#[derive(Debug, Clone, Default)]
pub struct Round {
    /// What became of the calls that waited.
    pub taken: TakenCalls,
    /// What the playbooks made of these events.
    pub triggered: Triggered,
}

/// Rounds, one after the other.
pub struct Rounds {
    triggers: Triggers,
    pause: Duration,
    /// The revision of the project that was decided for, and when it may be decided again.
    decided: Option<u64>,
    decide_next: Instant,
}

impl Default for Rounds {
    fn default() -> Self {
        Self { triggers: Triggers::default(), pause: PAUSE, decided: None, decide_next: Instant::now() }
    }
}

impl Rounds {
    /// How long to wait until the next round: longer in a project in which taking events takes long.
    pub fn pause(&self) -> Duration {
        self.pause
    }

    /// Does one round. An error is one of taking events: they stay in the journal, and the next round tries again.
    pub fn run(
        &mut self,
        intake: &Intake,
        workspace: &mut Workspace,
        progress: &Progress,
    ) -> Result<Round, ImportError> {
        let begun = Instant::now();
        let mut round = Round::default();
        if intake.counts().waiting() > 0 {
            round.taken = intake.take(workspace, progress)?;
            self.pause = PAUSE.max(begun.elapsed() * SHARE);
        }
        round.triggered = self.triggers.run(workspace, progress).or_log("ask the playbooks").unwrap_or_default();
        self.decide(intake, workspace);
        Ok(round)
    }

    fn decide(&mut self, intake: &Intake, workspace: &mut Workspace) {
        let snapshot = workspace.snapshot();
        let begun = Instant::now();
        if self.decided == Some(snapshot.revision) {
            return;
        }
        if !are_there(&snapshot.project) {
            // what was withdrawn is shown no more
            intake.set_decisions(Decisions::default());
            self.decided = Some(snapshot.revision);
            return;
        }
        if begun < self.decide_next {
            return;
        }
        if let Some(decisions) = decide(workspace).or_log("decide what is shown") {
            intake.set_decisions(decisions);
            self.decided = Some(workspace.snapshot().revision);
        }
        self.decide_next = Instant::now() + DECIDE_EVERY.max(begun.elapsed() * SHARE);
    }
}
