//! Asks before something that cannot be undone.

use crate::gui::command::{AnyChange, Command};
use crate::gui::context::ViewContext;
use crate::gui::widgets;

use super::{Dialog, Stay, danger, modal};

/// The question.
pub struct SureDialog {
    title: String,
    text: String,
    yes: String,
    change: Option<AnyChange>,
}

impl SureDialog {
    /// Asks `title`, explains with `text`, and does `change` when somebody presses `yes`.
    pub fn new(title: &str, text: String, yes: &str, change: AnyChange) -> Self {
        Self { title: title.to_owned(), text, yes: yes.to_owned(), change: Some(change) }
    }
}

impl Dialog for SureDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> Stay {
        let mut stay = Stay::Open;
        let dismissed = modal(ui, &self.title, 440.0, |ui| {
            ui.add(egui::Label::new(&self.text).wrap());
            widgets::caption(ui, "This cannot be undone, and neither can what was done before it.");
            ui.add_space(16.0);
            ui.horizontal(|ui| {
                if danger(ui, true, &self.yes).clicked() {
                    if let Some(change) = self.change.take() {
                        cx.push(Command::Change(change));
                    }
                    stay = Stay::Close;
                }
                if widgets::button(ui, "Cancel").clicked() {
                    stay = Stay::Close;
                }
            });
        });
        if dismissed { Stay::Close } else { stay }
    }
}
