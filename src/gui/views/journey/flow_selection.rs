//! What a selection of a flow is called, whom it holds, and where most paths end.

use std::sync::Arc;

use crate::analysis::flow::{FlowSelection, NodeKind};
use crate::gui::command::CustomerSet;
use crate::gui::widgets::sankey::FlowData;
use crate::present::flow_drawing;
use crate::texts::text;

/// What a selection is called: "Consideration → Decision, step 2 to 3".
pub(super) fn title(flow_data: &FlowData, selection: &FlowSelection) -> String {
    let flow = flow_data.paths.flow();
    let name = |kind: NodeKind| flow.label(kind, &flow_data.table.names).into_owned();
    match *selection {
        FlowSelection::Node { step, kind } => {
            let ended_by = flow.ended_by(step.into(), kind);
            flow_drawing::name_in_step(&name(kind), step, ended_by, flow.step_numbers())
        }
        FlowSelection::Return { step, kind } => {
            text!("flow-selection-come-back", name = name(kind), step = flow.step_numbers().of(step.into()))
        }
        FlowSelection::Link { step, from, to } => {
            let number = |step: u8| flow.step_numbers().of(step.into());
            let (from, to) = (name(from), name(to));
            text!("flow-selection-step-to", from, to, step = number(step), next_step = number(step + 1))
        }
    }
}

/// The customers of a selection.
pub(super) fn customers(flow_data: &FlowData, selection: &FlowSelection) -> CustomerSet {
    let people = &flow_data.table.people;
    let set = flow_data.paths.customers(selection, &flow_data.table);
    let members: Vec<u32> = set.iter().filter_map(|ix| people.ids.get(ix as usize).copied()).collect();
    CustomerSet { title: title(flow_data, selection), members: Arc::new(members) }
}

/// The links on which most paths end, largest first.
pub(super) fn losses(flow_data: &FlowData) -> Vec<(FlowSelection, u64)> {
    let flow = flow_data.paths.flow();
    let mut losses: Vec<(FlowSelection, u64)> = flow
        .links
        .iter()
        .filter(|l| l.to == NodeKind::DroppedOff && l.from.is_step())
        .map(|l| (FlowSelection::Link { step: l.step, from: l.from, to: l.to }, l.count))
        .collect();
    losses.sort_by_key(|&(_, n)| std::cmp::Reverse(n));
    losses
}
