//! `check`, `backup`, `undo` and `redo`.

use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use crate::files::{OutputFile, Overwrite};
use crate::present::table::{Cell, Style, Table};
use crate::progress::Progress;
use crate::store::backup_place;
use crate::texts::text;
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
    let mut table = Table::new(&[
        ("place", text!("cli-safety-where")),
        ("what", text!("cli-safety-what")),
        ("acceptable", text!("cli-safety-can-be-accepted")),
    ]);
    for finding in &found.findings {
        table.push(vec![
            Cell::text(finding.place.clone()),
            Cell::text(finding.what.clone()),
            Cell::Flag(finding.acceptable),
        ]);
    }
    let headline = match found.findings.len() as u64 {
        0 => text!(
            "cli-safety-nothing-wrong-events-program-wrote-them",
            path = args.project.path.display(),
            tables = text!("count-tables", n = found.tables),
            blocks = text!("count-blocks", n = found.blocks)
        ),
        n => text!(
            "cli-safety-findings-in",
            findings = text!("count-findings", n = n),
            path = args.project.path.display()
        ),
    };
    let mut report = Report::new(headline, table);
    report.facts = vec![("tables", found.tables.into()), ("blocks", found.blocks.into())];
    if found.findings.iter().any(|f| f.acceptable) {
        report.caption = text!("cli-safety-changes-yours-taken-they-desire-path").to_owned();
    }
    if !found.findings.is_empty() {
        super::output::mark_incomplete(text!("cli-safety-project-file-damaged-changed-outside-program"));
    }
    report.print(args.format, &Style::of(&workspace.snapshot().project.settings))
}

fn accept(args: &CheckArgs) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    let accepted = workspace.accept_tables()?;
    workspace.close()?;
    if accepted.is_empty() {
        return Err(nothing(text!("cli-safety-no-table-changed-outside-program-so")));
    }
    print_note(&text!("cli-safety-accepted-they-earlier-edits-cannot-undone", accepted = accepted.join(", ")));
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
    let how = if workspace.snapshot().is_encrypted() { text!("cli-safety-projects-passphrase-opens") } else { "" };
    print_note(&text!("cli-safety-copy-project-read-found-whole", to = to.display(), how));
    print_note(text!("cli-safety-people-who-erased-from-project-later"));
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
    step(&args.steps, text!("cli-safety-undone"), Workspace::undo)
}

/// An import that is taken back cannot be done again once the project is closed, and that is at once here.
fn refuse_import(args: &StepArgs) -> anyhow::Result<()> {
    let steps = open_read_only(&args.project)?.undo_steps()?;
    match steps.into_iter().rfind(|step| step.done) {
        Some(step) if step.is_import => {
            Err(usage(text!("cli-safety-nothing-changed-would-take-back-remove", what = step.what)))
        }
        _ => Ok(()),
    }
}

pub(super) fn redo(args: &StepArgs) -> anyhow::Result<()> {
    step(args, text!("cli-safety-done-again"), Workspace::redo)
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
        None => return Err(nothing(text!("cli-safety-no-edit-can-desire-path-undo", word))),
    }
    Ok(())
}

fn list(args: &StepArgs) -> anyhow::Result<()> {
    let workspace = open_read_only(&args.project)?;
    let mut table = Table::new(&[
        ("at", text!("cli-safety-when")),
        ("what", text!("cli-safety-what")),
        ("can_be", text!("cli-safety-can-be")),
    ]);
    for step in workspace.undo_steps()? {
        let can_be = if step.done { text!("cli-safety-undone") } else { text!("cli-safety-done-again") };
        table.push(vec![Cell::Time(step.at), Cell::text(step.what), Cell::text(can_be)]);
    }
    Report::new("", table).print(args.format, &Style::of(&workspace.snapshot().project.settings))
}
