//! The sample shop that opens on first start.

use std::path::{Path, PathBuf};

use crate::files::temporary;
use crate::generate;
use crate::predict::segments::ClusterError;
use crate::progress::Progress;
use crate::store::StoreError;
use crate::texts::text;
use crate::workspace::{Edit, Results, Snapshot, Workspace, sample_requests};

use super::command::{AnyChange, Command, Task};
use super::jobs::TaskEnd;
use super::problem;

/// The job that finds out what the sample shows.
pub(super) fn preparing() -> &'static str {
    text!("sample-preparing")
}

/// Finds groups, predicts and proposes, so that the sample shows what the program can do. Kept only where nobody was faster.
pub(super) fn prepare(snapshot: Snapshot) -> Task {
    Task::new(preparing(), move |progress| {
        let results = Results::compute(&snapshot, progress).map_err(|why| match why {
            ClusterError::Cancelled(_) => TaskEnd::Cancelled,
            why => TaskEnd::Failed(why.to_string()),
        })?;
        Ok(Command::Change(AnyChange::new(preparing(), move |workspace, _| {
            let done = text!(
                "sample-sample-ready-scores-every-customer",
                segments = text!("count-segments", n = results.groups.k as u64),
                actions = text!("count-proposed-actions", n = results.actions.len() as u64)
            );
            Ok(workspace.keep_results(results)?.then_some(done))
        })))
    })
}

/// Where the sample's project file lies: beside the window's own settings, or in the temporary folder.
pub(super) fn path() -> PathBuf {
    let folder = eframe::storage_dir(super::prefs::APP_ID).unwrap_or_else(|| std::env::temp_dir().join("desire-path"));
    folder.join("sample").join("Kestrel & Finch.desire")
}

/// Opens the sample at `path`, making it if it is not there: writes the invented shop's exports and imports them as a
/// person would, with the guessed columns.
pub(super) fn open(path: &Path, progress: &Progress) -> Result<Workspace, TaskEnd> {
    let failed = |text: String| TaskEnd::Failed(text!("sample-shop-could-not-be-written", text));
    if !path.exists() {
        let folder = path.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(|e| failed(format!("{}: {e}", folder.display())))?;
        let work = folder.join(format!("making-{}", std::process::id()));
        let made = make(&work, path, progress);
        drop(std::fs::remove_dir_all(&work)); // what is left there is in nobody's way
        made?;
    }
    match Workspace::open(path, progress) {
        // another window shows it: there is nothing to lose by looking at it here too
        Err(StoreError::InUse { .. }) => Workspace::open_read_only(path, progress),
        opened => opened,
    }
    .map_err(|e| TaskEnd::Failed(problem::of_store(&e)))
}

/// Builds the project aside and moves it into place, so that a half-made sample is never opened.
fn make(work: &Path, path: &Path, progress: &Progress) -> Result<(), TaskEnd> {
    let failed =
        |e: &dyn std::fmt::Display| TaskEnd::Failed(text!("sample-sample-shop-could-not-made", error = e.to_string()));
    generate::sample(work, progress).map_err(|e| match e {
        generate::GenerateError::Cancelled(_) => TaskEnd::Cancelled,
        e => failed(&e),
    })?;
    let requests = sample_requests(work).map_err(|e| failed(&e))?;
    let part = work.join("sample.desire");
    let store = |e: StoreError| failed(&problem::of_store(&e));
    let mut workspace = Workspace::create(&part, progress).map_err(store)?;
    workspace
        .import(&requests, progress)
        .map_err(|e| if e.is_cancelled() { TaskEnd::Cancelled } else { failed(&problem::of_import(&e)) })?;
    workspace.edit(Edit::SetName(generate::SHOP.to_owned())).map_err(store)?;
    workspace.forget_undo_steps(text!("sample-make-the-sample-shop")).map_err(store)?;
    workspace.close().map_err(store)?;
    match temporary::move_new(&part, path) {
        // another window made it meanwhile
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        moved => moved.map_err(|e| failed(&e)),
    }
}
