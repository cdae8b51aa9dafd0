//! The settings that every number depends on.

use egui::{DragValue, TextEdit, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::draft::Draft;
use crate::gui::widgets::choice::{self, choice};
use crate::gui::widgets::focus::{entered_in, focused};
use crate::gui::widgets::{button, caption, heading, list_box, page, tick_box};
use crate::model::{ExchangeRates, Objective, Settings};
use crate::texts::{percent_sign, text};
use crate::workspace::Edit;

/// Width of the names of settings, so that all fields begin at the same place.
const LABELS: f32 = 300.0;

/// Height of the row of buttons below the fields.
const FOOT: f32 = 48.0;

/// The settings as they are being changed.
#[derive(Debug, Default)]
pub(super) struct SettingsForm {
    draft: Draft<Settings>,
    /// The exchange rates as they are typed; `None` while they are those of the draft.
    rates: Option<String>,
}

impl SettingsForm {
    /// Draws the form. What applies it stays in sight, however far the fields are scrolled.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let now = &cx.project().settings;
        let room = ui.available_height() - FOOT;
        let mut unread = None;
        let (before, draft) = (focused(ui), self.draft.of(now));
        let fields = egui::ScrollArea::vertical().id_salt("settings").max_height(room).auto_shrink([false, false]);
        let fields = fields.show(ui, |ui| {
            goal(ui, cx, draft);
            ui.add_space(12.0);
            unread = general(ui, draft, &mut self.rates);
            ui.add_space(12.0);
            unread = unread.or(super::look::look(ui, cx, draft, LABELS));
            ui.add_space(12.0);
            if button(ui, text!("settings-see-what-was-taken-for-granted")).clicked() {
                cx.push(Command::AskFirstQuestions);
            }
            ui.add_space(12.0);
        });
        let entered = entered_in(ui, fields.inner_rect, before);
        ui.add_space(8.0);
        self.foot(ui, cx, unread, entered);
    }

    /// Whether something was typed or chosen that is not applied yet.
    pub(super) fn is_unapplied(&self, now: &Settings) -> bool {
        let unread = self.rates.as_ref().is_some_and(|text| ExchangeRates::parse(text, &now.currency).is_err());
        unread || self.draft.is_changed(now)
    }

    /// The buttons, and what is to know of them. Enter in a field applies what was typed.
    fn foot(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, unread: Option<&'static str>, entered: bool) {
        let now = &cx.project().settings;
        let draft = self.draft.of(now);
        ui.horizontal(|ui| {
            if draft == now && unread.is_none() {
                caption(ui, text!("settings-these-settings-travel-in-project-file"));
                return;
            }
            let problem = unread.or(choice::problem(&draft.currency, &draft.time_zone));
            let can = problem.is_none() && !cx.snapshot.read_only;
            let apply = page::primary_enabled(ui, can, text!("settings-apply-settings"));
            if apply.clicked() || can && entered {
                cx.push(Command::Edit(Edit::SetSettings(draft.clone())));
                self.rates = None;
            }
            if button(ui, text!("settings-discard")).clicked() {
                *draft = now.clone();
                self.rates = None;
            }
            caption(ui, problem.unwrap_or(text!("settings-not-applied-yet")));
        });
    }
}

fn goal(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut Settings) {
    heading(ui, text!("settings-what-counts-as-success"));
    // the names of the fields need the rest
    let field = (ui.available_width() - 340.0).clamp(120.0, 260.0);
    egui::Grid::new("goal").num_columns(2).min_col_width(LABELS).spacing([24.0, 10.0]).show(ui, |ui| {
        let label = ui.label(text!("settings-objective"));
        let text = |o: Objective| match o {
            Objective::ConvertMore => text!("settings-turn-more-visitors-into-buyers"),
            Objective::KeepCustomers => text!("settings-keep-customers-there-are"),
            Objective::EngageMore => text!("settings-have-customers-come-more-often"),
        };
        let combo = list_box("objective").selected_text(text(draft.objective)).width(field).truncate();
        let response = combo.show_ui(ui, |ui| {
            for o in [Objective::ConvertMore, Objective::KeepCustomers, Objective::EngageMore] {
                ui.selectable_value(&mut draft.objective, o, text(o));
            }
        });
        response.response.labelled_by(label.id);
        ui.end_row();
        let label = ui.label(text!("settings-goal"));
        ui.add(TextEdit::singleline(&mut draft.goal.name).desired_width(field)).labelled_by(label.id);
        ui.end_row();
        ui.label(text!("settings-reached-by"));
        ui.horizontal_wrapped(|ui| {
            ui.set_max_width(field.max(140.0) + 160.0 * f32::from(u8::from(field > 200.0)));
            for touchpoint in draft.goal.touchpoints.clone() {
                if ui.button(&touchpoint).on_hover_text(text!("settings-click-to-take-it-out-of")).clicked() {
                    draft.goal.touchpoints.retain(|t| *t != touchpoint);
                }
            }
            let combo = list_box(text!("settings-goal-touchpoints"))
                .selected_text(text!("settings-add-touchpoint"))
                .width(field.min(160.0));
            let response = combo.show_ui(ui, |ui| {
                for name in cx
                    .table()
                    .names
                    .touchpoints
                    .iter()
                    .filter(|t| !draft.goal.touchpoints.contains(t))
                    .cloned()
                    .collect::<Vec<_>>()
                {
                    if ui.selectable_label(false, &name).clicked() {
                        draft.goal.touchpoints.push(name);
                    }
                }
            });
            response.response.accessible_name(text!("settings-add-touchpoint-to-goal"));
        });
        ui.end_row();
        let label = ui.label(text!("settings-worth-where-event-has-no-value"));
        let mut worth = draft.goal.value.unwrap_or(0.0);
        ui.add(DragValue::new(&mut worth).range(0.0..=1e9).speed(1.0).suffix(format!(" {}", draft.currency)))
            .labelled_by(label.id);
        draft.goal.value = (worth > 0.0).then_some(worth);
        ui.end_row();
        let label = ui.label(text!("settings-within-days-of-first-visit-0"));
        let mut days = draft.goal.window_days.unwrap_or(0);
        ui.add(DragValue::new(&mut days).range(0..=3650)).labelled_by(label.id);
        draft.goal.window_days = (days > 0).then_some(days);
        ui.end_row();
    });
}

/// The field of exchange rates; says what is wrong with them.
fn exchange_rates(ui: &mut Ui, draft: &mut Settings, typed: &mut Option<String>) -> Option<&'static str> {
    let known = &mut draft.exchange_rates;
    let used = known.rates.is_empty() || known.into == draft.currency;
    let text = typed.get_or_insert_with(|| if used { known.text() } else { String::new() });
    let label = ui.label(text!("settings-exchange-rates-one-unit-in", currency = draft.currency));
    let field = TextEdit::singleline(text).desired_width(260.0).hint_text(text!("settings-usd-0-92-jpy-0-0061"));
    let response = ui.add(field).labelled_by(label.id);
    let Ok(rates) = ExchangeRates::parse(text, &draft.currency) else {
        return Some(text!("settings-write-each-exchange-rate-as-currency"));
    };
    if response.changed() {
        **known = rates;
    }
    if !response.has_focus() {
        *typed = None;
    }
    response.on_hover_text(text!("settings-without-rate-money-in-another-currency"));
    None
}

fn general(ui: &mut Ui, draft: &mut Settings, rates: &mut Option<String>) -> Option<&'static str> {
    let mut unread = None;
    heading(ui, text!("settings-time-money-and-people"));
    egui::Grid::new("general").num_columns(2).min_col_width(LABELS).spacing([24.0, 10.0]).show(ui, |ui| {
        choice(ui, text!("settings-time-zone"), &mut draft.time_zone, &choice::ZONES);
        ui.end_row();
        choice(ui, text!("settings-currency"), &mut draft.currency, &choice::CURRENCIES);
        ui.end_row();
        unread = exchange_rates(ui, draft, rates);
        ui.end_row();
        let label = ui.label(text!("settings-session-ends-after-minutes-without-event"));
        ui.add(DragValue::new(&mut draft.session_gap_minutes).range(1..=10_080)).labelled_by(label.id);
        ui.end_row();
        let label = ui.label(text!("settings-customer-has-dropped-off-after-days"));
        ui.add(DragValue::new(&mut draft.inactive_after_days).range(1..=3650)).labelled_by(label.id);
        ui.end_row();
        let label = ui.label(text!("settings-days-between-messages-to-one-person"));
        ui.add(DragValue::new(&mut draft.message_gap_days).range(1..=90)).labelled_by(label.id);
        ui.end_row();
        let label = ui.label(text!("settings-messages-a-week-to-one-person"));
        ui.add(DragValue::new(&mut draft.messages_a_week).range(1..=7)).labelled_by(label.id);
        ui.end_row();
        let label = ui.label(text!("settings-hold-out-to-measure-effect"));
        let mut percent = draft.hold_out_share * 100.0;
        if ui.add(DragValue::new(&mut percent).range(0.0..=50.0).suffix(percent_sign())).labelled_by(label.id).changed()
        {
            draft.hold_out_share = percent / 100.0;
        }
        ui.end_row();
        let label = ui.label(text!("settings-as-usual-to-measure-effect"));
        let mut percent = draft.as_usual_share * 100.0;
        if ui.add(DragValue::new(&mut percent).range(0.0..=40.0).suffix(percent_sign())).labelled_by(label.id).changed()
        {
            draft.as_usual_share = percent / 100.0;
        }
        ui.end_row();
        ui.label(text!("settings-on-projector"));
        tick_box(ui, &mut draft.hide_names, text!("settings-hide-names-of-customers"));
        ui.end_row();
    });
    unread
}
