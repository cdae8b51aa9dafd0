//! The right panel of a flow: who is selected, how many, so what, what next.

use egui::{Rect, RichText, Sense, Ui, vec2};

use crate::analysis::Share;
use crate::analysis::flow::{Anchor, FlowSelection, NodeKind, Passage, SelectionStats};
use crate::gui::context::ViewContext;
use crate::gui::theme::SMALL;
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::sankey::{FlowData, Sankey};
use crate::gui::widgets::{big_number, caption, fact, paragraph, section, submenu, wide};
use crate::present::numbers;
use crate::present::sentence::SMALL_GROUP;
use crate::texts::text;

use super::cut_chips::split_choices;
use super::flow_selection::{customers, losses, title};

/// Another flow that somebody asks for from a selected step.
pub(super) enum OtherFlow {
    /// The flow around the step of this name.
    Around(String),
    /// The flow without the step of this name.
    Without(String),
    /// The flow of nothing but the step of this name.
    Only(String),
    /// The flow of the paths that pass a step.
    Through(Passage),
    /// The flow in which the step of this name stands in groups by what is written.
    Split(String, String),
}

/// The panel of a selection; without `stats` they are still being counted. Returns the other flow that is to be shown, once
/// somebody asks for it.
pub(super) fn selected(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    sankey: &mut Sankey,
    flow_data: &FlowData,
    (selection, stats): (&FlowSelection, Option<&SelectedPaths>),
) -> Option<OtherFlow> {
    let flow = flow_data.paths.flow();
    heading(ui, &title(flow_data, selection));
    ui.add_space(4.0);
    let many = stats.map_or(2, |stats| stats.of.paths);
    big_number(
        ui,
        &stats.map_or_else(|| "…".to_owned(), |stats| numbers::count(stats.of.paths)),
        numbers::flow_units(many, flow.unit()).trim_start_matches(|c: char| !c.is_alphabetic()),
    );
    ui.add_space(4.0);
    // what to do comes before what differs from one selection to the next, so that it keeps its place
    set_buttons(ui, cx, |then| cx.push(then(customers(flow_data, selection))));
    if wide(ui, text!("flow-details-clear-selection"), false).clicked() {
        sankey.select(None);
    }
    let other = other_flow(ui, cx, flow_data, selection);
    ui.add_space(4.0);
    let Some(SelectedPaths { of: stats, value }) = stats else { return other };
    fact(ui, text!("flow-details-of-all-in-flow"), &numbers::share(stats.share_of_start));
    if let Some(share) = stats.share_of_previous {
        fact(ui, text!("flow-details-of-step-before"), &numbers::share(share));
    }
    fact(ui, text!("flow-details-reach-goal"), &goal_rate(stats));
    if let Some(value) = value {
        let currency = &cx.project().settings.currency;
        fact(ui, text!("flow-details-value"), &numbers::money(*value, currency));
        if stats.customers > 0 {
            let each = numbers::money(*value / stats.customers as f64, currency);
            fact(ui, text!("flow-details-value-each"), &each);
        }
    }
    come_back(ui, sankey, flow_data, selection);
    if let Some(ms) = stats.median_ms_to_next {
        fact(ui, text!("flow-details-median-time-to-next-step"), &numbers::duration(ms));
    }
    if stats.customers != stats.paths {
        fact(ui, text!("flow-details-different-customers"), &numbers::count(stats.customers));
    }
    if stats.paths < 30 {
        caption(ui, text!("flow-details-fewer-than-30-take-shares-with"));
    }
    against(ui, flow_data, selection);
    interpretation(ui, flow_data, stats);
    in_other(ui, flow_data, stats);
    other
}

/// What is known of the selected paths.
pub(super) struct SelectedPaths {
    /// How many they are, and what becomes of them.
    pub of: SelectionStats,
    /// What their customers paid; `None` where that is not counted.
    pub value: Option<f64>,
}

/// How many reach the goal: of enough with the interval.
fn goal_rate(stats: &SelectionStats) -> String {
    let (rate, share) = (Share::new(stats.reached, stats.paths), numbers::share_or_count(stats.reached, stats.paths));
    if !rate.is_enough() {
        return share;
    }
    let [low, high] = [rate.low, rate.high].map(numbers::share);
    text!("flow-details-goal-rate", share, low, high)
}

/// How many come back to a selected step; a click selects them.
fn come_back(ui: &mut Ui, sankey: &mut Sankey, flow_data: &FlowData, selection: &FlowSelection) {
    let FlowSelection::Node { step, kind } = *selection else { return };
    let Some(&n) = flow_data.returns.get(&(step, kind)) else { return };
    let n = numbers::flow_units(n, flow_data.paths.flow().unit());
    let link = ui.link(text!("flow-details-come-back", n)).on_hover_text(text!("flow-details-come-back-inside"));
    if link.clicked() {
        sankey.select(Some(FlowSelection::Return { step, kind }));
    }
}

/// How many of the group that it is compared with are there.
fn against(ui: &mut Ui, flow_data: &FlowData, selection: &FlowSelection) {
    let (Some(compared), FlowSelection::Node { step, kind }) = (&flow_data.compared, *selection) else { return };
    let Some((node, other)) = compared.node(step.into(), kind).and_then(|node| Some((node, node.other?))) else {
        return;
    };
    section(ui, &text!("flow-details-against", name = &compared.name));
    fact(ui, text!("flow-details-of-all-there"), &numbers::share_or_count(other.count, other.of));
    if let Some((words, beyond_chance)) = node.interval_words().zip(node.beyond_chance).filter(|_| node.is_enough()) {
        fact(ui, text!("flow-details-difference"), &words);
        let chance =
            if beyond_chance { text!("flow-details-beyond-chance") } else { text!("flow-details-may-be-chance") };
        caption(ui, chance);
    }
}

/// Offers other flows of a selected stage or touchpoint: around it, without it, and more in a menu.
fn other_flow(ui: &mut Ui, cx: &ViewContext<'_>, flow_data: &FlowData, selection: &FlowSelection) -> Option<OtherFlow> {
    let FlowSelection::Node { step, kind } = *selection else { return None };
    kind.item()?;
    let flow = flow_data.paths.flow();
    let name = kind.label(flow.level, &flow_data.table.names);
    let is_around = flow.anchor == Anchor::around_any(vec![name.to_owned()]);
    let around = !is_around
        && wide(ui, text!("flow-details-before-and-after"), false)
            .on_hover_text(text!("flow-details-what-comes-before-and-after", name))
            .clicked();
    let without = !is_around
        && wide(ui, text!("flow-details-hide-step"), false)
            .on_hover_text(text!("flow-details-hide-step-what", name))
            .clicked();
    if around {
        return Some(OtherFlow::Around(name.to_owned()));
    }
    if without {
        return Some(OtherFlow::Without(name.to_owned()));
    }
    // a step of one group alone is none that can be asked for
    let here = (!matches!(kind, NodeKind::Part { .. })).then(|| flow.step_numbers().of(step.into()));
    more_flows(ui, cx, (name, here))
}

/// The menu of a step: nothing but it, only those who pass it, and it in groups.
fn more_flows(ui: &mut Ui, cx: &ViewContext<'_>, (name, here): (&str, Option<i64>)) -> Option<OtherFlow> {
    let title = text!("flow-details-more");
    let response = wide(ui, title, false);
    let mut chosen = None;
    egui::Popup::menu(&response).accessible_name(title).show(|ui| {
        ui.reset_style();
        ui.set_width(240.0);
        let name = || name.to_owned();
        if let Some(step) = here
            && ui.button(text!("flow-details-must-pass-here", step)).clicked()
        {
            chosen = Some(OtherFlow::Through(Passage { name: name(), step: Some(step) }));
        }
        if here.is_some() && ui.button(text!("flow-details-must-pass")).clicked() {
            chosen = Some(OtherFlow::Through(Passage { name: name(), step: None }));
        }
        if ui.button(text!("flow-details-only-step")).clicked() {
            chosen = Some(OtherFlow::Only(name()));
        }
        submenu(ui, text!("flow-details-split"), |ui| {
            for (written, words) in split_choices(cx) {
                if ui.button(words).clicked() {
                    chosen = Some(OtherFlow::Split(name(), written));
                    ui.close();
                }
            }
        });
    });
    chosen
}

fn heading(ui: &mut Ui, text: &str) {
    crate::gui::widgets::heading_of_two(ui, text);
}

/// How the selection differs from the others, where it does beyond chance.
fn interpretation(ui: &mut Ui, flow_data: &FlowData, stats: &SelectionStats) {
    let base = flow_data.paths.flow().base;
    let own = Share::new(stats.reached, stats.paths);
    let others = Share::new(flow_data.paths.reaching().saturating_sub(stats.reached), base - stats.paths.min(base));
    let text = if own.is_above(&others) || others.is_above(&own) {
        match own.times(&others) {
            Some(times) if times >= 1.1 => {
                text!("flow-details-they-reach-goal-as-often-as", times = numbers::times(times))
            }
            _ if stats.reached == 0 => text!("flow-details-none-of-them-reaches-goal").to_owned(),
            _ if own.share > others.share => text!("flow-details-they-reach-goal-more-often-than").to_owned(),
            _ => text!("flow-details-they-reach-goal-less-often-than").to_owned(),
        }
    } else {
        return;
    };
    ui.add_space(8.0);
    paragraph(ui, text);
}

/// What stands together in an "Other" that is selected.
fn in_other(ui: &mut Ui, flow_data: &FlowData, stats: &SelectionStats) {
    const SHOWN: usize = 8;
    if stats.in_other.is_empty() {
        return;
    }
    section(ui, text!("flow-details-in-other"));
    let (level, names) = (flow_data.paths.flow().level, &flow_data.table.names);
    for &(item, n) in stats.in_other.iter().take(SHOWN) {
        fact(ui, NodeKind::Item(item).label(level, names), &numbers::count(n));
    }
    if let Some(rest) = stats.in_other.len().checked_sub(SHOWN).filter(|rest| *rest > 0) {
        caption(ui, &text!("flow-details-and-more-in-other", rest));
    }
}

/// By which channels customers came to a selection.
pub(super) fn channels(ui: &mut Ui, cx: &ViewContext<'_>, flow_data: &FlowData, stats: &SelectionStats) {
    let total: u64 = stats.top_channels.iter().map(|(_, n)| n).sum();
    if total == 0 {
        return;
    }
    section(ui, text!("flow-details-came-to-this-step-by"));
    let c = cx.colors;
    for &(channel, n) in stats.top_channels.iter().take(5) {
        let name = flow_data.table.names.channels.get(channel as usize).map_or("", String::as_str);
        let share = n as f32 / total as f32;
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            ui.label(RichText::new(name).size(SMALL + 1.0));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.label(RichText::new(numbers::share_of(n, total)).size(SMALL).color(c.soft));
            });
        });
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
        ui.painter().rect_filled(rect, 3.0, c.hover);
        let bar = Rect::from_min_size(rect.min, vec2((rect.width() * share).max(3.0), rect.height()));
        ui.painter().rect_filled(bar, 3.0, c.channel(name));
    }
}

/// The panel without a selection: how to select.
pub(super) fn nothing(ui: &mut Ui, sankey: &mut Sankey, flow_data: &FlowData) {
    heading(ui, text!("flow-details-nothing-selected"));
    caption(ui, text!("flow-details-point-at-block-or-band-to"));
    let flow = flow_data.paths.flow();
    // two customers at the end of a path of their own say nothing about a step
    let losses: Vec<(FlowSelection, u64)> = losses(flow_data).into_iter().filter(|(_, n)| *n >= SMALL_GROUP).collect();
    if losses.is_empty() {
        return;
    }
    section(ui, text!("flow-details-where-most-go-no-further"));
    for (selection, n) in losses.into_iter().take(4) {
        let FlowSelection::Link { step, from, .. } = selection else { continue };
        let name = flow.label(from, &flow_data.table.names).into_owned();
        let text = text!("flow-details-step", name, n = flow.step_numbers().of(step.into()));
        if ui.link(&text).clicked() {
            sankey.select(Some(selection));
        }
        caption(
            ui,
            &text!(
                "flow-details-of-all",
                n = numbers::flow_units(n, flow.unit()),
                share = numbers::share_of(n, flow.base)
            ),
        );
    }
}
