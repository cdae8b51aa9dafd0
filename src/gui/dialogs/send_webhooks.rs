//! Sending approved actions to another program: where they go, how many, the very requests, the secret; then the round as it goes
//! and what became of each message.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use egui::{RichText, Ui};
use zeroize::Zeroizing;

use crate::events::Subset;
use crate::gui::command::{AnyChange, Command};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::project_reading::ProjectReading;
use crate::gui::widgets::webhook_fields::{WebhookFields, attempts, switch};
use crate::gui::widgets::{button, caption, fact, folding, page, progress_bar, running, section, tick_box};
use crate::model::{DeliveryAttempt, WebhookSettings};
use crate::present::numbers;
use crate::present::webhook_words as words;
use crate::privacy::WebhookSecret;
use crate::progress::Progress;
use crate::texts::text;
use crate::webhooks::{Client, DeliveryReport, Outbox, WebhookRequest, deliver, has_keyring, keep_secret, kept_secret};
use crate::workspace::{Workspace, now};

use super::secret_field::SecretField;
use super::{Dialog, DialogStatus, modal};

/// The height of the dialog's content, whatever is chosen.
const ROOM: f32 = 420.0;
/// The height of a request.
const REQUEST: f32 = 170.0;

/// What the status bar says while a round goes.
fn sending() -> &'static str {
    text!("stage-sending-messages")
}

/// Where the secret comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SecretSource {
    /// It is typed here.
    Typed,
    /// The environment variable that the project names.
    Variable,
    /// The keyring of the computer.
    Keyring,
}

/// What becomes of a round.
type Outcome = Result<DeliveryReport, String>;

/// How far the dialog is.
enum Step {
    /// A person looks at what would be sent.
    Look,
    /// The round goes, since this moment (ms UTC).
    Sending(Receiver<Outcome>, i64),
    /// The round is over: its outcome and the time it ended.
    Done(Outcome, i64),
}

/// Sends approved actions by webhook.
pub struct SendDialog {
    fields: WebhookFields,
    outbox: ProjectReading<(u64, DataKey), Arc<Outbox>>,
    /// Which request is shown.
    shown: usize,
    source: Option<SecretSource>,
    typed: SecretField,
    keeps: bool,
    step: Step,
    log: ProjectReading<(u64, u64), Vec<DeliveryAttempt>>,
}

impl Default for SendDialog {
    fn default() -> Self {
        Self {
            fields: WebhookFields::default(),
            outbox: ProjectReading::default(),
            shown: 0,
            source: None,
            typed: SecretField::default(),
            keeps: false,
            step: Step::Look,
            log: ProjectReading::default(),
        }
    }
}

impl SendDialog {
    /// What would be sent, once it is planned for the project as it is.
    fn planned(&mut self, cx: &ViewContext<'_>) -> Option<Result<Arc<Outbox>, String>> {
        let subset = cx.subset.clone();
        let plan = move |workspace: &Workspace, _: &Progress| Outbox::of(workspace, &subset).map(Arc::new);
        self.outbox.ask_afresh(cx, (cx.opened(), cx.data_key()), plan).cloned()
    }

    fn look(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let webhook = (*cx.project().settings.webhook).clone();
        let problem = webhook.host().err();
        caption(ui, text!("send-webhooks-says"));
        ui.add_space(4.0);
        let is_ready = webhook.enabled && problem.is_none();
        let target = webhook
            .host()
            .map_or_else(|_| text!("send-webhooks-where").to_owned(), |host| text!("send-webhooks-to", host));
        switch(ui, cx);
        folding(target).id_salt("where").default_open(problem.is_some()).show(ui, |ui| self.fields.show(ui, cx));
        ui.add_space(4.0);
        let planned = self.planned(cx);
        match &planned {
            None => drop(caption(ui, text!("outbox-plan-export"))),
            Some(Err(why)) => page::notice(ui, why, |_| {}),
            Some(Ok(outbox)) => self.summary(ui, outbox, &webhook),
        }
        if problem.is_none() {
            self.secret(ui, &webhook);
        }
        ui.add_space(12.0);
        let n = planned.as_ref().and_then(|found| found.as_ref().ok()).map_or(0, |outbox| outbox.messages.len());
        if n > 0 && problem.is_none() {
            ui.label(text!("send-webhooks-confirm", n = n as u64));
        }
        ui.horizontal(|ui| {
            let can = is_ready && n > 0 && !cx.snapshot.read_only && self.has_secret();
            let name = text!("send-webhooks-send", n = n as u64);
            if page::primary_enabled(ui, can, &name).clicked()
                && let Some(Ok(outbox)) = planned
            {
                self.send(cx, outbox.revision);
            }
            if button(ui, text!("outbox-cancel")).clicked() {
                status = DialogStatus::Closed;
            }
        });
        status
    }

    /// How many leave, who stays, and the requests word for word.
    fn summary(&mut self, ui: &mut Ui, outbox: &Outbox, webhook: &WebhookSettings) {
        let n = outbox.messages.len();
        let withheld = outbox.plan.withheld;
        let left = withheld.total() + outbox.too_long;
        page::figures(
            ui,
            &[
                (numbers::count(n as u64), text!("send-webhooks-messages")),
                (numbers::count(left as u64), text!("outbox-left-out")),
            ],
        );
        withheld.reasons().for_each(|(n, why)| fact(ui, why, &numbers::count(n as u64)));
        if outbox.too_long > 0 {
            fact(ui, text!("send-webhooks-too-long"), &numbers::count(outbox.too_long as u64));
        }
        let Some(message) = outbox.messages.get(self.shown.min(n.saturating_sub(1))) else { return };
        let title = text!("send-webhooks-request", at = self.shown.min(n - 1) as u64 + 1, n = n as u64);
        folding(title).id_salt("requests").show(ui, |ui| {
            let secret = WebhookSecret::parse(&self.typed.0);
            let signed_by = secret.as_ref().ok_or(text!("cli-webhooks-unsigned"));
            let request = WebhookRequest::new(&webhook.url, message, outbox.plan.at, signed_by).to_string();
            egui::ScrollArea::vertical().id_salt("request").max_height(REQUEST).show(ui, |ui| {
                ui.add(egui::Label::new(RichText::new(request).monospace().small()).wrap().selectable(true));
            });
            ui.horizontal(|ui| {
                if button(ui, text!("send-webhooks-before")).clicked() {
                    self.shown = self.shown.min(n - 1).saturating_sub(1);
                }
                if button(ui, text!("send-webhooks-next")).clicked() {
                    self.shown = (self.shown + 1).min(n - 1);
                }
            });
        });
    }

    /// Where the secret comes from, and the field for it.
    fn secret(&mut self, ui: &mut Ui, webhook: &WebhookSettings) {
        let variable = Some(webhook.secret_variable.as_str()).filter(|name| std::env::var_os(name).is_some());
        let first = if variable.is_some() { SecretSource::Variable } else { SecretSource::Typed };
        let source = self.source.get_or_insert(first);
        section(ui, text!("send-webhooks-secret"));
        ui.horizontal_wrapped(|ui| {
            ui.radio_value(source, SecretSource::Typed, text!("send-webhooks-secret-typed"));
            if let Some(name) = variable {
                ui.radio_value(source, SecretSource::Variable, text!("send-webhooks-secret-variable", name));
            }
            if has_keyring() {
                ui.radio_value(source, SecretSource::Keyring, text!("send-webhooks-secret-keyring"));
            }
        });
        if *source == SecretSource::Typed {
            self.typed.show(ui, text!("send-webhooks-secret-field"));
            if !self.typed.0.is_empty() && WebhookSecret::parse(&self.typed.0).is_none() {
                caption(ui, text!("cli-webhooks-no-secret"));
            }
            if has_keyring() {
                tick_box(ui, &mut self.keeps, text!("send-webhooks-keep"));
            }
        }
    }

    fn has_secret(&self) -> bool {
        self.source != Some(SecretSource::Typed) || WebhookSecret::parse(&self.typed.0).is_some()
    }

    fn send(&mut self, cx: &ViewContext<'_>, revision: u64) {
        let (send, receive) = channel();
        let round = Round {
            subset: cx.subset.clone(),
            revision,
            source: self.source.unwrap_or(SecretSource::Typed),
            typed: self.typed.0.clone(),
            keeps: self.keeps,
        };
        self.step = Step::Sending(receive, now());
        cx.push(Command::Change(AnyChange::new(sending(), move |workspace, progress| {
            drop(send.send(round.go(workspace, progress))); // the window may be gone
            Ok(None)
        })));
    }

    /// How far the round is, and the button that stops it.
    fn show_round(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Step::Sending(answer, since) = &self.step else { return };
        let since = *since;
        match answer.try_recv() {
            Ok(outcome) => self.step = Step::Done(outcome, since),
            Err(TryRecvError::Disconnected) => {
                self.step = Step::Done(
                    Err(text!("project-thread-something-went-wrong-inside-program-project").to_owned()),
                    since,
                );
            }
            Err(TryRecvError::Empty) => {}
        }
        caption(ui, text!("send-webhooks-going"));
        ui.add_space(8.0);
        let Some(job) = running(cx, sending()) else { return };
        progress_bar(ui, cx, &job, ui.available_width());
        let (_, done, of) = job.progress.sample();
        caption(ui, &text!("send-webhooks-done-of", done, n = of));
        ui.add_space(8.0);
        if button(ui, text!("working-stop")).clicked() {
            cx.push(Command::CancelJob(job.id));
        }
    }

    /// What became of the round, with its attempts.
    fn result(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let Step::Done(outcome, since) = &self.step else { return DialogStatus::Open };
        match outcome {
            Err(why) => page::notice(ui, why, |_| {}),
            Ok(report) => {
                if report.counts().next().is_none() {
                    caption(ui, text!("cli-webhooks-nothing-taken"));
                }
                report.counts().for_each(|(n, what)| fact(ui, what, &numbers::count(n as u64)));
                if let Some(why) = report.stopped {
                    page::notice(ui, why.words(), |_| {});
                }
            }
        }
        section(ui, text!("send-webhooks-attempts"));
        match self.log.ask(cx, (cx.opened(), cx.snapshot.revision), |workspace, _| workspace.deliveries()) {
            None => {}
            Some(Err(why)) => page::notice(ui, why, |_| {}),
            Some(Ok(log)) => {
                let of_round: Vec<&DeliveryAttempt> = log.iter().rev().filter(|attempt| attempt.at >= *since).collect();
                attempts(ui, cx, "round", &of_round, 240.0);
            }
        }
        ui.add_space(12.0);
        if button(ui, text!("send-webhooks-close")).clicked() { DialogStatus::Closed } else { DialogStatus::Open }
    }
}

impl Dialog for SendDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("send-webhooks-title"), 560.0, |ui| {
            ui.set_min_height(ROOM);
            match &self.step {
                Step::Look => status = self.look(ui, cx),
                Step::Sending(..) => self.show_round(ui, cx),
                Step::Done(..) => status = self.result(ui, cx),
            }
        });
        // a round that goes is stopped first
        let can_leave = !matches!(self.step, Step::Sending(..));
        if dismissed && can_leave { DialogStatus::Closed } else { status }
    }
}

/// What a person confirmed.
struct Round {
    subset: Arc<Subset>,
    revision: u64,
    source: SecretSource,
    typed: Zeroizing<String>,
    keeps: bool,
}

impl Round {
    fn go(self, workspace: &mut Workspace, progress: &Progress) -> Outcome {
        let snapshot = workspace.snapshot();
        if snapshot.revision != self.revision {
            return Err(text!("send-webhooks-changed").to_owned());
        }
        let webhook = &snapshot.project.settings.webhook;
        let host = webhook.host().map_err(|why| words::problem(&why))?;
        let secret = match self.source {
            SecretSource::Typed => WebhookSecret::parse(&self.typed),
            SecretSource::Variable => {
                let text = std::env::var(&webhook.secret_variable).map(Zeroizing::new).ok();
                text.and_then(|text| WebhookSecret::parse(&text))
            }
            SecretSource::Keyring => kept_secret(&host),
        };
        let secret = secret.ok_or_else(|| text!("send-webhooks-no-secret").to_owned())?;
        if self.keeps && self.source == SecretSource::Typed {
            keep_secret(&host, &self.typed)?;
        }
        let known = workspace.mark_delivered().map_err(|error| error.to_string())?;
        let outbox = Outbox::of(workspace, &self.subset).map_err(|error| error.to_string())?;
        let done = deliver(workspace, &Client::default(), (outbox, &secret), progress);
        let done = done.map_err(|error| error.to_string())?;
        Ok(DeliveryReport { known: done.known + known, ..done })
    }
}
