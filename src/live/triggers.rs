//! What follows from what just happened: proposals of the playbooks, and messages of those that a person approved once for
//! all, under the same limits, consent and hold-out as any other.

use std::time::{Duration, Instant};

use crate::events::Subset;
use crate::model::{Action, PlaybookId, Project};
use crate::privacy::WebhookSecret;
use crate::progress::Progress;
use crate::webhooks::{Client, DeliveryReport, Outbox, deliver, kept_secret};
use crate::workspace::{Edit, Workspace, now};

/// Playbooks are asked so often.
const EVERY: Duration = Duration::from_secs(30);
/// Asking them may take this part of the time.
const SHARE: u32 = 9;
/// After a round that nobody took the next one waits so long.
const AFTER_FAILURE: Duration = Duration::from_mins(5);

/// When the playbooks are asked next, and what their messages are sent with.
pub(super) struct Triggers {
    client: Option<Client>,
    next: Instant,
    next_sending: Instant,
}

/// What the playbooks made of the latest events.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Triggered {
    /// How many actions were newly proposed.
    pub proposed: usize,
    /// Messages that another program took.
    pub sent: usize,
}

impl Triggered {
    /// Adds what came of another round.
    pub fn add(&mut self, more: Self) {
        self.proposed += more.proposed;
        self.sent += more.sent;
    }
}

impl Default for Triggers {
    fn default() -> Self {
        let soon = Instant::now();
        Self { client: None, next: soon, next_sending: soon }
    }
}

impl Triggers {
    /// Asks the playbooks where it is time.
    pub(super) fn run(&mut self, workspace: &mut Workspace, progress: &Progress) -> anyhow::Result<Triggered> {
        let begun = Instant::now();
        let snapshot = workspace.snapshot();
        if begun < self.next || snapshot.read_only || snapshot.table.num_events() == 0 {
            return Ok(Triggered::default());
        }
        // an error is not tried again at once
        self.next = begun + EVERY;
        let mut done = Triggered { proposed: propose(workspace, progress)?, sent: 0 };
        if begun >= self.next_sending {
            done.sent = self.send(workspace, progress)?;
        }
        self.next = Instant::now() + EVERY.max(begun.elapsed() * SHARE);
        Ok(done)
    }

    /// Sends what the playbooks that are approved once for all call for; nothing where webhooks are off or their secret is
    /// neither in the variable that the project names nor in the keyring.
    fn send(&mut self, workspace: &mut Workspace, progress: &Progress) -> anyhow::Result<usize> {
        let snapshot = workspace.snapshot();
        let project = &*snapshot.project;
        let webhook = &project.settings.webhook;
        let at_once = at_once(project);
        let Ok(host) = webhook.host() else { return Ok(0) };
        if at_once.is_empty() || !webhook.enabled {
            return Ok(0);
        }
        workspace.mark_delivered()?;
        let outbox = Outbox::of_actions(workspace, |action: &Action| at_once.contains(&action.playbook))?;
        if outbox.messages.is_empty() {
            return Ok(0);
        }
        let of_variable = std::env::var(&webhook.secret_variable).ok().and_then(|text| WebhookSecret::parse(&text));
        let Some(secret) = of_variable.or_else(|| kept_secret(&host)) else {
            tracing::warn!(waiting = outbox.messages.len(), "messages wait: the secret of the webhooks is not there");
            self.next_sending = Instant::now() + AFTER_FAILURE;
            return Ok(0);
        };
        let client = self.client.get_or_insert_default();
        let report = deliver(workspace, client, (outbox, &secret), progress)?;
        if report.accepted + report.known == 0 {
            self.next_sending = Instant::now() + AFTER_FAILURE;
        }
        log(&report);
        Ok(report.accepted)
    }
}

fn log(report: &DeliveryReport) {
    let DeliveryReport { accepted, failed, left, .. } = *report;
    tracing::info!(accepted, failed, left, "messages of playbooks that are approved once for all");
}

/// Adds what is called for by now and is in no list yet.
fn propose(workspace: &mut Workspace, progress: &Progress) -> anyhow::Result<usize> {
    let snapshot = workspace.snapshot();
    if !snapshot.project.playbooks.iter().any(|of| of.enabled) {
        return Ok(0);
    }
    let Some(edit) = snapshot.propose_new(&Subset::all(&snapshot.table), now(), progress)? else { return Ok(0) };
    let n = if let Edit::Actions(change) = &edit { change.written().count() } else { 0 };
    workspace.edit(edit)?;
    Ok(n)
}

/// Playbooks that are on and approved once for all.
fn at_once(project: &Project) -> Vec<PlaybookId> {
    project.playbooks.iter().filter(|of| of.enabled && of.timing.at_once).map(|of| of.id).collect()
}
