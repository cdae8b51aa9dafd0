//! Edits of an open project, and taking them back.

use crate::model::{Change, CustomerIx, Purpose};
use crate::progress::Progress;
use crate::store::{StoreError, UndoStep};
use crate::texts::text;

use super::earlier_edit::KeptEdits;
use super::edit::{Edit, EditScope};
use super::history::{History, Step, StepKind};
use super::{LoadedProject, Workspace, now};

/// Statements of consent that are looked up one by one; of more all are read.
pub(super) const MOST_CONSENTS: usize = 1_000;

impl Workspace {
    /// Changes the project; [`Workspace::undo`] takes it back.
    pub fn edit(&mut self, edit: Edit) -> Result<(), StoreError> {
        self.edit_with_progress(edit, &Progress::new())
    }

    /// Changes the project for somebody who watches it. New rules of who is who take a while in a large project: until
    /// everybody is joined anew nothing is written, so when cancelled the project is as it was.
    pub fn edit_with_progress(&mut self, edit: Edit, progress: &Progress) -> Result<(), StoreError> {
        let _span = tracing::info_span!("edit").entered();
        self.read_for(std::slice::from_ref(&edit), progress)?;
        let joined = match &edit {
            Edit::SetIdentity(rules) if *rules != self.snapshot.project.settings.identity => {
                Some(self.read_joined(Some(rules), progress)?)
            }
            _ => None,
        };
        let description = edit.description(&self.snapshot.project);
        self.edit_joined(description, vec![edit], joined)
    }

    /// Makes several edits as one step of the history. None of them joins people anew.
    pub(super) fn edit_as_one(
        &mut self,
        description: &str,
        edits: Vec<Edit>,
        progress: &Progress,
    ) -> Result<(), StoreError> {
        if edits.is_empty() {
            return Ok(());
        }
        self.read_for(&edits, progress)?;
        self.edit_joined(description.to_owned(), edits, None)
    }

    fn edit_joined(
        &mut self,
        description: String,
        mut edits: Vec<Edit>,
        joined: Option<LoadedProject>,
    ) -> Result<(), StoreError> {
        for edit in &mut edits {
            edit.settle_names(&self.snapshot.project)?;
            self.mark_incomplete(edit);
        }
        let (back, id) = self.apply(&description, &mut edits, joined, StepKind::New)?;
        self.history.push(Step { id, description, edits: Some((edits, back)) });
        self.forget_lost_steps()
    }

    /// Does edits in the file, then in memory: by what is `joined` already, where it is. Numbers what has no number yet;
    /// returns the edits that take these back.
    pub(super) fn apply(
        &mut self,
        description: &str,
        edits: &mut [Edit],
        joined: Option<LoadedProject>,
        change: StepKind,
    ) -> Result<(Vec<Edit>, Option<i64>), StoreError> {
        let mut project = (*self.project).clone();
        let mut back = Vec::with_capacity(edits.len());
        let mut reach = EditScope::Tables;
        let (at, mut id) = (now(), None);
        self.store.change(description, at, |tables| {
            for edit in edits.iter_mut() {
                if let Some((kind, n)) = edit.unnumbered() {
                    edit.number(tables.take_numbers(kind, n)?);
                }
                reach = reach.max(edit.reach(&project));
                back.push(edit.apply(&mut project));
                edit.write(tables, &project)?;
            }
            back.reverse();
            id = change.write(tables, (description, at), (edits, &back))?;
            Ok(())
        })?;
        match reach {
            EditScope::Events => match joined {
                Some(loaded) => self.install(loaded),
                None => self.reload(&Progress::new())?,
            },
            EditScope::Names => {
                let (mut table, before) = ((*self.snapshot.table).clone(), &self.project);
                if project.rules != before.rules {
                    table.apply_rules(&project.rules);
                }
                if project.settings.traffic != before.settings.traffic || project.rules != before.rules {
                    table.apply_traffic(&project.settings.traffic);
                }
                self.publish(Some(table), project);
            }
            EditScope::Consent => {
                let mut table = (*self.snapshot.table).clone();
                let changed: Vec<_> = edits.iter().chain(&back).flat_map(Edit::consents).collect();
                if changed.len() <= MOST_CONSENTS {
                    table.change_consents(&changed, |profiles| self.store.consents_of(profiles))?;
                } else {
                    table.set_consents(self.store.consents()?);
                }
                self.publish(Some(table), project);
            }
            EditScope::Tables => self.publish(None, project),
        }
        Ok((back, id))
    }

    /// Notes what customers said about a purpose, as of now; can be undone.
    pub fn set_consent(
        &mut self,
        customers: &[CustomerIx],
        purpose: Purpose,
        given: bool,
        note: &str,
    ) -> Result<(), StoreError> {
        let people = &self.snapshot.table.people;
        self.edit(Edit::Consents(Change::Add(people.consents_by_hand(customers, (purpose, given), now(), note))))
    }

    /// Takes back the last edit or import; says what it was ("Rename segment"), `None` if there is nothing to undo.
    pub fn undo(&mut self) -> Result<Option<String>, StoreError> {
        let _span = tracing::info_span!("undo").entered();
        let Some(step) = self.history.last_done().cloned() else { return Ok(None) };
        let (_, mut back) = self.edits_of(&step)?;
        self.read_for(&back, &Progress::new())?;
        self.apply(&text!("edit-undo", description = step.description), &mut back, None, StepKind::Back(step.id))?;
        self.history.went_back();
        self.forget_lost_steps()?;
        Ok(Some(step.description))
    }

    /// Does again what was undone last; says what it was.
    pub fn redo(&mut self) -> Result<Option<String>, StoreError> {
        let _span = tracing::info_span!("redo").entered();
        let Some(step) = self.history.last_undone().cloned() else { return Ok(None) };
        let (mut forward, _) = self.edits_of(&step)?;
        self.read_for(&forward, &Progress::new())?;
        self.apply(
            &text!("edit-redo", description = step.description),
            &mut forward,
            None,
            StepKind::Forward(step.id),
        )?;
        self.history.went_forward();
        self.forget_lost_steps()?;
        Ok(Some(step.description))
    }

    /// Forgets steps of earlier days that the project does not keep any more, so that undo never stops at one.
    pub(super) fn forget_lost_steps(&mut self) -> Result<(), StoreError> {
        let remaining = self.store.undo_steps()?.into_iter().map(|step| step.id).collect();
        self.history.forget_lost(&remaining);
        Ok(())
    }

    /// Forgets every step: what was done so far is what the project comes with, for this reason.
    pub fn forget_undo_steps(&mut self, reason: &str) -> Result<(), StoreError> {
        self.store.change(reason, now(), |tables| tables.forget_undo_steps())?;
        self.history = History::default();
        Ok(())
    }

    /// How a step is done again and taken back: those of earlier days lie in the file.
    fn edits_of(&self, step: &Step) -> Result<(Vec<Edit>, Vec<Edit>), StoreError> {
        match (&step.edits, step.id) {
            (Some(edits), _) => Ok(edits.clone()),
            (None, Some(id)) => {
                let (KeptEdits(forward), KeptEdits(back)) = self.store.undo_step(id)?;
                Ok((forward, back))
            }
            (None, None) => Ok((Vec::new(), Vec::new())),
        }
    }

    /// The steps that outlive this opening of the project, oldest first.
    pub fn undo_steps(&self) -> Result<Vec<UndoStep>, StoreError> {
        self.store.undo_steps()
    }

    /// What [`Workspace::undo`] would take back.
    pub fn can_undo(&self) -> Option<&str> {
        self.history.last_done().map(|s| s.description.as_str())
    }

    /// Whether what [`Workspace::undo`] would take back has left the program: messages to customers.
    pub fn undoes_export(&self) -> Result<bool, StoreError> {
        let Some(step) = self.history.last_done() else { return Ok(false) };
        let is_export =
            |(forward, _): &(Vec<Edit>, Vec<Edit>)| forward.iter().any(|e| matches!(e, Edit::Export { .. }));
        match &step.edits {
            Some(edits) => Ok(is_export(edits)),
            None => self.edits_of(step).map(|edits| is_export(&edits)),
        }
    }

    /// What [`Workspace::redo`] would do again.
    pub fn can_redo(&self) -> Option<&str> {
        self.history.last_undone().map(|s| s.description.as_str())
    }
}
