//! Rows about single people on their way to other programs: counted and recorded in the journal.

use std::collections::BTreeSet;

use crate::act::WithheldPeople;
use crate::model::CustomerId;
use crate::present::table::{Style, Table};
use crate::release::{Listing, Release};
use crate::workspace::Workspace;

use super::args::{FileFormat, Format};
use super::destination::Destination;
use super::list_file::list_file;
use super::output::{Report, print_note};

/// Prints a report. Its rows are recorded before another program has them; what is shown as text stays here.
pub(super) fn print(report: Release<Report>, format: Format, style: &Style, journal: &Workspace) -> anyhow::Result<()> {
    let write = match format {
        Format::Text => return report.on_screen().print(format, style),
        Format::Csv => Report::write_csv,
        Format::Json => Report::write_json,
    };
    Destination::Standard.write(&report, write, |pending| Ok(pending.record(journal)?))
}

/// How many different customers these are.
pub(super) fn distinct(customers: impl Iterator<Item = CustomerId>) -> usize {
    customers.collect::<BTreeSet<_>>().len()
}

/// A list of people that is about to leave, as the journal names it. Says who is left out of it.
pub(super) fn listing(workspace: &Workspace, what: &str, people: usize, withheld: WithheldPeople) -> Listing {
    withheld.sentence().iter().for_each(|stay| print_note(stay));
    // of whom it was said already that they are in nothing
    Listing::people(what, people, withheld).with_refused(workspace.snapshot().table.refused.count())
}

/// Writes rows about so many people into a file that a person may open. They are counted and recorded before anybody can have
/// them.
pub(super) fn write_list(
    workspace: &Workspace,
    what: &str,
    (rows, people, withheld): (Table, usize, WithheldPeople),
    (target, format): (&Destination, FileFormat),
) -> anyhow::Result<()> {
    let listing = listing(workspace, what, people, withheld);
    list_file(&Release::of_people(rows, listing), target, format, |entry| Ok(entry.record(workspace)?))
}
