//! The card that makes a copy of the project.

use egui::Ui;

use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::problem;
use crate::gui::widgets::{button, caption, heading};
use crate::texts::text;
use crate::workspace::Workspace;

pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>) {
    heading(ui, text!("backup-backup"));
    caption(ui, text!("backup-copy-of-whole-project-read-afterwards"));
    ui.add_space(4.0);
    if button(ui, text!("backup-save-backup")).clicked() {
        cx.push(Command::Export(export(cx)));
    }
}

/// The copy is made from the file as it lies there, in a thread of its own.
fn export(cx: &ViewContext<'_>) -> Export {
    let project = cx.snapshot.file.clone();
    let stem = project.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    // with the day in its name, because a copy never takes another file's place
    let day = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    Export::project(text!("backup-backup"), format!("{stem}.{day}.backup.desire"), move |to, progress| {
        let words = |e: crate::store::StoreError| problem::of_store(&e);
        let workspace = Workspace::open_read_only(project, progress).map_err(words)?;
        workspace.backup(to.path(), progress).map_err(words)
    })
}
