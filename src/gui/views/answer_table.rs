//! Any table of an answer: its rows, and the one that was clicked with the customers behind it.

use std::sync::Arc;

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::table::{self, TitledColumn};
use crate::gui::widgets::{fact, heading, wide};
use crate::insights::{AnyComputedInsight, NamedTable, Selection};
use crate::present::table::Cell;
use crate::texts::text;

use super::answers::customers_behind;

/// Draws the rows; gives the one that was clicked.
pub(super) fn show(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    of: &NamedTable,
    selected: Option<usize>,
    height: f32,
) -> Option<usize> {
    let (columns, style) = (columns(of), cx.scope().style());
    let rows = &of.table.rows;
    let name = |i: usize| rows[i].iter().map(|cell| cell.display_text(&style)).collect::<Vec<_>>().join(", ");
    let table = table::Table::new(of.name, &columns, rows.len()).selected(selected).max_height(height);
    let output = table.show(ui, name, |ui, i, column| drop(table::text(ui, rows[i][column].display_text(&style))));
    output.clicked
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
        if wide(ui, text!("answer-table-see-customers"), true).clicked() {
            customers_behind(cx, computed.clone(), part.clone(), title.clone(), Command::ShowCustomers);
        }
        if cx.editing(ui, |ui| wide(ui, text!("answer-table-make-segment"), false)).clicked() {
            customers_behind(cx, computed.clone(), part, title, Command::MakeSegment);
        }
    }
    ui.add_space(4.0);
    for (column, cell) in table.table.columns.iter().zip(cells).filter(|(_, cell)| **cell != Cell::Empty) {
        fact(ui, &column.title, &cell.display_text(&style));
    }
}

/// The columns by what they hold: words wide, numbers narrow; the later, the sooner left out where room is short.
fn columns(of: &NamedTable) -> Vec<TitledColumn<'_>> {
    let column = |i: usize| {
        let title = of.table.columns[i].title.as_ref();
        let mut filled = of.table.rows.iter().map(|row| &row[i]).filter(|cell| **cell != Cell::Empty);
        let made = if filled.next().is_some_and(Cell::is_right) {
            TitledColumn::number(title, 96.0)
        } else {
            TitledColumn::text(title, 150.0)
        };
        made.fixed().rank(i.saturating_sub(2).min(200) as u8)
    };
    (0..of.table.columns.len()).map(column).collect()
}
