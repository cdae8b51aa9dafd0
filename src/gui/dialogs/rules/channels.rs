//! Rules that name channels.

use egui::{TextEdit, Ui};

use crate::events::RawCount;
use crate::gui::widgets::list_box;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, page};
use crate::model::DEFAULT_CHANNELS;
use crate::present::numbers;
use crate::texts::text;

use super::order_buttons::order_buttons;
use super::state::RulesDialog;

fn columns() -> [Column; 4] {
    [
        Column::text(text!("channels-raw-channel"), 180.0).fixed(),
        Column::text(text!("channels-becomes"), 200.0).fixed(),
        Column::text(text!("channels-by"), 120.0).fixed().rank(1),
        Column::number(text!("channels-events"), 80.0).fixed().rank(2),
    ]
}

impl RulesDialog {
    pub(super) fn channels(&mut self, ui: &mut Ui, names: &[RawCount]) {
        self.channel_form(ui);
        self.channel_rules(ui, names);
        let selected = names.iter().position(|n| n.raw == self.channel.raw && !self.channel.raw.is_empty());
        let name = |i: usize| text!("channels-raw-becomes", raw = names[i].raw, channel = names[i].channel);
        let output =
            Table::new("raw channels", &columns(), names.len()).selected(selected).show(ui, name, |ui, i, column| {
                let n = &names[i];
                match column {
                    0 if n.raw.is_empty() => table::weak(ui, text!("channels-none-given")),
                    0 if n.tagged => table::text(ui, text!("channels-tags-on-address", raw = n.raw)),
                    0 => table::text(ui, &n.raw),
                    1 if n.channel.is_empty() => table::weak(ui, text!("channels-by-source")),
                    1 => table::text(ui, &n.channel),
                    2 => table::weak(
                        ui,
                        n.rule
                            .map_or_else(|| text!("rules-built-in").to_owned(), |r| text!("channels-rule", n = r + 1)),
                    ),
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
            let label = ui.label(text!("channels-raw-channel"));
            let edit = TextEdit::singleline(&mut self.channel.raw).desired_width(200.0).hint_text("cpc*");
            ui.add(edit).labelled_by(label.id);
            let label = ui.label(text!("rules-becomes"));
            let edit = TextEdit::singleline(&mut self.channel.channel).desired_width(160.0).hint_text("Paid search");
            ui.add(edit).labelled_by(label.id);
            let combo = list_box("known channels").selected_text(text!("channels-or-choose")).width(120.0);
            let response = combo.show_ui(ui, |ui| {
                for name in DEFAULT_CHANNELS {
                    if ui.selectable_label(self.channel.channel == name, name).clicked() {
                        name.clone_into(&mut self.channel.channel);
                    }
                }
            });
            response.response.accessible_name(text!("channels-known-channel"));
            let useful = !self.channel.raw.trim().is_empty() && !self.channel.channel.trim().is_empty();
            if page::button_enabled(ui, useful, text!("channels-add-rule")).clicked() {
                self.draft.channels.insert(0, self.channel.clone());
            }
        });
        caption(ui, text!("channels-click-row-to-fill-this-in"));
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
                        ui.label(text!(
                            "channels-rule-with-events",
                            n = i + 1,
                            raw = rule.raw,
                            channel = rule.channel,
                            events = text!("count-events", n = hits)
                        ));
                        order_buttons(ui, &mut self.draft.channels, i, &text!("channels-rule", n = i + 1))
                    })
                    .inner;
                if changed {
                    break;
                }
            }
        });
    }
}
