//! Where on the journey an obstacle stands.

use crate::analysis::friction::Obstacle;
use crate::events::NO_STAGE;
use crate::insights::insight::ComputedInsight;
use crate::model::{TouchpointKind, is_same_name};

use super::Friction;

/// Where customers ask something of support, or send something back.
pub(super) const ASKS: [TouchpointKind; 2] = [TouchpointKind::SupportContact, TouchpointKind::Return];

/// Where an obstacle stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::insights) enum ObstaclePlace {
    /// At this touchpoint, by index.
    Touchpoint(u16),
    /// In a stage as a whole.
    Stage(u8),
    /// At none that is known.
    Nowhere,
}

impl ComputedInsight<Friction> {
    /// Where an obstacle stands: an error at its own touchpoint where that is in a stage, else at the step it comes after; going
    /// back and forth at the first of the two; groups that are lost at the step they stay at.
    pub(in crate::insights) fn place(&self, obstacle: &Obstacle) -> ObstaclePlace {
        let names = self.scope.names();
        let is_in_stage = |&t: &u16| names.stage_of.get(usize::from(t)).is_some_and(|stage| *stage != NO_STAGE);
        let at = |t: Option<u16>| t.map_or(ObstaclePlace::Nowhere, ObstaclePlace::Touchpoint);
        match obstacle {
            Obstacle::Error { touchpoint, after, .. } => {
                at([Some(*touchpoint), *after].into_iter().flatten().find(is_in_stage))
            }
            Obstacle::Loop { steps: (a, b), .. } => at([*a, *b].into_iter().find(is_in_stage)),
            Obstacle::LostAtStep { steps: (before, _), .. } => {
                let step = self.outcome.steps.get(*before);
                let stage = step.and_then(|step| names.stages.iter().position(|stage| is_same_name(stage, step)));
                match stage.and_then(|stage| u8::try_from(stage).ok()) {
                    Some(stage) => ObstaclePlace::Stage(stage),
                    None => at(step.and_then(|step| names.touchpoint(step)).filter(is_in_stage)),
                }
            }
            Obstacle::SlowAnswer { answer } => at(Some(*answer).filter(is_in_stage)),
            Obstacle::RepeatedContact => {
                let mut all = 0..names.touchpoints.len() as u16;
                at(all.find(|&t| ASKS.contains(&names.kind(t)) && is_in_stage(&t)))
            }
        }
    }
}
