//! The report: the project on one page that needs nothing but a browser.

use crate::events::{EventTable, Subset};
use crate::model::Project;

/// What the report is about.
#[derive(Debug, Clone, Copy)]
pub struct ReportInput<'a> {
    /// The events.
    pub table: &'a EventTable,
    /// The small tables.
    pub project: &'a Project,
    /// Whom and what the filter lets through.
    pub subset: &'a Subset,
    /// The filter in words; empty where there is none.
    pub filter: &'a str,
}

/// The report as one HTML page.
pub fn html(input: &ReportInput<'_>) -> String {
    let _ = (input.table, input.subset, input.filter);
    input.project.name.clone()
}
