//! What is behind a finding: the events, days, customers or imports that it counts.

use crate::analysis::parallel::by_customers;
use crate::events::EventTable;
use crate::model::{Consent, CustomerIx, ImportId, ImportState, Project, Purpose};

use super::marks::ColumnFacts;
use super::types::{FindingKind, Quality};
use crate::analysis::LocalDays;

/// What is behind a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingRows {
    /// Events, by customer, then time: (customer, position in the table).
    Events(Vec<(CustomerIx, u32)>),
    /// Customers whom the finding is about.
    Customers(Vec<CustomerIx>),
    /// Rows that these imports left out are kept with their line and reason.
    Rejected(Vec<ImportId>),
    /// Nothing is kept but the counts of these imports.
    Counted(Vec<ImportId>),
    /// Days on which nothing happened: the finding's own list says it all.
    Days,
}

/// What is behind the findings of a kind in a source ("" = all sources).
pub fn rows(
    table: &EventTable,
    project: &Project,
    now: i64,
    found: &Quality,
    kind: FindingKind,
    source: &str,
) -> FindingRows {
    let imports = || -> Vec<ImportId> {
        let of = |id: u8| project.sources.iter().any(|s| s.id == id && (source.is_empty() || s.name == source));
        project.imports.iter().filter(|i| i.state == ImportState::Active && of(i.source)).map(|i| i.id).collect()
    };
    match kind {
        FindingKind::Rejected => FindingRows::Rejected(imports()),
        FindingKind::Duplicates
        | FindingKind::LinesTwice
        | FindingKind::Currencies
        | FindingKind::Understanding
        | FindingKind::TablesLeftOut
        | FindingKind::States
        | FindingKind::Cells
        | FindingKind::ClockChanges
        | FindingKind::SharedIds => FindingRows::Counted(imports()),
        FindingKind::Outage => FindingRows::Days,
        FindingKind::Consent => FindingRows::Customers(unknown_consent(table)),
        FindingKind::LowDays | FindingKind::Spikes | FindingKind::Shift => {
            FindingRows::Events(on_days(table, project, found, kind, source))
        }
        _ => {
            let marks = ColumnFacts::new(table, &project.settings.traffic, now);
            FindingRows::Events(events(table, source, |ix, i| marks.is(kind, ix, i)))
        }
    }
}

fn events(
    table: &EventTable,
    source: &str,
    wanted: impl Fn(CustomerIx, usize) -> bool + Sync,
) -> Vec<(CustomerIx, u32)> {
    let of_source: Vec<bool> = table.dims.source.iter().map(|name| source.is_empty() || name == source).collect();
    let is_of_source = |i: usize| of_source.get(table.source[i] as usize).copied().unwrap_or(false);
    let parts = by_customers(table, |customers| {
        // files are judged by all their rows, but whoever refused analytics is in no list
        let listed = customers.filter(|&ix| !table.refused.contains(ix));
        let all = listed.flat_map(|ix| table.range(ix).map(move |i| (ix, i)));
        all.filter(|&(ix, i)| is_of_source(i) && wanted(ix, i)).map(|(ix, i)| (ix, i as u32)).collect::<Vec<_>>()
    });
    parts.into_iter().flatten().collect()
}

/// Events on the odd days; of a change of level, those on its first day.
fn on_days(
    table: &EventTable,
    project: &Project,
    found: &Quality,
    kind: FindingKind,
    source: &str,
) -> Vec<(CustomerIx, u32)> {
    let calendar = LocalDays::new(&project.settings.time_zone, table.first_ms(), table.last_ms());
    let mut all = Vec::new();
    for of in found.sources.iter().filter(|s| source.is_empty() || s.source == source) {
        let odd = of.findings.iter().filter(|f| f.kind == kind);
        let days: Vec<i64> =
            odd.flat_map(|f| f.days.iter().map(|d| d.day).chain(f.shifts.iter().map(|s| s.day))).collect();
        if !days.is_empty() {
            all.extend(events(table, &of.source, |_, i| days.contains(&calendar.day(table.time[i]))));
        }
    }
    all.sort_unstable();
    all
}

fn unknown_consent(table: &EventTable) -> Vec<CustomerIx> {
    let people = &table.people;
    let unknown = |ix: &CustomerIx| {
        !people.first_of(*ix, &people.email).is_empty() && people.consent(*ix, Purpose::Email) == Consent::Unknown
    };
    (0..table.num_customers() as u32).filter(|&ix| !table.refused.contains(ix)).filter(unknown).collect()
}
