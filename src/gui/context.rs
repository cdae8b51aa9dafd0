//! What a view sees: the data, the filter, the colours; and where it puts its commands.

use std::cell::RefCell;
use std::sync::Arc;

use crate::events::{EventTable, Subset};
use crate::insights::Scope;
use crate::model::{CustomerId, Filter, Project};
use crate::texts::{Locale, locale, text};
use crate::workspace::{Snapshot, now};

use super::command::{Command, CustomerSet};
use super::jobs::Jobs;
use super::selected::SelectedCustomers;
use super::theme::Colors;

/// What one picture of the data depends on besides its own settings: ask jobs with `(cx.data_key(), settings)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataKey {
    /// Which opening of a project: two projects may have the same revision.
    pub project: u64,
    /// The revision of the data that the answer is about.
    pub revision: u64,
    /// The language in which it is said.
    pub locale: Locale,
    /// The filter that the answer is about.
    pub filter: Filter,
}

/// What views and dialogs ask for in a frame; done after it.
#[derive(Default)]
pub struct Requests {
    pub(super) commands: RefCell<Vec<Command>>,
    pub(super) dialogs: RefCell<Vec<Box<dyn Dialog>>>,
}

impl Requests {
    /// Asks for something to be done.
    pub fn push(&self, command: Command) {
        self.commands.borrow_mut().push(command);
    }

    /// Asks for a dialog.
    pub fn open(&self, dialog: impl Dialog + 'static) {
        self.dialogs.borrow_mut().push(Box::new(dialog));
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.commands.borrow().is_empty() && self.dialogs.borrow().is_empty()
    }
}

/// Whether a dialog stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DialogStatus {
    /// The dialog stays open.
    Open,
    /// The dialog is done and closes.
    Closed,
}

/// A dialog: drawn every frame until it asks to be closed.
pub trait Dialog: Send {
    /// Draws it (in an `egui::Modal`) and says whether it stays.
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus;
}

/// Everything a view may read, and a queue for what it wants.
pub struct ViewContext<'a> {
    /// The project as it is now. Cloning it is cheap.
    pub snapshot: &'a Snapshot,
    /// The filter that every view obeys.
    pub filter: &'a Filter,
    /// What the filter lets through.
    pub subset: &'a Arc<Subset>,
    /// Time of the first and last event of all, ms UTC.
    pub span: (i64, i64),
    /// Starts work off the frame.
    pub jobs: &'a Jobs,
    /// Colours of the theme that is on.
    pub colors: &'a Colors,
    /// The customers the Customers view lists; `None` = all.
    pub listed: Option<&'a CustomerSet>,
    /// The customers that are selected.
    pub selected: Option<&'a SelectedCustomers>,
    /// The customer whose page is open.
    pub customer: Option<CustomerId>,
    /// What the find field says.
    pub find: &'a str,
    /// Whether things may move.
    pub motion: bool,
    /// Whether the open project is the invented shop.
    pub sample: bool,
    /// Files that came into the watched folder and wait for a person, each with the reason.
    pub waiting: &'a [(std::path::PathBuf, String)],
    /// The server that takes events as they happen, where it runs.
    #[cfg(feature = "live")]
    pub live: Option<&'a super::live_intake::RunningIntake>,
    pub(super) opened: u64,
    pub(super) events_revision: u64,
    pub(super) requests: &'a Requests,
}

impl ViewContext<'_> {
    /// Asks for something to be done after this frame.
    pub fn push(&self, command: Command) {
        self.requests.push(command);
    }

    /// Opens a dialog over the window after this frame.
    pub fn open(&self, dialog: impl Dialog + 'static) {
        self.requests.open(dialog);
    }

    /// Draws what changes the project: out of reach, with the reason, where it can only be looked at.
    pub fn editing<R>(&self, ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
        if !self.snapshot.read_only {
            return add(ui);
        }
        let drawn = ui.scope(|ui| {
            ui.disable();
            add(ui)
        });
        drawn
            .response
            .on_hover_text(text!("context-this-project-is-open-to-look", to_edit = super::problem::to_edit()));
        drawn.inner
    }

    /// The events of the open project.
    pub fn table(&self) -> &Arc<EventTable> {
        &self.snapshot.table
    }

    /// The project's small tables.
    pub fn project(&self) -> &Arc<Project> {
        &self.snapshot.project
    }

    /// What an insight is asked of.
    pub fn scope(&self) -> Scope {
        let (table, project, subset) = (self.table().clone(), self.project().clone(), self.subset.clone());
        Scope { table, project, subset, filter: self.filter.clone(), now: now() }
    }

    /// Which opening of a project this is.
    pub fn opened(&self) -> u64 {
        self.opened
    }

    /// Key for a result that depends on the data and the filter.
    pub fn data_key(&self) -> DataKey {
        let revision = self.snapshot.revision;
        DataKey { project: self.opened, revision, locale: locale(), filter: self.filter.clone() }
    }

    /// Key for a result that depends on events, settings and the filter, but not on segments, predictions or actions: it
    /// stays good while those are edited.
    pub fn events_key(&self) -> DataKey {
        DataKey { revision: self.events_revision, ..self.data_key() }
    }

    /// Key for a result that depends on the data alone.
    pub fn revision_key(&self) -> DataKey {
        DataKey { filter: Filter::default(), ..self.data_key() }
    }
}
