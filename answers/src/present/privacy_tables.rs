//! Tables about consent and about what was done to a project.

use crate::events::People;
use crate::model::{Consent, CustomerIx, JournalEntry, Purpose};
use crate::texts::text;

use super::small_groups::{self, Disclosure, GroupTable, PeopleCount, Portion, PublishedCounts, Split, TooFewPeople};
use super::table::{Cell, Table};

/// How many customers gave, refused or did not say anything about one purpose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many agreed to the purpose.
    pub given: u64,
    /// How many refused the purpose.
    pub refused: u64,
    /// No statement is known.
    pub unknown: u64,
}

impl Coverage {
    /// Customers who are in no list for `purpose`: who refused, and who is unknown where the purpose is to contact or
    /// anybody was asked.
    pub fn withheld(self, purpose: Purpose) -> u64 {
        let unknown_too = purpose.is_contact() || self.given > 0;
        self.refused + if unknown_too { self.unknown } else { 0 }
    }
}

/// The coverage of each purpose, in the order of [`Purpose::ALL`].
pub fn coverage(people: &People) -> [Coverage; Purpose::ALL.len()] {
    let mut all = [Coverage::default(); Purpose::ALL.len()];
    let mut statements: Vec<(CustomerIx, Purpose)> =
        people.statements().filter_map(|&(p, purpose, _)| Some((people.ix_of(p)?, purpose))).collect();
    statements.sort_unstable();
    statements.dedup();
    for (ix, purpose) in statements {
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

/// The coverage as a table: who is unknown is withheld from contact, and from the rest where anybody's answer is known.
pub fn consent(people: &People) -> Table {
    let columns = [
        ("purpose", text!("privacy-tables-purpose")),
        ("given", text!("privacy-tables-given")),
        ("refused", text!("privacy-tables-refused")),
        ("unknown", text!("privacy-tables-not-known")),
        ("withheld", text!("privacy-tables-withheld")),
    ];
    let mut table = Table::new(&columns);
    for (purpose, c) in Purpose::ALL.into_iter().zip(coverage(people)) {
        let withheld = c.withheld(purpose);
        let counts = [c.given, c.refused, c.unknown, withheld].map(Cell::Count);
        table.push(std::iter::once(Cell::text(purpose.label())).chain(counts).collect());
    }
    table
}

/// The table of consent on its way out of the program.
pub fn consent_shown(people: &People, k: u64, before: &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople> {
    let coverage = coverage(people);
    let all = PeopleCount::people(people.len() as u64);
    let part = |columns, of: fn(&Coverage) -> u64| Portion {
        columns,
        rows: coverage.iter().map(|c| PeopleCount::people(of(c))).collect(),
    };
    let parts =
        vec![part(&["given"], |c| c.given), part(&["refused"], |c| c.refused), part(&["unknown"], |c| c.unknown)];
    let counted = GroupTable {
        rows: vec![all; Purpose::ALL.len()],
        splits: vec![Split { parts, totals_known: false }],
        overlapping: true,
        adds_up: ["", ""],
        ..GroupTable::people(consent(people), "consent", "")
    };
    let mut disclosure = small_groups::table(counted, k, before)?;
    // who is withheld is one or two of the parts
    for row in disclosure.what.rows.iter_mut().filter(|row| row[1..4].contains(&Cell::Empty)) {
        row[4] = Cell::Empty;
    }
    Ok(disclosure)
}

/// The journal as a table.
pub fn journal(entries: &[JournalEntry]) -> Table {
    let columns = [
        ("time", text!("privacy-tables-time")),
        ("kind", text!("privacy-tables-kind")),
        ("what", text!("privacy-tables-what")),
        ("people", text!("privacy-tables-people")),
        ("withheld", text!("privacy-tables-withheld")),
        ("detail", text!("privacy-tables-details")),
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
