//! Lists of people whom advertising leaves out.

use crate::act::{ExclusionReason, Exclusions};
use crate::events::EventTable;
use crate::present::contact;
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::PeopleList;

/// The column that says why: a list that has it is one of people whom ads leave out.
pub(super) const EXCLUDED_BECAUSE: &str = "excluded_because";

/// What a reason is called.
pub fn exclusion_reason(reason: ExclusionReason) -> &'static str {
    match reason {
        ExclusionReason::RecentBuyer => text!("exclusions-recent-buyer"),
        ExclusionReason::OpenComplaint => text!("exclusions-open-complaint"),
        ExclusionReason::Nobody => text!("exclusions-nobody"),
    }
}

/// One row for each person. An ad network needs no more than the address and the number to know whom to leave out, so that the
/// list has neither names nor numbers of customers of the business.
pub fn exclusion_list(table: &EventTable, exclusions: &Exclusions) -> PeopleList {
    let mut out = Table::new(&contact::with(&[(EXCLUDED_BECAUSE, text!("exclusions-because"))]));
    for &(ix, reason) in &exclusions.customers {
        let [number, _, email, phone, ..] = contact::cells(table, ix, false);
        let mut row = vec![Cell::Empty; contact::COLUMNS];
        row[0] = number;
        row[2] = email;
        row[3] = phone;
        row.push(Cell::text(exclusion_reason(reason)));
        out.push(row);
    }
    PeopleList { table: out, withheld: exclusions.withheld, unknown_included: 0 }
}
