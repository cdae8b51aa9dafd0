//! What the Quality tab keeps.

use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::views::answers::AnswerSlot;
use crate::insights::{Quality, QualitySettings, Question, Selection};
use crate::model::Filter;

use super::finding_rows::ChosenFinding;
use super::{finding_rows, people};

/// State of the tab.
#[derive(Default)]
pub(in crate::gui::views::data) struct QualityState {
    pub(super) report: AnswerSlot<Quality>,
    pub(super) chosen: Option<ChosenFinding>,
    pub(super) rows_panel: finding_rows::FindingRowsPanel,
    pub(super) people: people::PeopleForm,
}

impl QualityState {
    /// Whether a finding is chosen.
    pub(in crate::gui::views::data) fn has_selection(&self) -> bool {
        self.chosen.is_some()
    }

    /// What is behind the chosen finding, as CSV.
    pub(in crate::gui::views::data) fn export(&self, cx: &ViewContext<'_>) -> Option<Export> {
        let report = self.report.get()?.computed.outcome.clone();
        Some(finding_rows::export(cx, report, self.chosen.clone()?))
    }

    /// The question that the cards answer: of whole sources, whatever the filter.
    pub(in crate::gui::views::data) fn question(&self) -> Question {
        let part = self
            .chosen
            .as_ref()
            .map(|(source, kind)| Selection::new([("finding", kind.word()), ("source", source.as_str())]));
        Question::of::<Quality>(&QualitySettings::default(), Filter::default(), part)
    }
}
