//! Rules that name touchpoints.

use egui::{TextEdit, Ui};

use crate::events::NameCount;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, page};
use crate::present::numbers;
use crate::texts::text;

use super::order_buttons::order_buttons;
use super::state::RulesDialog;

fn columns() -> [Column; 5] {
    [
        Column::text(text!("touchpoints-raw-name"), 170.0).fixed(),
        Column::text(text!("touchpoints-on-page"), 170.0).fixed().rank(2),
        Column::text(text!("touchpoints-becomes"), 190.0).fixed(),
        Column::text(text!("touchpoints-by"), 120.0).fixed().rank(3),
        Column::number(text!("touchpoints-events"), 80.0).fixed().rank(1),
    ]
}

impl RulesDialog {
    pub(super) fn touchpoints(&mut self, ui: &mut Ui, names: &[NameCount]) {
        self.touchpoint_form(ui);
        self.touchpoint_rules(ui, names);
        let selected = names.iter().position(|n| n.raw == self.touchpoint.event && !self.touchpoint.event.is_empty());
        let name = |i: usize| text!("touchpoints-raw-becomes", raw = names[i].raw, touchpoint = names[i].touchpoint);
        let output =
            Table::new("raw names", &columns(), names.len()).selected(selected).show(ui, name, |ui, i, column| {
                let n = &names[i];
                match column {
                    0 => table::text(ui, &n.raw),
                    1 => table::weak(ui, n.page.as_deref().unwrap_or(text!("rules-any"))),
                    2 => table::text(ui, &n.touchpoint),
                    3 => table::weak(
                        ui,
                        n.rule.map_or_else(
                            || text!("rules-built-in").to_owned(),
                            |r| text!("touchpoints-rule", n = r + 1),
                        ),
                    ),
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
            let label = ui.label(text!("touchpoints-events-named"));
            let edit = TextEdit::singleline(&mut self.touchpoint.event)
                .desired_width(160.0)
                .hint_text(text!("touchpoints-any-event"));
            ui.add(edit).labelled_by(label.id);
            let label = ui.label(text!("touchpoints-on-page-hint"));
            let edit = TextEdit::singleline(&mut self.touchpoint.page)
                .desired_width(140.0)
                .hint_text(text!("touchpoints-any-page"));
            ui.add(edit).labelled_by(label.id);
            let label = ui.label(text!("rules-become"));
            let edit = TextEdit::singleline(&mut self.touchpoint.touchpoint)
                .desired_width(160.0)
                .hint_text(text!("touchpoints-product-viewed"));
            ui.add(edit).labelled_by(label.id);
            let rule = &self.touchpoint;
            let says = |text: &str| !text.trim().is_empty();
            let useful = says(&rule.touchpoint) && (says(&rule.event) || says(&rule.page));
            if page::button_enabled(ui, useful, text!("touchpoints-add-rule")).clicked() {
                self.draft.touchpoints.insert(0, self.touchpoint.clone());
            }
        });
        caption(ui, text!("touchpoints-click-row-to-fill-this-in"));
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
                        ui.label(text!(
                            "touchpoints-on-becomes",
                            n = i + 1,
                            event = any(&rule.event, text!("touchpoints-any-event")),
                            page = any(&rule.page, text!("touchpoints-any-page")),
                            touchpoint = rule.touchpoint,
                            events = text!("count-events", n = hits)
                        ));
                        order_buttons(ui, &mut self.draft.touchpoints, i, &text!("touchpoints-rule", n = i + 1))
                    })
                    .inner;
                if changed {
                    break;
                }
            }
        });
    }
}
