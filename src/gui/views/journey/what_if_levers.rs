//! Moves as levers: a row for each with a bar of how many more would reach the goal if it were taken a tenth more often.

use egui::{Align2, FontId, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use crate::analysis::what_if::{Lever, MoveTo};
use crate::gui::theme::{Colors, SMALL, semibold_id};
use crate::insights::WhatIfFound;
use crate::present::numbers;
use crate::texts::{fixed, text};

const HEAD: f32 = 24.0;
const ROW: f32 = 30.0;
/// Room for the share of a move, and for the number beside its bar.
const SHARE: f32 = 88.0;
const NUMBER: f32 = 64.0;
/// More rows than this say less than the table.
const MOST: usize = 40;
/// Fewer journeys than this at the goal are not shown.
const LEAST: f64 = 0.05;

/// A move by the names of its steps: it stays the same move when the data are filtered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PickedMove {
    pub from: String,
    pub to: String,
}

/// The rows before they are shown.
pub(super) struct Levers<'a> {
    /// The chain of steps with its changes.
    pub found: &'a WhatIfFound,
    /// The name of the goal.
    pub goal: &'a str,
    /// The move that is picked.
    pub picked: Option<&'a PickedMove>,
}

impl Levers<'_> {
    /// Draws them; gives the move that was clicked.
    pub(super) fn show(&self, ui: &mut Ui, height: f32) -> Option<PickedMove> {
        let width = ui.available_width() - 12.0;
        let name = (width * 0.46).clamp(180.0, 420.0);
        let c = Colors::get(ui);
        let (head, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
        let title = |x: f32, end: f32, words: &str| {
            let mut job = egui::text::LayoutJob::simple(words.to_owned(), semibold_id(SMALL), c.text, end - x - 8.0);
            job.wrap.max_rows = 1;
            let galley = ui.painter().layout_job(job);
            ui.painter().galley(pos2(x, head.top() + 4.0), galley, c.text);
        };
        title(head.left() + 8.0, head.left() + name, text!("what-if-tab-move"));
        title(head.left() + name, head.left() + name + SHARE, text!("what-if-tab-share"));
        title(head.left() + name + SHARE, head.right(), text!("what-if-tab-by-a-tenth"));
        // what rounds to nothing is no lever
        let journeys = self.found.journeys.journeys as f64;
        let says_something = |lever: &&Lever| (lever.effect_of_tenth * journeys).abs() >= LEAST;
        let levers: Vec<&Lever> = self.found.levers.iter().filter(says_something).take(MOST).collect();
        let most = levers.iter().map(|lever| lever.effect_of_tenth.abs()).fold(f64::MIN_POSITIVE, f64::max);
        let mut clicked = None;
        ScrollArea::vertical().auto_shrink(false).max_height((height - HEAD).max(ROW)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for lever in levers {
                if self.row(ui, (width, name), lever, most) {
                    clicked = Some(self.picked_of(lever));
                }
            }
        });
        clicked
    }

    fn picked_of(&self, lever: &Lever) -> PickedMove {
        let from = self.found.steps.name(lever.from).to_owned();
        PickedMove { from, to: self.found.target_name(lever.to).to_owned() }
    }

    fn to_words(&self, to: MoveTo) -> &str {
        target_words(self.found, to, self.goal)
    }

    fn row(&self, ui: &mut Ui, (width, name): (f32, f32), lever: &Lever, most: f64) -> bool {
        let c = Colors::get(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::click());
        let picked = self.picked_of(lever);
        let on = self.picked == Some(&picked);
        let more = lever.effect_of_tenth * self.found.journeys.journeys as f64;
        // of one number of decimals, so that the column can be compared
        let sign = if more > 0.0 { "+" } else { "−" };
        let number = format!("{sign}{}", fixed(more.abs(), 1));
        let more = numbers::decimal((more * 10.0).round() / 10.0);
        let (words, share) = (format!("{} → {}", picked.from, self.to_words(lever.to)), numbers::share(lever.share));
        let label = text!("what-if-tab-lever", words, share, more);
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, label.as_str()));
        if on || response.hovered() || response.has_focus() {
            let fill = if on { c.accent_ground } else { c.hover.gamma_multiply(0.5) };
            ui.painter().rect_filled(rect, 6.0, fill);
        }
        let middle = rect.center().y;
        let font = FontId::proportional(13.0);
        let mut job = egui::text::LayoutJob::simple(words, font.clone(), c.text, name - 16.0);
        job.wrap.max_rows = 1;
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(rect.left() + 8.0, middle - galley.size().y / 2.0), galley, c.text);
        let at = rect.left() + name;
        ui.painter().text(pos2(at, middle), Align2::LEFT_CENTER, share, font.clone(), c.soft);
        // from the middle: what more of a move brings to the right, what it costs to the left
        let bars = (at + SHARE, rect.right() - NUMBER);
        let zero = f32::midpoint(bars.0, bars.1);
        let length = (bars.1 - bars.0) / 2.0 * (lever.effect_of_tenth / most) as f32;
        let ink = if lever.effect_of_tenth >= 0.0 { c.measure } else { c.dropped };
        let bar = Rect::from_x_y_ranges(zero.min(zero + length)..=zero.max(zero + length), middle - 5.0..=middle + 5.0);
        ui.painter().rect_filled(bar, 2.0, ink);
        ui.painter().vline(zero, rect.top() + 4.0..=rect.bottom() - 4.0, egui::Stroke::new(1.0, c.line));
        ui.painter().text(pos2(rect.right() - 8.0, middle), Align2::RIGHT_CENTER, number, font, c.text);
        response.clicked()
    }
}

/// Where a move leads, as people read it.
pub(super) fn target_words<'a>(found: &'a WhatIfFound, to: MoveTo, goal: &'a str) -> &'a str {
    match to {
        MoveTo::Goal => goal,
        MoveTo::Exit => text!("what-if-tab-leaves"),
        MoveTo::Step(_) => found.target_name(to),
    }
}
