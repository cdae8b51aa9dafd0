//! The options of `identity`.

use clap::{Args, ValueEnum};

use crate::texts::text;

use super::common::{Format, ProjectArg, SmallGroupArgs};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum IdentityShow {
    #[value(help = text!("help-identity-show-summary"))]
    #[default]
    Summary,
    #[value(help = text!("help-identity-show-dropped"))]
    Dropped,
    #[value(help = text!("help-identity-show-rules"))]
    Rules,
    #[value(help = text!("help-identity-show-decisions"))]
    Decisions,
    #[value(help = text!("help-identity-show-suspicious"))]
    Suspicious,
    #[value(help = text!("help-identity-show-suggestions"))]
    Suggestions,
}

#[derive(Debug, Args)]
#[command(after_help = text!("help-identity-after"))]
pub(crate) struct IdentityArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-identity-show"))]
    #[arg(long, value_enum, default_value_t)]
    pub show: IdentityShow,
    #[arg(help = text!("help-identity-why"))]
    #[arg(long, value_name = "CUSTOMER", conflicts_with = "show")]
    pub why: Option<String>,
    #[arg(help = text!("help-identity-set"))]
    #[arg(long, value_name = "RULE=VALUE")]
    pub set: Vec<String>,
    #[arg(help = text!("help-identity-suspect"))]
    #[arg(long, value_name = "LIMIT=NUMBER")]
    pub suspect: Vec<String>,
    #[arg(help = text!("help-identity-preview"))]
    #[arg(long, requires = "set")]
    pub preview: bool,
    #[arg(help = text!("help-identity-same"))]
    #[arg(long, num_args = 2, value_names = ["CUSTOMER", "CUSTOMER"])]
    pub same: Vec<String>,
    #[arg(help = text!("help-identity-different"))]
    #[arg(long, num_args = 2, value_names = ["CUSTOMER", "CUSTOMER"])]
    pub different: Vec<String>,
    #[arg(help = text!("help-identity-split"))]
    #[arg(long, value_name = "CUSTOMER", requires = "profiles")]
    pub split: Option<String>,
    #[arg(help = text!("help-identity-profiles"))]
    #[arg(long, value_delimiter = ',', value_name = "NUMBERS")]
    pub profiles: Vec<u32>,
    #[arg(help = text!("help-identity-fine"))]
    #[arg(long, value_name = "CUSTOMER")]
    pub fine: Option<String>,
    #[arg(help = text!("help-identity-take-back"))]
    #[arg(long, value_name = "NUMBER")]
    pub take_back: Option<u32>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: SmallGroupArgs,
}
