//! The picture of a designed journey: a block for each step, under it the ways out, then the share that follows over time and by
//! group.

use egui::{Align2, FontId, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};
use jiff::tz::TimeZone;

use crate::analysis::Share;
use crate::analysis::conformance::{Conformity, Departure, FollowedCount};
use crate::events::Names;
use crate::gui::icons::Icon;
use crate::gui::theme::{BODY, Colors, HEADING, SMALL, semibold_id};
use crate::gui::widgets::{self, mix};
use crate::insights::{DesignFollowed, DesignSettings, group_name, next_name};
use crate::model::NONE_U16;
use crate::present::numbers;
use crate::texts::text;

use super::conversion_chart::{GroupBars, PeriodColumns};

/// Something that can be picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DesignPart {
    /// Those who reached a step as designed.
    Reached(usize),
    /// Those of one outcome at a step.
    Outcome(usize, Conformity),
    /// Those who left after a step for a touchpoint.
    Next(u8, u16),
    /// Those who began in a period.
    Period(usize),
    /// Those of a group.
    Group(usize),
}

const BLOCK: f32 = 92.0;
const LINE: f32 = 24.0;
const GAP: f32 = 26.0;
/// From the left of a line to its words, beside the icon.
const NAME_LEFT: f32 = 22.0;
/// From the edge of a block to its words, and between its two numbers.
const MARGIN: f32 = 12.0;
const BETWEEN: f32 = 8.0;
/// A block is no narrower than its words need, and no wider than they use.
const WIDTHS: std::ops::RangeInclusive<f32> = 156.0..=260.0;
/// How many touchpoints after a step are shown.
const NEXT_SHOWN: usize = 3;

/// What the picture shows.
pub(super) struct Chart<'a> {
    pub of: &'a DesignFollowed,
    pub how: &'a DesignSettings,
    pub names: &'a Names,
    pub zone: &'a TimeZone,
    pub picked: Option<DesignPart>,
}

/// What became of some at a step, as people say it.
pub(super) fn outcome(kind: Conformity, step: &str) -> String {
    match kind {
        Conformity::Followed => text!("design-chart-followed", step),
        Conformity::Undecided => text!("design-chart-undecided").to_owned(),
        Conformity::Left => text!("design-chart-left", step),
        Conformity::Skipped => text!("design-chart-skipped", step),
        Conformity::OutOfOrder => text!("design-chart-out-of-order", step),
        Conformity::Interrupted => text!("design-chart-interrupted", step),
        Conformity::Excluded => text!("design-chart-excluded").to_owned(),
    }
}

impl Chart<'_> {
    /// Draws it; gives what was clicked.
    pub(super) fn show(&self, ui: &mut Ui, height: f32) -> Option<DesignPart> {
        let mut clicked = None;
        ScrollArea::both().auto_shrink(false).max_height(height.max(80.0)).show(ui, |ui| {
            let room = ui.available_width() - 12.0;
            let n = self.of.names.len() as f32;
            let width = ((room - GAP * (n - 1.0)) / n).clamp(*WIDTHS.start(), *WIDTHS.end());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                for step in 0..self.of.names.len() {
                    if step > 0 {
                        arrow(ui);
                    }
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing.y = 0.0;
                        clicked = self.step(ui, step, width).or(clicked);
                    });
                }
            });
            clicked = self.periods(ui, room).or(clicked);
            clicked = self.groups(ui, room).or(clicked);
        });
        clicked
    }

    /// The block of a step and the ways out under it.
    fn step(&self, ui: &mut Ui, step: usize, width: f32) -> Option<DesignPart> {
        let mut clicked = None;
        if self.block(ui, step, width) {
            clicked = Some(DesignPart::Reached(step));
        }
        ui.add_space(6.0);
        let count = |(at, kind): (usize, Conformity)| (at, kind, self.of.found.steps[at].of(kind).journeys);
        let about_next = self.next_required(step).into_iter().flat_map(|next| {
            Conformity::ALL.into_iter().filter(|kind| kind.is_about_next()).map(move |kind| (next, kind))
        });
        let ways = [(step, Conformity::Left)].into_iter().chain(about_next).chain([(step, Conformity::Undecided)]);
        for (at, kind, n) in ways.map(count).filter(|(.., n)| *n > 0) {
            let part = DesignPart::Outcome(at, kind);
            let words = outcome(kind, &self.of.names[at]);
            let icon = if kind == Conformity::Undecided { None } else { Some(Icon::Fall) };
            // the block above says after which step
            let shown = if kind == Conformity::Left { text!("design-chart-left-here") } else { words.as_str() };
            if self.line(ui, width, (icon, shown, n), (part, &words)) {
                clicked = Some(part);
            }
        }
        let departures = self.of.found.departures.iter().filter(|d| usize::from(d.last) == step);
        let next: Vec<&Departure> = departures.filter(|d| d.next != NONE_U16).take(NEXT_SHOWN).collect();
        if !next.is_empty() {
            ui.horizontal(|ui| {
                ui.add_space(NAME_LEFT);
                widgets::caption(ui, text!("design-chart-next"));
            });
        }
        for departure in next {
            let part = DesignPart::Next(departure.last, departure.next);
            let name = next_name(self.names, departure.next);
            if self.line(ui, width, (Some(Icon::Right), name, departure.count.journeys), (part, name)) {
                clicked = Some(part);
            }
        }
        clicked
    }

    /// The step after this one that may not be left out.
    fn next_required(&self, step: usize) -> Option<usize> {
        (step + 1..self.of.names.len()).find(|&next| !self.of.optional[next] && !self.of.optional[step])
    }

    /// The share and the number of those who reached a step; no share where nobody began.
    fn numbers(&self, step: usize) -> (String, String) {
        let (n, start) = (self.of.found.steps[step].reached.journeys, self.of.total().began.journeys);
        let share = if start == 0 { String::new() } else { numbers::share_or_count(n, start) };
        (share, numbers::units(n, self.how.entity))
    }

    /// The width of a block with its numbers side by side.
    fn numbers_width(&self, ui: &Ui, step: usize) -> f32 {
        let (share, units) = self.numbers(step);
        let wide =
            |text: String, font: FontId| ui.painter().layout_no_wrap(text, font, egui::Color32::PLACEHOLDER).size().x;
        let both = wide(share, semibold_id(HEADING)) + wide(units, FontId::proportional(SMALL));
        (both + BETWEEN + 2.0 * MARGIN).ceil()
    }

    fn block(&self, ui: &mut Ui, step: usize, width: f32) -> bool {
        let c = Colors::get(ui);
        let (n, start) = (self.of.found.steps[step].reached.journeys, self.of.total().began.journeys);
        let (rect, response) = ui.allocate_exact_size(vec2(width, BLOCK), Sense::click());
        let name = match self.of.optional[step] {
            true => text!("funnel-steps-optional", name = &self.of.names[step]),
            false => self.of.names[step].clone(),
        };
        let is_on = self.picked == Some(DesignPart::Reached(step));
        let (share, units) = self.numbers(step);
        let label = format!("{}. {name}: {units}, {}", step + 1, numbers::share_or_count(n, start));
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, label.as_str()));
        let fill = if is_on { c.accent_ground } else { c.raised };
        let edge = if is_on || response.has_focus() || response.hovered() { c.accent } else { c.line };
        let painter = ui.painter().with_clip_rect(rect.expand(1.0).intersect(ui.clip_rect()));
        painter.rect(rect, 8.0, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let fit = |text: String, font: FontId| {
            let mut job = egui::text::LayoutJob::simple(text, font, c.text, width - 2.0 * MARGIN);
            job.wrap.max_rows = 1;
            job.wrap.break_anywhere = true;
            painter.layout_job(job)
        };
        let left = rect.left() + MARGIN;
        painter.galley(pos2(left, rect.top() + 9.0), fit(name, semibold_id(BODY)), c.text);
        let large = fit(share, semibold_id(HEADING));
        // where one block has too little room for both numbers, they stand below each other in all
        let is_narrow = (0..self.of.names.len()).any(|step| self.numbers_width(ui, step) > width);
        let (large_top, units_at) = match is_narrow {
            true => (28.0, pos2(left, rect.top() + 68.0)),
            false => (31.0, pos2(left + large.size().x + BETWEEN, rect.top() + 49.0)),
        };
        painter.galley(pos2(left, rect.top() + large_top), large, c.text);
        painter.text(units_at, Align2::LEFT_BOTTOM, units, FontId::proportional(SMALL), c.soft);
        let track =
            Rect::from_min_max(pos2(left, rect.bottom() - 22.0), pos2(rect.right() - MARGIN, rect.bottom() - 12.0));
        bar(&painter, c, track, &Share::new(n, start), c.measure);
        response.on_hover_text(label).clicked()
    }

    /// A line under a block, `words` in full where it is pointed at; whether it was clicked.
    fn line(
        &self,
        ui: &mut Ui,
        width: f32,
        (icon, shown, n): (Option<Icon>, &str, u64),
        (part, words): (DesignPart, &str),
    ) -> bool {
        let c = Colors::get(ui);
        let is_on = self.picked == Some(part);
        let (rect, response) = ui.allocate_exact_size(vec2(width, LINE), Sense::click());
        let share = numbers::share_or_count(n, self.of.total().began.journeys);
        let label = format!("{words}: {}, {share}", numbers::units(n, self.how.entity));
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, label.as_str()));
        if is_on {
            ui.painter().rect_filled(rect, 6.0, c.accent_ground);
        } else if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, 6.0, mix(c.ground, c.hover, 0.6));
        }
        if let Some(icon) = icon {
            let place = Rect::from_center_size(pos2(rect.left() + 12.0, rect.center().y), vec2(10.0, 10.0));
            icon.paint(ui.painter(), place, c.soft);
        }
        let number = ui.painter().layout_no_wrap(numbers::compact(n), semibold_id(SMALL), c.text);
        let room = width - NAME_LEFT - number.size().x - 14.0;
        let middle = |height: f32| rect.center().y - height / 2.0;
        ui.painter().galley(pos2(rect.right() - 6.0 - number.size().x, middle(number.size().y)), number, c.text);
        let mut job = egui::text::LayoutJob::simple(shown.to_owned(), FontId::proportional(SMALL), c.text, room);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(rect.left() + NAME_LEFT, middle(galley.size().y)), galley, c.text);
        response.on_hover_text(label).clicked()
    }

    /// The share that followed, by the period of the first step.
    fn periods(&self, ui: &mut Ui, width: f32) -> Option<DesignPart> {
        let found = &self.of.found;
        let shares: Vec<Share> = found.by_period.iter().map(share).collect();
        let columns = PeriodColumns {
            title: text!("design-chart-over-time"),
            periods: &found.periods,
            shares: &shares,
            is_complete: &|i| found.is_complete(i),
            words: &|i, date| self.period_words(i, date),
            zone: self.zone,
            picked: if let Some(DesignPart::Period(i)) = self.picked { Some(i) } else { None },
        };
        columns.show(ui, width).map(DesignPart::Period)
    }

    fn period_words(&self, i: usize, date: &str) -> String {
        let count = &self.of.found.by_period[i];
        let (n, of) = (numbers::count(count.followed.journeys), numbers::units(count.began.journeys, self.how.entity));
        let share = numbers::share_or_count(count.followed.journeys, count.began.journeys);
        match self.of.found.is_complete(i) {
            true => text!("design-chart-period", date, n, of, share),
            false => text!("design-chart-period-not-over", date, n, of, share),
        }
    }

    /// The share that followed, group by group.
    fn groups(&self, ui: &mut Ui, width: f32) -> Option<DesignPart> {
        let groups: Vec<(&str, Share)> =
            self.of.found.groups.iter().map(|(group, count)| (group_name(group), share(count))).collect();
        let bars = GroupBars {
            title: text!("design-chart-by-group"),
            groups: &groups,
            entity: self.how.entity,
            picked: if let Some(DesignPart::Group(i)) = self.picked { Some(i) } else { None },
        };
        bars.show(ui, width).map(DesignPart::Group)
    }
}

fn share(count: &FollowedCount) -> Share {
    Share::new(count.followed.journeys, count.began.journeys)
}

/// A bar of a share on its track.
fn bar(painter: &egui::Painter, c: &Colors, track: Rect, share: &Share, ink: egui::Color32) {
    painter.rect_filled(track, 3.0, c.hover);
    let filled = vec2(track.width() * share.share as f32, track.height());
    painter.rect_filled(Rect::from_min_size(track.min, filled), 3.0, ink);
}

/// From one block to the next.
fn arrow(ui: &mut Ui) {
    let c = Colors::get(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(GAP, BLOCK), Sense::hover());
    Icon::Right.paint(ui.painter(), Rect::from_center_size(rect.center(), vec2(14.0, 14.0)), c.soft);
}
