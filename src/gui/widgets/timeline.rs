//! One customer's journey over time, to move about in: the wheel zooms about the pointer, dragging moves, keys do both,
//! from years down to seconds. Layout and picture are those of the files (`present::timeline_layout`).

use std::sync::Arc;

use egui::{Key, Response, Sense, Ui, vec2};

use crate::events::EventTable;
use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::theme::Colors;
use crate::model::Settings;
use crate::present::timeline_drawing::{TimelineLook, draw, mark_words};
use crate::present::timeline_layout::{GUTTER, TimeWindow, TimelineLayout, TimelineModel, layout};
use crate::present::{Palette, Theme, WARNING, numbers};
use crate::release::Listing;
use crate::texts::text;

use super::drawing;

const DAY: i64 = 86_400_000;

/// Widths of time that have a button.
fn widths() -> [(&'static str, i64); 5] {
    [
        (text!("timeline-year"), 365 * DAY),
        (text!("timeline-month"), 30 * DAY),
        (text!("timeline-week"), 7 * DAY),
        (text!("timeline-day"), DAY),
        (text!("timeline-hour"), DAY / 24),
    ]
}

/// State of the widget.
#[derive(Debug, Default)]
pub struct TimelineWidget {
    /// What is in view; nothing = everything.
    window: Option<TimeWindow>,
    picked: Option<usize>,
    size: (f32, f32),
}

impl TimelineWidget {
    /// Draws it about `height` high; gives the event that was clicked.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        table: &EventTable,
        model: &TimelineModel,
        settings: &Settings,
        height: f32,
    ) -> Option<usize> {
        self.buttons(ui, model);
        let id = ui.scope_id().with("timeline");
        let width = ui.available_width() - 8.0;
        egui::ScrollArea::vertical()
            .id_salt(id)
            .max_height(height)
            .show(ui, |ui| {
                self.size = (width, height - 4.0);
                let window = self.window.unwrap_or_else(|| TimeWindow::whole(model));
                let placed = layout(table, model, window, self.size);
                let (rect, response) = ui.allocate_exact_size(vec2(width, placed.height), Sense::click_and_drag());
                self.name(&response, model);
                self.steer(ui, &response, model, window);
                let zone = numbers::zone(&settings.time_zone);
                let palette = Palette::of(if Colors::get(ui).dark { Theme::Dark } else { Theme::Light });
                let selected = self.picked.and_then(|event| mark_of(model, &placed, event));
                let look = TimelineLook { palette, zone: &zone, selected };
                drawing::paint(&ui.painter_at(rect), rect.min, &draw(table, model, &placed, &look));
                let hit = response.hover_pos().and_then(|at| placed.hit(at.x - rect.left(), at.y - rect.top()))?;
                let mark = &placed.marks[hit];
                ui.set_cursor_icon(egui::CursorIcon::PointingHand);
                let words = mark_words(table, model, mark, &zone);
                let event = model.lanes[mark.lane].events.get(mark.events.start).map(|&i| i as usize)?;
                let comment = (mark.events.len() == 1).then(|| table.dims.text.name(table.text[event]).to_owned());
                response.clone().on_hover_ui_at_pointer(|ui| {
                    ui.set_max_width(320.0);
                    ui.add(egui::Label::new(words).wrap());
                    if let Some(comment) = comment.filter(|s| !s.is_empty()) {
                        let comment = crate::privacy::mask_for_screen(&comment, settings.hide_names);
                        ui.add(egui::Label::new(format!("“{comment}”")).wrap());
                    }
                });
                response.clicked().then(|| {
                    self.picked = Some(event);
                    event
                })
            })
            .inner
    }

    /// Marks an event that was picked elsewhere.
    pub fn pick(&mut self, event: Option<usize>) {
        self.picked = event;
    }

    fn name(&self, response: &Response, model: &TimelineModel) {
        let label = text!(
            "timeline-timeline-arrow-keys-move-plus-and",
            events = text!("count-events", n = model.journey.events.len() as u64),
            sessions = text!("count-sessions", n = model.journey.sessions.len() as u64)
        );
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Figure, true, label.as_str()));
    }

    /// Buttons for those who do not turn wheels.
    fn buttons(&mut self, ui: &mut Ui, model: &TimelineModel) {
        let whole = TimeWindow::whole(model);
        let now = self.window.unwrap_or(whole);
        ui.horizontal_wrapped(|ui| {
            if ui.selectable_label(self.window.is_none(), text!("timeline-everything")).clicked() {
                self.window = None;
            }
            for (name, width) in widths().into_iter().filter(|(_, w)| *w < whole.to - whole.from) {
                let on = self.window.is_some() && (now.to - now.from - width).abs() < width / 100;
                if ui.selectable_label(on, name).clicked() {
                    // from everything to the end of it, where the news is; otherwise about the middle
                    let at = if self.window.is_none() { 1.0 } else { 0.5 };
                    let factor = width as f64 / (now.to - now.from).max(1) as f64;
                    self.window = Some(now.zoomed(factor, at, model));
                }
            }
        });
    }

    /// Wheel, drag and keys.
    fn steer(&mut self, ui: &Ui, response: &Response, model: &TimelineModel, window: TimeWindow) {
        let plot = (response.rect.width() - GUTTER).max(1.0);
        let mut next = window;
        if response.dragged() {
            next = next.panned(f64::from(-response.drag_delta().x / plot), model);
        }
        if let Some(at) = response.hover_pos() {
            let (scroll, pinch) = ui.input(|i| (i.smooth_scroll_delta(), i.zoom_delta()));
            let share = f64::from(((at.x - response.rect.left() - GUTTER) / plot).clamp(0.0, 1.0));
            if scroll.y != 0.0 || pinch != 1.0 {
                let factor = f64::from(pinch) * (f64::from(scroll.y) * 0.005).exp();
                next = next.zoomed(1.0 / factor, share, model);
                // the wheel is used up: the page must not scroll as well
                ui.input_mut(|i| i.smooth_scroll_delta = egui::Vec2::ZERO);
            }
            if scroll.x != 0.0 {
                next = next.panned(f64::from(-scroll.x / plot), model);
            }
        }
        if response.clicked() || response.drag_started() {
            response.request_focus();
        }
        if response.has_focus() {
            let filter = egui::EventFilter { horizontal_arrows: true, ..Default::default() };
            ui.memory_mut(|m| m.set_focus_lock_filter(response.id, filter));
            let pressed = |key| ui.input(|i| i.key_pressed(key));
            if pressed(Key::ArrowLeft) {
                next = next.panned(-0.15, model);
            }
            if pressed(Key::ArrowRight) {
                next = next.panned(0.15, model);
            }
            if pressed(Key::Plus) || pressed(Key::Equals) {
                next = next.zoomed(1.0 / 1.5, 0.5, model);
            }
            if pressed(Key::Minus) {
                next = next.zoomed(1.5, 0.5, model);
            }
        }
        if response.double_clicked() || response.has_focus() && ui.input(|i| i.key_pressed(Key::Home)) {
            self.window = None;
        } else if next != window {
            self.window = Some(next);
        }
    }

    /// The timeline as it is on the screen, as a file.
    pub fn exports(&self, cx: &ViewContext<'_>, table: &Arc<EventTable>, model: &Arc<TimelineModel>) -> Vec<Export> {
        let (table, model) = (Arc::clone(table), Arc::clone(model));
        let (window, size) = (self.window, self.size);
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let incomplete = cx.project().incomplete.clone();
        let theme = if cx.colors.dark { Theme::Dark } else { Theme::Light };
        let picture = move || {
            let window = window.unwrap_or_else(|| TimeWindow::whole(&model));
            let placed = layout(&table, &model, window, size);
            let look = TimelineLook { palette: Palette::of(theme), zone: &zone, selected: None };
            let drawing = draw(&table, &model, &placed, &look);
            match &incomplete {
                Some(words) => drawing.with_foot(words, WARNING),
                None => drawing,
            }
        };
        let again = picture.clone();
        vec![
            Export::list(Listing::of_person(text!("timeline-timeline-as-svg")), "timeline.svg", move |_| {
                Ok(picture().to_svg().into_bytes())
            }),
            Export::list(Listing::of_person(text!("timeline-timeline-as-png")), "timeline.png", move |_| {
                crate::export::png(&again(), 2.0).map_err(|e| e.to_string())
            }),
        ]
    }
}

/// The mark that stands for an event.
fn mark_of(model: &TimelineModel, placed: &TimelineLayout, event: usize) -> Option<usize> {
    placed.marks.iter().position(|mark| {
        let events = &model.lanes[mark.lane].events[mark.events.clone()];
        events.binary_search(&(event as u32)).is_ok()
    })
}
