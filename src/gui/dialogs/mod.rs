//! Dialogs over the window: one at a time, each in its own file.

pub mod mapping;
pub mod path;
pub mod rules;
pub mod shortcuts;

use super::context::ViewContext;

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
