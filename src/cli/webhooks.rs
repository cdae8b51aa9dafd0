//! `webhooks`: approved actions sent to another program, the switch of it and its log.

use std::io::Write;

use anyhow::Context;
use console::Term;

use crate::act::{self, ExportPlan, ExportTerms, UnknownConsent};
use crate::export::{WebhookMessage, webhook_messages};
use crate::model::{Action, Settings, WebhookBody, WebhookSettings, host_of, is_variable_name};
use crate::present::table::Style;
use crate::present::webhook_words as words;
use crate::privacy::WebhookSecret;
use crate::progress::Progress;
use crate::release::{Listing, Release};
use crate::texts::text;
use crate::webhooks::{Client, Delivery, DeliveryReport, StopReason, WebhookRequest, deliver};
use crate::workspace::{self, Edit, Workspace};

use super::args::WebhooksArgs;
use super::error::{nothing, usage};
use super::output::{self, Report, print_note};
use super::people_rows;
use super::project::{Query, edit, open_lazily};
use super::watch::ProgressDisplay;

/// A dry run shows so many requests whole.
const SHOWN: usize = 3;

/// Runs `webhooks`.
pub(super) fn webhooks(args: &WebhooksArgs) -> anyhow::Result<()> {
    if !args.set.is_empty() || args.on || args.off {
        let mut workspace = edit(&args.project)?;
        change(&mut workspace, args)?;
        workspace.close()?;
    }
    if args.dry_run {
        return dry_run(args);
    }
    if args.send {
        return send(args);
    }
    print(args)
}

fn change(workspace: &mut Workspace, args: &WebhooksArgs) -> anyhow::Result<()> {
    let settings = workspace.snapshot().project.settings.clone();
    let mut webhook = (*settings.webhook).clone();
    for word in &args.set {
        let Some((name, value)) = word.split_once('=') else {
            return Err(usage(text!("cli-settings-no-setting-write-set-setting-value", word)));
        };
        set(&mut webhook, &name.trim().to_lowercase().replace('_', "-"), value.trim())?;
    }
    if args.on {
        webhook.host().map_err(|why| usage(words::problem(&why)))?;
        webhook.enabled = true;
    }
    if args.off {
        webhook.enabled = false;
    }
    if webhook != *settings.webhook {
        workspace.edit(Edit::SetSettings(Settings { webhook: Box::new(webhook), ..settings }))?;
    }
    Ok(())
}

fn set(webhook: &mut WebhookSettings, name: &str, value: &str) -> anyhow::Result<()> {
    match name {
        "url" => {
            if !value.is_empty() {
                host_of(value).map_err(|why| usage(words::problem(&why)))?;
            }
            value.clone_into(&mut webhook.url);
        }
        "hosts" => {
            webhook.hosts = value.split(',').map(str::trim).filter(|h| !h.is_empty()).map(str::to_owned).collect();
        }
        "body" => {
            webhook.body = WebhookBody::from_code(value).ok_or_else(|| usage(text!("cli-webhooks-no-body", value)))?;
        }
        "daily-cap" => {
            let cap = value.parse().ok().filter(|cap| (1..=1_000_000).contains(cap));
            webhook.daily_cap = cap.ok_or_else(|| usage(text!("cli-webhooks-no-cap", value)))?;
        }
        "secret-variable" => {
            if !is_variable_name(value) {
                return Err(usage(text!("cli-webhooks-no-variable", value)));
            }
            value.clone_into(&mut webhook.secret_variable);
        }
        _ => return Err(usage(text!("cli-webhooks-no-setting", name))),
    }
    Ok(())
}

/// What would be sent now: the plan of an export, as messages.
fn planned(query: &Query) -> anyhow::Result<(ExportPlan, Vec<WebhookMessage>)> {
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let visible = |a: &Action| query.subset.lets_through(table, a.customer);
    let terms = ExportTerms::new(workspace::now(), UnknownConsent::Withhold);
    let plan = act::plan_export(table, project, visible, terms);
    if let Some(sentence) = plan.withheld.sentence() {
        print_note(&text!("cli-export-approved-actions-stay-behind", sentence));
    }
    let (messages, too_long) = webhook_messages(table, project, &plan, project.settings.webhook.body);
    if too_long > 0 {
        print_note(&text!("cli-webhooks-too-long", n = too_long as u64));
    }
    if messages.is_empty() {
        return Err(nothing(text!("cli-export-no-approved-action-may-leave-desire")));
    }
    Ok((plan, messages))
}

/// Shows the very requests that would be sent; nothing leaves.
fn dry_run(args: &WebhooksArgs) -> anyhow::Result<()> {
    let snapshot = open_lazily(&args.project)?.snapshot();
    let webhook = snapshot.project.settings.webhook.clone();
    if let Err(why) = webhook.host() {
        print_note(&words::problem(&why));
    }
    let query = Query::new(snapshot, &args.filter)?;
    let (_, messages) = planned(&query)?;
    let secret = given_secret(args, &webhook)?;
    let unsigned = text!("cli-webhooks-unsigned");
    let mut out = output::stdout();
    for message in messages.iter().take(SHOWN) {
        let signed_by = secret.as_ref().ok_or(unsigned);
        writeln!(out, "{}", WebhookRequest::new(&webhook.url, message, workspace::now(), signed_by))?;
    }
    out.flush()?;
    print_note(&text!("cli-webhooks-would-send", n = messages.len() as u64, shown = messages.len().min(SHOWN) as u64));
    Ok(())
}

/// Sends what is due.
fn send(args: &WebhooksArgs) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    let snapshot = workspace.snapshot();
    let webhook = snapshot.project.settings.webhook.clone();
    webhook.host().map_err(|why| usage(words::problem(&why)))?;
    if !webhook.enabled {
        return Err(usage(text!("webhooks-is-off")));
    }
    let query = Query::new(snapshot, &args.filter)?;
    let (plan, messages) = planned(&query)?;
    let secret = match given_secret(args, &webhook)? {
        Some(secret) => secret,
        None => ask_secret()?,
    };
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let done = deliver(&mut workspace, &Client::default(), Delivery { plan, messages, secret }, &progress);
    drop(watch);
    let done = done?;
    workspace.close()?;
    say(&done);
    match done.accepted + done.known {
        0 => Err(nothing(text!("cli-webhooks-nothing-taken"))),
        _ => Ok(()),
    }
}

fn say(done: &DeliveryReport) {
    for (n, what) in [
        (done.accepted, text!("cli-webhooks-accepted")),
        (done.known, text!("cli-webhooks-known")),
        (done.failed, text!("cli-webhooks-failed")),
        (done.given_up, text!("cli-webhooks-given-up")),
        (done.waiting, text!("cli-webhooks-waiting")),
        (done.left, text!("cli-webhooks-left")),
    ] {
        if n > 0 {
            print_note(&format!("{}: {what}", text!("count-messages", n = n as u64)));
        }
    }
    if let Some(why) = done.stopped {
        print_note(match why {
            StopReason::DailyCap => text!("cli-webhooks-stopped-cap"),
            StopReason::SlowDown => text!("cli-webhooks-stopped-slow-down"),
            StopReason::Unreachable => text!("cli-webhooks-stopped-unreachable"),
            StopReason::Gone => text!("cli-webhooks-stopped-gone"),
            StopReason::Cancelled => text!("cli-webhooks-stopped-cancelled"),
        });
    }
}

/// The secret from a file, else from the variable that the project names; `None` where neither is given.
fn given_secret(args: &WebhooksArgs, webhook: &WebhookSettings) -> anyhow::Result<Option<WebhookSecret>> {
    let wrong = || usage(text!("cli-webhooks-no-secret"));
    if let Some(file) = &args.secret_file {
        let text = std::fs::read_to_string(file)
            .with_context(|| text!("cli-webhooks-cannot-read-secret", file = file.display()))?;
        return WebhookSecret::parse(&text).ok_or_else(wrong).map(Some);
    }
    if webhook.secret_variable.is_empty() {
        return Ok(None);
    }
    match std::env::var(&webhook.secret_variable) {
        Ok(text) => WebhookSecret::parse(&text).ok_or_else(wrong).map(Some),
        Err(_) => Ok(None),
    }
}

fn ask_secret() -> anyhow::Result<WebhookSecret> {
    let term = Term::stderr();
    if !term.is_term() {
        return Err(usage(text!("cli-webhooks-no-terminal")));
    }
    term.write_str(text!("cli-webhooks-prompt"))?;
    let text = term.read_secure_line().context(text!("cli-webhooks-secret-not-read"))?;
    WebhookSecret::parse(&text).ok_or_else(|| usage(text!("cli-webhooks-no-secret")))
}

/// The settings and the log.
fn print(args: &WebhooksArgs) -> anyhow::Result<()> {
    let workspace = open_lazily(&args.project)?;
    let settings = workspace.snapshot().project.settings.clone();
    let webhook = &settings.webhook;
    let log = workspace.deliveries()?;
    let state = if webhook.enabled { text!("webhooks-is-on") } else { text!("webhooks-is-off") };
    let host = webhook.host();
    let address = match &host {
        Ok(host) => {
            text!("cli-webhooks-to", host, body = words::body(webhook.body), cap = u64::from(webhook.daily_cap))
        }
        Err(why) => words::problem(why),
    };
    let headline = format!("{state} {address} {}", text!("cli-webhooks-attempts", n = log.len() as u64));
    let mut report = Report::new(headline, words::deliveries(&log));
    report.facts = vec![
        ("enabled", webhook.enabled.into()),
        ("url", webhook.url.clone().into()),
        ("hosts", webhook.hosts.clone().into()),
        ("body", webhook.body.code().into()),
        ("daily_cap", webhook.daily_cap.into()),
        ("secret_variable", webhook.secret_variable.clone().into()),
    ];
    let people = people_rows::distinct(log.iter().map(|attempt| attempt.customer));
    let listing = Listing::rows(text!("webhooks-log"), Some(people), log.len());
    let release = if log.is_empty() { Release::of_nobody(report) } else { Release::of_people(report, listing) };
    people_rows::print(release, args.format, &Style::of(&settings), &workspace)
}
