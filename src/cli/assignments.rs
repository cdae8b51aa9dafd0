//! Arms of experiments: written to a file, and read from one.

use std::path::Path;

use anyhow::Context;

use crate::act::WithheldPeople;
use crate::export::assignment_list;
use crate::model::Change;
use crate::release::Release;
use crate::texts::text;
use crate::workspace::{Edit, Workspace};

use super::args::{FileFormat, ProjectArg};
use super::destination::Destination;
use super::error::{nothing, usage};
use super::export::list_file;
use super::output::print_note;
use super::people_rows::{self, distinct};
use super::project::{Query, edit};

/// Runs `export … assignments`.
pub(super) fn export(
    workspace: &Workspace,
    query: &Query,
    target: &Destination,
    format: FileFormat,
) -> anyhow::Result<()> {
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let list = assignment_list(table, &query.subset, project);
    if list.rows.is_empty() {
        return Err(nothing(text!("cli-assignments-none")));
    }
    let people = distinct(list.rows.iter().filter_map(|row| row[0].as_count()).map(|number| number as u32));
    let listing = people_rows::listing(workspace, text!("cli-assignments-listed"), people, WithheldPeople::default());
    list_file(&Release::of_people(list, listing), target, format, |entry| Ok(entry.record(workspace)?))
}

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
