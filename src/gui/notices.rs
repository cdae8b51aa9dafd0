//! Notices: what went well goes away by itself, what went wrong stays until it is dismissed. They stand in the status bar,
//! in the place of what it says otherwise, so that they cover nothing.

use crate::texts::text;

use std::time::{Duration, Instant};

use egui::{Align, Align2, Area, FontId, Frame, Id, Layout, Margin, Order, RichText, Stroke, vec2};

use super::icons::{Icon, icon_button};
use super::theme::{BODY, Colors, SMALL};
use super::widgets::mix;
use super::window_layout::WindowLayout;

const STAYS: Duration = Duration::from_secs(6);

#[derive(Debug, Clone)]
struct Notice {
    text: String,
    failed: bool,
    /// Whether it is there until it is dismissed.
    stays: bool,
    since: Instant,
}

/// The notices on the screen, oldest first.
#[derive(Debug, Default)]
pub(super) struct Notices(Vec<Notice>);

impl Notices {
    /// Says something for a while.
    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.add(text.into(), (false, false));
    }

    /// Says what a person has to know though nothing went wrong; stays.
    pub(super) fn tell(&mut self, text: impl Into<String>) {
        self.add(text.into(), (false, true));
    }

    /// Says that something went wrong; stays.
    pub(super) fn fail(&mut self, text: impl Into<String>) {
        self.add(text.into(), (true, true));
    }

    /// What went wrong and is not dismissed yet, oldest first.
    pub(super) fn failures(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|n| n.failed).map(|n| n.text.as_str())
    }

    fn add(&mut self, text: String, (failed, stays): (bool, bool)) {
        self.0.retain(|n| n.text != text); // the same thing again moves to the end instead of piling up
        self.0.push(Notice { text, failed, stays, since: Instant::now() });
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Draws the newest in the status bar, or at the top where a dialog is open, whose buttons are at its bottom; those
    /// before it come back when it is gone.
    pub(super) fn show(&mut self, ui: &egui::Ui, dialog_open: bool) {
        let before = self.0.len();
        self.0.retain(|n| n.stays || n.since.elapsed() < STAYS);
        if self.0.len() < before {
            ui.request_repaint(); // what stood in its place was left out of this frame
        }
        let Some(newest) = self.0.last() else { return };
        ui.request_repaint_after(Duration::from_millis(500));
        let anchor = if dialog_open { Align2::LEFT_TOP } else { Align2::LEFT_BOTTOM };
        let area = Area::new(Id::unique("notices")).order(Order::Foreground).anchor(anchor, vec2(0.0, 0.0));
        if area.show(ui, |ui| strip(ui, newest, self.0.len() - 1)).inner {
            self.0.pop();
        }
    }
}

/// The widest that a notice gets, for lines that are read with ease.
const WIDEST: f32 = 860.0;

/// What stands beside the text: the icon, the number of others, the cross and the margins.
const BESIDE: f32 = 130.0;

/// One notice, as high as the status bar where its text is not long; true when it is dismissed.
fn strip(ui: &mut egui::Ui, notice: &Notice, others: usize) -> bool {
    let (layout, c) = (WindowLayout::of(ui), Colors::get(ui));
    let (icon, color) = if notice.failed { (Icon::Warning, c.danger) } else { (Icon::Tick, c.good) };
    let width = (ui.content_rect().width() * 0.6 - BESIDE).clamp(220.0, WIDEST);
    let one_line = ui.fonts_mut(|f| f.layout_no_wrap(notice.text.clone(), FontId::proportional(BODY), c.text));
    let size = if one_line.size().x <= width { BODY } else { SMALL };
    Frame::new()
        .fill(mix(c.chrome, color, if notice.failed { 0.16 } else { 0.08 }))
        .stroke(Stroke::new(1.0, c.line))
        .inner_margin(Margin { left: 16, right: 8, top: 0, bottom: 0 })
        .show(ui, |ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            let place = vec2(width + BESIDE - 24.0, layout.status_bar() - 1.0);
            ui.allocate_ui_with_layout(place, Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_height(place.y);
                let (rect, _) = ui.allocate_exact_size(vec2(16.0, 16.0), egui::Sense::hover());
                icon.paint(ui.painter(), rect, color);
                // the cross keeps its place, however long the text is
                ui.allocate_ui_with_layout(vec2(width, place.y), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_min_width(width);
                    ui.add(egui::Label::new(RichText::new(&notice.text).size(size).color(c.text)).wrap());
                });
                let dismissed = icon_button(ui, Icon::Close, text!("notices-dismiss"), true).clicked();
                if others > 0 {
                    ui.label(RichText::new(format!("+{others}")).size(SMALL).color(c.soft));
                }
                dismissed
            })
            .inner
        })
        .inner
}
