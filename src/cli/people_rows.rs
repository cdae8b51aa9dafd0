//! Rows about single people on their way to other programs: counted and noted in the journal.

use std::collections::BTreeSet;

use crate::act::Withheld;
use crate::model::CustomerId;
use crate::release::{Listing, Release};
use crate::workspace::Workspace;

use super::args::Format;
use super::output::say;

/// Notes rows about persons that are about to be written for other programs. What is shown as text stays here.
pub(super) fn note_rows(
    workspace: &Workspace,
    format: Format,
    what: &str,
    people: Option<usize>,
    rows: usize,
) -> anyhow::Result<()> {
    if format == Format::Text {
        return Ok(());
    }
    let rows = Release::of_people((), Listing::rows(what, people, rows));
    Ok(rows.for_program("standard output", workspace)?)
}

/// How many different customers these are.
pub(super) fn distinct(customers: impl Iterator<Item = CustomerId>) -> usize {
    customers.collect::<BTreeSet<_>>().len()
}

/// A list of people that is about to leave, as the journal names it. Says who is left out of it.
pub(super) fn listing(workspace: &Workspace, what: &str, people: usize, withheld: Withheld) -> Listing {
    withheld.sentence().iter().for_each(|stay| say(stay));
    // of whom it was said already that they are in nothing
    Listing::people(what, people, withheld).with_refused(workspace.snapshot().table.refused.count())
}
