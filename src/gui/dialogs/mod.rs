//! Dialogs over the window: one at a time, each in its own file.

pub mod consent;
pub mod erase;
pub mod mapping;
pub mod passphrase;
pub mod path;
pub mod quit;
pub mod rules;
pub mod shortcuts;
pub mod sure;
pub mod who;

use super::context::ViewContext;
use super::theme::{Colors, HEADING, semibold};

/// Whether a dialog stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stay {
    /// It stays open.
    Open,
    /// It is done.
    Close,
}

/// A dialog: drawn every frame until it asks to be closed.
pub trait Dialog: Send {
    /// Draws it (in an `egui::Modal`) and says whether it stays.
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> Stay;
}

/// The button that does what cannot be undone.
pub fn danger(ui: &mut egui::Ui, enabled: bool, text: &str) -> egui::Response {
    let c = Colors::get(ui);
    let label = egui::RichText::new(text).family(semibold()).color(c.ink_on(c.danger));
    let button = egui::Button::new(label).fill(c.danger).stroke(egui::Stroke::NONE);
    ui.add_enabled(enabled, button.min_size(egui::vec2(0.0, 32.0)))
}

/// The frame of a dialog: centred over the window, with a title and room to breathe. True when it is to be closed: by
/// Escape, not by a click beside it, which would throw away what was typed.
pub fn modal(ui: &mut egui::Ui, title: &str, width: f32, add: impl FnOnce(&mut egui::Ui)) -> bool {
    let frame = egui::Frame::window(ui.style()).inner_margin(egui::Margin::same(24)).corner_radius(12);
    let response = egui::Modal::new(egui::Id::unique(("dialog", title))).frame(frame).show(ui, |ui| {
        ui.set_width(width);
        ui.label(egui::RichText::new(title).family(semibold()).size(HEADING));
        ui.add_space(8.0);
        add(ui);
    });
    let escape = |i: &mut egui::InputState| i.consume_key(egui::Modifiers::NONE, egui::Key::Escape);
    response.response.should_close() || (response.is_top_modal && !response.any_popup_open && ui.input_mut(escape))
}
