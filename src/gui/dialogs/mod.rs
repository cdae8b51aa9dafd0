//! Dialogs over the window: one at a time, each in its own file.

pub mod annotations;
pub mod ask_box;
pub mod conditions;
pub mod confirm;
pub mod consent;
pub mod erase;
pub mod exclusions;
pub mod first_questions;
pub mod first_steps;
pub mod glossary;
pub mod identity;
pub mod licences;
pub mod list_export;
pub mod mapping;
pub mod own_project;
pub mod passphrase;
pub mod path;
pub mod quit;
pub mod read_only;
pub mod reading;
pub mod rules;
mod secret_field;
pub mod segment_rule;
#[cfg(feature = "webhooks")]
pub mod send_webhooks;
pub mod shortcuts;
pub mod tool_choice;
pub mod undo_export;
pub mod update_notice;

use super::theme::{CONTROL, Colors, HEADING, semibold};
use super::widgets::page::primary_enabled;

pub use super::context::{Dialog, DialogStatus};

/// The button that does what cannot be undone.
pub fn danger(ui: &mut egui::Ui, enabled: bool, text: &str) -> egui::Response {
    let c = Colors::get(ui);
    let label = egui::RichText::new(text).family(semibold()).color(c.ink_on(c.danger));
    let button = egui::Button::new(label).fill(c.danger).stroke(egui::Stroke::NONE);
    ui.add_enabled(enabled, button.min_size(egui::vec2(0.0, CONTROL)))
}

/// The button that a dialog is about: it has the focus until a person gives it to something else in the dialog, so that Enter
/// presses it.
pub fn default_button(ui: &mut egui::Ui, enabled: bool, text: &str) -> egui::Response {
    let button = primary_enabled(ui, enabled, text);
    let focused = ui.memory(|m| m.focused()).and_then(|id| ui.ctx().read_response(id));
    if enabled && focused.is_none_or(|focused| focused.layer_id != ui.layer_id()) {
        button.request_focus();
    }
    button
}

/// The frame of a dialog: centred over the window, with a title and room to breathe; where the window is too small for
/// it, it scrolls. True when it is to be closed: by Escape, not by a click beside it, which would throw away what was
/// typed.
pub fn modal(ui: &mut egui::Ui, title: &str, width: f32, add: impl FnOnce(&mut egui::Ui)) -> bool {
    modal_below(ui, None, title, width, add)
}

/// The same with its upper edge always at one height, for a dialog that grows and shrinks while somebody types in it.
pub fn modal_at_top(ui: &mut egui::Ui, title: &str, width: f32, add: impl FnOnce(&mut egui::Ui)) -> bool {
    let top = (ui.content_rect().height() * 0.14).min(110.0);
    modal_below(ui, Some(top), title, width, add)
}

fn modal_below(ui: &mut egui::Ui, top: Option<f32>, title: &str, width: f32, add: impl FnOnce(&mut egui::Ui)) -> bool {
    let mut window = ui.content_rect().size();
    let margin = if window.y < 520.0 { 16 } else { 24 };
    let frame = egui::Frame::window(ui.style()).inner_margin(egui::Margin::same(margin)).corner_radius(12);
    let around = 2.0 * f32::from(margin) + 24.0;
    // Under the order of menus: of the same order, the click that opens a menu may bring the dialog above it.
    let mut area = egui::Modal::default_area(egui::Id::unique(("dialog", title))).order(egui::Order::Middle);
    if let Some(top) = top {
        area = area.anchor(egui::Align2::CENTER_TOP, egui::vec2(0.0, top));
        window.y -= top;
    }
    let response = egui::Modal::new(egui::Id::unique(("dialog", title))).area(area).frame(frame).show(ui, |ui| {
        ui.set_width(width.min(window.x - around));
        // else a dialog would be given no more room than it had in the frame before
        ui.set_max_height(window.y - around);
        let heading = egui::RichText::new(title).family(semibold()).size(HEADING);
        ui.add(egui::Label::new(heading).truncate());
        ui.add_space(8.0);
        let height = (window.y - around - 48.0).max(160.0);
        egui::ScrollArea::vertical().id_salt("dialog").max_height(height).show(ui, add);
    });
    let escape = |i: &mut egui::InputState| i.consume_key(egui::Modifiers::NONE, egui::Key::Escape);
    response.response.should_close() || (response.is_top_modal && !response.any_popup_open && ui.input_mut(escape))
}
