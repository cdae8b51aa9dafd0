//! What a killed process left beside a project: copies that never took its place. They may hold people who were erased
//! since, or an encrypted project in the clear, so whoever opens the project next removes them. They have names that
//! nobody else gives to a file ([`temporary`]).

use std::path::Path;

use crate::files::temporary;

/// Removes the leftovers of the project at `path`, whose lock the caller holds.
pub(super) fn remove(path: &Path) {
    temporary::remove_project_leftovers(path);
}

/// Whether files of unfinished work lie beside the project at `path`.
pub(super) fn are_there(path: &Path) -> bool {
    temporary::has_project_leftovers(path)
}
