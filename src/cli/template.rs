//! `template`: how a project is set up, as a file for the next client.

use anyhow::Context;

use crate::insights::{LARGEST_TEMPLATE, read_template, write_template};
use crate::progress::Progress;
use crate::release::Release;
use crate::texts::text;
use crate::workspace::Workspace;

use super::args::TemplateArgs;
use super::ask::refused;
use super::destination::Destination;
use super::error::usage;
use super::file_format;
use super::output::print_note;
use super::project::{edit, open_read_only};

pub(super) fn template(args: &TemplateArgs) -> anyhow::Result<()> {
    match (&args.export, &args.import) {
        (Some(file), _) => {
            let target = Destination::claim(file, args.force, &args.project.protected())?;
            file_format::of(text!("cli-template-the-file"), file, None, file_format::DOCUMENT)?;
            let snapshot = open_read_only(&args.project)?.snapshot();
            target.keep_imported(&snapshot.project)?;
            let (written, left) = write_template(&snapshot.table, &snapshot.project)?;
            left.iter().for_each(|line| print_note(line));
            target.write_bytes(&Release::of_nobody(written.into_bytes()))
        }
        (None, Some(file)) => {
            let cannot = || text!("cli-playbooks-cannot-read", file = file.display());
            if std::fs::metadata(file).is_ok_and(|about| about.len() > LARGEST_TEMPLATE) {
                return Err(usage(text!("template-too-large"))).with_context(cannot);
            }
            let written = std::fs::read_to_string(file).with_context(cannot)?;
            let template = read_template(&written).map_err(refused).with_context(cannot)?;
            let project = args.project.file()?;
            let mut workspace = match project.path.exists() {
                true => edit(&args.project)?,
                // the next client's project begins with it
                false => Workspace::create(&project, &Progress::new())?,
            };
            let unknown = workspace.use_template(&template, &Progress::new())?;
            unknown.iter().for_each(|line| print_note(line));
            Ok(workspace.close()?)
        }
        (None, None) => Err(usage(text!("cli-template-what-to-do"))),
    }
}
