//! Counts of groups that leave the program.

use serde::{Deserialize, Serialize};

use crate::model::{Filter, JournalEntry, JournalKind};
use crate::present::small_groups::{self, Published, Shown, TooFew};
use crate::store::{self, ProjectFile, StoreError};

use super::{Snapshot, now};

/// Why nothing left.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// It would tell of single people.
    #[error(transparent)]
    TooFew(#[from] TooFew),
    /// The project could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Counts that left the project before, each with the filter they obeyed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive(Vec<(Filter, Published)>);

impl Archive {
    /// What left of a project before.
    pub fn read(project: &ProjectFile) -> Result<Self, StoreError> {
        let text = store::published(project)?;
        // what another version wrote differently is as good as nothing
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// Counts of exports that can be subtracted from those of an export that obeys `filter`.
    pub fn beside(&self, filter: &Filter) -> Published {
        let mut all = Published::default();
        let near = self.0.iter().filter(|(of, _)| small_groups::comparable(of, filter));
        near.for_each(|(_, counts)| all.extend(counts.clone()));
        all
    }

    fn extend(&mut self, filter: &Filter, counts: Published) {
        match self.0.iter_mut().find(|(of, _)| of == filter) {
            Some((_, known)) => known.extend(counts),
            None => self.0.push((filter.clone(), counts)),
        }
    }
}

/// Hides what must be hidden of something that is about to leave, and remembers what it shows, for the next export. Where
/// the project cannot be written there is no memory; small groups are hidden all the same.
pub fn publish<T>(
    (snapshot, filter): (&Snapshot, &Filter),
    what: &str,
    k: u64,
    hide: impl FnOnce(&Published) -> Result<Shown<T>, TooFew>,
) -> Result<Shown<T>, PublishError> {
    small_groups::audience(&snapshot.table, &snapshot.project, filter, k)?;
    publish_all((snapshot, filter), what, k, hide)
}

/// The same for counts of everybody in the project, who need not have done anything.
pub fn publish_all<T>(
    (snapshot, filter): (&Snapshot, &Filter),
    what: &str,
    k: u64,
    hide: impl FnOnce(&Published) -> Result<Shown<T>, TooFew>,
) -> Result<Shown<T>, PublishError> {
    let mut known = Archive::read(&snapshot.file)?;
    let shown = hide(&known.beside(filter))?;
    if k > 1 {
        known.extend(filter, shown.published.clone());
        let text = serde_json::to_string(&known)
            .map_err(|e| StoreError::Other { path: snapshot.file.path.clone(), detail: e.to_string() })?;
        let entry = JournalEntry {
            detail: shown.sentence(k).unwrap_or_default(),
            ..JournalEntry::new(JournalKind::Export, what, now())
        };
        let _ = store::publish(&snapshot.file, &text, &entry);
    }
    Ok(shown)
}
