//! Arms of experiments that others assigned, read from a file.

use std::path::Path;

use anyhow::Context;

use crate::model::Change;
use crate::texts::text;
use crate::workspace::Edit;

use super::args::ProjectArg;
use super::error::{nothing, usage};
use super::output::print_note;
use super::project::edit;

/// Runs `import … --assignments FILE`.
pub(super) fn import(project: &ProjectArg, file: &Path) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| text!("cli-assignments-cannot-read", file = file.display()))?;
    let mut workspace = edit(project)?;
    let read = workspace.snapshot().read_assignments(&bytes).map_err(usage)?;
    let n = read.assignments.len() as u64;
    for (left_out, why) in [
        (read.settled, text!("cli-assignments-settled")),
        (read.unknown, text!("cli-assignments-unknown")),
        (read.unreadable, text!("cli-assignments-unreadable")),
    ] {
        if left_out > 0 {
            print_note(&format!("{}: {why}", text!("count-rows", n = left_out as u64)));
        }
    }
    if n == 0 {
        return Err(nothing(text!("cli-assignments-nothing-new")));
    }
    workspace.edit(Edit::Assignments(Change::Add(read.assignments)))?;
    print_note(&text!("cli-assignments-read", n = text!("count-arms", n = n)));
    Ok(workspace.close()?)
}
