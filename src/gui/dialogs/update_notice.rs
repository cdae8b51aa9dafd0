//! Asks where it stands which version is the newest.

use egui::{RichText, TextEdit};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{self, page};
use crate::texts::text;
use crate::update_notice::UpdatePlace;

use super::{Dialog, DialogStatus, modal};

const WIDTH: f32 = 480.0;

/// The dialog that asks for a file or an address.
#[derive(Debug)]
pub struct UpdateNoticeDialog {
    typed: String,
    /// Whether it looks somewhere already.
    is_on: bool,
    complaint: Option<String>,
    fresh: bool,
}

impl UpdateNoticeDialog {
    /// Begins with the place where it looks now.
    pub fn new(place: Option<&UpdatePlace>) -> Self {
        let typed = place.map(ToString::to_string).unwrap_or_default();
        Self { typed, is_on: place.is_some(), complaint: None, fresh: true }
    }

    fn accept(&mut self, cx: &ViewContext<'_>) -> DialogStatus {
        match UpdatePlace::parse(&self.typed) {
            Ok(place) => {
                cx.push(Command::SetUpdateNotice(Some(place)));
                DialogStatus::Closed
            }
            Err(why) => {
                self.complaint = Some(why);
                DialogStatus::Open
            }
        }
    }
}

impl Dialog for UpdateNoticeDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("update-notice-title"), WIDTH, |ui| {
            widgets::paragraph(ui, text!("update-notice-about"));
            ui.add_space(8.0);
            let label = ui.label(text!("update-notice-place"));
            let hint = "https://example.com/desire-path.txt";
            let field = TextEdit::singleline(&mut self.typed).hint_text(hint).desired_width(f32::INFINITY);
            let field = ui.add(field).labelled_by(label.id);
            if std::mem::take(&mut self.fresh) {
                field.request_focus();
            }
            let entered = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
            if let Some(why) = &self.complaint {
                ui.add(egui::Label::new(RichText::new(why).color(cx.colors.danger)).wrap());
            }
            ui.add_space(16.0);
            ui.horizontal_wrapped(|ui| {
                let ready = !self.typed.trim().is_empty();
                let go = page::primary_enabled(ui, ready, text!("update-notice-look")).clicked();
                if (go || entered) && ready {
                    status = self.accept(cx);
                }
                if self.is_on && widgets::button(ui, text!("update-notice-off")).clicked() {
                    cx.push(Command::SetUpdateNotice(None));
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("update-notice-close")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
