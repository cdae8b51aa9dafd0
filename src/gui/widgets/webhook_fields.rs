//! Where approved actions may be sent, the switch that stops everything, and attempts as a table.

use egui::{DragValue, TextEdit, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::draft::Draft;
use crate::model::{DeliveryAttempt, Settings, WebhookBody, WebhookSettings, is_variable_name};
use crate::present::{numbers, webhook_words as words};
use crate::texts::text;
use crate::workspace::Edit;

use super::table::{self, Column, Table};
use super::{button, caption, menu_chip, page, tick_box};

/// The settings while somebody edits them.
#[derive(Default)]
pub struct WebhookFields {
    draft: Draft<WebhookSettings>,
    hosts: Option<String>,
}

impl WebhookFields {
    /// Draws the fields with their checks.
    pub fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.add_enabled_ui(!cx.snapshot.read_only, |ui| self.fields(ui, cx));
    }

    fn fields(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let now = &*cx.project().settings.webhook;
        let draft = self.draft.of(now);
        let line = |ui: &mut Ui, name: &str, value: &mut String, hint: &str| {
            let label = ui.label(name);
            let field = TextEdit::singleline(value).hint_text(hint).desired_width(f32::INFINITY);
            ui.add(field).labelled_by(label.id).changed()
        };
        line(ui, text!("webhooks-card-url"), &mut draft.url, "https://hooks.example.com/in");
        let hosts = self.hosts.get_or_insert_with(|| draft.hosts.join(", "));
        if line(ui, text!("webhooks-card-hosts"), hosts, "hooks.example.com") {
            let names = hosts.split(',').map(str::trim).filter(|host| !host.is_empty());
            draft.hosts = names.map(str::to_owned).collect();
        }
        line(ui, text!("webhooks-card-variable"), &mut draft.secret_variable, "SHOP_WEBHOOK_SECRET");
        ui.horizontal_wrapped(|ui| {
            let forms = WebhookBody::ALL.map(|form| (form, words::body(form)));
            menu_chip(ui, text!("webhooks-card-body"), &mut draft.body, WebhookBody::default(), &forms);
            let label = ui.label(text!("webhooks-card-cap"));
            ui.add(DragValue::new(&mut draft.daily_cap).range(1..=1_000_000)).labelled_by(label.id);
        });
        if draft == now {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            if page::primary_enabled(ui, is_variable_name(&draft.secret_variable), text!("webhooks-card-save"))
                .clicked()
            {
                keep(cx, draft.clone());
                self.hosts = None;
            }
            if button(ui, text!("webhooks-card-discard")).clicked() {
                *draft = now.clone();
                self.hosts = None;
            }
        });
    }
}

/// The switch that stops everything: it takes effect at once.
pub fn switch(ui: &mut Ui, cx: &ViewContext<'_>) {
    let now = &*cx.project().settings.webhook;
    let problem = now.host().err();
    let mut on = now.enabled;
    let can = (on || problem.is_none()) && !cx.snapshot.read_only;
    let ticked = ui.add_enabled_ui(can, |ui| tick_box(ui, &mut on, text!("webhooks-card-on"))).inner;
    if ticked.changed() {
        keep(cx, WebhookSettings { enabled: on, ..now.clone() });
    }
    if let Some(problem) = problem {
        caption(ui, &words::problem(&problem));
    }
}

fn keep(cx: &ViewContext<'_>, webhook: WebhookSettings) {
    let settings = Settings { webhook: Box::new(webhook), ..cx.project().settings.clone() };
    cx.push(Command::Edit(Edit::SetSettings(settings)));
}

fn columns() -> [Column; 4] {
    [
        Column::text(text!("webhooks-at"), 130.0).fixed(),
        Column::text(text!("webhooks-outcome"), 140.0).fixed(),
        Column::number(text!("webhooks-status"), 60.0).fixed().rank(1),
        Column::text(text!("webhooks-next-at"), 130.0).fixed().rank(2),
    ]
}

/// Attempts as a table; pointing at one says where it went and what was wrong.
pub fn attempts(ui: &mut Ui, cx: &ViewContext<'_>, id: &str, listed: &[&DeliveryAttempt], height: f32) {
    let zone = numbers::zone(&cx.project().settings.time_zone);
    let name = |i: usize| format!("{}, {}", numbers::date_time(listed[i].at, &zone), words::outcome(listed[i].outcome));
    Table::new(id, &columns(), listed.len()).max_height(height).show(ui, name, |ui, i, column| {
        let of = listed[i];
        match column {
            0 => table::weak(ui, numbers::date_time(of.at, &zone)).on_hover_text(&of.host),
            1 => table::text(ui, words::outcome(of.outcome)).on_hover_text(&of.detail),
            2 => table::text(ui, of.status.map_or_else(|| "–".to_owned(), |status| status.to_string())),
            _ => {
                let next = of.next_at.map_or_else(|| "–".to_owned(), |at| numbers::date_time(at, &zone));
                table::weak(ui, next)
            }
        };
    });
}
