//! The Journey view: where customers come from, move and get lost.

use crate::gui::context::ViewContext;

use super::View;

/// State of the Journey view.
#[derive(Default)]
pub struct JourneyView {}

impl View for JourneyView {
    fn ui(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }

    fn details(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }
}
