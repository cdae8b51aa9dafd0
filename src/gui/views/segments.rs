//! The Segments view: groups of customers and what makes them different.

use crate::gui::context::ViewContext;

use super::View;

/// State of the Segments view.
#[derive(Default)]
pub struct SegmentsView {}

impl View for SegmentsView {
    fn ui(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }

    fn details(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }
}
