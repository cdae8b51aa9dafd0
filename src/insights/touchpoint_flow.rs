//! The touchpoint flow: where customers go, touchpoint by touchpoint.

use crate::analysis::flow::{FlowPaths, FlowSettings, Level};
use crate::events::BitSet;
use crate::present::small_groups::{Published, TooFew};
use crate::progress::Progress;

use super::answer::Answer;
use super::flow;
use super::insight::{Asked, Insight};
use super::scope::{Scope, Unanswered};
use super::selection::Selection;

/// The touchpoint flow: where customers go, touchpoint by touchpoint.
pub struct TouchpointFlow;

impl Insight for TouchpointFlow {
    const ID: &'static str = "touchpoint-flow";
    const TITLE: &'static str = "Touchpoint flow";
    const QUESTION: &'static str = "Which touchpoints do customers pass, one after the other?";
    type Settings = FlowSettings;
    type Outcome = FlowPaths;

    fn defaults() -> FlowSettings {
        flow::defaults(Level::Touchpoint)
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
