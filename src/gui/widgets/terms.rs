//! Words that are defined have a dotted line below them; pointing says what they mean. Whoever has no pointer finds the same
//! words in "Read this chart", so that they are no stops of the Tab key.

use std::ops::Range;

use egui::epaint::text::cursor::CCursor;
use egui::text_selection::LabelSelectionState;
use egui::{Galley, Label, Pos2, Rect, Response, RichText, Role, Sense, Stroke, Ui, WidgetInfo, pos2};

use crate::gui::theme::Colors;
use crate::present::glossary::{definition, name, terms_in};

/// Draws a label in this colour, with what its words mean.
pub(super) fn label_with_terms(ui: &mut Ui, label: Label, text: &str) -> Response {
    let c = Colors::get(ui);
    let (at, galley, response) = label.layout_in_ui(ui);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), galley.text()));
    if !ui.is_rect_visible(response.rect) {
        return response;
    }
    LabelSelectionState::label_text_selection(ui, &response, at, galley.clone(), c.soft, Stroke::NONE);
    // what was cut off has no place
    if galley.elided || galley.text() != text {
        return response;
    }
    for (range, term) in terms_in(text) {
        let Some(place) = place_of(&galley, at, text, &range) else { continue };
        dotted(ui, place, c.soft);
        let word = ui.interact(place, response.id.with(term), Sense::hover());
        word.on_hover_ui(|ui| {
            ui.set_max_width(320.0);
            ui.label(RichText::new(name(term)).strong());
            ui.label(definition(term));
        });
    }
    response
}

/// Where these letters stand; `None` where they stand in two lines.
fn place_of(galley: &Galley, at: Pos2, text: &str, range: &Range<usize>) -> Option<Rect> {
    let cursor = |byte: usize| Some(galley.pos_from_cursor(CCursor::new(text.get(..byte)?.chars().count())));
    let (first, last) = (cursor(range.start)?, cursor(range.end)?);
    let is_one_line = (first.min.y - last.min.y).abs() < 1.0 && last.min.x > first.min.x;
    is_one_line.then(|| Rect::from_min_max(first.min, pos2(last.min.x, last.max.y)).translate(at.to_vec2()))
}

fn dotted(ui: &Ui, under: Rect, color: egui::Color32) {
    const GAP: f32 = 3.0;
    let y = under.bottom() - 1.0;
    let dots = ((under.width() / GAP) as usize).max(1);
    for dot in 0..dots {
        let x = under.left() + (dot as f32 + 0.5) * under.width() / dots as f32;
        ui.painter().rect_filled(Rect::from_center_size(pos2(x, y), egui::vec2(1.0, 1.0)), 0.0, color);
    }
}
