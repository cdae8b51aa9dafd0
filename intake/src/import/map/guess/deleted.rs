//! Columns by which connectors and shops say that a row was deleted, or that it is an earlier state of its record.

use crate::events::words;
use crate::import::map::mapping::{Mapping, Role};
use crate::import::read::clean::{is_no_time, yes_no};
use crate::import::read::format::Column;
use crate::import::read::times::looks_like_time;
use crate::model::RejectCode;

const DELETED: [&str; 9] = [
    "deleted",
    "is deleted",
    "isdeleted",
    "deleted at",
    "deleted on",
    "fivetran deleted",
    "airbyte deleted at",
    "ab cdc deleted at",
    "sdc deleted at",
];

/// They say no of an earlier state.
const CURRENT: [&str; 4] = ["fivetran active", "is most recent record", "is latest version", "is current version"];

/// What a column of rows that do not count says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeletedColumn {
    /// A yes or a time: the row was deleted.
    Deleted,
    /// A no: a later row says what counts.
    Current,
}

impl DeletedColumn {
    /// By the column's name.
    pub(crate) fn of(name: &str) -> Self {
        if CURRENT.contains(&words(name).as_str()) { Self::Current } else { Self::Deleted }
    }

    /// Why a row is left out of which the column says so.
    pub(crate) fn reason(self, cell: &[u8]) -> Option<RejectCode> {
        let applies = match (self, yes_no(cell)) {
            (Self::Current, answer) => answer == Some(false),
            (Self::Deleted, Some(answer)) => answer,
            (Self::Deleted, None) => !is_no_time(cell),
        };
        applies.then_some(self.why())
    }

    /// The reason it has for leaving rows out.
    pub(crate) fn why(self) -> RejectCode {
        match self {
            Self::Deleted => RejectCode::DeletedRecord,
            Self::Current => RejectCode::OldVersion,
        }
    }
}

/// Whether a column says by its name and its cells which rows do not count.
fn says_deleted(column: &Column) -> bool {
    let key = words(&column.name);
    let fits = |text: &String| {
        let text = text.as_bytes();
        yes_no(text).is_some() || is_no_time(text) || looks_like_time(text)
    };
    (DELETED.contains(&key.as_str()) || CURRENT.contains(&key.as_str())) && column.samples.iter().all(fits)
}

/// The columns that say which rows do not count, and what each says.
pub(crate) fn deleted_columns(columns: &[Column]) -> Vec<(usize, DeletedColumn)> {
    let named = columns.iter().enumerate().filter(|(_, column)| says_deleted(column));
    named.map(|(i, column)| (i, DeletedColumn::of(&column.name))).collect()
}

/// Gives such columns that role. One that is empty at the beginning of the file may say so further down.
pub(crate) fn add_deleted(columns: &[Column], mapping: &mut Mapping) {
    let says = |column: &&Column| {
        let free =
            matches!(mapping.role(&column.name), Role::Ignore | Role::Property | Role::Attribute | Role::Milestone);
        free && says_deleted(column)
    };
    let found: Vec<String> = columns.iter().filter(says).map(|column| column.name.clone()).collect();
    found.iter().for_each(|name| mapping.set_role(name, Role::Deleted));
}
