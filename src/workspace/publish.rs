//! Tables of counts on their way out of the program.

use std::path::Path;

use crate::model::{JournalEntry, JournalKind};
use crate::present::small_groups::{Published, Shown};
use crate::store::{self, StoreError};

use super::now;

/// Counts that left the project before.
pub fn published(project: &Path) -> Result<Published, StoreError> {
    let text = store::published(project)?;
    // what another version wrote differently is as good as nothing
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Hides what must be hidden of something that is about to leave, and remembers what it shows, for the next export. Where
/// the project cannot be written there is no memory; small groups are hidden all the same.
pub fn publish<T>(
    project: &Path,
    what: &str,
    k: u64,
    hide: impl FnOnce(&Published) -> Shown<T>,
) -> Result<Shown<T>, StoreError> {
    let mut known = published(project)?;
    let shown = hide(&known);
    if k > 1 {
        known.extend(shown.published.clone());
        let text = serde_json::to_string(&known)
            .map_err(|e| StoreError::Other { path: project.to_owned(), detail: e.to_string() })?;
        let entry = JournalEntry {
            detail: shown.sentence(k).unwrap_or_default(),
            ..JournalEntry::new(JournalKind::Export, what, now())
        };
        let _ = store::publish(project, &text, &entry);
    }
    Ok(shown)
}
