//! Opening a project by reading what it keeps ready, and keeping it ready.

use std::sync::Arc;

use crate::events::{Lazy, People};
use crate::identity::resolve_with;
use crate::progress::Progress;
use crate::store::{ProjectFile, Store, StoreError, WORTH_KEEPING};
use crate::texts::text;

use super::edit::EditScope;
use super::reading::reading;
use super::{Edit, Workspace};

impl Workspace {
    /// Opens a project for editing. Where it keeps its table of events ready, each column is read when it is asked for, else
    /// everything is read now. [`Workspace::load_rest`] reads what nobody asked for yet.
    pub fn open_lazily(file: impl Into<ProjectFile>, progress: &Progress) -> Result<Self, StoreError> {
        Self::load_lazily(Store::open(file)?, progress)
    }

    /// Opens a project to look at it, and reads what is asked for when it is.
    ///
    /// What is read later may turn out to be unreadable: see [`Lazy`]. Then [`Workspace::open_read_only`] reads the
    /// events from their blocks.
    pub fn open_read_only_lazily(file: impl Into<ProjectFile>, progress: &Progress) -> Result<Self, StoreError> {
        Self::load_lazily(Store::open_read_only(file)?, progress)
    }

    fn load_lazily(store: Store, progress: &Progress) -> Result<Self, StoreError> {
        let _span = tracing::info_span!("open").entered();
        let Some(stored) = store.stored_table() else { return Self::load(store, progress) };
        let mut workspace = Self::around(store)?;
        let (people, project) = (stored.table.people.clone(), stored.project);
        let (rules, decisions) = (project.settings.identity.clone(), project.decisions.clone());
        let mut table = stored.table;
        table.apply_kinds(&project.rules);
        workspace.snapshot.identity = Lazy::later(move || Ok(resolve_with(&people, &rules, &decisions)));
        workspace.publish(Some(table), project);
        workspace.is_kept = true;
        workspace.reader = Some(stored.reader);
        Ok(workspace)
    }

    /// Whether some of the project was not read yet.
    pub fn has_rest(&self) -> bool {
        self.reader.is_some()
    }

    /// Reads what was not read yet. Where the columns cannot be read, or some table is not what the program wrote, everything
    /// is read and told anew: says whether that happened, so that there is another snapshot.
    ///
    /// Every change of which events there are does this first: what the columns were made of may be gone after it.
    pub fn load_rest(&mut self, progress: &Progress) -> Result<bool, StoreError> {
        let Some(reader) = self.reader.take() else { return Ok(false) };
        progress.stage(text!("stage-reading-the-project"), 0);
        let read = reading(|| self.snapshot.table.load());
        reader.rest();
        let sound = read.is_ok() && self.store.count_wrong_tables()? == 0;
        if !sound {
            self.reload(progress)?;
        }
        Ok(!sound)
    }

    /// Reads what some edits need of what was not read yet: nothing for those of small tables, everything for those after
    /// which the columns in the file are not those of the project any more.
    pub(super) fn read_for(&mut self, edits: &[Edit], progress: &Progress) -> Result<(), StoreError> {
        if self.reader.is_none() {
            return Ok(());
        }
        let reach = edits.iter().map(|edit| edit.reach(&self.project)).max().unwrap_or(EditScope::Tables);
        let table = Arc::clone(&self.snapshot.table);
        let read = match reach {
            EditScope::Tables => Ok(()),
            EditScope::Consent => reading(|| {
                let _: &People = &table.people;
            }),
            EditScope::Names => reading(|| table.load_names()),
            EditScope::Events => return self.load_rest(progress).map(drop),
        };
        if read.is_err() || self.store.count_wrong_tables()? > 0 {
            self.load_rest(progress)?;
        }
        Ok(())
    }

    /// Whether the project has so many events that keeping their table pays.
    pub fn is_worth_keeping(&self) -> bool {
        self.snapshot.table.num_events() >= WORTH_KEEPING && !self.snapshot.read_only
    }

    /// Keeps the table of events in the project, so that opening it is reading. Says whether there was anything to write; a
    /// damaged project keeps nothing.
    pub fn keep_table(&mut self, progress: &Progress) -> Result<bool, StoreError> {
        let _span = tracing::info_span!("keep ready").entered();
        if !self.snapshot.damage.is_empty() {
            return Ok(false);
        }
        let (table, identity) = (&self.snapshot.table, &self.snapshot.identity);
        let root = || identity.root.clone();
        self.store.keep_table(table, &root, &self.snapshot.project.settings, progress)
    }
}
