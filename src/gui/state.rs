//! The window's state: what `apply` may change and what a frame is drawn from.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::time::Instant;

use crate::events::Subset;
use crate::model::{CustomerId, Filter};
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::Snapshot;

use super::command::{Command, CustomerSet};
use super::context::{Dialog, Requests, ViewContext};
use super::jobs::Jobs;
use super::notices::Notices;
use super::prefs::Prefs;
use super::project_thread::{ProjectThread, UndoLabels};
use super::selected::SelectedCustomers;
use super::theme::Colors;
use super::watcher::Watcher;
use crate::present::view_id::ViewId;

/// Everything `apply` may change.
pub(super) struct State {
    pub ctx: egui::Context,
    pub prefs: Prefs,
    /// Whether the system wants no motion.
    pub system_still: Arc<AtomicBool>,
    pub snapshot: Snapshot,
    /// How many projects were opened so far; 0 = none yet.
    pub opened: u64,
    /// Goes up when events, settings or the members of the filter's segment change.
    pub events_revision: u64,
    /// Whether the open project is the sample.
    pub sample: Option<PathBuf>,
    /// Whether results are found in the sample as soon as it is open.
    pub prepares_sample: bool,
    /// The opening and the revision of events for which that was begun.
    pub prepared: (u64, u64),
    pub banner: bool,
    /// What is done once the project in this file is open.
    pub after_opening: Option<(PathBuf, Command)>,
    pub history: UndoLabels,
    pub filter: Filter,
    /// The filter before it was cleared, until something else is changed: undo brings it back.
    pub cleared_filter: Option<Filter>,
    /// Finds the customers of whom the rule of the next filter holds.
    pub finding: Option<Progress>,
    pub subset: Arc<Subset>,
    /// How many customers there are without any filter.
    pub all_customers: u64,
    /// How many the filter lets through.
    pub filtered_customers: u64,
    /// Time of the first and last event: looked up once per table, not once per frame.
    pub span: (i64, i64),
    pub view: ViewId,
    /// Whether a story is on the whole screen, and whether the window filled it before.
    pub presenting: Option<bool>,
    /// The step of the guided tour that is shown.
    pub tour: Option<usize>,
    pub listed: Option<CustomerSet>,
    /// The customers that are selected, whatever view is on.
    pub selected: Option<SelectedCustomers>,
    pub customer: Option<CustomerId>,
    pub find: String,
    pub focus_find: bool,
    pub dialogs: Vec<Box<dyn Dialog>>,
    /// How many dialogs the last frame drew.
    pub dialogs_drawn: usize,
    /// Whether the person confirmed to close in spite of a running import.
    pub closing: bool,
    pub notices: Notices,
    /// Whether a notice stands in the status bar.
    pub is_noticed: bool,
    pub jobs: Jobs,
    pub project_thread: ProjectThread,
    pub command_sender: Sender<Command>,
    pub watcher: Watcher,
    /// When it is asked again whether a newer version is to be looked for.
    pub next_update_look: Instant,
    /// The server that takes events as they happen.
    #[cfg(feature = "live")]
    pub live: super::live_intake::LiveIntake,
    /// Files that were imported since the window opened: no export is written over them.
    pub imported: Vec<PathBuf>,
}

impl State {
    /// What undo would take back, in words.
    pub(super) fn undo_label(&self) -> Option<&str> {
        match &self.cleared_filter {
            Some(_) => Some(text!("frame-clearing-the-filter")),
            None => self.history.undo.as_deref(),
        }
    }

    /// Whether nothing moves: as the person chose, else as the system says.
    pub(super) fn is_still(&self) -> bool {
        self.prefs.still.unwrap_or_else(|| self.system_still.load(Ordering::Relaxed))
    }

    /// Whether events are taken as they happen.
    #[cfg(feature = "live")]
    pub(super) fn is_live(&self) -> bool {
        self.live.running.is_some()
    }

    /// Nothing is taken as it happens.
    #[cfg(not(feature = "live"))]
    pub(super) fn is_live(&self) -> bool {
        false
    }

    /// Whether the open project is the invented shop.
    pub(super) fn is_sample(&self) -> bool {
        let open = &self.snapshot.file.path;
        self.sample.as_ref().is_some_and(|sample| sample == open) || *open == super::sample::path()
    }

    /// Whether a project is open that a person's own data may go into.
    pub(super) fn has_own_project(&self) -> bool {
        self.opened > 0 && !self.snapshot.read_only && !self.is_sample()
    }

    /// Whether the view on the screen can know anything: else it has only a next step to offer.
    pub(super) fn has_data(&self) -> bool {
        let (table, project) = (&self.snapshot.table, &self.snapshot.project);
        match self.view {
            ViewId::Data => !project.imports.is_empty(),
            ViewId::Customers | ViewId::Segments => table.num_customers() > 0,
            _ => table.num_events() > 0,
        }
    }

    /// Whether what is on the screen obeys the filter: the data as a whole and the page of one customer do not, nor does a view
    /// without data, so there the bar is not shown.
    pub(super) fn obeys_filter(&self) -> bool {
        match self.view {
            ViewId::Data => false,
            ViewId::Customers => self.customer.is_none() && self.has_data(),
            _ => self.has_data(),
        }
    }

    /// What views see now.
    pub(super) fn context<'a>(&'a self, requests: &'a Requests, colors: &'a Colors) -> ViewContext<'a> {
        ViewContext {
            snapshot: &self.snapshot,
            filter: &self.filter,
            subset: &self.subset,
            span: self.span,
            jobs: &self.jobs,
            colors,
            listed: self.listed.as_ref(),
            selected: self.selected.as_ref(),
            customer: self.customer,
            find: &self.find,
            motion: !self.is_still(),
            sample: self.is_sample(),
            opened: self.opened,
            events_revision: self.events_revision,
            waiting: self.watcher.waiting(),
            #[cfg(feature = "live")]
            live: self.live.running.as_deref(),
            requests,
        }
    }
}
