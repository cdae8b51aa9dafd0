//! What several commands share.

use clap::{Args, ValueEnum};

use crate::cli::passphrase::ProjectArg;

/// How results are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Aligned lines for people.
    #[default]
    Text,
    /// Comma-separated values with a header line.
    Csv,
    /// One JSON document.
    Json,
}

#[derive(Debug, Args)]
pub struct ShowArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct QueryArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Look only at some customers or events; see `desire-path --help`.
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: Small,
}

/// Which counts do not leave.
#[derive(Debug, Args)]
pub struct Small {
    /// Write no count of a group of fewer people than this to a file, CSV or JSON, instead of the project's setting; 0
    /// writes all.
    #[arg(long = "hide-below", alias = "k", value_name = "PEOPLE")]
    pub k: Option<u32>,
}
