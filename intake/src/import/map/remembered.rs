//! What a source remembers of how its files were read.

use crate::import::map::guess::names::part_of_name;
use crate::import::map::mapping::{Mapping, Role};
use crate::import::presets;

/// Kinds of files that a source remembers.
const MOST_KINDS: usize = 20;

impl Mapping {
    /// The mappings that a source remembers, the latest first: one for every kind of file that came into it.
    pub fn remembered(text: Option<&str>) -> Vec<Self> {
        // a source of one kind is written as that mapping alone
        let read = |text: &str| -> serde_json::Result<Vec<Self>> {
            serde_json::from_str(text).or_else(|_| serde_json::from_str(text).map(|one| vec![one]))
        };
        // what another version wrote differently is as good as nothing
        let mut all = text.and_then(|text| read(text).ok()).unwrap_or_default();
        all.iter_mut().for_each(Self::know_parts_of_names);
        all
    }

    /// Earlier versions joined first and last name and did not keep them apart.
    fn know_parts_of_names(&mut self) {
        for column in self.columns.iter_mut().filter(|c| c.role == Role::Name) {
            column.role = part_of_name(&column.column).unwrap_or(Role::Name);
        }
        presets::add_new_columns(self);
    }

    /// What a source remembers when a file has come into it that was read like this.
    pub fn remember(&self, before: Option<&str>) -> serde_json::Result<String> {
        let others = Self::remembered(before).into_iter().filter(|old| !self.is_for_files_of(old));
        let kinds: Vec<Self> = std::iter::once(self.clone()).chain(others).take(MOST_KINDS).collect();
        if kinds.len() == 1 { serde_json::to_string(self) } else { serde_json::to_string(&kinds) }
    }

    /// Whether the other is of files with the same columns, read by the same preset.
    fn is_for_files_of(&self, other: &Self) -> bool {
        let has = |name: &str| other.columns.iter().any(|c| c.column == name);
        self.preset == other.preset
            && self.columns.len() == other.columns.len()
            && self.columns.iter().all(|c| has(&c.column))
    }
}
