//! What a project remembers of files of which only some tables are imported.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::import::{Input, tables_left_out};
use crate::model::{Import, ImportState, ImportWarning};

/// The tables that are left out, by file.
#[derive(Default)]
pub(super) struct TablesLeftOut(BTreeMap<PathBuf, Vec<(ImportWarning, u64)>>);

impl TablesLeftOut {
    /// Those of the files of some tables that neither these nor earlier imports bring.
    pub(super) fn of(tables: &[&Input], known: &[Import]) -> Self {
        // a file of one table is not opened again
        let several = tables.iter().filter(|table| !table.inside.is_empty());
        let paths: BTreeSet<PathBuf> = several.map(|table| table.path.clone()).collect();
        let was_imported =
            |name: &str| known.iter().any(|import| import.state == ImportState::Active && import.file == name);
        let of = |path: PathBuf| {
            let found = tables_left_out(&path, |input| tables.contains(&input) || was_imported(&input.name()));
            (path, found)
        };
        Self(paths.into_iter().map(of).collect())
    }

    /// Those of a file; they are told once, with the first table of it.
    pub(super) fn take(&mut self, path: &Path) -> Vec<(ImportWarning, u64)> {
        self.0.remove(path).unwrap_or_default()
    }
}
