//! A chart of an answer: what can be pointed at says its numbers, and a click picks the row that it stands for.

use egui::{Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::gui::theme::Colors;
use crate::present::Palette;
use crate::present::charts::{Chart, DrawnChart};

use super::drawing::{paint, rect_at};

/// So many parts can be walked through by keyboard and are told to a screen reader; of more, the table tells.
const MOST_NAMED: usize = 60;

/// A chart with its drawing, which is made again only when something about it changes.
#[derive(Default)]
pub struct ChartView {
    drawn: Option<Drawn>,
}

struct Drawn {
    chart: Chart,
    room: Vec2,
    dark: bool,
    picture: DrawnChart,
}

impl ChartView {
    /// Draws a chart in a room; `selected` is a row of its table. Gives the row that was clicked.
    pub fn show(&mut self, ui: &mut Ui, chart: &Chart, room: Vec2, selected: Option<usize>) -> Option<usize> {
        let mut clicked = None;
        ScrollArea::vertical().id_salt("chart").auto_shrink(false).max_height(room.y).show(ui, |ui| {
            // the bar that scrolls has its own place
            let room = vec2(room.x - 14.0, room.y - 8.0).max(vec2(120.0, 80.0)).round();
            let picture = self.picture(ui, chart, room);
            let size = vec2(picture.drawing.width, picture.drawing.height);
            let (place, response) = ui.allocate_exact_size(size, Sense::click());
            paint(ui.painter(), place.min, &picture.drawing);
            let parts = picture.parts.iter().map(|part| (rect_at(part.place, place.min.to_vec2()), part));
            if picture.parts.len() <= MOST_NAMED {
                for (i, (place, part)) in parts.enumerate() {
                    let named = ui.interact(place, ui.scope_id().with(("part", i)), Sense::click());
                    let is_on = selected == Some(part.row);
                    named.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, &part.about));
                    outline(ui, place, is_on, named.hovered() || named.has_focus());
                    if named.on_hover_text_at_pointer(&part.about).clicked() {
                        clicked = Some(part.row);
                    }
                }
                return;
            }
            let at = response.hover_pos();
            let mut pointed = None;
            for (place, part) in parts {
                let is_pointed = at.is_some_and(|at| place.contains(at));
                outline(ui, place, selected == Some(part.row), is_pointed);
                pointed = if is_pointed { Some(part) } else { pointed };
            }
            if let Some(part) = pointed
                && response.on_hover_text_at_pointer(&part.about).clicked()
            {
                clicked = Some(part.row);
            }
        });
        clicked
    }

    fn picture(&mut self, ui: &Ui, chart: &Chart, room: Vec2) -> &DrawnChart {
        let colors = Colors::get(ui);
        let is_current = |drawn: &Drawn| drawn.room == room && drawn.dark == colors.dark && drawn.chart == *chart;
        if !self.drawn.as_ref().is_some_and(is_current) {
            self.drawn = None;
        }
        let palette: &Palette = colors.palette();
        let drawn = self.drawn.get_or_insert_with(|| Drawn {
            chart: chart.clone(),
            room,
            dark: colors.dark,
            picture: chart.draw((room.x, room.y), palette),
        });
        &drawn.picture
    }
}

fn outline(ui: &Ui, place: Rect, is_on: bool, is_lit: bool) {
    let c = Colors::get(ui);
    if is_on || is_lit {
        let edge = Stroke::new(if is_on { 2.0 } else { 1.0 }, if is_on { c.accent } else { c.text });
        ui.painter().rect_stroke(place, 2.0, edge, StrokeKind::Inside);
    }
}
