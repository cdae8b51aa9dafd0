//! Fields of a playbook.

use egui::{DragValue, RichText, TextEdit, Ui};

use crate::gui::theme::Colors;
use crate::gui::widgets::{list_box, tick_box};
use crate::model::{ActionKind, DAY_BEGINS, DAY_ENDS, Playbook, PlaybookPriority, PlaybookTiming, ValueRule};
use crate::present::words;
use crate::texts::text;

/// The name above a field.
fn above(ui: &mut Ui, name: &str) -> egui::Id {
    let soft = Colors::get(ui).soft;
    ui.label(RichText::new(name).small().color(soft)).id
}

/// A field of one line.
pub(super) fn line(ui: &mut Ui, name: &str, value: &mut String, hint: &str) {
    let label = above(ui, name);
    ui.add(TextEdit::singleline(value).hint_text(hint).desired_width(f32::INFINITY)).labelled_by(label);
}

/// A field of several lines; whether it changed.
pub(super) fn lines(ui: &mut Ui, name: &str, id: &str, value: &mut String) -> bool {
    let label = above(ui, name);
    let field = TextEdit::multiline(value).id_salt(id).desired_rows(2).desired_width(f32::INFINITY);
    ui.add(field).labelled_by(label).changed()
}

/// The kind of action.
pub(super) fn kind(ui: &mut Ui, kind: &mut ActionKind) {
    above(ui, text!("playbooks-action"));
    let list = list_box("playbook-kind").selected_text(words::action_kind(*kind)).width(180.0);
    let response = list.show_ui(ui, |ui| {
        for of in ActionKind::ALL {
            ui.selectable_value(kind, of, words::action_kind(of));
        }
    });
    response.response.accessible_name(text!("playbooks-action"));
}

/// A number with its name, which goes to a line of its own where both find no room beside each other: the panel is never wider
/// than it is.
fn number<N: egui::emath::Numeric>(ui: &mut Ui, name: &str, value: &mut N, range: std::ops::RangeInclusive<N>) {
    number_with(ui, name, DragValue::new(value).range(range));
}

/// The same of an hour of the day.
fn hour<N: egui::emath::Numeric>(ui: &mut Ui, name: &str, value: &mut N, range: std::ops::RangeInclusive<N>) {
    number_with(ui, name, DragValue::new(value).range(range).suffix(":00"));
}

fn number_with(ui: &mut Ui, name: &str, field: DragValue<'_>) {
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(name);
        ui.add(field).labelled_by(label.id);
    });
}

/// A number that there may be; `first` is what it begins with, `suffix` what stands behind it.
fn optional<N: egui::emath::Numeric>(
    ui: &mut Ui,
    name: &str,
    value: &mut Option<N>,
    (first, range, suffix): (N, std::ops::RangeInclusive<N>, &str),
) {
    ui.horizontal_wrapped(|ui| {
        let mut on = value.is_some();
        if tick_box(ui, &mut on, name).changed() {
            *value = on.then_some(first);
        }
        if let Some(value) = value {
            ui.add(DragValue::new(value).range(range).suffix(suffix)).on_hover_text(name);
        }
    });
}

/// When it is sent.
pub(super) fn timing(ui: &mut Ui, timing: &mut PlaybookTiming) {
    let of_day = DAY_BEGINS as u8..=DAY_ENDS as u8 - 1;
    optional(ui, text!("playbooks-tab-hour"), &mut timing.hour, (10, of_day, ":00"));
    number(ui, text!("playbooks-tab-delay"), &mut timing.delay_hours, 0..=24 * 60);
    hour(ui, text!("playbooks-tab-from-hour"), &mut timing.from_hour, DAY_BEGINS..=DAY_ENDS - 1);
    let first = timing.from_hour + 1;
    timing.until_hour = timing.until_hour.max(first);
    hour(ui, text!("playbooks-tab-until-hour"), &mut timing.until_hour, first..=DAY_ENDS);
    number(ui, text!("playbooks-tab-lasts-days"), &mut timing.lasts_days, 1..=365);
    tick_box(ui, &mut timing.at_once, text!("playbooks-tab-at-once"))
        .on_hover_text(text!("playbooks-tab-at-once-says"));
}

/// What a success is worth and what a contact costs.
pub(super) fn worth(ui: &mut Ui, playbook: &mut Playbook, currency: &str) {
    let mut is_amount = matches!(playbook.value, ValueRule::Cents(_));
    if tick_box(ui, &mut is_amount, text!("playbooks-tab-amount")).changed() {
        playbook.value = if is_amount { ValueRule::Cents(1_000) } else { ValueRule::default() };
    }
    match &mut playbook.value {
        ValueRule::OrderPercent(percent) => number(ui, text!("playbooks-tab-percent"), percent, 0..=100),
        ValueRule::Cents(cents) => money(ui, (text!("playbooks-tab-success"), currency), cents),
    }
    money(ui, (text!("playbooks-tab-cost"), currency), &mut playbook.cost_cents);
}

fn money(ui: &mut Ui, (name, currency): (&str, &str), cents: &mut i64) {
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(name);
        let mut amount = *cents as f64 / 100.0;
        let field = DragValue::new(&mut amount).range(0.0..=100_000.0).max_decimals(2).suffix(format!(" {currency}"));
        if ui.add(field).labelled_by(label.id).changed() {
            *cents = (amount * 100.0).round() as i64;
        }
    });
}

/// How often it is used, and its place among the others.
pub(super) fn limits(ui: &mut Ui, playbook: &mut Playbook) {
    let limits = &mut playbook.limits;
    optional(ui, text!("playbooks-tab-people-a-week"), &mut limits.people_a_week, (50, 1..=1_000_000, ""));
    optional(ui, text!("playbooks-tab-again"), &mut limits.again_after_days, (90, 1..=3_650, ""));
    ui.horizontal_wrapped(|ui| {
        ui.label(text!("playbooks-tab-priority"));
        let word = |of| match of {
            PlaybookPriority::First => text!("playbooks-tab-first"),
            PlaybookPriority::Usual => text!("playbooks-tab-usual"),
            PlaybookPriority::Last => text!("playbooks-tab-last"),
        };
        let list = list_box("playbook-priority").selected_text(word(playbook.priority)).width(150.0);
        let response = list.show_ui(ui, |ui| {
            for of in PlaybookPriority::ALL {
                ui.selectable_value(&mut playbook.priority, of, word(of));
            }
        });
        response.response.accessible_name(text!("playbooks-tab-priority"));
    });
}
