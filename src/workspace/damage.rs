//! What is made from a project of which part cannot be read says so in itself, for as long as it is kept.

use crate::model::{Action, ModelRun, ReadinessReason, Segment};

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
            Edit::AddSegments(segments) | Edit::SetSegments(segments) => {
                let new = segments.iter_mut().filter(|s: &&mut Segment| s.id == 0);
                new.for_each(|s| add(&mut s.description));
            }
            Edit::SetActions(actions) => {
                let new = actions.iter_mut().filter(|a: &&mut Action| a.id == 0);
                new.for_each(|a| a.reason.incomplete = Some(sentence.to_string()));
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
