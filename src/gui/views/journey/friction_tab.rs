//! Where customers struggle and what it costs: the dearest obstacles, errors week by week, and steps they go back and forth
//! between.

use std::sync::Arc;

use egui::{Rect, RichText, ScrollArea, Sense, Ui, vec2};

use crate::analysis::friction::{ErrorTrend, Finding, Loop, LoopOnDevice};
use crate::events::{EventTable, Names};
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::theme::{SMALL, semibold};
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::rank_chip::rank_chip;
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets;
use crate::insights::{Friction, FrictionSettings, Selection, objective_name};
use crate::model::Objective;
use crate::present::{friction, numbers};
use crate::texts::text;

use super::cut_chips::{period_chip, split_chip};
use super::error_weeks;
use crate::gui::views::answer_tab::Picture;

/// Loops with a card; the table has all.
const LOOPS: usize = 12;

/// Draws obstacles as cards.
pub(super) struct FrictionPicture;

/// Something that can be picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrictionPart {
    /// Those who met an obstacle, by its position.
    Finding(usize),
    /// Those who met an error, by its touchpoint.
    Error(u16),
    /// Those who go back and forth between two steps, by the position of the loop.
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
            rank_chip(ui, cx, &mut how.by, text!("ranking-usual-friction"));
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
    let room = ui.available_height() - widgets::base_line_height(ui, &note);
    ScrollArea::vertical().auto_shrink(false).max_height(room).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - 12.0);
        if !found.findings.is_empty() {
            widgets::section(ui, &heading(answered));
        }
        for (place, &at) in answered.computed.ranking().order().iter().enumerate() {
            let part = FrictionPart::Finding(at);
            if finding_card(ui, cx, answered, (place, at), *selected == Some(part)) {
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

/// What comes first in the list: what costs most, of the objective where that surely loses something.
fn heading(answered: &ComputedAnswer<Friction>) -> String {
    let computed = &answered.computed;
    let ranking = computed.ranking();
    let loses = (0..computed.outcome.findings.len()).any(|at| ranking.added(at) > Some(0.0));
    match loses {
        true => {
            let objective = objective_name(computed.scope.settings().objective);
            text!("friction-tab-what-costs-objective", objective)
        }
        false => text!("friction-tab-what-costs-most").to_owned(),
    }
}

/// An obstacle: what it is, who met it, what it costs, and why it is one; whether its customers were clicked.
fn finding_card(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    answered: &ComputedAnswer<Friction>,
    (place, at): (usize, usize),
    is_on: bool,
) -> bool {
    let computed = &answered.computed;
    let found = computed.finding_words().get(at).zip(computed.outcome.findings.get(at));
    let Some((said, finding)) = found else { return false };
    let mut clicked = false;
    widgets::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let name = said.name.as_str();
        ui.horizontal_wrapped(|ui| {
            let ink = if is_on { cx.colors.accent } else { cx.colors.text };
            ui.label(RichText::new(format!("{}. {name}", place + 1)).family(semibold()).color(ink));
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
        let in_money = finding.objective_loss.is_some_and(|loss| loss.in_money);
        // less than one is nothing to speak of
        let least = if in_money { 0.0 } else { 0.5 };
        if let Some(lost) = computed.ranking().added(at).filter(|lost| *lost > least) {
            let (settings, many) = (computed.scope.settings(), numbers::decimal(lost.round()));
            let says = match settings.objective {
                _ if in_money => text!("friction-tab-lost-money", lost = numbers::money(lost, &settings.currency)),
                Objective::EngageMore => text!("friction-tab-lost-returns", lost = many),
                Objective::ConvertMore | Objective::KeepCustomers => {
                    text!("friction-tab-lost-goals", lost = many, goal = settings.goal.name)
                }
            };
            widgets::caption(ui, &says);
        }
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
                ui.label(RichText::new(text).size(SMALL).color(cx.colors.warning));
            }
            clicked
        });
        error_weeks::show(ui, cx, trend);
        clicked.inner
    })
}

fn touchpoint(names: &Names, t: u16) -> &str {
    names.touchpoints.get(usize::from(t)).map_or("", String::as_str)
}

/// A loop, with its devices where one of them stands out; whether its customers were clicked.
fn loop_card(ui: &mut Ui, cx: &ViewContext<'_>, table: &EventTable, found: &Loop) -> bool {
    widgets::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let names = format!("{} ↔ {}", touchpoint(&table.names, found.a), touchpoint(&table.names, found.b));
        let all = text!(
            "friction-tab-of-with-either-step",
            looping = numbers::count(found.looping),
            sessions = text!("count-sessions", n = found.sessions),
            share = numbers::share_behind(found.looping, found.sessions)
        );
        let clicked = ui.horizontal_wrapped(|ui| {
            let link = ui.link(RichText::new(names).family(semibold()));
            widgets::caption(ui, &all);
            link.on_hover_text(text!("friction-tab-who-goes-back")).clicked()
        });
        if found.devices.iter().any(LoopOnDevice::stands_out) {
            devices(ui, cx, table, found);
        }
        clicked.inner
    })
}

/// The devices of a loop as bars.
fn devices(ui: &mut Ui, cx: &ViewContext<'_>, table: &EventTable, found: &Loop) {
    ui.spacing_mut().interact_size.y = 18.0;
    ui.spacing_mut().item_spacing.y = 4.0;
    for of in found.devices.iter().filter(|of| of.sessions > 0).take(4) {
        ui.horizontal(|ui| {
            let ink = if of.stands_out() { cx.colors.warning } else { cx.colors.soft };
            let (place, _) = ui.allocate_exact_size(vec2(96.0, 18.0), Sense::hover());
            let font = egui::FontId::proportional(SMALL);
            let name = friction::device_title(table, of.device);
            let painter = ui.painter().with_clip_rect(place);
            painter.text(place.left_center(), egui::Align2::LEFT_CENTER, name, font, cx.colors.text);
            let (rect, _) = ui.allocate_exact_size(vec2(200.0, 8.0), Sense::hover());
            ui.painter().rect_filled(rect, 3.0, cx.colors.hover);
            let bar = Rect::from_min_size(rect.min, vec2(rect.width() * of.share().share as f32, rect.height()));
            ui.painter().rect_filled(bar, 3.0, if of.stands_out() { cx.colors.warning } else { cx.colors.other });
            ui.label(RichText::new(friction::loop_on_device(found, of)).size(SMALL).color(ink));
        });
    }
}
