//! What a project remembers of files of which only some tables are imported.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::import::{Input, table_hash, tables_left_out};
use crate::model::{Import, ImportState, ImportWarning};
use crate::progress::{Cancelled, Progress};

/// The tables that are left out, by file.
#[derive(Clone, Default)]
pub(super) struct TablesLeftOut(BTreeMap<PathBuf, Vec<(ImportWarning, u64)>>);

impl TablesLeftOut {
    /// Those of the files of some tables that neither these nor earlier imports bring.
    pub(super) fn of(tables: &[&Input], known: &[Import], progress: &Progress) -> Result<Self, Cancelled> {
        // a file of one table is not opened again
        let several = tables.iter().filter(|table| !table.inside.is_empty());
        let paths: BTreeSet<PathBuf> = several.map(|table| table.path.clone()).collect();
        // next month's file may have the same name
        let was_imported = |input: &Input| {
            let name = input.name();
            let mut same = known.iter().filter(|import| import.state == ImportState::Active && import.file == name);
            let hash = OnceCell::new();
            same.any(|import| *hash.get_or_init(|| table_hash(input)) == Some(import.file_hash))
        };
        let of = |path: PathBuf| {
            let found = tables_left_out(&path, tables, was_imported, progress)?;
            Ok((path, found))
        };
        paths.into_iter().map(of).collect::<Result<_, _>>().map(Self)
    }

    /// Those of a file; they are told once, with the first table of it.
    pub(super) fn take(&mut self, path: &Path) -> Vec<(ImportWarning, u64)> {
        self.0.remove(path).unwrap_or_default()
    }
}
