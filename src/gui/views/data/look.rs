//! How the company looks on what leaves the program: slides, pages and the report.

use egui::{Grid, Rect, TextEdit, Ui, vec2};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, caption, heading};
use crate::model::{Look, Settings};
use crate::texts::text;

/// Draws the fields; says what of them cannot be read.
pub(super) fn look(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut Settings, labels: f32) -> Option<&'static str> {
    heading(ui, text!("look-title"));
    caption(ui, text!("look-about"));
    let look = &mut draft.look;
    Grid::new("look").num_columns(2).min_col_width(labels).spacing([24.0, 10.0]).show(ui, |ui| {
        let label = ui.label(text!("look-color"));
        ui.horizontal(|ui| {
            let field = TextEdit::singleline(&mut look.color).desired_width(96.0).hint_text("#1f6feb");
            ui.add(field).labelled_by(label.id);
            if let Some(color) = look.color_hex().and_then(|hex| u32::from_str_radix(&hex, 16).ok()) {
                let [_, r, g, b] = color.to_be_bytes();
                let (place, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
                let swatch = Rect::from_center_size(place.center(), vec2(18.0, 18.0));
                ui.painter().rect_filled(swatch, 4.0, egui::Color32::from_rgb(r, g, b));
            }
        });
        ui.end_row();
        for (name, value) in [(text!("look-font"), &mut look.font), (text!("look-author"), &mut look.author)] {
            let label = ui.label(name);
            ui.add(TextEdit::singleline(value).desired_width(260.0)).labelled_by(label.id);
            ui.end_row();
        }
        ui.label(text!("look-logo"));
        ui.horizontal(|ui| {
            if button(ui, text!("look-choose-logo")).clicked() {
                cx.push(Command::ChooseLogo);
            }
            if look.logo.is_empty() {
                caption(ui, text!("look-no-logo"));
            } else if button(ui, text!("look-remove-logo")).clicked() {
                look.logo = Box::default();
            }
        });
        ui.end_row();
    });
    let is_right = look.color.trim().is_empty() || Look::read_color(&look.color).is_some();
    (!is_right).then_some(text!("look-no-color"))
}
