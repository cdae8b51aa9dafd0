//! The one filter bar above all views: dates, segment, channel, source; and the find field.

use egui::{Popup, PopupCloseBehavior, TextEdit, Ui, vec2};
use jiff::tz::TimeZone;

use crate::model::{Bots, Filter};
use crate::present::{numbers, sentence};

use super::command::Command;
use super::context::ViewContext;
use super::icons::{Icon, icon_button};
use super::room::Room;
use super::views::ViewId;
use super::widgets;

const DAY: i64 = 86_400_000;

/// What is being typed.
#[derive(Debug, Default)]
pub struct FilterBar {
    find: String,
    from: String,
    to: String,
    /// Whether the filters of a narrow window are open.
    open: bool,
}

impl FilterBar {
    /// The find field.
    pub fn find(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, focus: bool) {
        let field = TextEdit::singleline(&mut self.find).hint_text("Find a customer").desired_width(136.0);
        let response = ui.add(field);
        if focus {
            response.request_focus();
        }
        if response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter)) {
            cx.push(Command::Find(self.find.trim().to_owned()));
        }
    }

    /// How many filters there are beyond the usual four.
    pub fn more(cx: &ViewContext<'_>) -> usize {
        let bots = cx.filter.bots != Bots::Out || cx.table().traffic.suspects_anybody();
        usize::from(bots) + usize::from(cx.table().refused.count() > 0)
    }

    /// One button for all filters, where the window is narrow; they open under it.
    pub fn menu(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let on = count_of(cx.filter);
        let text = if on == 0 { "Filters".to_owned() } else { format!("Filters · {on}") };
        let response = chip(ui, "Filters", &text, on > 0);
        if response.clicked() {
            self.open = !self.open;
        }
        if self.open && ui.input(|i| i.key_pressed(egui::Key::Escape)) && !Popup::is_any_open(ui) {
            self.open = false;
        }
        if !self.open {
            return;
        }
        let area = egui::Area::new(egui::Id::unique("filters")).order(egui::Order::Middle);
        area.fixed_pos(response.rect.left_bottom() + vec2(-60.0, 6.0)).show(ui, |ui| {
            egui::Frame::popup(ui.style()).inner_margin(12).show(ui, |ui| {
                ui.set_width(208.0);
                self.show(ui, cx);
                if widgets::wide(ui, "Done", false).clicked() {
                    self.open = false;
                }
            });
        });
    }

    /// The filters, one after the other.
    pub fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let filter = cx.filter;
        if !filter.is_empty() && icon_button(ui, Icon::Close, "Clear the filter", true).clicked() {
            cx.push(Command::SetFilter(Filter::default()));
        }
        refused(ui, cx);
        self.bots(ui, cx);
        self.sources(ui, cx);
        self.channels(ui, cx);
        self.segments(ui, cx);
        self.dates(ui, cx);
    }

    /// Whether bots and the company's own people count; only where there are any.
    fn bots(&self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let on = cx.filter.bots != Bots::Out;
        if !on && !cx.table().traffic.suspects_anybody() {
            return;
        }
        let name = |bots: Bots| match bots {
            Bots::Out => "People",
            Bots::In => "With bots",
            Bots::Only => "Bots only",
        };
        let response = chip(ui, "Bots", name(cx.filter.bots), on);
        Popup::menu(&response).accessible_name("Bots").show(|ui| {
            ui.set_min_width(200.0);
            for (bots, text) in [
                (Bots::Out, "People, as Data › Quality says"),
                (Bots::In, "Bots and our own people too"),
                (Bots::Only, "Only bots and our own people"),
            ] {
                if ui.selectable_label(cx.filter.bots == bots, text).clicked() {
                    cx.push(Command::SetFilter(Filter { bots, ..cx.filter.clone() }));
                    ui.close();
                }
            }
        });
    }

    fn sources(&self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let names: Vec<&str> = cx.project().sources.iter().map(|s| s.name.as_str()).collect();
        many(ui, cx, "Source", "All sources", &names, &cx.filter.sources, |filter, chosen| filter.sources = chosen);
    }

    fn channels(&self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let names: Vec<&str> = cx.table().names.channels.iter().map(String::as_str).collect();
        many(ui, cx, "Channel", "All channels", &names, &cx.filter.channels, |filter, chosen| filter.channels = chosen);
    }

    fn segments(&self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let segments = &cx.project().segments;
        let current = cx.filter.segment.and_then(|id| segments.iter().find(|s| s.id == id));
        let text = current.map_or("All customers", |s| s.name.as_str());
        let response = chip(ui, "Segment", text, current.is_some());
        Popup::menu(&response).accessible_name("Segment").show(|ui| {
            ui.set_min_width(200.0);
            let choose = |ui: &mut Ui, name: &str, id| {
                if ui.selectable_label(cx.filter.segment == id, name).clicked() {
                    cx.push(Command::SetFilter(Filter { segment: id, ..cx.filter.clone() }));
                    ui.close();
                }
            };
            choose(ui, "All customers", None);
            for segment in segments {
                choose(ui, &segment.name, Some(segment.id));
            }
            if segments.is_empty() {
                widgets::caption(ui, "No segments yet: find groups in Segments, or make one from a selection.");
            }
        });
    }

    fn dates(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let on = cx.filter.from.is_some() || cx.filter.to.is_some();
        let (first, last) = cx.span;
        let text = if on {
            numbers::period(cx.filter.from.unwrap_or(first), cx.filter.to.map_or(last, |t| t - 1), &zone)
        } else {
            "All dates".to_owned()
        };
        let response = chip(ui, "Dates", &text, on);
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.accessible_name("Dates").show(|ui| {
            ui.set_width(216.0);
            if ui.selectable_label(!on, "All dates").clicked() {
                self.set_dates(cx, None, None);
                ui.close();
            }
            // The end of the data is "now" for a project: an export of last spring has no last week of today's.
            for (name, days) in
                [("Last 30 days of the data", 30), ("Last 90 days of the data", 90), ("Last 365 days of the data", 365)]
            {
                let from = last + 1 - days * DAY;
                if from > first && ui.selectable_label(cx.filter.from == Some(from), name).clicked() {
                    self.set_dates(cx, Some(from), None);
                    ui.close();
                }
            }
            ui.separator();
            self.own_dates(ui, cx, &zone);
        });
    }

    fn own_dates(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, zone: &TimeZone) {
        ui.reset_style(); // fields and buttons of a menu have no frame
        let mut entered = false;
        for (name, text) in [("From", &mut self.from), ("To", &mut self.to)] {
            ui.horizontal(|ui| {
                let label = ui.add_sized(vec2(40.0, 28.0), egui::Label::new(name));
                let field = TextEdit::singleline(text).hint_text("2026-01-31").desired_width(120.0);
                let response = ui.add(field).labelled_by(label.id);
                entered |= response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
            });
        }
        let from = parse_day(&self.from, zone);
        let to = parse_day(&self.to, zone).map(|day| day.map(|ms| ms + DAY));
        match (from, to) {
            (Ok(from), Ok(to)) if from.zip(to).is_none_or(|(a, b)| a < b) => {
                if widgets::wide(ui, "Show these dates", true).clicked() || entered {
                    self.set_dates(cx, from, to);
                    ui.close();
                }
            }
            (Ok(_), Ok(_)) => {
                widgets::caption(ui, "The first day is after the last.");
            }
            _ => {
                widgets::caption(ui, "Write days as year-month-day: 2026-01-31.");
            }
        }
    }

    fn set_dates(&self, cx: &ViewContext<'_>, from: Option<i64>, to: Option<i64>) {
        cx.push(Command::SetFilter(Filter { from, to, ..cx.filter.clone() }));
    }
}

/// How many refused analytics, so that nobody wonders where they are; a click leads to where consent is set.
fn refused(ui: &mut Ui, cx: &ViewContext<'_>) {
    let n = cx.table().refused.count() as u64;
    let Some(words) = sentence::left_out(n) else { return };
    let hint = format!("{words} of every analysis, list and export. Consent is set in Data › Privacy.");
    let response = ui.button(format!("{} left out", numbers::count(n))).on_hover_text(hint);
    if response.clicked() {
        cx.push(Command::Show(ViewId::Data));
    }
}

/// A filter's button; several stand in a row, so long names are cut.
fn chip(ui: &mut Ui, title: &str, text: &str, on: bool) -> egui::Response {
    widgets::chip_within(ui, title, text, on, if Room::of(ui).is_wide() { 160.0 } else { 104.0 })
}

/// How many kinds of filter are on.
fn count_of(filter: &Filter) -> usize {
    let dates = filter.from.is_some() || filter.to.is_some();
    let on = [dates, filter.segment.is_some(), !filter.channels.is_empty(), !filter.sources.is_empty()];
    on.into_iter().filter(|on| *on).count() + usize::from(filter.bots != Bots::Out)
}

/// Midnight of a typed day in `zone`, ms UTC; `None` for an empty field.
fn parse_day(text: &str, zone: &TimeZone) -> Result<Option<i64>, jiff::Error> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let day: jiff::civil::Date = text.trim().parse()?;
    Ok(Some(zone.to_timestamp(day.at(0, 0, 0, 0))?.as_millisecond()))
}

/// A filter of several names with check boxes.
fn many(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    title: &str,
    all: &str,
    names: &[&str],
    chosen: &[String],
    set: impl Fn(&mut Filter, Vec<String>),
) {
    let text = match chosen {
        [] => all.to_owned(),
        [one] => one.clone(),
        [first, rest @ ..] => format!("{first} +{}", rest.len()),
    };
    let response = chip(ui, title, &text, !chosen.is_empty());
    Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).accessible_name(title).show(|ui| {
        ui.set_min_width(180.0);
        if ui.selectable_label(chosen.is_empty(), all).clicked() {
            let mut filter = cx.filter.clone();
            set(&mut filter, Vec::new());
            cx.push(Command::SetFilter(filter));
        }
        for &name in names {
            let mut on = chosen.iter().any(|c| c == name);
            if ui.checkbox(&mut on, name).changed() {
                let mut next: Vec<String> = chosen.iter().filter(|c| *c != name).cloned().collect();
                if on {
                    next.push(name.to_owned());
                }
                let mut filter = cx.filter.clone();
                set(&mut filter, next);
                cx.push(Command::SetFilter(filter));
            }
        }
    });
}
