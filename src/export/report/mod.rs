//! The report: the project on one page that needs nothing but a browser. Fonts and pictures are inside, nothing is
//! fetched, every value is escaped, and it prints.

mod page;
mod sections;

use crate::analysis;
use crate::events::{EventTable, Subset};
use crate::model::Project;
use crate::present::small_groups::Memory;
use crate::present::{numbers, sentence};

use page::Page;

pub use sections::example;

/// What the report is about.
#[derive(Debug, Clone, Copy)]
pub struct ReportInput<'a> {
    /// The events.
    pub table: &'a EventTable,
    /// The small tables.
    pub project: &'a Project,
    /// Whom and what the filter lets through.
    pub subset: &'a Subset,
    /// Counts that left the project before, and what the report adds to them.
    pub memory: &'a Memory,
    /// The filter in words; empty where there is none.
    pub filter: &'a str,
}

/// The report as one HTML page.
pub fn html(input: &ReportInput<'_>) -> String {
    let settings = &input.project.settings;
    let summary = analysis::summary(input.table, input.subset, settings);
    let name = if input.project.name.is_empty() { "Customer journeys" } else { &input.project.name };
    let mut page = Page::new(name);
    page.lead(&sentence::summary(&summary, settings));
    if !input.filter.is_empty() {
        page.note(&format!("Only what passes the filter: {}.", input.filter));
    }
    page.figures(&[
        (numbers::count(summary.customers), "customers"),
        (numbers::count(summary.sessions), "sessions"),
        (numbers::count(summary.events), "events"),
        (numbers::share_of(summary.customers_with_goal, summary.customers), "of customers reach the goal"),
        (numbers::money(summary.goal_value.round(), &settings.currency), "worth of all goals"),
    ]);
    sections::journey(&mut page, input);
    sections::channels(&mut page, input);
    sections::friction(&mut page, input);
    sections::segments(&mut page, input);
    sections::predictions(&mut page, input);
    sections::actions(&mut page, input);
    sections::one_customer(&mut page, input);
    sections::data(&mut page, input);
    page.finish()
}
