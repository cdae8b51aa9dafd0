//! `mcp`: the project's insights as tools for a person's own assistant.

use crate::mcp::{self, Access};

use super::args::McpArgs;
use super::project::look_at;

/// `mcp`.
pub(super) fn mcp(args: &McpArgs) -> anyhow::Result<()> {
    mcp::serve(look_at(&args.project)?, Access { k: args.k, people: args.people })
}
