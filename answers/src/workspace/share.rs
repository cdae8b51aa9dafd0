//! A pseudonymised copy of the project, to be given to somebody who need not know who the people are.

use std::sync::Arc;

use crate::files::Overwrite;
use crate::model::{JournalEntry, JournalKind, NONE_U32};
use crate::privacy::{Pseudonyms, SecretKey};
use crate::progress::Progress;
use crate::store::{ProjectFile, PseudonymRules, StoreError};
use crate::texts::text;

use super::{Workspace, now};

impl Workspace {
    /// Writes a pseudonymised copy and returns its key, see [`Workspace::pseudonymise_keeping`].
    pub fn pseudonymise(
        &self,
        to: impl Into<ProjectFile>,
        overwrite: Overwrite,
        shift_days: u32,
        progress: &Progress,
    ) -> Result<SecretKey, StoreError> {
        self.pseudonymise_keeping(to, overwrite, shift_days, progress, |_| Ok(()))
    }

    /// Writes a pseudonymised copy to `to`, in the place of an ordinary file where `overwrite` allows it: identifiers become keyed hashes; names, free texts, attributes, rejected rows,
    /// scores and actions are left out; times of each customer are shifted by a whole number of days, at most `shift_days`
    /// either way. The copy is encrypted only where `to` has a passphrase. Once it is whole, the export is noted in the
    /// journal and `keep_key` is given the key, by which whoever has it can tell who somebody in the copy is; only then the
    /// copy takes its place, so that there is never one without its key. Returns the key.
    pub fn pseudonymise_keeping<E: From<StoreError>>(
        &self,
        to: impl Into<ProjectFile>,
        overwrite: Overwrite,
        shift_days: u32,
        progress: &Progress,
        keep_key: impl FnOnce(&SecretKey) -> Result<(), E>,
    ) -> Result<SecretKey, E> {
        let key = self.new_key()?;
        let people = &self.snapshot.table.people;
        let rules = &self.snapshot.project.settings.identity;
        // profiles of undone imports belong to nobody: each is a person of its own
        let number = |(p, &ix): (usize, &u32)| if ix == NONE_U32 { p as u32 } else { people.ids[ix as usize] };
        let persons: Vec<u32> = people.of_profile.iter().enumerate().map(number).collect();
        let how = PseudonymRules {
            pseudonyms: Arc::new(Pseudonyms::new(key.clone(), rules)),
            shift: Vec::new(),
            name: text!("share-name-of-copy", name = self.snapshot.project.name),
        }
        .shift_by(&persons, shift_days);
        let entry = JournalEntry {
            people: Some(people.len() as u64),
            ..JournalEntry::new(JournalKind::Export, text!("share-pseudonymised-copy"), now())
        };
        let before_it_is_there = || {
            self.note(entry)?;
            keep_key(&key)
        };
        self.store.pseudonymise(&to.into(), overwrite, &how, now(), progress, before_it_is_there)?;
        Ok(key)
    }
}
