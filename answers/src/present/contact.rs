//! Who a customer is and how to reach them, as the first columns of every list of people in a file: whatever a list is
//! joined with, the key is there.

use crate::events::EventTable;
use crate::model::CustomerIx;
use crate::texts::text;

use super::table::Cell;

/// How many columns there are.
pub const COLUMNS: usize = 7;

/// The columns: key and heading.
pub fn columns() -> [(&'static str, &'static str); COLUMNS] {
    [
        ("customer", text!("contact-customer")),
        ("customer_id", text!("contact-customer-id")),
        ("email", text!("contact-email")),
        ("phone", text!("contact-phone")),
        ("name", text!("contact-name")),
        ("first_name", text!("contact-first-name")),
        ("last_name", text!("contact-last-name")),
    ]
}

/// Where the customer id stands.
const CUSTOMER_ID: usize = 1;
/// Where the whole name stands.
const NAME: usize = 4;

/// A customer's number as people and files write it: counted from 1.
pub fn customer_cell(table: &EventTable, ix: CustomerIx) -> Cell {
    table.people.ids.get(ix as usize).map_or(Cell::Empty, |&id| Cell::Integer(i64::from(id) + 1))
}

/// The cells of one customer; where names are hidden the number alone, with a name that says nothing.
pub fn cells(table: &EventTable, ix: CustomerIx, hide_names: bool) -> [Cell; COLUMNS] {
    let people = &table.people;
    if hide_names {
        let mut hidden = [const { Cell::Empty }; COLUMNS];
        hidden[0] = customer_cell(table, ix);
        hidden[NAME] = Cell::text(people.pseudonym(ix));
        return hidden;
    }
    let known =
        [&people.customer_id, &people.email, &people.phone, &people.name, &people.first_name, &people.last_name];
    let [customer_id, email, phone, name, first, last] = known.map(|column| Cell::text(people.first_of(ix, column)));
    [customer_cell(table, ix), customer_id, email, phone, name, first, last]
}

/// The cells of one customer of whom only the id is known; none of them where names are hidden.
pub fn cells_of_id(id: &str, hide_names: bool) -> [Cell; COLUMNS] {
    let mut cells = [const { Cell::Empty }; COLUMNS];
    if !hide_names {
        cells[CUSTOMER_ID] = Cell::text(id);
    }
    cells
}

/// The columns that a list on the screen has room for beside its own: who it is, and the key and address to join it by.
pub fn short(own: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    SHORT.iter().map(|&at| columns()[at]).chain(own.iter().copied()).collect()
}

/// The cells of one customer in such a list.
pub fn short_cells(table: &EventTable, ix: CustomerIx, hide_names: bool) -> Vec<Cell> {
    let all = cells(table, ix, hide_names);
    SHORT.iter().map(|&at| all[at].clone()).collect()
}

/// Those of a short list: number, name, customer id, e-mail.
const SHORT: [usize; 4] = [0, NAME, 1, 2];

/// The columns of a list of people, followed by its own.
pub fn with(own: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    columns().iter().chain(own).copied().collect()
}
