//! What an audience can guess before it sees the truth: how much each name of a picture has, largest first.

use crate::analysis::flow::{FlowNode, NodeKind};
use crate::insights::Answer;
use crate::present::charts::Chart;
use crate::present::table::Cell;
use crate::texts::text;

/// An audience puts so many names in order at most.
const MOST: usize = 7;

/// A name and how much it has, as a share of the base.
#[derive(Debug, Clone, PartialEq)]
pub struct GuessRow {
    /// The name in the picture.
    pub name: String,
    /// Share of the base, 0–1.
    pub share: f64,
}

/// What can be guessed of an answer: in a flow how many are lost after each step, else the first share of each name of its
/// main table, and what these are shares of. Nothing where fewer than two names have one.
pub fn guess_rows(answer: &Answer) -> (String, Vec<GuessRow>) {
    let (what, mut rows) = match &answer.chart {
        Some((_, Chart::Flow(of))) => (text!("guess-of-those-who-start").to_owned(), lost_after_each_step(of)),
        _ => shares(answer),
    };
    rows.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.name.cmp(&b.name)));
    rows.truncate(MOST);
    (what, if rows.len() < 2 { Vec::new() } else { rows })
}

/// Of those who start, how many drop off after each step.
fn lost_after_each_step(of: &crate::present::charts::FlowChart) -> Vec<GuessRow> {
    let flow = &of.flow;
    let numbers = flow.step_numbers();
    let lost_at = |step: usize| -> u64 {
        let links = flow.links.iter().filter(|link| usize::from(link.step) == step);
        links.filter(|link| link.from.is_step() && link.to == NodeKind::DroppedOff).map(|link| link.count).sum()
    };
    let all = flow.base.max(1) as f64;
    let steps = 0..flow.columns.len().saturating_sub(1);
    let row = |step: usize| GuessRow {
        name: text!("guess-lost-after-step", step = numbers.of(step)),
        share: lost_at(step) as f64 / all,
    };
    steps.map(row).filter(|row| row.share > 0.0).collect()
}

/// The first column of names and the first of shares of the main table.
fn shares(answer: &Answer) -> (String, Vec<GuessRow>) {
    let Some(table) = answer.main().filter(|table| !table.people).map(|table| &table.table) else {
        return Default::default();
    };
    let column =
        |is: &dyn Fn(&Cell) -> bool| (0..table.columns.len()).find(|&at| table.rows.iter().any(|r| is(&r[at])));
    let names = column(&|cell| matches!(cell, Cell::Text(_)));
    let shares = column(&|cell| matches!(cell, Cell::Share(_)));
    let Some((names, shares)) = names.zip(shares) else { return Default::default() };
    let row = |row: &Vec<Cell>| match (&row[names], &row[shares]) {
        (Cell::Text(name), Cell::Share(share)) if share.is_finite() => {
            Some(GuessRow { name: name.clone(), share: share.clamp(0.0, 1.0) })
        }
        _ => None,
    };
    let mut rows: Vec<GuessRow> = table.rows.iter().filter_map(row).collect();
    let mut known = std::collections::BTreeSet::new();
    rows.retain(|row| known.insert(row.name.clone()));
    (table.columns[shares].title.clone().into_owned(), rows)
}

/// A step of a flow that an audience draws: its parts in the order of the picture, with their shares of the base.
#[derive(Debug, Clone, PartialEq)]
pub struct GuessColumn {
    /// Which step: "Step 2".
    pub title: String,
    /// Its parts, which are together the whole.
    pub parts: Vec<GuessRow>,
}

/// An audience draws so many steps at most.
const MOST_STEPS: usize = 5;
/// So many parts of a step are drawn one by one.
const MOST_PARTS: usize = 5;

/// The whole flow of an answer as an audience can draw it, the first step as it is; nothing where the picture is no flow.
pub fn guess_columns(answer: &Answer) -> Vec<GuessColumn> {
    let Some((_, Chart::Flow(of))) = &answer.chart else { return Vec::new() };
    let (flow, numbers) = (&of.flow, of.flow.step_numbers());
    let column = |(at, nodes): (usize, &Vec<FlowNode>)| {
        let share = |count: u64| count as f64 / flow.base.max(1) as f64;
        let mut largest: Vec<&FlowNode> = nodes.iter().collect();
        largest.sort_by_key(|node| std::cmp::Reverse(node.count));
        // what stands together is of no name of its own
        let is_named = |node: &&&FlowNode| !matches!(node.kind, NodeKind::Merged { .. });
        let kept: Vec<NodeKind> = largest.iter().filter(is_named).take(MOST_PARTS).map(|node| node.kind).collect();
        let is_kept = |node: &&FlowNode| kept.contains(&node.kind);
        let mut parts: Vec<GuessRow> = nodes
            .iter()
            .filter(is_kept)
            .map(|node| GuessRow { name: flow.label(node.kind, &of.names).into_owned(), share: share(node.count) })
            .collect();
        let rest: u64 = nodes.iter().filter(|node| !is_kept(node)).map(|node| node.count).sum();
        if rest > 0 {
            parts.push(GuessRow { name: text!("guess-all-others").to_owned(), share: share(rest) });
        }
        GuessColumn { title: text!("guess-step", step = numbers.of(at)), parts }
    };
    flow.columns.iter().enumerate().take(MOST_STEPS).map(column).collect()
}
