//! What the window shows of its project: what its thread replies, and the filter over it.

use std::path::Path;
use std::sync::Arc;

use crate::analysis::{customers_meeting, filtered, is_found};
use crate::events::Subset;
use crate::files::same_file;
use crate::model::Filter;
use crate::texts::text;
use crate::workspace::{Snapshot, computer_zone};

use super::command::Command;
use super::dialogs::{
    first_questions::FirstQuestions, own_project::OwnProjectDialog, passphrase::UnlockDialog,
    read_only::ReadOnlyDialog, undo_export::UndoExportDialog,
};
use super::jobs::Mode;
use super::project_thread::{ProjectReply, ProjectRequest, UndoLabels};
use super::sample::preparing;
use super::state::State;

impl State {
    /// Takes what the project's thread has to tell.
    pub(super) fn take_replies(&mut self) {
        while let Some(answer) = self.project_thread.poll() {
            match answer {
                ProjectReply::Opened { snapshot, history, news, warning } => {
                    self.show(snapshot, history);
                    let is_sample = self.is_sample();
                    self.banner = is_sample;
                    // the tour is about the sample
                    self.tour = self.tour.filter(|_| is_sample);
                    self.prefs.project = (!is_sample).then(|| self.snapshot.file.path.clone());
                    if !is_sample {
                        self.prefs.recent.note(&self.snapshot.file.path);
                    }
                    if let Some(then) = self.then_after(&self.snapshot.file.path.clone()) {
                        drop(self.command_sender.send(then)); // nobody listens once the window is gone
                    }
                    self.prepare_sample();
                    if let Some(news) = news {
                        self.notices.tell(news);
                    }
                    if let Some(warning) = warning {
                        self.notices.fail(warning);
                    }
                }
                ProjectReply::Changed { snapshot, history, message } => {
                    self.change(snapshot, history);
                    self.prepare_sample();
                    if let Some(message) = message {
                        self.notices.say(message);
                    }
                }
                ProjectReply::Locked { file, wrong } => self.dialogs.push(Box::new(UnlockDialog::new(file, wrong))),
                ProjectReply::CannotEdit { file, why } => self.dialogs.push(Box::new(ReadOnlyDialog::new(file, why))),
                ProjectReply::NotOpened { file, why } => match self.then_after(&file) {
                    Some(then) => self.ask_for_project(then, Some(why)),
                    None => self.notices.fail(why),
                },
                // pressed twice, it is asked once
                ProjectReply::AsksToUndoExport if self.dialogs.is_empty() => {
                    self.dialogs.push(Box::new(UndoExportDialog));
                }
                ProjectReply::AsksToUndoExport => {}
                ProjectReply::OpeningCancelled(file) => self.forget_what_follows(&file),
                ProjectReply::Failed(text) => self.notices.fail(text),
            }
            self.ctx.request_repaint();
        }
    }

    /// What is to be done once the project in this file is open. Another project may be opened before it: the sample is, where
    /// its files were still being written.
    fn then_after(&mut self, file: &Path) -> Option<Command> {
        self.after_opening.take_if(|(of, _)| same_file(of, file)).map(|(_, then)| then)
    }

    /// Does nothing once the project in this file is open: its opening was cancelled.
    pub(super) fn forget_what_follows(&mut self, file: &Path) {
        self.after_opening.take_if(|(of, _)| same_file(of, file));
    }

    /// Shows another project from its beginning.
    pub(super) fn show(&mut self, snapshot: Snapshot, history: UndoLabels) {
        // what is found out in the sample is for the sample alone
        for job in self.jobs.list().iter().filter(|job| job.name == preparing()) {
            job.progress.cancel();
        }
        self.opened += 1;
        self.events_revision += 1;
        self.snapshot = snapshot;
        self.history = history;
        self.listed = None;
        self.selected = None;
        self.customer = None;
        self.find.clear();
        self.set_filter(Filter::default());
        self.cleared_filter = None;
    }

    /// Shows the same project as it is after a change.
    fn change(&mut self, snapshot: Snapshot, history: UndoLabels) {
        let before = std::mem::replace(&mut self.snapshot, snapshot);
        let now = &self.snapshot;
        let members = |s: &Snapshot| {
            let segment = self.filter.segment.and_then(|id| s.project.segments.iter().find(|x| x.id == id));
            segment.map(|x| x.members.clone())
        };
        if before.table_revision != now.table_revision
            || before.project.settings != now.project.settings
            || members(&before) != members(now)
        {
            self.events_revision += 1;
        }
        let imported = before.project.imports.len() < now.project.imports.len();
        // what comes live comes while somebody looks at something else
        let ask = imported && !now.project.settings.confirmed && !self.is_live();
        self.history = history;
        self.cleared_filter = None;
        self.refresh_subset();
        if ask && self.has_own_project() {
            self.ask_first_questions();
        }
    }

    pub(super) fn ask_first_questions(&mut self) {
        // what a test shows must not depend on the machine
        let zone = if self.jobs.mode() == Mode::Threads { computer_zone() } else { None };
        self.dialogs.push(Box::new(FirstQuestions::new(zone)));
    }

    /// Sets a filter once the customers are found of whom its rule holds: the filter before it stays meanwhile.
    pub(super) fn find_and_set_filter(&mut self, filter: Filter) {
        let (table, project) = (Arc::clone(&self.snapshot.table), Arc::clone(&self.snapshot.project));
        let Some(rule) = filter.who.clone().filter(|_| !is_found(&table, &filter, &project)) else {
            return self.set_filter(filter);
        };
        self.stop_finding();
        let command_sender = self.command_sender.clone();
        self.finding = Some(self.jobs.start(text!("apply-finding-customers-who"), move |progress| {
            if customers_meeting(&table, &rule, &filter, &project, progress).is_ok() {
                drop(command_sender.send(Command::SetFilter(filter))); // nobody listens once the window is gone
            }
        }));
    }

    fn stop_finding(&mut self) {
        if let Some(finding) = self.finding.take() {
            finding.cancel();
        }
    }

    pub(super) fn set_filter(&mut self, filter: Filter) {
        self.stop_finding();
        let is_cleared = filter.is_empty() && !self.filter.is_empty();
        let before = std::mem::replace(&mut self.filter, filter);
        self.cleared_filter = is_cleared.then_some(before);
        self.refresh_subset();
    }

    fn refresh_subset(&mut self) {
        let segments = &self.snapshot.project.segments;
        if self.filter.segment.is_some_and(|id| !segments.iter().any(|s| s.id == id)) {
            self.filter.segment = None; // it was removed or undone
        }
        let table = &self.snapshot.table;
        self.subset = Arc::new(filtered(table, &self.filter, &self.snapshot.project));
        self.all_customers = Subset::all(table).customers().count() as u64;
        self.filtered_customers = self.subset.customers().count() as u64;
        self.span = (table.first_ms(), table.last_ms());
    }

    /// Asks for a project of one's own to do this in.
    pub(super) fn ask_for_project(&mut self, then: Command, complaint: Option<String>) {
        let known = self.prefs.recent.all().iter().filter(|p| p.is_file()).take(3).cloned().collect();
        self.dialogs.push(Box::new(OwnProjectDialog::new(then, known, complaint)));
    }

    pub(super) fn open_sample(&mut self) {
        let file = self.sample.get_or_insert_with(super::sample::path).clone();
        self.project_thread.ask(ProjectRequest::Sample(file));
    }

    /// Finds results in the sample where it has none, once for the same events and settings. Never in a person's own project.
    fn prepare_sample(&mut self) {
        let of = (self.opened, self.events_revision);
        let wanted = self.prepares_sample && self.is_sample() && self.prepared != of;
        let possible = !self.snapshot.read_only && self.history.redo.is_none() && self.snapshot.lacks_results();
        if wanted && possible {
            self.prepared = of;
            self.run(super::sample::prepare(self.snapshot.clone()));
        }
    }
}
