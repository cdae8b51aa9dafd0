//! Edits of a project, each with its inverse.

use std::sync::Arc;

use crate::model::{Action, ImportId, ImportState, PredictionRun, Rules, Segment, SegmentId, Settings};

/// A change to a project that can be undone.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Names the project.
    SetName(String),
    /// Replaces the settings.
    SetSettings(Settings),
    /// Replaces the touchpoint, channel and stage rules.
    SetRules(Rules),
    /// Adds segments; those with number 0 get the next free numbers, in order.
    AddSegments(Vec<Segment>),
    /// Gives a segment another name.
    RenameSegment {
        /// Which.
        id: SegmentId,
        /// The new name.
        name: String,
    },
    /// Removes segments.
    RemoveSegments(Vec<SegmentId>),
    /// Replaces all segments.
    SetSegments(Vec<Segment>),
    /// Replaces the prediction run.
    SetPredictions(Option<Arc<PredictionRun>>),
    /// Replaces all actions; those with number 0 get the next free numbers, in order.
    SetActions(Vec<Action>),
    /// Replaces the actions with the same numbers.
    UpdateActions(Vec<Action>),
    /// Takes an import back, or lets it count again.
    SetImportState {
        /// Which.
        import: ImportId,
        /// Whether it counts.
        state: ImportState,
    },
}
