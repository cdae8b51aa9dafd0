//! The options of `mcp`.

use clap::Args;

use super::common::ProjectArg;

const MCP_HELP: &str = "\
An assistant starts this command itself and talks to it over standard input and output; there is no port and no
network. Every insight of `desire-path show --list` is a tool. The project is read again when its file changes.";

#[derive(Debug, Args)]
#[command(after_help = MCP_HELP)]
pub(crate) struct McpArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Let the assistant list single people, too; every such answer is noted in the project's journal.
    #[arg(long)]
    pub people: bool,
    /// Merge groups of fewer people than this into others; 0 shows each. Without it, the project's number (11).
    #[arg(long = "hide-below", alias = "k", value_name = "PEOPLE")]
    pub k: Option<u32>,
}
