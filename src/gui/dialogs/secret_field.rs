//! A field for what nobody else may read.

use egui::TextEdit;
use egui::text_edit::TextEditState;
use zeroize::Zeroizing;

use crate::privacy::Passphrase;

/// A field whose text is not shown, not remembered for undo, and wiped when the dialog goes.
#[derive(Default)]
pub(super) struct SecretField(pub(super) Zeroizing<String>);

impl SecretField {
    /// Draws it under its label.
    pub(super) fn show(&mut self, ui: &mut egui::Ui, label: &str) -> egui::Response {
        let label = ui.label(label);
        let field = ui.add(TextEdit::singleline(&mut *self.0).password(true).desired_width(f32::INFINITY));
        if let Some(mut state) = TextEditState::load(ui.ctx(), field.id) {
            state.clear_undoer();
            state.store(ui.ctx(), field.id);
        }
        field.labelled_by(label.id)
    }

    /// What it holds, as a passphrase.
    pub(super) fn passphrase(&self) -> Option<Passphrase> {
        Passphrase::new(self.0.to_string())
    }
}
