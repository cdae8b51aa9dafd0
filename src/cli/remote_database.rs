//! What all commands do with a database: find it, ask it until somebody stops it, and say what is read and who is left out.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::insights::{AnyComputedInsight, Question};
use crate::model::{DatabaseProfile, is_same_name};
use crate::present::numbers;
use crate::progress::Progress;
use crate::remote::{self, Database, RemoteError, RemoteEvents};
use crate::texts::text;
use crate::workspace::Snapshot;

use super::ask;
use super::error::{nothing, usage};
use super::output::print_note;
use super::project::Query;
use super::signals;
use super::watch::ProgressDisplay;

/// Whether somebody wants to stop is asked this often.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// The profile of this name; an error where there is none.
pub(super) fn find<'a>(snapshot: &'a Snapshot, name: &str) -> anyhow::Result<&'a DatabaseProfile> {
    let found = snapshot.project.databases.iter().find(|known| is_same_name(&known.name, name.trim()));
    found.ok_or_else(|| usage(text!("cli-remote-no-such", name)))
}

/// Why a database gives no answer, with the exit code that says it.
pub(super) fn refused(why: RemoteError) -> anyhow::Error {
    match why {
        RemoteError::Cancelled => crate::progress::Cancelled.into(),
        RemoteError::NotForThis(text) => usage(text),
        RemoteError::Nothing(text) => nothing(text),
        why @ (RemoteError::Failed(_) | RemoteError::Refused(_) | RemoteError::Cut) => why.into(),
    }
}

/// An error where a profile has no table of events yet.
pub(super) fn check_mapped(profile: &DatabaseProfile) -> anyhow::Result<()> {
    match profile.events.table.is_empty() {
        true => Err(usage(text!("cli-remote-not-mapped", name = profile.name.as_str()))),
        false => Ok(()),
    }
}

/// Says how many customers of the database are left out, because of what the project knows of them.
pub(super) fn tell_who_is_left_out(n: usize) {
    if n > 0 {
        print_note(&text!("cli-remote-people-left-out", n = n as u64));
    }
}

/// Asks a database; the scope has the names of its events. `then` asks for more of the same events.
pub(super) fn compute<T>(
    snapshot: &Snapshot,
    (profile, database): (&DatabaseProfile, &dyn Database),
    question: &Question,
    progress: &Progress,
    then: impl FnOnce(&dyn AnyComputedInsight, &RemoteEvents<'_>) -> Result<T, RemoteError>,
) -> Result<(Query, Box<dyn AnyComputedInsight>, T), RemoteError> {
    let events = RemoteEvents::ask(profile, database, &snapshot.project.rules, progress)?;
    let named = Snapshot { table: events.table().clone(), ..snapshot.clone() };
    let query = Query::of(named, question.filter.clone());
    progress.stage(text!("stage-asking-database", name = profile.name.as_str()), 0);
    let computed = question.compute_remotely(ask::scope(&query), &events)?;
    let more = then(&*computed, &events)?;
    Ok((query, computed, more))
}

/// Says how much the database reads for an answer, as far as it knows that itself.
pub(super) fn tell_what_is_read(profile: &DatabaseProfile, database: &dyn Database) -> anyhow::Result<()> {
    let found = remote::find_table(profile, database, &Progress::new()).map_err(refused)?;
    let (wanted, found) = (profile.events.table.as_str(), found.as_ref());
    let rows = found.and_then(|table| table.rows).map_or_else(
        || text!("cli-remote-rows-unknown").to_owned(),
        |n| text!("cli-remote-rows", n = numbers::count(n)),
    );
    let bytes = found.and_then(|table| table.bytes);
    let bytes = bytes.map_or_else(|| text!("cli-remote-bytes-unknown").to_owned(), numbers::size);
    print_note(&text!("cli-remote-scan", name = profile.name.as_str(), table = wanted, rows, bytes));
    Ok(())
}

/// Works until it is done or somebody presses Ctrl+C: then the database is told to stop, too.
pub(super) fn until_stopped<T>(work: impl FnOnce(&Progress) -> anyhow::Result<T>) -> anyhow::Result<T> {
    let (progress, stop, done) = (Progress::new(), signals::asked_to_stop()?, Arc::new(AtomicBool::new(false)));
    let (of_work, is_done) = (progress.clone(), Arc::clone(&done));
    let watch = ProgressDisplay::start(&progress);
    let looking = std::thread::Builder::new().name("stop".to_owned()).spawn(move || {
        while !is_done.load(Ordering::Relaxed) {
            if stop.load(Ordering::Relaxed) {
                of_work.cancel();
            }
            std::thread::sleep(LOOK_EVERY);
        }
    })?;
    let result = work(&progress);
    done.store(true, Ordering::Relaxed);
    drop(looking.join());
    drop(watch);
    result
}
