//! The report for a client, of what the filter lets through, and the logo that it carries.

use std::path::PathBuf;

use crate::export::report;
use crate::insights::{NoSettings, Overview, Question, Scope};
use crate::model::{Filter, Look};
use crate::present::numbers;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot, now};

use super::command::{AnyChange, Command, Export, Task};
use super::jobs::TaskEnd;

/// The report as a file: small groups are merged, and the project remembers what was shown.
pub(super) fn export(snapshot: &Snapshot, filter: &Filter) -> Export {
    let (snapshot, filter) = (snapshot.clone(), filter.clone());
    let project =
        if snapshot.project.name.is_empty() { text!("report-customer-journeys") } else { &snapshot.project.name };
    let name = text!("report-file-name", project);
    Export::new(text!("report-file-label"), name, move |progress| {
        let words = words(&snapshot, &filter);
        let scope = Scope::new(snapshot.table.clone(), snapshot.project.clone(), filter.clone(), now());
        let made = report::shared((&snapshot, &scope), &words, None, progress).map_err(|error| error.to_string())?;
        Ok(made.map(String::into_bytes))
    })
}

/// A filter in words, with its dates.
fn words(snapshot: &Snapshot, filter: &Filter) -> String {
    let question = Question::of::<Overview>(&NoSettings, filter.clone(), None);
    let zone = numbers::zone(&snapshot.project.settings.time_zone);
    let (first, last) = (snapshot.table.first_ms(), snapshot.table.last_ms());
    let has_dates = filter.from.is_some() || filter.to.is_some();
    let dates =
        has_dates.then(|| numbers::period(filter.from.unwrap_or(first), filter.to.map_or(last, |to| to - 1), &zone));
    let parts = [dates, Some(question.filter_words(&snapshot.project))];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Keeps the image in a file as the company's logo.
pub(super) fn use_logo(file: PathBuf) -> Task {
    Task::new(text!("look-choose-logo"), move |_| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&file);
        let bytes = bytes.map_err(|e| TaskEnd::Failed(text!("path-cannot-be-read", name, error = e.to_string())))?;
        let logo = Look::read_logo(&bytes).ok_or_else(|| TaskEnd::Failed(text!("look-logo-is-a-png").to_owned()))?;
        Ok(Command::Change(AnyChange::new(text!("look-choose-logo"), move |workspace, progress| {
            let mut settings = workspace.snapshot().project.settings.clone();
            settings.look.logo = logo.into();
            workspace.edit_with_progress(Edit::SetSettings(settings), progress)?;
            Ok(Some(text!("look-logo-is-kept").to_owned()))
        })))
    })
}
