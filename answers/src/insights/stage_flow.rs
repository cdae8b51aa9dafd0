//! The stage flow: where customers go, stage by stage.

use crate::analysis::flow::Level;
use crate::texts::text;

use super::flow::LevelFlow;

/// The stage flow: where customers go, stage by stage.
pub struct StageFlow;

impl LevelFlow for StageFlow {
    const ID: &'static str = "stage-flow";
    const LEVEL: Level = Level::Stage;

    fn title() -> &'static str {
        text!("stage-flow-title")
    }

    fn question() -> &'static str {
        text!("stage-flow-question")
    }
}
