//! `undo-import`: an import taken back.

use crate::model::ImportState;
use crate::present::numbers;
use crate::workspace::Edit;

use super::args::UndoImportArgs;
use super::error::usage;
use super::output::{print_note, warn};
use super::project::{edit, open_read_only};

/// Runs `undo-import`.
pub(super) fn undo_import(args: &UndoImportArgs) -> anyhow::Result<()> {
    let mut workspace = if args.yes { edit(&args.project)? } else { open_read_only(&args.project)? };
    let snapshot = workspace.snapshot();
    let imports = snapshot.project.imports.iter().filter(|i| i.state == ImportState::Active);
    let Some(import) = imports.clone().find(|i| i.id == args.import) else {
        let known: Vec<String> = imports.map(|i| format!("{} ({})", i.id, i.file)).collect();
        let hint = if known.is_empty() {
            "the project has none".to_owned()
        } else {
            format!("there are {}", known.join(", "))
        };
        return Err(usage(format!("there is no import {}; {hint}", args.import)));
    };
    let what =
        format!("import {}, {}, with {}", import.id, import.file, numbers::plural(import.events, "event", "events"));
    if !args.yes {
        warn(&format!("this would take back {what}"));
        return Err(usage("nothing was changed; say --yes to do it, importing the file again brings it back"));
    }
    workspace.edit(Edit::SetImportState { import: args.import, state: ImportState::Undone })?;
    workspace.close()?;
    print_note(&format!("took back {what}"));
    Ok(())
}
