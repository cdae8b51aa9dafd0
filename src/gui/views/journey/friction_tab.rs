//! Where customers struggle: errors week by week, and steps they go back and forth between.

use std::sync::Arc;

use egui::{Rect, RichText, ScrollArea, Sense, Ui, pos2, vec2};

use crate::analysis::friction::{ErrorTrend, ErrorWeek, Loop};
use crate::events::{EventTable, Names};
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::theme::{SMALL, semibold};
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets;
use crate::insights::{Friction, Selection};
use crate::present::{friction, numbers};
use crate::texts::text;

use super::answer_tab::Picture;

/// Errors and loops as cards.
pub(super) struct FrictionPicture;

impl Picture for FrictionPicture {
    type Of = Friction;
    type Part = u16;
    fn waiting() -> &'static str {
        text!("friction-tab-looking-for-errors-and-loops")
    }
    fn how_to_pick() -> &'static str {
        text!("friction-tab-click-customers-of-error-to-see")
    }

    fn draw(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Friction>>, picked: &mut Option<u16>) {
        cards(ui, cx, answered, picked);
    }

    fn details(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Friction>>, part: u16) -> bool {
        let found = answered.computed.outcome.errors.iter().find(|error| error.touchpoint == part);
        let Some(trend) = found else { return false };
        let names = answered.computed.scope.names();
        let name = touchpoint(names, part);
        widgets::heading(ui, name);
        widgets::big_number(ui, &numbers::count(trend.customers), text!("friction-tab-customers-met-it"));
        let behind = |then| {
            let part = Selection::new([("error", name)]);
            customers_behind(cx, answered.computed.clone(), part, text!("friction-tab-met", name), then);
        };
        set_buttons(ui, cx, behind);
        ui.add_space(4.0);
        widgets::fact(ui, text!("friction-tab-times"), &numbers::count(trend.total));
        if let Some(after) = trend.after {
            widgets::fact(ui, text!("friction-tab-mostly-after"), touchpoint(names, after));
        }
        widgets::fact(ui, text!("friction-tab-weeks-out-of-ordinary"), &trend.spikes().count().to_string());
        true
    }

    fn selection(answered: &ComputedAnswer<Friction>, part: u16) -> Option<Selection> {
        Some(Selection::new([("error", touchpoint(answered.computed.scope.names(), part))]))
    }
}

/// A card for each error and each loop.
fn cards(ui: &mut Ui, cx: &ViewContext<'_>, answered: &ComputedAnswer<Friction>, selected: &mut Option<u16>) {
    let (found, names) = (&answered.computed.outcome, answered.computed.scope.names());
    if found.errors.is_empty() && found.loops.is_empty() {
        let body = text!("friction-tab-no-touchpoint-whose-name-speaks-of");
        widgets::empty(ui, Icon::Tick, text!("friction-tab-no-friction-found"), body, None);
        return;
    }
    let room = ui.available_height() - 32.0;
    ScrollArea::vertical().auto_shrink(false).max_height(room).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - 12.0);
        if !found.errors.is_empty() {
            widgets::section(ui, text!("friction-tab-errors-share-of-sessions-by-week"));
        }
        for trend in &found.errors {
            if error_card(ui, cx, trend, touchpoint(names, trend.touchpoint)) {
                *selected = Some(trend.touchpoint);
            }
        }
        if !found.loops.is_empty() {
            ui.add_space(8.0);
            widgets::section(ui, text!("friction-tab-back-and-forth-within-session"));
        }
        for found_loop in found.loops.iter().take(12) {
            loop_card(ui, cx, &answered.computed.scope.table, found_loop);
        }
    });
    widgets::base_line(ui, &text!("friction-tab-coloured-out-of-ordinary", note = answered.answer.note));
}

/// The weeks of one error; whether its customers were clicked.
fn error_card(ui: &mut Ui, cx: &ViewContext<'_>, trend: &ErrorTrend, name: &str) -> bool {
    widgets::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let clicked = ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(name).family(semibold()));
            let words =
                format!("{}, {}", text!("count-times", n = trend.total), text!("count-customers", n = trend.customers));
            let clicked = ui.link(words).on_hover_text(text!("friction-tab-who-met-it")).clicked();
            if let Some(text) = friction::error_times(trend) {
                ui.label(RichText::new(text).size(SMALL).color(cx.colors.danger));
            }
            clicked
        });
        weeks(ui, cx, trend);
        clicked.inner
    })
}

fn touchpoint(names: &Names, t: u16) -> &str {
    names.touchpoints.get(usize::from(t)).map_or("", String::as_str)
}

/// The weeks of an error as bars.
fn weeks(ui: &mut Ui, cx: &ViewContext<'_>, trend: &ErrorTrend) {
    let c = cx.colors;
    let zone = numbers::zone(&cx.project().settings.time_zone);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 72.0), Sense::hover());
    let most = trend.weeks.iter().map(ErrorWeek::rate).fold(0.0, f64::max);
    if most == 0.0 || trend.weeks.is_empty() {
        return;
    }
    let plot = Rect::from_min_max(rect.min + vec2(0.0, 14.0), rect.max - vec2(0.0, 16.0));
    let pitch = plot.width() / trend.weeks.len() as f32;
    let small = egui::FontId::proportional(11.0);
    ui.painter().hline(plot.x_range(), plot.bottom(), egui::Stroke::new(1.0, c.line));
    let top = text!("friction-tab-of-sessions", share = numbers::share(most));
    ui.painter().text(rect.left_top(), egui::Align2::LEFT_TOP, top, small.clone(), c.soft);
    for (i, week) in trend.weeks.iter().enumerate() {
        let x = plot.left() + i as f32 * pitch;
        let h = (week.rate() / most) as f32 * plot.height();
        let bar = Rect::from_min_max(pos2(x + 1.0, plot.bottom() - h), pos2(x + (pitch - 1.0).max(2.0), plot.bottom()));
        ui.painter().rect_filled(bar, 1.0, if week.spike { c.danger } else { c.other });
    }
    let ends = [
        (trend.weeks.first(), egui::Align2::LEFT_BOTTOM, rect.left_bottom()),
        (trend.weeks.last(), egui::Align2::RIGHT_BOTTOM, rect.right_bottom()),
    ];
    for (week, anchor, at) in ends {
        if let Some(week) = week {
            ui.painter().text(at, anchor, numbers::date(week.start, &zone), small.clone(), c.soft);
        }
    }
    let pointed = response.hover_pos().map(|p| ((p.x - plot.left()) / pitch) as usize);
    if let Some(week) = pointed.and_then(|i| trend.weeks.get(i)) {
        response.on_hover_text_at_pointer(text!(
            "friction-tab-week-of-of",
            date = numbers::date(week.start, &zone),
            errors = numbers::count(week.errors),
            sessions = text!("count-sessions", n = week.sessions),
            share = numbers::share(week.rate())
        ));
    }
}

fn loop_card(ui: &mut Ui, cx: &ViewContext<'_>, table: &EventTable, l: &Loop) {
    let device = |code: u32| friction::device(table, code);
    widgets::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let names = format!("{} ↔ {}", touchpoint(&table.names, l.a), touchpoint(&table.names, l.b));
        ui.label(RichText::new(names).family(semibold()));
        let all = text!(
            "friction-tab-of-with-either-step",
            looping = numbers::count(l.looping),
            sessions = text!("count-sessions", n = l.sessions),
            share = numbers::share_behind(l.looping, l.sessions)
        );
        widgets::caption(ui, &all);
        ui.spacing_mut().interact_size.y = 18.0;
        ui.spacing_mut().item_spacing.y = 4.0;
        for d in l.devices.iter().filter(|d| d.sessions > 0).take(4) {
            ui.horizontal(|ui| {
                let ink = if d.stands_out() { cx.colors.danger } else { cx.colors.soft };
                let (place, _) = ui.allocate_exact_size(vec2(96.0, 18.0), Sense::hover());
                let font = egui::FontId::proportional(SMALL);
                let painter = ui.painter().with_clip_rect(place);
                painter.text(place.left_center(), egui::Align2::LEFT_CENTER, device(d.device), font, cx.colors.text);
                let (rect, _) = ui.allocate_exact_size(vec2(200.0, 8.0), Sense::hover());
                ui.painter().rect_filled(rect, 3.0, cx.colors.hover);
                let bar = Rect::from_min_size(rect.min, vec2(rect.width() * d.share().share as f32, rect.height()));
                ui.painter().rect_filled(bar, 3.0, if d.stands_out() { cx.colors.danger } else { cx.colors.other });
                ui.label(RichText::new(friction::loop_on_device(l, d)).size(SMALL).color(ink));
            });
        }
    });
}
