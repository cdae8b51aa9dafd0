//! The touchpoint flow: where customers go, touchpoint by touchpoint.

use crate::analysis::flow::Level;

use super::flow::LevelFlow;

/// The touchpoint flow: where customers go, touchpoint by touchpoint.
pub struct TouchpointFlow;

impl LevelFlow for TouchpointFlow {
    const ID: &'static str = "touchpoint-flow";
    const TITLE: &'static str = "Touchpoint flow";
    const QUESTION: &'static str = "Which touchpoints do customers pass, one after the other?";
    const LEVEL: Level = Level::Touchpoint;
}
