//! The Predictions view: what customers are likely to do next.

use crate::gui::context::ViewContext;

use super::View;

/// State of the Predictions view.
#[derive(Default)]
pub struct PredictionsView {}

impl View for PredictionsView {
    fn ui(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }

    fn details(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }
}
