//! What the project file says of itself and keeps beside the events, and copies of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::act;
use crate::model::{CustomerIx, DeliveryAttempt, ImportId, JournalEntry, ProfileId, Reject};
use crate::privacy::Passphrase;
use crate::progress::Progress;
use crate::store::{DamagedBlock, Findings, Info, StoreError};

use super::history::History;
use super::{Workspace, now};

impl Workspace {
    /// The rows an import left out.
    pub fn rejects(&self, import: ImportId) -> Result<Vec<Reject>, StoreError> {
        self.store.rejects(import)
    }

    /// For each profile of a customer the imports that tell of it.
    pub fn imports_of(&self, customer: CustomerIx) -> Result<Vec<(ProfileId, Vec<ImportId>)>, StoreError> {
        self.store.imports_of(self.snapshot.table.people.profiles(customer))
    }

    /// What people tables said about a customer beyond name, country and consent: column name → value.
    pub fn attributes(&self, customer: CustomerIx) -> Result<Vec<(String, String)>, StoreError> {
        self.store.attributes(self.snapshot.table.people.profiles(customer))
    }

    /// What was done to the project, oldest first.
    pub fn journal(&self) -> Result<Vec<JournalEntry>, StoreError> {
        self.store.journal()
    }

    /// Notes in the journal what left the program. Not being able to (a file on a read-only disk) is no reason to withhold
    /// it; the caller says so.
    pub fn note(&self, entry: JournalEntry) -> Result<(), StoreError> {
        self.store.note(&JournalEntry { at: now(), ..entry })
    }

    /// Every attempt to send an action to another program, oldest first.
    pub fn deliveries(&self) -> Result<Vec<DeliveryAttempt>, StoreError> {
        self.store.deliveries()
    }

    /// Keeps an attempt to send an action to another program before it is made; returns the number of its row.
    pub fn begin_delivery(&self, attempt: &DeliveryAttempt) -> Result<i64, StoreError> {
        self.store.begin_delivery(attempt)
    }

    /// Keeps what became of an attempt.
    pub fn end_delivery(&self, row: i64, attempt: &DeliveryAttempt) -> Result<(), StoreError> {
        self.store.end_delivery(row, attempt)
    }

    /// Marks the actions as exported whose messages another program has, or may have, and which no file or earlier round marked;
    /// their customers are in the arm of those who are written to. Returns how many they are.
    pub fn mark_delivered(&mut self) -> Result<usize, StoreError> {
        let mut project = (*self.project).clone();
        project.delivered = Arc::new(self.store.delivered()?);
        if project.delivered != self.project.delivered {
            self.publish(None, project);
        }
        let snapshot = self.snapshot();
        let plan = act::plan_of_delivered(&snapshot.table, &snapshot.project, &self.deliveries()?, now());
        let marked = plan.included.len();
        if marked > 0 {
            self.edit(snapshot.export(&plan))?;
        }
        Ok(marked)
    }

    /// What tells this project from every other, whatever it is called.
    pub fn project_id(&self) -> Result<String, StoreError> {
        self.store.project_id()
    }

    /// Counts and sizes of the file.
    pub fn info(&self) -> Result<Info, StoreError> {
        self.store.info()
    }

    /// Blocks that could not be read and are left out.
    pub fn damaged(&self) -> &[DamagedBlock] {
        &self.snapshot.damage.blocks
    }

    /// Looks through the whole file; changes nothing.
    pub fn check(&self, progress: &Progress) -> Result<Findings, StoreError> {
        self.store.check(progress)
    }

    /// Takes tables that were changed outside the program as they are. Returns their names.
    pub fn accept_tables(&mut self) -> Result<Vec<&'static str>, StoreError> {
        let accepted = self.store.accept(now())?;
        if !accepted.is_empty() {
            self.history = History::default();
            self.reload(&Progress::new())?;
        }
        Ok(accepted)
    }

    /// Where the copy lies that was kept because this opening brought the project to today's file format.
    pub fn kept_copy(&self) -> Option<&Path> {
        self.store.kept_copy()
    }

    /// Whether people were erased, but traces of them may still be in the bytes of the file.
    pub fn is_erasure_unfinished(&self) -> Result<bool, StoreError> {
        self.store.is_erasure_unfinished()
    }

    /// Projects beside this one whose names begin like its own: copies of it, as a rule.
    pub fn copies_beside(&self) -> Vec<PathBuf> {
        crate::store::copies_beside(&self.snapshot.file.path)
    }

    /// Writes a copy of the project as it is now to another place and reads it to see that it is whole.
    pub fn backup(&self, to: &Path, progress: &Progress) -> Result<(), StoreError> {
        self.store.backup(to, progress)
    }

    /// Encrypts the project with a passphrase, gives it another one or, without one, takes the encryption off. It is written
    /// anew; undo goes on as before.
    pub fn protect(&mut self, passphrase: Option<Passphrase>, progress: &Progress) -> Result<(), StoreError> {
        self.load_rest(progress)?;
        let done = self.store.protect(passphrase, now(), progress);
        self.snapshot.file = self.store.file();
        self.snapshot.revision += 1;
        done
    }

    /// Writes a copy of the project as it is now to another place.
    pub fn copy_to(&self, to: &Path) -> Result<(), StoreError> {
        self.store.copy_to(to)
    }
}
