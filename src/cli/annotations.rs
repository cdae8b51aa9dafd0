//! `annotations`: notes on days, listed, added and removed.

use crate::model::{Annotation, AnnotationKind, Change, is_same_name};
use crate::present::annotations as words;
use crate::present::table::Style;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot};

use super::args::{AnnotationsArgs, Format};
use super::error::usage;
use super::output::Report;
use super::project::{edit, open_lazily};

pub(super) fn annotations(args: &AnnotationsArgs) -> anyhow::Result<()> {
    if args.add.is_none() && args.remove.is_empty() {
        return print(&open_lazily(&args.project)?.snapshot(), args.format);
    }
    let mut workspace = edit(&args.project)?;
    let change = match &args.add {
        Some(text) => Change::Add(vec![note(&workspace.snapshot(), text, args)?]),
        None => Change::Remove(known(&workspace.snapshot(), &args.remove)?),
    };
    workspace.edit(Edit::Annotations(change))?;
    print(&workspace.snapshot(), args.format)?;
    Ok(workspace.close()?)
}

/// The note that is asked for.
fn note(snapshot: &Snapshot, text: &str, args: &AnnotationsArgs) -> anyhow::Result<Annotation> {
    let day = |text: &str| {
        words::parse_day(text).ok_or_else(|| usage(text!("cli-annotations-no-day-write-one-such-2026", text)))
    };
    let first_day = day(args.from.as_deref().unwrap_or_default())?;
    let last_day = args.to.as_deref().map_or(Ok(first_day), day)?;
    if last_day < first_day {
        return Err(usage(text!("cli-annotations-last-day-lies-before-first-swap")));
    }
    if text.trim().is_empty() {
        return Err(usage(text!("cli-annotations-note-has-no-text-write-add")));
    }
    let kind = AnnotationKind::from_code(&args.kind.to_lowercase().replace([' ', '_'], "-")).ok_or_else(|| {
        let kinds = AnnotationKind::ALL.map(AnnotationKind::code).join(", ");
        usage(text!("cli-annotations-no-kind-note", kind = args.kind, kinds))
    })?;
    let source = args.source.as_deref().map(|name| source(snapshot, name)).transpose()?;
    Ok(Annotation { id: 0, first_day, last_day, kind, text: text.trim().to_owned(), source })
}

/// The source, as the project writes it.
fn source(snapshot: &Snapshot, name: &str) -> anyhow::Result<String> {
    let sources = &snapshot.project.sources;
    let found = sources.iter().find(|s| is_same_name(&s.name, name));
    found.map(|s| s.name.clone()).ok_or_else(|| {
        let names: Vec<&str> = sources.iter().map(|s| s.name.as_str()).collect();
        usage(text!("cli-annotations-no-source", name, names = names.join(", ")))
    })
}

/// The numbers, where there are notes with all of them.
fn known(snapshot: &Snapshot, numbers: &[u32]) -> anyhow::Result<Vec<u32>> {
    let there = |id: &u32| snapshot.project.annotations.iter().any(|note| note.id == *id);
    match numbers.iter().find(|id| !there(id)) {
        Some(id) => Err(usage(text!("cli-annotations-no-note-desire-path-annotations-project", id = id.to_string()))),
        None => Ok(numbers.to_vec()),
    }
}

fn print(snapshot: &Snapshot, format: Format) -> anyhow::Result<()> {
    let project = &snapshot.project;
    let n = project.annotations.len() as u64;
    let headline = format!("{}: {}.", project.name, text!("count-notes-on-the-data", n = n));
    Report::new(headline, words::table(project)).print(format, &Style::of(&project.settings))
}
