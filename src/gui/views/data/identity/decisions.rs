//! What was decided by hand, each with the button that takes it back.

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, empty};
use crate::model::Change;
use crate::present::identity_words;
use crate::texts::text;
use crate::workspace::Edit;

fn columns() -> [Column; 3] {
    [
        Column::text(text!("decisions-when"), 110.0).fixed().rank(1),
        Column::text(text!("decisions-decision"), 240.0).fixed(),
        Column::text("", 120.0).fixed(),
    ]
}

/// Draws the list, newest first.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>) {
    let (project, unheeded) = (cx.project(), &cx.snapshot.identity.unheeded);
    if project.decisions.is_empty() {
        let text = text!("decisions-nothing-was-decided-by-hand-join");
        empty(ui, Icon::Customers, text!("decisions-no-decisions-by-hand"), text, None);
        return;
    }
    caption(ui, text!("decisions-what-you-decide-stands-above-rules"));
    let words = |i: usize| {
        let decision = &project.decisions[project.decisions.len() - 1 - i];
        (decision, identity_words::decision(decision, cx.table(), project.settings.hide_names))
    };
    let mut back = None;
    let name = |i: usize| words(i).1;
    Table::new("decisions", &columns(), project.decisions.len()).row_height(36.0).show(ui, name, |ui, i, column| {
        let (decision, text) = words(i);
        match column {
            0 => drop(table::weak(ui, identity_words::day(decision.at, project))),
            1 if unheeded.contains(&decision.id) => {
                let why = text!("decisions-cannot-be-followed-it-would-have");
                table::text(ui, format!("{text} – {why}")).on_hover_text(why);
            }
            1 => drop(table::text(ui, &text).on_hover_text(&text)),
            _ => {
                if ui.button(text!("decisions-take-back")).clicked() {
                    back = Some(decision.id);
                }
            }
        }
    });
    if let Some(id) = back {
        cx.push(Command::Edit(Edit::Decisions(Change::Remove(vec![id]))));
    }
}
