//! The Customers view: the full list, and the page of one customer.

use crate::gui::context::ViewContext;

use super::View;

/// State of the Customers view.
#[derive(Default)]
pub struct CustomersView {}

impl View for CustomersView {
    fn ui(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }

    fn details(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let _ = (ui, cx);
    }
}
