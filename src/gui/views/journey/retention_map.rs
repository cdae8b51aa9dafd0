//! Retention as a map: a row for each cohort or group, a column for each period after their first.

use egui::{Align2, FontId, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use crate::analysis::Period;
use crate::analysis::retention::Returned;
use crate::gui::theme::{Colors, SMALL, color, semibold_id};
use crate::gui::widgets::drawing::paint_hatch;
use crate::gui::widgets::mix;
use crate::insights::{Cohorts, group_name};
use crate::present::sentence::SMALL_GROUP;
use crate::present::{charts, numbers, text_width};
use crate::texts::text;

const ROW: f32 = 28.0;
const NAMES: f32 = 116.0;
const SIZES: f32 = 72.0;
const CELL: f32 = 58.0;
/// The headings: the numbers of the periods, and the averages.
const HEADS: f32 = 2.0 * ROW;

/// What can be picked: a cohort or group, or those of it who came again in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CohortPart {
    /// The position of the cohort, or of the group where they are split.
    pub cohort: usize,
    /// So many periods after its own.
    pub period: Option<usize>,
}

/// A row of the map.
pub(super) struct MapRow {
    /// The position of the cohort or group.
    pub position: usize,
    /// What it is called.
    pub name: String,
    /// How many customers it has.
    pub size: u64,
    /// In each period: who came again, of how many, and whether all is known of it.
    cells: Vec<(Returned, bool)>,
}

impl MapRow {
    /// The rows of an answer: its groups where it is split, else its cohorts.
    pub(super) fn of(found: &Cohorts, period: Period, zone: &jiff::tz::TimeZone) -> Vec<Self> {
        let cohorts = &found.cohorts;
        let cohort = |position: usize| {
            let (size, cells) = (cohorts.sizes[position], cohorts.cells[position].iter().enumerate());
            let cell = |(period, &retained): (usize, &u64)| {
                (Returned { retained, observed: size }, cohorts.is_complete(position, period))
            };
            let start = cohorts.starts[position];
            let name = match period {
                Period::Day | Period::Week => numbers::date(start, zone),
                Period::Month => numbers::month(start, zone),
            };
            Self { position, name, size, cells: cells.map(cell).collect() }
        };
        let groups = found.groups.iter().enumerate().map(|(position, of)| Self {
            position,
            name: group_name(&of.group).to_owned(),
            size: of.customers,
            cells: of.periods.iter().map(|cell| (*cell, true)).collect(),
        });
        if found.groups.is_empty() { found.shown().map(cohort).collect() } else { groups.collect() }
    }

    /// Who came again in a period, of how many, and whether all is known of it.
    pub(super) fn cell(&self, period: usize) -> Option<(Returned, bool)> {
        self.cells.get(period).copied()
    }
}

/// The map before it is shown.
pub(super) struct Map<'a> {
    /// The rows from top to bottom.
    pub rows: &'a [MapRow],
    /// How many came again on average, period by period.
    pub averages: &'a [Returned],
    /// What the rows are.
    pub title: &'a str,
    /// What the columns are.
    pub period: Period,
    /// The part that is picked.
    pub picked: Option<CohortPart>,
}

/// What a cell looks like.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    /// A number without a colour.
    Plain,
    /// So large a share.
    Share(f64),
    /// The same of a period that had not ended when the data ends.
    Incomplete(f64),
}

impl Map<'_> {
    /// Draws it; gives what was clicked.
    pub(super) fn show(&self, ui: &mut Ui, height: f32) -> Option<CohortPart> {
        let periods = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let size = vec2(NAMES + SIZES + CELL * periods as f32, ROW * (self.rows.len() + 2) as f32);
        let mut clicked = None;
        let full = self.full();
        // the view ends with a whole column; what is not in it scrolls
        let fixed = NAMES + SIZES + ui.spacing().scroll.allocated_width();
        let columns = ((ui.available_width() - fixed) / CELL).floor().max(1.0);
        let width = ui.available_width().min(fixed + CELL * columns);
        let area = ScrollArea::both().auto_shrink(false).max_width(width).max_height(height.max(80.0));
        area.show_viewport(ui, |ui, _| {
            let (all, _) = ui.allocate_exact_size(size, Sense::hover());
            let seen = ui.clip_rect();
            // what scrolls goes under the names and the headings
            let visible = |rect: Rect| {
                rect.intersects(seen)
                    && rect.right() > seen.left() + NAMES
                    && rect.top() >= seen.top() + HEADS - ROW / 2.0
            };
            let at = |row: usize, x: f32, width: f32| {
                Rect::from_min_size(all.min + vec2(x, ROW * row as f32), vec2(width - 2.0, ROW - 2.0))
            };
            let cell_at = |row: usize, period: usize| at(row, NAMES + SIZES + CELL * period as f32, CELL);
            for (at_row, row) in self.rows.iter().enumerate().map(|(i, row)| (i + 2, row)) {
                let rect = at(at_row, NAMES, SIZES);
                if visible(rect) && self.cell(ui, rect, (row, None), full) {
                    clicked = Some(CohortPart { cohort: row.position, period: None });
                }
                for period in 0..row.cells.len() {
                    let rect = cell_at(at_row, period);
                    if visible(rect) && self.cell(ui, rect, (row, Some(period)), full) {
                        clicked = Some(CohortPart { cohort: row.position, period: Some(period) });
                    }
                }
            }
            let head_at = |row: usize, period: usize| {
                let at = pos2(cell_at(0, period).left(), seen.top().max(all.top()) + ROW * row as f32);
                Rect::from_min_size(at, vec2(CELL - 2.0, ROW - 2.0))
            };
            self.heads(ui, periods, &head_at);
            clicked = self.names(ui, all).or(clicked);
        });
        clicked
    }

    /// The numbers of the periods, and below them the average over all cohorts, which stay in sight.
    fn heads(&self, ui: &Ui, periods: usize, cell_at: &impl Fn(usize, usize) -> Rect) {
        let c = Colors::get(ui);
        let seen = ui.clip_rect();
        let ground = Rect::from_min_size(pos2(seen.left(), cell_at(0, 0).top()), vec2(seen.width(), HEADS));
        ui.painter().rect_filled(ground, 0.0, c.ground);
        let visible = |rect: Rect| rect.right() > seen.left() + NAMES && rect.left() < seen.right();
        // in some languages the word is longer than a cell: then it stands above the first alone
        let longest = later(self.period, periods.saturating_sub(1));
        let is_wide = text_width::width(&longest, SMALL, false) * 1.03 > CELL - 4.0;
        let sizes = cell_at(0, 0).translate(vec2(-SIZES, 0.0));
        let sizes = Rect::from_min_size(sizes.min, vec2(SIZES - 2.0, ROW - 2.0));
        // what the rows are may take the room of this heading too
        let has_room = text_width::width(self.title, SMALL, false) * 1.03 <= NAMES - 4.0;
        if visible(sizes) && has_room {
            number(ui, sizes, text!("retention-customers"), FontId::proportional(SMALL), c.soft);
        }
        for period in (0..periods).filter(|&period| visible(cell_at(0, period))) {
            let (head, cell) = (cell_at(0, period), cell_at(1, period));
            let small = FontId::proportional(SMALL);
            let words = if is_wide && period > 0 { period.to_string() } else { later(self.period, period) };
            number(ui, head, &words, small, c.soft);
            let Some(average) = self.averages.get(period).filter(|average| average.observed > 0) else { continue };
            let share = numbers::share_of(average.retained, average.observed);
            number(ui, cell, &share, semibold_id(SMALL), c.text);
            let label = text!("retention-map-average", share = share.as_str(), period = later(self.period, period));
            let response = ui.interact(cell, ui.scope_id().with(("average", period)), Sense::HOVER);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, label.as_str()));
            response.on_hover_text(&label);
        }
    }

    /// The share that has the whole colour: the largest of those that are known and of enough customers.
    fn full(&self) -> f64 {
        let cells = self.rows.iter().flat_map(|row| row.cells.iter().skip(1));
        let counts = |(cell, is_complete): &&(Returned, bool)| *is_complete && cell.observed >= SMALL_GROUP;
        charts::largest_share(cells.filter(counts).map(|(cell, _)| cell.retained as f64 / cell.observed as f64))
    }

    fn cell(&self, ui: &Ui, rect: Rect, (row, period): (&MapRow, Option<usize>), full: f64) -> bool {
        let c = Colors::get(ui);
        let (part, name) = (CohortPart { cohort: row.position, period }, row.name.as_str());
        let (text, label, look) = match period.and_then(|period| Some((period, row.cell(period)?))) {
            None => {
                let customers = text!("count-customers", n = row.size);
                (numbers::count(row.size), text!("retention-map-cohort", name, customers), Look::Plain)
            }
            Some((period, (cell, is_complete))) => {
                let (n, of) = (numbers::count(cell.retained), numbers::count(cell.observed));
                let when = later(self.period, period);
                let label = text!("retention-map-cell", name, period = when, n = n.as_str(), of = of.as_str());
                // of few customers one more or less is many per cent
                let is_few = cell.observed < SMALL_GROUP;
                let share = if is_few {
                    text!("retention-map-few", n, of)
                } else {
                    numbers::share_of(cell.retained, cell.observed)
                };
                let found = cell.retained as f64 / cell.observed.max(1) as f64;
                match is_complete {
                    // all are there by definition
                    true if period == 0 && cell.retained == cell.observed => (share, label, Look::Plain),
                    true => (share, label, Look::Share(found)),
                    false => (share, text!("retention-map-not-over", label), Look::Incomplete(found)),
                }
            }
        };
        let response = ui.interact(rect, ui.scope_id().with(("cell", part.cohort, part.period)), Sense::click());
        let is_on = self.picked == Some(part);
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, label.as_str()));
        let mut ink = c.text;
        match look {
            Look::Plain => {}
            Look::Share(share) => {
                let (fill, on_it) = shade(c, share, full);
                ui.painter().rect_filled(rect, 3.0, fill);
                ink = on_it;
            }
            Look::Incomplete(share) => {
                ui.painter().rect_stroke(
                    rect,
                    3.0,
                    Stroke::new(1.0, shade(c, share, full).0),
                    egui::StrokeKind::Inside,
                );
                paint_hatch(ui.painter(), rect, Stroke::new(1.0, mix(c.ground, c.line, 0.6)));
            }
        }
        number(ui, rect, &text, FontId::proportional(SMALL), ink);
        if is_on || response.hovered() || response.has_focus() {
            let edge = Stroke::new(if is_on { 2.0 } else { 1.0 }, if is_on { c.accent } else { c.text });
            ui.painter().rect_stroke(rect, 3.0, edge, egui::StrokeKind::Inside);
        }
        response.on_hover_text(label).clicked()
    }

    /// The names of the rows, which stay in sight; gives the cohort whose name was clicked.
    fn names(&self, ui: &Ui, all: Rect) -> Option<CohortPart> {
        let c = Colors::get(ui);
        let seen = ui.clip_rect();
        let (left, top) = (seen.left().max(all.left()), seen.top().max(all.top()));
        let ground = Rect::from_min_max(pos2(left, seen.top()), pos2(left + NAMES - 4.0, seen.bottom()));
        ui.painter().rect_filled(ground, 0.0, c.ground);
        let line = |rect: Rect, text: &str, font: FontId, ink| {
            ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, text, font, ink);
        };
        let at = |top: f32, row: usize| {
            Rect::from_min_size(pos2(left, top + ROW * row as f32), vec2(NAMES - 8.0, ROW - 2.0))
        };
        line(at(top, 0), self.title, FontId::proportional(SMALL), c.soft);
        line(at(top, 1), text!("retention-map-all"), semibold_id(SMALL), c.text);
        let mut clicked = None;
        for (i, row) in self.rows.iter().enumerate() {
            let rect = at(all.top(), i + 2);
            if rect.top() < top + HEADS - ROW / 2.0 || !rect.intersects(seen) {
                continue;
            }
            let part = CohortPart { cohort: row.position, period: None };
            let response = ui.interact(rect, ui.scope_id().with(("cohort", row.position)), Sense::click());
            let customers = text!("count-customers", n = row.size);
            let label = text!("retention-map-cohort", name = row.name.as_str(), customers);
            let is_on = self.picked == Some(part);
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, label.as_str()));
            let is_lit = is_on || response.hovered() || response.has_focus();
            line(rect, &row.name, FontId::proportional(SMALL), if is_lit { c.accent } else { c.text });
            if response.clicked() {
                clicked = Some(part);
            }
        }
        clicked
    }
}

/// So many periods after the first.
fn later(period: Period, n: usize) -> String {
    match period {
        Period::Day => text!("retention-map-day", n),
        Period::Week => text!("retention-map-week", n),
        Period::Month => text!("retention-map-month", n),
    }
}

/// The colour of a share and of what is written on it.
fn shade(c: &Colors, share: f64, full: f64) -> (egui::Color32, egui::Color32) {
    let shade = charts::shade(c.palette(), share, full);
    (color(shade), color(c.palette().ink_on(shade)))
}

/// A number in the middle of a cell, unless the edge of what is seen cuts it.
fn number(ui: &Ui, rect: Rect, text: &str, font: FontId, ink: egui::Color32) {
    if ui.clip_rect().x_range().contains(rect.right()) {
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, font, ink);
    }
}
