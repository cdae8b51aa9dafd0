//! Pieces for views full of numbers: rows of figures, bars in cells, notices.

use egui::{Color32, CornerRadius, Frame, Margin, Response, RichText, Sense, Ui, Vec2};

use super::parts::{card, mix, primary};
use crate::gui::theme::{self, Colors};
use crate::texts::unbroken;

/// A heading inside a view.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    let label = egui::Label::new(RichText::new(unbroken(text)).font(theme::semibold_id(theme::BODY)));
    let row = ui.layout().is_horizontal() && !ui.layout().main_wrap();
    ui.add(if row { label.truncate() } else { label.wrap() })
}

/// A heading with room for two lines, whatever it says, so that what stands below keeps its place.
pub fn heading_of_two(ui: &mut Ui, text: &str) -> Response {
    let font = theme::semibold_id(theme::BODY);
    let height = 2.0 * ui.fonts_mut(|f| f.row_height(&font));
    let width = ui.available_width();
    let mut job = egui::text::LayoutJob::simple(unbroken(text), font, Colors::get(ui).text, width);
    job.wrap.max_rows = 2;
    ui.allocate_ui_with_layout(Vec2::new(width, height), egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_min_height(height);
        ui.add(egui::Label::new(job).wrap())
    })
    .inner
}

/// A button that may be out of reach for now.
pub fn button_enabled(ui: &mut Ui, enabled: bool, text: &str) -> Response {
    ui.add_enabled(enabled, egui::Button::new(text).min_size(Vec2::new(0.0, theme::CONTROL)))
}

/// A primary button that may be out of reach for now.
pub fn primary_enabled(ui: &mut Ui, enabled: bool, text: &str) -> Response {
    if enabled { primary(ui, text) } else { button_enabled(ui, false, text) }
}

/// A card that fills the width it is given.
pub fn wide_card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.vertical(contents).inner
    })
}

/// A large number with a word under it.
pub fn figure(ui: &mut Ui, number: impl Into<String>, word: impl Into<String>) {
    let weak = ui.visuals().weak_text_color();
    let (number, word) = (number.into(), word.into());
    let wide = |ui: &Ui, text: &str, font| ui.fonts_mut(|f| f.layout_no_wrap(text.to_owned(), font, weak)).size().x;
    let small = egui::FontId::proportional(theme::SMALL);
    // as one piece, or a row that wraps would squeeze the last of several into what is left of it
    let width = wide(ui, &number, theme::semibold_id(24.0)).max(wide(ui, &word, small).min(180.0)) + 2.0;
    ui.allocate_ui_with_layout(Vec2::new(width, 48.0), egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_min_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        super::number::large(ui, &number, |text| RichText::new(text).font(theme::semibold_id(24.0)));
        ui.add(egui::Label::new(RichText::new(word).small().color(weak)).wrap());
    });
}

/// A row of large numbers.
pub fn figures(ui: &mut Ui, numbers: &[(String, &str)]) {
    // from the top, so that the numbers stand on one line however many lines their words take
    ui.with_layout(egui::Layout::left_to_right(egui::Align::Min).with_main_wrap(true), |ui| {
        ui.spacing_mut().item_spacing.x = 32.0;
        for (number, word) in numbers {
            figure(ui, number, *word);
        }
    });
}

/// A small rounded word in a colour that means something.
pub fn chip(ui: &mut Ui, text: &str, tint: Color32) -> Response {
    let c = Colors::get(ui);
    Frame::new()
        .fill(mix(c.ground, tint, 0.18))
        .corner_radius(CornerRadius::same(9))
        .inner_margin(Margin::symmetric(8, 2))
        .show(ui, |ui| ui.add(egui::Label::new(RichText::new(text).small().color(c.text)).selectable(false)))
        .inner
}

/// A share as a thin bar with its number: for cells of a table.
pub fn share_bar(ui: &mut Ui, share: f64, text: &str) {
    let size = Vec2::new(ui.available_width().min(120.0), 18.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let c = Colors::get(ui);
    let track = egui::Rect::from_min_size(
        egui::pos2(rect.left(), rect.center().y - 3.0),
        // the longest chance, "< 0.1 %", stands apart from the bar
        Vec2::new((rect.width() - 60.0).max(8.0), 6.0),
    );
    ui.painter().rect_filled(track, 3.0, c.hover);
    let mut filled = track;
    filled.set_width(track.width() * share.clamp(0.0, 1.0) as f32);
    ui.painter().rect_filled(filled, 3.0, c.measure);
    let at = egui::pos2(rect.right(), rect.center().y);
    let font = egui::TextStyle::Body.resolve(ui.style());
    ui.painter().text(at, egui::Align2::RIGHT_CENTER, text, font, c.text);
}

/// A coloured line that says what to know, with room for a button.
pub fn notice(ui: &mut Ui, text: &str, button: impl FnOnce(&mut Ui)) {
    let c = Colors::get(ui);
    Frame::new()
        .fill(mix(c.ground, c.warning, 0.12))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.set_min_width(ui.available_width());
                ui.add(egui::Label::new(RichText::new(unbroken(text)).color(c.text)).wrap());
                button(ui);
            });
        });
    ui.add_space(4.0);
}
