//! Tables about consent and about what was done to a project.

use crate::events::People;
use crate::model::{Consent, CustomerIx, JournalEntry, Purpose};

use super::table::{Cell, Table};

/// How many customers gave, refused or did not say anything about one purpose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Said yes.
    pub given: u64,
    /// Said no.
    pub refused: u64,
    /// Nobody knows.
    pub unknown: u64,
}

/// The coverage of each purpose, in the order of [`Purpose::ALL`].
pub fn coverage(people: &People) -> [Coverage; Purpose::ALL.len()] {
    let mut all = [Coverage::default(); Purpose::ALL.len()];
    let mut said: Vec<(CustomerIx, Purpose)> =
        people.consents.iter().filter_map(|&(p, purpose, _)| Some((people.ix_of(p)?, purpose))).collect();
    said.sort_unstable();
    said.dedup();
    for (ix, purpose) in said {
        let of = &mut all[purpose as usize];
        match people.consent(ix, purpose) {
            Consent::Given => of.given += 1,
            Consent::Refused => of.refused += 1,
            Consent::Unknown => {}
        }
    }
    for of in &mut all {
        of.unknown = people.len() as u64 - of.given - of.refused;
    }
    all
}

/// The coverage as a table: what is unknown is withheld where anybody's answer is known.
pub fn consent(people: &People) -> Table {
    let columns = [
        ("purpose", "Purpose"),
        ("given", "Given"),
        ("refused", "Refused"),
        ("unknown", "Not known"),
        ("withheld", "Withheld"),
    ];
    let mut table = Table::new(&columns);
    for (purpose, c) in Purpose::ALL.into_iter().zip(coverage(people)) {
        let withheld = c.refused + if people.records_consent(purpose) { c.unknown } else { 0 };
        let counts = [c.given, c.refused, c.unknown, withheld].map(Cell::Count);
        table.push(std::iter::once(Cell::text(purpose.label())).chain(counts).collect());
    }
    table
}

/// The journal as a table.
pub fn journal(entries: &[JournalEntry]) -> Table {
    let columns = [
        ("time", "Time"),
        ("kind", "Kind"),
        ("what", "What"),
        ("people", "People"),
        ("withheld", "Withheld"),
        ("detail", "Details"),
    ];
    let mut table = Table::new(&columns);
    for e in entries {
        let count = |n: Option<u64>| n.map_or(Cell::Empty, Cell::Count);
        table.push(vec![
            Cell::Time(e.at),
            Cell::text(e.kind.label()),
            Cell::text(&e.what),
            count(e.people),
            count(e.withheld),
            Cell::text(&e.detail),
        ]);
    }
    table
}
