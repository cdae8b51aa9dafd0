//! The one filter bar above all views: dates, segment, channel, source; and the find field.

use egui::{Popup, PopupCloseBehavior, RichText, TextEdit, Ui, vec2};

use crate::model::Filter;

use super::command::Command;
use super::context::ViewContext;
use super::icons::{Icon, icon_button};

/// What is being typed.
#[derive(Debug, Default)]
pub struct FilterBar {
    find: String,
    from: String,
    to: String,
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

    /// The four filters, right to left.
    pub fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let filter = cx.filter;
        if !filter.is_empty() && icon_button(ui, Icon::Close, "Clear the filter", true).clicked() {
            cx.push(Command::SetFilter(Filter::default()));
        }
        self.sources(ui, cx);
        self.channels(ui, cx);
        self.segments(ui, cx);
        self.dates(ui, cx);
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
        let response = chip(ui, cx, text, current.is_some());
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
                super::widgets::caption(ui, "No segments yet: find groups in Segments, or make one from a selection.");
            }
        });
    }

    fn dates(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let on = cx.filter.from.is_some() || cx.filter.to.is_some();
        let response = chip(ui, cx, if on { "Some dates" } else { "All dates" }, on);
        let _ = (&mut self.from, &mut self.to);
        Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).accessible_name("Dates").show(
            |ui| {
                ui.set_min_width(200.0);
                if ui.selectable_label(!on, "All dates").clicked() {
                    cx.push(Command::SetFilter(Filter { from: None, to: None, ..cx.filter.clone() }));
                    ui.close();
                }
            },
        );
    }
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
    let response = chip(ui, cx, &text, !chosen.is_empty());
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

fn chip(ui: &mut Ui, cx: &ViewContext<'_>, text: &str, on: bool) -> egui::Response {
    let c = cx.colors;
    let mut label = RichText::new(text).color(if on { c.accent } else { c.text });
    if on {
        label = label.family(super::theme::semibold());
    }
    let fill = if on { c.accent_ground } else { c.raised };
    ui.add(egui::Button::new(label).fill(fill).min_size(vec2(0.0, 28.0)))
}
