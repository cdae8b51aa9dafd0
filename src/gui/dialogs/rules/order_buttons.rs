//! Buttons that order a list of rules.

use egui::Ui;

use crate::gui::icons::{Icon, icon_button};
use crate::texts::text;

/// Buttons that move a rule up or take it away; true when the list changed.
pub(super) fn order_buttons<T>(ui: &mut Ui, rules: &mut Vec<T>, i: usize, what: &str) -> bool {
    if icon_button(ui, Icon::Close, &text!("order-buttons-remove", what), true).clicked() {
        rules.remove(i);
        return true;
    }
    if i > 0 && small(ui, text!("order-buttons-up")).on_hover_text(text!("order-buttons-earlier-rule-wins")).clicked() {
        rules.swap(i, i - 1);
        return true;
    }
    false
}

/// A button as high as the fields beside it.
pub(super) fn small(ui: &mut Ui, text: &str) -> egui::Response {
    ui.add(egui::Button::new(text).min_size(egui::vec2(0.0, crate::gui::theme::CONTROL)))
}
