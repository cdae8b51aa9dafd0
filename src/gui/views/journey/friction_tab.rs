//! Where customers struggle and what it costs: the dearest obstacles, errors week by week, and steps they go back and forth
//! between.

use std::sync::Arc;

use egui::{Rect, RichText, ScrollArea, Sense, Ui, pos2, vec2};

use crate::analysis::friction::{ErrorTrend, ErrorWeek, Finding, Loop};
use crate::events::{EventTable, Names};
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::theme::{SMALL, semibold};
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets;
use crate::insights::{Friction, FrictionSettings, Selection};
use crate::present::{friction, numbers};
use crate::texts::text;

use super::answer_tab::Picture;
use super::cut_chips::{period_chip, split_chip};

/// Loops with a card; the table has all.
const LOOPS: usize = 12;

/// Obstacles as cards.
pub(super) struct FrictionPicture;

/// Something that can be picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrictionPart {
    /// Those who met an obstacle, by its position.
    Finding(usize),
    /// Those who met an error, by its touchpoint.
    Error(u16),
    /// Those who go to and fro between two steps, by the position of the loop.
    Loop(usize),
}

impl Picture for FrictionPicture {
    type Of = Friction;
    type Part = FrictionPart;
    fn waiting() -> &'static str {
        text!("friction-tab-looking-for-errors-and-loops")
    }
    fn how_to_pick() -> &'static str {
        text!("friction-tab-click-customers-of-error-to-see")
    }

    fn choices(ui: &mut Ui, cx: &ViewContext<'_>, how: &mut FrictionSettings) {
        let usual = FrictionSettings::default();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            period_chip(ui, &mut how.period, usual.period);
            split_chip(ui, cx, text!("friction-tab-split"), (&mut how.split, &usual.split));
        });
        ui.add_space(8.0);
    }

    fn draw(
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        answered: &Arc<ComputedAnswer<Friction>>,
        picked: &mut Option<FrictionPart>,
    ) {
        cards(ui, cx, answered, picked);
    }

    fn details(
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        answered: &Arc<ComputedAnswer<Friction>>,
        part: FrictionPart,
    ) -> bool {
        let Some((selection, (title, n, what))) = Self::selection(answered, part).zip(named(answered, part)) else {
            return false;
        };
        widgets::heading(ui, &title);
        widgets::big_number(ui, &numbers::count(n), what);
        let behind = |then| customers_behind(cx, answered.computed.clone(), selection.clone(), title.clone(), then);
        set_buttons(ui, cx, behind);
        ui.add_space(4.0);
        let (found, names) = (&answered.computed.outcome, answered.computed.scope.names());
        match part {
            FrictionPart::Finding(at) => finding_facts(ui, answered, &found.findings[at], at),
            FrictionPart::Error(error) => {
                let Some(trend) = found.errors.iter().find(|trend| trend.touchpoint == error) else { return false };
                widgets::fact(ui, text!("friction-tab-times"), &numbers::count(trend.total));
                if let Some(after) = trend.after {
                    widgets::fact(ui, text!("friction-tab-mostly-after"), touchpoint(names, after));
                }
                let weeks = trend.spikes().count().to_string();
                widgets::fact(ui, text!("friction-tab-weeks-out-of-ordinary"), &weeks);
            }
            FrictionPart::Loop(at) => {
                let of = &found.loops[at];
                let share = numbers::share_or_count(of.looping, of.sessions);
                widgets::fact(ui, text!("friction-tab-sessions-with-either"), &numbers::count(of.sessions));
                widgets::fact(ui, text!("friction-back-and-forth"), &share);
            }
        }
        true
    }

    fn selection(answered: &ComputedAnswer<Friction>, part: FrictionPart) -> Option<Selection> {
        let (found, names) = (&answered.computed.outcome, answered.computed.scope.names());
        Some(match part {
            FrictionPart::Finding(at) => {
                let obstacle = &found.findings.get(at)?.obstacle;
                Selection::new([("finding", answered.computed.finding_name(obstacle))])
            }
            FrictionPart::Error(error) => Selection::new([("error", touchpoint(names, error))]),
            FrictionPart::Loop(at) => {
                let of = found.loops.get(at)?;
                Selection::new([("step", touchpoint(names, of.a)), ("other", touchpoint(names, of.b))])
            }
        })
    }
}

/// What a part is called, how many it is, and what of. Of loops sessions are counted.
fn named(answered: &ComputedAnswer<Friction>, part: FrictionPart) -> Option<(String, u64, &'static str)> {
    let (found, names) = (&answered.computed.outcome, answered.computed.scope.names());
    Some(match part {
        FrictionPart::Finding(at) => {
            let finding = found.findings.get(at)?;
            let name = answered.computed.finding_name(&finding.obstacle);
            (name, finding.exposures.met.len() as u64, text!("friction-tab-customers-met-it"))
        }
        FrictionPart::Error(error) => {
            let trend = found.errors.iter().find(|trend| trend.touchpoint == error)?;
            (
                text!("friction-tab-met", name = touchpoint(names, error)),
                trend.customers,
                text!("friction-tab-customers-met-it"),
            )
        }
        FrictionPart::Loop(at) => {
            let of = found.loops.get(at)?;
            let name = format!("{} ↔ {}", touchpoint(names, of.a), touchpoint(names, of.b));
            (name, of.looping, text!("friction-tab-sessions-go-back"))
        }
    })
}

/// The evidence, and what it costs group by group.
fn finding_facts(ui: &mut Ui, answered: &ComputedAnswer<Friction>, finding: &Finding, at: usize) {
    if let Some(loss) = answered.computed.loss_words(finding) {
        widgets::fact(ui, text!("friction-loss"), &loss);
    }
    widgets::caption(ui, &answered.computed.evidence(finding));
    widgets::caption(ui, text!("friction-tab-no-proof"));
    let groups = answered.computed.groups_of(at);
    if !groups.is_empty() {
        ui.add_space(4.0);
        widgets::section(ui, text!("friction-tab-by-group"));
        groups.iter().for_each(|(name, words)| widgets::fact(ui, name, words));
    }
}

/// A card for each obstacle, each error and each loop.
fn cards(ui: &mut Ui, cx: &ViewContext<'_>, answered: &ComputedAnswer<Friction>, selected: &mut Option<FrictionPart>) {
    let (found, names) = (&answered.computed.outcome, answered.computed.scope.names());
    if found.errors.is_empty() && found.loops.is_empty() && found.findings.is_empty() {
        let body = text!("friction-tab-no-touchpoint-whose-name-speaks-of");
        widgets::empty(ui, Icon::Tick, text!("friction-tab-no-friction-found"), body, None);
        return;
    }
    let note = text!("friction-tab-coloured-out-of-ordinary", note = answered.answer.note);
    let room = ui.available_height() - widgets::base_line_height(&note, ui.available_width());
    ScrollArea::vertical().auto_shrink(false).max_height(room).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - 12.0);
        if !found.findings.is_empty() {
            widgets::section(ui, text!("friction-tab-what-costs-most"));
        }
        for (at, finding) in found.findings.iter().enumerate() {
            let part = FrictionPart::Finding(at);
            if finding_card(ui, cx, answered, (at, finding), *selected == Some(part)) {
                *selected = Some(part);
            }
        }
        if !found.errors.is_empty() {
            ui.add_space(8.0);
            widgets::section(ui, text!("friction-tab-errors-share-of-sessions-by-week"));
        }
        for trend in &found.errors {
            if error_card(ui, cx, trend, touchpoint(names, trend.touchpoint)) {
                *selected = Some(FrictionPart::Error(trend.touchpoint));
            }
        }
        if !found.loops.is_empty() {
            ui.add_space(8.0);
            widgets::section(ui, text!("friction-tab-back-and-forth-within-session"));
        }
        for (at, found_loop) in found.loops.iter().enumerate().take(LOOPS) {
            if loop_card(ui, cx, &answered.computed.scope.table, found_loop) {
                *selected = Some(FrictionPart::Loop(at));
            }
        }
    });
    widgets::base_line(ui, &note);
}

/// An obstacle: what it is, who met it, what it costs, and why it is one; whether its customers were clicked.
fn finding_card(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    answered: &ComputedAnswer<Friction>,
    (at, finding): (usize, &Finding),
    is_on: bool,
) -> bool {
    let computed = &answered.computed;
    let Some(said) = computed.finding_words().get(at) else { return false };
    let mut clicked = false;
    widgets::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let name = said.name.as_str();
        ui.horizontal_wrapped(|ui| {
            let ink = if is_on { cx.colors.accent } else { cx.colors.text };
            ui.label(RichText::new(&said.heading).family(semibold()).color(ink));
            match &said.loss {
                Some(loss) if finding.loss.is_some_and(|loss| loss.is_firm()) => {
                    let words = text!("friction-tab-loss", loss);
                    ui.label(RichText::new(words).family(semibold()).color(cx.colors.danger));
                }
                Some(loss) => {
                    ui.label(RichText::new(text!("friction-tab-loss-unsure", loss)).color(cx.colors.soft));
                }
                None => {
                    ui.label(RichText::new(text!("friction-tab-no-loss")).color(cx.colors.soft));
                }
            }
        });
        widgets::caption(ui, &said.evidence);
        ui.horizontal_wrapped(|ui| {
            let customers = said.customers.as_str();
            let who = widgets::button(ui, &text!("friction-tab-who-they-are", customers));
            who.widget_info(|| {
                let label = text!("friction-tab-who-met", customers, name);
                egui::WidgetInfo::labeled(egui::Role::Button, true, label)
            });
            clicked = who.clicked();
            if let Some(title) = said.shown_by {
                let show = widgets::button(ui, text!("friction-tab-show-me"));
                let label = text!("friction-tab-show", name);
                show.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, label.as_str()));
                if show.on_hover_text(title).clicked()
                    && let Some(question) = computed.show(finding)
                {
                    cx.push(Command::OpenQuestion(Box::new(question)));
                }
            }
        });
    });
    clicked
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

/// The devices of a loop; whether its customers were clicked.
fn loop_card(ui: &mut Ui, cx: &ViewContext<'_>, table: &EventTable, l: &Loop) -> bool {
    let device = |code: u32| friction::device(table, code);
    widgets::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let names = format!("{} ↔ {}", touchpoint(&table.names, l.a), touchpoint(&table.names, l.b));
        let clicked =
            ui.link(RichText::new(names).family(semibold())).on_hover_text(text!("friction-tab-who-goes-back"));
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
        clicked.clicked()
    })
}
