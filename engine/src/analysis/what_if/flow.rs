//! A flow as it would be with a change: every step of it passes people on as it does today, but for what is changed.
//!
//! It is worked out from the counts of a flow alone, so that it tells nothing that the flow does not tell.

use crate::analysis::flow::{Flow, FlowLink, FlowNode, NodeKind};

/// A change of a flow. It is the same in every column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FlowChange {
    /// So many times as many leave after a step.
    Leave(NodeKind, f64),
    /// So many times as many go on after a step.
    GoOn(NodeKind, f64),
    /// So many times as many go from one node on to the other.
    Move(NodeKind, NodeKind, f64),
}

/// The flow with a change. Its columns still add up to the base.
pub fn changed_flow(flow: &Flow, change: FlowChange) -> Flow {
    let mut columns = flow.columns.clone();
    // who has nowhere else to go leaves
    for column in columns.iter_mut().skip(1).filter(|column| column.iter().all(|n| n.kind != NodeKind::DroppedOff)) {
        column.push(FlowNode { kind: NodeKind::DroppedOff, count: 0 });
    }
    let Some(first) = columns.first() else { return flow.clone() };
    let mut at: Vec<f64> = first.iter().map(|node| node.count as f64).collect();
    let mut links = Vec::new();
    let mut changed = vec![counted(first, &at, flow.base)];
    for (step, pair) in columns.windows(2).enumerate() {
        let moves = ColumnMoves::of(flow, step, (&pair[0], &pair[1]));
        let mut next = vec![0.0; pair[1].len()];
        for (from, &here) in at.iter().enumerate() {
            let shares = moves.shares(from, (&pair[0], &pair[1]), change);
            for (to, share) in shares.into_iter().enumerate() {
                next[to] += here * share;
                let count = (here * share * moves.shown_part(from, to)).round() as u64;
                if count > 0 {
                    let (from, to) = (pair[0][from].kind, pair[1][to].kind);
                    links.push(FlowLink { step: step as u8, from, to, count });
                }
            }
        }
        changed.push(counted(&pair[1], &next, flow.base));
        at = next;
    }
    let reached = changed.last().into_iter().flatten().find(|node| node.kind == NodeKind::GoalReached);
    let reached_by_step = reached.map(|node| node.count).into_iter().collect();
    Flow { columns: changed, links, reached_by_step, ..flow.clone() }
}

/// The nodes of a column with these counts, rounded so that they add up to the base; those where nobody is are left out.
fn counted(column: &[FlowNode], counts: &[f64], base: u64) -> Vec<FlowNode> {
    let mut nodes: Vec<FlowNode> =
        column.iter().zip(counts).map(|(node, n)| FlowNode { kind: node.kind, count: n.floor() as u64 }).collect();
    let mut by_rest: Vec<usize> = (0..nodes.len()).collect();
    by_rest.sort_by(|&a, &b| counts[b].fract().total_cmp(&counts[a].fract()));
    let missing = base.saturating_sub(nodes.iter().map(|node| node.count).sum());
    by_rest.into_iter().take(missing as usize).for_each(|at| nodes[at].count += 1);
    nodes.retain(|node| node.count > 0);
    nodes
}

/// How many go from each node of a column to each of the next.
struct ColumnMoves {
    width: usize,
    shown: Vec<f64>,
    all: Vec<f64>,
}

impl ColumnMoves {
    /// The moves that are shown, and what is missing from the nodes shared out among those from which, and to which, some
    /// are missing.
    fn of(flow: &Flow, step: usize, (from, to): (&[FlowNode], &[FlowNode])) -> Self {
        let width = to.len();
        let mut shown = vec![0.0; from.len() * width];
        for link in flow.links.iter().filter(|link| usize::from(link.step) == step) {
            let place = |column: &[FlowNode], kind| column.iter().position(|node| node.kind == kind);
            if let Some((i, j)) = place(from, link.from).zip(place(to, link.to)) {
                shown[i * width + j] = link.count as f64;
            }
        }
        let missing_from = |i: usize| from[i].count as f64 - shown[i * width..(i + 1) * width].iter().sum::<f64>();
        let missing_to = |j: usize| to[j].count as f64 - (0..from.len()).map(|i| shown[i * width + j]).sum::<f64>();
        let reach: Vec<f64> = (0..width).map(|j| missing_to(j).max(0.0)).collect();
        let missing: f64 = reach.iter().sum();
        let mut all = shown.clone();
        for i in (0..from.len()).filter(|_| missing > 0.0) {
            let here = missing_from(i).max(0.0);
            reach.iter().enumerate().for_each(|(j, there)| all[i * width + j] += here * there / missing);
        }
        Self { width, shown, all }
    }

    /// Which part of a move is shown as one; a move that nobody took before is.
    fn shown_part(&self, from: usize, to: usize) -> f64 {
        let at = from * self.width + to;
        if self.all[at] > 0.0 { self.shown[at] / self.all[at] } else { 1.0 }
    }

    /// The shares of a node that go to each of the next column, with the change.
    fn shares(&self, from: usize, (here, next): (&[FlowNode], &[FlowNode]), change: FlowChange) -> Vec<f64> {
        let kind = here[from].kind;
        let mut shares = self.all[from * self.width..(from + 1) * self.width].to_vec();
        let all: f64 = shares.iter().sum();
        let is = |wanted: NodeKind| next.iter().map(move |node| node.kind == wanted);
        let leaves = || next.iter().map(|node| matches!(node.kind, NodeKind::DroppedOff | NodeKind::StillActive));
        if all > 0.0 {
            shares.iter_mut().for_each(|share| *share /= all);
        } else {
            // nobody was here before: they stay where they are, or leave
            let stays = if is(kind).any(|is| is) { kind } else { NodeKind::DroppedOff };
            shares.iter_mut().zip(is(stays)).for_each(|(share, is)| *share = f64::from(u8::from(is)));
        }
        match change {
            FlowChange::Leave(step, times) if step == kind => scale(&mut shares, leaves(), times),
            FlowChange::GoOn(step, times) if step == kind => scale(&mut shares, leaves().map(|leaves| !leaves), times),
            FlowChange::Move(step, to, times) if step == kind => scale(&mut shares, is(to), times),
            _ => {}
        }
        shares
    }
}

/// Multiplies some of the shares, of all together no more than one; the others have what is left in the same proportion.
fn scale(shares: &mut [f64], which: impl Iterator<Item = bool>, times: f64) {
    let which: Vec<bool> = which.collect();
    let sum = |shares: &[f64], of: bool| shares.iter().zip(&which).filter(|(_, is)| **is == of).map(|(n, _)| n).sum();
    let (some, others): (f64, f64) = (sum(shares, true), sum(shares, false));
    let wanted = (some * times).min(1.0);
    let factor = |part: f64, wanted: f64| if part > 0.0 { wanted / part } else { 0.0 };
    // with nobody left to take the rest, all stays as it is
    let wanted = if others > 0.0 { wanted } else { some };
    let (of_some, of_others) = (factor(some, wanted), factor(others, 1.0 - wanted));
    shares.iter_mut().zip(&which).for_each(|(share, is)| *share *= if *is { of_some } else { of_others });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::flow::{Anchor, Level, SmallGroups};
    use crate::model::Entity;

    const A: NodeKind = NodeKind::Item(0);
    const B: NodeKind = NodeKind::Item(1);
    const GOAL: NodeKind = NodeKind::GoalReached;
    const LOST: NodeKind = NodeKind::DroppedOff;

    /// 100 at A: 60 go on to B, of whom 30 reach the goal; the others leave.
    fn flow(links: &[(u8, NodeKind, NodeKind, u64)]) -> Flow {
        let node = |&(kind, count): &(NodeKind, u64)| FlowNode { kind, count };
        let columns: [&[(NodeKind, u64)]; 3] = [&[(A, 100)], &[(B, 60), (LOST, 40)], &[(GOAL, 30), (LOST, 70)]];
        Flow {
            entity: Entity::Person,
            level: Level::Stage,
            anchor: Anchor::Start,
            before: 0,
            base: 100,
            columns: columns.iter().map(|column| column.iter().map(node).collect()).collect(),
            links: links.iter().map(|&(step, from, to, count)| FlowLink { step, from, to, count }).collect(),
            reached_by_step: vec![0, 0, 30],
            hidden_in_other: 0,
            went_on: 0,
            small: SmallGroups::default(),
        }
    }

    const LINKS: [(u8, NodeKind, NodeKind, u64); 5] =
        [(0, A, B, 60), (0, A, LOST, 40), (1, B, GOAL, 30), (1, B, LOST, 30), (1, LOST, LOST, 40)];

    fn at(flow: &Flow, column: usize, kind: NodeKind) -> u64 {
        flow.columns[column].iter().find(|node| node.kind == kind).map_or(0, |node| node.count)
    }

    #[test]
    fn what_is_changed_changes_and_all_else_goes_on_as_before() {
        let whole = flow(&LINKS);
        let same = changed_flow(&whole, FlowChange::Leave(A, 1.0));
        assert_eq!((&same.columns, &same.links), (&whole.columns, &whole.links));
        let changes = [
            (FlowChange::Leave(A, 0.5), [80, 40]),
            (FlowChange::GoOn(A, 1.5), [90, 45]),
            (FlowChange::GoOn(A, 9.0), [100, 50]),
            (FlowChange::Move(B, GOAL, 1.2), [60, 36]),
            (FlowChange::Leave(B, 0.0), [60, 60]),
        ];
        for (change, [at_b, at_goal]) in changes {
            let changed = changed_flow(&whole, change);
            assert_eq!((at(&changed, 1, B), at(&changed, 2, GOAL)), (at_b, at_goal), "{change:?}");
            assert_eq!(changed.reached_by_step.last().copied().unwrap_or(0), at_goal);
            for column in &changed.columns {
                assert_eq!(column.iter().map(|node| node.count).sum::<u64>(), 100, "{change:?}");
            }
        }
    }

    #[test]
    fn moves_that_are_not_shown_are_neither_drawn_nor_lost() {
        // who leaves after B is too few to be shown
        let hidden: Vec<_> = LINKS.into_iter().filter(|link| (link.1, link.2) != (B, LOST)).collect();
        let changed = changed_flow(&flow(&hidden), FlowChange::Leave(A, 0.5));
        assert_eq!((at(&changed, 1, B), at(&changed, 2, GOAL), at(&changed, 2, LOST)), (80, 40, 60));
        assert!(!changed.links.iter().any(|link| (link.from, link.to) == (B, LOST)));
    }
}
