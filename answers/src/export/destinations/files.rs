//! Lists of people as the files of a tool.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::ExportPlan;
use crate::events::EventTable;
use crate::export::lists::PeopleList;
use crate::model::{Action, Consent, Project, Purpose};
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::columns::{Column, DestinationTerms, Source};
use super::parts::PartWriter;
use super::person::Person;
use super::rows::{action_rows, people_rows};
use super::tools::DestinationTool;

/// A list as a tool takes it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DestinationFiles {
    /// The files with how many rows each has, none of them longer than the tool takes.
    pub files: Vec<(Vec<u8>, usize)>,
    /// The rows of the list that are in them.
    pub listed: Vec<usize>,
    /// How many different people the files hold.
    pub people: usize,
    /// Rows of people who have nothing that the tool knows them by.
    pub unknown_to_tool: usize,
    /// Further rows of somebody who is in the files, where the tool keeps one for each person.
    pub repeated: usize,
    /// Telephone numbers that were left out because no country is known for them.
    pub phones_without_country: usize,
    /// People whose names or postcode were left out, because the tool takes names, country and postcode together or not at
    /// all.
    pub incomplete_addresses: usize,
}

/// A list of people as the files of a tool. `list` has the columns of [`crate::present::contact`] and others of its own;
/// those that the tool has no column for are left out.
fn destination_files(
    destination: DestinationTool,
    (table, project): (&EventTable, &Project),
    list: &Table,
    terms: &DestinationTerms,
) -> DestinationFiles {
    let tool = destination.format();
    let columns: Vec<(&Column, Option<usize>)> = tool.columns.iter().filter_map(|column| column.of(list)).collect();
    let takes_phones = columns.iter().any(|(column, _)| column.source == Source::Phone);
    let mut out = DestinationFiles::default();
    let (mut people, mut known_as) = (BTreeSet::new(), BTreeSet::new());
    let mut writer = PartWriter::new(tool, columns.iter().map(|(column, _)| column.header(terms)));
    for (at, row) in list.rows.iter().enumerate() {
        let mut person = Person::of(table, project, list, row);
        let is_incomplete = tool.needs_whole_address && !person.has_whole_address() && person.remove_address();
        let cell = |(column, at): &(&Column, Option<usize>)| column.cell(*at, row, &person, terms);
        let cells: Vec<String> = columns.iter().map(cell).collect();
        let keys = columns.iter().zip(&cells).filter(|((column, _), _)| column.is_key);
        let keys: Vec<&String> = keys.map(|(_, cell)| cell).filter(|cell| !cell.is_empty()).collect();
        let Some(first) = keys.first() else {
            out.unknown_to_tool += 1;
            continue;
        };
        if !destination.is_for_actions() && !known_as.insert((*first).clone()) {
            out.repeated += 1;
            continue;
        }
        people.insert(person.number);
        out.phones_without_country += usize::from(takes_phones && person.has_phone_without_country);
        out.incomplete_addresses += usize::from(is_incomplete);
        out.listed.push(at);
        writer.push(cells);
    }
    out.people = people.len();
    out.files = writer.finish();
    out
}

/// The planned actions as the files of a tool; those that are not in them because the tool would not know the person leave the
/// plan. `decided` is the moment of it, ms UTC.
pub fn action_files(
    destination: DestinationTool,
    (table, project): (&EventTable, &Project),
    plan: &mut ExportPlan,
    terms: &DestinationTerms,
    decided: i64,
) -> DestinationFiles {
    let rows = action_rows(table, project, plan, decided);
    let files = destination_files(destination, (table, project), &rows, terms);
    plan.included = files.listed.iter().filter_map(|&at| plan.included.get(at).cloned()).collect();
    // whoever stays behind is compared only where the tool would have known them as well
    for group in [&mut plan.compared, &mut plan.as_usual] {
        let alone = ExportPlan { included: std::mem::take(group), ..ExportPlan::default() };
        let rows = action_rows(table, project, &alone, decided);
        let listed = destination_files(destination, (table, project), &rows, terms).listed;
        *group = listed.into_iter().filter_map(|at| alone.included.get(at).cloned()).collect();
    }
    let is_unknown = |action: &&Action| {
        let purpose = Purpose::of_channel(&action.channel);
        let ix = table.people.ix_of(action.customer);
        purpose.is_contact() && ix.is_some_and(|ix| table.people.consent(ix, purpose) == Consent::Unknown)
    };
    plan.unknown_included = plan.included.iter().filter(is_unknown).count();
    files
}

/// How many of these actions are for channels that a tool does not serve, by channel.
pub fn for_other_channels<'a>(
    tool: DestinationTool,
    actions: impl Iterator<Item = &'a Action>,
) -> BTreeMap<&'a str, u64> {
    let mut by_channel: BTreeMap<&str, u64> = BTreeMap::new();
    for action in actions.filter(|action| !tool.takes(&action.channel)) {
        *by_channel.entry(&action.channel).or_default() += 1;
    }
    by_channel
}

/// Those for whom things stay as usual as the files of a tool: the people alone, without the action that is left out and its
/// time, each once where the tool keeps one row of each.
pub fn as_usual_files(
    destination: DestinationTool,
    (table, project): (&EventTable, &Project),
    plan: &ExportPlan,
    decided: i64,
) -> DestinationFiles {
    let mut rows = action_rows(table, project, plan, decided);
    for key in ["playbook", "action", "content", "reason", "send_at", "send_time", "description"] {
        if let Some(at) = rows.position(key) {
            rows.rows.iter_mut().for_each(|row| row[at] = Cell::Empty);
        }
    }
    let as_usual = Cell::text(text!("experiments-as-usual"));
    if let Some(at) = rows.position("tags") {
        rows.rows.iter_mut().for_each(|row| row[at] = as_usual.clone());
    }
    destination_files(destination, (table, project), &rows, &DestinationTerms::default())
}

/// The members of a segment, or other people, as the files of a tool.
pub fn people_files(
    destination: DestinationTool,
    (table, project): (&EventTable, &Project),
    list: &PeopleList,
    terms: &DestinationTerms,
) -> DestinationFiles {
    destination_files(destination, (table, project), &people_rows(list), terms)
}
