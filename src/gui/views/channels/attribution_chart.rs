//! The chart of attribution: a row per channel with a bar of what the chosen model credits it with, a light band over what all
//! models do, and a line for the range by chance.

use egui::{Align2, FontId, Rangef, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use crate::gui::theme::{BODY, Colors, SMALL, semibold_id};
use crate::gui::widgets::marks;
use crate::insights::{AttributedJourneys, credit_words, model_name};
use crate::present::numbers;
use crate::texts::text;

const HEAD: f32 = 44.0;
const ROW: f32 = 42.0;
/// Room for the number at the end of a bar.
const NUMBER: f32 = 60.0;
const REMOVAL: f32 = 116.0;
const VALUE: f32 = 96.0;
const RETURN: f32 = 132.0;

/// The chart before it is shown.
pub(super) struct Chart<'a> {
    /// The journeys with their credits.
    pub found: &'a AttributedJourneys,
    /// The currency of the project.
    pub currency: &'a str,
    /// The channel that is selected.
    pub selected: Option<usize>,
}

/// Where the columns stand, as far as the room goes.
struct Columns {
    bars: Rangef,
    removal: Option<f32>,
    value: Option<f32>,
    ads: Option<f32>,
}

impl Columns {
    fn of(left: f32, width: f32, [has_removal, has_value, has_ads]: [bool; 3]) -> Self {
        let name = (width * 0.22).clamp(128.0, 210.0);
        let mut rest = width - name - 220.0;
        let mut room = |wanted: bool, width: f32| {
            let fits = wanted && rest >= width;
            rest -= if fits { width } else { 0.0 };
            fits
        };
        let (removal, value, ads) = (room(has_removal, REMOVAL), room(has_value, VALUE), room(has_ads, RETURN));
        let taken = [(removal, REMOVAL), (value, VALUE), (ads, RETURN)];
        let taken: f32 = taken.iter().filter(|(is, _)| *is).map(|(_, width)| width).sum();
        let bars = Rangef::new(left + name, left + width - taken);
        let mut next = bars.max;
        let mut at = |is: bool, width: f32| {
            let x = next + 8.0;
            next += if is { width } else { 0.0 };
            is.then_some(x)
        };
        Self { bars, removal: at(removal, REMOVAL), value: at(value, VALUE), ads: at(ads, RETURN) }
    }

    fn track_end(&self) -> f32 {
        (self.bars.max - NUMBER).max(self.bars.min + 16.0)
    }
}

impl Chart<'_> {
    /// Draws it; gives the channel that was clicked.
    pub(super) fn show(&self, ui: &mut Ui, height: f32) -> Option<usize> {
        let width = ui.available_width() - 12.0;
        let rows = &self.found.rows;
        let credit = &self.found.credit;
        let has_ads = rows.iter().any(|&channel| self.cost(channel).is_some());
        // what would be without the only channel is no question
        let has_removal = credit.removal.is_some() && !self.found.is_all_direct();
        // without money in the data a value would be no number
        let has_value = self.found.paths.value() > 0.0;
        let columns = Columns::of(ui.cursor().left(), width, [has_removal, has_value, has_ads]);
        let longest = |&channel: &usize| credit.model_range(channel).1.max(credit.ranges[channel].high.conversions);
        let most = nice(rows.iter().map(longest).fold(1.0, f64::max));
        let (head, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
        self.heads(ui, head, &columns, most);
        let mut clicked = None;
        ScrollArea::vertical().auto_shrink(false).max_height((height - HEAD).max(80.0)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for &channel in rows {
                if self.row(ui, width, channel, &columns, most) {
                    clicked = Some(channel);
                }
            }
        });
        clicked
    }

    fn cost(&self, channel: usize) -> Option<f64> {
        self.found.cost(&self.found.paths.names[channel], self.currency)
    }

    fn heads(&self, ui: &Ui, head: Rect, columns: &Columns, most: f64) {
        let c = Colors::get(ui);
        let small = FontId::proportional(11.0);
        let line = |x: f32, y: f32, text: &str, font: FontId, ink, width: f32| {
            let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, ink, width);
            job.wrap.max_rows = 1;
            let galley = ui.painter().layout_job(job);
            ui.painter().galley(pos2(x, y), galley, ink);
        };
        let title = |x: f32, text: &str, width: f32| {
            line(x, head.top() + 2.0, text, semibold_id(SMALL), c.text, width);
        };
        let below = |x: f32, text: &str, width: f32| {
            line(x, head.top() + 18.0, text, small.clone(), c.soft, width);
        };
        title(head.left() + 8.0, text!("attribution-chart-channel"), columns.bars.min - head.left() - 12.0);
        let model = model_name(self.found.credit.chosen);
        title(columns.bars.min, &text!("attribution-chart-conversions", model), columns.bars.span());
        let legend = text!("attribution-chart-legend");
        below(columns.bars.min, legend, columns.bars.span());
        if let Some(x) = columns.removal {
            title(x, text!("attribution-chart-without-it"), REMOVAL - 12.0);
            below(x, text!("attribution-chart-fewer-conversions"), REMOVAL - 12.0);
        }
        if let Some(x) = columns.value {
            title(x, text!("attribution-chart-value"), VALUE - 12.0);
        }
        if let Some(x) = columns.ads {
            title(x, text!("attribution-chart-ads"), RETURN - 12.0);
            below(x, text!("attribution-chart-for-each-conversion"), RETURN - 12.0);
        }
        let y = head.bottom() - 2.0;
        let (left, right) = (columns.bars.min, columns.track_end());
        ui.painter().hline(left..=right, y, Stroke::new(1.0, c.line));
        let end = numbers::compact(most.round() as u64);
        ui.painter().text(pos2(right + 8.0, y + 4.0), Align2::LEFT_BOTTOM, end, small, c.soft);
    }

    fn row(&self, ui: &mut Ui, width: f32, channel: usize, columns: &Columns, most: f64) -> bool {
        let c = Colors::get(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::click());
        let on = self.selected == Some(channel);
        let label = self.label(channel);
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, label.as_str()));
        if on || response.hovered() || response.has_focus() {
            let fill = if on { c.accent_ground } else { c.hover.gamma_multiply(0.5) };
            ui.painter().rect_filled(rect, 6.0, fill);
        }
        let (name, middle) = (&self.found.paths.names[channel], rect.center().y);
        marks::initials(ui, pos2(rect.left() + 19.0, middle), name);
        let room = columns.bars.min - rect.left() - 44.0;
        let mut job = egui::text::LayoutJob::simple(name.clone(), FontId::proportional(BODY), c.text, room);
        job.wrap.max_rows = 1;
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(rect.left() + 36.0, middle - galley.size().y / 2.0), galley, c.text);
        self.bar(ui, middle, channel, columns, most);
        let write = |x: f32, words: &str, ink| {
            let font = FontId::proportional(13.0);
            ui.painter().text(pos2(x, middle), Align2::LEFT_CENTER, words, font, ink).right()
        };
        let credit = self.found.credit.credit(channel);
        if let Some((x, removal)) = columns.removal.zip(self.found.credit.removal.as_ref()) {
            write(x, &numbers::share(removal.effects[channel].conversions), c.text);
        }
        if let Some(x) = columns.value {
            write(x, &numbers::money(credit.value, self.currency), c.text);
        }
        if let Some((x, cost)) = columns.ads.zip(self.cost(channel)) {
            let end = write(x, &numbers::money(cost, self.currency), c.text);
            if credit.conversions > 0.0 {
                write(end + 10.0, &numbers::money(cost / credit.conversions, self.currency), c.soft);
            }
        }
        response.clicked()
    }

    fn bar(&self, ui: &Ui, y: f32, channel: usize, columns: &Columns, most: f64) {
        let c = Colors::get(ui);
        let (painter, ink) = (ui.painter(), c.channel(&self.found.paths.names[channel]));
        let end = columns.track_end();
        let at = |v: f64| columns.bars.min + (end - columns.bars.min) * (v / most).clamp(0.0, 1.0) as f32;
        let block = |from: f64, to: f64, half: f32| Rect::from_x_y_ranges(at(from)..=at(to), y - half..=y + half);
        painter.rect_filled(block(0.0, most, 5.0), 3.0, c.hover);
        let (low, high) = self.found.credit.model_range(channel);
        painter.rect_filled(block(low, high, 9.0), 3.0, ink.gamma_multiply(0.28));
        let credit = self.found.credit.credit(channel).conversions;
        painter.rect_filled(block(0.0, credit, 5.0), 3.0, ink);
        let range = &self.found.credit.ranges[channel];
        let stroke = Stroke::new(1.5, c.text);
        let ends = [at(range.low.conversions), at(range.high.conversions)];
        painter.hline(ends[0]..=ends[1], y, stroke);
        for x in ends {
            painter.vline(x, y - 4.0..=y + 4.0, stroke);
        }
        let number = credit_words(credit);
        painter.text(pos2(end + 8.0, y), Align2::LEFT_CENTER, number, FontId::proportional(13.0), c.text);
    }

    /// The row for who cannot see it.
    fn label(&self, channel: usize) -> String {
        let credit = self.found.credit.credit(channel);
        let (low, high) = self.found.credit.model_range(channel);
        let mut label = text!(
            "attribution-chart-row",
            name = self.found.paths.names[channel],
            credit = credit_words(credit.conversions),
            model = model_name(self.found.credit.chosen),
            low = credit_words(low),
            high = credit_words(high),
            value = numbers::money(credit.value, self.currency)
        );
        if let Some(removal) = self.found.credit.removal.as_ref().filter(|_| !self.found.is_all_direct()) {
            let share = numbers::share(removal.effects[channel].conversions);
            label.push_str("; ");
            label.push_str(&text!("attribution-chart-row-without-it", share));
        }
        label
    }
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
    fn narrow_rooms_show_fewer_columns() {
        let narrow = Columns::of(0.0, 420.0, [true; 3]);
        assert!(narrow.value.is_none() && narrow.ads.is_none() && narrow.bars.span() > 180.0);
        let wide = Columns::of(0.0, 900.0, [true; 3]);
        assert!(wide.removal.is_some() && wide.value.is_some() && wide.ads.is_some() && wide.bars.span() > 250.0);
        let bare = Columns::of(0.0, 900.0, [false; 3]);
        assert!(bare.removal.is_none() && bare.value.is_none());
    }
}
