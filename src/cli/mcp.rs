//! `mcp`: the project's insights as tools for a person's own assistant.

use crate::mcp::{self, Access};

use super::args::McpArgs;
use super::project::open_read_only;

pub(super) fn mcp(args: &McpArgs) -> anyhow::Result<()> {
    mcp::serve(open_read_only(&args.project)?, Access { k: args.k, people: args.people, propose: args.propose })
}
