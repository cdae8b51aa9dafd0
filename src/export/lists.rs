//! Lists of people: members of a segment, and the actions that a person approved.

use std::collections::BTreeMap;

use crate::act::{self, ConsentRule, ConsentRules, Withheld};
use crate::analysis::{CustomerStates, features};
use crate::events::{EventTable, Subset};
use crate::model::{Action, CustomerIx, Project, Purpose, Segment, SegmentKind};
use crate::present::table::{Cell, Table};
use crate::present::words;

/// Who a customer is, as the first columns of every list.
const WHO: [(&str, &str); 4] =
    [("customer", "Customer"), ("customer_id", "Customer id"), ("email", "E-mail"), ("name", "Name")];

fn who(table: &EventTable, ix: CustomerIx) -> Vec<Cell> {
    let people = &table.people;
    let id = people.ids.get(ix as usize).map_or(Cell::Empty, |&id| Cell::Count(u64::from(id) + 1));
    let columns = [&people.customer_id, &people.email, &people.name].map(|c| Cell::text(people.first_of(ix, c)));
    std::iter::once(id).chain(columns).collect()
}

/// A list of people that leaves the program.
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleList {
    /// One row per person.
    pub table: Table,
    /// Who stays behind, by reason.
    pub withheld: Withheld,
}

/// The members of a segment that `subset` lets through and whose data may be used for `purpose`, each with the figures the
/// segments were made from. Times end at `until` (ms UTC).
pub fn segment_list(
    table: &EventTable,
    subset: &Subset,
    project: &Project,
    segment: &Segment,
    purpose: Purpose,
    until: i64,
) -> PeopleList {
    let columns: Vec<(&str, &str)> = WHO
        .into_iter()
        .chain([
            ("segment", "Segment"),
            ("consent", "Consent"),
            ("first_seen", "First seen"),
            ("last_seen", "Last seen"),
            ("days_since_last_event", "Days since last event"),
            ("events", "Events"),
            ("sessions", "Sessions"),
            ("orders", "Orders"),
            ("value", "Value"),
            ("stage", "Stage"),
            ("lifecycle", "Lifecycle"),
            ("channels", "Channels"),
            ("active_days", "Active days"),
            ("first_channel", "First channel"),
        ])
        .collect();
    let mut out = Table::new(&columns);
    let all = features(table, subset, &project.settings, until);
    let states = CustomerStates::new(table, subset, &project.settings);
    let row_of: BTreeMap<CustomerIx, usize> = all.rows.iter().enumerate().map(|(i, r)| (r.customer, i)).collect();
    let (listed, withheld) = act::groupable(members(table, subset, segment), &table.people, purpose);
    for ix in listed {
        let Some(f) = row_of.get(&ix).and_then(|&i| all.rows.get(i)) else { continue };
        let state = states.of(ix);
        let first = subset.events(table, ix).next();
        let time = |ms: Option<i64>| ms.map_or(Cell::Empty, Cell::Time);
        let stage = state.stage.and_then(|stage| table.names.stages.get(usize::from(stage)));
        let channel = first.and_then(|i| table.names.channels.get(table.channel[i] as usize));
        let mut row = who(table, ix);
        row.extend([
            Cell::text(&segment.name),
            Cell::text(words::consent(table.people.consent(ix, purpose))),
            time(state.first_ms),
            time(state.last_ms),
            Cell::Number((f.recency_days * 100.0).round() / 100.0),
            Cell::Count(u64::from(f.events)),
            Cell::Count(u64::from(f.sessions)),
            Cell::Count(u64::from(state.orders)),
            Cell::Money((state.value * 100.0).round() / 100.0),
            stage.map_or(Cell::Empty, Cell::text),
            state.lifecycle.map_or(Cell::Empty, |l| Cell::text(words::lifecycle(l))),
            Cell::Count(u64::from(f.channels)),
            Cell::Count(u64::from(f.active_days)),
            channel.map_or(Cell::Empty, Cell::text),
        ]);
        out.push(row);
    }
    PeopleList { table: out, withheld }
}

/// Who of a segment may be listed for a purpose, and who stays behind, without the list itself.
pub fn segment_listable(table: &EventTable, subset: &Subset, segment: &Segment, purpose: Purpose) -> (usize, Withheld) {
    let (listed, withheld) = act::groupable(members(table, subset, segment), &table.people, purpose);
    (listed.len(), withheld)
}

/// A segment's members by position, ascending, without doubles where two became one person.
fn members(table: &EventTable, subset: &Subset, segment: &Segment) -> Vec<CustomerIx> {
    let mut found: Vec<CustomerIx> = segment.members.iter().filter_map(|&id| table.people.ix_of(id)).collect();
    found.retain(|&ix| subset.customers().contains(ix));
    found.sort_unstable();
    found.dedup();
    found
}

/// The list that leaves the program.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionList {
    /// One row per action that may be carried out.
    pub table: Table,
    /// The numbers of those actions, to mark them as exported.
    pub exported: Vec<crate::model::ActionId>,
    /// Approved actions that stay behind, by reason.
    pub withheld: Withheld,
    /// What to tell the person, where the data says nothing about consent.
    pub warning: Option<&'static str>,
}

/// The approved actions that may be carried out: consent is looked up now, hold-outs and refusals stay behind.
pub fn action_list(table: &EventTable, project: &Project, actions: &[Action]) -> ActionList {
    let (free, withheld) = act::exportable(actions, &table.people);
    let exported = free.iter().map(|a| a.id).collect();
    let warning = ConsentRule::of(&table.people, Purpose::Email).warning();
    ActionList { table: rows(table, project, &free), exported, withheld, warning }
}

/// All given actions with their state, to look at; hold-outs are marked.
pub fn all_actions(table: &EventTable, project: &Project, actions: &[Action]) -> Table {
    rows(table, project, &actions.iter().collect::<Vec<_>>())
}

fn rows(table: &EventTable, project: &Project, actions: &[&Action]) -> Table {
    let columns: Vec<(&str, &str)> = WHO
        .into_iter()
        .chain([
            ("segment", "Segment"),
            ("action", "Action"),
            ("channel", "Channel"),
            ("content", "Content"),
            ("best_hour", "Best hour"),
            ("reason", "Reason"),
            ("expected_orders", "Expected orders"),
            ("added_orders", "Added orders"),
            ("added_value", "Added value"),
            ("added_value_low", "Added value, from"),
            ("added_value_high", "Added value, to"),
            ("currency", "Currency"),
            ("consent", "Consent"),
            ("expires", "Expires"),
            ("is_holdout", "Held back"),
            ("state", "State"),
            ("action_id", "Number"),
        ])
        .collect();
    let mut out = Table::new(&columns);
    let segments = segment_names(table, project);
    let rules = ConsentRules::of(&table.people);
    let expected = |n: Option<f64>| n.map_or(Cell::Empty, |n| Cell::Number((n * 10_000.0).round() / 10_000.0));
    let money = |n: Option<f64>| n.map_or(Cell::Empty, |n| Cell::Money((n * 100.0).round() / 100.0));
    for action in actions {
        let Some(ix) = table.people.ix_of(action.customer) else { continue };
        let mut row = who(table, ix);
        row.extend([
            segments.get(&ix).map_or(Cell::Empty, Cell::text),
            Cell::text(words::action_kind(action.kind)),
            Cell::text(&action.channel),
            Cell::text(&action.content),
            Cell::text(format!("{:02}:00", action.best_hour)),
            Cell::text(&action.reason),
            expected(action.expected_orders),
            expected(action.added_orders.map(|a| a.mean)),
            money(action.added_value().map(|a| a.mean)),
            money(action.added_value().map(|a| a.low)),
            money(action.added_value().map(|a| a.high)),
            Cell::text(&project.settings.currency),
            Cell::text(words::consent(rules.consent(ix, &action.channel))),
            Cell::Time(action.expires),
            Cell::Flag(action.hold_out),
            Cell::text(words::action_state(action.state)),
            Cell::Count(u64::from(action.id)),
        ]);
        out.push(row);
    }
    out
}

/// For each customer the names of their segments; groups first, then picked ones.
fn segment_names(table: &EventTable, project: &Project) -> BTreeMap<CustomerIx, String> {
    let mut names: BTreeMap<CustomerIx, String> = BTreeMap::new();
    let picked = |s: &&Segment| matches!(s.kind, SegmentKind::Picked { .. });
    let ordered = project.segments.iter().filter(|s| !picked(s)).chain(project.segments.iter().filter(picked));
    for segment in ordered {
        for ix in table.members(&segment.members) {
            let name = names.entry(ix).or_default();
            if !name.split("; ").any(|n| n == segment.name) {
                if !name.is_empty() {
                    name.push_str("; ");
                }
                name.push_str(&segment.name);
            }
        }
    }
    names
}
