//! Shares of those who get to an end: by period as columns, and by group as bars with their interval.

use egui::{Align2, FontId, Rect, Sense, Stroke, Ui, pos2, vec2};
use jiff::tz::TimeZone;

use crate::analysis::{Periods, Share};
use crate::gui::theme::{BODY, Colors, SMALL};
use crate::gui::widgets::drawing::paint_hatch;
use crate::gui::widgets::{self, mix};
use crate::model::Entity;
use crate::present::numbers;
use crate::texts::text;

const HEIGHT: f32 = 104.0;
const LINE: f32 = 24.0;
/// Room for the numbers at the left of the columns, and for what stands under them.
pub(super) const SCALE: f32 = 44.0;
const FOOT: f32 = 18.0;
/// So many columns can be walked through by keyboard and are told to a screen reader; of more, the table tells.
const MOST_NAMED: usize = 60;

/// A share for each period, as columns; those of which not all is known are hatched.
pub(super) struct PeriodColumns<'a> {
    /// The title above the chart.
    pub title: &'a str,
    /// The periods along the axis.
    pub periods: &'a Periods,
    /// Period by period, how many began and how many got to the end.
    pub shares: &'a [Share],
    /// Whether all is known of a period.
    pub is_complete: &'a dyn Fn(usize) -> bool,
    /// What is said of a period.
    pub words: &'a dyn Fn(usize, &str) -> String,
    /// The project's time zone.
    pub zone: &'a TimeZone,
    /// The period that is picked.
    pub picked: Option<usize>,
}

impl PeriodColumns<'_> {
    /// Draws them; gives the one that was clicked. Nothing is drawn of a single period, or where nobody gets to the end.
    pub(super) fn show(&self, ui: &mut Ui, width: f32) -> Option<usize> {
        let shares = self.shares;
        let most = shares.iter().filter(|share| share.of > 0).map(|share| share.share).fold(0.0, f64::max);
        if shares.len() < 2 || most == 0.0 {
            return None;
        }
        let c = Colors::get(ui);
        widgets::section(ui, self.title);
        ui.add_space(4.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, self.title));
        let plot = Rect::from_min_max(rect.min + vec2(SCALE, 6.0), rect.max - vec2(0.0, FOOT));
        let small = FontId::proportional(SMALL - 1.0);
        share_scale(ui, plot, most);
        let pitch = plot.width() / shares.len() as f32;
        let date = |i: usize| numbers::date(self.periods.starts()[i], self.zone);
        let mut clicked = None;
        for (i, share) in shares.iter().enumerate().filter(|(_, share)| share.of > 0) {
            let left = plot.left() + i as f32 * pitch;
            let height = (share.share / most) as f32 * plot.height();
            let column = Rect::from_min_max(
                pos2(left + pitch * 0.12, plot.bottom() - height.max(1.0)),
                pos2(left + pitch * 0.88, plot.bottom()),
            );
            let is_on = self.picked == Some(i);
            let ink = if is_on { c.accent } else { c.measure };
            if (self.is_complete)(i) {
                ui.painter().rect_filled(column, 1.0, ink);
            } else {
                ui.painter().rect_stroke(column, 1.0, Stroke::new(1.0, ink), egui::StrokeKind::Inside);
                paint_hatch(ui.painter(), column, Stroke::new(1.0, mix(c.ground, ink, 0.6)));
            }
            if shares.len() <= MOST_NAMED {
                let place = Rect::from_min_max(pos2(left, plot.top()), pos2(left + pitch, plot.bottom()));
                let one = ui.interact(place, ui.scope_id().with((self.title, i)), Sense::click());
                let words = (self.words)(i, &date(i));
                one.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, words.as_str()));
                if one.has_focus() {
                    ui.painter().rect_stroke(place, 2.0, Stroke::new(1.0, c.accent), egui::StrokeKind::Inside);
                }
                if one.on_hover_text_at_pointer(words).clicked() {
                    clicked = Some(i);
                }
            }
        }
        let ends = [(0, Align2::LEFT_BOTTOM, plot.left()), (shares.len() - 1, Align2::RIGHT_BOTTOM, plot.right())];
        for (i, anchor, x) in ends {
            ui.painter().text(pos2(x, rect.bottom()), anchor, date(i), small.clone(), c.soft);
        }
        if shares.len() > MOST_NAMED {
            let at = |x: f32| (((x - plot.left()) / pitch).max(0.0) as usize).min(shares.len() - 1);
            let picked = response.interact_pointer_pos().filter(|_| response.clicked()).map(|pointer| at(pointer.x));
            if let Some(i) = response.hover_pos().map(|pointer| at(pointer.x)) {
                response.on_hover_text_at_pointer((self.words)(i, &date(i)));
            }
            clicked = picked.filter(|&i| shares[i].of > 0);
        }
        clicked
    }
}

/// Nothing and the largest share as lines, with their numbers at the left of the columns in `plot`.
pub(super) fn share_scale(ui: &Ui, plot: Rect, most: f64) {
    let c = Colors::get(ui);
    for (at, value) in [(plot.top(), most), (plot.bottom(), 0.0)] {
        ui.painter().hline(plot.x_range(), at, Stroke::new(1.0, c.line));
        let (place, small) = (pos2(plot.left() - 6.0, at), FontId::proportional(SMALL - 1.0));
        ui.painter().text(place, Align2::RIGHT_CENTER, numbers::share(value), small, c.soft);
    }
}

/// A share for each group, as bars with their interval.
pub(super) struct GroupBars<'a> {
    /// The title above the chart.
    pub title: &'a str,
    /// The groups by name: how many began, and how many got to the end.
    pub groups: &'a [(&'a str, Share)],
    /// The entity that is counted.
    pub entity: Entity,
    /// The group that is picked.
    pub picked: Option<usize>,
}

impl GroupBars<'_> {
    /// Draws them; gives the one that was clicked.
    pub(super) fn show(&self, ui: &mut Ui, width: f32) -> Option<usize> {
        if self.groups.is_empty() {
            return None;
        }
        let c = Colors::get(ui);
        widgets::section(ui, self.title);
        ui.add_space(4.0);
        let name_width = (width * 0.26).clamp(110.0, 240.0);
        let firm = self.groups.iter().filter(|(_, share)| share.is_enough()).map(|(_, share)| share.high);
        let most = firm.fold(0.0, f64::max);
        // bars of small shares would not be told apart on a scale up to the whole
        let scale = if most > 0.0 { (most * 1.15).min(1.0) } else { 1.0 };
        let mut clicked = None;
        for (i, (name, share)) in self.groups.iter().enumerate() {
            let (rect, response) = ui.allocate_exact_size(vec2(width, LINE), Sense::click());
            let is_on = self.picked == Some(i);
            let words = group_words(share, self.entity);
            let label = format!("{name}: {words}");
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, label.as_str()));
            if is_on {
                ui.painter().rect_filled(rect, 6.0, c.accent_ground);
            } else if response.hovered() || response.has_focus() {
                ui.painter().rect_filled(rect, 6.0, mix(c.ground, c.hover, 0.6));
            }
            let font = FontId::proportional(BODY);
            let mut job = egui::text::LayoutJob::simple((*name).to_owned(), font, c.text, name_width - 16.0);
            job.wrap.max_rows = 1;
            job.wrap.break_anywhere = true;
            let galley = ui.painter().layout_job(job);
            ui.painter().galley(pos2(rect.left() + 8.0, rect.center().y - galley.size().y / 2.0), galley, c.text);
            let left = rect.left() + name_width;
            let track = Rect::from_min_max(
                pos2(left, rect.center().y - 5.0),
                pos2(left + (width - name_width) * 0.4, rect.center().y + 5.0),
            );
            let at = |value: f64| track.left() + track.width() * (value / scale).min(1.0) as f32;
            ui.painter().rect_filled(track, 3.0, c.hover);
            // of few nothing is drawn that looks like a share
            if share.is_enough() {
                let bar = Rect::from_min_max(track.min, pos2(at(share.share), track.bottom()));
                ui.painter().rect_filled(bar, 3.0, c.measure);
                interval(ui, c, (at(share.low), at(share.high)), track.center().y);
            }
            let at = pos2(track.right() + 12.0, rect.center().y);
            ui.painter().text(at, Align2::LEFT_CENTER, words, FontId::proportional(SMALL), c.text);
            if response.on_hover_text(label).clicked() {
                clicked = Some(i);
            }
        }
        clicked
    }
}

/// Between which two values the share lies.
fn interval(ui: &Ui, c: &Colors, (low, high): (f32, f32), y: f32) {
    let line = Stroke::new(1.5, c.text);
    ui.painter().hline(low..=high, y, line);
    for x in [low, high] {
        ui.painter().vline(x, y - 4.0..=y + 4.0, line);
    }
}

fn group_words(share: &Share, entity: Entity) -> String {
    let of = numbers::units(share.of, entity);
    if !share.is_enough() {
        return text!("design-chart-few", n = numbers::count(share.count), of);
    }
    let [share_of, low, high] = [share.share, share.low, share.high].map(numbers::share);
    text!("design-chart-share", share = share_of, of, low, high)
}
