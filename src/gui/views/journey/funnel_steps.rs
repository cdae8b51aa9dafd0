//! The steps of a funnel as a row of choices.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::analysis::funnel::MOST_STEPS;
use crate::events::Names;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{self, caption, chip};
use crate::insights::{ChosenStep, ChosenSteps, Scope, stage_step, step_label};
use crate::texts::text;

use super::step_condition_menu;

/// What is to be done with the steps.
enum Change {
    Set(usize, ChosenStep),
    Add(String),
    Remove(usize),
    AsUsual,
}

/// Draws a chip for each step and one to add another.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, chosen: &mut ChosenSteps) {
    let scope = cx.scope();
    let steps = chosen.or_usual(&scope).0;
    let mut change = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        for (i, step) in steps.iter().enumerate() {
            change = step_chip(ui, &scope, i, step, steps.len()).or(change.take());
        }
        if steps.len() < MOST_STEPS {
            change = add_chip(ui, scope.names()).or(change.take());
        }
        if !chosen.0.is_empty() && widgets::button(ui, text!("funnel-steps-as-usual")).clicked() {
            change = Some(Change::AsUsual);
        }
    });
    let Some(change) = change else { return };
    chosen.0 = steps;
    match change {
        Change::Set(i, step) => chosen.0[i] = step,
        Change::Add(name) => chosen.0.push(ChosenStep { any_of: vec![name], ..ChosenStep::default() }),
        Change::Remove(i) => {
            chosen.0.remove(i);
            // a funnel begins with a step that all take
            if let Some(first) = chosen.0.first_mut() {
                (first.is_optional, first.excluded, first.excluded_only) = (false, Vec::new(), Vec::new());
            }
        }
        Change::AsUsual => chosen.0.clear(),
    }
}

fn step_chip(ui: &mut Ui, scope: &Scope, i: usize, step: &ChosenStep, steps: usize) -> Option<Change> {
    let title = text!("funnel-steps-step", n = i + 1);
    let mut name = step_label(scope, step);
    if step.is_optional {
        name = text!("funnel-steps-optional", name);
    }
    let response = chip(ui, &title, &format!("{}. {name}", i + 1), false);
    let mut change = None;
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(&title).show(|ui| {
        ui.reset_style();
        ui.set_width(240.0);
        caption(ui, text!("funnel-steps-any-of-these"));
        if let Some(clicked) = names_list(ui, scope.names(), &step.any_of) {
            let mut any_of = step.any_of.clone();
            match any_of.iter().position(|known| *known == clicked) {
                Some(at) => drop(any_of.remove(at)),
                None => any_of.push(clicked),
            }
            // the last one is changed by choosing another first
            if !any_of.is_empty() {
                change = Some(Change::Set(i, ChosenStep { any_of, ..step.clone() }));
            }
        }
        ui.add_space(4.0);
        // a list of its own beside that of the names
        ui.push_id(i, |ui| {
            widgets::menu_list(ui, 160.0, |ui| {
                if let Some(only) = step_condition_menu::show(ui, &scope.table, &step.only) {
                    change = Some(Change::Set(i, ChosenStep { only, ..step.clone() }));
                }
            });
        });
        ui.add_space(4.0);
        let mut is_optional = step.is_optional;
        if i > 0 && widgets::tick_box(ui, &mut is_optional, text!("funnel-steps-may-be-left-out")).changed() {
            change = Some(Change::Set(i, ChosenStep { is_optional, ..step.clone() }));
        }
        if steps > 1 && widgets::button(ui, text!("funnel-steps-remove")).clicked() {
            change = Some(Change::Remove(i));
            ui.close();
        }
    });
    change
}

fn add_chip(ui: &mut Ui, names: &Names) -> Option<Change> {
    let response = chip(ui, text!("funnel-steps-steps"), text!("funnel-steps-add"), false);
    let mut clicked = None;
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClick);
    popup.accessible_name(text!("funnel-steps-add")).show(|ui| {
        ui.set_width(240.0);
        clicked = names_list(ui, names, &[]);
    });
    clicked.map(Change::Add)
}

/// The stages and touchpoints there are; gives the one that was clicked.
fn names_list(ui: &mut Ui, names: &Names, chosen: &[String]) -> Option<String> {
    let mut clicked = None;
    widgets::menu_list(ui, 220.0, |ui| {
        let mut entry = |ui: &mut Ui, shown: &str, name: String| {
            if ui.selectable_label(chosen.contains(&name), shown).clicked() {
                clicked = Some(name);
            }
        };
        caption(ui, text!("funnel-steps-stages"));
        names.stages.iter().for_each(|stage| entry(ui, stage, stage_step(names, stage)));
        caption(ui, text!("funnel-steps-touchpoints"));
        names.touchpoints.iter().for_each(|touchpoint| entry(ui, touchpoint, touchpoint.clone()));
    });
    clicked
}
