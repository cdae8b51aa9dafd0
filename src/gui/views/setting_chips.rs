//! The settings of any insight as a row of choices.

use egui::{Popup, PopupCloseBehavior, TextEdit, Ui};

use crate::gui::widgets::{caption, chip_within};
use crate::insights::{SettingField, Value, Values};
use crate::texts::text;

/// The largest whole number that a slider offers; others can be typed.
const SLIDER: usize = 200;

/// Draws a chip for each setting that changes something. `usual` are the same settings as they are where nothing else is said. Gives the one that
/// was changed, as key and value. `names` are those of the project that a setting may be, by its key.
pub(super) fn show(
    ui: &mut Ui,
    fields: &[SettingField],
    usual: &[SettingField],
    names: impl Fn(&str) -> Vec<String>,
) -> Option<(String, String)> {
    let mut changed = None;
    for (field, usual) in fields.iter().zip(usual).filter(|(field, _)| !field.alias && !field.idle) {
        let value = one(ui, field, field.value != usual.value, &names);
        changed = changed.or(value.map(|value| (field.key.to_owned(), value)));
    }
    changed
}

fn one(ui: &mut Ui, field: &SettingField, is_changed: bool, names: &impl Fn(&str) -> Vec<String>) -> Option<String> {
    let name = field.title();
    let text = format!("{name}: {}", field.value_words());
    // what a setting is and what it is set to are both seen
    let response = chip_within(ui, &name, &text, is_changed, 260.0).on_hover_text(field.about);
    let choice = matches!(field.values, Values::Choice(_) | Values::Flag);
    let close = if choice { PopupCloseBehavior::CloseOnClick } else { PopupCloseBehavior::CloseOnClickOutside };
    let popup = Popup::menu(&response).close_behavior(close).accessible_name(&name);
    let drawn = popup.show(|ui| {
        ui.reset_style();
        ui.set_width(220.0);
        caption(ui, field.about);
        match &field.values {
            Values::Choice(all) => chosen(ui, field, all.iter().copied()),
            Values::Flag => chosen(ui, field, ["true", "false"].into_iter()),
            Values::Whole(range) => slider(ui, &field.value, *range.start(), (*range.end()).min(SLIDER)),
            Values::Name(what) => {
                let entered = typed(ui, field, what);
                entered.or(listed(ui, field, &names(field.key)))
            }
            values => typed(ui, field, &values.to_string()),
        }
    });
    drawn.and_then(|drawn| drawn.inner)
}

fn chosen<'a>(ui: &mut Ui, field: &SettingField, all: impl Iterator<Item = &'a str>) -> Option<String> {
    let now = field.value.to_string();
    let mut clicked = None;
    for word in all {
        let text = match word {
            "true" => text!("setting-chips-yes").to_owned(),
            "false" => text!("setting-chips-no").to_owned(),
            word => field.choice_words(word),
        };
        if ui.selectable_label(now == word, text).clicked() && now != word {
            clicked = Some(word.to_owned());
        }
    }
    clicked
}

fn slider(ui: &mut Ui, value: &Value, least: usize, most: usize) -> Option<String> {
    let Value::Whole(now) = *value else { return None };
    let mut n = now as usize;
    let most = most.max(n);
    ui.add(egui::Slider::new(&mut n, least..=most));
    (n != now as usize).then(|| n.to_string())
}

/// A text that counts once the field is left; `values` says what it may be.
fn typed(ui: &mut Ui, field: &SettingField, values: &str) -> Option<String> {
    let id = typed_id(ui, field);
    let now = field.value.to_string();
    let mut text = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| now.clone());
    let response = ui.add(TextEdit::singleline(&mut text).desired_width(200.0));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, field.title()));
    caption(ui, &text!("setting-chips-write", values));
    if response.lost_focus() && text.trim() != now {
        ui.data_mut(|data| data.remove::<String>(id));
        return Some(text.trim().to_owned());
    }
    ui.data_mut(|data| data.insert_temp(id, text));
    None
}

/// Names of the project to choose from in place of typing one, after the words that stand for none of them.
fn listed(ui: &mut Ui, field: &SettingField, names: &[String]) -> Option<String> {
    let now = field.value.to_string();
    let mut clicked = None;
    let words = field.words_for_all().iter().map(|word| (*word, field.choice_words(word)));
    egui::ScrollArea::vertical().max_height(200.0).show(ui, |ui| {
        for (value, name) in words.chain(names.iter().map(|name| (name.as_str(), name.clone()))) {
            if ui.selectable_label(now == value, name).clicked() && now != value {
                clicked = Some(value.to_owned());
            }
        }
    });
    if clicked.is_some() {
        ui.data_mut(|data| data.remove::<String>(typed_id(ui, field)));
        ui.close();
    }
    clicked
}

/// Where the text is kept that is typed into the field of a setting.
fn typed_id(ui: &Ui, field: &SettingField) -> egui::Id {
    ui.scope_id().with(("typed", field.key))
}
