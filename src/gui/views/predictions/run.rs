//! The button that runs predictions, wherever they are missing.

use egui::Ui;

use crate::events::Subset;
use crate::gui::command::{Command, Task};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{caption, page, progress_bar, running};
use crate::texts::text;
use crate::workspace::Edit;

/// The job that learns, and the button that starts it.
pub(super) fn run() -> &'static str {
    text!("predictions-run-predictions")
}

/// Starts, or starts anew; out of reach while it is under way and where nothing may be changed.
pub(in crate::gui::views) fn run_button(ui: &mut Ui, cx: &ViewContext<'_>) {
    let busy = running(cx, run());
    let label = if cx.project().predictions.is_some() { text!("predictions-run-again") } else { run() };
    if cx.editing(ui, |ui| page::button_enabled(ui, busy.is_none(), label)).clicked() {
        start(cx);
    }
    if let Some(job) = busy {
        progress_bar(ui, cx, &job, 96.0);
        caption(ui, text!("predictions-learning"));
    }
}

/// Runs all predictions over the whole project, whatever the filter: they are kept in the file.
pub(super) fn start(cx: &ViewContext<'_>) {
    let snapshot = cx.snapshot.clone();
    cx.push(Command::Run(Task::new(run(), move |progress| {
        let run = snapshot.predict(&Subset::all(&snapshot.table), progress)?;
        Ok(Command::Edit(Edit::SetPredictions(Some(run))))
    })));
}
