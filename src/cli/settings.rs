//! `settings`: what every number depends on, and what in the data speaks for it.

use std::path::Path;

use anyhow::Context;

use crate::analysis::assumptions::{GoalReason, proposed_goal};
use crate::insights::{features_text, read_features};
use crate::model::{ExchangeRates, Look, Objective, Rules, Settings};
use crate::present::assumptions as words;
use crate::present::numbers;
use crate::present::table::{Cell, Style, Table};
use crate::texts::{any_of, text};
use crate::update_notice;
use crate::workspace::{Edit, ImportSummary, Snapshot, Workspace, computer_zone};

use super::args::{ProjectArg, SettingsArgs};
use super::error::usage;
use super::output::{Report, print_note};
use super::project::{edit, open_lazily};

pub(super) fn settings(project: &ProjectArg, args: &SettingsArgs) -> anyhow::Result<()> {
    if args.set.is_empty() {
        return print(&open_lazily(project)?.snapshot(), args);
    }
    let mut workspace = edit(project)?;
    change(&mut workspace, &args.set)?;
    print(&workspace.snapshot(), args)?;
    Ok(workspace.close()?)
}

/// The name and the value of `SETTING=VALUE`; an underscore is as good as a hyphen.
pub(super) fn name_and_value(word: &str) -> anyhow::Result<(String, &str)> {
    let pair = word.split_once('=').map(|(name, value)| (name.trim().to_lowercase().replace('_', "-"), value.trim()));
    pair.ok_or_else(|| usage(text!("cli-settings-no-setting-write-set-setting-value", word)))
}

/// Makes the changes: all of them, or none where one is wrong.
fn change(workspace: &mut Workspace, words: &[String]) -> anyhow::Result<()> {
    let snapshot = workspace.snapshot();
    let project = &snapshot.project;
    let (mut settings, mut rules) = (project.settings.clone(), project.rules.clone());
    for word in words {
        let (name, value) = name_and_value(word)?;
        set_one(&snapshot, &mut settings, &mut rules, &name, value)?;
    }
    settings.confirmed = true;
    if rules != project.rules {
        workspace.edit(Edit::SetRules(rules))?;
    }
    if settings != project.settings {
        workspace.edit(Edit::SetSettings(settings))?;
    }
    Ok(())
}

fn set_one(
    snapshot: &Snapshot,
    settings: &mut Settings,
    rules: &mut Rules,
    name: &str,
    value: &str,
) -> anyhow::Result<()> {
    match name {
        "goal" => {
            let touchpoints = goal(snapshot, value)?;
            settings.goal.name = any_of(&touchpoints);
            settings.goal.touchpoints = touchpoints;
        }
        "goal-name" if !value.is_empty() => value.clone_into(&mut settings.goal.name),
        "goal-value" => settings.goal.value = unless_none(name, value, 0.0..=1e9)?,
        "goal-days" => settings.goal.window_days = unless_none(name, value, 1..=3650)?,
        "objective" => settings.objective = objective(value)?,
        "currency" => {
            let code = value.to_uppercase();
            if !numbers::is_currency(&code) {
                return Err(usage(text!("cli-settings-no-currency-write-three-letters-such", value)));
            }
            settings.currency = code;
        }
        "exchange-rates" => {
            *settings.exchange_rates = ExchangeRates::parse(value, &settings.currency).map_err(|part| {
                usage(text!("cli-settings-cannot-read-write-what-one-unit", part, currency = settings.currency))
            })?;
        }
        "time-zone" => {
            if !numbers::is_zone(value) {
                return Err(usage(text!("cli-settings-no-time-zone-write-one-such", value)));
            }
            value.clone_into(&mut settings.time_zone);
        }
        "stages" => rules.stages = stages(value)?,
        "session-minutes" => settings.session_gap_minutes = number(name, value, 1..=10_080)?,
        "inactive-days" => settings.inactive_after_days = number(name, value, 1..=3650)?,
        "message-gap-days" => settings.message_gap_days = number(name, value, 1..=90)?,
        "messages-a-week" => settings.messages_a_week = number(name, value, 0..=7)?,
        "features" => {
            settings.features = read_features(value, &snapshot.table).map_err(|why| usage(why.to_string()))?;
        }
        "hold-out" => settings.hold_out_share = number(name, value.trim_end_matches('%').trim(), 0.0..=50.0)? / 100.0,
        "as-usual" => settings.as_usual_share = number(name, value.trim_end_matches('%').trim(), 0.0..=40.0)? / 100.0,
        "smallest-group" => settings.smallest_group = number(name, value, 0..=100_000)?,
        "hide-names" => {
            settings.hide_names = match value {
                "on" => true,
                "off" => false,
                _ => return Err(usage(text!("cli-settings-hide-names-off"))),
            };
        }
        "color" | "font" | "author" | "logo" => look(settings, name, value)?,
        update_notice::SETTING => return Err(usage(text!("cli-settings-is-of-program", name, value))),
        _ => return Err(usage(text!("cli-settings-no-setting-desire-path-settings-help", name))),
    }
    Ok(())
}

/// How the company looks; `none` = as this program does.
fn look(settings: &mut Settings, name: &str, value: &str) -> anyhow::Result<()> {
    let value = if value == "none" { "" } else { value };
    match name {
        "color" if !value.is_empty() && Look::read_color(value).is_none() => {
            return Err(usage(text!("cli-settings-no-color", value)));
        }
        "color" => settings.look.color = Look::read_color(value).map_or_else(String::new, |hex| format!("#{hex}")),
        "font" => value.clone_into(&mut settings.look.font),
        "author" => value.clone_into(&mut settings.look.author),
        _ if value.is_empty() => settings.look.logo = Box::default(),
        _ => settings.look.logo = logo(Path::new(value))?.into(),
    }
    Ok(())
}

/// A logo as the project keeps it.
fn logo(file: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::read(file).with_context(|| text!("cli-playbooks-cannot-read", file = file.display()))?;
    Look::read_logo(&bytes).ok_or_else(|| usage(text!("cli-settings-logo-is-a-png", file = file.display())))
}

/// The touchpoints that are named, as the data writes them.
fn goal(snapshot: &Snapshot, value: &str) -> anyhow::Result<Vec<String>> {
    let known = &snapshot.table.names.touchpoints;
    let find = |name: &str| {
        let found = known.iter().find(|t| t.eq_ignore_ascii_case(name)).cloned();
        found.ok_or_else(|| {
            let near = known.iter().filter(|known| likeness(known, name) >= ALIKE);
            let near = near.max_by(|a, b| likeness(a, name).total_cmp(&likeness(b, name)));
            let near = near.map_or_else(
                || text!("cli-settings-touchpoints-lists-them").to_owned(),
                |n| text!("cli-settings-did-you-mean", n),
            );
            usage(text!("cli-settings-no-touchpoint-data", name, near))
        })
    };
    let names: Vec<&str> = value.split(',').map(str::trim).filter(|n| !n.is_empty()).collect();
    if names.is_empty() {
        return Err(usage(text!("cli-settings-goal-needs-touchpoint-such-set-goal")));
    }
    names.into_iter().map(find).collect()
}

/// Names that are this alike are taken for a slip of the pen.
const ALIKE: f64 = 0.8;

fn likeness(a: &str, b: &str) -> f64 {
    strsim::jaro_winkler(&a.to_lowercase(), &b.to_lowercase())
}

fn objective(value: &str) -> anyhow::Result<Objective> {
    match value.replace('_', "-").as_str() {
        "convert-more" => Ok(Objective::ConvertMore),
        "keep-customers" => Ok(Objective::KeepCustomers),
        "engage-more" => Ok(Objective::EngageMore),
        _ => Err(usage(text!("cli-settings-objective-convert-more-keep-customers-engage"))),
    }
}

fn stages(value: &str) -> anyhow::Result<Vec<String>> {
    let names: Vec<String> = value.split(',').map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect();
    let distinct: std::collections::BTreeSet<String> = names.iter().map(|n| n.to_lowercase()).collect();
    if !(1..=12).contains(&names.len()) || distinct.len() != names.len() {
        return Err(usage(text!("cli-settings-stages-1-12-different-names-commas")));
    }
    Ok(names)
}

fn number<T>(name: &str, value: &str, range: std::ops::RangeInclusive<T>) -> anyhow::Result<T>
where
    T: std::str::FromStr + PartialOrd + std::fmt::Display,
{
    let found = value.parse().ok().filter(|n| range.contains(n));
    found.ok_or_else(|| {
        usage(text!("cli-settings-number-from", name, start = range.start().to_string(), end = range.end().to_string()))
    })
}

fn unless_none<T>(name: &str, value: &str, range: std::ops::RangeInclusive<T>) -> anyhow::Result<Option<T>>
where
    T: std::str::FromStr + PartialOrd + std::fmt::Display,
{
    if value == "none" { Ok(None) } else { number(name, value, range).map(Some) }
}

/// Says what the data of a new project have for a goal, where nothing in them is the project's own.
pub(super) fn print_goal_in_data(project: &ProjectArg, imported: &ImportSummary) -> anyhow::Result<()> {
    if imported.goal_is_named || imported.events == 0 {
        return Ok(());
    }
    let snapshot = open_lazily(project)?.snapshot();
    if let Some(found) = proposed_goal(&snapshot.table, &snapshot.project) {
        let times = text!("count-times", n = found.count);
        let (goal, project) = (any_of(&imported.settings.goal.touchpoints), project.path.display());
        print_note(&text!("cli-import-goal-is-not-in-data", goal, proposed = found.name, times, project));
    }
    Ok(())
}

/// The table of settings, without rows.
pub(super) fn table() -> Table {
    Table::new(&[
        ("setting", text!("cli-settings-setting")),
        ("value", text!("cli-settings-value")),
        ("note", text!("cli-settings-note")),
    ])
}

fn print(snapshot: &Snapshot, args: &SettingsArgs) -> anyhow::Result<()> {
    let (project, now) = (&snapshot.project, &snapshot.project.settings);
    let found = snapshot.assumptions(computer_zone());
    let mut rows = table();
    let mut push = |name: &str, value: String, note: String| {
        rows.push(vec![Cell::text(name), Cell::text(value), Cell::text(note)]);
    };
    let differs = |proposed: &str, current: &str, why: String| {
        if proposed == current { why } else { text!("cli-settings-the-data-speaks-for", proposed, why) }
    };
    let goal = match found.goal_reason {
        GoalReason::Name if found.goal != now.goal.touchpoints => {
            let why = words::goal_reason(&found);
            text!("cli-settings-goal-is-not-in-data", proposed = found.goal.join(","), why)
        }
        _ => words::goal_reason(&found),
    };
    push("goal", now.goal.touchpoints.join(","), goal);
    push("goal-name", now.goal.name.clone(), String::new());
    push("goal-value", now.goal.value.map_or_else(|| "none".to_owned(), |v| v.to_string()), String::new());
    push("goal-days", now.goal.window_days.map_or_else(|| "none".to_owned(), |v| v.to_string()), String::new());
    let objective = match now.objective {
        Objective::ConvertMore => "convert-more",
        Objective::KeepCustomers => "keep-customers",
        Objective::EngageMore => "engage-more",
    };
    push("objective", objective.to_owned(), String::new());
    push("currency", now.currency.clone(), differs(&found.currency, &now.currency, words::currency_reason(&found)));
    let rates = &now.exchange_rates;
    let of_other = !rates.rates.is_empty() && rates.into != now.currency;
    let note =
        if of_other { text!("cli-settings-they-lead-so-they-not-used", into = rates.into) } else { String::new() };
    push("exchange-rates", if rates.rates.is_empty() { "none".to_owned() } else { rates.text() }, note);
    push("time-zone", now.time_zone.clone(), differs(&found.time_zone, &now.time_zone, words::zone_reason(&found)));
    push("stages", project.rules.stages.join(","), words::stages(&found));
    push("session-minutes", now.session_gap_minutes.to_string(), String::new());
    push("inactive-days", now.inactive_after_days.to_string(), String::new());
    push(
        "message-gap-days",
        now.message_gap_days.to_string(),
        text!("cli-settings-between-messages-one-person").to_owned(),
    );
    push("messages-a-week", now.messages_a_week.to_string(), text!("cli-settings-most-messages-a-week").to_owned());
    push("features", features_text(&now.features), text!("cli-settings-properties-that-count").to_owned());
    push(
        "hold-out",
        format!("{}", (now.hold_out_share * 1000.0).round() / 10.0),
        text!("cli-settings-per-cent").to_owned(),
    );
    push(
        "as-usual",
        format!("{}", (now.as_usual_share * 1000.0).round() / 10.0),
        text!("cli-settings-per-cent-as-usual").to_owned(),
    );
    push("smallest-group", now.smallest_group.to_string(), String::new());
    push("hide-names", if now.hide_names { "on" } else { "off" }.to_owned(), String::new());
    let or_none = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
    push("color", or_none(&now.look.color), text!("cli-settings-look").to_owned());
    push("font", or_none(&now.look.font), String::new());
    push("author", or_none(&now.look.author), String::new());
    let logo = if now.look.logo.is_empty() { "none" } else { text!("cli-settings-logo-there") };
    push("logo", logo.to_owned(), String::new());
    let headline = if now.confirmed {
        text!("cli-settings-somebody-has-looked-these-settings", name = project.name)
    } else {
        text!("cli-settings-nobody-has-looked-these-settings-yet", name = project.name)
    };
    let mut report = Report::new(headline, rows);
    report.facts = vec![("confirmed", now.confirmed.into())];
    report.print(args.format, &Style::of(now))
}
