//! The choice of properties that segments and predictions go by besides behaviour.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{caption, chip, menu_list, tick_box};
use crate::model::Settings;
use crate::texts::text;
use crate::workspace::Edit;

/// Draws the choice, where the events have properties that describe customers. It is a setting of the project.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>) {
    let settings = &cx.project().settings;
    let mut known = cx.table().customer_properties();
    // what was chosen can be taken back, also where the import that brought it was undone
    let gone: Vec<&str> = settings.features.iter().map(String::as_str).filter(|name| !known.contains(name)).collect();
    known.extend(gone);
    if known.is_empty() {
        return;
    }
    let words = match settings.features.as_slice() {
        [] => text!("feature-chip-behaviour-alone").to_owned(),
        [one] => text!("feature-chip-with-property", property = one),
        several => text!("feature-chip-with-properties", n = several.len()),
    };
    let response =
        cx.editing(ui, |ui| chip(ui, text!("feature-chip-what-counts"), &words, !settings.features.is_empty()));
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(text!("feature-chip-what-counts")).show(|ui| {
        ui.reset_style();
        ui.set_width(280.0);
        caption(ui, text!("feature-chip-properties-that-count"));
        menu_list(ui, 320.0, |ui| {
            for name in known {
                let mut on = settings.features.iter().any(|feature| feature == name);
                if tick_box(ui, &mut on, name).changed() {
                    let mut features = settings.features.clone();
                    features.retain(|feature| feature != name);
                    features.extend(on.then(|| name.to_owned()));
                    cx.push(Command::Edit(Edit::SetSettings(Settings { features, ..settings.clone() })));
                }
            }
        });
    });
}
