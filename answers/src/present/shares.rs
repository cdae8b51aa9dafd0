//! What the percentages of a flow are shares of. Window, pictures, files and the command line all ask here, so that no
//! two of them can differ.

use crate::analysis::flow::{Base, Flow, NodeKind};
use crate::texts::text;

/// What the shares of a column are taken of: all paths, or those that had not ended one column before; 0 where that is not
/// told.
pub fn whole(flow: &Flow, base: Base, step: usize) -> u64 {
    match (base, step.checked_sub(1).and_then(|before| flow.columns.get(before))) {
        // who ended is not told apart there
        (Base::Previous, Some(before)) if before.iter().any(|n| matches!(n.kind, NodeKind::Merged { .. })) => 0,
        (Base::Previous, Some(before)) => before.iter().filter(|n| !n.kind.is_end()).map(|n| n.count).sum(),
        _ => flow.base,
    }
}

/// The paths of a node that such a share counts. Of the previous step only those can be a share that came in this step:
/// an end also holds everybody who ended earlier.
pub fn part(base: Base, count: u64, paths_arriving: u64) -> u64 {
    match base {
        Base::Start => count,
        Base::Previous => paths_arriving,
    }
}

/// The paths of a node that came to it in this very step.
pub fn paths_arriving(flow: &Flow, step: usize, kind: NodeKind, count: u64) -> u64 {
    let before = step.checked_sub(1).filter(|_| kind.is_end()).and_then(|before| flow.columns.get(before));
    let carried: u64 = before.map_or(0, |c| c.iter().filter(|n| n.kind == kind).map(|n| n.count).sum());
    count.saturating_sub(carried)
}

/// The base in words: "of start".
pub fn words(base: Base) -> &'static str {
    match base {
        Base::Start => text!("shares-of-start"),
        Base::Previous => text!("shares-of-previous-step"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::flow::{Anchor, FlowNode, Level};
    use crate::model::Entity;

    fn flow() -> Flow {
        let node = |kind, count| FlowNode { kind, count };
        Flow {
            entity: Entity::Person,
            every_time: false,
            level: Level::Stage,
            anchor: Anchor::Start,
            before: 0,
            base: 100,
            columns: vec![
                vec![node(NodeKind::Item(0), 100)],
                vec![node(NodeKind::Item(1), 60), node(NodeKind::DroppedOff, 40)],
                vec![node(NodeKind::Item(2), 15), node(NodeKind::DroppedOff, 85)],
            ],
            links: Vec::new(),
            reached_by_step: vec![0; 3],
            hidden_in_other: 0,
            parts: Vec::new(),
            left_out: None,
            went_on: 0,
            small: Default::default(),
        }
    }

    #[test]
    fn of_start_every_column_is_of_all() {
        assert_eq!([0, 1, 2].map(|step| whole(&flow(), Base::Start, step)), [100, 100, 100]);
        assert_eq!(part(Base::Start, 85, 45), 85);
    }

    #[test]
    fn of_the_previous_step_those_who_ended_are_out() {
        assert_eq!([0, 1, 2].map(|step| whole(&flow(), Base::Previous, step)), [100, 100, 60]);
        let lost = paths_arriving(&flow(), 2, NodeKind::DroppedOff, 85);
        assert_eq!(lost, 45);
        // The shares of one step add up: 15 went on and 45 were lost, of 60.
        assert_eq!(part(Base::Previous, 85, lost) + part(Base::Previous, 15, 15), whole(&flow(), Base::Previous, 2));
    }
}
