//! The words of the field and what they mean.

use egui::TextEdit;

use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, caption};
use crate::present::glossary::{Term, definition, name};
use crate::texts::text;

use super::reading::{definitions, in_sight};
use super::{Dialog, DialogStatus, modal};

/// The dialog, with what is looked for.
#[derive(Debug, Default)]
pub struct GlossaryDialog {
    wanted: String,
}

impl Dialog for GlossaryDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut close = false;
        let dismissed = modal(ui, text!("glossary-title"), 620.0, |ui| {
            let field = TextEdit::singleline(&mut self.wanted).hint_text(text!("glossary-find"));
            ui.add(field.desired_width(f32::INFINITY)).accessible_name(text!("glossary-find"));
            ui.add_space(8.0);
            let wanted = self.wanted.trim().to_lowercase();
            let says =
                |term: &Term| [name(*term), definition(*term)].iter().any(|w| w.to_lowercase().contains(&wanted));
            let found: Vec<Term> = Term::ALL.into_iter().filter(says).collect();
            if found.is_empty() {
                caption(ui, text!("glossary-none"));
            }
            in_sight(ui, |ui| definitions(ui, cx, &found));
            ui.add_space(16.0);
            close = button(ui, text!("reading-close")).clicked();
        });
        if close || dismissed { DialogStatus::Closed } else { DialogStatus::Open }
    }
}
