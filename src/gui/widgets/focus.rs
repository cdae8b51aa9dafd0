//! Whose the keys are.

use egui::{Id, Key, Popup, Rect, Ui};

/// Whether a key that is pressed now means what `ui` shows: nobody types, no menu is open, no dialog lies above.
pub fn keys_are_free(ui: &Ui) -> bool {
    let layer = ui.layer_id();
    !ui.text_edit_focused() && !Popup::is_any_open(ui.ctx()) && ui.memory(|m| m.allows_interaction(layer))
}

/// What has the keyboard, before fields are drawn.
pub fn focused(ui: &Ui) -> Option<Id> {
    ui.memory(egui::Memory::focused)
}

/// Whether Enter was pressed in a field in this place, which thereby lost the keyboard. `before` had it before the fields
/// were drawn.
pub fn entered_in(ui: &Ui, place: Rect, before: Option<Id>) -> bool {
    let Some(field) = before.filter(|_| ui.input(|i| i.key_pressed(Key::Enter))) else { return false };
    let inside = ui.read_response(field).is_some_and(|field| place.contains(field.rect.center()));
    inside && focused(ui) != before
}

/// Whether Escape was pressed for what `ui` shows.
pub fn escaped(ui: &Ui) -> bool {
    keys_are_free(ui) && ui.input(|i| i.key_pressed(Key::Escape))
}
