//! Asks before an export is undone: what was exported stays where it went.

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets;
use crate::present::view_id::ViewId;
use crate::texts::text;

use super::{Dialog, DialogStatus, danger, modal};

/// Asks before an export of actions is undone: the program forgets it, and what was exported stays where it went.
pub struct UndoExportDialog;

impl Dialog for UndoExportDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("undo-export-title"), 440.0, |ui| {
            widgets::paragraph(ui, text!("undo-export-what"));
            ui.add_space(16.0);
            ui.horizontal(|ui| {
                let chosen = [
                    (danger(ui, true, text!("undo-export-yes")), Some(Command::UndoExport)),
                    (widgets::button(ui, text!("undo-export-look")), Some(Command::Show(ViewId::Actions))),
                    (widgets::button(ui, text!("confirm-cancel")), None),
                ];
                for (_, command) in chosen.into_iter().filter(|(response, _)| response.clicked()) {
                    command.into_iter().for_each(|command| cx.push(command));
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
