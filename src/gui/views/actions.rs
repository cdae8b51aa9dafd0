//! The Actions view: proposals that a person approves.

use crate::gui::context::ViewContext;

use super::View;

/// State of the Actions view.
#[derive(Default)]
pub struct ActionsView {}

impl View for ActionsView {
    fn ui(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }

    fn details(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }
}
