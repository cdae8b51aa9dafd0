//! The touchpoints there are, with stage and kind.

use egui::Ui;

use crate::analysis::addresses::propose;
use crate::gui::context::ViewContext;
use crate::gui::dialogs::rules::RulesDialog;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, page, pending};
use crate::present::{numbers, touchpoint_kinds};
use crate::progress::Progress;

use super::state::DataView;

const COLUMNS: [Column; 6] = [
    Column::text("Touchpoint", 180.0).fixed(),
    Column::text("Stage", 140.0).fixed().rank(1),
    Column::text("Kind", 150.0).fixed().rank(3),
    Column::number("Events", 90.0).fixed(),
    Column::number("Orders", 90.0).fixed(),
    Column::text("Raw names", 300.0).fixed().rank(2),
];

impl DataView {
    /// Says how many addresses have no name of their own, and offers names.
    fn propose_names(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let (table, project) = (cx.table().clone(), cx.project().clone());
        let work = move |_: &Progress| Ok(propose(&table, &project.rules));
        let found = self.proposals.ask(cx.jobs, "Look at addresses", cx.revision_key(), work);
        if let Some(found) = found.filter(|f| !f.list.is_empty()) {
            let covered: u64 = found.list.iter().map(|p| p.addresses).sum();
            let text = format!(
                "{} of {} have no name of their own. {} would name {} of them.",
                numbers::count(found.nameless),
                numbers::plural(found.addresses, "address", "addresses"),
                numbers::plural(found.list.len() as u64, "rule", "rules"),
                numbers::count(covered)
            );
            page::notice(ui, &text, |ui| {
                if button(ui, "Propose names…").clicked() {
                    cx.open(RulesDialog::on_addresses(cx));
                }
            });
        }
        caption(
            ui,
            "What happened, under the names the screen uses. “Names and stages…” changes them everywhere at once. Events \
             count every line of an order; orders, shown for the goal, count it once.",
        );
    }

    /// Draws the list.
    pub(super) fn show_names(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(rows) = self.ask_touchpoints(cx) else {
            return pending(ui, cx, &mut self.touchpoints, "Counting touchpoints…");
        };
        self.propose_names(ui, cx);
        let name = |i: usize| {
            let row = &rows[i];
            let orders = row.orders.map(|n| format!(", {}", numbers::plural(n, "order", "orders"))).unwrap_or_default();
            format!("{}, {}{orders}", row.name, numbers::plural(row.events, "event", "events"))
        };
        Table::new("touchpoints", &COLUMNS, rows.len()).show(ui, name, |ui, i, column| {
            let row = &rows[i];
            match column {
                0 => drop(table::text(ui, &row.name)),
                1 => {
                    if let Some(stage) = row.stage {
                        let (dot, _) = ui.allocate_exact_size(egui::vec2(8.0, 8.0), egui::Sense::hover());
                        ui.painter().circle_filled(dot.center(), 4.0, cx.colors.stage(stage));
                        let name = cx.table().names.stages.get(stage as usize).map_or("", String::as_str);
                        table::text(ui, name);
                    } else {
                        table::weak(ui, "No stage");
                    }
                }
                2 => drop(table::text(ui, touchpoint_kinds::label(row.kind))),
                3 => drop(table::text(ui, numbers::count(row.events))),
                4 => drop(table::text(ui, row.orders.map(numbers::count).unwrap_or_default())),
                _ => drop(table::weak(ui, row.raw.join(", "))),
            }
        });
    }
}
