//! The sheet of shortcuts.

use egui::RichText;

use crate::gui::context::ViewContext;
use crate::gui::theme::semibold;

use super::{Dialog, DialogStatus, modal};

/// Keys and what they do, in the order the sheet shows them.
pub const SHORTCUTS: [(&str, &str); 19] = [
    ("Ctrl+O", "Open a project"),
    ("Ctrl+N", "New project"),
    ("Ctrl+I", "Import files"),
    ("Ctrl+E", "Export what is shown"),
    ("Ctrl+F", "Find a customer"),
    ("Ctrl+1 … 6", "Go to a view"),
    ("Ctrl+Z", "Undo"),
    ("Shift+Ctrl+Z", "Redo"),
    ("Ctrl++  Ctrl+−  Ctrl+0", "Larger, smaller, ordinary text"),
    ("F11", "Full screen"),
    ("Tab", "Next control"),
    ("Arrow keys", "Walk the nodes of a diagram"),
    ("Enter", "Select what has the focus"),
    ("Esc", "Clear the selection, leave a customer, close a dialog"),
    ("Ctrl+Shift+F", "Clear the filter"),
    ("Ctrl+D", "Light or dark"),
    ("Ctrl+,", "Rules for names and stages"),
    ("Ctrl+Q", "Quit"),
    ("?", "This sheet"),
];

/// The sheet.
#[derive(Debug, Default)]
pub struct ShortcutsDialog;

impl Dialog for ShortcutsDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut close = false;
        let dismissed = modal(ui, "Keyboard", 440.0, |ui| {
            ui.spacing_mut().interact_size.y = 16.0;
            egui::Grid::new("keys").num_columns(2).spacing([32.0, 6.0]).show(ui, |ui| {
                for (keys, what) in SHORTCUTS {
                    ui.label(RichText::new(keys).family(semibold()).color(cx.colors.text));
                    ui.label(RichText::new(what).color(cx.colors.soft));
                    ui.end_row();
                }
            });
            ui.add_space(16.0);
            close = crate::gui::widgets::button(ui, "Close").clicked();
        });
        if close || dismissed { DialogStatus::Closed } else { DialogStatus::Open }
    }
}
