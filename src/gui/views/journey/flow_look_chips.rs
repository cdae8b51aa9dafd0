//! More choices above a flow: how it looks, which steps paths have to pass, and which step stands in groups.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::analysis::flow::{Anchor, FlowSettings, NodeSort, Passages, RibbonColor};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{caption, chip, menu_list, tick_box};
use crate::insights::{read_split, split_written};
use crate::present::sentence;
use crate::texts::text;

use super::cut_chips::split_chip;

/// Height of the longest list.
const LONGEST: f32 = 320.0;

/// The choice of the order of nodes, and of what the colour of ribbons says.
pub(super) fn look(ui: &mut Ui, how: &mut FlowSettings) {
    let title = text!("flow-look-title");
    let is_usual = how.sort == NodeSort::Usual && how.color == RibbonColor::Step;
    let words = match how.color {
        RibbonColor::Step => title,
        RibbonColor::Time => text!("flow-look-by-time"),
    };
    let response = chip(ui, title, words, !is_usual);
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(title).show(|ui| {
        ui.reset_style();
        ui.set_width(264.0);
        caption(ui, text!("flow-look-color"));
        ui.radio_value(&mut how.color, RibbonColor::Step, text!("flow-look-color-step"));
        ui.radio_value(&mut how.color, RibbonColor::Time, text!("flow-look-color-time"));
        ui.add_space(6.0);
        caption(ui, text!("flow-look-order"));
        ui.radio_value(&mut how.sort, NodeSort::Usual, text!("flow-look-order-usual"));
        ui.radio_value(&mut how.sort, NodeSort::Size, text!("flow-look-order-size"));
        ui.radio_value(&mut how.sort, NodeSort::Stage, text!("flow-look-order-stage"));
        let own = how.sort.clone();
        if matches!(own, NodeSort::Named(_)) {
            ui.radio_value(&mut how.sort, own, text!("flow-look-order-own"));
        }
        caption(ui, text!("flow-look-drag"));
    });
}

/// The steps that paths have to pass, where there are any: each can be let go.
pub(super) fn passages(ui: &mut Ui, through: &mut Passages) {
    if through.0.is_empty() {
        return;
    }
    let title = text!("flow-look-through");
    let words = text!("flow-look-through-steps", names = sentence::passages(through));
    let response = chip(ui, title, &words, true);
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(title).show(|ui| {
        ui.reset_style();
        ui.set_width(264.0);
        caption(ui, title);
        through.0.retain(|passage| {
            let mut stays = true;
            tick_box(ui, &mut stays, &sentence::passages(&Passages(vec![passage.clone()])));
            stays
        });
    });
}

/// What the step that is split stands in groups by, where one is.
pub(super) fn split(ui: &mut Ui, cx: &ViewContext<'_>, how: &mut FlowSettings) {
    let Some(by) = how.split.as_ref().filter(|_| !how.split_step.is_empty()) else { return };
    let mut words = split_written(by).to_owned();
    let title = text!("flow-look-split", name = &*how.split_step);
    split_chip(ui, cx, &title, (&mut words, ""));
    how.split = read_split(&words);
    if how.split.is_none() {
        how.split_step.clear();
    }
}

/// The other steps that a flow is around, beside the one that was chosen: paths begin at whichever comes.
pub(super) fn other_anchors(ui: &mut Ui, names: &[String], anchor: &mut Anchor) {
    let mut chosen = anchor.around(names);
    let title = text!("flow-look-other-anchors");
    let words = match chosen.len() - 1 {
        0 => title.to_owned(),
        more => text!("flow-look-more-anchors", n = more),
    };
    let response = chip(ui, title, &words, chosen.len() > 1);
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(title).show(|ui| {
        ui.reset_style();
        ui.set_width(280.0);
        caption(ui, text!("flow-look-other-anchors-what"));
        menu_list(ui, LONGEST, |ui| {
            for name in names {
                let mut is_one = chosen.contains(name);
                if tick_box(ui, &mut is_one, name).changed() {
                    chosen.retain(|known| known != name);
                    if is_one {
                        chosen.push(name.clone());
                    }
                    if !chosen.is_empty() {
                        *anchor = Anchor::around_any(chosen.clone());
                    }
                }
            }
        });
    });
}
