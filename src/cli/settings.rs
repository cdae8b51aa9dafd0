//! `settings`: what every number depends on, and what in the data speaks for it.

use crate::model::{ExchangeRates, Objective, Rules, Settings};
use crate::present::assumptions as words;
use crate::present::numbers;
use crate::present::table::{Cell, Style, Table};
use crate::workspace::{Edit, Snapshot, Workspace, computer_zone};

use super::args::SettingsArgs;
use super::error::usage;
use super::output::Report;
use super::project::{edit, open_lazily};

/// Runs `settings`.
pub(super) fn settings(args: &SettingsArgs) -> anyhow::Result<()> {
    if args.set.is_empty() {
        return print(&open_lazily(&args.project)?.snapshot(), args);
    }
    let mut workspace = edit(&args.project)?;
    change(&mut workspace, &args.set)?;
    print(&workspace.snapshot(), args)?;
    Ok(workspace.close()?)
}

/// Makes the changes: all of them, or none where one is wrong.
fn change(workspace: &mut Workspace, words: &[String]) -> anyhow::Result<()> {
    let snapshot = workspace.snapshot();
    let project = &snapshot.project;
    let (mut settings, mut rules) = (project.settings.clone(), project.rules.clone());
    for word in words {
        let Some((name, value)) = word.split_once('=') else {
            return Err(usage(format!(
                "\"{word}\" is no setting; write --set SETTING=VALUE, such as --set currency=GBP"
            )));
        };
        // an underscore is as good as a hyphen
        let name = name.trim().to_lowercase().replace('_', "-");
        set_one(&snapshot, &mut settings, &mut rules, &name, value.trim())?;
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
            settings.goal.name = touchpoints.join(" or ");
            settings.goal.touchpoints = touchpoints;
        }
        "goal-name" if !value.is_empty() => value.clone_into(&mut settings.goal.name),
        "goal-value" => settings.goal.value = unless_none(name, value, 0.0..=1e9)?,
        "goal-days" => settings.goal.window_days = unless_none(name, value, 1..=3650)?,
        "objective" => settings.objective = objective(value)?,
        "currency" => {
            let code = value.to_uppercase();
            if !numbers::is_currency(&code) {
                return Err(usage(format!("\"{value}\" is no currency; write three letters such as GBP")));
            }
            settings.currency = code;
        }
        "exchange-rates" => {
            *settings.exchange_rates = ExchangeRates::parse(value, &settings.currency).map_err(|part| {
                usage(format!(
                    "cannot read \"{part}\"; write what one unit is worth in {}: --set exchange-rates=\"USD 0.92, JPY 0.0061\"",
                    settings.currency
                ))
            })?;
        }
        "time-zone" => {
            if !numbers::is_zone(value) {
                return Err(usage(format!("there is no time zone \"{value}\"; write one such as Europe/London")));
            }
            value.clone_into(&mut settings.time_zone);
        }
        "stages" => rules.stages = stages(value)?,
        "session-minutes" => settings.session_gap_minutes = number(name, value, 1..=10_080)?,
        "inactive-days" => settings.inactive_after_days = number(name, value, 1..=3650)?,
        "message-gap-days" => settings.message_gap_days = number(name, value, 1..=90)?,
        "hold-out" => settings.hold_out_share = number(name, value.trim_end_matches('%').trim(), 0.0..=50.0)? / 100.0,
        "smallest-group" => settings.smallest_group = number(name, value, 0..=100_000)?,
        "hide-names" => {
            settings.hide_names = match value {
                "on" => true,
                "off" => false,
                _ => return Err(usage("hide-names is on or off")),
            };
        }
        _ => return Err(usage(format!("there is no setting \"{name}\"; `desire-path settings --help` lists them"))),
    }
    Ok(())
}

/// The touchpoints that are named, as the data writes them.
fn goal(snapshot: &Snapshot, value: &str) -> anyhow::Result<Vec<String>> {
    let known = &snapshot.table.names.touchpoints;
    let find = |name: &str| {
        let found = known.iter().find(|t| t.eq_ignore_ascii_case(name)).cloned();
        found.ok_or_else(|| {
            let near = known.iter().max_by(|a, b| likeness(a, name).total_cmp(&likeness(b, name)));
            let near = near.map(|n| format!("; did you mean \"{n}\"?")).unwrap_or_default();
            usage(format!("there is no touchpoint \"{name}\" in the data{near}"))
        })
    };
    let names: Vec<&str> = value.split(',').map(str::trim).filter(|n| !n.is_empty()).collect();
    if names.is_empty() {
        return Err(usage("the goal needs a touchpoint, such as --set goal=Purchase"));
    }
    names.into_iter().map(find).collect()
}

fn likeness(a: &str, b: &str) -> f64 {
    strsim::jaro_winkler(&a.to_lowercase(), &b.to_lowercase())
}

fn objective(value: &str) -> anyhow::Result<Objective> {
    match value.replace('_', "-").as_str() {
        "convert-more" => Ok(Objective::ConvertMore),
        "keep-customers" => Ok(Objective::KeepCustomers),
        "engage-more" => Ok(Objective::EngageMore),
        _ => Err(usage("objective is convert-more, keep-customers or engage-more")),
    }
}

fn stages(value: &str) -> anyhow::Result<Vec<String>> {
    let names: Vec<String> = value.split(',').map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect();
    let distinct: std::collections::BTreeSet<String> = names.iter().map(|n| n.to_lowercase()).collect();
    if !(1..=12).contains(&names.len()) || distinct.len() != names.len() {
        return Err(usage("stages are 1 to 12 different names with commas between them"));
    }
    Ok(names)
}

fn number<T>(name: &str, value: &str, range: std::ops::RangeInclusive<T>) -> anyhow::Result<T>
where
    T: std::str::FromStr + PartialOrd + std::fmt::Display,
{
    let found = value.parse().ok().filter(|n| range.contains(n));
    found.ok_or_else(|| usage(format!("{name} is a number from {} to {}", range.start(), range.end())))
}

fn unless_none<T>(name: &str, value: &str, range: std::ops::RangeInclusive<T>) -> anyhow::Result<Option<T>>
where
    T: std::str::FromStr + PartialOrd + std::fmt::Display,
{
    if value == "none" { Ok(None) } else { number(name, value, range).map(Some) }
}

fn print(snapshot: &Snapshot, args: &SettingsArgs) -> anyhow::Result<()> {
    let (project, now) = (&snapshot.project, &snapshot.project.settings);
    let found = snapshot.assumptions(computer_zone());
    let mut rows = Table::new(&[("setting", "Setting"), ("value", "Value"), ("note", "Note")]);
    let mut push = |name: &str, value: String, note: String| {
        rows.push(vec![Cell::text(name), Cell::text(value), Cell::text(note)]);
    };
    let differs = |proposed: &str, current: &str, why: String| {
        if proposed == current { why } else { format!("the data speaks for {proposed}: {why}") }
    };
    push("goal", now.goal.touchpoints.join(","), words::goal_reason(&found));
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
    let note = if of_other { format!("they lead to {}, so they are not used", rates.into) } else { String::new() };
    push("exchange-rates", if rates.rates.is_empty() { "none".to_owned() } else { rates.text() }, note);
    push("time-zone", now.time_zone.clone(), differs(&found.time_zone, &now.time_zone, words::zone_reason(&found)));
    push("stages", project.rules.stages.join(","), words::stages(&found));
    push("session-minutes", now.session_gap_minutes.to_string(), String::new());
    push("inactive-days", now.inactive_after_days.to_string(), String::new());
    push("message-gap-days", now.message_gap_days.to_string(), "between messages to one person".to_owned());
    push("hold-out", format!("{}", (now.hold_out_share * 1000.0).round() / 10.0), "per cent".to_owned());
    push("smallest-group", now.smallest_group.to_string(), String::new());
    push("hide-names", if now.hide_names { "on" } else { "off" }.to_owned(), String::new());
    let headline = if now.confirmed {
        format!("{}: somebody has looked at these settings.", project.name)
    } else {
        format!("{}: nobody has looked at these settings yet; --set SETTING=VALUE changes them.", project.name)
    };
    let mut report = Report::new(headline, rows);
    report.facts = vec![("confirmed", now.confirmed.into())];
    report.print(args.format, &Style::of(now))
}
