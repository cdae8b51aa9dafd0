//! The stage flow: where customers go, stage by stage.

use crate::analysis::flow::Level;

use super::flow::LevelFlow;

/// The stage flow: where customers go, stage by stage.
pub struct StageFlow;

impl LevelFlow for StageFlow {
    const ID: &'static str = "stage-flow";
    const TITLE: &'static str = "Stage flow";
    const QUESTION: &'static str = "Where do customers go from stage to stage, and where do they drop off?";
    const LEVEL: Level = Level::Stage;
}
