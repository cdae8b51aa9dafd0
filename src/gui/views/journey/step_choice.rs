//! Which stages or touchpoints are steps: the choice above a flow or the paths.

use egui::{Popup, PopupCloseBehavior, ScrollArea, Ui};

use crate::analysis::StepChoice;
use crate::gui::widgets::{caption, chip};
use crate::model::{NameList, is_same_name};
use crate::texts::text;

/// Height of the longest list.
const LONGEST: f32 = 320.0;

/// Draws the choice among `names`.
pub(super) fn step_choice_chip(ui: &mut Ui, names: &[String], choice: &mut StepChoice) {
    let steps = names.iter().filter(|name| choice.has(name)).count();
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
        ScrollArea::vertical().max_height(LONGEST).show(ui, |ui| {
            for name in names {
                let mut is_step = choice.has(name);
                if ui.checkbox(&mut is_step, name).changed() {
                    set(choice, names, name, is_step);
                }
            }
        });
    });
}

/// Makes a stage or touchpoint a step, or none.
pub(super) fn set(choice: &mut StepChoice, names: &[String], name: &str, is_step: bool) {
    let hidden = names.iter().filter(|name| !choice.has(name)).cloned().collect();
    *choice = StepChoice { hide: NameList(hidden), ..StepChoice::default() };
    choice.hide.set(name, !is_step);
}

/// Forgets names that are there no more: they may have been changed since they were chosen.
pub(super) fn forget_unknown(choice: &mut StepChoice, names: &[String]) {
    for list in [&mut choice.hide, &mut choice.only] {
        list.0.retain(|name| names.iter().any(|known| is_same_name(known, name)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_of_some_becomes_one_without_the_others() {
        let names = ["Home", "Cart", "Purchase"].map(str::to_owned);
        let mut choice = StepChoice { only: "cart".parse().unwrap(), ..StepChoice::default() };
        set(&mut choice, &names, "Home", true);
        assert_eq!((choice.hide.to_string(), choice.only.to_string()), ("Purchase".to_owned(), "none".to_owned()));
        set(&mut choice, &names, "Purchase", true);
        assert!(choice.is_everything());
        set(&mut choice, &names, "Cart", false);
        forget_unknown(&mut choice, &names[2..]);
        assert!(choice.is_everything());
    }
}
