//! What is made from a project of which part cannot be read says so in itself, for as long as it is kept.

use crate::model::{ModelRun, ReadinessReason};

use super::{Edit, Workspace};

impl Workspace {
    /// Marks what an edit adds where the project is incomplete.
    pub(super) fn mark_incomplete(&self, edit: &mut Edit) {
        let Some(sentence) = &self.snapshot.project.incomplete else { return };
        let add = |text: &mut String| {
            let gap = if text.is_empty() { "" } else { " " };
            *text = format!("{text}{gap}({sentence})");
        };
        match edit {
            Edit::Segments(change) => change.unnumbered().for_each(|s| add(&mut s.description)),
            Edit::Actions(change) => {
                change.unnumbered().for_each(|a| a.reason.incomplete = Some(sentence.to_string()));
            }
            Edit::SetPredictions(Some(run)) => {
                for readiness in std::sync::Arc::make_mut(run).models.iter_mut().filter_map(ModelRun::readiness_mut) {
                    readiness.doubt(ReadinessReason::Incomplete { sentence: sentence.to_string() });
                }
            }
            _ => {}
        }
    }
}
