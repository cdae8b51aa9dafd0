//! The options of `consent`, `erase`, `access`, `prune`, `pseudonymise` and `journal`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::texts::text;

use super::common::{ForceArg, Format, ProjectArg, SmallGroupArgs};

#[derive(Debug, Args)]
pub(crate) struct ConsentArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-consent-ids"))]
    pub ids: Vec<String>,
    #[arg(help = text!("help-consent-set"))]
    #[arg(long)]
    pub set: Option<ConsentAnswer>,
    #[arg(help = text!("help-consent-purpose"))]
    #[arg(long)]
    pub purpose: Option<String>,
    #[arg(help = text!("help-consent-segment"))]
    #[arg(long, conflicts_with = "ids")]
    pub segment: Option<String>,
    #[arg(help = text!("help-consent-note"))]
    #[arg(long, default_value = "")]
    pub note: String,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: SmallGroupArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ConsentAnswer {
    Given,
    Refused,
}

#[derive(Debug, Args)]
pub(crate) struct EraseArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-erase-ids"))]
    pub ids: Vec<String>,
    #[arg(help = text!("help-erase-from"))]
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    #[arg(help = text!("help-confirm-irreversible"))]
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct AccessArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-customer"))]
    pub customer: String,
    #[arg(help = text!("help-access-out"))]
    #[arg(short, long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
}

#[derive(Debug, Args)]
pub(crate) struct PruneArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-prune-months"))]
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1200))]
    pub months: Option<u32>,
    #[arg(help = text!("help-confirm-irreversible"))]
    #[arg(long)]
    pub yes: bool,
    #[arg(help = text!("help-prune-totals"))]
    #[arg(long, conflicts_with_all = ["months", "yes"])]
    pub totals: bool,
    #[arg(help = text!("help-prune-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct PseudonymiseArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-pseudonymise-out"))]
    #[arg(short, long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
    #[arg(help = text!("help-pseudonymise-shift-days"))]
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=3650))]
    pub shift_days: u32,
    #[arg(help = text!("help-pseudonymise-key"))]
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    #[arg(help = text!("help-pseudonymise-encrypt"))]
    #[arg(long)]
    pub encrypt: bool,
    #[arg(help = text!("help-pseudonymise-new-passphrase-file"))]
    #[arg(long, value_name = "FILE", requires = "encrypt")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct JournalArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-journal-kind"))]
    #[arg(long)]
    pub kind: Option<String>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
