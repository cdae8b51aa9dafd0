//! The options of `annotations`.

use clap::Args;

use crate::texts::text;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct AnnotationsArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-annotations-add"))]
    #[arg(long, value_name = "TEXT", requires = "from")]
    pub add: Option<String>,
    #[arg(help = text!("help-annotations-from"))]
    #[arg(long, value_name = "DAY", requires = "add")]
    pub from: Option<String>,
    #[arg(help = text!("help-annotations-to"))]
    #[arg(long, value_name = "DAY", requires = "add")]
    pub to: Option<String>,
    #[arg(help = text!("help-annotations-kind"))]
    #[arg(long, value_name = "KIND", default_value = "note", requires = "add")]
    pub kind: String,
    #[arg(help = text!("help-annotations-source"))]
    #[arg(long, value_name = "NAME", requires = "add")]
    pub source: Option<String>,
    #[arg(help = text!("help-annotations-remove"))]
    #[arg(long, value_name = "NUMBER", value_delimiter = ',', conflicts_with = "add")]
    pub remove: Vec<u32>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
