//! `completions`, `man` and `licences`: what belongs to the program and not to a project.

use std::io::Write;

use anyhow::Context;
use clap::Command;

use crate::files::ProtectedFiles;
use crate::insights;
use crate::texts::text;

use super::args::{CompletionsArgs, ManArgs};
use super::error::usage;
use super::output::{print_note, stdout};
use super::parse;

pub(super) fn completions(args: &CompletionsArgs) -> anyhow::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut parse::program(), "desire-path", &mut script);
    write(&script)
}

pub(super) fn man(args: &ManArgs) -> anyhow::Result<()> {
    // `help` has no page of its own among the others
    let mut program = parse::program().disable_help_subcommand(args.out.is_some());
    program.build();
    if let Some(folder) = &args.out {
        std::fs::create_dir_all(folder)
            .with_context(|| text!("cli-manual-folder-cannot-made", folder = folder.display()))?;
        let mut found = Vec::new();
        pages(&program, &mut found)?;
        let claim = |(name, bytes): (String, Vec<u8>)| {
            let path = folder.join(name);
            // a page that is there as it would be written may stay
            let same = std::fs::read(&path).is_ok_and(|there| there == bytes);
            (!same).then(|| args.force.claim(&path, &ProtectedFiles::default()).map(|file| (file, bytes))).transpose()
        };
        let found = found.into_iter().map(claim).collect::<anyhow::Result<Vec<_>>>()?;
        for (file, bytes) in found.iter().flatten() {
            file.write(bytes)?;
        }
        print_note(&text!("cli-manual-wrote-the-pages-to", folder = folder.display()));
        return Ok(());
    }
    if let [word] = args.command.as_slice()
        && let Some(page) = page_of_question(&program, word)
    {
        return write(&page?);
    }
    let mut command = &program;
    for word in &args.command {
        command = command.find_subcommand(word).ok_or_else(|| {
            usage(text!("cli-manual-no-command-desire-path-help-lists", command = args.command.join(" ")))
        })?;
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    write(&page)
}

/// The page of a question that is asked without writing `show`; none where the word is a command of its own, or no question.
fn page_of_question(program: &Command, word: &str) -> Option<anyhow::Result<Vec<u8>>> {
    let insight = insights::find(word).ok().filter(|_| program.find_subcommand(word).is_none())?;
    let (id, show) = (insight.id(), program.find_subcommand("show")?.clone());
    let name = format!("desire-path-{id}");
    let command = show
        .name(id)
        .display_name(&name)
        .bin_name(format!("desire-path {id}"))
        .about(insight.title())
        .long_about(parse::about_question(insight))
        .mut_arg("id", |arg| arg.hide(true));
    let mut page = Vec::new();
    Some(clap_mangen::Man::new(command).render(&mut page).map(|()| page).map_err(Into::into))
}

/// The pages of a command and of all below it, by the names of their files.
fn pages(command: &Command, found: &mut Vec<(String, Vec<u8>)>) -> anyhow::Result<()> {
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        pages(inner, found)?;
    }
    let page = clap_mangen::Man::new(command.clone());
    let mut bytes = Vec::new();
    page.render(&mut bytes)?;
    found.push((page.get_filename(), bytes));
    Ok(())
}

pub(super) fn licences() -> anyhow::Result<()> {
    write(crate::present::licences::text().as_bytes())
}

fn write(bytes: &[u8]) -> anyhow::Result<()> {
    let mut out = stdout();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(())
}
