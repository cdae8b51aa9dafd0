//! What `import` says when it is done: what became of the rows of each file, and what a new project takes for granted.

use crate::model::{PropertyReport, Reject};
use crate::present::reject_reasons::{
    counted_reasons_with_columns, counted_warning, events_by_name, reject_reason, unread_columns,
};
use crate::present::table::{Cell, Style, Table};
use crate::present::{numbers, properties, tables};
use crate::release::{PendingRecord, Release};
use crate::texts::{any_of, text};
use crate::workspace::{ImportOutcome, ImportReport, ImportSummary};

use super::args::{FileFormat, ImportArgs};
use super::destination::Destination;
use super::list_file::list_file;
use super::output::{Report, print_note, warn};

/// Rejected rows shown on standard error per file.
const SHOWN: usize = 5;

/// Prints a row for each file with what became of its rows; notes on them go to standard error.
pub(super) fn print_report(
    imported: &ImportSummary,
    style: &Style,
    args: &ImportArgs,
    rejects_file: Option<&(Destination, FileFormat)>,
) -> anyhow::Result<()> {
    let mut table = Table::new(&[
        ("file", text!("cli-import-file")),
        ("source", text!("cli-import-source")),
        ("rows", text!("cli-import-rows")),
        ("used", text!("cli-import-used")),
        ("events", text!("cli-import-events")),
        ("new_profiles", text!("cli-import-new-profiles")),
        ("duplicates", text!("cli-import-duplicates")),
        ("rejected", text!("cli-import-rejected")),
        ("note", text!("cli-import-note")),
    ]);
    let left_out = imported.files.iter().map(|(report, found)| (report.file.as_str(), found.as_slice()));
    for (report, found) in &imported.files {
        let load = &report.load;
        let note = match report.outcome {
            ImportOutcome::AlreadyThere(id) => text!("cli-import-already-import-nothing-added", id = id.to_string()),
            ImportOutcome::Imported(_) => counted_reasons_with_columns(&load.rejected, found),
        };
        table.push(vec![
            Cell::text(&report.file),
            Cell::text(&report.source),
            Cell::Count(load.rows),
            Cell::Count(load.used),
            Cell::Count(load.events),
            Cell::Count(load.new_profiles),
            Cell::Count(load.duplicates),
            Cell::Count(load.rejected.iter().map(|r| r.1).sum()),
            Cell::text(note),
        ]);
        print_notes(report, found);
    }
    if let Some((file, format)) = rejects_file {
        // they are the file's own, and go back to whoever brought it
        let rows = Release::of_nobody(tables::rejected_rows(left_out));
        list_file(&rows, file, *format, PendingRecord::refuse)?;
    }
    let events: u64 = imported.files.iter().map(|(r, _)| r.load.events).sum();
    let headline = text!(
        "cli-import-added-now-has",
        added = text!("count-events", n = events),
        path = args.project.path.display(),
        events = text!("count-events", n = imported.events),
        customers = text!("count-customers", n = imported.customers)
    );
    let mut report = Report::new(headline, table);
    report.facts = vec![
        ("events_added", events.into()),
        ("events", imported.events.into()),
        ("customers", imported.customers.into()),
    ];
    report.print(args.format, style)
}

/// What a person should know of one file: what changed by it, what is kept of it, and rows that were left out.
fn print_notes(report: &ImportReport, found: &[Reject]) {
    let load = &report.load;
    if load.replaced > 0 {
        let records = text!("count-orders-deals-or-tickets", n = load.replaced);
        print_note(&text!("cli-import-updated-by-this-file", file = report.file, records));
    }
    if load.products > 0 {
        let products = text!("count-products", n = load.products);
        print_note(&text!("cli-import-products-in-the-catalogue", file = report.file, products));
    }
    print_properties(&report.file, &load.properties);
    if let Some(made) = events_by_name(load.used, load.events, &load.events_by_name) {
        let rows = text!("count-rows", n = load.used);
        let events = text!("count-events", n = load.events);
        print_note(&text!("cli-import-rows-became", file = report.file, rows, events, made));
    }
    let is_new = matches!(report.outcome, ImportOutcome::Imported(_));
    for (warning, n) in load.warnings.iter().filter(|_| is_new) {
        let line = format!("{}: {}", report.file, counted_warning(warning, *n));
        if warning.needs_a_look(*n, load.rows) { warn(&line) } else { print_note(&line) }
    }
    for reject in found.iter().take(SHOWN) {
        let column = if reject.column.is_empty() { String::new() } else { format!(" ({})", reject.column) };
        print_note(&text!(
            "cli-import-reject",
            file = report.file,
            line = reject.line.to_string(),
            reason = reject_reason(&reject.reason),
            column
        ));
    }
    unread_columns(load.rows, found).iter().for_each(|line| warn(&format!("{}: {line}", report.file)));
    if found.len() > SHOWN {
        let more = numbers::count((found.len() - SHOWN) as u64);
        print_note(&text!("cli-import-more-rows-left-out-rejects-file", file = report.file, more));
    }
}

/// What is kept of a file beyond the fixed columns, and what is not.
fn print_properties(file: &str, reports: &[PropertyReport]) {
    let summaries: Vec<String> = reports.iter().filter(|report| report.kept > 0).map(properties::summary).collect();
    if !summaries.is_empty() {
        print_note(&text!(
            "cli-import-kept-properties-events-no-property-name",
            file,
            summaries = summaries.join(", ")
        ));
    }
    for line in reports.iter().flat_map(properties::left_out) {
        print_note(&text!("cli-import-left-out", file, line));
    }
}

/// What a new project takes for granted, and how to change it.
pub(super) fn print_assumptions(imported: &ImportSummary, args: &ImportArgs) {
    let settings = &imported.settings;
    let project = args.project.path.display();
    print_note(&text!(
        "cli-import-taken-granted-goal-money-times-stages",
        touchpoints = any_of(&settings.goal.touchpoints),
        currency = settings.currency,
        time_zone = settings.time_zone,
        stages = imported.stages.join(", ")
    ));
    print_note(&text!("cli-import-desire-path-settings-says-why-set", project));
}
