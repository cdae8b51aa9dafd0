//! Counts of groups in what is made to be shared.

use serde::{Deserialize, Serialize};

use crate::model::{Filter, JournalEntry, JournalKind};
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::store::{self, ProjectFile, StoreError};
use crate::texts::text;

use super::{Snapshot, now};

/// Why nothing was shared.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// It would tell of single people.
    #[error(transparent)]
    TooFewPeople(#[from] TooFewPeople),
    /// The project could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What was shared could not be kept in the project, so that the next file could give a small group away.
    #[error("{}", text!("publish-cannot-be-remembered", why = .0.to_string()))]
    NotRemembered(StoreError),
}

/// One thing that was shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    filter: Filter,
    /// What it is, with its settings.
    what: String,
    counts: PublishedCounts,
}

/// Everything that was shared of a project, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive(Vec<Entry>);

impl Archive {
    /// What was shared of a project before.
    pub fn read(project: &ProjectFile) -> Result<Self, StoreError> {
        let Some(text) = store::published(project)? else { return Ok(Self::default()) };
        // earlier versions kept filters and counts alone
        let old = || serde_json::from_str::<Vec<(Filter, PublishedCounts)>>(&text).unwrap_or_default();
        let entry = |(filter, counts)| Entry { filter, what: String::new(), counts };
        Ok(serde_json::from_str(&text).unwrap_or_else(|_| Self(old().into_iter().map(entry).collect())))
    }

    /// Counts of the first `n` that can be subtracted from those of something that obeys `filter`.
    fn beside(&self, filter: &Filter, n: usize) -> PublishedCounts {
        let mut all = PublishedCounts::default();
        let near = self.0.iter().take(n).filter(|e| small_groups::comparable(&e.filter, filter));
        near.for_each(|e| all.extend(e.counts.clone()));
        all
    }

    /// Merges the small groups of something of this name, and remembers what it shows, for the next. The same once more, of
    /// the same data, is as it was: made with what was known then.
    pub fn disclose<T>(
        &mut self,
        (filter, what): (&Filter, &str),
        k: u64,
        hide: impl Fn(&PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> Result<Disclosure<T>, TooFewPeople> {
        let what = name_in_archive(what, k);
        let before = self.0.iter().rposition(|e| e.filter == *filter && e.what == what);
        let again = |at: usize| hide(&self.beside(filter, at)).ok().filter(|s| s.published == self.0[at].counts);
        if let Some(disclosure) = before.and_then(again) {
            return Ok(disclosure);
        }
        let disclosure = hide(&self.beside(filter, usize::MAX))?;
        self.0.push(Entry { filter: filter.clone(), what, counts: disclosure.published.clone() });
        Ok(disclosure)
    }
}

fn name_in_archive(what: &str, k: u64) -> String {
    format!("{what}, fewer than {k}")
}

/// Merges the small groups of something that is about to be shared, and remembers what it shows, for the next: where that
/// cannot be kept, nothing is shared. `what` is its name for people and for the memory: the same once more, of the same
/// data, is the same to the byte.
pub fn publish<T>(
    (snapshot, filter): (&Snapshot, &Filter),
    (name, what): (&str, &str),
    k: u64,
    hide: impl Fn(&PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
) -> Result<Disclosure<T>, PublishError> {
    if k <= 1 {
        return Ok(hide(&PublishedCounts::default())?);
    }
    small_groups::audience(&snapshot.table, &snapshot.project, filter, k)?;
    let mut known = Archive::read(&snapshot.file)?;
    let disclosure = known.disclose((filter, what), k, hide)?;
    let text = serde_json::to_string(&known)
        .map_err(|e| StoreError::Other { path: snapshot.file.path.clone(), detail: e.to_string() })?;
    let entry = JournalEntry {
        detail: disclosure.sentence(k).unwrap_or_default(),
        ..JournalEntry::new(JournalKind::Export, name, now())
    };
    store::publish(&snapshot.file, &text, &entry).map_err(PublishError::NotRemembered)?;
    Ok(disclosure)
}
