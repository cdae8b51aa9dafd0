//! `touchpoints`: what happens in the data, with stage and kind of each, and how to change them.

use crate::model::{Rules, TouchpointKind, is_same_name};
use crate::present::table::{Cell, Style, Table};
use crate::present::touchpoint_kinds;
use crate::present::touchpoint_list::touchpoint_list;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot};

use super::args::{Format, TouchpointsArgs};
use super::error::usage;
use super::output::Report;
use super::project::{edit, open_lazily};

/// The word that takes back what a person chose.
const DEFAULT: &str = "default";

pub(super) fn touchpoints(args: &TouchpointsArgs) -> anyhow::Result<()> {
    if args.kind.is_empty() && args.stage.is_empty() {
        return print(&open_lazily(&args.project)?.snapshot(), args.format);
    }
    let mut workspace = edit(&args.project)?;
    let snapshot = workspace.snapshot();
    let rules = changed(&snapshot, args)?;
    if rules != snapshot.project.rules {
        workspace.edit(Edit::SetRules(rules))?;
    }
    print(&workspace.snapshot(), args.format)?;
    Ok(workspace.close()?)
}

/// The rules with all changes, or none where one is wrong.
fn changed(snapshot: &Snapshot, args: &TouchpointsArgs) -> anyhow::Result<Rules> {
    let mut rules = snapshot.project.rules.clone();
    for word in &args.kind {
        let (touchpoint, code) = pair(snapshot, word, "--kind Warenkorb=cart")?;
        match code {
            DEFAULT => drop(rules.kind_of.remove(&touchpoint)),
            code => drop(rules.kind_of.insert(touchpoint, kind(code)?)),
        }
    }
    for word in &args.stage {
        let (touchpoint, name) = pair(snapshot, word, "--stage Warenkorb=Decision")?;
        match name {
            DEFAULT => drop(rules.stage_of.remove(&touchpoint)),
            "none" => drop(rules.stage_of.insert(touchpoint, String::new())),
            name => {
                let stage = stage(&rules, name)?;
                rules.stage_of.insert(touchpoint, stage);
            }
        }
    }
    Ok(rules)
}

/// The touchpoint, as the data writes it, and what is said of it. Its name may hold an equals sign.
fn pair<'w>(snapshot: &Snapshot, word: &'w str, example: &str) -> anyhow::Result<(String, &'w str)> {
    let Some((name, value)) = word.rsplit_once('=') else {
        return Err(usage(text!("cli-touchpoints-names-no-touchpoint-value-write", word, example)));
    };
    let (name, value) = (name.trim(), value.trim());
    let mut known = snapshot.table.names.touchpoints.iter();
    match known.find(|t| is_same_name(t, name)) {
        Some(touchpoint) => Ok((touchpoint.clone(), value)),
        None => Err(usage(text!("cli-touchpoints-no-touchpoint-data-desire-path-touchpoints", name))),
    }
}

fn kind(code: &str) -> anyhow::Result<TouchpointKind> {
    let tidy = code.to_lowercase().replace([' ', '_'], "-");
    TouchpointKind::from_code(&tidy)
        .ok_or_else(|| usage(text!("cli-touchpoints-no-kind-desire-path-touchpoints-help", code)))
}

fn stage(rules: &Rules, name: &str) -> anyhow::Result<String> {
    let found = rules.stages.iter().find(|s| is_same_name(s, name));
    found.cloned().ok_or_else(|| usage(text!("cli-touchpoints-no-stage", name, stages = rules.stages.join(", "))))
}

fn print(snapshot: &Snapshot, format: Format) -> anyhow::Result<()> {
    let (table, project) = (&snapshot.table, &snapshot.project);
    let found = touchpoint_list(table, project);
    let mut rows = Table::new(&[
        ("touchpoint", text!("cli-touchpoints-touchpoint")),
        ("stage", text!("cli-touchpoints-stage")),
        ("kind", text!("cli-touchpoints-kind")),
        ("events", text!("cli-touchpoints-events")),
        ("orders", text!("cli-touchpoints-orders")),
        ("raw_names", text!("cli-touchpoints-raw-names")),
    ]);
    for row in &found {
        let stage = row.stage.and_then(|s| table.names.stages.get(usize::from(s))).map_or("", String::as_str);
        let kind = if format == Format::Text { touchpoint_kinds::label(row.kind) } else { row.kind.code() };
        rows.push(vec![
            Cell::text(&row.name),
            Cell::text(stage),
            Cell::text(kind),
            Cell::Count(row.events),
            row.orders.map_or(Cell::Empty, Cell::Count),
            Cell::text(row.raw.join(", ")),
        ]);
    }
    let headline = text!(
        "cli-touchpoints-in-stages",
        project = project.name,
        touchpoints = text!("count-touchpoints", n = found.len()),
        stages = text!("count-stages", n = table.names.stages.len())
    );
    Report::new(headline, rows).print(format, &Style::of(&project.settings))
}
