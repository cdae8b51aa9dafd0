//! Records that do not map column by column: one that becomes several rows, or whose columns depend on what it says.

use std::fmt::Debug;

use crate::import::open::table_input::Input;
use crate::import::presets::column_names::position;
use crate::import::presets::rows::PresetRows;
use crate::import::read::delimited::Fields;
use crate::model::RejectCode;

/// Turns one record of a file into rows with the columns of [`super::Col`]. A shape knows one record at a time and is
/// used by several threads at once.
pub(crate) trait Shape: Debug + Send + Sync {
    /// Whether records are cut into fields first; otherwise [`Record::raw`] is all there is.
    fn cuts(&self) -> bool {
        true
    }

    /// Adds the record's rows. The error is the reason for leaving the record out; no row and no error mean that there is
    /// nothing to tell.
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode>;
}

/// The file that a shape is made for.
pub(crate) struct ShapedFile<'a> {
    /// The names of the file's columns.
    pub names: &'a [String],
    /// The beginning of its rows.
    pub sample: &'a [u8],
    /// The file: others beside it may say what it means.
    pub input: &'a Input,
    /// Whether the files of pages in a web server's log are kept.
    pub keep_files: bool,
}

impl ShapedFile<'_> {
    /// The field of the first of these columns that the file has; names are compared as words.
    pub(crate) fn field(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| position(self.names, name))
    }
}

/// A record of a file.
#[derive(Clone, Copy)]
pub(crate) struct Record<'a> {
    /// The bytes of the record, as they stand in the file.
    pub raw: &'a [u8],
    /// Where each field stands in the record.
    pub fields: &'a Fields,
}

impl<'a> Record<'a> {
    /// A field as text, without surrounding white space; empty where there is none or it says nothing ("n/a").
    pub(crate) fn get(&self, field: Option<usize>) -> &'a str {
        let bytes = field.map_or(&b""[..], |i| self.fields.get(self.raw, i));
        if crate::import::read::clean::is_nothing(bytes) {
            return "";
        }
        // texts were repaired before
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}
