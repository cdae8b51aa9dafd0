//! Who a customer is and how to reach them, as the first columns of every list of people in a file: whatever a list is
//! joined with, the key is there.

use crate::events::EventTable;
use crate::model::CustomerIx;

use super::table::Cell;

/// The columns: key and heading.
pub const COLUMNS: [(&str, &str); 7] = [
    ("customer", "Customer"),
    ("customer_id", "Customer id"),
    ("email", "E-mail"),
    ("phone", "Phone"),
    ("name", "Name"),
    ("first_name", "First name"),
    ("last_name", "Last name"),
];

/// Where the whole name stands.
const NAME: usize = 4;

/// A customer's number as people and files write it: counted from 1.
pub fn customer_cell(table: &EventTable, ix: CustomerIx) -> Cell {
    table.people.ids.get(ix as usize).map_or(Cell::Empty, |&id| Cell::Count(u64::from(id) + 1))
}

/// The cells of one customer; where names are hidden the number alone, with a name that says nothing.
pub fn cells(table: &EventTable, ix: CustomerIx, hide_names: bool) -> [Cell; COLUMNS.len()] {
    let people = &table.people;
    if hide_names {
        let mut hidden = [const { Cell::Empty }; COLUMNS.len()];
        hidden[0] = customer_cell(table, ix);
        hidden[NAME] = Cell::text(people.pseudonym(ix));
        return hidden;
    }
    let known =
        [&people.customer_id, &people.email, &people.phone, &people.name, &people.first_name, &people.last_name];
    let [customer_id, email, phone, name, first, last] = known.map(|column| Cell::text(people.first_of(ix, column)));
    [customer_cell(table, ix), customer_id, email, phone, name, first, last]
}

/// The columns of a list of people, followed by its own.
pub fn with<'a>(own: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    COLUMNS.iter().chain(own).copied().collect()
}
