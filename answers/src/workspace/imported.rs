//! Files that were imported are nobody's to replace: a project keeps what it needs of them, not the files.

use crate::files::{OutputError, OutputFile};
use crate::import::table_hashes;
use crate::model::Project;

/// `Err` where the file that would be replaced is one that was imported, wherever it lies and whatever it is called.
pub fn keep_imported(target: &OutputFile, project: &Project) -> Result<(), OutputError> {
    let Some(file) = target.existing() else { return Ok(()) };
    let hashes = table_hashes(file);
    // a pseudonymised copy does not say what it was made of
    let is_there = |hash: &u64| *hash != 0 && project.imports.iter().any(|import| import.file_hash == *hash);
    if hashes.iter().any(is_there) { Err(OutputError::Imported(target.path().to_owned())) } else { Ok(()) }
}
