//! The touchpoints there are, with stage and kind.

use egui::Ui;

use crate::analysis::addresses::propose;
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::dialogs::rules::RulesDialog;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, page, pending};
use crate::present::{numbers, touchpoint_kinds};
use crate::progress::Progress;
use crate::texts::text;

use super::state::DataView;

fn columns() -> [Column; 6] {
    [
        Column::text(text!("names-touchpoint"), 180.0).fixed(),
        Column::text(text!("names-stage"), 140.0).fixed().rank(1),
        Column::text(text!("names-kind"), 150.0).fixed().rank(3),
        Column::number(text!("names-events"), 90.0).fixed(),
        Column::number(text!("names-orders"), 90.0).fixed(),
        Column::text(text!("names-raw-names"), 300.0).fixed().rank(2),
    ]
}

impl DataView {
    /// Says how many addresses have no name of their own, and offers names.
    fn propose_names(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let (table, project) = (cx.table().clone(), cx.project().clone());
        let work = move |_: &Progress| Ok(propose(&table, &project.rules));
        let found = self.proposals.ask(cx.jobs, text!("names-look-at-addresses"), cx.revision_key(), work);
        if let Some(found) = found.filter(|f| !f.list.is_empty()) {
            let covered: u64 = found.list.iter().map(|p| p.addresses).sum();
            let text = text!(
                "names-of-have-no-name-of-their",
                nameless = numbers::count(found.nameless),
                addresses = text!("count-addresses", n = found.addresses),
                rules = text!("count-rules", n = found.list.len() as u64),
                covered = numbers::count(covered)
            );
            page::notice(ui, &text, |ui| {
                if button(ui, text!("names-propose-names")).clicked() {
                    cx.open(RulesDialog::on_addresses(cx));
                }
            });
        }
        caption(ui, text!("names-what-happened-under-names-screen-uses"));
        if button(ui, text!("data-names-and-stages")).clicked() {
            cx.push(Command::OpenRules);
        }
    }

    pub(super) fn show_names(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(rows) = self.ask_touchpoints(cx) else {
            return pending(ui, cx, &mut self.touchpoints, text!("names-counting-touchpoints"));
        };
        self.propose_names(ui, cx);
        let name = |i: usize| {
            let row = &rows[i];
            let orders = row.orders.map(|n| format!(", {}", text!("count-orders", n))).unwrap_or_default();
            format!("{}, {}{orders}", row.name, text!("count-events", n = row.events))
        };
        Table::new("touchpoints", &columns(), rows.len()).show(ui, name, |ui, i, column| {
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
                        table::weak(ui, text!("names-no-stage"));
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
