//! The touchpoint flow: where customers go, touchpoint by touchpoint.

use crate::analysis::flow::Level;
use crate::texts::text;

use super::flow::LevelFlow;

/// The touchpoint flow: where customers go, touchpoint by touchpoint.
pub struct TouchpointFlow;

impl LevelFlow for TouchpointFlow {
    const ID: &'static str = "touchpoint-flow";
    const LEVEL: Level = Level::Touchpoint;

    fn title() -> &'static str {
        text!("touchpoint-flow-title")
    }

    fn question() -> &'static str {
        text!("touchpoint-flow-question")
    }
}
