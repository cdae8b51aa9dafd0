//! How long it takes from one step to another, as columns: one can be clicked, several brushed.

use egui::{Align2, FontId, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::analysis::funnel::TimeBin;
use crate::gui::theme::{Colors, SMALL};
use crate::insights::time_words;
use crate::model::Entity;
use crate::present::numbers;
use crate::texts::text;

/// Its usual height, and the least in which it can be read.
const HEIGHT: f32 = 128.0;
const LEAST_HEIGHT: f32 = 84.0;
/// Room above the columns for their shares, and under them for the times.
const HEAD: f32 = 16.0;
const FOOT: f32 = 18.0;

/// Columns of times before they are shown.
pub(super) struct TimeColumns<'a> {
    /// The columns from left to right.
    pub bins: &'a [TimeBin],
    /// Whose times they are.
    pub entity: Entity,
    /// The first and the last of those that are picked.
    pub picked: Option<(usize, usize)>,
    /// What a screen reader says of all.
    pub title: &'a str,
    /// The room up to the end of what can be seen: where nearly all of it fits, it is a little lower and all of it does.
    pub room: f32,
}

impl TimeColumns<'_> {
    fn height(&self) -> f32 {
        if (LEAST_HEIGHT..HEIGHT).contains(&self.room) { self.room } else { HEIGHT }
    }

    /// Draws them; gives the first and the last of those that were clicked or brushed.
    pub(super) fn show(&self, ui: &mut Ui, width: f32) -> Option<(usize, usize)> {
        let c = Colors::get(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(width, self.height()), Sense::drag());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, self.title));
        let plot = Rect::from_min_max(rect.min + vec2(8.0, HEAD), rect.max - vec2(8.0, FOOT));
        let total: u64 = self.bins.iter().map(|bin| bin.journeys).sum();
        let most = self.bins.iter().map(|bin| bin.journeys).max().unwrap_or(0).max(1);
        // a single column is no wall
        let pitch = (plot.width() / self.bins.len().max(1) as f32).min(120.0);
        let at = |x: f32| (((x - plot.left()) / pitch).max(0.0) as usize).min(self.bins.len().saturating_sub(1));
        let brush = self.brush(ui, &response, at);
        let shown = brush.map_or(self.picked, |(first, last, _)| Some((first, last)));
        ui.painter().hline(
            plot.left()..=plot.left() + pitch * self.bins.len() as f32,
            plot.bottom(),
            Stroke::new(1.0, c.line),
        );
        let small = FontId::proportional(SMALL - 1.0);
        let mut clicked = None;
        for (i, bin) in self.bins.iter().enumerate() {
            let left = plot.left() + i as f32 * pitch;
            let height = bin.journeys as f32 / most as f32 * plot.height();
            let column =
                Rect::from_min_max(pos2(left + 1.0, plot.bottom() - height), pos2(left + pitch - 1.0, plot.bottom()));
            let is_on = shown.is_some_and(|(first, last)| (first..=last).contains(&i));
            let place = Rect::from_min_max(pos2(left, rect.top()), pos2(left + pitch, plot.bottom()));
            let one = ui.interact(place, ui.scope_id().with(("time", self.title, i)), Sense::click());
            let words = text!(
                "time-chart-column",
                time = time_words(bin),
                n = numbers::units(bin.journeys, self.entity),
                share = numbers::share_or_count(bin.journeys, total)
            );
            one.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, words.as_str()));
            ui.painter().rect_filled(column, 1.0, if is_on { c.accent } else { c.measure });
            if one.hovered() || one.has_focus() {
                ui.painter().rect_stroke(place, 2.0, Stroke::new(1.0, c.line), egui::StrokeKind::Inside);
            }
            if pitch > 34.0 && bin.journeys > 0 {
                let share = numbers::share_or_count(bin.journeys, total);
                ui.painter().text(
                    column.center_top() - vec2(0.0, 2.0),
                    Align2::CENTER_BOTTOM,
                    share,
                    small.clone(),
                    c.soft,
                );
            }
            if one.on_hover_text_at_pointer(words).clicked() {
                clicked = Some((i, i));
            }
        }
        self.edges(ui, (plot.left(), rect.bottom(), pitch), &small);
        brush.filter(|(.., is_done)| *is_done).map(|(first, last, _)| (first, last)).or(clicked)
    }

    /// The columns from where a drag began to where it is, and whether it has ended.
    fn brush(&self, ui: &Ui, response: &egui::Response, at: impl Fn(f32) -> usize) -> Option<(usize, usize, bool)> {
        let is_brushed = response.dragged() || response.drag_stopped();
        let (from, to) = ui.input(|input| (input.pointer.press_origin(), input.pointer.interact_pos()));
        let begun = response.id.with("brush");
        if let Some(from) = from.filter(|_| response.drag_started()) {
            ui.data_mut(|data| data.insert_temp(begun, from.x));
        }
        let from: f32 = ui.data(|data| data.get_temp(begun)).filter(|_| is_brushed)?;
        let (a, b) = (at(from), at(to?.x));
        Some((a.min(b), a.max(b), response.drag_stopped()))
    }

    /// The times between the columns, as many as have room.
    fn edges(&self, ui: &Ui, (left, bottom, pitch): (f32, f32, f32), font: &FontId) {
        let c = Colors::get(ui);
        let mut free_from = f32::MIN;
        for (i, bin) in self.bins.iter().enumerate() {
            let Some(to) = bin.to else { continue };
            let (x, words) = (left + (i + 1) as f32 * pitch, numbers::duration(to));
            let galley = ui.painter().layout_no_wrap(words, font.clone(), c.soft);
            let begin = x - galley.size().x / 2.0;
            if begin < free_from || x + galley.size().x / 2.0 > ui.clip_rect().right() {
                continue;
            }
            free_from = begin + galley.size().x + 8.0;
            ui.painter().galley(pos2(begin, bottom - galley.size().y), galley, c.soft);
        }
    }
}
