//! Any table of an answer: its rows, and the one that was clicked with the customers behind it.

use std::sync::Arc;

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::theme::{BODY, SMALL};
use crate::gui::widgets::table::{self, TitledColumn};
use crate::gui::widgets::{caption, fact, heading};
use crate::insights::{AnyComputedInsight, NamedTable, Selection};
use crate::present::table::{Cell, Style};
use crate::present::text_width;
use crate::texts::text;

use super::answers::customers_behind;
use super::set_buttons::set_buttons;

/// Draws the rows; gives the one that was clicked.
pub(super) fn show(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    of: &NamedTable,
    selected: Option<usize>,
    height: f32,
) -> Option<usize> {
    let (visible, style, room) = (visible(of), cx.scope().style(), ui.available_width());
    let columns: Vec<TitledColumn<'_>> =
        visible.iter().enumerate().map(|(at, &i)| column((of, &style), (i, at), room)).collect();
    let rows = &of.table.rows;
    let text = |i: usize, at: usize| cell_text(&rows[i][visible[at]], &style);
    let name = |i: usize| (0..visible.len()).map(|at| text(i, at)).collect::<Vec<_>>().join(", ");
    if rows.is_empty() {
        ui.add_space(8.0);
        caption(ui, text!("answer-table-no-rows"));
        ui.add_space(8.0);
        return None;
    }
    let table = table::Table::new(of.name, &columns, rows.len()).selected(selected).max_height(height);
    table.show(ui, name, |ui, i, at| drop(table::text(ui, text(i, at)))).clicked
}

/// Draws all of one row and, where they are known, what can be done with the customers behind it.
pub(super) fn details(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    computed: &Arc<dyn AnyComputedInsight>,
    (table, row): (&NamedTable, usize),
) {
    let cells = &table.table.rows[row];
    let style = cx.scope().style();
    let part = table.part(row);
    let named: Vec<&str> = part.iter().flat_map(Selection::pairs).map(|(_, value)| value).collect();
    let title = if named.is_empty() { cells[0].display_text(&style) } else { named.join(", ") };
    heading(ui, &title);
    if let Some(part) = part.clone() {
        set_buttons(ui, cx, |then| customers_behind(cx, computed.clone(), part.clone(), title.clone(), then));
    }
    ui.add_space(4.0);
    for i in visible(table).into_iter().filter(|&i| cells[i] != Cell::Empty) {
        let text = cell_text(&cells[i], &style);
        // an interval whose ends read alike says nothing
        if other_end(table, i).is_none_or(|other| cell_text(&cells[other], &style) != text) {
            fact(ui, &table.table.columns[i].title, &text);
        }
    }
}

/// The other end of the interval that a column is an end of.
fn other_end(of: &NamedTable, i: usize) -> Option<usize> {
    let key = &of.table.columns[i].key;
    let ends = [("_low", "_high"), ("_high", "_low")];
    ends.into_iter().find_map(|(end, other)| of.table.position(&format!("{}{other}", key.strip_suffix(end)?)))
}

/// The columns that people see: a code that programs read says nothing beside the name of what it is of.
fn visible(of: &NamedTable) -> Vec<usize> {
    let columns = &of.table.columns;
    (0..columns.len()).filter(|&i| columns[i].key != "kind" || of.table.position("name").is_none()).collect()
}

/// A cell as people read it in the window: a hyphen is no minus.
fn cell_text(cell: &Cell, style: &Style) -> String {
    let text = cell.display_text(style);
    if matches!(cell, Cell::Integer(n) if *n < 0) { text.replacen('-', "−", 1) } else { text }
}

/// How wide the names of a column are, by the first of them.
fn filled_width(of: &NamedTable, style: &Style, i: usize) -> f32 {
    let width = |row: &Vec<Cell>| text_width::width(&row[i].display_text(style), BODY, false);
    of.table.rows.iter().take(60).map(width).fold(0.0, f32::max) * 1.03 + 14.0
}

/// What a row is named by may be so wide, where that leaves room for its numbers.
const WIDEST_NAME: f32 = 360.0;
/// So much of a narrow room may be its name.
const NAME_IN_NARROW_ROOM: f32 = 0.4;

/// A column by what it holds, never narrower than its heading: words wide, numbers narrow, and paths take what is to spare.
/// The later, the sooner it is left out where room is short.
fn column<'a>((of, style): (&'a NamedTable, &Style), (i, at): (usize, usize), room: f32) -> TitledColumn<'a> {
    const LONG: usize = 40;
    let widest_name = (room * NAME_IN_NARROW_ROOM).clamp(96.0, WIDEST_NAME);
    let title = of.table.columns[i].title.as_ref();
    let heading = text_width::width(title, SMALL, false) * 1.03 + 14.0;
    let mut filled = of.table.rows.iter().map(|row| &row[i]).filter(|cell| **cell != Cell::Empty);
    let is_long = |cell: &Cell| matches!(cell, Cell::Text(text) if text.chars().count() > LONG);
    let made = match filled.next() {
        Some(cell) if cell.is_right() => TitledColumn::number(title, heading.max(filled_width(of, style, i)).max(72.0)),
        _ if of.table.rows.iter().take(200).any(|row| is_long(&row[i])) => {
            // the first column says what a row is about
            let least = if at == 0 { filled_width(of, style, i).min(widest_name) } else { 220.0 };
            TitledColumn::text(title, heading.max(least)).grows()
        }
        _ => {
            let widest = filled_width(of, style, i);
            TitledColumn::text(title, heading.max(widest).clamp(96.0, if at == 0 { widest_name } else { 260.0 }))
        }
    };
    made.fixed().rank(at.saturating_sub(2).min(200) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::table::Table as Rows;

    #[test]
    fn numbers_have_room_and_ends_of_an_interval_know_each_other() {
        let keys = ["name", "change", "share", "share_low", "share_high", "at_low"].map(|key| (key, "X"));
        let mut rows = Rows::new(&keys);
        rows.push(vec![
            Cell::text("All"),
            Cell::Money(-1_234_567.0),
            Cell::Share(0.5),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
        ]);
        let of = NamedTable { name: "rows", table: rows, people: false, named_by: &[], shown_first: &[] };
        assert_eq!([2, 3, 4, 5].map(|i| other_end(&of, i)), [None, Some(4), Some(3), None]);
        let style = Style { zone: jiff::tz::TimeZone::UTC, currency: "EUR".to_owned() };
        let widths = [1, 2].map(|i| column((&of, &style), (i, i), 800.0).width);
        assert!(widths[0] > 90.0 && (widths[1] - 72.0).abs() < 1.0, "{widths:?}");
    }
}
