//! The one filter bar above all views: dates, segment, channel, source; and the find field.

use std::sync::Arc;

use egui::{Popup, PopupCloseBehavior, TextEdit, Ui, vec2};

use crate::analysis::filter_counts::FilterCounts;
use crate::model::{Bots, Filter, MemberRule};
use crate::present::date_ranges::DateRange;
use crate::present::{member_rules, numbers, sentence};
use crate::texts::text;

use super::command::Command;
use super::context::{DataKey, ViewContext};
use super::dialogs::conditions::CustomersWhoDialog;
use super::filter_dates::DatesMenu;
use super::filter_events::EventsMenu;
use super::filter_properties::PropertyMenu;
use super::icons::{Icon, icon_button};
use super::jobs::Latest;
use super::widgets::{self, menu_entry as entry};
use super::window_layout::WindowLayout;
use crate::present::view_id::ViewId;

/// What is being typed and chosen, and how many customers each entry would show.
#[derive(Default)]
pub(super) struct FilterBar {
    find: String,
    /// What was found last: the field says so until something else is typed.
    found: String,
    dates: DatesMenu,
    counts: Latest<DataKey, FilterCounts>,
    events: EventsMenu,
    properties: PropertyMenu,
    /// Whether the filters of a narrow window are open.
    open: bool,
    /// Where the row of filters began when it was drawn last.
    left: Option<f32>,
}

impl FilterBar {
    /// Draws the search field, and moves the focus to it where asked.
    pub(super) fn find(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, focus: bool) {
        if self.found != cx.find {
            cx.find.clone_into(&mut self.found);
            self.find.clone_from(&self.found);
        }
        let field =
            TextEdit::singleline(&mut self.find).hint_text(text!("filter-bar-find-customer")).desired_width(136.0);
        let response = ui.add(field);
        if focus {
            response.request_focus();
        }
        if response.lost_focus() {
            if ui.input(|i| i.key_pressed(egui::Key::Enter)) {
                cx.push(Command::Find(self.find.trim().to_owned()));
            } else {
                // what is not looked for would look like a filter
                self.find.clone_from(&self.found);
            }
        }
    }

    /// How many filters there are beyond the usual five.
    pub(super) fn more(cx: &ViewContext<'_>) -> usize {
        let bots = cx.filter.bots != Bots::Out || cx.table().traffic.suspects_anybody();
        let properties = !cx.table().properties.is_empty();
        usize::from(cx.filter.who.is_some())
            + usize::from(bots)
            + usize::from(properties)
            + usize::from(cx.table().refused.count() > 0)
    }

    /// One button for all filters, where the window is narrow; they open under it.
    pub(super) fn menu(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let on = count_of(cx.filter);
        let text =
            if on == 0 { text!("filter-bar-filters").to_owned() } else { text!("filter-bar-filters-counted", on) };
        let response = chip(ui, text!("filter-bar-filters"), &text, on > 0);
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
                self.filters(ui, cx);
                if !cx.filter.is_empty() && widgets::wide(ui, text!("filter-bar-clear-filter"), false).clicked() {
                    cx.push(Command::SetFilter(Filter::default()));
                }
                if widgets::wide(ui, text!("filter-bar-done"), false).clicked() {
                    self.open = false;
                }
            });
        });
    }

    /// The filters in a row, and a cross that clears them all.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.filters(ui, cx);
        // the row begins at its right end: what comes and goes stands last, so that nothing else moves
        if !cx.filter.is_empty() && icon_button(ui, Icon::Close, text!("filter-bar-clear-filter"), true).clicked() {
            cx.push(Command::SetFilter(Filter::default()));
        }
        let left = ui.min_rect().left();
        if self.left.is_none_or(|before| (before - left).abs() > 0.5) {
            self.left = Some(left);
            ui.ctx().request_repaint(); // the name before the row has another width from now on
        }
    }

    /// How wide what stands before the row may be, from here on.
    pub(super) fn room_before(&self, from: f32) -> f32 {
        self.left.map_or(160.0, |left| (left - from - 12.0).clamp(40.0, 320.0))
    }

    /// The filters, one after the other.
    fn filters(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let counts = self.count(ui, cx);
        let counts = counts.as_deref();
        refused(ui, cx);
        // each has a name of its own, so that an open menu stays that of its filter when another filter comes or goes
        if cx.filter.bots != Bots::Out || cx.table().traffic.suspects_anybody() {
            ui.push_id("bots", |ui| self.bots(ui, cx, counts));
        }
        ui.push_id("sources", |ui| self.sources(ui, cx, counts));
        ui.push_id("channels", |ui| self.channels(ui, cx, counts));
        ui.push_id("segments", |ui| self.segments(ui, cx, counts));
        if let Some(rule) = &cx.filter.who {
            ui.push_id("who", |ui| who(ui, cx, rule));
        }
        ui.push_id("events", |ui| self.events.show(ui, cx));
        if !cx.table().properties.is_empty() {
            ui.push_id("properties", |ui| self.properties.show(ui, cx));
        }
        ui.push_id("dates", |ui| self.dates.show(ui, cx, counts.map(|c| &c.dates)));
    }

    /// Counts while a menu is open; what was counted for another filter or data is not shown.
    fn count(&mut self, ui: &Ui, cx: &ViewContext<'_>) -> Option<Arc<FilterCounts>> {
        if !Popup::is_any_open(ui.ctx()) {
            return None;
        }
        let (snapshot, filter, last) = (cx.snapshot.clone(), cx.filter.clone(), cx.span.1);
        let found = self.counts.ask(cx.jobs, text!("filter-bar-counting-customers"), cx.data_key(), move |progress| {
            let project = &snapshot.project;
            let zone = numbers::zone(&project.settings.time_zone);
            let ranges = DateRange::ALL.map(|range| (range.from(last, &zone), range.to(last, &zone)));
            let sources: Vec<String> = project.sources.iter().map(|s| s.name.clone()).collect();
            FilterCounts::of(&snapshot.table, project, &sources, &filter, &ranges, progress)
        });
        let found = found.cloned();
        found.filter(|_| self.counts.is_current())
    }

    /// Whether bots and the company's own people count.
    fn bots(&self, ui: &mut Ui, cx: &ViewContext<'_>, counts: Option<&FilterCounts>) {
        let on = cx.filter.bots != Bots::Out;
        let name = |bots: Bots| match bots {
            Bots::Out => text!("filter-bar-people"),
            Bots::In => text!("filter-bar-with-bots"),
            Bots::Only => text!("filter-bar-bots-only"),
        };
        let response = chip(ui, text!("filter-bar-bots"), name(cx.filter.bots), on);
        Popup::menu(&response).accessible_name(text!("filter-bar-bots")).show(|ui| {
            ui.set_width(260.0);
            let choices = [
                (Bots::Out, text!("filter-bar-people-as-data-quality-says")),
                (Bots::In, text!("filter-bar-bots-and-our-own-people-too")),
                (Bots::Only, text!("filter-bar-only-bots-and-our-own-people")),
            ];
            for (i, (bots, text)) in choices.into_iter().enumerate() {
                if entry(ui, cx.filter.bots == bots, text, counts.map(|c| c.bots[i])).clicked() {
                    cx.push(Command::SetFilter(Filter { bots, ..cx.filter.clone() }));
                    ui.close();
                }
            }
        });
    }

    fn sources(&self, ui: &mut Ui, cx: &ViewContext<'_>, counts: Option<&FilterCounts>) {
        let names: Vec<&str> = cx.project().sources.iter().map(|s| s.name.as_str()).collect();
        let of = Facet {
            title: text!("filter-bar-source"),
            all: text!("filter-bar-all-sources"),
            names: &names,
            chosen: &cx.filter.sources,
        };
        of.show(ui, cx, counts.map(|c| &c.sources), |filter, chosen| filter.sources = chosen);
    }

    fn channels(&self, ui: &mut Ui, cx: &ViewContext<'_>, counts: Option<&FilterCounts>) {
        let names: Vec<&str> = cx.table().names.channels.iter().map(String::as_str).collect();
        let of = Facet {
            title: text!("filter-bar-channel"),
            all: text!("filter-bar-all-channels"),
            names: &names,
            chosen: &cx.filter.channels,
        };
        of.show(ui, cx, counts.map(|c| &c.channels), |filter, chosen| filter.channels = chosen);
    }

    fn segments(&self, ui: &mut Ui, cx: &ViewContext<'_>, counts: Option<&FilterCounts>) {
        let segments = &cx.project().segments;
        let current = cx.filter.segment.and_then(|id| segments.iter().find(|s| s.id == id));
        let text = current.map_or(text!("filter-bar-all-customers"), |s| s.name.as_str());
        let response = chip(ui, text!("filter-bar-segment"), text, current.is_some());
        Popup::menu(&response).accessible_name(text!("filter-bar-segment")).show(|ui| {
            ui.set_width(260.0);
            let choose = |ui: &mut Ui, name: &str, id, n: Option<u64>| {
                if entry(ui, cx.filter.segment == id, name, n).clicked() {
                    cx.push(Command::SetFilter(Filter { segment: id, ..cx.filter.clone() }));
                    ui.close();
                }
            };
            choose(ui, text!("filter-bar-all-customers"), None, counts.map(|c| c.segments.0));
            for segment in segments.iter() {
                let n = counts.and_then(|c| c.segments.1.iter().find(|(id, _)| *id == segment.id)).map(|(_, n)| *n);
                choose(ui, &segment.name, Some(segment.id), n);
            }
            if segments.is_empty() {
                widgets::caption(ui, text!("filter-bar-no-segments-yet-find-groups-in"));
            }
        });
    }
}

/// The rule about customers; a dialog changes it.
fn who(ui: &mut Ui, cx: &ViewContext<'_>, rule: &MemberRule) {
    let text = text!("filter-bar-who-chip", rule = member_rules::text(rule));
    let response = chip(ui, text!("filter-bar-who"), &text, true);
    if response.on_hover_text(text!("conditions-who-enters-not-what-is-shown")).clicked() {
        cx.open(CustomersWhoDialog::new(Some(rule)));
    }
}

/// How many refused analytics, so that nobody wonders where they are; a click leads to where consent is set.
fn refused(ui: &mut Ui, cx: &ViewContext<'_>) {
    let n = cx.table().refused.count() as u64;
    let Some(words) = sentence::refused_analytics_note(n) else { return };
    let hint = text!("filter-bar-of-every-analysis-list-and-export", words);
    let response = ui.button(text!("filter-bar-left-out", n = numbers::count(n))).on_hover_text(hint);
    if response.clicked() {
        cx.push(Command::Show(ViewId::Data));
    }
}

/// A filter's button; several stand in a row, so long names are cut.
fn chip(ui: &mut Ui, title: &str, text: &str, on: bool) -> egui::Response {
    widgets::chip_within(ui, title, text, on, WindowLayout::of(ui).filter_width())
}

/// How many kinds of filter are on.
fn count_of(filter: &Filter) -> usize {
    let dates = filter.from.is_some() || filter.to.is_some();
    let names = !filter.channels.is_empty();
    let customers = [filter.segment.is_some(), filter.who.is_some()];
    let events = !filter.columns.is_empty() || !filter.kinds.is_empty();
    let on = [dates, names, events, !filter.sources.is_empty(), !filter.properties.is_empty()];
    on.into_iter().chain(customers).filter(|on| *on).count()
        + usize::from(filter.bots != Bots::Out)
        + usize::from(filter.with_sent)
}

/// A filter of several names with check boxes.
struct Facet<'a> {
    title: &'static str,
    all: &'static str,
    names: &'a [&'a str],
    chosen: &'a [String],
}

impl Facet<'_> {
    fn show(
        &self,
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        counts: Option<&(u64, Vec<u64>)>,
        set: impl Fn(&mut Filter, Vec<String>),
    ) {
        let text = match self.chosen {
            [] => self.all.to_owned(),
            [one] => one.clone(),
            [first, rest @ ..] => format!("{first} +{}", rest.len()),
        };
        let response = chip(ui, self.title, &text, !self.chosen.is_empty());
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.accessible_name(self.title).show(|ui| {
            ui.set_width(240.0);
            let choose = |chosen: Vec<String>| {
                let mut filter = cx.filter.clone();
                set(&mut filter, chosen);
                cx.push(Command::SetFilter(filter));
            };
            if entry(ui, self.chosen.is_empty(), self.all, counts.map(|c| c.0)).clicked() {
                choose(Vec::new());
            }
            for (i, &name) in self.names.iter().enumerate() {
                let mut on = self.chosen.iter().any(|c| c == name);
                ui.horizontal(|ui| {
                    if widgets::tick_box(ui, &mut on, name).changed() {
                        let mut next: Vec<String> = self.chosen.iter().filter(|c| *c != name).cloned().collect();
                        if on {
                            next.push(name.to_owned());
                        }
                        choose(next);
                    }
                    let Some(n) = counts.and_then(|c| c.1.get(i)) else { return };
                    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                        ui.add_space(2.0);
                        widgets::count_beside(ui, *n, name);
                    });
                });
            }
        });
    }
}
