//! `import --watch`: files that come into a folder import by themselves until the program is stopped.

use std::path::Path;

use crate::present::numbers;
use crate::progress::Progress;
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
    print_note(&format!("watching {}; files of a known kind import by themselves, Ctrl+C stops", folder.display()));
    loop {
        let ready = arrivals.scan().map_err(|e| anyhow::anyhow!("cannot look into {}: {e}", folder.display()))?;
        for path in ready {
            match arrival(&path, &workspace.snapshot().project) {
                Arrival::Import(requests) => take(&mut workspace, &requests),
                Arrival::Waits(why) => print_note(&format!("{} waits: {why}", path.display())),
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
                    ImportOutcome::AlreadyThere(id) => print_note(&format!("{}: already there as import {id}", report.file)),
                    ImportOutcome::Imported(_) => print_note(&format!(
                        "{}: {} added to {}, {} left out",
                        report.file,
                        numbers::plural(report.load.events, "event", "events"),
                        report.source,
                        numbers::plural(rejected, "row", "rows"),
                    )),
                }
            }
        }
        Err(error) => print_note(&format!("not imported: {error}")),
    }
}
