//! Asks before something that cannot be undone.

use crate::gui::command::{AnyChange, Command};
use crate::gui::context::ViewContext;
use crate::gui::widgets;
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::Workspace;

use super::{Dialog, DialogStatus, danger, modal};

/// Asks before something that cannot be undone.
pub struct ConfirmDialog {
    title: String,
    text: String,
    yes: String,
    change: Option<AnyChange>,
}

impl ConfirmDialog {
    /// Asks `title`, explains with `text`, and does `change` when somebody presses `yes`.
    pub fn new(title: &str, text: String, yes: &str, change: AnyChange) -> Self {
        Self { title: title.to_owned(), text, yes: yes.to_owned(), change: Some(change) }
    }
}

impl ConfirmDialog {
    /// Asks before events older than `months` are removed.
    pub fn old_events(text: String, months: u32) -> Self {
        let work = move |workspace: &mut Workspace, progress: &Progress| {
            let done = workspace.retain(months, progress)?;
            Ok(Some(text!("confirm-removed", old_events = text!("count-old-events", n = done.events))))
        };
        Self::new(
            text!("confirm-remove-old-events"),
            text,
            text!("confirm-remove-for-good"),
            AnyChange::new(text!("confirm-removing-old-events"), work),
        )
    }
}

impl Dialog for ConfirmDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, &self.title, 440.0, |ui| {
            widgets::paragraph(ui, &self.text);
            widgets::caption(ui, text!("confirm-this-cannot-be-undone-and-neither"));
            ui.add_space(16.0);
            ui.horizontal(|ui| {
                if danger(ui, true, &self.yes).clicked() {
                    if let Some(change) = self.change.take() {
                        cx.push(Command::Change(change));
                    }
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("confirm-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
