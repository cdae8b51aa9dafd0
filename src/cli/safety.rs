//! `check`, `backup`, `undo` and `redo`.

use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use crate::files::{OutputFile, Overwrite};
use crate::present::numbers;
use crate::present::table::{Cell, Style, Table};
use crate::progress::Progress;
use crate::store::backup_place;
use crate::workspace::Workspace;

use super::args::{BackupArgs, CheckArgs, StepArgs, UndoArgs};
use super::error::{nothing, usage};
use super::file_format;
use super::output::{Report, print_note};
use super::project::{edit, open_read_only};
use super::watch::ProgressDisplay;

pub(super) fn check(args: &CheckArgs) -> anyhow::Result<()> {
    if args.accept {
        return accept(args);
    }
    let workspace = open_read_only(&args.project)?;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let found = workspace.check(&progress)?;
    drop(watch);
    let mut table = Table::new(&[("place", "Where"), ("what", "What"), ("acceptable", "Can be accepted")]);
    for finding in &found.findings {
        table.push(vec![
            Cell::text(finding.place.clone()),
            Cell::text(finding.what.clone()),
            Cell::Flag(finding.acceptable),
        ]);
    }
    let headline = match found.findings.len() as u64 {
        0 => format!(
            "Nothing is wrong with {}: {} and {} of events are as the program wrote them.",
            args.project.path.display(),
            numbers::plural(found.tables, "table", "tables"),
            numbers::plural(found.blocks, "block", "blocks")
        ),
        n => format!("{} in {}.", numbers::plural(n, "finding", "findings"), args.project.path.display()),
    };
    let mut report = Report::new(headline, table);
    report.facts = vec![("tables", found.tables.into()), ("blocks", found.blocks.into())];
    if found.findings.iter().any(|f| f.acceptable) {
        report.caption = "Changes that are yours are taken as they are by `desire-path check PROJECT --accept`; else \
                          restore the project from a backup."
            .to_owned();
    }
    if !found.findings.is_empty() {
        super::output::mark_incomplete("The project file is damaged or was changed outside the program.");
    }
    report.print(args.format, &Style::of(&workspace.snapshot().project.settings))
}

fn accept(args: &CheckArgs) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    let accepted = workspace.accept_tables()?;
    workspace.close()?;
    if accepted.is_empty() {
        return Err(nothing("no table was changed outside the program, so there is nothing to accept"));
    }
    print_note(&format!("accepted as they are: {}; earlier edits cannot be undone any more", accepted.join(", ")));
    super::output::unmark_incomplete();
    Ok(())
}

pub(super) fn backup(args: &BackupArgs) -> anyhow::Result<()> {
    let to = args.out.clone().unwrap_or_else(|| beside(&args.project.path));
    let to = OutputFile::claim(to, &args.project.protected(), Overwrite::Refuse)?.path().to_owned();
    file_format::of_project("a backup", &to, &args.project.path)?;
    let workspace = open_read_only(&args.project)?;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    workspace.backup(&to, &progress)?;
    drop(watch);
    let how = if workspace.snapshot().is_encrypted() { "; the project's passphrase opens it" } else { "" };
    print_note(&format!("{} is a copy of the project, read and found whole{how}", to.display()));
    print_note("people who are erased from the project later are still in it: remove copies that are not needed any more");
    Ok(())
}

/// "shop.2026-11-28-101500.backup.desire" beside "shop.desire", with a number where that is taken.
fn beside(project: &Path) -> PathBuf {
    let now = TimeZone::UTC.to_datetime(jiff::Timestamp::now());
    let now = format!(
        "{}-{:02}-{:02}-{:02}{:02}{:02}",
        now.year(),
        now.month(),
        now.day(),
        now.hour(),
        now.minute(),
        now.second()
    );
    backup_place(project, &now)
}

pub(super) fn undo(args: &UndoArgs) -> anyhow::Result<()> {
    if !args.steps.list && !args.yes {
        refuse_import(&args.steps)?;
    }
    step(&args.steps, "undone", Workspace::undo)
}

/// An import that is taken back cannot be done again once the project is closed, and that is at once here.
fn refuse_import(args: &StepArgs) -> anyhow::Result<()> {
    let steps = open_read_only(&args.project)?.undo_steps()?;
    match steps.into_iter().rfind(|step| step.done) {
        Some(step) if step.is_import => Err(usage(format!(
            "nothing was changed: this would take back \"{}\" and remove its rows for good; say --yes to do it, importing \
             the files again brings them back",
            step.what
        ))),
        _ => Ok(()),
    }
}

pub(super) fn redo(args: &StepArgs) -> anyhow::Result<()> {
    step(args, "done again", Workspace::redo)
}

fn step(
    args: &StepArgs,
    word: &str,
    work: fn(&mut Workspace) -> Result<Option<String>, crate::store::StoreError>,
) -> anyhow::Result<()> {
    if args.list {
        return list(args);
    }
    let mut workspace = edit(&args.project)?;
    let what = work(&mut workspace)?;
    workspace.close()?;
    match what {
        Some(what) => print_note(&format!("{word}: {what}")),
        None => return Err(nothing(format!("no edit can be {word}; `desire-path undo PROJECT --list` lists them"))),
    }
    Ok(())
}

fn list(args: &StepArgs) -> anyhow::Result<()> {
    let workspace = open_read_only(&args.project)?;
    let mut table = Table::new(&[("at", "When"), ("what", "What"), ("can_be", "Can be")]);
    for step in workspace.undo_steps()? {
        let can_be = if step.done { "undone" } else { "done again" };
        table.push(vec![Cell::Time(step.at), Cell::text(step.what), Cell::text(can_be)]);
    }
    Report::new("", table).print(args.format, &Style::of(&workspace.snapshot().project.settings))
}
