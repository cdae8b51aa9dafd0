//! The options of `webhooks`.

use std::path::PathBuf;

use clap::Args;

use crate::texts::text;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
#[command(after_help = text!("help-webhooks-after"))]
pub(crate) struct WebhooksArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-webhooks-set"))]
    #[arg(long, value_name = "SETTING=VALUE")]
    pub set: Vec<String>,
    #[arg(help = text!("help-webhooks-on"))]
    #[arg(long, conflicts_with = "off")]
    pub on: bool,
    #[arg(help = text!("help-webhooks-off"))]
    #[arg(long, conflicts_with_all = ["send", "dry_run"])]
    pub off: bool,
    #[arg(help = text!("help-webhooks-dry-run"))]
    #[arg(long, conflicts_with = "send")]
    pub dry_run: bool,
    #[arg(help = text!("help-webhooks-first"))]
    #[arg(long, value_name = "N", requires = "dry_run")]
    pub first: Option<usize>,
    #[arg(help = text!("help-webhooks-send"))]
    #[arg(long)]
    pub send: bool,
    #[arg(help = text!("help-webhooks-secret-file"))]
    #[arg(long, value_name = "FILE")]
    pub secret_file: Option<PathBuf>,
    #[arg(help = text!("help-webhooks-keep-secret"))]
    #[arg(long, conflicts_with_all = ["send", "dry_run", "forget_secret"])]
    pub keep_secret: bool,
    #[arg(help = text!("help-webhooks-forget-secret"))]
    #[arg(long, conflicts_with_all = ["send", "dry_run", "secret_file"])]
    pub forget_secret: bool,
    #[arg(help = text!("help-filter"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
