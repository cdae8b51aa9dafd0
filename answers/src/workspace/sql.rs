//! Questions in SQL: the tables that a query sees beside the events, the same as in lists and files.

use crate::analysis;
use crate::events::{EventTable, Subset};
use crate::model::{Filter, PredictionRun, Project};
use crate::predict::HORIZONS;
use crate::present::action_reasons::action_reason;
use crate::present::customer_list::{self, CustomerList};
use crate::present::table::{Cell, Table};
use crate::present::{contact, numbers, tables, words};
use crate::progress::Progress;
use crate::store::{QueryLimits, SqlTable, SqlValue, SqlView, StoreError};
use crate::texts::text;

use super::{Snapshot, Workspace};

impl Workspace {
    /// Runs a reading query. Beside the raw tables of the file it sees the events in `events` and what lists show in
    /// `customers`, `sessions`, `segments`, `scores`, `actions` and `spend`; a customer has the number of the lists in all
    /// of these.
    pub fn sql(&self, query: &str) -> Result<SqlTable, StoreError> {
        self.sql_within(query, &QueryLimits::default(), &Progress::new())
    }

    /// Runs a query within other limits than the usual ones.
    pub fn sql_within(&self, query: &str, limits: &QueryLimits, progress: &Progress) -> Result<SqlTable, StoreError> {
        self.store.sql(&self.snapshot.table, views(&self.snapshot), query, limits, progress)
    }
}

fn views(snapshot: &Snapshot) -> Vec<SqlView> {
    vec![
        view("customers", snapshot, customers),
        view("sessions", snapshot, sessions),
        view("segments", snapshot, members),
        view("scores", snapshot, scores),
        view("actions", snapshot, actions),
        view("spend", snapshot, |_, project| tables::spend(project, &Filter::default())),
    ]
}

/// A view with the columns that its table has of an empty project.
fn view(name: &'static str, snapshot: &Snapshot, make: fn(&EventTable, &Project) -> Table) -> SqlView {
    let empty = make(&EventTable::default(), &Project::default());
    let columns = empty.columns.iter().map(|column| column.key.to_string()).collect();
    let (table, project) = (snapshot.table.clone(), snapshot.project.clone());
    let rows = move || make(&table, &project).rows.iter().map(|row| row.iter().map(value).collect()).collect();
    SqlView { name, columns, rows: Box::new(rows) }
}

fn value(cell: &Cell) -> SqlValue {
    match cell {
        Cell::Empty => SqlValue::Null,
        Cell::Text(text) => SqlValue::Text(text.clone()),
        Cell::Count(n) => SqlValue::Integer(i64::try_from(*n).unwrap_or(i64::MAX)),
        Cell::Integer(n) => SqlValue::Integer(*n),
        Cell::Number(v) | Cell::Real(v) | Cell::Share(v) | Cell::Points(v) | Cell::Money(v) => SqlValue::Real(*v),
        Cell::Time(ms) | Cell::Day(ms) => SqlValue::Text(numbers::iso(*ms)),
        Cell::Duration(ms) => SqlValue::Real(*ms as f64 / 1000.0),
        Cell::ExactDuration(ms) => SqlValue::Real(*ms / 1000.0),
        Cell::Flag(yes) => SqlValue::Integer(i64::from(*yes)),
    }
}

/// Everybody whom lists show without a filter.
fn customers(table: &EventTable, project: &Project) -> Table {
    let list = CustomerList::build(table, &Subset::all(table), project, HORIZONS[1]);
    customer_list::table(list.rows.iter(), table, &project.segments)
}

fn sessions(table: &EventTable, project: &Project) -> Table {
    let all = Subset::all(table);
    let found = analysis::sessions(table, &all, &project.settings);
    tables::sessions(table, &all, &found, &table.goal_mask(&project.settings.goal), true)
}

/// One row for each member of each segment.
fn members(table: &EventTable, project: &Project) -> Table {
    let mut out = Table::new(&[
        ("customer", text!("sql-customer")),
        ("segment", text!("sql-number")),
        ("name", text!("sql-segment")),
    ]);
    for segment in project.segments.iter() {
        for ix in table.members(&segment.members) {
            let number = Cell::Count(u64::from(segment.id));
            out.push(vec![contact::customer_cell(table, ix), number, Cell::text(&segment.name)]);
        }
    }
    out
}

fn scores(table: &EventTable, project: &Project) -> Table {
    let none = PredictionRun::default();
    tables::scores(
        project.predictions.as_deref().unwrap_or(&none),
        table,
        &Subset::all(table),
        &project.settings,
        false,
    )
}

/// Every action, whatever became of it.
fn actions(table: &EventTable, project: &Project) -> Table {
    let mut out = Table::new(&[
        ("customer", text!("sql-customer")),
        ("action", text!("sql-number")),
        ("kind", text!("sql-action")),
        ("channel", text!("sql-channel")),
        ("content", text!("sql-content")),
        ("reason", text!("sql-reason")),
        ("expected_orders", text!("sql-expected-orders")),
        ("order_value", text!("sql-value-of-one-order")),
        ("added_orders", text!("sql-added-orders")),
        ("expires", text!("sql-expires")),
        ("hold_out", text!("sql-held-back")),
        ("state", text!("sql-state")),
    ]);
    let zone = numbers::zone(&project.settings.time_zone);
    for action in project.actions.iter() {
        let customer = table.people.ix_of(action.customer);
        out.push(vec![
            customer.map_or(Cell::Empty, |ix| contact::customer_cell(table, ix)),
            Cell::Count(u64::from(action.id)),
            Cell::text(words::action_kind(action.kind)),
            Cell::text(&action.channel),
            Cell::text(&action.content),
            Cell::text(action_reason(&action.reason, &zone)),
            action.expected_orders.map_or(Cell::Empty, Cell::Number),
            Cell::Money(action.order_value),
            action.added_orders.map_or(Cell::Empty, |added| Cell::Number(added.mean)),
            Cell::Time(action.expires),
            Cell::Flag(action.hold_out),
            Cell::text(words::action_state(action.state)),
        ]);
    }
    out
}
