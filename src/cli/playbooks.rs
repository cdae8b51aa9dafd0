//! `playbooks`: what is done for whom, listed with counts, switched on and off, and as a file.

use std::path::Path;

use anyhow::Context;

use crate::insights::{change_of_playbooks, read_playbooks, template_problems, write_playbooks};
use crate::model::{Change, Playbook, Project, is_same_name};
use crate::release::Release;
use crate::texts::text;
use crate::workspace::{Edit, Workspace};

use super::args::PlaybooksArgs;
use super::ask::refused;
use super::destination::Destination;
use super::error::usage;
use super::file_format;
use super::output::print_note;
use super::project::{edit, open_lazily};
use super::show::show;

pub(super) fn playbooks(args: &PlaybooksArgs) -> anyhow::Result<()> {
    if let Some(file) = &args.export {
        let target = Destination::claim(file, args.output.force, &args.project.protected())?;
        file_format::of(text!("cli-playbooks-the-file"), file, None, file_format::DOCUMENT)?;
        let snapshot = open_lazily(&args.project)?.snapshot();
        target.keep_imported(&snapshot.project)?;
        return target.write_bytes(&Release::of_nobody(write_playbooks(&snapshot.project)?.into_bytes()));
    }
    if args.changes() {
        change(args)?;
    }
    show(&args.question())
}

fn change(args: &PlaybooksArgs) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    if let Some(file) = &args.import {
        import(&mut workspace, file)?;
    }
    for (names, enabled) in [(&args.on, true), (&args.off, false)] {
        let snapshot = workspace.snapshot();
        let found = named(&snapshot.project, names)?;
        let changed = found.into_iter().filter(|of| of.enabled != enabled).cloned();
        let changed: Vec<Playbook> = changed.map(|of| Playbook { enabled, ..of }).collect();
        if !changed.is_empty() {
            workspace.edit(Edit::Playbooks(Change::Update(changed)))?;
        }
    }
    let ids: Vec<u32> = named(&workspace.snapshot().project, &args.remove)?.into_iter().map(|of| of.id).collect();
    if !ids.is_empty() {
        workspace.edit(Edit::Playbooks(Change::Remove(ids)))?;
    }
    Ok(workspace.close()?)
}

/// The playbooks of these names.
fn named<'p>(project: &'p Project, names: &[String]) -> anyhow::Result<Vec<&'p Playbook>> {
    let find = |name: &String| {
        let found = project.playbooks.iter().find(|of| is_same_name(&of.name, name));
        found.ok_or_else(|| {
            let known: Vec<&str> = project.playbooks.iter().map(|of| of.name.as_str()).collect();
            usage(text!("cli-playbooks-no-playbook", name, known = known.join(", ")))
        })
    };
    names.iter().map(find).collect()
}

/// Brings the playbooks of a file into the project.
fn import(workspace: &mut Workspace, file: &Path) -> anyhow::Result<()> {
    let cannot = || text!("cli-playbooks-cannot-read", file = file.display());
    let text = std::fs::read_to_string(file).with_context(cannot)?;
    let snapshot = workspace.snapshot();
    let read = read_playbooks(&text, &snapshot.table, &snapshot.project).map_err(refused).with_context(cannot)?;
    for playbook in &read {
        let variants = playbook.variants.iter().map(|variant| &variant.message);
        let messages = std::iter::once(&playbook.message).chain(variants);
        for problem in messages.flat_map(|message| template_problems(message, &snapshot.table)) {
            print_note(&format!("{}: {}", playbook.name, problem.says));
        }
    }
    for change in change_of_playbooks(&snapshot.project.playbooks, read) {
        if change.written().next().is_some() {
            workspace.edit(Edit::Playbooks(change))?;
        }
    }
    Ok(())
}
