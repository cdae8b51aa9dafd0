//! Rules that name touchpoints.

use egui::{TextEdit, Ui};

use crate::events::NameCount;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, page};
use crate::present::numbers;

use super::order_buttons::order_buttons;
use super::state::RulesDialog;

const COLUMNS: [Column; 5] = [
    Column::text("Raw name", 170.0).fixed(),
    Column::text("On page", 170.0).fixed().rank(2),
    Column::text("Becomes", 190.0).fixed(),
    Column::text("By", 120.0).fixed().rank(3),
    Column::number("Events", 80.0).fixed().rank(1),
];

impl RulesDialog {
    /// Draws the tab.
    pub(super) fn touchpoints(&mut self, ui: &mut Ui, names: &[NameCount]) {
        self.touchpoint_form(ui);
        self.touchpoint_rules(ui, names);
        let selected = names.iter().position(|n| n.raw == self.touchpoint.event && !self.touchpoint.event.is_empty());
        let name = |i: usize| format!("{} becomes {}", names[i].raw, names[i].touchpoint);
        let output =
            Table::new("raw names", &COLUMNS, names.len()).selected(selected).show(ui, name, |ui, i, column| {
                let n = &names[i];
                match column {
                    0 => table::text(ui, &n.raw),
                    1 => table::weak(ui, n.page.as_deref().unwrap_or("any")),
                    2 => table::text(ui, &n.touchpoint),
                    3 => table::weak(ui, n.rule.map_or_else(|| "built-in".to_owned(), |r| format!("rule {}", r + 1))),
                    _ => table::text(ui, numbers::count(n.events)),
                };
            });
        if let Some(i) = output.clicked {
            self.touchpoint.event.clone_from(&names[i].raw);
            self.touchpoint.page = names[i].page.clone().unwrap_or_default();
            self.touchpoint.touchpoint.clone_from(&names[i].touchpoint);
        }
    }

    fn touchpoint_form(&mut self, ui: &mut Ui) {
        ui.horizontal_wrapped(|ui| {
            let label = ui.label("Events named");
            let edit = TextEdit::singleline(&mut self.touchpoint.event).desired_width(160.0).hint_text("any event");
            ui.add(edit).labelled_by(label.id);
            let label = ui.label("on page");
            let edit = TextEdit::singleline(&mut self.touchpoint.page).desired_width(140.0).hint_text("any page");
            ui.add(edit).labelled_by(label.id);
            let label = ui.label("become");
            let edit =
                TextEdit::singleline(&mut self.touchpoint.touchpoint).desired_width(160.0).hint_text("Product viewed");
            ui.add(edit).labelled_by(label.id);
            let rule = &self.touchpoint;
            let says = |text: &str| !text.trim().is_empty();
            let useful = says(&rule.touchpoint) && (says(&rule.event) || says(&rule.page));
            if page::button_enabled(ui, useful, "Add rule").clicked() {
                self.draft.touchpoints.insert(0, self.touchpoint.clone());
            }
        });
        caption(ui, "Click a row to fill this in. * stands for anything: /product/*");
    }

    fn touchpoint_rules(&mut self, ui: &mut Ui, names: &[NameCount]) {
        if self.draft.touchpoints.is_empty() {
            return;
        }
        egui::ScrollArea::vertical().id_salt("touchpoint rules").max_height(110.0).show(ui, |ui| {
            for i in 0..self.draft.touchpoints.len() {
                let changed = ui
                    .horizontal(|ui| {
                        let rule = &self.draft.touchpoints[i];
                        let hits: u64 = names.iter().filter(|n| n.rule == Some(i)).map(|n| n.events).sum();
                        let any = |text: &str, none: &str| {
                            if text.is_empty() { none.to_owned() } else { format!("“{text}”") }
                        };
                        ui.label(format!(
                            "{}. {} on {} becomes “{}” · {}",
                            i + 1,
                            any(&rule.event, "any event"),
                            any(&rule.page, "any page"),
                            rule.touchpoint,
                            numbers::plural(hits, "event", "events")
                        ));
                        order_buttons(ui, &mut self.draft.touchpoints, i, &format!("rule {}", i + 1))
                    })
                    .inner;
                if changed {
                    break;
                }
            }
        });
    }
}
