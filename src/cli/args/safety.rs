//! Options of what keeps a project safe: checks, copies, and taking edits back.

use std::path::PathBuf;

use clap::Args;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Take tables that were changed outside the program as they are.
    #[arg(long)]
    pub accept: bool,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct BackupArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The copy, which must not exist; beside the project, with the date in its name, where this is left out.
    #[arg(short, long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct UndoArgs {
    #[command(flatten)]
    pub steps: StepArgs,
    /// Also take an import back: its rows are removed for good; importing the files again brings them back.
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct StepArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Only list what can be taken back and done again, the latest last.
    #[arg(long)]
    pub list: bool,
    /// How the list is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
