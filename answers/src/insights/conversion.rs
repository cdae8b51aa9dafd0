//! Tables of those who begin something and those of them who get to its end.

use crate::analysis::{JourneyCount, Periods, Share};
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, Disclosure, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::texts::text;

/// Who began, and who of them got to the end.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Conversion {
    /// Journeys that began, and the people on them.
    pub began: JourneyCount,
    /// Those who got to the end.
    pub done: JourneyCount,
}

impl Conversion {
    /// The share that got to the end.
    pub(super) fn share(&self) -> Share {
        Share::new(self.done.journeys, self.began.journeys)
    }
}

/// What the columns of such a table are called.
pub(super) struct ConversionColumns {
    /// Tells the table apart from others in the memory of exports.
    pub kind: &'static str,
    /// The title of the column of those who began.
    pub began: &'static str,
    /// The keys of what tells who got to the end: their number, their share, its interval.
    pub done_keys: &'static [&'static str; 4],
    /// Those who got to the end, and their share.
    pub done: [&'static str; 2],
    /// Whether one person may be behind several rows.
    pub overlapping: bool,
}

/// A table of names with those who began and those who got to the end, as far as many are behind both. The last column says
/// where few began.
pub(super) fn conversion_table(
    mut table: Table,
    counts: &[Conversion],
    columns: &ConversionColumns,
    (k, before): (u64, &PublishedCounts),
) -> Result<Disclosure<Table>, TooFewPeople> {
    let shares: Vec<Share> = counts.iter().map(Conversion::share).collect();
    let [done, share, low, high] = *columns.done_keys;
    table.add("customers", columns.began, shares.iter().map(|s| Cell::Count(s.of)));
    table.add(done, columns.done[0], shares.iter().map(|s| Cell::Count(s.count)));
    table.add(share, columns.done[1], shares.iter().map(|s| Cell::Share(s.share)));
    table.add(low, text!("conformance-low"), shares.iter().map(|s| Cell::Share(s.low)));
    table.add(high, text!("conformance-high"), shares.iter().map(|s| Cell::Share(s.high)));
    table.add("few", text!("conformance-few"), counts.iter().map(|of| Cell::Flag(of.began.journeys < SMALL_GROUP)));
    let people = |count: JourneyCount| PeopleCount::new(count.journeys, count.people);
    let rows = counts.iter().map(|of| people(of.began)).collect();
    let has = counts.iter().map(|of| people(of.done)).collect();
    let counted = GroupTable::people(table, columns.kind, "customers");
    let counted = GroupTable { rows, overlapping: columns.overlapping, adds_up: ["customers", ""], ..counted };
    small_groups::table(counted.split(columns.done_keys, has, true), k, before)
}

/// Adds to a table of periods, whose second column is when each begins, whether all is known of each.
pub(super) fn add_complete(
    mut told: Disclosure<Table>,
    periods: &Periods,
    is_complete: impl Fn(usize) -> bool,
) -> Disclosure<Table> {
    let position = |row: &Vec<Cell>| periods.starts().iter().position(|start| row[1] == Cell::Day(*start));
    let flag = |row: &Vec<Cell>| position(row).map_or(Cell::Empty, |i| Cell::Flag(is_complete(i)));
    let flags: Vec<Cell> = told.what.rows.iter().map(flag).collect();
    told.what.add("complete", text!("trends-complete"), flags);
    told
}
