//! The right panel of the Actions view: one proposal in full, to edit and decide.

use std::collections::BTreeSet;

use egui::{RichText, Ui};

use crate::act;
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::theme::Colors;
use crate::gui::views::predictions::customer_label;
use crate::gui::widgets::list_box;
use crate::gui::widgets::{caption, fact, heading, page, primary};
use crate::model::{Action, ActionChange, ActionState, Change, CustomerId};
use crate::predict::LocalTime;
use crate::present::action_reasons::action_reason;
use crate::present::{numbers, sentence, words as labels};
use crate::texts::text;
use crate::workspace::{Edit, now};

use super::state::{ActionsView, Draft, set_state};
use super::words;

pub(super) fn show(view: &mut ActionsView, ui: &mut Ui, cx: &ViewContext<'_>) {
    let project = cx.project().clone();
    let picked = view.picked_actions(cx);
    if !picked.is_empty() {
        several(ui, cx, &picked);
        return;
    }
    let action = view.selected.and_then(|id| project.actions.iter().find(|a| a.id == id));
    let Some(action) = action else {
        heading(ui, text!("details-select-proposal"));
        caption(ui, text!("details-click-row-to-see-why-it"));
        return;
    };
    let settings = &project.settings;
    let playbook = project.playbooks.iter().find(|of| of.id == action.playbook);
    heading(
        ui,
        &text!(
            "details-for",
            action_kind = labels::action_kind(action.kind),
            customer_label = customer_label(cx, action.customer)
        ),
    );
    if let Some(chance) = action.expected_orders {
        page::figure(ui, numbers::share(chance), text!("details-chance-of-order"));
    }
    let run = project.predictions.as_deref();
    if let Some(source) = act::chance_source(action, run) {
        caption(ui, &sentence::order_chance(source, run, cx.table().last_ms() + 1, settings));
    }
    caption(ui, &words::added(action, &settings.currency));
    if let Some(playbook) = playbook {
        fact(ui, text!("details-playbook"), &playbook.name);
    }
    if action.cost > 0.0 {
        fact(ui, text!("details-cost"), &numbers::money(action.cost, &settings.currency));
    }
    ui.add(egui::Label::new(action_reason(&action.reason, &numbers::zone(&settings.time_zone))).wrap());
    ui.add_space(8.0);
    edit(view, ui, cx, action);
    ui.add_space(4.0);
    let expired = action.state != ActionState::Exported && action.expires <= now();
    fact(
        ui,
        if expired { text!("details-expired") } else { text!("details-before") },
        &numbers::date(action.expires, &numbers::zone(&settings.time_zone)),
    );
    fact(ui, text!("details-consent"), labels::consent(action.consent));
    fact(ui, text!("details-state"), labels::action_state(action.state));
    if let Some((at, local)) = send_time(cx, action) {
        fact(ui, text!("details-to-be-sent"), &format!("{} ({})", numbers::date_time(at, &local.zone), local.name));
    }
    if action.hold_out {
        caption(ui, text!("details-held-back-never-contacted-so-that"));
    } else if action.is_compared() {
        caption(ui, text!("details-as-usual"));
    }
    ui.add_space(8.0);
    decide(ui, cx, action);
    ui.add_space(8.0);
    if ui.link(text!("details-open-customer")).clicked() {
        cx.push(Command::OpenCustomer(action.customer));
    }
}

/// When the message of an exported action goes out, where its customer lives.
fn send_time(cx: &ViewContext<'_>, action: &Action) -> Option<(i64, LocalTime)> {
    let at = action.send_at.filter(|_| action.state == ActionState::Exported)?;
    let ix = cx.table().people.ix_of(action.customer)?;
    Some((at, LocalTime::of_customer(cx.table(), ix, &cx.project().settings.time_zone)))
}

/// The fields a person may change, and the button that keeps the change.
fn edit(view: &mut ActionsView, ui: &mut Ui, cx: &ViewContext<'_>, action: &Action) {
    let original = Draft {
        id: action.id,
        content: action.content.clone(),
        channel: action.channel.clone(),
        hour: action.best_hour,
        owner: action.owner.clone(),
        note: action.note.clone(),
    };
    if action.state == ActionState::Exported {
        fact(ui, text!("details-content"), original.content.as_str());
        // where it goes out at a time, that time stands below, in the customer's zone
        let by = match send_time(cx, action) {
            Some(_) => original.channel,
            None => {
                text!(
                    "details-at",
                    channel = original.channel,
                    hour = numbers::hour(original.hour, &cx.project().settings.time_zone)
                )
            }
        };
        fact(ui, text!("details-by"), &by);
        return;
    }
    let draft = view.draft.of(&original);
    let c = Colors::get(ui);
    let label = ui.label(RichText::new(text!("details-content")).small().color(c.soft));
    ui.add(egui::TextEdit::multiline(&mut draft.content).desired_rows(2).desired_width(f32::INFINITY))
        .labelled_by(label.id);
    ui.horizontal_wrapped(|ui| {
        channel_combo(ui, cx, &mut draft.channel);
        let hours =
            egui::DragValue::new(&mut draft.hour).range(0..=23).custom_formatter(|hour, _| format!("{hour:02.0}:00"));
        ui.add(hours).on_hover_text(text!("details-best-hour"));
        caption(ui, &numbers::zone_name(&cx.project().settings.time_zone));
    });
    for (name, value) in [(text!("details-owner"), &mut draft.owner), (text!("details-note"), &mut draft.note)] {
        let label = ui.label(RichText::new(name).small().color(c.soft));
        ui.add(egui::TextEdit::singleline(value).desired_width(f32::INFINITY)).labelled_by(label.id);
    }
    if *draft != original {
        ui.horizontal_wrapped(|ui| {
            if primary(ui, text!("details-save-changes")).clicked() {
                let change = ActionChange {
                    content: Some(draft.content.clone()),
                    channel: Some(draft.channel.clone()),
                    best_hour: Some(draft.hour),
                    owner: Some(draft.owner.clone()),
                    note: Some(draft.note.clone()),
                };
                cx.push(Command::Edit(Edit::Actions(Change::Update(vec![change.of(action)]))));
            }
            if ui.button(text!("details-discard")).clicked() {
                *draft = original;
            }
        });
    }
}

fn channel_combo(ui: &mut Ui, cx: &ViewContext<'_>, channel: &mut String) {
    let combo = list_box("channel").selected_text(channel.as_str()).width(104.0);
    let response = combo.show_ui(ui, |ui| {
        for name in Action::channels(&cx.table().names.channels) {
            ui.selectable_value(channel, name.to_owned(), name);
        }
    });
    response.response.accessible_name(text!("details-channel"));
}

/// What can be done with several actions at once.
fn several(ui: &mut Ui, cx: &ViewContext<'_>, picked: &[&Action]) {
    let people: BTreeSet<CustomerId> = picked.iter().map(|a| a.customer).collect();
    heading(ui, &text!("count-actions", n = picked.len() as u64));
    caption(ui, &text!("details-for-people", customers = text!("count-customers", n = people.len() as u64)));
    ui.horizontal_wrapped(|ui| {
        let open = || picked.iter().copied().filter(|a| a.state != ActionState::Exported).cloned();
        if cx.editing(ui, |ui| primary(ui, text!("details-approve"))).clicked() {
            set_state(cx, open(), ActionState::Approved);
        }
        for (word, state) in
            [(text!("details-reject"), ActionState::Rejected), (text!("details-undecided"), ActionState::Proposed)]
        {
            if cx.editing(ui, |ui| ui.button(word)).clicked() {
                set_state(cx, open(), state);
            }
        }
    });
    caption(ui, text!("details-several"));
}

fn decide(ui: &mut Ui, cx: &ViewContext<'_>, action: &Action) {
    let one = || std::iter::once(action.clone());
    ui.horizontal_wrapped(|ui| match action.state {
        ActionState::Exported => {}
        state => {
            if state != ActionState::Approved && primary(ui, text!("details-approve")).clicked() {
                set_state(cx, one(), ActionState::Approved);
            }
            if state != ActionState::Rejected && ui.button(text!("details-reject")).clicked() {
                set_state(cx, one(), ActionState::Rejected);
            }
            if state != ActionState::Proposed && ui.button(text!("details-undecided")).clicked() {
                set_state(cx, one(), ActionState::Proposed);
            }
        }
    });
}
