//! What the imports of a source say of its files: rows and tables left out, money in other currencies, words and times that
//! were not certain.

use std::collections::BTreeMap;

use crate::model::{Import, ImportState, ImportWarning, Project, RejectReason, Settings, is_much_guessed};

use super::points::{FEW, largest, points};
use super::types::{Finding, FindingKind, FindingPart};

/// What the imports of a source say.
#[derive(Default)]
pub(super) struct ImportCounts {
    pub rows: u64,
    duplicates: u64,
    /// Rows left out that say something against the data: neither on purpose nor as nobody did what they tell.
    missing: u64,
    /// The file that lacks the largest part of its rows: its name, how many, of how many.
    worst: Option<(String, u64, u64)>,
    /// Lines that an order has twice, which count.
    repeated: u64,
    rejected: BTreeMap<RejectReason, u64>,
    currencies: BTreeMap<String, u64>,
    warnings: BTreeMap<ImportWarning, u64>,
    /// Rows of the files of which tables were left out.
    rows_beside: u64,
    files: u64,
}

impl ImportCounts {
    pub(super) fn of(name: &str, project: &Project) -> Self {
        let mut sum = Self::default();
        let Some(source) = project.sources.iter().find(|s| s.name == name) else { return sum };
        let active = || project.imports.iter().filter(|i| i.state == ImportState::Active);
        for import in active().filter(|i| i.source == source.id) {
            let came_later = |table: &str| active().any(|other| other.id > import.id && other.file == table);
            sum.add(import, came_later);
        }
        sum
    }

    fn add(&mut self, import: &Import, came_later: impl Fn(&str) -> bool) {
        self.rows += import.rows;
        self.files += 1;
        self.duplicates += import.duplicates;
        self.repeated += import.repeated;
        for (currency, n) in &import.currencies {
            *self.currencies.entry(currency.clone()).or_default() += n;
        }
        for (reason, n) in &import.rejected {
            *self.rejected.entry(reason.clone()).or_default() += n;
        }
        let missing = missing(import);
        self.missing += missing;
        let share = |n: u64, rows: u64| n as f64 / rows.max(1) as f64;
        if self.worst.as_ref().is_none_or(|(_, n, rows)| share(missing, import.rows) > share(*n, *rows)) {
            self.worst = Some((import.file.clone(), missing, import.rows));
        }
        let mut is_part = false;
        for (warning, n) in &import.warnings {
            match warning {
                ImportWarning::TableLeftOut { table, .. } if came_later(table) => continue,
                ImportWarning::GuessedState(_) if !is_much_guessed(*n, import.rows) => continue,
                ImportWarning::TableLeftOut { .. } => is_part = true,
                _ => {}
            }
            *self.warnings.entry(warning.clone()).or_default() += n;
        }
        self.rows_beside += if is_part { import.rows } else { 0 };
    }

    pub(super) fn findings(&self, settings: &Settings) -> Vec<Finding> {
        let mut found = Vec::new();
        found.extend(self.other_currencies(settings));
        found.extend(self.rows_left_out());
        found.extend(self.tables_left_out());
        found.extend(self.states());
        found.extend(self.cells());
        found.extend(self.clock_changes());
        found.extend(self.shared_ids());
        if self.duplicates > 0 {
            // they are left out, so they harm nothing; many of them say that exports overlap or events are sent twice
            let off = points(self.share(self.duplicates), &[(0.05, 5), (0.3, 10)]);
            found.push(Finding {
                left_out: true,
                ..Finding::new(FindingKind::Duplicates, self.duplicates, self.rows, off)
            });
        }
        if self.repeated > 0 {
            let off = points(self.share(self.repeated), &[(0.01, 3), (0.03, 10), (0.1, 25)]);
            found.push(Finding::new(FindingKind::LinesTwice, self.repeated, self.rows, off));
        }
        found
    }

    fn share(&self, n: u64) -> f64 {
        n as f64 / self.rows.max(1) as f64
    }

    /// Rows that were left out. A bad file counts, however many good rows the others of its source have.
    fn rows_left_out(&self) -> Option<Finding> {
        let rejected: u64 = self.rejected.values().sum();
        if rejected == 0 {
            return None;
        }
        let off = points(self.share(self.missing), &[(0.001, 2), (0.01, 8), (0.05, 20), (0.2, 40), (0.5, 60)]);
        let worst = self.worst.as_ref().filter(|(_, n, rows)| n * 10 >= *rows && *n > 0);
        let off_worst = worst.map_or(0, |(_, n, rows)| match *n {
            0..FEW => 2,
            n => points(n as f64 / *rows as f64, &[(0.0, 10), (0.3, 15), (0.5, 25)]),
        });
        let file = worst.filter(|_| self.files > 1);
        let file = file.map(|(file, n, rows)| (FindingPart::File { file: file.clone(), rows: *rows }, *n));
        let reasons = largest(self.rejected.iter().map(|(reason, n)| (FindingPart::Reason(reason.clone()), *n)));
        let parts = file.into_iter().chain(reasons).collect();
        Some(Finding { parts, ..Finding::new(FindingKind::Rejected, rejected, self.rows, off.max(off_worst)) })
    }

    /// The warnings of a kind with the rows that they count.
    fn count_warnings(&self, wanted: impl Fn(&ImportWarning) -> bool) -> (u64, Vec<(FindingPart, u64)>) {
        let of = || self.warnings.iter().filter(|(warning, _)| wanted(warning));
        let parts = largest(of().map(|(warning, n)| (FindingPart::Warning(warning.clone()), *n)));
        (of().map(|(_, n)| n).sum(), parts)
    }

    /// Tables beside or below the one that was imported.
    fn tables_left_out(&self) -> Option<Finding> {
        let (n, mut parts) = self.count_warnings(|warning| matches!(warning, ImportWarning::TableLeftOut { .. }));
        let (below, lines) = self.count_warnings(|warning| matches!(warning, ImportWarning::SecondTable(_)));
        if n + below == 0 {
            return None;
        }
        let of = if n > 0 { n + self.rows_beside } else { self.rows };
        let off = points(n as f64 / of.max(1) as f64, &[(0.0, 2), (0.1, 10), (0.3, 20), (0.5, 30)]);
        // rows that are read by the columns of another table may say anything
        let off = if below > 0 { off.max(20) } else { off };
        parts.extend(lines);
        Some(Finding { parts, ..Finding::new(FindingKind::TablesLeftOut, n.max(below), of, off) })
    }

    /// Rows that count or not by words of which nobody said what they mean.
    fn states(&self) -> Option<Finding> {
        let (guessed, mut parts) = self.count_warnings(|warning| matches!(warning, ImportWarning::GuessedState(_)));
        let (unknown, words) = self.count_warnings(|warning| matches!(warning, ImportWarning::UnknownState { .. }));
        if guessed + unknown == 0 {
            return None;
        }
        parts.extend(words);
        // rows left out take their points as such
        let off = if unknown > 0 { points(self.share(unknown), &[(0.0, 3), (0.05, 10), (0.3, 20)]) } else { 0 };
        Some(Finding { parts, ..Finding::new(FindingKind::States, guessed + unknown, self.rows, off) })
    }

    /// Parts of rows that count, which could not be read.
    fn cells(&self) -> Option<Finding> {
        let (n, parts) = self.count_warnings(|warning| {
            matches!(
                warning,
                ImportWarning::UnreadableDate(_)
                    | ImportWarning::UnreadableAmount
                    | ImportWarning::PartOfRow(_)
                    | ImportWarning::SurplusDelimiter
            )
        });
        let unread = self.count_warnings(|warning| {
            matches!(
                warning,
                ImportWarning::UnreadableDate(_) | ImportWarning::UnreadableAmount | ImportWarning::PartOfRow(_)
            )
        });
        let off = points(self.share(unread.0), &[(0.001, 2), (0.01, 5), (0.1, 15)]);
        (n > 0).then(|| Finding { parts, ..Finding::new(FindingKind::Cells, n, self.rows, off) })
    }

    /// Local times that come twice or not at all, as clocks are changed. Where the zone is right, there are none of the latter.
    fn clock_changes(&self) -> Option<Finding> {
        let (n, parts) =
            self.count_warnings(|warning| matches!(warning, ImportWarning::RepeatedHour | ImportWarning::SkippedHour));
        let (skipped, _) = self.count_warnings(|warning| *warning == ImportWarning::SkippedHour);
        let off = if skipped > 0 { points(self.share(skipped), &[(0.0, 2), (0.01, 8)]) } else { 0 };
        (n > 0).then(|| Finding { parts, ..Finding::new(FindingKind::ClockChanges, n, self.rows, off) })
    }

    /// Events whose id another has that says something else: both count.
    fn shared_ids(&self) -> Option<Finding> {
        let (n, parts) = self.count_warnings(|warning| matches!(warning, ImportWarning::SameEventId(_)));
        let off = points(self.share(n), &[(0.01, 3), (0.1, 10)]);
        (n > 0).then(|| Finding { parts, ..Finding::new(FindingKind::SharedIds, n, self.rows, off) })
    }

    /// Money in other currencies than the project's: without an exchange rate it is in no sum.
    fn other_currencies(&self, settings: &Settings) -> Option<Finding> {
        let own = settings.currency.as_str();
        let all: u64 = self.currencies.values().sum();
        let others = all - self.currencies.get(own).copied().unwrap_or(0);
        if others == 0 {
            return None;
        }
        let unknown = self.currencies.iter().filter(|(code, _)| settings.exchange_rates.rate(code, own).is_none());
        let unknown: u64 = unknown.map(|(_, n)| n).sum();
        let share = unknown as f64 / all as f64;
        let off = if unknown == 0 { 0 } else { points(share, &[(0.0, 8), (0.05, 20), (0.2, 35)]) };
        let parts =
            largest(self.currencies.iter().filter(|(c, _)| *c != own).map(|(c, n)| (FindingPart::Name(c.clone()), *n)));
        let left_out = unknown > 0;
        Some(Finding { parts, left_out, ..Finding::new(FindingKind::Currencies, others, all, off) })
    }
}

/// Rows of an import that are missed: left out, but not on purpose. What a guessed column leaves out is on purpose as long as
/// it is little.
fn missing(import: &Import) -> u64 {
    let rejected: u64 = import.rejected.iter().map(|(_, n)| n).sum();
    let guessed = import.warnings.iter().filter(|(warning, _)| matches!(warning, ImportWarning::GuessedState(_)));
    let guessed: u64 = guessed.map(|(_, n)| n).sum();
    let excluded =
        if is_much_guessed(guessed, import.rows) { import.excluded.saturating_sub(guessed) } else { import.excluded };
    rejected.saturating_sub(excluded)
}
