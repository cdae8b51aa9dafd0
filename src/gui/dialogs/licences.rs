//! The licences of the program and of what is built into it.

use std::sync::LazyLock;

use egui::{RichText, ScrollArea};

use crate::gui::context::ViewContext;
use crate::gui::widgets::button;
use crate::present::licences;
use crate::texts::text;

use super::{Dialog, DialogStatus, modal};

/// The text by lines, of which only those in sight are drawn.
static LINES: LazyLock<Vec<String>> = LazyLock::new(|| licences::text().lines().map(str::to_owned).collect());

const WIDTH: f32 = 640.0;
const HEIGHT: f32 = 400.0;
const SIZE: f32 = 12.0;

/// Shows the licences of everything that is built in.
#[derive(Debug, Default)]
pub struct LicencesDialog;

impl Dialog for LicencesDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let room = ui.content_rect().size() - egui::vec2(96.0, 200.0);
        let mut close = false;
        let dismissed = modal(ui, text!("licences-licences"), WIDTH.min(room.x), |ui| {
            let font = egui::FontId::monospace(SIZE);
            let row = ui.fonts_mut(|fonts| fonts.row_height(&font));
            let area = ScrollArea::both().max_height(HEIGHT.min(room.y)).auto_shrink([false, false]);
            ui.spacing_mut().item_spacing.y = 2.0;
            area.show_rows(ui, row, LINES.len(), |ui, rows| {
                for line in &LINES[rows] {
                    let text = RichText::new(line).font(font.clone()).color(cx.colors.text);
                    ui.add(egui::Label::new(text).extend());
                }
            });
            ui.add_space(16.0);
            close = button(ui, text!("licences-close")).clicked();
        });
        if close || dismissed { DialogStatus::Closed } else { DialogStatus::Open }
    }
}
