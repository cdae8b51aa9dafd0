//! What several commands share.

use std::cell::OnceCell;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::store::ProjectFile;

/// How results are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Aligned lines for people.
    #[default]
    Text,
    /// Comma-separated values with a header line.
    Csv,
    /// One JSON document.
    Json,
}

/// A project, and how to get its passphrase where it has one.
#[derive(Debug, Args)]
pub(crate) struct ProjectArg {
    /// Project file.
    #[arg(value_name = "PROJECT")]
    pub path: PathBuf,
    /// Take the passphrase of an encrypted project from this file instead of asking for it.
    #[arg(long, value_name = "FILE", global = true)]
    pub passphrase_file: Option<PathBuf>,
    /// Asked for once.
    #[arg(skip)]
    pub(crate) file: OnceCell<ProjectFile>,
}

impl ProjectArg {
    /// A project, with the file that its passphrase is taken from.
    pub(crate) fn new(path: PathBuf, passphrase_file: Option<PathBuf>) -> Self {
        Self { path, passphrase_file, file: OnceCell::new() }
    }
}

/// Whether an existing file may be replaced.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct ForceArg {
    /// Replace the file where it exists already; never a project, nor a file that is read.
    #[arg(long)]
    pub force: bool,
}

/// The format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FileFormat {
    /// Comma-separated values with a header line.
    Csv,
    /// One JSON document.
    Json,
    /// One JSON object per line.
    Jsonl,
    /// A picture of lines.
    Svg,
    /// A picture of dots.
    Png,
    /// A page for a browser.
    Html,
}

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct QueryArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Look only at some customers or events; see `desire-path --help`.
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: SmallGroupArgs,
}

/// Which groups stand together as others.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct SmallGroupArgs {
    /// Merge groups of fewer people than this into others; 0 shows each. What is made for your own work shows each unless
    /// the project says otherwise, what is made to be shared merges below the project's number (11).
    #[arg(long = "hide-below", alias = "k", value_name = "PEOPLE")]
    pub k: Option<u32>,
}
