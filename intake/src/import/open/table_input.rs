//! A table to read: a file, or one of several tables inside it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::import::open::line_range::LineRange;

/// Stands between the names on the way to a table.
pub(crate) const ARROW: &str = " › ";

/// A table to read: a file, or one of the tables inside it. A path is one too: that of a file's only table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Input {
    /// The path of the file.
    pub path: PathBuf,
    /// The names that lead to the table inside the file, from the outside in: `["orders.csv"]` in an archive,
    /// `["book.xlsx", "Orders"]` for a sheet of a workbook in one. Empty where the file holds but one table.
    pub inside: Vec<String>,
    /// The table itself, where it is in memory and in no file.
    pub bytes: Option<Arc<[u8]>>,
}

impl Input {
    /// A table that is in memory, under the name of a file.
    pub fn in_memory(name: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        Self { path: name.into(), inside: Vec::new(), bytes: Some(bytes.into()) }
    }

    /// The file's name without its folder, and the names inside it: "export.zip › orders.csv".
    pub fn name(&self) -> String {
        let mut name = file_name(&self.path);
        for part in &self.inside {
            name.push_str(ARROW);
            name.push_str(part);
        }
        name
    }

    /// The name that says most about what is in it, without folders and packing: "orders.csv".
    pub(crate) fn table_name(&self) -> String {
        let named = self.inside.iter().rev().find(|name| LineRange::parse(name).is_none());
        let whole = named.cloned().unwrap_or_else(|| file_name(&self.path));
        let name = whole.rsplit(['/', '\\']).next().unwrap_or_default();
        unpacked_name(name).to_owned()
    }
}

impl From<PathBuf> for Input {
    fn from(path: PathBuf) -> Self {
        Self { path, ..Self::default() }
    }
}

impl From<&Path> for Input {
    fn from(path: &Path) -> Self {
        path.to_owned().into()
    }
}

impl From<&PathBuf> for Input {
    fn from(path: &PathBuf) -> Self {
        path.clone().into()
    }
}

impl From<&Self> for Input {
    fn from(input: &Self) -> Self {
        input.clone()
    }
}

pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned())
}

/// A name without the ending of what packed it: "events.json" of "events.json.gz".
pub(crate) fn unpacked_name(name: &str) -> &str {
    let lower = name.to_ascii_lowercase();
    [".gz", ".zst", ".zstd", ".gzip"]
        .iter()
        .find(|e| lower.ends_with(*e))
        .map_or(name, |e| &name[..name.len() - e.len()])
}

/// A question about a file, whose answers are ways to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What to ask the person.
    pub question: String,
    /// The answers, best guess first, each with what to read then.
    pub options: Vec<(String, Input)>,
    /// The answer it was read by.
    pub chosen: usize,
    /// Whether nothing in the file answers it, so that a person has to.
    pub is_open: bool,
}
