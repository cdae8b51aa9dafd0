//! `import --watch`: files that come into a folder import by themselves until the program is stopped.

use std::path::Path;

use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::{Arrival, Arrivals, ImportOutcome, ImportRequest, LOOK_EVERY, Workspace, arrival};

use super::args::ImportArgs;
use super::output::print_note;

/// Watches a folder; returns only when something breaks.
pub(super) fn follow(args: &ImportArgs, folder: &Path) -> anyhow::Result<()> {
    let progress = Progress::new();
    let file = args.project.for_import(args.encrypt)?;
    let mut workspace =
        if file.path.exists() { Workspace::open(file, &progress)? } else { Workspace::create(file, &progress)? };
    super::project::warn_of_damage(&workspace)?;
    let mut arrivals = Arrivals::new(folder, &workspace.snapshot().project);
    print_note(&text!("cli-follow-watching-files-known-kind-import-themselves", folder = folder.display()));
    loop {
        let ready = arrivals.scan().map_err(|e| {
            anyhow::Error::msg(text!("cli-follow-cannot-look-into", folder = folder.display(), error = e.to_string()))
        })?;
        for path in ready {
            match arrival(&path, &workspace.snapshot().project) {
                Arrival::Import(requests) => take(&mut workspace, &requests),
                Arrival::Waits(why) => print_note(&text!("cli-follow-waits", file = path.display(), why)),
            }
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

/// Imports a file that has come; one that cannot be imported does not end the watch.
fn take(workspace: &mut Workspace, requests: &[ImportRequest]) {
    match workspace.import(requests, &Progress::new()) {
        Ok(reports) => {
            for report in reports {
                let rejected: u64 = report.load.rejected.iter().map(|(_, n)| n).sum();
                match report.outcome {
                    ImportOutcome::AlreadyThere(id) => print_note(&text!(
                        "cli-follow-already-there-as-import",
                        file = report.file,
                        id = id.to_string()
                    )),
                    ImportOutcome::Imported(_) => print_note(&text!(
                        "cli-follow-added-to-left-out",
                        file = report.file,
                        events = text!("count-events", n = report.load.events),
                        source = report.source,
                        rows = text!("count-rows", n = rejected)
                    )),
                }
            }
        }
        Err(error) => print_note(&text!("cli-follow-not-imported", error = error.to_string())),
    }
}
