//! What flows of one story tell beside each other.
//!
//! A stage is a group of touchpoints: where one flow shows how many begin in a stage and another how many begin at some of its
//! touchpoints, those that are left over are known, however well each of the flows hides its own small groups. So the people
//! behind the first columns are compared, not their names. Later columns of the two are not parts of each other: one counts
//! stages that follow each other, the other touchpoints.

use std::collections::BTreeMap;

use crate::analysis::flow::{Anchor, Flow, FlowPaths, FlowSelection, NodeKind};
use crate::events::EventTable;
use crate::model::is_small_group;

/// Nobody of a column.
const OUTSIDE: u16 = u16::MAX;

/// The first column of a flow: which of its nodes each customer is in.
struct Column {
    node_of: Vec<u16>,
}

/// The first columns of the flows of a story that were shown.
#[derive(Default)]
pub(super) struct ShownColumns(Vec<Column>);

impl ShownColumns {
    /// The first column of a flow of people from the start on, as it is shown. Those who stand together are one node.
    pub(super) fn of(shown: &Flow, paths: &FlowPaths, table: &EventTable) -> Self {
        let (Some(column), Some(whole)) = (shown.columns.first(), paths.flow().columns.first()) else {
            return Self::default();
        };
        if !shown.counts_people() || shown.anchor != Anchor::Start {
            return Self::default();
        }
        let mut node_of = vec![OUTSIDE; table.num_customers()];
        let place = |kind: NodeKind| column.iter().position(|node| node.kind == kind);
        let together = column.iter().position(|node| matches!(node.kind, NodeKind::Merged { .. }));
        for node in whole {
            let Some(at) = place(node.kind).or(together) else { continue };
            let part = FlowSelection::Node { step: 0, kind: node.kind };
            paths.customers(&part, table).iter().for_each(|customer| node_of[customer as usize] = at as u16);
        }
        Self(vec![Column { node_of }])
    }

    /// Whether one of these columns beside one of the others tells of fewer than `k` people.
    pub(super) fn tells_of_few(&self, others: &Self, k: u64) -> bool {
        k > 1 && self.0.iter().any(|one| others.0.iter().any(|other| one.tells_of_few(other, k)))
    }

    /// Remembers columns that are shown, too.
    pub(super) fn extend(&mut self, shown: Self) {
        self.0.extend(shown.0);
    }
}

impl Column {
    fn tells_of_few(&self, other: &Self, k: u64) -> bool {
        // how many are in a node of the one and a node of the other
        let mut both: BTreeMap<(u16, u16), u64> = BTreeMap::new();
        for pair in self.node_of.iter().copied().zip(other.node_of.iter().copied()) {
            *both.entry(pair).or_default() += 1;
        }
        let turned = both.iter().map(|(&(a, b), &n)| ((b, a), n)).collect();
        few_left_over(&both, k) || few_left_over(&turned, k)
    }
}

/// Whether a node of the first column is all but a few of some nodes of the second, or some of these all but a few of it.
fn few_left_over(both: &BTreeMap<(u16, u16), u64>, k: u64) -> bool {
    let (mut whole, mut parts): (BTreeMap<u16, u64>, BTreeMap<u16, u64>) = Default::default();
    for (&(node, part), n) in both {
        *whole.entry(node).or_default() += n;
        *parts.entry(part).or_default() += n;
    }
    whole.iter().filter(|(node, _)| **node != OUTSIDE).any(|(&node, &all)| {
        let touched = || both.range((node, 0)..=(node, OUTSIDE)).map(|(&(_, part), &n)| (part, n));
        let inside: u64 = touched().filter(|(part, n)| *part != OUTSIDE && parts[part] == *n).map(|(_, n)| n).sum();
        let around: u64 = touched().map(|(part, _)| parts[&part]).sum();
        let is_covered = touched().all(|(part, _)| part != OUTSIDE);
        inside > 0 && is_small_group(all - inside, k) || is_covered && is_small_group(around - all, k)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(nodes: &[(u16, usize)]) -> ShownColumns {
        let node_of = nodes.iter().flat_map(|&(node, n)| std::iter::repeat_n(node, n)).collect();
        ShownColumns(vec![Column { node_of }])
    }

    #[test]
    fn few_who_are_left_over_between_two_flows_are_found() {
        let stages = column(&[(0, 50), (1, 40)]);
        let tells = |other: &ShownColumns| [stages.tells_of_few(other, 11), other.tells_of_few(&stages, 11)];
        assert_eq!(tells(&column(&[(0, 50), (1, 40)])), [false; 2], "the same groups");
        assert_eq!(tells(&column(&[(0, 30), (1, 20), (2, 40)])), [false; 2], "parts that are large enough");
        // six of the first stage stand with twenty of the second
        assert_eq!(tells(&column(&[(0, 44), (1, 26), (2, 20)])), [true; 2]);
        assert_eq!(tells(&column(&[(0, 54), (1, 36)])), [true; 2], "four more than a stage");
        assert_eq!(tells(&column(&[(0, 20), (OUTSIDE, 70)])), [false; 2], "a filter that lets twenty through");
        assert_eq!(tells(&column(&[(0, 45), (OUTSIDE, 45)])), [true; 2]);
        assert!(!stages.tells_of_few(&column(&[(0, 44), (1, 26), (2, 20)]), 1), "nothing is hidden");
    }
}
