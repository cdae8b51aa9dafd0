//! One month of days to choose a range from.

use egui::{Align2, FontId, Rect, Response, Sense, Stroke, Ui, pos2, vec2};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::gui::icons::{Icon, icon_button};
use crate::gui::theme::{Colors, SMALL, semibold, semibold_id};
use crate::texts::{date_text, text};

const CELL: f32 = 30.0;
fn day_names() -> [&'static str; 7] {
    [
        text!("calendar-mo"),
        text!("calendar-tu"),
        text!("calendar-we"),
        text!("calendar-th"),
        text!("calendar-fr"),
        text!("calendar-sa"),
        text!("calendar-su"),
    ]
}

/// A range while it is being chosen: the first click is its first day, the second its last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Any day of the month that is shown.
    month: Option<Date>,
    /// The first day, while the last is still to be clicked.
    begun: Option<Date>,
}

impl Calendar {
    /// Draws the month; `data` are the first and last day with events, `chosen` those that are chosen. Gives a range once
    /// both ends were clicked.
    pub fn show(&mut self, ui: &mut Ui, data: (Date, Date), chosen: Option<(Date, Date)>) -> Option<(Date, Date)> {
        let month = self.month.unwrap_or(chosen.map_or(data.1, |c| c.1)).first_of_month();
        self.head(ui, month, data);
        let marked = self.begun.map(|day| (day, day)).or(chosen);
        let clicked = days(ui, month, data, marked)?;
        match self.begun.take() {
            None => {
                self.begun = Some(clicked);
                None
            }
            Some(first) => Some((first.min(clicked), first.max(clicked))),
        }
    }

    /// Whether the first day is chosen and the last is not.
    pub fn is_begun(&self) -> bool {
        self.begun.is_some()
    }

    /// The name of the month between two arrows; no further than the data goes.
    fn head(&mut self, ui: &mut Ui, month: Date, data: (Date, Date)) {
        ui.horizontal(|ui| {
            let before = month.yesterday().unwrap_or(month);
            let after = month.last_of_month().tomorrow().unwrap_or(month);
            if icon_button(ui, Icon::Left, text!("calendar-month-before"), before >= data.0.first_of_month()).clicked()
            {
                self.month = Some(before);
            }
            let name = egui::RichText::new(date_text(month, "%B %Y")).family(semibold());
            ui.add_sized(vec2(7.0 * CELL - 72.0, 24.0), egui::Label::new(name));
            if icon_button(ui, Icon::Right, text!("calendar-month-after"), after <= data.1).clicked() {
                self.month = Some(after);
            }
        });
    }
}

/// The days; gives the one that was clicked.
fn days(ui: &mut Ui, month: Date, data: (Date, Date), marked: Option<(Date, Date)>) -> Option<Date> {
    let c = Colors::get(ui);
    let (area, _) = ui.allocate_exact_size(vec2(7.0 * CELL, 20.0 + 6.0 * CELL), Sense::hover());
    for (i, name) in day_names().into_iter().enumerate() {
        let at = area.left_top() + vec2((i as f32 + 0.5) * CELL, 10.0);
        ui.painter().text(at, Align2::CENTER_CENTER, name, FontId::proportional(SMALL), c.soft);
    }
    let offset = i32::from(month.weekday().since(Weekday::Monday));
    let mut clicked = None;
    for n in 0..i32::from(month.days_in_month()) {
        let Ok(day) = month.checked_add(n.days()) else { continue };
        let (column, row) = ((offset + n) % 7, (offset + n) / 7);
        let corner = area.left_top() + vec2(column as f32 * CELL, 20.0 + row as f32 * CELL);
        let rect = Rect::from_min_size(corner, vec2(CELL, CELL)).shrink(1.0);
        let within = data.0 <= day && day <= data.1;
        let on = marked.is_some_and(|(first, last)| first <= day && day <= last);
        if one(ui, rect, day, within, on).clicked() {
            clicked = Some(day);
        }
    }
    clicked
}

fn one(ui: &Ui, rect: Rect, day: Date, within: bool, on: bool) -> Response {
    let c = Colors::get(ui);
    let sense = if within { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, ui.scope_id().with(("day", day.year(), day.month(), day.day())), sense);
    let name = date_text(day, "%-d %B %Y");
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, within, on, name.as_str()));
    if on || within && response.hovered() {
        ui.painter().rect_filled(rect, 6.0, if on { c.accent_ground } else { c.hover });
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 6.0, Stroke::new(1.5, c.accent), egui::StrokeKind::Inside);
    }
    let font = if on { semibold_id(SMALL + 1.0) } else { FontId::proportional(SMALL + 1.0) };
    let ink = match (within, on) {
        (false, _) => c.soft.gamma_multiply(0.5),
        (true, true) => c.accent,
        (true, false) => c.text,
    };
    let at = pos2(rect.center().x, rect.center().y);
    ui.painter().text(at, Align2::CENTER_CENTER, day.day().to_string(), font, ink);
    response
}
