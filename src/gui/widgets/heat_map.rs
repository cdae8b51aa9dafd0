//! A table of numbers where colour says how far each is from the average.

use egui::{Align2, FontId, Rect, RichText, Sense, Stroke, Ui, Vec2, pos2, vec2};

use crate::gui::icons::Icon;
use crate::gui::theme::{Colors, SMALL, color, semibold_id};

use super::mix;

const ROW: f32 = 26.0;
const HEAD: f32 = 52.0;
const NAMES: f32 = 190.0;

/// A heat map before it is shown.
pub struct HeatMap<'a> {
    /// Names of the rows.
    pub rows: &'a [String],
    /// Names of the columns.
    pub columns: Vec<&'a str>,
    /// What a cell says.
    pub text: &'a dyn Fn(usize, usize) -> String,
    /// How far it is from the average, in standard deviations: the colour.
    pub z: &'a dyn Fn(usize, usize) -> f64,
    /// What a cell says when pointed at.
    pub about: &'a dyn Fn(usize, usize) -> String,
    /// The column that is marked.
    pub selected: Option<usize>,
}

impl HeatMap<'_> {
    /// Draws it; gives the column that was clicked.
    pub fn show(&self, ui: &mut Ui) -> Option<usize> {
        let mut clicked = None;
        egui::ScrollArea::both().id_salt("heat map").auto_shrink([false, false]).show(ui, |ui| {
            let n = self.columns.len().max(1) as f32;
            let width = ((ui.available_width() - NAMES - 12.0) / n).clamp(64.0, 150.0);
            let size = vec2(NAMES + width * n, HEAD + ROW * self.rows.len() as f32);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            for column in 0..self.columns.len() {
                if self.head(ui, rect, width, column) {
                    clicked = Some(column);
                }
            }
            for row in 0..self.rows.len() {
                self.row(ui, rect, width, row);
            }
        });
        clicked
    }

    fn head(&self, ui: &Ui, all: Rect, width: f32, column: usize) -> bool {
        let c = Colors::get(ui);
        let x = all.left() + NAMES + width * column as f32;
        let rect = Rect::from_min_size(pos2(x, all.top()), vec2(width - 2.0, HEAD - 4.0));
        let response = ui.interact(rect, ui.scope_id().with(("heat column", column)), Sense::click());
        let on = self.selected == Some(column);
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, self.columns[column]));
        if on || response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, 4.0, if on { c.accent_ground } else { c.hover });
        }
        let job = egui::text::LayoutJob {
            wrap: egui::text::TextWrapping { max_width: rect.width() - 8.0, max_rows: 3, ..Default::default() },
            ..egui::text::LayoutJob::simple(
                self.columns[column].to_owned(),
                FontId::proportional(SMALL),
                c.text,
                rect.width() - 8.0,
            )
        };
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(rect.left() + 4.0, rect.bottom() - galley.size().y - 2.0), galley, c.text);
        response.on_hover_text(self.columns[column]).clicked()
    }

    fn row(&self, ui: &Ui, all: Rect, width: f32, row: usize) {
        let c = Colors::get(ui);
        let y = all.top() + HEAD + ROW * row as f32;
        let line = Rect::from_min_size(pos2(all.left(), y), vec2(all.width(), ROW));
        if !ui.is_rect_visible(line) {
            return;
        }
        let name = egui::text::LayoutJob {
            wrap: egui::text::TextWrapping { max_width: NAMES - 10.0, max_rows: 1, ..Default::default() },
            ..egui::text::LayoutJob::simple(self.rows[row].clone(), FontId::proportional(SMALL), c.text, NAMES - 10.0)
        };
        let galley = ui.painter().layout_job(name);
        ui.painter().galley(pos2(all.left(), y + (ROW - galley.size().y) / 2.0), galley, c.text);
        for column in 0..self.columns.len() {
            let at = pos2(all.left() + NAMES + width * column as f32, y);
            let rect = Rect::from_min_size(at, Vec2::new(width - 2.0, ROW - 2.0));
            self.cell(ui, rect, row, column);
        }
    }

    fn cell(&self, ui: &Ui, rect: Rect, row: usize, column: usize) {
        let c = Colors::get(ui);
        let z = (self.z)(row, column).clamp(-2.0, 2.0) as f32;
        // more is filled, less is outlined; the arrow says it again
        let strength = z.abs() / 2.0;
        let mut ink = c.text;
        if z >= 0.0 {
            let shade = c.palette().measure.over(c.palette().background, strength * 0.9);
            ui.painter().rect_filled(rect, 3.0, color(shade));
            ink = color(c.palette().ink_on(shade));
        } else {
            let edge = mix(c.ground, c.measure, strength);
            ui.painter().rect_stroke(rect, 3.0, Stroke::new(1.5, edge), egui::StrokeKind::Inside);
        }
        let strong = z.abs() > 0.75;
        let font = if strong { semibold_id(SMALL) } else { FontId::proportional(SMALL) };
        let place = ui.painter().text(rect.center(), Align2::CENTER_CENTER, (self.text)(row, column), font, ink);
        if strong {
            let arrow = Rect::from_center_size(place.left_center() - vec2(9.0, 0.0), vec2(10.0, 10.0));
            if z > 0.0 { Icon::Rise } else { Icon::Fall }.paint(ui.painter(), arrow, ink);
        }
        let response = ui.interact(rect, ui.scope_id().with(("heat", row, column)), Sense::HOVER);
        if response.hovered() {
            ui.painter().rect_stroke(rect, 3.0, Stroke::new(1.0, c.text), egui::StrokeKind::Inside);
            response.on_hover_ui(|ui| drop(ui.add(egui::Label::new(RichText::new((self.about)(row, column))).wrap())));
        }
    }
}
