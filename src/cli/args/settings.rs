//! The options of `settings`.

use std::path::PathBuf;

use clap::Args;

use crate::texts::text;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
#[command(after_help = text!("help-settings-after"))]
pub(crate) struct SettingsArgs {
    #[arg(help = text!("help-settings-project"))]
    #[arg(value_name = "PROJECT")]
    project: Option<PathBuf>,
    #[arg(help = text!("help-passphrase-file"))]
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    #[arg(help = text!("help-settings-set"))]
    #[arg(long, value_name = "SETTING=VALUE")]
    pub set: Vec<String>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

impl SettingsArgs {
    /// The project, where one is named.
    pub(crate) fn project(&self) -> Option<ProjectArg> {
        Some(ProjectArg::new(self.project.clone()?, self.passphrase_file.clone()))
    }
}
