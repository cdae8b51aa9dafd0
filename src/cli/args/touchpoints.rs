//! The options of `touchpoints`.

use clap::Args;

use crate::texts::text;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
#[command(after_help = text!("help-touchpoints-after"))]
pub(crate) struct TouchpointsArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-touchpoints-kind"))]
    #[arg(long, value_name = "TOUCHPOINT=KIND")]
    pub kind: Vec<String>,
    #[arg(help = text!("help-touchpoints-stage"))]
    #[arg(long, value_name = "TOUCHPOINT=STAGE")]
    pub stage: Vec<String>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
