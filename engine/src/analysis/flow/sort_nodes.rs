//! Puts the nodes of a flow into the order that is asked for.

use rustc_hash::FxHashMap;

use crate::events::Names;
use crate::model::NameList;

use super::{Flow, FlowNode, Level, NodeKind, NodeSort};

/// Puts the nodes of every column into order, and the links into that of their nodes.
pub(super) fn sort_nodes(flow: &mut Flow, sort: &NodeSort, names: &Names) {
    if *sort == NodeSort::Usual {
        return;
    }
    let level = flow.level;
    let places: FxHashMap<String, usize> = match sort {
        NodeSort::Named(NameList(listed)) => {
            listed.iter().enumerate().map(|(place, name)| (name.to_lowercase(), place)).collect()
        }
        _ => FxHashMap::default(),
    };
    let key = |node: &FlowNode| match (sort, node.kind.item()) {
        (NodeSort::Size, Some(_)) => (u64::MAX - node.count) as usize,
        (NodeSort::Stage, Some(item)) if level == Level::Touchpoint => usize::from(names.stage_of[usize::from(item)]),
        (NodeSort::Named(_), Some(_)) => {
            let name = node.kind.label(level, names).to_lowercase();
            places.get(&name).copied().unwrap_or(places.len())
        }
        _ => 0,
    };
    for column in &mut flow.columns {
        // who has not begun, Other and the ends keep their places around the steps
        let first = column.iter().take_while(|node| node.kind.item().is_none()).count();
        let steps = column.iter().filter(|node| node.kind.item().is_some()).count();
        column[first..first + steps].sort_by_key(key);
    }
    let place = |step: usize, kind: NodeKind| flow.columns[step].iter().position(|node| node.kind == kind);
    let mut links = std::mem::take(&mut flow.links);
    links.sort_by_key(|link| {
        let step = usize::from(link.step);
        (link.step, place(step, link.from), place(step + 1, link.to))
    });
    flow.links = links;
}
