//! Events of the open project as they happen: the server that runs, and what came of it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::live::{Counts, Intake, IntakeOptions, Rounds, Triggered};
use crate::log::OrLog;
use crate::model::WriteKey;
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::{TakenCalls, Workspace};

/// A server that runs for the open project.
pub struct RunningIntake {
    /// Which opening of a project.
    pub(super) project: u64,
    intake: Intake,
    rounds: Mutex<Rounds>,
    came: Mutex<(TakenCalls, Triggered)>,
    problem: Mutex<Option<String>>,
    /// Whether a round is asked for.
    pub(super) busy: AtomicBool,
}

/// What the window knows of it.
#[derive(Default)]
pub(super) struct LiveIntake {
    pub running: Option<Arc<RunningIntake>>,
    /// When the next round is asked for.
    pub next: Option<Instant>,
    /// The same where nothing came.
    pub next_idle: Option<Instant>,
    /// Until when views may still find out what they were asked before.
    pub patient_until: Option<Instant>,
    /// The keys that it knows.
    pub keys: Vec<WriteKey>,
}

impl std::fmt::Debug for RunningIntake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.intake.address().fmt(f)
    }
}

impl RunningIntake {
    /// Starts to listen where the project says.
    pub(super) fn start(project: u64, workspace: &Workspace) -> Result<Self, String> {
        let open = workspace.snapshot().project;
        let live = &open.settings.live;
        let address = live.address.trim().parse();
        let address = address.map_err(|_| text!("live-no-address", address = live.address))?;
        let options = IntakeOptions { address, origins: live.origins.clone() };
        let journal = workspace.call_journal().map_err(|error| super::problem::of_store(&error))?;
        let intake = Intake::start(&options, open.write_keys.clone(), journal).map_err(|error| error.to_string())?;
        Ok(Self {
            project,
            intake,
            rounds: Mutex::default(),
            came: Mutex::default(),
            problem: Mutex::default(),
            busy: AtomicBool::new(false),
        })
    }

    /// The address that the server listens on.
    pub fn address(&self) -> String {
        self.intake.address().to_string()
    }

    /// The calls that came since the server was started.
    pub fn counts(&self) -> &Counts {
        self.intake.counts()
    }

    /// What became of it.
    pub fn came(&self) -> (TakenCalls, Triggered) {
        self.came.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Why what came cannot be taken into the project, where that is so.
    pub fn problem(&self) -> Option<String> {
        self.problem.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on these keys are known.
    pub(super) fn set_keys(&self, keys: Vec<WriteKey>) {
        self.intake.set_keys(keys);
    }

    /// Does one round, on the thread of the project.
    pub(super) fn round(&self, workspace: &mut Workspace, progress: &Progress) {
        let done = self.rounds.lock().unwrap_or_else(PoisonError::into_inner).run(&self.intake, workspace, progress);
        let problem = match done {
            Ok(round) => {
                let mut came = self.came.lock().unwrap_or_else(PoisonError::into_inner);
                came.0.add(round.taken);
                came.1.add(round.triggered);
                None
            }
            Err(error) => Some(error.to_string()),
        };
        *self.problem.lock().unwrap_or_else(PoisonError::into_inner) = problem;
        self.busy.store(false, Ordering::Relaxed);
    }

    /// Listens no more, and takes what came until then. What cannot be taken waits in the journal.
    pub(super) fn stop(&self, workspace: &mut Workspace) {
        self.intake.stop_listening();
        let progress = Progress::new();
        while let Some(taken) = self.intake.take(workspace, &progress).or_log("take the last calls") {
            if taken.calls == 0 {
                break;
            }
        }
    }
}
