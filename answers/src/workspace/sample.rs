//! The sample shop's exports, asked for as a person would import them.

use std::path::Path;

use crate::generate::FILES;
use crate::import::{self, LoadError};

use super::ImportRequest;

/// Requests for the sample's files in `folder`, with the columns as they are guessed and each file's own source.
///
/// # Errors
/// A file of the sample that is missing or cannot be read.
pub fn sample_requests(folder: &Path) -> Result<Vec<ImportRequest>, LoadError> {
    FILES
        .into_iter()
        .map(|(file, source)| {
            let path = folder.join(file);
            let mut mapping = import::inspect(&path)?.mapping;
            source.clone_into(&mut mapping.source);
            Ok(ImportRequest { input: path.into(), mapping })
        })
        .collect()
}
