//! What can be done with the customers that somebody points at.

use egui::Ui;

use crate::gui::command::{Command, CustomerSet};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, wide};
use crate::insights::SetOperation;
use crate::texts::text;

/// Buttons that list the customers, make a segment of them, and select them: in place of the selection where there is none,
/// else joined to it. `behind` finds them and does this with them.
pub(super) fn set_buttons(ui: &mut Ui, cx: &ViewContext<'_>, behind: impl Fn(fn(CustomerSet) -> Command)) {
    if wide(ui, text!("set-buttons-see-customers"), true).clicked() {
        behind(Command::ShowCustomers);
    }
    ui.columns(2, |columns| {
        if wide(&mut columns[0], text!("set-buttons-timelines"), false).clicked() {
            behind(Command::ShowTimelines);
        }
        if cx.editing(&mut columns[1], |ui| wide(ui, text!("set-buttons-make-segment"), false)).clicked() {
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
