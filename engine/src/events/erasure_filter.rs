//! Keeps erased people out of imports.

use super::profile_key::ProfileKey;

/// Keeps people out of a project who were erased from it.
pub trait ErasureFilter: std::fmt::Debug + Send + Sync {
    /// Whether a profile with these identifiers must not come in.
    fn excludes(&self, key: ProfileKey<'_>) -> bool;

    /// Whether a row that could not be read mentions somebody who must not come in.
    fn excludes_row(&self, row: &str) -> bool;

    /// A text of somebody else without those it mentions who must not come in; `None` where it mentions nobody.
    fn remove_mentions(&self, text: &str) -> Option<String>;
}
