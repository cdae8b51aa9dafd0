//! What a report is made of.

use crate::events::{EventTable, Subset};
use crate::model::Project;
use crate::present::small_groups::ReleaseMemory;

/// What the report is about.
#[derive(Debug, Clone, Copy)]
pub struct ReportInput<'a> {
    /// The events.
    pub table: &'a EventTable,
    /// The small tables.
    pub project: &'a Project,
    /// Whom and what the filter lets through.
    pub subset: &'a Subset,
    /// Groups of fewer people than this are not shown.
    pub smallest: u64,
    /// Counts that left the project before, and what the report adds to them.
    pub memory: &'a ReleaseMemory,
    /// The filter in words; empty where there is none.
    pub filter: &'a str,
}
