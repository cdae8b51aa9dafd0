//! The options of `mcp`.

use clap::Args;

use crate::texts::text;

use super::common::ProjectArg;

#[derive(Debug, Args)]
#[command(after_help = text!("help-mcp-after"))]
pub(crate) struct McpArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-mcp-people"))]
    #[arg(long)]
    pub people: bool,
    #[arg(help = text!("help-mcp-propose"))]
    #[arg(long)]
    pub propose: bool,
    #[arg(help = text!("help-mcp-k"))]
    #[arg(long = "hide-below", alias = "k", value_name = "PEOPLE")]
    pub k: Option<u32>,
}
