//! Whose the keys are.

use egui::{Popup, Ui};

/// Whether a key that is pressed now means what `ui` shows: nobody types, no menu is open, no dialog lies above.
pub fn keys_are_free(ui: &Ui) -> bool {
    let layer = ui.layer_id();
    !ui.text_edit_focused() && !Popup::is_any_open(ui.ctx()) && ui.memory(|m| m.allows_interaction(layer))
}
