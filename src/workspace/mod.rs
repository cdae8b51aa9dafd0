//! An open project: its file, its events in memory, and everything a person can do to them and undo.
//!
//! The window and the command line work through a [`Workspace`]. Views read a [`Snapshot`], which is cheap to clone and
//! never changes; every import, edit or undo publishes the next one with a higher revision.

mod edit;

pub use edit::Edit;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::events::EventTable;
use crate::model::{ImportId, Project, Reject};
use crate::progress::Progress;
use crate::store::{DamagedBlock, Info, SqlTable, StoreError};

/// What a project looks like at one moment. Cheap to clone; never changes.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// All events, customers and names.
    pub table: Arc<EventTable>,
    /// The small tables.
    pub project: Arc<Project>,
    /// Goes up with every change of the project.
    pub revision: u64,
    /// The revision at which `table` last changed: results computed from events alone stay good while it stays.
    pub table_revision: u64,
    /// Where the project is.
    pub path: PathBuf,
    /// Whether it was opened read-only.
    pub read_only: bool,
}

/// An open project.
pub struct Workspace {
    snapshot: Snapshot,
}

impl Workspace {
    /// Creates a new project at `path`.
    pub fn create(_path: &Path, _progress: &Progress) -> Result<Self, StoreError> {
        todo!()
    }

    /// Opens a project for editing.
    pub fn open(_path: &Path, _progress: &Progress) -> Result<Self, StoreError> {
        todo!()
    }

    /// Opens a project to look at it; it may be open elsewhere.
    pub fn open_read_only(_path: &Path, _progress: &Progress) -> Result<Self, StoreError> {
        todo!()
    }

    /// The project as it is now.
    pub fn snapshot(&self) -> Snapshot {
        self.snapshot.clone()
    }

    /// Changes the project; [`Workspace::undo`] takes it back.
    pub fn edit(&mut self, _edit: Edit) -> Result<(), StoreError> {
        todo!()
    }

    /// Takes back the last edit or import; says what it was ("Rename segment"), `None` if there is nothing to undo.
    pub fn undo(&mut self) -> Result<Option<String>, StoreError> {
        todo!()
    }

    /// Does again what was undone last; says what it was.
    pub fn redo(&mut self) -> Result<Option<String>, StoreError> {
        todo!()
    }

    /// What [`Workspace::undo`] would take back.
    pub fn can_undo(&self) -> Option<&str> {
        todo!()
    }

    /// What [`Workspace::redo`] would do again.
    pub fn can_redo(&self) -> Option<&str> {
        todo!()
    }

    /// The rows an import left out.
    pub fn rejects(&self, _import: ImportId) -> Result<Vec<Reject>, StoreError> {
        todo!()
    }

    /// Counts and sizes of the file.
    pub fn info(&self) -> Result<Info, StoreError> {
        todo!()
    }

    /// Runs a reading query; the events are in the virtual table `events`.
    pub fn sql(&self, _query: &str) -> Result<SqlTable, StoreError> {
        todo!()
    }

    /// Blocks that could not be read and are left out.
    pub fn damaged(&self) -> &[DamagedBlock] {
        todo!()
    }

    /// Closes the project: what was undone is removed for good and the project is a single file again.
    pub fn close(self) -> Result<(), StoreError> {
        todo!()
    }
}
