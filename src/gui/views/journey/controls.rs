//! The row of choices above a flow.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::analysis::flow::{Anchor, Base, FlowSettings, Level, TopScope};
use crate::gui::widgets::{caption, chip, menu_chip};
use crate::model::Entity;

/// The settings of a new flow: as many columns and names as stay legible at the smallest window.
pub(super) fn default_settings(level: Level) -> FlowSettings {
    match level {
        Level::Stage => FlowSettings::default(),
        Level::Touchpoint => FlowSettings { level, steps: 6, top_n: 8, ..FlowSettings::default() },
    }
}

/// Draws the choices; `how` is what is chosen, of which the window has room for so many steps and names.
pub(super) fn show(ui: &mut Ui, how: &mut FlowSettings, (steps_shown, names_shown): (usize, usize)) {
    let usual = default_settings(how.level);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        let anchors = [(Anchor::Start, "From the start"), (Anchor::Goal, "Back from the goal")];
        menu_chip(ui, "Where steps are counted from", &mut how.anchor, usual.anchor, &anchors);
        let units = [(Entity::Person, "Customers"), (Entity::Session, "Sessions")];
        menu_chip(ui, "What is counted", &mut how.entity, usual.entity, &units);
        let bases = [(Base::Start, "% of start"), (Base::Previous, "% of previous step")];
        menu_chip(ui, "What percentages are shares of", &mut how.base, usual.base, &bases);
        let name = |n: usize| {
            if n > steps_shown { format!("{steps_shown} of {n} steps") } else { format!("{n} steps") }
        };
        let steps = [4, 5, 6, 7, 8, 10, 12].map(|n| (n, name(n)));
        let steps: Vec<(usize, &str)> = steps.iter().map(|(n, text)| (*n, text.as_str())).collect();
        menu_chip(ui, "Steps shown", &mut how.steps, usual.steps, &steps);
        let repeats = [(true, "Repeats once"), (false, "Every repeat")];
        menu_chip(ui, "The same step several times in a row", &mut how.collapse_repeats, true, &repeats);
        let goals = [(true, "Stop at the goal"), (false, "Go on after the goal")];
        menu_chip(ui, "What happens at the goal", &mut how.stop_at_goal, true, &goals);
        detail(ui, how, &usual, names_shown);
    });
}

/// How much is shown by name: the most common, and those above a share.
fn detail(ui: &mut Ui, how: &mut FlowSettings, usual: &FlowSettings, shown: usize) {
    let named = |how: &FlowSettings| (how.top_n, how.top_scope, how.min_share_permille);
    let changed = named(how) != named(usual);
    let top = if how.top_n > shown { format!("Top {shown} of {}", how.top_n) } else { format!("Top {}", how.top_n) };
    let text =
        if how.min_share_permille > 0 { format!("{top}, at least {}", permille(how.min_share_permille)) } else { top };
    let response = chip(ui, "Shown by name", &text, changed).on_hover_text("What is shown by name");
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name("Shown by name").show(|ui| {
        ui.reset_style();
        ui.set_width(264.0);
        caption(ui, "Shown by name; everything else is in Other");
        ui.add(egui::Slider::new(&mut how.top_n, 2..=30).text("most common"));
        for (scope, text) in [(TopScope::Overall, "The same in every step"), (TopScope::Column, "Those of each step")] {
            ui.radio_value(&mut how.top_scope, scope, text);
        }
        let mut tenths = how.min_share_permille;
        let slider = egui::Slider::new(&mut tenths, 0..=100)
            .custom_formatter(|v, _| permille(v as u16))
            .custom_parser(|text| text.trim().trim_end_matches('%').trim().parse::<f64>().ok().map(|v| v * 10.0))
            .text("smallest share");
        ui.add(slider);
        how.min_share_permille = tenths;
    });
}

fn permille(v: u16) -> String {
    crate::present::numbers::share(f64::from(v) / 1000.0)
}
