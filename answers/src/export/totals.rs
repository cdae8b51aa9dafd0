//! What is left of events that were removed as too old.

use crate::present::small_groups::{self, Disclosure, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::store::MonthTotal;
use crate::texts::text;

/// Totals by month, source and touchpoint.
pub fn totals(of: &[MonthTotal]) -> Table {
    let mut table = Table::new(&[
        ("month", text!("totals-month")),
        ("source", text!("totals-source")),
        ("touchpoint", text!("totals-touchpoint")),
        ("customers", text!("totals-customers")),
        ("events", text!("totals-events")),
        ("value", text!("totals-value")),
    ]);
    for t in of {
        table.push(vec![
            Cell::text(&t.month),
            Cell::text(&t.source),
            Cell::text(&t.touchpoint),
            Cell::Count(t.customers),
            Cell::Count(t.events),
            Cell::Money(t.value),
        ]);
    }
    table
}

/// The totals on their way out of the program. Groups of few were left out when the events went; the project may ask
/// for more.
pub fn totals_shown(of: &[MonthTotal], k: u64, before: &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople> {
    let rows = of.iter().map(|t| PeopleCount::new(t.events, t.customers)).collect();
    let counted = GroupTable {
        rows,
        overlapping: true,
        adds_up: ["events", ""],
        ..GroupTable::people(totals(of), "removed", "customers")
    };
    small_groups::table(counted, k, before)
}
