//! Options of what keeps a project safe: checks, copies, and taking edits back.

use std::path::PathBuf;

use clap::Args;

use crate::texts::text;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-check-accept"))]
    #[arg(long)]
    pub accept: bool,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct BackupArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-backup-out"))]
    #[arg(short, long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct UndoArgs {
    #[command(flatten)]
    pub steps: StepArgs,
    #[arg(help = text!("help-undo-yes"))]
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct StepArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-step-list"))]
    #[arg(long)]
    pub list: bool,
    #[arg(help = text!("help-step-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
