//! Offers to look at a project that cannot be changed: another window has it open, or its place is write-protected.

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets;
use crate::store::ProjectFile;
use crate::texts::text;

use super::{Dialog, DialogStatus, modal};

/// Offers to open a locked project for reading only.
pub struct ReadOnlyDialog {
    file: ProjectFile,
    why: String,
}

impl ReadOnlyDialog {
    /// About this project, which cannot be changed for that reason.
    pub fn new(file: ProjectFile, why: String) -> Self {
        Self { file, why }
    }
}

impl Dialog for ReadOnlyDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let (mut status, mut cancelled) = (DialogStatus::Open, false);
        let dismissed = modal(ui, text!("read-only-open-to-look-at"), 440.0, |ui| {
            widgets::paragraph(ui, &self.why);
            ui.add_space(4.0);
            widgets::caption(ui, text!("read-only-looking-at-it-changes-nothing-every"));
            ui.add_space(16.0);
            ui.horizontal(|ui| {
                if widgets::primary(ui, text!("read-only-button-open")).clicked() {
                    cx.push(Command::OpenReadOnly(self.file.clone()));
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("read-only-try-again")).clicked() {
                    cx.push(Command::OpenProject(self.file.clone()));
                    status = DialogStatus::Closed;
                }
                cancelled = widgets::button(ui, text!("read-only-cancel")).clicked();
            });
        });
        if dismissed || cancelled {
            cx.push(Command::CancelOpening(self.file.path.clone()));
            status = DialogStatus::Closed;
        }
        status
    }
}
