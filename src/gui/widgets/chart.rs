//! A chart of an answer: what can be pointed at says its numbers, and a click picks the row that it stands for.

use egui::{EventFilter, Id, Key, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::gui::theme::Colors;
use crate::present::Palette;
use crate::present::charts::{Chart, ChartPart, DrawnChart};
use crate::texts::{text, unbroken};

use super::drawing::{enlargement, paint, rect_at};
use super::tooltip::LETTERS;

/// So many parts can be walked through by keyboard and are told to a screen reader; of more, the table tells.
const MOST_NAMED: usize = 60;

/// The parts of a journey map are told one by one, however many cells it has: each says something else.
const MOST_CELLS: usize = 400;

fn most_named(chart: &Chart) -> usize {
    if matches!(chart, Chart::Journey(_)) { MOST_CELLS } else { MOST_NAMED }
}

/// The room that a chart has in a window of usual size; in a larger one it is drawn larger.
const USUAL: Vec2 = vec2(1000.0, 560.0);

/// A chart with its drawing, which is made again only when something about it changes.
#[derive(Default)]
pub struct ChartView {
    drawn: Option<Drawn>,
    /// Whether it is read from the back of a room.
    is_for_a_room: bool,
    /// By what part of the usual size of a room it is smaller.
    smaller: f32,
}

struct Drawn {
    chart: Chart,
    room: Vec2,
    dark: bool,
    picture: DrawnChart,
}

impl ChartView {
    /// A chart that is read from the back of a room: its letters are larger.
    pub fn for_a_room() -> Self {
        Self { is_for_a_room: true, ..Self::default() }
    }

    /// Draws the next picture smaller by this part, where that shows more of it at once.
    pub fn draw_smaller(&mut self, by: f32) {
        self.smaller = by;
    }

    /// What is left of a room for the chart: the bar that scrolls has its own place.
    pub fn inner_room(room: Vec2) -> Vec2 {
        vec2(room.x - 14.0, room.y - 8.0).max(vec2(120.0, 80.0)).round()
    }

    /// How many times as large a chart is drawn that is read from the back of a room.
    pub fn room_scale(room: Vec2) -> f32 {
        (room.x / 700.0).min(room.y / 330.0).clamp(1.0, 4.0)
    }

    /// Draws a chart in a room; `selected` is a row of its table. Gives the row that was clicked.
    pub fn show(&mut self, ui: &mut Ui, chart: &Chart, room: Vec2, selected: Option<usize>) -> Option<usize> {
        let (mut clicked, is_for_a_room) = (None, self.is_for_a_room);
        ScrollArea::vertical().id_salt("chart").auto_shrink(false).max_height(room.y).show(ui, |ui| {
            let room = Self::inner_room(room);
            let picture = self.picture(ui, chart, room);
            let size = vec2(picture.drawing.width, picture.drawing.height);
            let (place, response) = ui.allocate_exact_size(size, Sense::click());
            paint(ui.painter(), place.min, &picture.drawing);
            let letters = if is_for_a_room { LETTERS * Self::room_scale(room) } else { LETTERS };
            let parts = picture.parts.iter().map(|part| (rect_at(part.place, place.min.to_vec2()), part));
            if picture.parts.len() <= most_named(chart) {
                for (i, (place, part)) in parts.enumerate() {
                    let named = ui.interact(place, ui.scope_id().with(("part", i)), Sense::click());
                    let is_on = selected == Some(part.row);
                    named.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, &part.about));
                    outline(ui, place, is_on, named.hovered() || named.has_focus());
                    if named.clicked() {
                        // arrow keys go on from there
                        named.request_focus();
                        clicked = Some(part.row);
                    }
                    named.on_hover_ui_at_pointer(|ui| say(ui, &part.about, letters));
                }
                return;
            }
            let on = picture.parts.iter().find(|part| Some(part.row) == selected);
            let name = on.map_or(text!("chart-many-parts"), |part| &part.about);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Figure, true, name));
            if response.clicked() {
                response.request_focus();
            }
            if response.has_focus() {
                outline(ui, place, false, true);
                clicked = walked_to(ui, response.id, &picture.parts, on).map(|part| part.row);
            }
            let at = response.hover_pos();
            let mut pointed = None;
            for (place, part) in parts {
                let is_pointed = at.is_some_and(|at| place.contains(at));
                outline(ui, place, selected == Some(part.row), is_pointed);
                pointed = if is_pointed { Some(part) } else { pointed };
            }
            if let Some(part) = pointed
                && response.on_hover_ui_at_pointer(|ui| say(ui, &part.about, letters)).clicked()
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
        let scale = match self.is_for_a_room {
            true => Self::room_scale(room) * (1.0 - self.smaller),
            false => enlargement(room, USUAL),
        };
        let drawn = self.drawn.get_or_insert_with(|| Drawn {
            chart: chart.clone(),
            room,
            dark: colors.dark,
            picture: chart.draw((room.x / scale, room.y / scale), palette).scaled(scale),
        });
        &drawn.picture
    }
}

/// The part that an arrow key leads to: of many, one at a time is picked.
fn walked_to<'a>(ui: &Ui, id: Id, parts: &'a [ChartPart], on: Option<&ChartPart>) -> Option<&'a ChartPart> {
    let keep = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(id, keep));
    let arrows = [
        (Key::ArrowLeft, vec2(-1.0, 0.0)),
        (Key::ArrowRight, vec2(1.0, 0.0)),
        (Key::ArrowUp, vec2(0.0, -1.0)),
        (Key::ArrowDown, vec2(0.0, 1.0)),
    ];
    let (_, way) = arrows.into_iter().find(|(key, _)| ui.input(|i| i.key_pressed(*key)))?;
    let Some(on) = on else { return parts.first() };
    neighbour(parts, on, way)
}

/// The nearest part on that way, those straight ahead before those aside.
fn neighbour<'a>(parts: &'a [ChartPart], on: &ChartPart, way: Vec2) -> Option<&'a ChartPart> {
    let middle = |part: &ChartPart| vec2(part.place.x + part.place.w / 2.0, part.place.middle());
    let far = |part: &ChartPart| {
        let by = middle(part) - middle(on);
        let (ahead, aside) = (by.dot(way), by.dot(way.rot90()).abs());
        (ahead > 0.5).then_some(ahead + 4.0 * aside)
    };
    let reached = parts.iter().filter_map(|part| Some((far(part)?, part)));
    reached.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, part)| part)
}

/// What a part says beside the pointer.
fn say(ui: &mut Ui, about: &str, letters: f32) {
    ui.set_max_width(ui.spacing().tooltip_width * letters / LETTERS);
    ui.label(egui::RichText::new(unbroken(about)).size(letters));
}

fn outline(ui: &Ui, place: Rect, is_on: bool, is_lit: bool) {
    let c = Colors::get(ui);
    if is_on || is_lit {
        let edge = Stroke::new(if is_on { 2.0 } else { 1.0 }, if is_on { c.accent } else { c.text });
        ui.painter().rect_stroke(place, 2.0, edge, StrokeKind::Inside);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::drawing;

    #[test]
    fn arrows_lead_to_the_next_part_on_their_way_and_not_beyond_the_edge() {
        let part = |i: usize| {
            let place = drawing::Rect::new((i % 3) as f32 * 40.0, (i / 3) as f32 * 20.0, 38.0, 18.0);
            ChartPart { place, about: i.to_string(), row: i }
        };
        let parts: Vec<ChartPart> = (0..9).map(part).collect();
        let next = |from: usize, x: f32, y: f32| neighbour(&parts, &parts[from], vec2(x, y)).map(|part| part.row);
        assert_eq!((next(4, 1.0, 0.0), next(4, -1.0, 0.0)), (Some(5), Some(3)));
        assert_eq!((next(4, 0.0, 1.0), next(4, 0.0, -1.0)), (Some(7), Some(1)));
        assert_eq!((next(0, -1.0, 0.0), next(8, 0.0, 1.0)), (None, None));
    }
}
