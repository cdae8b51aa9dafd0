//! The options of `template`.

use std::path::PathBuf;

use clap::Args;

use crate::texts::text;

use super::common::{ForceArg, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct TemplateArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-template-export"))]
    #[arg(long, value_name = "FILE")]
    pub export: Option<PathBuf>,
    #[arg(help = text!("help-template-import"))]
    #[arg(long, value_name = "FILE", conflicts_with = "export")]
    pub import: Option<PathBuf>,
    #[command(flatten)]
    pub force: ForceArg,
}
