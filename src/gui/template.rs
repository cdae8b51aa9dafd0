//! Templates in the window: how the project is set up is written as a file, or taken from one.

use std::path::{Path, PathBuf};

use crate::insights::{LARGEST_TEMPLATE, read_template, write_template};
use crate::progress::Progress;
use crate::release::Release;
use crate::store::StoreError;
use crate::texts::text;
use crate::workspace::{Snapshot, TemplateError, Workspace};

use super::command::{AnyChange, Command, Export, Task};
use super::jobs::TaskEnd;

/// Makes the template of a project, then asks where to put it.
pub(super) fn save(snapshot: &Snapshot) -> Task {
    let snapshot = snapshot.clone();
    Task::new(text!("template-label"), move |_| {
        let (table, project) = (&snapshot.table, &snapshot.project);
        let (written, left) = write_template(table, project).map_err(|error| TaskEnd::Failed(error.to_string()))?;
        let says = match left.is_empty() {
            true => text!("template-made").to_owned(),
            false => text!("template-made-but", left = left.join(" ")),
        };
        let name = text!("template-file-name", project = project.name.as_str());
        let make = move |_: &Progress| Ok(Release::of_nobody(written.into_bytes()));
        Ok(Command::Export(Export::new(text!("template-label"), name, make).then(Command::Say(says))))
    })
}

/// Reads a template, then sets the open project up by it.
pub(super) fn use_file(file: PathBuf) -> Task {
    Task::new(text!("edit-use-template"), move |_| {
        let template = read(&file)?;
        let change =
            move |workspace: &mut Workspace, progress: &Progress| match workspace.use_template(&template, progress) {
                Ok(unknown) if unknown.is_empty() => Ok(Some(text!("template-used").to_owned())),
                Ok(unknown) => Ok(Some(text!("template-used-but", unknown = unknown.join(" ")))),
                Err(TemplateError::Unusable(why)) => Err(StoreError::Other { path: file, detail: why.to_string() }),
                Err(TemplateError::Store(error)) => Err(error),
            };
        Ok(Command::Change(AnyChange::new(text!("edit-use-template"), change)))
    })
}

fn read(file: &Path) -> Result<crate::insights::Template, TaskEnd> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let failed = |error: String| TaskEnd::Failed(text!("path-cannot-be-read", name, error));
    if std::fs::metadata(file).is_ok_and(|about| about.len() > LARGEST_TEMPLATE) {
        return Err(failed(text!("template-too-large").to_owned()));
    }
    let written = std::fs::read_to_string(file).map_err(|error| failed(error.to_string()))?;
    read_template(&written).map_err(|error| failed(error.to_string()))
}
