//! Rules that name channels.

use egui::{TextEdit, Ui};

use crate::events::RawCount;
use crate::gui::widgets::list_box;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, page};
use crate::model::DEFAULT_CHANNELS;
use crate::present::numbers;

use super::order_buttons::order_buttons;
use super::state::RulesDialog;

const COLUMNS: [Column; 4] = [
    Column::text("Raw channel", 180.0).fixed(),
    Column::text("Becomes", 200.0).fixed(),
    Column::text("By", 120.0).fixed().rank(1),
    Column::number("Events", 80.0).fixed().rank(2),
];

impl RulesDialog {
    /// Draws the tab.
    pub(super) fn channels(&mut self, ui: &mut Ui, names: &[RawCount]) {
        self.channel_form(ui);
        self.channel_rules(ui, names);
        let selected = names.iter().position(|n| n.raw == self.channel.raw && !self.channel.raw.is_empty());
        let name = |i: usize| format!("{} becomes {}", names[i].raw, names[i].channel);
        let output =
            Table::new("raw channels", &COLUMNS, names.len()).selected(selected).show(ui, name, |ui, i, column| {
                let n = &names[i];
                match column {
                    0 if n.raw.is_empty() => table::weak(ui, "(none given)"),
                    0 if n.tagged => table::text(ui, format!("{} (tags on the address)", n.raw)),
                    0 => table::text(ui, &n.raw),
                    1 if n.channel.is_empty() => table::weak(ui, "by source"),
                    1 => table::text(ui, &n.channel),
                    2 => table::weak(ui, n.rule.map_or_else(|| "built-in".to_owned(), |r| format!("rule {}", r + 1))),
                    _ => table::text(ui, numbers::count(n.events)),
                };
            });
        if let Some(i) = output.clicked {
            self.channel.raw.clone_from(&names[i].raw);
            self.channel.channel.clone_from(&names[i].channel);
        }
    }

    fn channel_form(&mut self, ui: &mut Ui) {
        ui.horizontal_wrapped(|ui| {
            let label = ui.label("Raw channel");
            let edit = TextEdit::singleline(&mut self.channel.raw).desired_width(200.0).hint_text("cpc*");
            ui.add(edit).labelled_by(label.id);
            let label = ui.label("becomes");
            let edit = TextEdit::singleline(&mut self.channel.channel).desired_width(160.0).hint_text("Paid search");
            ui.add(edit).labelled_by(label.id);
            let combo = list_box("known channels").selected_text("or choose").width(120.0);
            let response = combo.show_ui(ui, |ui| {
                for name in DEFAULT_CHANNELS {
                    if ui.selectable_label(self.channel.channel == name, name).clicked() {
                        name.clone_into(&mut self.channel.channel);
                    }
                }
            });
            response.response.accessible_name("Known channel");
            let useful = !self.channel.raw.trim().is_empty() && !self.channel.channel.trim().is_empty();
            if page::button_enabled(ui, useful, "Add rule").clicked() {
                self.draft.channels.insert(0, self.channel.clone());
            }
        });
        caption(
            ui,
            "Click a row to fill this in. * stands for anything. Channels that no rule names follow Google Analytics 4's default channel rules.",
        );
    }

    fn channel_rules(&mut self, ui: &mut Ui, names: &[RawCount]) {
        if self.draft.channels.is_empty() {
            return;
        }
        egui::ScrollArea::vertical().id_salt("channel rules").max_height(110.0).show(ui, |ui| {
            for i in 0..self.draft.channels.len() {
                let changed = ui
                    .horizontal(|ui| {
                        let rule = &self.draft.channels[i];
                        let hits: u64 = names.iter().filter(|n| n.rule == Some(i)).map(|n| n.events).sum();
                        ui.label(format!(
                            "{}. “{}” becomes “{}” · {}",
                            i + 1,
                            rule.raw,
                            rule.channel,
                            numbers::plural(hits, "event", "events")
                        ));
                        order_buttons(ui, &mut self.draft.channels, i, &format!("rule {}", i + 1))
                    })
                    .inner;
                if changed {
                    break;
                }
            }
        });
    }
}
