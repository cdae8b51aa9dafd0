//! Why a file cannot be read at all.

use std::path::{Path, PathBuf};

use crate::progress::Cancelled;

/// Why a file could not be looked at or loaded. Bad rows are never the reason.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be opened or read.
    #[error("cannot read {}: {source}", file.display())]
    Io {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file has no bytes, or nothing but white space.
    #[error("{0} is empty. Export it again and check that rows were selected.")]
    Empty(String),
    /// There is a header but nothing below it.
    #[error("{0} has a header but no rows. Export it again with a wider date range.")]
    NoRows(String),
    /// It is JSON in which nothing stands.
    #[error("{0} holds no records: its list is empty. Export it again and check that rows were selected.")]
    NoRecords(String),
    /// It is no text file.
    #[error("{file} is {what}. {advice}")]
    NotText {
        /// The file's name.
        file: String,
        /// What it seems to be ("an Excel workbook").
        what: &'static str,
        /// What to do instead.
        advice: &'static str,
    },
    /// It is known what the file is, and that it says nothing about persons.
    #[error("{file}: {what} cannot become journeys. {advice}")]
    NotEvents {
        /// The file's name.
        file: String,
        /// What it is ("`WooCommerce` Analytics orders").
        what: &'static str,
        /// Why, and what to export instead.
        advice: &'static str,
    },
    /// Its packing or its inner order is broken.
    #[error("{0} is damaged: its end is missing or its parts do not fit together. Download or export it again.")]
    Damaged(String),
    /// It is JSON of which no record can be read.
    #[error("{file} is damaged JSON: it breaks in line {line}, at character {column}. Export it again.")]
    DamagedJson {
        /// The file's name.
        file: String,
        /// Line of the first error, from 1.
        line: u64,
        /// Character in the line, from 1.
        column: u64,
    },
    /// It holds several tables and nobody said which.
    #[error("{file} holds {} tables: choose one ({})", tables.len(), tables.join(", "))]
    SeveralTables {
        /// The file's name.
        file: String,
        /// The tables' names.
        tables: Vec<String>,
    },
    /// It does not hold the table that was asked for.
    #[error("{file} has no table \"{table}\" in it")]
    NoSuchTable {
        /// The file's name.
        file: String,
        /// The name of the table.
        table: String,
    },
    /// The mapping leaves out something that every row needs.
    #[error("{0}")]
    Mapping(String),
    /// Day and month cannot be told apart in these columns.
    #[error(
        "the dates in {} could be day first or month first (\"{example}\"): choose which; the command line says it with --dates",
        columns.join(", ")
    )]
    AmbiguousDates {
        /// Names of the columns.
        columns: Vec<String>,
        /// One of their values.
        example: String,
    },
    /// The mapping names a time zone that does not exist.
    #[error("there is no time zone \"{0}\": use a name such as Europe/Berlin")]
    TimeZone(String),
    /// The project holds as many sources as it can.
    #[error("a project can hold 255 sources; load this file into one of those that are there")]
    TooManySources,
    /// Whoever takes the batches could not store one.
    #[error("{0}")]
    Sink(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The person stopped it.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

impl LoadError {
    /// Wraps what the system says about `file`.
    pub(crate) fn io(file: &Path, source: std::io::Error) -> Self {
        // a reader on the way may have said more than the system could
        source.downcast::<Self>().unwrap_or_else(|source| Self::Io { file: file.to_owned(), source })
    }

    /// A file in which no line ends where a row could.
    pub(crate) fn no_lines(file: String) -> Self {
        Self::NotText {
            file,
            what: "not made of lines",
            advice: "It has a row of more than 64 MB; check that it is a table.",
        }
    }

    /// Wraps an error of whoever takes the batches.
    pub fn sink(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Sink(error.into())
    }
}
