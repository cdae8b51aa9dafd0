//! `completions`, `man` and `licences`: what belongs to the program and not to a project.

use std::io::Write;

use anyhow::Context;

use super::args::{CompletionsArgs, ManArgs};
use super::output::{say, stdout};
use super::{parse, usage};

/// `completions`.
pub fn completions(args: &CompletionsArgs) -> anyhow::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut parse::program(), "desire-path", &mut script);
    write(&script)
}

/// `man`.
pub fn man(args: &ManArgs) -> anyhow::Result<()> {
    let mut program = parse::program();
    program.build();
    if let Some(folder) = &args.out {
        std::fs::create_dir_all(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
        clap_mangen::generate_to(program, folder)
            .with_context(|| format!("the pages cannot be written to {}", folder.display()))?;
        say(&format!("wrote the pages to {}", folder.display()));
        return Ok(());
    }
    let mut command = &program;
    for word in &args.command {
        command = command.find_subcommand(word).ok_or_else(|| {
            usage(format!(
                "there is no command \"{}\"; `desire-path --help` lists the commands",
                args.command.join(" ")
            ))
        })?;
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    write(&page)
}

/// `licences`.
pub fn licences() -> anyhow::Result<()> {
    write(crate::present::licences::text().as_bytes())
}

fn write(bytes: &[u8]) -> anyhow::Result<()> {
    let mut out = stdout();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(())
}
