//! What was understood, as chips; a click offers what else the words may mean.

use egui::{Popup, Ui};

use crate::ask::{AskedQuestion, Correction};
use crate::gui::theme::Colors;
use crate::gui::widgets::{self, page};
use crate::texts::text;

/// The chips of a question. What is chosen is added to `chosen`.
pub(super) fn show(ui: &mut Ui, asked: &AskedQuestion, chosen: &mut Vec<Correction>) {
    ui.horizontal_wrapped(|ui| {
        for (i, part) in asked.parts.iter().enumerate() {
            let words = text!("ask-part", title = part.title.as_str(), value = part.value.as_str());
            if part.alternatives.is_empty() {
                let tint = Colors::get(ui).accent;
                page::chip(ui, &words, tint);
                continue;
            }
            ui.push_id(("part", i), |ui| {
                let response = widgets::chip(ui, text!("ask-box-understood"), &words, true);
                Popup::menu(&response).accessible_name(words.as_str()).show(|ui| {
                    for (correction, words) in &part.alternatives {
                        if ui.button(words.as_str()).clicked() {
                            chosen.retain(|of| of.words != correction.words);
                            chosen.push(correction.clone());
                            ui.close();
                        }
                    }
                });
            });
        }
    });
}
