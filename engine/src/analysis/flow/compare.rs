//! Two flows of different groups side by side: the same names in the same columns.

use super::{Flow, FlowNode, NodeKind};

/// A node and how many of each group are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparedNode {
    /// The stage, touchpoint or end that the node stands for.
    pub kind: NodeKind,
    /// Paths of the group that the flow is of.
    pub own: u64,
    /// Paths of the other group; `None` where they are not told apart.
    pub other: Option<u64>,
}

/// The columns of a flow with the counts of another one that has the same settings and names as much as it can. What the
/// first has in Other is Other in both.
pub fn compare(own: &Flow, other: &Flow) -> Vec<Vec<ComparedNode>> {
    let last = other.columns.len().saturating_sub(1);
    let columns = own.columns.iter().enumerate();
    // where all paths have ended, every further column is the same
    let pair = |(step, column): (usize, &Vec<FlowNode>)| match other.columns.get(step.min(last)) {
        Some(other) => compare_column(column, other),
        None => compare_column(column, &[]),
    };
    columns.map(pair).collect()
}

fn compare_column(own: &[FlowNode], other: &[FlowNode]) -> Vec<ComparedNode> {
    let count = |nodes: &[FlowNode], kind: NodeKind| nodes.iter().find(|n| n.kind == kind).map(|n| n.count);
    let is_shown = |kind: NodeKind| count(own, kind).is_some();
    let has_other = is_shown(NodeKind::Other);
    // with an Other beside them, the names that are not shown are in it
    let is_in_other =
        |node: &&FlowNode| node.kind == NodeKind::Other || node.kind.item().is_some() && !is_shown(node.kind);
    let in_other = other.iter().filter(is_in_other).map(|n| n.count).sum();
    let unnamed = count(other, NodeKind::Other).is_some();
    let counterpart = |kind: NodeKind| match kind {
        NodeKind::Other => Some(in_other),
        NodeKind::Item(_) | NodeKind::Part { .. } => count(other, kind).or((!unnamed).then_some(0)),
        _ => Some(count(other, kind).unwrap_or(0)),
    };
    let shown = own.iter().map(|n| ComparedNode { kind: n.kind, own: n.count, other: counterpart(n.kind) });
    let is_told = |node: &&FlowNode| is_shown(node.kind) || has_other && is_in_other(node);
    let alone =
        other.iter().filter(|node| !is_told(node)).map(|n| ComparedNode { kind: n.kind, own: 0, other: Some(n.count) });
    let mut all: Vec<ComparedNode> = shown.chain(alone).collect();
    all.sort_by_key(|node| node.kind != NodeKind::NotStarted && node.kind.is_end());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nodes(of: &[(NodeKind, u64)]) -> Vec<FlowNode> {
        of.iter().map(|&(kind, count)| FlowNode { kind, count }).collect()
    }

    #[test]
    fn what_one_has_in_other_is_in_other_of_both() {
        let (a, b, c) = (NodeKind::Item(0), NodeKind::Item(1), NodeKind::Item(2));
        let own = nodes(&[(a, 60), (NodeKind::Other, 30), (NodeKind::DroppedOff, 10)]);
        let other = nodes(&[(a, 5), (b, 3), (c, 1), (NodeKind::StillActive, 1)]);
        let found: Vec<(NodeKind, u64, Option<u64>)> =
            compare_column(&own, &other).into_iter().map(|n| (n.kind, n.own, n.other)).collect();
        assert_eq!(
            found,
            [
                (a, 60, Some(5)),
                (NodeKind::Other, 30, Some(4)),
                (NodeKind::DroppedOff, 10, Some(0)),
                (NodeKind::StillActive, 0, Some(1)),
            ]
        );
        let sum: u64 = found.iter().filter_map(|n| n.2).sum();
        assert_eq!(sum, 10, "columns still add up");
        // without an Other everything has its name
        let whole = compare_column(&nodes(&[(a, 100)]), &other);
        assert_eq!(whole.iter().map(|n| n.other).collect::<Vec<_>>(), [Some(5), Some(3), Some(1), Some(1)]);
        // what may be in the other's Other is not said to be nobody
        let hidden = compare_column(&nodes(&[(b, 100)]), &nodes(&[(a, 9), (NodeKind::Other, 1)]));
        assert_eq!(hidden[0].other, None);
    }
}
