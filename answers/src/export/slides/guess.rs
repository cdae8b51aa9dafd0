//! What an audience can guess before it sees the truth: how much each name of a picture has, largest first.

use crate::analysis::flow::NodeKind;
use crate::insights::Answer;
use crate::present::charts::Chart;
use crate::present::table::Cell;
use crate::texts::text;

/// An audience puts so many names in order at most.
const MOST: usize = 7;

/// A name and how much it has, as a share of the base.
#[derive(Debug, Clone, PartialEq)]
pub struct GuessRow {
    /// What it is.
    pub name: String,
    /// From 0 to 1.
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
