//! The card of webhooks: where approved actions may be sent, the switch that stops everything, and the latest attempts.

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::project_reading::ProjectReading;
use crate::gui::widgets::webhook_fields::{WebhookFields, attempts, switch};
use crate::gui::widgets::{caption, heading, page, section};
use crate::model::DeliveryAttempt;
use crate::texts::text;

/// So many of the latest attempts are shown.
const LATEST: usize = 20;

/// State of the card.
#[derive(Default)]
pub(super) struct WebhooksCard {
    fields: WebhookFields,
    log: ProjectReading<(u64, u64), Vec<DeliveryAttempt>>,
}

impl WebhooksCard {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("webhooks-card"));
        caption(ui, text!("webhooks-card-says"));
        switch(ui, cx);
        self.fields.show(ui, cx);
        self.attempts(ui, cx);
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
        attempts(ui, cx, "deliveries", &latest, 200.0);
    }
}
