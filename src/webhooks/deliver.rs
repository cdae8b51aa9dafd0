//! A round: sends what is due, one message after the other, and keeps each attempt.

use std::collections::{BTreeMap, BTreeSet};
use std::thread::sleep;
use std::time::Duration;

use crate::act::ExportPlan;
use crate::export::WebhookMessage;
use crate::model::{Action, ActionId, DeliveryAttempt, DeliveryOutcome, Settings, next_attempt};
use crate::present::{numbers, webhook_words};
use crate::privacy::WebhookSecret;
use crate::progress::{Cancelled, Progress};
use crate::release::{Listing, Release};
use crate::texts::text;
use crate::workspace::{Edit, Workspace, now};

use super::client::Client;
use super::outbox::Outbox;
use super::request::WebhookRequest;

/// A retry that comes within this time is waited for; later ones are for the next round.
const SHORT_WAIT_MS: i64 = 10_000;
/// After so many messages in a row that nobody took the round ends.
const MOST_FAILURES: u32 = 3;

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
    /// A person stopped the round.
    Cancelled,
}

impl StopReason {
    /// The reason as a text of the screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::DailyCap => text!("cli-webhooks-stopped-cap"),
            Self::SlowDown => text!("cli-webhooks-stopped-slow-down"),
            Self::Unreachable => text!("cli-webhooks-stopped-unreachable"),
            Self::Gone => text!("cli-webhooks-stopped-gone"),
            Self::Cancelled => text!("cli-webhooks-stopped-cancelled"),
        }
    }
}

/// What became of a round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeliveryReport {
    /// Messages that were taken now.
    pub accepted: usize,
    /// Messages that were taken before, or may have been when the program was stopped, and whose actions are marked as exported
    /// only now.
    pub known: usize,
    /// Messages that failed and are tried again.
    pub failed: usize,
    /// Messages that were tried as often as they are.
    pub given_up: usize,
    /// Messages whose next attempt is not due yet.
    pub waiting: usize,
    /// Messages that were not looked at, because the round ended.
    pub left: usize,
    /// Why the round ended early; `None` where all that was due was sent.
    pub stopped: Option<StopReason>,
}

impl DeliveryReport {
    /// Each number that is not zero with what it means.
    pub fn counts(&self) -> impl Iterator<Item = (usize, &'static str)> {
        let counts = [
            (self.accepted, text!("cli-webhooks-accepted")),
            (self.known, text!("cli-webhooks-known")),
            (self.failed, text!("cli-webhooks-failed")),
            (self.given_up, text!("cli-webhooks-given-up")),
            (self.waiting, text!("cli-webhooks-waiting")),
            (self.left, text!("cli-webhooks-left")),
        ];
        counts.into_iter().filter(|(n, _)| *n > 0)
    }
}

/// Sends what is due of an outbox to the host that the project allows. Actions whose messages are taken are marked as exported,
/// and the arms of their experiments are settled as by a file. Each attempt is in the log before its request leaves: stopped at
/// any moment, nobody is written to twice, and nobody whom a message may have reached is in another export. A message that timed
/// out may have been taken: it is sent again under the same id, by which the other program knows it.
pub fn deliver(
    workspace: &mut Workspace,
    client: &Client,
    (outbox, secret): (Outbox, &WebhookSecret),
    progress: &Progress,
) -> anyhow::Result<DeliveryReport> {
    let snapshot = workspace.snapshot();
    let settings = &snapshot.project.settings;
    let host = settings.webhook.host().map_err(|why| anyhow::Error::msg(webhook_words::problem(&why)))?;
    anyhow::ensure!(settings.webhook.enabled, text!("webhooks-is-off").to_owned());
    let Outbox { plan, messages, .. } = outbox;
    let mut round = Round::new(workspace.deliveries()?, &host, settings);
    if messages.is_empty() {
        return Ok(round.report);
    }
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
        if let Err(why) = round.send(workspace, client, message, (secret, progress)) {
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
    workspace.mark_delivered()?;
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
    /// The last attempt of each action.
    last: BTreeMap<ActionId, DeliveryAttempt>,
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
            last: log.into_iter().map(|attempt| (attempt.action, attempt)).collect(),
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
        (secret, progress): (&WebhookSecret, &Progress),
    ) -> anyhow::Result<()> {
        let last = self.last.get(&message.action);
        match last.map(|last| (last.outcome, last.next_at)) {
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
        let mut number = last.map_or(1, |last| last.attempt + 1);
        loop {
            if self.today >= self.cap {
                self.report.stopped = Some(StopReason::DailyCap);
                self.report.left += 1;
                return Ok(());
            }
            let begun = self.begin(message, number);
            let row = workspace.begin_delivery(&begun)?;
            let done = self.attempt(client, message, secret, begun);
            workspace.end_delivery(row, &done)?;
            self.today += 1;
            let wait = done.next_at.map(|next| next - now()).filter(|wait| *wait <= SHORT_WAIT_MS);
            match (done.outcome, wait) {
                (DeliveryOutcome::Failed, Some(wait))
                    if !asks_for_patience(done.status) && wait_for(wait, progress).is_ok() =>
                {
                    number += 1;
                }
                _ => {
                    self.conclude(message, &done);
                    return Ok(());
                }
            }
        }
    }

    /// An attempt before its request leaves.
    fn begin(&self, message: &WebhookMessage, number: u32) -> DeliveryAttempt {
        DeliveryAttempt {
            message: message.id.clone(),
            action: message.action,
            customer: message.customer,
            attempt: number,
            at: now(),
            host: self.host.to_owned(),
            status: None,
            outcome: DeliveryOutcome::Sending,
            next_at: None,
            detail: String::new(),
        }
    }

    /// Makes an attempt; what became of it.
    fn attempt(
        &self,
        client: &Client,
        message: &WebhookMessage,
        secret: &WebhookSecret,
        begun: DeliveryAttempt,
    ) -> DeliveryAttempt {
        let answer = client.send(&WebhookRequest::new(self.url, message, begun.at, Ok(secret)));
        let status = answer.as_ref().ok().copied();
        let next = next_attempt(begun.attempt, begun.at, spread(&message.id));
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
        let next_at = next.filter(|_| outcome == DeliveryOutcome::Failed);
        DeliveryAttempt { status, outcome, next_at, detail, ..begun }
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
            DeliveryOutcome::Failed | DeliveryOutcome::Sending => self.report.failed += 1,
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

/// Waits so many milliseconds, unless a person stops it.
fn wait_for(ms: i64, progress: &Progress) -> Result<(), Cancelled> {
    const STEP: i64 = 100;
    let mut left = ms;
    while left > 0 {
        progress.check()?;
        sleep(Duration::from_millis(left.min(STEP).unsigned_abs()));
        left -= STEP;
    }
    Ok(())
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
