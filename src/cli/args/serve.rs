//! The options of `serve`.

use std::net::SocketAddr;

use clap::Args;

use crate::texts::text;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
#[command(after_help = text!("help-serve-after"))]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-serve-address"))]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub address: Option<SocketAddr>,
    #[arg(help = text!("help-serve-origin"))]
    #[arg(long, value_name = "ORIGIN")]
    pub origin: Vec<String>,
    #[arg(help = text!("help-serve-new-key"))]
    #[arg(long, value_name = "SOURCE")]
    pub new_key: Option<String>,
    #[arg(help = text!("help-serve-keys"))]
    #[arg(long, conflicts_with = "new_key")]
    pub keys: bool,
    #[arg(help = text!("help-serve-revoke"))]
    #[arg(long, value_name = "NUMBER", value_delimiter = ',', conflicts_with_all = ["new_key", "keys"])]
    pub revoke: Vec<u32>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
