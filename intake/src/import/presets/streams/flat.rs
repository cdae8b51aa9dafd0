//! A row of a table with a header, by column name.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::import::read::clean;
use crate::import::read::delimited::Fields;

/// Columns by name: as they stand, and without case.
#[derive(Debug, Clone, Default)]
pub(crate) struct Header {
    pub names: Vec<String>,
    index: FxHashMap<String, usize>,
}

impl Header {
    /// The header of these columns; of several of one name the first counts.
    pub(crate) fn new(names: Vec<String>) -> Self {
        let mut index = FxHashMap::default();
        for (i, name) in names.iter().enumerate() {
            index.entry(name.trim().to_lowercase()).or_insert(i);
        }
        Self { names, index }
    }

    /// Whether there is such a column; the name in lower case.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.index.contains_key(name)
    }
}

/// One row, whose fields are found by column name.
pub(crate) struct Flat<'r> {
    pub header: &'r Header,
    pub fields: &'r Fields,
    pub record: &'r [u8],
}

impl<'r> Flat<'r> {
    /// The text in a column, empty where there is none or where it stands for nothing; the name in lower case.
    pub(crate) fn get(&self, column: &str) -> Cow<'r, str> {
        match self.header.index.get(column) {
            Some(&i) => self.at(i),
            None => Cow::Borrowed(""),
        }
    }

    /// The text in column `i`.
    pub(crate) fn at(&self, i: usize) -> Cow<'r, str> {
        let text = self.fields.get(self.record, i);
        if clean::is_nothing(text) { Cow::Borrowed("") } else { String::from_utf8_lossy(text) }
    }

    /// The first of some columns that has a text.
    pub(crate) fn first(&self, columns: &[&str]) -> Cow<'r, str> {
        columns.iter().map(|c| self.get(c)).find(|text| !text.is_empty()).unwrap_or_default()
    }
}
