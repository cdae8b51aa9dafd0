//! The options of `settings`.

use clap::Args;

use crate::texts::text;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
#[command(after_help = text!("help-settings-after"))]
pub(crate) struct SettingsArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-settings-set"))]
    #[arg(long, value_name = "SETTING=VALUE")]
    pub set: Vec<String>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
