//! What if, as it is asked in front of a flow: a step of it that fewer leave, or after which more go on.

use crate::analysis::flow::{Flow, FlowSelection, NodeKind};
use crate::analysis::what_if::{Amount, MoveTo};
use crate::events::Names;
use crate::model::NameList;
use crate::texts::text;

use super::change_words::percent;
use super::{WhatIfFound, WhatIfSettings};

/// What changes at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepEdit {
    /// Fewer leave after it.
    FewerLeave,
    /// More go on after it, or to the next step that is asked about.
    MoreGoOn,
}

impl StepEdit {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::FewerLeave, Self::MoreGoOn];
}

/// A question about a flow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FlowQuestion {
    /// The step: a stage or touchpoint by index.
    pub step: u16,
    /// Where more go from there; `None` where it does not matter.
    pub to: Option<NodeKind>,
    /// What changes at the step.
    pub edit: StepEdit,
    /// By which part: 0.2 is a fifth.
    pub part: f64,
}

impl FlowQuestion {
    /// The steps of a flow that can be asked about, in their order: something is known of where people go from them.
    pub fn steps(flow: &Flow) -> Vec<u16> {
        let mut steps = Vec::new();
        for link in &flow.links {
            if let NodeKind::Item(step) = link.from
                && !steps.contains(&step)
            {
                steps.push(step);
            }
        }
        steps
    }

    /// The same amount asked about a part of a flow; `None` where that is no step nor leaves one.
    #[must_use]
    pub fn about(self, part: FlowSelection) -> Option<Self> {
        let at = |step, to, edit| Some(Self { step, to, edit, ..self });
        match part {
            FlowSelection::Node { kind: NodeKind::Item(step), .. } => at(step, None, self.edit),
            FlowSelection::Link { from: NodeKind::Item(step), to, .. } => match to {
                NodeKind::DroppedOff | NodeKind::StillActive => at(step, None, StepEdit::FewerLeave),
                NodeKind::Item(_) | NodeKind::GoalReached => at(step, Some(to), StepEdit::MoreGoOn),
                NodeKind::Part { .. } | NodeKind::Other | NodeKind::Merged { .. } | NodeKind::NotStarted => {
                    at(step, None, StepEdit::MoreGoOn)
                }
            },
            _ => None,
        }
    }

    /// The question in words: "What if 20 % fewer left after Cart?"
    pub fn words(&self, flow: &Flow, names: &Names, goal: &str) -> String {
        let label = |kind: NodeKind| kind.label(flow.level, names).to_owned();
        let (part, step) = (percent(self.part), label(NodeKind::Item(self.step)));
        match (self.edit, self.to) {
            (StepEdit::FewerLeave, _) => text!("what-if-asked-fewer-leave", part, step),
            (StepEdit::MoreGoOn, None) => text!("what-if-asked-more-go-on", part, step),
            (StepEdit::MoreGoOn, Some(to)) => {
                let to = if to == NodeKind::GoalReached { goal.to_owned() } else { label(to) };
                text!("what-if-asked-more-go", part, step, to)
            }
        }
    }

    /// How the question is asked of journeys; `None` where they do not have the step.
    pub fn settings(&self, flow: &Flow, found: &WhatIfFound, names: &Names) -> Option<WhatIfSettings> {
        let position = |kind: NodeKind| {
            let name = kind.label(flow.level, names);
            found.steps.all().iter().skip(1).position(|known| known == name).map(|at| at + 1)
        };
        let step = position(NodeKind::Item(self.step))?;
        let more = |share: f64| share * (1.0 + self.part);
        let (to, share) = match (self.edit, self.to) {
            (StepEdit::FewerLeave, _) => {
                let fewer = |share: f64| share * (1.0 - self.part);
                (MoveTo::Exit, share_then(flow, found, (step, MoveTo::Exit), fewer))
            }
            (StepEdit::MoreGoOn, None) => {
                let leave = |share: f64| 1.0 - more(1.0 - share);
                (MoveTo::Exit, share_then(flow, found, (step, MoveTo::Exit), leave))
            }
            (StepEdit::MoreGoOn, Some(to)) => {
                let to = if to == NodeKind::GoalReached { MoveTo::Goal } else { MoveTo::Step(position(to)?) };
                (to, share_then(flow, found, (step, to), more))
            }
        };
        let change = NameList(vec![found.change_of(step, to, Amount::Share(share))]);
        Some(WhatIfSettings { change, ..WhatIfSettings::of(flow.level, flow.entity) })
    }
}

/// The share of a move after which as many take it, of those at its step, as `wanted` makes of how many do now. A flow that
/// counts a step that comes several times in a row once has nobody who stays there, journeys do.
fn share_then(flow: &Flow, found: &WhatIfFound, (step, to): (usize, MoveTo), wanted: impl Fn(f64) -> f64) -> f64 {
    let chain = &found.journeys.chain;
    let counts_repeats = flow.links.iter().any(|link| link.from.is_step() && link.from == link.to);
    let (now, again) = (chain.chance(step, to), chain.chance(step, MoveTo::Step(step)));
    if counts_repeats || again <= 0.0 || again >= 1.0 {
        return wanted(now).clamp(0.0, 1.0);
    }
    let then = wanted(now / (1.0 - again)).clamp(0.0, 1.0);
    // who stays becomes fewer or more with all others
    let of_others = again / (1.0 - now);
    if then >= 1.0 { 1.0 } else { then * (1.0 - of_others) / (1.0 - then * of_others) }
}
