//! What a report is made of.

use crate::insights::{AnswerError, ComputedInsight, Insight, Scope};
use crate::present::small_groups::ReleaseMemory;
use crate::progress::Progress;

/// What the report is about.
#[derive(Debug, Clone, Copy)]
pub struct ReportInput<'a> {
    /// The project, and whom and what the filter lets through.
    pub scope: &'a Scope,
    /// Groups of fewer people than this are not shown.
    pub smallest: u64,
    /// Counts that left the project before, and what the report adds to them.
    pub memory: &'a ReleaseMemory,
    /// The filter in words; empty where there is none.
    pub filter: &'a str,
    /// The progress of whoever waits for the report, and whether they cancelled it.
    pub progress: &'a Progress,
}

impl ReportInput<'_> {
    /// An insight of the registry, asked this way.
    pub(super) fn ask<I: Insight>(&self, how: I::Settings) -> Result<ComputedInsight<I>, AnswerError> {
        ComputedInsight::<I>::new(self.scope.clone(), how, self.progress)
    }
}
