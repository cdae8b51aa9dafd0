//! Which stages or touchpoints are steps: the choice above a flow or the paths.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::analysis::StepChoice;
use crate::gui::widgets::{caption, chip, menu_list, tick_box};
use crate::texts::text;

/// Height of the longest list.
const LONGEST: f32 = 320.0;

/// Draws the choice among `names`.
pub(super) fn step_choice_chip(ui: &mut Ui, names: &[String], choice: &mut StepChoice) {
    let is_step = choice.mask(names);
    let steps = is_step.iter().filter(|is_step| **is_step).count();
    let text = match names.len() - steps {
        0 => text!("step-choice-every-step").to_owned(),
        hidden if steps > hidden => text!("step-choice-hidden", n = hidden),
        _ => text!("step-choice-only", n = steps),
    };
    let title = text!("step-choice-title");
    let response = chip(ui, title, &text, steps < names.len()).on_hover_text(text!("step-choice-what"));
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(title).show(|ui| {
        ui.reset_style();
        ui.set_width(280.0);
        caption(ui, text!("step-choice-what"));
        if ui.add_enabled(steps < names.len(), egui::Button::new(text!("step-choice-show-every"))).clicked() {
            *choice = StepChoice::default();
        }
        menu_list(ui, LONGEST, |ui| {
            for (name, mut is_step) in names.iter().zip(is_step) {
                if tick_box(ui, &mut is_step, name).changed() {
                    choice.set(names, name, is_step);
                }
            }
        });
    });
}
