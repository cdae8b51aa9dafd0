//! How good the data of each source is: findings with what is behind them, and a grade.
//!
//! The grade is a sum. Every finding takes points off a hundred, more the larger the part of the data it concerns
//! (`points`); what is left decides: A from 91, B from 76, C from 61, D from 41, else E ([`Grade::of`]). What the program
//! already leaves out or what harms no analysis takes no points and is told all the same.

mod days;
mod imports;
mod marks;
mod points;
mod rows;
mod source_counts;
mod types;

use std::collections::BTreeMap;

use crate::events::{EventTable, agent};
use crate::model::{Consent, Project, Purpose};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::calendar::LocalDays;

pub use days::{Days, Shift, UnusualDay};
pub use rows::{FindingRows, rows};
pub use types::{Finding, FindingKind, FindingPart, Grade, Quality, QualityField, SourceQuality};

use imports::ImportCounts;
use marks::ColumnFacts;
use points::{FEW, PARTS, largest, points};
use source_counts::{SourceCounts, count_sources};

/// Looks at all events source by source. `now` (ms UTC) is what future dates are told by.
pub fn quality(table: &EventTable, project: &Project, now: i64) -> Quality {
    uninterrupted(|progress| quality_cancellable(table, project, now, progress))
}

/// [`quality`] that can be cancelled.
pub fn quality_cancellable(
    table: &EventTable,
    project: &Project,
    now: i64,
    progress: &Progress,
) -> Result<Quality, Cancelled> {
    let marks = ColumnFacts::new(table, &project.settings.traffic, now);
    let plausible = table.time.iter().copied().filter(|&t| marks.plausible(t));
    let first_ms = plausible.clone().min().unwrap_or(0);
    let days = LocalDays::new(&project.settings.time_zone, first_ms, plausible.max().unwrap_or(0));
    let first_day = days.day(first_ms);
    let counts = count_sources(table, &marks, &days, first_day, progress)?;
    let several = counts.iter().filter(|t| t.events > 0).count() > 1;
    let sources = table.dims.source.iter().zip(&counts);
    let judged = sources.map(|(name, counts)| judge(name, counts, table, project, first_day, several));
    Ok(Quality { sources: judged.filter(|s| s.rows > 0 || s.events > 0).collect(), project: consent(table) })
}

fn judge(
    name: &str,
    counts: &SourceCounts,
    table: &EventTable,
    project: &Project,
    first_day: i64,
    several: bool,
) -> SourceQuality {
    let imported = ImportCounts::of(name, project);
    let days = Days::trimmed(first_day, &counts.days);
    let mut findings = imported.findings(&project.settings);
    findings.extend(of_events(counts, table, project, several));
    findings.extend(of_days(&days));
    findings.extend(understanding(name, project));
    findings.extend(beyond_the_limit(name, counts, table));
    findings.sort_by(|a, b| b.points.cmp(&a.points).then(a.kind.cmp(&b.kind)));
    let points = findings.iter().map(|f| f.points).sum();
    SourceQuality {
        source: name.to_owned(),
        grade: Grade::of(points),
        points,
        rows: imported.rows,
        events: counts.events,
        customers: counts.customers,
        first_ms: counts.first,
        last_ms: counts.last,
        filled: QualityField::ALL.into_iter().zip(counts.filled).collect(),
        days,
        findings,
    }
}

/// Columns of the source's files whose roles rest on their names, or on their cells, alone.
fn understanding(name: &str, project: &Project) -> Option<Finding> {
    let unclear = project.sources.iter().find(|s| s.name == name)?.unclear_roles();
    let n = unclear.len() as u64;
    // what the columns mean decides every number, so that no source of which this is unclear is called faultless
    let off = 10 + 5 * (n.min(4) as u32).saturating_sub(1);
    let parts = unclear.into_iter().take(PARTS).map(|role| (FindingPart::Column(role), 1)).collect();
    (n > 0).then(|| Finding { parts, ..Finding::new(FindingKind::Understanding, n, n, off) })
}

/// Events whose touchpoint is one of too many, so that it is called "Other".
fn beyond_the_limit(name: &str, counts: &SourceCounts, table: &EventTable) -> Option<Finding> {
    let other = table.names.rarest()?;
    let source = table.dims.source.iter().position(|own| own == name)?;
    let of_source = |&(own, touchpoint): &(&u8, &u16)| usize::from(*own) == source && *touchpoint == other;
    let n = table.source.iter().zip(table.touchpoint.iter()).filter(of_source).count() as u64;
    let off = points(n as f64 / counts.events.max(1) as f64, &[(0.0, 5), (0.05, 15), (0.3, 40)]);
    (n > 0).then(|| Finding::new(FindingKind::Touchpoints, n, counts.events, off))
}

fn of_events(counts: &SourceCounts, table: &EventTable, project: &Project, several: bool) -> Vec<Finding> {
    let traffic = &project.settings.traffic;
    let mut found = Vec::new();
    let mut add = |kind: FindingKind, least: f64, steps: &[(f64, u32)], left_out: bool| {
        let n = counts.of(kind);
        let share = n as f64 / counts.events.max(1) as f64;
        if n == 0 || share < least || (least > 0.0 && counts.events < FEW) {
            return;
        }
        let off = if left_out { 0 } else { points(share, steps) };
        found.push(Finding { left_out, ..Finding::new(kind, n, counts.events, off) });
    };
    let clock = &[(0.0, 5), (0.01, 20), (0.1, 40)];
    add(FindingKind::Future, 0.0, clock, false);
    add(FindingKind::TooOld, 0.0, clock, false);
    add(FindingKind::Backwards, 0.005, &[(0.005, 5), (0.02, 15)], false);
    add(FindingKind::Repeated, 0.01, &[(0.01, 3), (0.03, 10), (0.1, 25)], false);
    add(FindingKind::Missing, 0.01, &[(0.02, 3), (0.05, 8), (0.2, 15)], false);
    add(FindingKind::OddValues, 0.0, &[(0.0, 3), (0.01, 10)], false);
    add(FindingKind::PersonalData, 0.0, &[(0.0, 5), (0.05, 10)], false);
    add(FindingKind::ShortIds, 0.0, &[(0.0, 10), (0.01, 25), (0.1, 40)], false);
    add(FindingKind::Garbled, 0.0, &[(0.0, 2), (0.01, 10)], false);
    add(FindingKind::Bots, 0.0, &[(0.01, 5), (0.1, 20), (0.3, 40)], traffic.leave_out_bots);
    add(FindingKind::Automated, 0.0, &[(0.001, 5), (0.05, 20), (0.2, 35)], traffic.leave_out_bots);
    add(FindingKind::Fast, 0.0, &[(0.01, 3), (0.1, 10)], traffic.leave_out_fast);
    add(FindingKind::Internal, 0.0, &[(0.01, 5)], traffic.leave_out_internal);
    // strangers on a website are ordinary; a source that joins with no other is not
    add(FindingKind::Unjoined, 0.5, if several { &[(0.98, 10)] } else { &[] }, false);
    for finding in &mut found {
        finding.parts = match finding.kind {
            FindingKind::Missing => largest(counts.missing.iter().map(|(&(touchpoint, field), &n)| {
                let touchpoint = table.names.touchpoints.get(touchpoint as usize).cloned().unwrap_or_default();
                (FindingPart::MissingField { touchpoint, field }, n)
            })),
            FindingKind::Bots => {
                let mut names: BTreeMap<&str, u64> = BTreeMap::new();
                for (&device, &n) in &counts.bots {
                    let device = table.dims.device.name(device);
                    *names.entry(agent::robot(device).unwrap_or(device)).or_default() += n;
                }
                largest(names.into_iter().map(|(name, n)| (FindingPart::Name(name.to_owned()), n)))
            }
            _ => Vec::new(),
        };
    }
    found
}

fn of_days(days: &Days) -> Vec<Finding> {
    let odd = days.oddities();
    let span = days.counts.len() as u64;
    let events: f64 = days.counts.iter().map(|&n| f64::from(n)).sum();
    let mut found = Vec::new();
    if !odd.outages.is_empty() {
        let missed: f64 = odd.outages.iter().map(|d| d.usual).sum();
        let off = points(missed / (events + missed), &[(0.0, 6), (0.03, 12), (0.1, 25), (0.25, 45)]);
        let n = odd.outages.len() as u64;
        found.push(Finding { days: odd.outages, ..Finding::new(FindingKind::Outage, n, span, off) });
    }
    if !odd.low.is_empty() {
        let n = odd.low.len() as u64;
        let off = points(n as f64 / span as f64, &[(0.0, 4), (0.05, 10)]);
        found.push(Finding { days: odd.low, ..Finding::new(FindingKind::LowDays, n, span, off) });
    }
    if !odd.spikes.is_empty() {
        let n = odd.spikes.len() as u64;
        found.push(Finding { days: odd.spikes, ..Finding::new(FindingKind::Spikes, n, span, 2) });
    }
    if !odd.shifts.is_empty() {
        let n = odd.shifts.len() as u64;
        let off = 8 + 4 * (n.min(3) as u32 - 1);
        found.push(Finding { shifts: odd.shifts, ..Finding::new(FindingKind::Shift, n, span, off) });
    }
    found
}

/// People who can be written to but never said whether they want it.
fn consent(table: &EventTable) -> Vec<Finding> {
    let people = &table.people;
    let (mut with_mail, mut unknown) = (0, 0);
    for ix in 0..table.num_customers() as u32 {
        if !people.first_of(ix, &people.email).is_empty() {
            with_mail += 1;
            unknown += u64::from(people.consent(ix, Purpose::Email) == Consent::Unknown);
        }
    }
    if unknown == 0 {
        return Vec::new();
    }
    vec![Finding::new(FindingKind::Consent, unknown, with_mail, 0)]
}
