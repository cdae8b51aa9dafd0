//! Names of columns as presets compare them.

use crate::events::words;

/// A column's name as presets compare it: "Converted Date", `ConvertedDate` and "CONVERTEDDATE" are the same.
pub(crate) fn key(name: &str) -> String {
    words(name).replace(' ', "")
}

/// The column of a name.
pub(crate) fn position(names: &[String], name: &str) -> Option<usize> {
    let name = key(name);
    names.iter().position(|n| key(n) == name)
}
