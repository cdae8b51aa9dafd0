//! `undo-import`: an import taken back.

use crate::model::ImportState;
use crate::texts::text;
use crate::workspace::Edit;

use super::args::UndoImportArgs;
use super::error::usage;
use super::output::{print_note, warn};
use super::project::{edit, open_read_only};

pub(super) fn undo_import(args: &UndoImportArgs) -> anyhow::Result<()> {
    let mut workspace = if args.yes { edit(&args.project)? } else { open_read_only(&args.project)? };
    let snapshot = workspace.snapshot();
    let imports = snapshot.project.imports.iter().filter(|i| i.state == ImportState::Active);
    let Some(import) = imports.clone().find(|i| i.id == args.import) else {
        let known: Vec<String> = imports.map(|i| format!("{} ({})", i.id, i.file)).collect();
        let hint = if known.is_empty() {
            text!("cli-undo-import-the-project-has-none").to_owned()
        } else {
            text!("cli-undo-import-there-are", known = known.join(", "))
        };
        return Err(usage(text!("cli-undo-import-there-is-no-import", import = args.import.to_string(), hint)));
    };
    let what = text!(
        "cli-undo-import-import-with",
        id = import.id.to_string(),
        file = import.file,
        n = text!("count-events", n = import.events)
    );
    if !args.yes {
        warn(&text!("cli-undo-import-this-would-take-back", what));
        return Err(usage(text!("cli-undo-import-nothing-changed-say-yes-do-importing")));
    }
    workspace.edit(Edit::SetImportState { import: args.import, state: ImportState::Undone })?;
    workspace.close()?;
    print_note(&text!("cli-undo-import-took-back", what));
    Ok(())
}
