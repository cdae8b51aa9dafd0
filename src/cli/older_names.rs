//! The names that columns of some commands had before `show`: scripts know them, so these commands keep them. What stands
//! in the columns is what the insight says.

use crate::analysis::flow::Base;
use crate::events::EventTable;
use crate::present::contact;
use crate::present::table::{Cell, Table};

/// The key in the answer and the key here.
type Names = &'static [(&'static str, &'static str)];

/// Earlier names of the columns of `transitions`.
pub(super) const TRANSITIONS: Names = &[
    ("from", "from"),
    ("to", "to"),
    ("count", "within_customer"),
    ("count_in_session", "within_session"),
    ("of_from", "share_of_from"),
];

/// Of the links of `flow`.
pub(super) const LINKS: Names = &[
    ("step", "step"),
    ("from", "from"),
    ("to", "to"),
    ("customers", "count"),
    ("of_from", "share_of_from"),
    ("of_start", "share"),
];

const SESSIONS: Names = &[
    ("customer", "customer"),
    ("session", "session"),
    ("start", "start"),
    ("end", "end"),
    ("duration_seconds", "duration_s"),
    ("events", "events"),
    ("first_touchpoint", "first_touchpoint"),
    ("last_touchpoint", "last_touchpoint"),
    ("channel", "channel"),
    ("goal", "goal"),
];

/// The nodes of `flow`, with the one share that was asked for.
pub(super) fn nodes(answer: &Table, base: Base) -> Table {
    let of = match base {
        Base::Start => "of_start",
        Base::Previous => "of_previous",
    };
    let all = |of: &str| {
        answer.with_keys(&[("step", "step"), ("kind", "kind"), ("name", "name"), ("customers", "count"), (of, "share")])
    };
    let (mut nodes, of_start) = (all(of), all("of_start"));
    // nobody came to the first step from another one
    let first_step = nodes.rows.first().map_or(Cell::Empty, |row| row[0].clone());
    for (row, first) in nodes.rows.iter_mut().zip(of_start.rows).filter(|(row, _)| row[0] == first_step) {
        *row = first;
    }
    nodes
}

/// The rows of `sessions`. A screen has room for the number of a customer alone, a file has everything it can be joined by.
pub(super) fn sessions(answer: &Table, table: &EventTable, for_file: bool) -> Table {
    let mut rows = answer.with_keys(SESSIONS);
    if !for_file {
        return rows;
    }
    let customer = |row: &Vec<Cell>| row[0].as_count().and_then(|n| table.people.ix_of(n.checked_sub(1)? as u32));
    let cells = |ix: Option<u32>| ix.map(|ix| contact::cells(table, ix, false));
    let contacts: Vec<_> = rows.rows.iter().map(|row| cells(customer(row))).collect();
    for (i, column) in contact::columns().into_iter().enumerate().skip(1) {
        let cell = |of: &Option<[Cell; contact::COLUMNS]>| of.as_ref().map_or(Cell::Empty, |all| all[i].clone());
        rows.insert(i, column, contacts.iter().map(cell));
    }
    rows
}
