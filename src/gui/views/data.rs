//! The Data view: sources, imports, quality, rules, identity.

use crate::gui::context::ViewContext;

use super::View;

/// State of the Data view.
#[derive(Default)]
pub struct DataView {}

impl View for DataView {
    fn ui(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }

    fn details(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }
}
