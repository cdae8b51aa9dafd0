//! Flows without small groups.

use crate::analysis::flow::{Flow, FlowBehind, FlowLink, FlowNode, NodeKind, Unit};
use crate::events::Names;
use crate::privacy::Suppression;

use super::{GOAL, Named, PEOPLE, Published, Shown, TooFew, solve, total};

/// A flow without small nodes and links, by the people `behind` them. What leaves and what reaches a node adds up to it and
/// every column to the base, so what stays must not let anybody subtract.
pub fn flow(
    flow: &Flow,
    behind: &FlowBehind,
    names: &Names,
    k: u64,
    before: &Published,
) -> Result<Shown<Flow>, TooFew> {
    let people_are_counted = flow.unit == Unit::Customers;
    let all = if people_are_counted { PEOPLE.to_owned() } else { format!("flow/{:?}", flow.unit) };
    total(&all, (flow.base, behind.base), k, before)?;
    let mut s = if people_are_counted { Suppression::new(k) } else { Suppression::overlapping(k) };
    let base = s.cell_of(flow.base, behind.base);
    let nodes: Vec<Vec<usize>> = flow
        .columns
        .iter()
        .zip(&behind.nodes)
        .map(|(column, people)| column.iter().zip(people).map(|(n, &p)| s.cell_of(n.count, p)).collect())
        .collect();
    let links: Vec<usize> = flow.links.iter().zip(&behind.links).map(|(l, &p)| s.cell_of(l.count, p)).collect();
    for (step, column) in flow.columns.iter().enumerate() {
        s.sum(base, nodes[step].clone());
        for (node, &cell) in column.iter().zip(&nodes[step]) {
            let of = |test: &dyn Fn(&FlowLink) -> bool| {
                flow.links.iter().zip(&links).filter(|(l, _)| test(l)).map(|(_, &c)| c).collect::<Vec<_>>()
            };
            let (leaving, reaching) = (
                of(&|l| usize::from(l.step) == step && l.from == node.kind),
                of(&|l| usize::from(l.step) + 1 == step && l.to == node.kind),
            );
            // a link shows where it leads from and to
            leaving.iter().chain(&reaching).for_each(|&link| s.bind(link, cell));
            s.sum(cell, leaving);
            s.sum(cell, reaching);
        }
    }
    let went_on = beyond(&mut s, flow, behind, &nodes);
    let reached = reached(&mut s, flow, behind, base, &nodes);
    let mut cells = named(flow, names, &nodes, &links);
    if people_are_counted {
        cells.push((reached, GOAL.to_owned(), flow.reached().unwrap_or(0)));
    }
    let mut published = solve(&mut s, &cells, k, before);
    if k > 1 {
        published.note(all, flow.base);
    }
    let shown = |cell: usize| s.hidden(cell).is_none();
    let mut what = flow.clone();
    for (column, cells) in what.columns.iter_mut().zip(&nodes) {
        let mut cells = cells.iter();
        column.retain(|_| cells.next().is_none_or(|&c| shown(c)));
    }
    let mut cells = links.iter();
    what.links.retain(|_| cells.next().is_none_or(|&c| shown(c)));
    if !went_on.is_none_or(shown) {
        what.went_on = 0;
    }
    what.left_out = s.num_hidden();
    if what.left_out > 0 {
        // how many reached it by the columns before would follow from what is left out of them
        what.reached_by_step = flow.reached().filter(|_| shown(reached)).into_iter().collect();
    }
    Ok(Shown { hidden: what.left_out, what, published })
}

/// The cell of those who went on beyond the columns: together with those who ended there they are the steps of one.
fn beyond(s: &mut Suppression, flow: &Flow, behind: &FlowBehind, nodes: &[Vec<usize>]) -> Option<usize> {
    let column = flow.column_of_the_rest();
    let steps = flow.columns.get(column)?.iter().zip(nodes.get(column)?).filter(|(n, _)| n.kind.is_step());
    let steps: Vec<(u64, usize)> = steps.map(|(n, &cell)| (n.count, cell)).collect();
    let count: u64 = steps.iter().map(|(n, _)| n).sum();
    let sum = s.cell_of(count, behind.at_the_rest);
    let went_on = s.cell_of(flow.went_on, behind.went_on);
    let ended = s.cell_of(count.saturating_sub(flow.went_on), behind.ended_there);
    s.sum(sum, vec![went_on, ended]);
    s.sum(sum, steps.into_iter().map(|(_, c)| c).collect());
    Some(went_on)
}

/// The cell of those who reach the goal within the columns: the rest of all paths misses it, and those who do not stand in
/// the node of the goal in the last column reach it there.
fn reached(s: &mut Suppression, flow: &Flow, behind: &FlowBehind, base: usize, nodes: &[Vec<usize>]) -> usize {
    let all = flow.reached().unwrap_or(0);
    let reached = s.cell_of(all, behind.reached);
    let missed = s.cell_of(flow.base.saturating_sub(all), behind.missed);
    s.sum(base, vec![reached, missed]);
    let last = flow.columns.last().into_iter().flatten().zip(nodes.last().into_iter().flatten());
    if let Some((node, &cell)) = last.into_iter().find(|(n, _)| n.kind == NodeKind::GoalReached) {
        let in_last = s.cell_of(all.saturating_sub(node.count), behind.reached_last);
        s.sum(reached, vec![cell, in_last]);
    }
    reached
}

fn named(flow: &Flow, names: &Names, nodes: &[Vec<usize>], links: &[usize]) -> Vec<Named> {
    let node_name = |step: usize, kind: NodeKind| {
        format!("flow/{:?}/{:?}/{step}/{}", flow.unit, flow.level, kind.label(flow.level, names))
    };
    let link_name =
        |l: &FlowLink| format!("{}>{}", node_name(usize::from(l.step), l.from), l.to.label(flow.level, names));
    let mut cells: Vec<Named> = Vec::new();
    for (step, column) in flow.columns.iter().enumerate() {
        cells.extend(column.iter().zip(&nodes[step]).map(|(n, &c)| (c, node_name(step, n.kind), n.count)));
        // who reached the goal by then and who ever did tell who did later
        let at_goal = |n: &FlowNode| flow.unit == Unit::Customers && n.kind == NodeKind::GoalReached;
        let goal = column.iter().zip(&nodes[step]).filter(|(n, _)| at_goal(n));
        cells.extend(goal.map(|(n, &c)| (c, GOAL.to_owned(), n.count)));
    }
    cells.extend(flow.links.iter().zip(links).map(|(l, &c)| (c, link_name(l), l.count)));
    cells
}
