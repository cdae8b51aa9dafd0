//! An open project: its file, its events in memory, and everything a person can do to them and undo.
//!
//! The window and the command line work through a [`Workspace`]. Views read a [`Snapshot`], which is cheap to clone and
//! never changes; every import, edit or undo publishes the next one with a higher revision.

mod access;
mod append;
mod arrivals;
mod asked_customer;
mod assignments;
mod assumptions;
mod calls;
mod damage;
mod diagnostics;
mod earlier_edit;
mod edit;
mod erase;
mod find;
mod history;
mod identity;
mod import;
mod import_rows;
mod imported;
mod project_file;
mod publish;
mod reading;
mod ready;
mod results;
mod retention;
mod sample;
mod segments;
mod share;
mod sql;
mod tables_left_out;
mod template;
mod undo;

pub use arrivals::{Arrival, Arrivals, LOOK_EVERY, arrival};
pub use asked_customer::AskedCustomers;
pub use assignments::AssignmentFile;
pub use assumptions::computer_zone;
pub use calls::TakenCalls;
pub use diagnostics::diagnostics;
pub use edit::Edit;
pub use erase::{read_ids, read_ids_file};
pub use find::{FoundPeople, ProjectIdentity};
pub use identity::{Example, IdentityPreview, Side, preview_identity, suggestions};
pub use import::{ImportError, ImportOutcome, ImportReport, ImportRequest, ImportSummary};
pub use imported::keep_imported;
pub use publish::{Archive, PublishError, publish};
pub use results::{ProposalError, Results};
pub use retention::OutdatedEvents;
pub use sample::sample_requests;
pub use template::TemplateError;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::events::{EventTable, KnownProfiles, Lazy, People};
use crate::identity::{Resolution, resolve_with};
use crate::log::OrLog;
use crate::model::{IdentityRules, PredictionRun, Project, Settings};
use crate::progress::Progress;
use crate::store::{Damage, ProjectFile, Store, StoreError, TableReader};
use crate::texts::text;

use history::History;
use reading::reading;

/// What a project looks like at one moment. Cheap to clone; never changes.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// All events, customers and names.
    pub table: Arc<EventTable>,
    /// The small tables: settings, rules, segments, actions and the like.
    pub project: Arc<Project>,
    /// Which profiles are one person, and what did not join.
    pub identity: Lazy<Resolution>,
    /// Goes up with every change of the project.
    pub revision: u64,
    /// The revision at which `table` last changed: results computed from events alone stay good while it stays.
    pub table_revision: u64,
    /// Where the project is, and what opens it.
    pub file: ProjectFile,
    /// Whether it was opened read-only.
    pub read_only: bool,
    /// What could not be read or is not what the program wrote.
    pub damage: Arc<Damage>,
}

impl Snapshot {
    /// Whether the file is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.file.passphrase.is_some()
    }
}

/// An open project that can be changed; every change publishes a new [`Snapshot`].
pub struct Workspace {
    store: Store,
    snapshot: Snapshot,
    /// The small tables as the file holds them: the snapshot lacks scores of those who do not agree to have them.
    project: Arc<Project>,
    history: History,
    /// Reads the columns that were not read yet: see [`Workspace::load_rest`].
    reader: Option<TableReader>,
    /// Whether the file keeps the table as it is.
    is_kept: bool,
    /// How many small imports the table took in since all of it was read.
    runs: u32,
    /// The profiles by their keys, after a small import that others may follow; and whose they are.
    known_profiles: Option<(People, KnownProfiles)>,
}

impl Workspace {
    /// Creates a new project, named after the file; it is encrypted where it is given a passphrase.
    pub fn create(file: impl Into<ProjectFile>, progress: &Progress) -> Result<Self, StoreError> {
        let mut store = Store::create(file)?;
        let name = store.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        store.change(text!("workspace-create-project"), now(), |tables| tables.set_name(&name))?;
        Self::load(store, progress)
    }

    /// Opens a project for editing.
    pub fn open(file: impl Into<ProjectFile>, progress: &Progress) -> Result<Self, StoreError> {
        Self::load(Store::open(file)?, progress)
    }

    /// Opens a project to look at it; it may be open elsewhere.
    pub fn open_read_only(file: impl Into<ProjectFile>, progress: &Progress) -> Result<Self, StoreError> {
        Self::load(Store::open_read_only(file)?, progress)
    }

    fn load(store: Store, progress: &Progress) -> Result<Self, StoreError> {
        let _span = tracing::info_span!("open").entered();
        let mut workspace = Self::around(store)?;
        workspace.reload(progress)?;
        Ok(workspace)
    }

    /// A workspace of a project of which nothing was read yet.
    fn around(store: Store) -> Result<Self, StoreError> {
        let snapshot = Snapshot {
            table: Arc::default(),
            project: Arc::default(),
            identity: Lazy::default(),
            revision: 0,
            table_revision: 0,
            file: store.file(),
            read_only: store.is_read_only(),
            damage: Arc::default(),
        };
        let history = History::of(store.undo_steps()?);
        Ok(Self {
            store,
            snapshot,
            project: Arc::default(),
            history,
            reader: None,
            is_kept: false,
            runs: 0,
            known_profiles: None,
        })
    }

    /// Reads everything from the file and publishes it.
    fn reload(&mut self, progress: &Progress) -> Result<(), StoreError> {
        let loaded = self.read_joined(None, progress)?;
        if let Some(reader) = self.reader.take() {
            reader.rest();
        }
        self.install(loaded);
        self.runs = 0;
        Ok(())
    }

    /// Reads everything from the file and joins profiles by the project's rules, or by others in their place. Changes
    /// nothing.
    fn read_joined(&self, rules: Option<&IdentityRules>, progress: &Progress) -> Result<LoadedProject, StoreError> {
        progress.stage(text!("workspace-reading-the-project"), 0);
        let mut contents = self.store.read()?;
        if let Some(rules) = rules {
            *contents.project.settings.identity = rules.clone();
        }
        progress.check()?;
        progress.stage(text!("workspace-joining-profiles"), 0);
        let project = contents.project;
        let resolution = resolve_with(&contents.people, &project.settings.identity, &project.decisions);
        contents.people.set_customers(&resolution.root);
        progress.check()?;
        progress.stage(text!("workspace-sorting-events"), 0);
        let (dims, people) = (Arc::new(contents.dims), Arc::new(contents.people));
        let mut table = EventTable::from_columns(contents.columns, dims, people, &project.rules);
        table.apply_traffic(&project.settings.traffic);
        progress.check()?;
        Ok(LoadedProject { table, project, resolution, damage: contents.damage })
    }

    fn install(&mut self, loaded: LoadedProject) {
        if !loaded.damage.is_empty() {
            let (blocks, tables) = (loaded.damage.blocks.len(), loaded.damage.tables.len());
            tracing::warn!(blocks, tables, "parts of the project are damaged");
        }
        self.snapshot.damage = Arc::new(loaded.damage);
        self.snapshot.identity = loaded.resolution.into();
        self.publish(Some(loaded.table), loaded.project);
    }

    fn publish(&mut self, table: Option<EventTable>, project: Project) {
        self.snapshot.revision += 1;
        self.is_kept = false;
        let table = self.in_currency(table, &project.settings);
        let table = self.with_catalogue(table, &project);
        let predictions = self.shown_predictions(table.as_ref(), project.predictions.as_ref());
        let segments = self.segments_of_now(table.as_ref(), &project, predictions.as_ref());
        self.snapshot.project = Arc::new(Project { segments, predictions, ..project.clone() });
        self.project = Arc::new(project);
        if let Some(table) = table {
            tracing::info!(events = table.num_events(), customers = table.num_customers(), "the project is read");
            self.snapshot.table = Arc::new(table);
            self.snapshot.table_revision = self.snapshot.revision;
        }
    }

    /// The table that is to be published, or the one before, where its money is worth something else now.
    fn in_currency(&self, table: Option<EventTable>, settings: &Settings) -> Option<EventTable> {
        let before = &self.project.settings;
        let changed = settings.currency != before.currency || settings.exchange_rates != before.exchange_rates;
        let mut table = table.or_else(|| changed.then(|| (*self.snapshot.table).clone()))?;
        table.apply_currency(settings);
        Some(table)
    }

    /// The table that is to be published, or the one before, where another catalogue is known now.
    fn with_catalogue(&self, table: Option<EventTable>, project: &Project) -> Option<EventTable> {
        let changed = project.products != self.project.products;
        let mut table = table.or_else(|| changed.then(|| (*self.snapshot.table).clone()))?;
        table.set_catalogue(&project.products);
        Some(table)
    }

    /// A run without the scores of those who do not agree to have them.
    fn shown_predictions(
        &self,
        table: Option<&EventTable>,
        run: Option<&Arc<PredictionRun>>,
    ) -> Option<Arc<PredictionRun>> {
        let (before, run) = (&self.snapshot.table, run?);
        let table = table.unwrap_or(before);
        let same_people =
            Arc::ptr_eq(&table.refused, &before.refused) && Arc::ptr_eq(&table.unprofiled, &before.unprofiled);
        if same_people && self.project.predictions.as_ref().is_some_and(|known| Arc::ptr_eq(known, run)) {
            return self.snapshot.project.predictions.clone();
        }
        // who is who is read only where somebody does not agree
        let everybody = table.refused.is_empty() && table.unprofiled.is_empty();
        Some(if everybody { Arc::clone(run) } else { Arc::new(only_allowed(run, table)) })
    }

    /// The project as it is now.
    pub fn snapshot(&self) -> Snapshot {
        self.snapshot.clone()
    }

    /// Closes the project: what was undone is removed for good and the project is a single file again.
    pub fn close(mut self) -> Result<(), StoreError> {
        // A damaged block hides which profiles it needs, so then everything stays.
        if !self.snapshot.read_only && self.snapshot.damage.is_empty() {
            let people = &self.snapshot.table.people;
            // A decision about who is who holds when its profiles come back with another import.
            let decided: BTreeSet<u32> =
                self.snapshot.project.decisions.iter().flat_map(|d| d.left.iter().chain(&d.right)).copied().collect();
            let unused: Vec<u32> = (0..people.active.len() as u32)
                .filter(|p| !people.active[*p as usize] && !decided.contains(p))
                .collect();
            self.store.purge(&unused, now())?;
            if !self.is_kept && self.is_worth_keeping() {
                // without it the project is as whole, and opened more slowly
                if let Ok(outcome) = reading(|| self.keep_table(&Progress::new())) {
                    outcome.or_log("keep the project ready to open");
                }
            }
        }
        if let Some(reader) = &self.reader {
            reader.rest();
        }
        self.store.close()
    }
}

/// A project as it was read, on its way into memory.
struct LoadedProject {
    table: EventTable,
    project: Project,
    resolution: Resolution,
    damage: Damage,
}

/// A run without those who do not agree to be profiled or refused to be looked at at all.
fn only_allowed(run: &PredictionRun, table: &EventTable) -> PredictionRun {
    let mut run = run.clone();
    run.retain_customers(|id| table.may_profile(id));
    run
}

/// The time of the computer's clock, ms UTC.
pub fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
