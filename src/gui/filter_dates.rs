//! The menu of dates in the filter bar: ranges that end with the data, a calendar, and fields to type days.

use egui::{Popup, PopupCloseBehavior, TextEdit, Ui, vec2};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::model::Filter;
use crate::present::date_ranges::{DateRange, day, midnight, next_midnight};
use crate::present::numbers;
use crate::texts::text;

use super::command::Command;
use super::context::ViewContext;
use super::widgets::calendar::Calendar;
use super::widgets::{caption, chip_within, menu_entry, wide};

/// What is being chosen.
#[derive(Debug, Default)]
pub(super) struct DatesMenu {
    calendar: Calendar,
    from: String,
    to: String,
}

impl DatesMenu {
    /// Draws the chip and its menu; `counts` are the customers on all dates and in each range, where they are counted.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, counts: Option<&(u64, Vec<u64>)>) {
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let on = cx.filter.from.is_some() || cx.filter.to.is_some();
        let (first, last) = cx.span;
        let period = (cx.filter.from.unwrap_or(first), cx.filter.to.map_or(last, |t| t - 1));
        let text =
            if on { numbers::period(period.0, period.1, &zone) } else { text!("filter-dates-all-dates").to_owned() };
        let response = chip_within(ui, text!("filter-dates-dates"), &text, on, 240.0);
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.accessible_name(text!("filter-dates-dates")).show(|ui| {
            ui.set_width(222.0);
            if menu_entry(ui, !on, text!("filter-dates-all-dates"), counts.map(|c| c.0)).clicked() {
                set(cx, None, None);
                ui.close();
            }
            ranges(ui, cx, &zone, counts);
            if cx.table().num_events() > 0 {
                caption(ui, &text!("filter-dates-counted-back-from-end-of-your", date = numbers::date(last, &zone)));
            }
            ui.separator();
            self.calendar(ui, cx, &zone, on.then_some(period));
            ui.separator();
            self.typed(ui, cx, &zone);
        });
    }

    fn calendar(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, zone: &TimeZone, period: Option<(i64, i64)>) {
        if cx.table().num_events() == 0 {
            return;
        }
        let days = |(first, last)| (day(first, zone), day(last, zone));
        ui.scope(|ui| {
            ui.reset_style(); // buttons of a menu have no frame
            if let Some((first, last)) = self.calendar.show(ui, days(cx.span), period.map(days)) {
                set_days(cx, first, last, zone);
            }
        });
        if self.calendar.is_begun() {
            caption(ui, text!("filter-dates-now-last-day"));
        } else {
            caption(ui, text!("filter-dates-click-first-day-then-last"));
        }
    }

    fn typed(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, zone: &TimeZone) {
        ui.reset_style(); // fields and buttons of a menu have no frame
        let mut entered = false;
        for (name, text) in [(text!("filter-dates-from"), &mut self.from), (text!("filter-dates-to"), &mut self.to)] {
            ui.horizontal(|ui| {
                let label = ui.add_sized(vec2(40.0, 28.0), egui::Label::new(name));
                let field = TextEdit::singleline(text).hint_text("2026-01-31").desired_width(120.0);
                let response = ui.add(field).labelled_by(label.id);
                entered |= response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
            });
        }
        match (parse(&self.from), parse(&self.to)) {
            (Ok(from), Ok(to)) if from.zip(to).is_none_or(|(a, b)| a <= b) => {
                if wide(ui, text!("filter-dates-show-these-dates"), true).clicked() || entered {
                    set(cx, from.map(|d| midnight(d, zone)), to.map(|d| next_midnight(d, zone)));
                    ui.close();
                }
            }
            (Ok(_), Ok(_)) => drop(caption(ui, text!("filter-dates-first-day-is-after-last"))),
            _ => drop(caption(ui, text!("filter-dates-write-days-as-year-month-day"))),
        }
    }
}

/// The ranges that end with the data; those that hold all of it say no more than "All dates".
fn ranges(ui: &mut Ui, cx: &ViewContext<'_>, zone: &TimeZone, counts: Option<&(u64, Vec<u64>)>) {
    let (first, last) = cx.span;
    for (i, range) in DateRange::ALL.into_iter().enumerate() {
        let (from, to) = (range.from(last, zone), range.to(last, zone));
        let on = (cx.filter.from, cx.filter.to) == (Some(from), to);
        let n = counts.and_then(|c| c.1.get(i)).copied();
        if from > first && menu_entry(ui, on, range.label(), n).clicked() {
            set(cx, Some(from), to);
            ui.close();
        }
    }
}

fn set_days(cx: &ViewContext<'_>, first: Date, last: Date, zone: &TimeZone) {
    set(cx, Some(midnight(first, zone)), Some(next_midnight(last, zone)));
}

fn set(cx: &ViewContext<'_>, from: Option<i64>, to: Option<i64>) {
    cx.push(Command::SetFilter(Filter { from, to, ..cx.filter.clone() }));
}

/// A typed day; `None` for an empty field.
fn parse(text: &str) -> Result<Option<Date>, jiff::Error> {
    if text.trim().is_empty() { Ok(None) } else { text.trim().parse().map(Some) }
}
