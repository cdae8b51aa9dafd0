//! What several commands share.

use std::cell::OnceCell;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::store::ProjectFile;
use crate::texts::text;

/// How results are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[value(help = text!("help-format-text"))]
    #[default]
    Text,
    #[value(help = text!("help-format-csv"))]
    Csv,
    #[value(help = text!("help-format-json"))]
    Json,
}

/// A project, and how to get its passphrase where it has one.
#[derive(Debug, Args)]
pub(crate) struct ProjectArg {
    #[arg(help = text!("help-project-file"))]
    #[arg(value_name = "PROJECT")]
    pub path: PathBuf,
    #[arg(help = text!("help-passphrase-file"))]
    #[arg(long, value_name = "FILE", global = true)]
    pub passphrase_file: Option<PathBuf>,
    /// The opened project file, so that a passphrase is asked for only once.
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
    #[arg(help = text!("help-force"))]
    #[arg(long)]
    pub force: bool,
}

/// The format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FileFormat {
    #[value(help = text!("help-format-csv"))]
    Csv,
    #[value(help = text!("help-format-json"))]
    Json,
    #[value(help = text!("help-file-format-jsonl"))]
    Jsonl,
    #[value(help = text!("help-file-format-svg"))]
    Svg,
    #[value(help = text!("help-file-format-png"))]
    Png,
    #[value(help = text!("help-file-format-html"))]
    Html,
    #[value(help = text!("help-file-format-pptx"))]
    Pptx,
    #[value(help = text!("help-file-format-pdf"))]
    Pdf,
    #[value(help = text!("help-file-format-ics"))]
    Ics,
}

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct QueryArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-filter"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: SmallGroupArgs,
}

/// Which groups stand together as others.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct SmallGroupArgs {
    #[arg(help = text!("help-small-group-k"))]
    #[arg(long = "hide-below", alias = "k", value_name = "PEOPLE")]
    pub k: Option<u32>,
}
