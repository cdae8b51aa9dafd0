//! The columns of a file with all that is known about them.

use crate::import::map::guess::column_stats::Look;
use crate::import::map::guess::score::{Evidence, Score, score};
use crate::import::map::guess::traits::{RowSample, Traits};
use crate::import::map::mapping::Role;

/// Everything that is known about the columns of a file.
#[derive(Debug)]
pub(crate) struct Columns<'a> {
    pub names: Vec<&'a str>,
    /// The names as words.
    pub keys: Vec<String>,
    pub looks: &'a [Look],
    pub traits: Vec<Traits>,
    pub sample: &'a RowSample,
}

impl Columns<'_> {
    pub(crate) fn score(&self, role: Role, column: usize) -> Option<Score> {
        let of = Evidence { key: &self.keys[column], look: &self.looks[column], traits: &self.traits[column] };
        score(role, of)
    }

    /// Whether the file has no names of columns.
    pub(crate) fn are_numbered(&self) -> bool {
        self.keys.iter().all(|key| key.starts_with("column "))
    }

    pub(crate) fn count(&self) -> usize {
        self.keys.len()
    }
}
