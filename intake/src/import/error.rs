//! Why a file cannot be read at all.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::import::map::mapping::Role;
use crate::progress::Cancelled;
use crate::texts::text;

/// Why a file could not be looked at or loaded. Bad rows are never the reason.
#[derive(Debug)]
pub enum LoadError {
    /// The file cannot be opened or read.
    Io {
        /// The path of the file.
        file: PathBuf,
        /// The error that the system reports.
        source: std::io::Error,
    },
    /// The file has no bytes, or nothing but white space.
    Empty(String),
    /// There is a header but nothing below it.
    NoRows(String),
    /// It is JSON in which nothing stands.
    NoRecords(String),
    /// It is no text file.
    NotText {
        /// The name of the file.
        file: String,
        /// What it seems to be ("an Excel workbook").
        what: &'static str,
        /// What to do instead.
        advice: &'static str,
    },
    /// It is known what the file is, and that it says nothing about persons.
    NotEvents {
        /// The name of the file.
        file: String,
        /// What it is ("`WooCommerce` Analytics orders").
        what: &'static str,
        /// Why, and what to export instead.
        advice: &'static str,
    },
    /// Its packing or its inner order is broken.
    Damaged(String),
    /// It is JSON of which no record can be read.
    DamagedJson {
        /// The name of the file.
        file: String,
        /// Line of the first error, from 1.
        line: u64,
        /// Character in the line, from 1.
        column: u64,
    },
    /// It holds several tables and nobody said which.
    SeveralTables {
        /// The name of the file.
        file: String,
        /// The names of the tables in it, one of which has to be chosen.
        tables: Vec<String>,
    },
    /// It may hold several tables and nobody looked for them.
    MayHoldTables(String),
    /// It does not hold the table that was asked for.
    NoSuchTable {
        /// The name of the file.
        file: String,
        /// The name of the table.
        table: String,
    },
    /// The mapping leaves out something that every row needs.
    Mapping(String),
    /// No column has a role that every row needs.
    MissingRole {
        /// A role that would do.
        role: Role,
        /// What the role is in words: "the time".
        what: &'static str,
    },
    /// Day and month cannot be told apart in these columns.
    AmbiguousDates {
        /// Names of the columns in question.
        columns: Vec<String>,
        /// A value of one of these columns.
        example: String,
    },
    /// The mapping names a time zone that does not exist.
    TimeZone(String),
    /// The project holds as many sources as it can.
    TooManySources,
    /// Whoever takes the batches could not store one.
    Sink(Box<dyn std::error::Error + Send + Sync>),
    /// The person stopped it.
    Cancelled(Cancelled),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Io { file, source } => text!("load-error-io", file = file.display(), source = source.to_string()),
            Self::Empty(file) => text!("load-error-empty", file),
            Self::NoRows(file) => text!("load-error-no-rows", file),
            Self::NoRecords(file) => text!("load-error-no-records", file),
            Self::NotText { file, what, advice } => text!("load-error-not-text", file, what, advice),
            Self::NotEvents { file, what, advice } => text!("load-error-not-events", file, what, advice),
            Self::Damaged(file) => text!("load-error-damaged", file),
            Self::DamagedJson { file, line, column } => {
                text!("load-error-damaged-json", file, line = line.to_string(), column = column.to_string())
            }
            Self::SeveralTables { file, tables } => {
                text!("load-error-several-tables", file, n = tables.len(), tables = tables.join(", "))
            }
            Self::MayHoldTables(file) => text!("load-error-may-hold-tables", file),
            Self::NoSuchTable { file, table } => text!("load-error-no-such-table", file, table),
            Self::Mapping(why) => why.clone(),
            Self::MissingRole { what, .. } => text!("load-error-missing-role", what),
            Self::AmbiguousDates { columns, example } => {
                text!("load-error-ambiguous-dates", columns = columns.join(", "), example)
            }
            Self::TimeZone(zone) => text!("load-error-time-zone", zone),
            Self::TooManySources => text!("load-error-too-many-sources").to_owned(),
            Self::Sink(error) => error.to_string(),
            Self::Cancelled(cancelled) => cancelled.to_string(),
        };
        f.write_str(&text)
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Sink(error) => Some(error.as_ref()),
            Self::Cancelled(cancelled) => std::error::Error::source(cancelled),
            _ => None,
        }
    }
}

impl From<Cancelled> for LoadError {
    fn from(cancelled: Cancelled) -> Self {
        Self::Cancelled(cancelled)
    }
}

impl LoadError {
    /// Wraps what the system says about `file`.
    pub(crate) fn io(file: &Path, source: std::io::Error) -> Self {
        // a reader on the way may have said more than the system could
        source.downcast::<Self>().unwrap_or_else(|source| Self::Io { file: file.to_owned(), source })
    }

    /// A file in which no line ends where a row could.
    pub(crate) fn no_lines(file: String) -> Self {
        Self::NotText { file, what: text!("refuse-made-lines"), advice: text!("advice-has-row-64-mb") }
    }

    /// Wraps an error of whoever takes the batches.
    pub fn sink(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Sink(error.into())
    }
}
