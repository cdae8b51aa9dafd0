//! Asks before closing while an import runs.

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets;
use crate::texts::text;

use super::{Dialog, DialogStatus, modal};

/// Asks before the window closes while work is under way.
#[derive(Debug, Default)]
pub struct QuitDialog;

impl Dialog for QuitDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("quit-import-is-still-running"), 400.0, |ui| {
            ui.add(egui::Label::new(text!("quit-closing-now-stops-it-project-stays")).wrap());
            ui.add_space(16.0);
            ui.horizontal(|ui| {
                if widgets::primary(ui, text!("quit-keep-importing")).clicked() {
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("quit-stop-it-and-close")).clicked() {
                    cx.push(Command::QuitAnyway);
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
