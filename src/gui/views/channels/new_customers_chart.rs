//! The chart of channels: a row per channel, and a column with a scale of its own per measure, so that lengths are only
//! compared where they mean the same.

use egui::{Align2, FontId, Painter, Pos2, Rangef, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use crate::analysis::Share;
use crate::analysis::channels::ChannelRow;
use crate::analysis::spend::ChannelSpend;
use crate::gui::theme::{BODY, Colors, SMALL, semibold_id};
use crate::gui::widgets::marks;
use crate::insights::cost_words;
use crate::present::{numbers, sentence};
use crate::texts::text;

const HEAD: f32 = 40.0;
const ROW: f32 = 40.0;
const GAP: f32 = 16.0;
/// Room for the number at the end of a bar.
const NUMBER: f32 = 56.0;

/// A channel with what is known of it.
pub(super) struct Row<'a> {
    /// Who came by it and what they did.
    pub row: &'a ChannelRow,
    /// The name of the channel.
    pub name: &'a str,
    /// What its ads cost.
    pub cost: Option<&'a ChannelSpend>,
    /// By how many customers the cost is divided; `None` where that says nothing.
    pub new_customers: Option<u64>,
}

/// The chart before it is shown.
pub(super) struct Chart<'a> {
    /// One row for each channel.
    pub rows: Vec<Row<'a>>,
    /// The name of the goal.
    pub goal: &'a str,
    /// The channel that is selected.
    pub selected: Option<u8>,
}

/// Where the columns stand, as far as the room goes.
struct Columns {
    customers: Rangef,
    reached: Rangef,
    repeat: Option<f32>,
    spend: Option<f32>,
}

impl Columns {
    fn of(left: f32, width: f32, has_costs: bool) -> Self {
        let name = (width * 0.2).clamp(128.0, 190.0);
        let spend = if has_costs && width >= 700.0 { 180.0 } else { 0.0 };
        let repeat = if width >= 560.0 { 112.0 } else { 0.0 };
        let bars = (width - name - spend - repeat - 2.0 * GAP) / 2.0;
        let first = left + name;
        let second = first + bars + GAP;
        let after = second + bars + GAP;
        Self {
            customers: Rangef::new(first, first + bars),
            reached: Rangef::new(second, second + bars),
            repeat: (repeat > 0.0).then_some(after),
            spend: (spend > 0.0).then_some(after + repeat),
        }
    }
}

impl Chart<'_> {
    /// Draws it; gives the channel that was clicked.
    pub(super) fn show(&self, ui: &mut Ui, height: f32) -> Option<u8> {
        let width = ui.available_width() - 12.0;
        let has_costs = self.rows.iter().any(|r| r.cost.is_some());
        let columns = Columns::of(ui.cursor().left(), width, has_costs);
        let most = nice(self.rows.iter().map(|r| r.row.visitors).max().unwrap_or(1).max(1) as f64);
        let best = nice(self.rows.iter().map(|r| longest(&r.row.buyers)).fold(0.01, f64::max)).min(1.0);
        let (head, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
        self.heads(ui, head, &columns, (most, best));
        let mut clicked = None;
        ScrollArea::vertical().auto_shrink(false).max_height((height - HEAD).max(80.0)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for row in &self.rows {
                if self.row(ui, width, row, &columns, (most, best)) {
                    clicked = Some(row.row.channel);
                }
            }
        });
        clicked
    }

    fn heads(&self, ui: &Ui, head: Rect, columns: &Columns, (most, best): (f64, f64)) {
        let c = Colors::get(ui);
        let small = FontId::proportional(11.0);
        let title = |x: f32, text: &str, width: f32| {
            let mut job = egui::text::LayoutJob::simple(text.to_owned(), semibold_id(SMALL), c.text, width);
            job.wrap.max_rows = 1;
            let galley = ui.painter().layout_job(job);
            ui.painter().galley(pos2(x, head.top() + 2.0), galley, c.text);
        };
        title(head.left() + 8.0, text!("channels-chart-channel"), columns.customers.min - head.left() - 12.0);
        let first = if columns.customers.span() < 210.0 {
            text!("channels-chart-first-came-by-it")
        } else {
            text!("channels-chart-customers-who-first-came-by-it")
        };
        title(columns.customers.min, first, columns.customers.span());
        title(columns.reached.min, &text!("channels-chart-of-them-reached", goal = self.goal), columns.reached.span());
        if let Some(x) = columns.repeat {
            title(x, text!("channels-chart-repeat-orders"), 108.0);
            // not of those who first came by it: a repeat order is counted where its own visit came from
            let at = pos2(x, head.bottom() - 5.0);
            ui.painter().text(at, Align2::LEFT_BOTTOM, text!("channels-chart-brought-by-it"), small.clone(), c.soft);
        }
        if let Some(x) = columns.spend {
            title(x, text!("channels-chart-ads-for-each-buyer"), 176.0);
        }
        for (range, end) in
            [(columns.customers, numbers::compact(most.round() as u64)), (columns.reached, numbers::share(best))]
        {
            let y = head.bottom() - 4.0;
            let right = track_end(range);
            ui.painter().hline(range.min..=right, y, Stroke::new(1.0, c.line));
            ui.painter().text(pos2(range.min, y - 1.0), Align2::LEFT_BOTTOM, "0", small.clone(), c.soft);
            ui.painter().text(pos2(right, y - 1.0), Align2::RIGHT_BOTTOM, end, small.clone(), c.soft);
        }
    }

    fn row(&self, ui: &mut Ui, width: f32, row: &Row<'_>, columns: &Columns, (most, best): (f64, f64)) -> bool {
        let c = Colors::get(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::click());
        let on = self.selected == Some(row.row.channel);
        let label = text!(
            "channels-chart-first-came-by-it-reached-it",
            name = row.name,
            customers = text!("count-customers", n = row.row.visitors),
            share_or_count = numbers::share_or_count(row.row.buyers.count, row.row.buyers.of),
            goal = self.goal,
            repeat_orders = text!("count-repeat-orders", n = row.row.returning.count)
        );
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, label.as_str()));
        if on || response.hovered() || response.has_focus() {
            let fill = if on { c.accent_ground } else { c.hover.gamma_multiply(0.5) };
            ui.painter().rect_filled(rect, 6.0, fill);
        }
        let middle = rect.center().y;
        marks::initials(ui, pos2(rect.left() + 19.0, middle), row.name);
        let room = columns.customers.min - rect.left() - 44.0;
        let mut job = egui::text::LayoutJob::simple(row.name.to_owned(), FontId::proportional(BODY), c.text, room);
        job.wrap.max_rows = 1;
        let name = ui.painter().layout_job(job);
        ui.painter().galley(pos2(rect.left() + 36.0, middle - name.size().y / 2.0), name, c.text);
        let bar = Bar { painter: ui.painter(), colors: c, middle, ink: c.channel(row.name) };
        bar.paint(columns.customers, row.row.visitors as f64 / most, None, &numbers::count(row.row.visitors));
        let buyers = &row.row.buyers;
        let range = is_certain(buyers).then_some((buyers.low / best, buyers.high / best));
        bar.paint(columns.reached, buyers.share / best, range, &numbers::share_or_count(buyers.count, buyers.of));
        let text = |at: Pos2, text: &str, ink| {
            ui.painter().text(at, Align2::LEFT_CENTER, text, FontId::proportional(13.0), ink).right()
        };
        if let Some(x) = columns.repeat {
            let words = match row.row.returning.count {
                0 => "–".to_owned(),
                n if row.row.returning.of < sentence::SMALL_GROUP => numbers::count(n),
                n => format!("{} · {}", numbers::count(n), numbers::share(row.row.returning.share)),
            };
            text(pos2(x, middle), &words, c.text);
        }
        if let Some((x, cost)) = columns.spend.zip(row.cost) {
            let end = text(pos2(x, middle), &cost_words(cost), c.text);
            let each = match row.new_customers.map(|n| (n, cost.per_customer(n))) {
                Some((_, Some((currency, each)))) => {
                    text!("channels-chart-each", money = numbers::money(each, currency))
                }
                Some((0, None)) if !cost.cost.is_empty() => text!("channels-chart-no-new-customer").to_owned(),
                _ => return response.clicked(),
            };
            text(pos2(end + 10.0, middle), &each, c.soft);
        }
        response.clicked()
    }
}

/// A bar of one row.
struct Bar<'a> {
    painter: &'a Painter,
    colors: &'a Colors,
    middle: f32,
    ink: egui::Color32,
}

impl Bar<'_> {
    fn paint(&self, range: Rangef, part: f64, between: Option<(f64, f64)>, number: &str) {
        let (y, end) = (self.middle, track_end(range));
        let at = |part: f64| range.min + (end - range.min) * part.clamp(0.0, 1.0) as f32;
        let track = Rect::from_x_y_ranges(range.min..=end, y - 5.0..=y + 5.0);
        self.painter.rect_filled(track, 3.0, self.colors.hover);
        self.painter.rect_filled(Rect::from_min_max(track.min, pos2(at(part), y + 5.0)), 3.0, self.ink);
        if let Some((low, high)) = between {
            let stroke = Stroke::new(1.5, self.colors.text);
            self.painter.hline(at(low)..=at(high), y, stroke);
            for x in [at(low), at(high)] {
                self.painter.vline(x, y - 4.0..=y + 4.0, stroke);
            }
        }
        let font = FontId::proportional(13.0);
        self.painter.text(pos2(end + 8.0, y), Align2::LEFT_CENTER, number, font, self.colors.text);
    }
}

fn track_end(range: Rangef) -> f32 {
    (range.max - NUMBER).max(range.min + 16.0)
}

/// Whether there are enough people to say between what the share lies.
fn is_certain(share: &Share) -> bool {
    share.of >= sentence::SMALL_GROUP
}

fn longest(share: &Share) -> f64 {
    if is_certain(share) { share.high } else { share.share }
}

/// The least round number that is not below `v`: the end of a scale.
fn nice(v: f64) -> f64 {
    let power = 10f64.powf(v.log10().floor());
    [1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0].map(|step| step * power).into_iter().find(|&n| n >= v).unwrap_or(v)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_end_at_round_numbers() {
        assert_eq!([1.0, 7.0, 11.0, 1_204.0].map(nice), [1.0, 8.0, 15.0, 1_500.0]);
        assert!((nice(0.37) - 0.4).abs() < 1e-9);
    }

    #[test]
    fn narrow_rooms_show_fewer_columns() {
        let narrow = Columns::of(0.0, 440.0, true);
        assert!(narrow.repeat.is_none() && narrow.spend.is_none() && narrow.customers.span() > 100.0);
        let wide = Columns::of(0.0, 900.0, true);
        assert!(wide.repeat.is_some() && wide.spend.is_some());
    }
}
