//! A round: sends what is due, one message after the other, and keeps each attempt.

use std::collections::{BTreeMap, BTreeSet};
use std::thread::sleep;
use std::time::Duration;

use crate::act::ExportPlan;
use crate::export::WebhookMessage;
use crate::model::{Action, ActionId, DeliveryAttempt, DeliveryOutcome, Settings, next_attempt};
use crate::present::{numbers, webhook_words};
use crate::privacy::WebhookSecret;
use crate::progress::Progress;
use crate::release::{Listing, Release};
use crate::texts::text;
use crate::workspace::{Edit, Workspace, now};

use super::client::Client;
use super::request::WebhookRequest;

/// A retry that comes within this time is waited for; later ones are for the next round.
const SHORT_WAIT_MS: i64 = 10_000;
/// After so many messages in a row that nobody took the round ends.
const MOST_FAILURES: u32 = 3;

/// What is to be delivered.
pub struct Delivery {
    /// What may leave.
    pub plan: ExportPlan,
    /// The same as messages.
    pub messages: Vec<WebhookMessage>,
    /// What signs them.
    pub secret: WebhookSecret,
}

/// Why a round ended before all that was due was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    /// As many requests were sent today as may be.
    DailyCap,
    /// The other program asks for patience.
    SlowDown,
    /// It took nothing several times in a row.
    Unreachable,
    /// It says that nobody is there any more: sending is switched off.
    Gone,
    /// A person stopped it.
    Cancelled,
}

/// What became of a round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeliveryReport {
    /// Messages that were taken now.
    pub accepted: usize,
    /// Messages that were taken before, and whose actions are marked as exported only now.
    pub known: usize,
    /// Messages that failed and are tried again.
    pub failed: usize,
    /// Messages that were tried as often as they are.
    pub given_up: usize,
    /// Messages whose next attempt is not due yet.
    pub waiting: usize,
    /// Messages that were not looked at, because the round ended.
    pub left: usize,
    /// Why it ended early.
    pub stopped: Option<StopReason>,
}

/// Sends what is due to the host that the project allows. Actions whose messages are taken are marked as exported, and the arms
/// of their experiments are settled as by a file.
pub fn deliver(
    workspace: &mut Workspace,
    client: &Client,
    delivery: Delivery,
    progress: &Progress,
) -> anyhow::Result<DeliveryReport> {
    let snapshot = workspace.snapshot();
    let settings = &snapshot.project.settings;
    let host = settings.webhook.host().map_err(|why| anyhow::Error::msg(webhook_words::problem(&why)))?;
    anyhow::ensure!(settings.webhook.enabled, text!("webhooks-is-off").to_owned());
    let Delivery { plan, messages, secret } = delivery;
    let mut round = Round::new(workspace.deliveries()?, &host, settings);
    let listing = Listing::people(text!("webhooks-listed"), plan.people(), plan.withheld);
    // the journal has it before anybody else
    let messages = Release::of_people(messages, listing).for_program(&host, workspace)?;
    progress.stage(text!("stage-sending-messages"), messages.len() as u64);
    let mut broken = None;
    for (i, message) in messages.iter().enumerate() {
        if progress.check().is_err() {
            round.report.stopped = Some(StopReason::Cancelled);
        }
        if round.report.stopped.is_some() {
            round.report.left += messages.len() - i;
            break;
        }
        // what was taken before something broke is marked all the same
        if let Err(why) = round.send(workspace, client, message, &secret) {
            broken = Some(why);
            round.report.left += messages.len() - i;
            break;
        }
        progress.advance(1);
    }
    let Round { report, taken, .. } = round;
    if !taken.is_empty() {
        let next = messages.len().checked_sub(report.left).and_then(|at| messages.get(at));
        let plan = as_far_as(plan, next.map(|message| message.action));
        workspace.edit(snapshot.export(&plan.only(|action| taken.contains(&action.id))))?;
    }
    if let Some(why) = broken {
        return Err(why);
    }
    if report.stopped == Some(StopReason::Gone) {
        let now = workspace.snapshot().project.settings.clone();
        let webhook = crate::model::WebhookSettings { enabled: false, ..(*now.webhook).clone() };
        workspace.edit(Edit::SetSettings(Settings { webhook: Box::new(webhook), ..now }))?;
    }
    Ok(report)
}

/// A plan of which nothing is settled that comes after the next message: whoever is compared begins with those who are
/// written to.
fn as_far_as(mut plan: ExportPlan, next: Option<ActionId>) -> ExportPlan {
    let Some(action) = next.and_then(|id| plan.included.iter().find(|action| action.id == id)) else { return plan };
    let until = action.send_at;
    let is_before = |action: &Action| action.send_at.is_some() && action.send_at < until;
    plan.compared.retain(is_before);
    plan.as_usual.retain(is_before);
    plan
}

/// A round as it goes.
struct Round<'a> {
    host: &'a str,
    url: &'a str,
    cap: usize,
    /// Requests of today so far.
    today: usize,
    /// The last attempt of each message.
    last: BTreeMap<String, DeliveryAttempt>,
    failures: u32,
    taken: BTreeSet<ActionId>,
    report: DeliveryReport,
}

impl<'a> Round<'a> {
    fn new(log: Vec<DeliveryAttempt>, host: &'a str, settings: &'a Settings) -> Self {
        let zone = numbers::zone(&settings.time_zone);
        let day = |at: i64| numbers::date(at, &zone);
        let today = day(now());
        Self {
            host,
            url: settings.webhook.url.trim(),
            cap: settings.webhook.daily_cap as usize,
            today: log.iter().filter(|attempt| day(attempt.at) == today).count(),
            last: log.into_iter().map(|attempt| (attempt.message.clone(), attempt)).collect(),
            failures: 0,
            taken: BTreeSet::new(),
            report: DeliveryReport::default(),
        }
    }

    /// Sends one message where it is due, twice where the first attempt fails.
    fn send(
        &mut self,
        workspace: &Workspace,
        client: &Client,
        message: &WebhookMessage,
        secret: &WebhookSecret,
    ) -> anyhow::Result<()> {
        let last = self.last.get(&message.id);
        match last.map(|last| (last.outcome, last.next_at)) {
            Some((DeliveryOutcome::Accepted, _)) => {
                self.report.known += 1;
                self.taken.insert(message.action);
                return Ok(());
            }
            Some((DeliveryOutcome::GivenUp, _)) => {
                self.report.given_up += 1;
                return Ok(());
            }
            Some((DeliveryOutcome::Failed, Some(next))) if next > now() => {
                self.report.waiting += 1;
                return Ok(());
            }
            _ => {}
        }
        let mut attempt = last.map_or(1, |last| last.attempt + 1);
        loop {
            if self.today >= self.cap {
                self.report.stopped = Some(StopReason::DailyCap);
                self.report.left += 1;
                return Ok(());
            }
            let done = self.attempt(client, message, secret, attempt);
            workspace.log_delivery(&done)?;
            self.today += 1;
            let wait = done.next_at.map(|next| next - now()).filter(|wait| *wait <= SHORT_WAIT_MS);
            match (done.outcome, wait) {
                (DeliveryOutcome::Failed, Some(wait)) if !asks_for_patience(done.status) => {
                    sleep(Duration::from_millis(wait.max(0).unsigned_abs()));
                    attempt += 1;
                }
                _ => {
                    self.conclude(message, &done);
                    return Ok(());
                }
            }
        }
    }

    fn attempt(
        &self,
        client: &Client,
        message: &WebhookMessage,
        secret: &WebhookSecret,
        attempt: u32,
    ) -> DeliveryAttempt {
        let at = now();
        let answer = client.send(&WebhookRequest::new(self.url, message, at, Ok(secret)));
        let status = answer.as_ref().ok().copied();
        let next = next_attempt(attempt, at, spread(&message.id));
        let outcome = match (status, next) {
            (Some(200..=299), _) => DeliveryOutcome::Accepted,
            (Some(410), _) => DeliveryOutcome::Gone,
            (_, Some(_)) => DeliveryOutcome::Failed,
            (_, None) => DeliveryOutcome::GivenUp,
        };
        let detail = match answer {
            Err(why) => why,
            Ok(300..=399) => text!("webhooks-redirects").to_owned(),
            Ok(_) => String::new(),
        };
        DeliveryAttempt {
            message: message.id.clone(),
            action: message.action,
            customer: message.customer,
            attempt,
            at,
            host: self.host.to_owned(),
            status,
            outcome,
            next_at: next.filter(|_| outcome == DeliveryOutcome::Failed),
            detail,
        }
    }

    /// Counts what became of a message, and whether the round goes on.
    fn conclude(&mut self, message: &WebhookMessage, done: &DeliveryAttempt) {
        match done.outcome {
            DeliveryOutcome::Accepted => {
                self.report.accepted += 1;
                self.taken.insert(message.action);
                self.failures = 0;
                return;
            }
            DeliveryOutcome::Gone => self.report.stopped = Some(StopReason::Gone),
            DeliveryOutcome::GivenUp => self.report.given_up += 1,
            DeliveryOutcome::Failed => self.report.failed += 1,
        }
        self.failures += 1;
        if self.report.stopped.is_none() {
            let far_too_many = self.failures >= MOST_FAILURES;
            self.report.stopped = match asks_for_patience(done.status) {
                true => Some(StopReason::SlowDown),
                false => far_too_many.then_some(StopReason::Unreachable),
            };
        }
    }
}

/// Whether an answer asks to send more slowly.
fn asks_for_patience(status: Option<u16>) -> bool {
    matches!(status, Some(429 | 502 | 504))
}

/// A number from 0 to below 1 that belongs to a message: its last digits.
fn spread(id: &str) -> f64 {
    let digits = id.get(id.len().saturating_sub(4)..).unwrap_or_default();
    u16::from_str_radix(digits, 16).map_or(0.0, |n| f64::from(n) / 65_536.0)
}
