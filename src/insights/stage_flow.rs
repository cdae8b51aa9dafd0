//! The stage flow: where customers go, stage by stage.

use crate::analysis::flow::{FlowPaths, FlowSettings, Level};
use crate::events::BitSet;
use crate::present::small_groups::{Published, TooFew};
use crate::progress::Progress;

use super::answer::Answer;
use super::flow;
use super::insight::{Asked, Insight};
use super::scope::{Scope, Unanswered};
use super::selection::Selection;

/// The stage flow: where customers go, stage by stage.
pub struct StageFlow;

impl Insight for StageFlow {
    const ID: &'static str = "stage-flow";
    const TITLE: &'static str = "Stage flow";
    const QUESTION: &'static str = "Where do customers go from stage to stage, and where do they drop off?";
    type Settings = FlowSettings;
    type Outcome = FlowPaths;

    fn defaults() -> FlowSettings {
        flow::defaults(Level::Stage)
    }

    fn compute(scope: &Scope, how: &FlowSettings, _: &Progress) -> Result<FlowPaths, Unanswered> {
        flow::compute(scope, how)
    }

    fn answer(asked: &Asked<Self>, k: u64, before: &Published) -> Result<Answer, TooFew> {
        flow::answer(&asked.scope, &asked.how, &asked.outcome, k, before)
    }

    fn customers(asked: &Asked<Self>, part: &Selection) -> Result<BitSet, Unanswered> {
        flow::customers(&asked.scope, &asked.outcome, part)
    }
}
