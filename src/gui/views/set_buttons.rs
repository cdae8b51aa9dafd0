//! What can be done with the customers that somebody points at.

use egui::Ui;

use crate::gui::command::{Command, CustomerSet};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, wide};
use crate::insights::SetOperation;
use crate::texts::text;

/// Buttons that list the customers, show them as timelines, make a segment of them, and keep them selected: alone where nobody
/// is, else joined to those who are. `behind` finds them and does this with them.
pub(super) fn set_buttons(ui: &mut Ui, cx: &ViewContext<'_>, behind: impl Fn(fn(CustomerSet) -> Command)) {
    if wide(ui, text!("set-buttons-see-customers"), true).clicked() {
        behind(Command::ShowCustomers);
    }
    ui.horizontal_wrapped(|ui| {
        // so that both find room beside each other
        ui.spacing_mut().button_padding.x -= 3.0;
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        if button(ui, text!("set-buttons-timelines")).clicked() {
            behind(Command::ShowTimelines);
        }
        if cx.editing(ui, |ui| button(ui, text!("set-buttons-make-segment"))).clicked() {
            behind(Command::MakeSegment);
        }
    });
    if cx.selected.is_none() {
        let select = wide(ui, text!("set-buttons-select"), false).on_hover_text(text!("set-buttons-select-what"));
        if select.clicked() {
            behind(Command::Select);
        }
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        if button(ui, text!("set-buttons-add")).on_hover_text(text!("set-buttons-add-what")).clicked() {
            behind(|set| Command::JoinSelection(SetOperation::Or, set));
        }
        if button(ui, text!("set-buttons-only-in-both")).on_hover_text(text!("set-buttons-only-in-both-what")).clicked()
        {
            behind(|set| Command::JoinSelection(SetOperation::And, set));
        }
        if button(ui, text!("set-buttons-without")).on_hover_text(text!("set-buttons-without-what")).clicked() {
            behind(|set| Command::JoinSelection(SetOperation::Without, set));
        }
    });
}
