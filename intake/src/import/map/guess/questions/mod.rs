//! Where the roles of columns are not certain: what is asked, and what is only said.

mod customer;
mod event;
mod names;
mod open;
mod time;
mod timesheet;
mod value;

use crate::import::map::guess::columns::Columns;
use crate::import::map::guess::questions::open::{Open, OpenQuestions};
use crate::import::map::mapping::{Role, TableKind};

/// Asks what is not certain of the roles that were assigned.
pub(crate) fn ask(of: &Columns<'_>, roles: &[Role], kind: TableKind, event_name: &str) -> OpenQuestions {
    let mut open = Open { of, roles, kind, result: OpenQuestions::default() };
    match open.staff_column().or_else(|| open.worker()) {
        Some(staff) => open.staff(staff),
        None if kind == TableKind::Spend => {}
        None => open.customer(),
    }
    open.time();
    if kind == TableKind::Events {
        open.event(event_name);
    }
    open.value(event_name);
    open.quantity();
    open.contradicted_names();
    open.result
}
