//! The row of choices above a flow.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::analysis::Repeats;
use crate::analysis::flow::{Anchor, Base, FlowSettings, Level, Occurrence, TopScope};
use crate::events::{EventTable, NO_STAGE};
use crate::gui::context::ViewContext;
use crate::gui::views::compare_chip;
use crate::gui::widgets::{caption, chip, menu_chip};
use crate::model::Entity;
use crate::texts::text;

use super::flow_look_chips;
use super::flow_pair::FlowPair;
use super::step_choice::step_choice_chip;

/// The settings of a new flow: as many columns and names as stay legible at the smallest window.
pub(super) fn default_settings(level: Level) -> FlowSettings {
    match level {
        Level::Stage => FlowSettings::default(),
        // names of each step, because what is common at the start is rare over all: else "Other" is the largest
        Level::Touchpoint => {
            FlowSettings { level, steps: 6, top_n: 8, top_scope: TopScope::Column, ..FlowSettings::default() }
        }
    }
}

/// The settings of a new flow of this data. Where all steps are of one stage, such as orders alone, only repeats say
/// something: who orders again, and how often.
pub(super) fn usual_settings(level: Level, table: &EventTable) -> FlowSettings {
    let mut stages: Vec<u8> = table.names.stage_of.clone();
    stages.sort_unstable();
    stages.dedup();
    let usual = default_settings(level);
    match stages.as_slice() {
        [only] if *only != NO_STAGE => FlowSettings { repeats: Repeats::All, stop_at_goal: false, ..usual },
        _ => usual,
    }
}

/// The choice of whose journeys are followed, out of those that the project has.
pub(super) fn entity_chip(ui: &mut Ui, cx: &ViewContext<'_>, entity: &mut Entity, usual: Entity) {
    let names: Vec<(Entity, &str)> = cx.table().entities().into_iter().map(|of| (of, entity_label(of))).collect();
    menu_chip(ui, text!("controls-what-is-counted"), entity, usual, &names);
}

fn entity_label(entity: Entity) -> &'static str {
    match entity {
        Entity::Person => text!("controls-customers"),
        Entity::Session => text!("controls-sessions"),
        Entity::Order => text!("controls-orders"),
        Entity::Account => text!("controls-accounts"),
        Entity::Ticket => text!("controls-tickets"),
        Entity::Cart => text!("controls-carts"),
    }
}

/// The choice of what becomes of steps that a journey has had before.
pub(super) fn repeats_chip(ui: &mut Ui, repeats: &mut Repeats, usual: Repeats) {
    let choices = [
        (Repeats::Collapsed, text!("controls-repeats-once")),
        (Repeats::All, text!("controls-every-repeat")),
        (Repeats::FirstOnly, text!("controls-only-first-time")),
    ];
    menu_chip(ui, text!("controls-same-step-again"), repeats, usual, &choices);
}

/// Draws the choices; `how` is what is chosen, of which the flow has so many steps, and `usual` what is chosen where nobody
/// chose.
pub(super) fn show(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    (how, usual): (&mut FlowSettings, &FlowSettings),
    steps_shown: usize,
    pair: &mut FlowPair,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        anchor_chip(ui, cx, how);
        entity_chip(ui, cx, &mut how.entity, usual.entity);
        let bases = [(Base::Start, text!("controls-of-start")), (Base::Previous, text!("controls-of-previous-step"))];
        menu_chip(ui, text!("controls-what-percentages-are-shares-of"), &mut how.base, usual.base, &bases);
        let name = |n: usize| {
            if n > steps_shown { text!("controls-of-steps", steps_shown, n) } else { text!("controls-steps", n) }
        };
        let mut offered = vec![4, 5, 6, 7, 8, 10, 12];
        if !offered.contains(&how.steps) {
            offered.push(how.steps);
            offered.sort_unstable();
        }
        let steps: Vec<(usize, String)> = offered.into_iter().map(|n| (n, name(n))).collect();
        let steps: Vec<(usize, &str)> = steps.iter().map(|(n, text)| (*n, text.as_str())).collect();
        menu_chip(ui, text!("controls-steps-shown"), &mut how.steps, usual.steps, &steps);
        repeats_chip(ui, &mut how.repeats, usual.repeats);
        let goals = [(true, text!("controls-stop-at-goal")), (false, text!("controls-go-on-after-goal"))];
        menu_chip(ui, text!("controls-what-happens-at-goal"), &mut how.stop_at_goal, usual.stop_at_goal, &goals);
        step_choice_chip(ui, how.level.names(&cx.table().names), &mut how.choice);
        detail(ui, how, usual);
        flow_look_chips::look(ui, how);
        flow_look_chips::passages(ui, &mut how.through);
        flow_look_chips::split(ui, cx, how);
        compare_chip::show(ui, cx, &mut how.against);
        if !how.against.is_empty() {
            pair.chip(ui);
        }
    });
}

/// Where the columns are counted from: the start, an end, or one time of a step.
fn anchor_chip(ui: &mut Ui, cx: &ViewContext<'_>, how: &mut FlowSettings) {
    let names = how.level.names(&cx.table().names);
    let fixed = [
        (Anchor::Start, text!("controls-from-start").to_owned()),
        (Anchor::Goal, text!("controls-back-from-goal").to_owned()),
        (Anchor::DropOff, text!("controls-back-from-drop-off").to_owned()),
    ];
    let around = names.iter().map(|name| (Anchor::around_any(vec![name.clone()]), text!("controls-around", name)));
    let mut all: Vec<(Anchor, String)> = fixed.into_iter().chain(around).collect();
    // several steps at once are chosen beside it
    if !all.iter().any(|(anchor, _)| *anchor == how.anchor) {
        let named = how.anchor.around(names).join(" / ");
        all.push((how.anchor.clone(), text!("controls-around", name = named)));
    }
    let choices: Vec<(usize, &str)> = all.iter().enumerate().map(|(at, (_, words))| (at, words.as_str())).collect();
    let mut chosen = all.iter().position(|(anchor, _)| *anchor == how.anchor).unwrap_or_default();
    if menu_chip(ui, text!("controls-where-steps-are-counted-from"), &mut chosen, 0, &choices) {
        how.anchor = all[chosen].0.clone();
    }
    if matches!(how.anchor, Anchor::Around(_)) {
        flow_look_chips::other_anchors(ui, names, &mut how.anchor);
        let times = [
            (Occurrence::First, text!("controls-first-time")),
            (Occurrence::Last, text!("controls-last-time")),
            (Occurrence::Every, text!("controls-every-time")),
        ];
        menu_chip(ui, text!("controls-which-time"), &mut how.occurrence, Occurrence::First, &times);
    } else {
        how.occurrence = Occurrence::First;
    }
}

/// How much is shown by name: the most common, and those above a share.
fn detail(ui: &mut Ui, how: &mut FlowSettings, usual: &FlowSettings) {
    let named = |how: &FlowSettings| (how.top_n, how.top_scope, how.min_share_permille);
    let changed = named(how) != named(usual);
    let top = text!("controls-top", top_n = how.top_n);
    let text = if how.min_share_permille > 0 {
        text!("controls-at-least", top, share = permille(how.min_share_permille))
    } else {
        top
    };
    let response = chip(ui, text!("controls-shown-by-name"), &text, changed)
        .on_hover_text(text!("controls-what-is-shown-by-name"));
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(text!("controls-shown-by-name")).show(|ui| {
        ui.reset_style();
        ui.set_width(264.0);
        caption(ui, text!("controls-shown-by-name-everything-else-is"));
        ui.add(egui::Slider::new(&mut how.top_n, 2..=30).text(text!("controls-most-common")));
        for (scope, text) in [
            (TopScope::Overall, text!("controls-same-in-every-step")),
            (TopScope::Column, text!("controls-those-of-each-step")),
        ] {
            ui.radio_value(&mut how.top_scope, scope, text);
        }
        let mut tenths = how.min_share_permille;
        let slider = egui::Slider::new(&mut tenths, 0..=100)
            .custom_formatter(|v, _| permille(v as u16))
            .custom_parser(|text| text.trim().trim_end_matches('%').trim().parse::<f64>().ok().map(|v| v * 10.0))
            .text(text!("controls-smallest-share"));
        ui.add(slider);
        how.min_share_permille = tenths;
    });
}

fn permille(v: u16) -> String {
    crate::present::numbers::share(f64::from(v) / 1000.0)
}
