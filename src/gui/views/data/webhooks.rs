//! Where approved actions may be sent, the switch that stops everything, and the latest attempts.

use egui::{DragValue, TextEdit, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::draft::Draft;
use crate::gui::project_reading::ProjectReading;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, heading, menu_chip, page, section, tick_box};
use crate::model::{DeliveryAttempt, Settings, WebhookBody, WebhookSettings, is_variable_name};
use crate::present::{numbers, webhook_words as words};
use crate::texts::text;
use crate::workspace::Edit;

/// So many of the latest attempts are shown.
const LATEST: usize = 20;

fn columns() -> [Column; 4] {
    [
        Column::text(text!("webhooks-at"), 130.0).fixed(),
        Column::text(text!("webhooks-outcome"), 140.0).fixed(),
        Column::number(text!("webhooks-status"), 60.0).fixed().rank(1),
        Column::text(text!("webhooks-next-at"), 130.0).fixed().rank(2),
    ]
}

/// State of the card.
#[derive(Default)]
pub(super) struct WebhooksCard {
    draft: Draft<WebhookSettings>,
    hosts: Option<String>,
    log: ProjectReading<(u64, u64), Vec<DeliveryAttempt>>,
}

impl WebhooksCard {
    /// Draws it.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("webhooks-card"));
        caption(ui, text!("webhooks-card-says"));
        ui.add_enabled_ui(!cx.snapshot.read_only, |ui| {
            self.switch(ui, cx);
            self.fields(ui, cx);
        });
        self.attempts(ui, cx);
    }

    /// The switch takes effect at once.
    fn switch(&self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let now = &*cx.project().settings.webhook;
        let problem = now.host().err();
        let mut on = now.enabled;
        let can = on || problem.is_none();
        let ticked = ui.add_enabled_ui(can, |ui| tick_box(ui, &mut on, text!("webhooks-card-on"))).inner;
        if ticked.changed() {
            keep(cx, WebhookSettings { enabled: on, ..now.clone() });
        }
        if let Some(problem) = problem {
            caption(ui, &words::problem(&problem));
        }
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

    fn attempts(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        section(ui, text!("webhooks-card-latest"));
        let log = match self.log.ask(cx, (cx.opened(), cx.snapshot.revision), |w, _| w.deliveries()) {
            None => return,
            Some(Err(why)) => return page::notice(ui, why, |_| {}),
            Some(Ok(log)) => log,
        };
        let latest: Vec<&DeliveryAttempt> = log.iter().rev().take(LATEST).collect();
        if latest.is_empty() {
            caption(ui, text!("webhooks-card-none"));
            return;
        }
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let name =
            |i: usize| format!("{}, {}", numbers::date_time(latest[i].at, &zone), words::outcome(latest[i].outcome));
        Table::new("deliveries", &columns(), latest.len()).max_height(200.0).show(ui, name, |ui, i, column| {
            let of = latest[i];
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
}

fn keep(cx: &ViewContext<'_>, webhook: WebhookSettings) {
    let settings = Settings { webhook: Box::new(webhook), ..cx.project().settings.clone() };
    cx.push(Command::Edit(Edit::SetSettings(settings)));
}
