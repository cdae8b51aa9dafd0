//! `webhooks`: approved actions sent to another program, the switch of it and its log.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use console::Term;
use zeroize::Zeroizing;

use crate::export::WebhookMessage;
use crate::model::{Settings, WebhookBody, WebhookSettings, host_of, is_variable_name};
use crate::present::table::{Cell, Style, Table};
use crate::present::webhook_words as words;
use crate::privacy::WebhookSecret;
use crate::progress::Progress;
use crate::release::{Listing, Release};
use crate::texts::text;
use crate::webhooks::{
    Client, DeliveryReport, Outbox, WebhookRequest, deliver, forget_secret, keep_secret, kept_secret,
};
use crate::workspace::{self, Edit, Workspace};

use super::args::{Format, WebhooksArgs};
use super::destination::Destination;
use super::error::{nothing, usage};
use super::output::{Report, print_note};
use super::people_rows;
use super::project::{Query, edit, open_lazily};
use super::watch::ProgressDisplay;

/// A dry run shows so many requests whole, unless another number is asked for.
const SHOWN: usize = 3;

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
    if args.keep_secret || args.forget_secret {
        return keep(args);
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

/// What would be sent now. Says who is left out.
fn planned(workspace: &Workspace, args: &WebhooksArgs) -> anyhow::Result<Outbox> {
    let query = Query::new(workspace.snapshot(), &args.filter)?;
    let outbox = Outbox::of(workspace, &query.subset)?;
    if let Some(sentence) = outbox.plan.withheld.sentence() {
        print_note(&text!("cli-export-approved-actions-stay-behind", sentence));
    }
    if outbox.too_long > 0 {
        print_note(&text!("cli-webhooks-too-long", n = outbox.too_long as u64));
    }
    Ok(outbox)
}

fn nothing_to_send() -> anyhow::Error {
    nothing(text!("cli-export-no-approved-action-may-leave-desire"))
}

/// Shows the very requests that would be sent; none of them is. The journal has who is in them.
fn dry_run(args: &WebhooksArgs) -> anyhow::Result<()> {
    let workspace = open_lazily(&args.project)?;
    let snapshot = workspace.snapshot();
    let webhook = snapshot.project.settings.webhook.clone();
    if let Err(why) = webhook.host() {
        print_note(&words::problem(&why));
    }
    let Outbox { plan, messages, .. } = planned(&workspace, args)?;
    if messages.is_empty() {
        return Err(nothing_to_send());
    }
    let secret = given_secret(args, &webhook)?;
    let signed_by = secret.as_ref().ok_or(text!("cli-webhooks-unsigned"));
    // a program gets all of them, a person the first
    let shown = args.first.unwrap_or(if args.format == Format::Text { SHOWN } else { messages.len() });
    let shown = messages.get(..shown).unwrap_or(&messages);
    let would_send = text!("cli-webhooks-would-send", n = messages.len() as u64, shown = shown.len() as u64);
    let people = people_rows::distinct(shown.iter().map(|message| message.customer));
    let listing = Listing::people(text!("webhooks-dry-run-listed"), people, plan.withheld);
    let request = |message: &WebhookMessage| WebhookRequest::new(&webhook.url, message, workspace::now(), signed_by);
    if args.format == Format::Text {
        let requests: Vec<WebhookRequest> = shown.iter().map(request).collect();
        let write = |requests: &Vec<WebhookRequest>, out: &mut dyn Write| {
            requests.iter().try_for_each(|request| writeln!(out, "{request}"))?;
            writeln!(out, "{would_send}.")
        };
        Destination::Standard
            .write(&Release::of_people(requests, listing), write, |pending| Ok(pending.record(&workspace)?))?;
        return Ok(());
    }
    let rows = requests_table(shown.iter().map(|message| (message, request(message))));
    let report = Report { facts: vec![("messages", messages.len().into())], ..Report::new(would_send, rows) };
    let style = Style::of(&snapshot.project.settings);
    people_rows::print(Release::of_people(report, listing), args.format, &style, &workspace)
}

/// One row for each request, with its headers as columns.
fn requests_table<'a>(requests: impl Iterator<Item = (&'a WebhookMessage, WebhookRequest)>) -> Table {
    let mut table = Table::new(&[
        ("action_id", text!("lists-number")),
        ("customer", text!("contact-customer")),
        ("url", text!("cli-webhooks-column-url")),
        ("content_type", text!("cli-webhooks-column-content-type")),
        ("webhook_id", text!("cli-webhooks-column-id")),
        ("webhook_timestamp", text!("cli-webhooks-column-timestamp")),
        ("webhook_signature", text!("cli-webhooks-column-signature")),
        ("body", text!("cli-webhooks-column-body")),
    ]);
    for (message, request) in requests {
        let customer = Cell::Integer(i64::from(message.customer) + 1);
        let mut row = vec![Cell::Count(u64::from(message.action)), customer, Cell::text(request.url)];
        row.extend(request.headers.into_iter().map(|(_, value)| Cell::text(value)));
        row.push(Cell::text(request.body));
        table.push(row);
    }
    table
}

/// Sends what is due.
fn send(args: &WebhooksArgs) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    let webhook = workspace.snapshot().project.settings.webhook.clone();
    webhook.host().map_err(|why| usage(words::problem(&why)))?;
    if !webhook.enabled {
        return Err(usage(text!("webhooks-is-off")));
    }
    let known = workspace.mark_delivered()?;
    let outbox = planned(&workspace, args)?;
    if outbox.messages.is_empty() && known == 0 {
        return Err(nothing_to_send());
    }
    let secret = match given_secret(args, &webhook)? {
        Some(secret) => secret,
        None => WebhookSecret::parse(&ask_secret()?).ok_or_else(no_secret)?,
    };
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let done = deliver(&mut workspace, &Client::default(), (outbox, &secret), &progress);
    drop(watch);
    let done = done?;
    let done = DeliveryReport { known: done.known + known, ..done };
    workspace.close()?;
    for (n, what) in done.counts() {
        print_note(&format!("{}: {what}", text!("count-messages", n = n as u64)));
    }
    if let Some(why) = done.stopped {
        print_note(why.words());
    }
    match done.accepted + done.known {
        0 => Err(nothing(text!("cli-webhooks-nothing-taken"))),
        _ => Ok(()),
    }
}

/// Keeps a secret in the keyring of the computer, or takes it out.
fn keep(args: &WebhooksArgs) -> anyhow::Result<()> {
    let webhook = open_lazily(&args.project)?.snapshot().project.settings.webhook.clone();
    let host = webhook.host().map_err(|why| usage(words::problem(&why)))?;
    if args.forget_secret {
        forget_secret(&host).map_err(anyhow::Error::msg)?;
        print_note(&text!("cli-webhooks-secret-forgotten", host));
        return Ok(());
    }
    let secret = match &args.secret_file {
        Some(file) => read_secret(file)?,
        None => ask_secret()?,
    };
    WebhookSecret::parse(&secret).ok_or_else(no_secret)?;
    keep_secret(&host, &secret).map_err(anyhow::Error::msg)?;
    print_note(&text!("cli-webhooks-secret-kept", host));
    Ok(())
}

fn no_secret() -> anyhow::Error {
    usage(text!("cli-webhooks-no-secret"))
}

fn read_secret(file: &Path) -> anyhow::Result<Zeroizing<String>> {
    let text = std::fs::read_to_string(file);
    text.map(Zeroizing::new).with_context(|| text!("cli-webhooks-cannot-read-secret", file = file.display()))
}

/// The secret from a file, else from the variable that the project names, else from the keyring; `None` where none has it.
fn given_secret(args: &WebhooksArgs, webhook: &WebhookSettings) -> anyhow::Result<Option<WebhookSecret>> {
    if let Some(file) = &args.secret_file {
        return WebhookSecret::parse(&read_secret(file)?).ok_or_else(no_secret).map(Some);
    }
    let variable = Some(webhook.secret_variable.as_str()).filter(|name| !name.is_empty());
    match variable.and_then(|name| std::env::var(name).ok()).map(Zeroizing::new) {
        Some(text) => WebhookSecret::parse(&text).ok_or_else(no_secret).map(Some),
        None => Ok(webhook.host().ok().and_then(|host| kept_secret(&host))),
    }
}

fn ask_secret() -> anyhow::Result<Zeroizing<String>> {
    let term = Term::stderr();
    if !term.is_term() {
        return Err(usage(text!("cli-webhooks-no-terminal")));
    }
    term.write_str(text!("cli-webhooks-prompt"))?;
    Ok(Zeroizing::new(term.read_secure_line().context(text!("cli-webhooks-secret-not-read"))?))
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
