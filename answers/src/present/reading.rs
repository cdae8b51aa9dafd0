//! How a picture is read: what its shapes stand for, and one of them said aloud.

use super::charts::{Chart, FlowChart};
use super::numbers;
use super::table::{Cell, Style, Table};
use crate::texts::text;

/// So many columns of a row are said aloud.
const COLUMNS: usize = 4;

/// How a kind of picture is read, in a sentence or two; of a table where there is no picture.
pub fn how_to_read(chart: Option<&Chart>) -> &'static str {
    match chart {
        Some(Chart::Flow(_)) => text!("reading-flow"),
        Some(Chart::Lines(_)) => text!("reading-lines"),
        Some(Chart::Stacks(_)) => text!("reading-stacks"),
        Some(Chart::States(_)) => text!("reading-states"),
        Some(Chart::Bars(_)) => text!("reading-bars"),
        Some(Chart::Map(_)) => text!("reading-map"),
        Some(Chart::Rows(_)) => text!("reading-rows"),
        Some(Chart::Graph(_)) => text!("reading-graph"),
        Some(Chart::Journey(_)) => text!("reading-journey"),
        Some(Chart::Board(_)) => text!("reading-board"),
        None => text!("reading-table"),
    }
}

/// Something of this very picture said aloud: the broadest ribbon of a flow, the first row of what the picture is drawn from.
pub fn example(chart: Option<&Chart>, table: Option<&Table>, style: &Style) -> Option<String> {
    match chart {
        Some(Chart::Flow(of)) => broadest(of),
        _ => table.and_then(|table| first_row(table, style)),
    }
}

fn broadest(of: &FlowChart) -> Option<String> {
    let flow = &of.flow;
    let link = flow.links.iter().max_by_key(|link| link.count)?;
    let step = flow.step_numbers().of(usize::from(link.step));
    Some(text!(
        "reading-broadest",
        count = numbers::count(link.count),
        base = numbers::count(flow.base),
        share = numbers::share_of(link.count, flow.base),
        from = flow.label(link.from, &of.names),
        to = flow.label(link.to, &of.names),
        step
    ))
}

fn first_row(table: &Table, style: &Style) -> Option<String> {
    let row = table.rows.first()?;
    let said = row.iter().zip(&table.columns).filter(|(cell, _)| **cell != Cell::Empty).take(COLUMNS);
    let said: Vec<String> =
        said.map(|(cell, column)| format!("{}: {}", column.title, cell.display_text(style))).collect();
    (!said.is_empty()).then(|| text!("reading-first-row", row = said.join(" · ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Settings;

    #[test]
    fn the_first_row_is_said_with_its_headings() {
        let mut table = Table::new(&[("channel", "Channel"), ("customers", "Customers"), ("note", "Note")]);
        table.push(vec![Cell::text("Social"), Cell::Count(1_204), Cell::Empty]);
        let said = example(None, Some(&table), &Style::of(&Settings::default())).unwrap();
        assert!(said.contains("Channel: Social · Customers: 1,204") && !said.contains("Note"), "{said}");
        assert_eq!(example(None, Some(&Table::default()), &Style::of(&Settings::default())), None);
    }
}
