//! Events of the open project as they happen: started and stopped, and taken into the project every half second (500 ms).

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crate::texts::text;

use super::command::{AnyChange, Command};
use super::jobs::Mode;
use super::live_intake::{LiveIntake, RunningIntake};
use super::project_thread::ProjectRequest;
use super::state::State;

/// A round is asked for so often.
const EVERY: Duration = Duration::from_millis(500);
/// … and so often where nothing came, for what follows from time alone.
const WHERE_NOTHING_CAME: Duration = Duration::from_secs(10);
/// … and so often where something went wrong.
const AFTER_FAILURE: Duration = Duration::from_secs(5);
/// A round waits for what the views still find out, at most so long.
const PATIENCE: Duration = Duration::from_secs(15);

impl State {
    /// Starts the server of the open project; the answer comes as a command.
    pub(super) fn start_live(&mut self) {
        if self.live.running.is_some() {
            return;
        }
        let (project, commands, ctx) = (self.opened, self.command_sender.clone(), self.ctx.clone());
        let start = AnyChange::new(text!("live-starting"), move |workspace, _| {
            let command = match RunningIntake::start(project, workspace) {
                Ok(running) => Command::LiveRuns(Arc::new(running)),
                Err(why) => Command::Fail(why),
            };
            // the window may be gone: then the server goes with it
            drop(commands.send(command));
            ctx.request_repaint();
            Ok(None)
        });
        self.project_thread.ask(ProjectRequest::Change(start));
    }

    /// A server runs now.
    pub(super) fn live_runs(&mut self, running: Arc<RunningIntake>) {
        self.live = LiveIntake { running: Some(running), ..LiveIntake::default() };
    }

    /// Stops the server; what came is taken.
    pub(super) fn stop_live(&mut self) {
        let Some(running) = self.live.running.take() else { return };
        let same = running.project == self.opened;
        let stop = AnyChange::new(text!("live-stopping"), move |workspace, _| {
            // what was sent to a project that is closed waits in its journal
            if same {
                running.stop(workspace);
            }
            Ok(None)
        });
        self.project_thread.ask(ProjectRequest::Change(stop));
    }

    /// Asks for a round where something came and it is time.
    pub(super) fn live(&mut self) {
        let Some(running) = self.live.running.clone() else { return };
        if running.project != self.opened {
            self.stop_live();
            return;
        }
        if self.live.keys != self.snapshot.project.write_keys {
            self.live.keys.clone_from(&self.snapshot.project.write_keys);
            running.set_keys(self.live.keys.clone());
        }
        let threads = self.jobs.mode() == Mode::Threads;
        if threads {
            self.ctx.request_repaint_after(EVERY);
        }
        let due = if running.counts().waiting() > 0 { self.live.next } else { self.live.next_idle };
        let is_early = due.is_some_and(|due| Instant::now() < due);
        // what comes again and again must not cancel what is still being found out
        let patience = self.live.patient_until.is_some_and(|end| Instant::now() < end);
        if is_early
            || patience && !self.jobs.is_idle()
            || self.project_thread.is_importing()
            || running.busy.swap(true, Ordering::Relaxed)
        {
            return;
        }
        let pause = if running.problem().is_some() { AFTER_FAILURE } else { EVERY };
        self.live.next = threads.then(|| Instant::now() + pause);
        self.live.next_idle = threads.then(|| Instant::now() + WHERE_NOTHING_CAME);
        self.live.patient_until = threads.then(|| Instant::now() + PATIENCE);
        self.project_thread.ask(ProjectRequest::Live(running));
    }
}
