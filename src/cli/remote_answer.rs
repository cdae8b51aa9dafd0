//! `show --on`: a question asked of a database, or of what is kept of its answer.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::databases::connect;
use crate::insights::{AnyComputedInsight, Question};
use crate::model::{Change, DatabaseProfile, RemoteAnswer};
use crate::present::numbers;
use crate::progress::Progress;
use crate::release::Audience;
use crate::remote::{self, Database, KeptDatabase, Recorder, RemoteError, RemoteEvents};
use crate::texts::text;
use crate::workspace::{self, Edit, Snapshot};

use super::args::ShowInsightArgs;
use super::ask;
use super::destination::Destination;
use super::error::{nothing, usage};
use super::filter;
use super::output::print_note;
use super::project::{Query, edit, open_lazily};
use super::remote::{check_mapped, find, refused};
use super::show::{Asked, format, question, say};
use super::signals;
use super::watch::ProgressDisplay;

/// Whether somebody wants to stop is asked this often.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Answers a question about the events of the database of this name.
pub(super) fn show(args: &ShowInsightArgs) -> anyhow::Result<()> {
    let project = args.project();
    let target = args.output.out.as_deref().unwrap_or(Path::new("-"));
    let target = Destination::claim(target, args.output.force, &project.protected())?;
    let (form, mut question) = (format(args)?, question(args)?);
    let workspace = open_lazily(&project)?;
    let snapshot = workspace.snapshot();
    target.keep_imported(&snapshot.project)?;
    question.filter = filter::parse(&args.filter, &snapshot.table, &snapshot.project)?;
    let profile = find(&snapshot, args.remote.on.as_deref().unwrap_or_default())?.clone();
    check_mapped(&profile)?;
    // who is behind a small group, and whoever is single, is not known here
    let audience = if form.is_for_the_screen() { Audience::Screen } else { Audience::OwnWork };
    let smallest = args.output.small.k.unwrap_or(audience.smallest(&snapshot.project.settings));
    if args.output.share || smallest > 1 {
        return Err(usage(text!("cli-remote-not-shared")));
    }
    if question.selection.is_some() {
        return Err(usage(text!("cli-remote-no-customers")));
    }
    let zone = numbers::zone(&snapshot.project.settings.time_zone);
    let asked = if args.remote.kept {
        let text = question.to_string();
        let is_it = |of: &&RemoteAnswer| of.profile == profile.id && of.question == text;
        let Some(kept) = snapshot.project.remote_answers.iter().find(is_it) else {
            return Err(nothing(text!("cli-remote-nothing-kept", name = profile.name.as_str())));
        };
        let database = KeptDatabase(&kept.rows);
        let (query, computed) =
            compute(&snapshot, (&profile, &database), &question, &Progress::new()).map_err(refused)?;
        let at = numbers::date_time(kept.as_of, &zone);
        Asked { query, computed, remark: Some(text!("cli-remote-kept-as-of", name = profile.name.as_str(), at)) }
    } else {
        let database = connect(&profile).map_err(refused)?;
        tell_what_is_read(&profile, &*database)?;
        let (recorder, begun, as_of) = (Recorder::new(&*database), Instant::now(), workspace::now());
        let (query, computed) =
            until_stopped(|progress| compute(&snapshot, (&profile, &recorder), &question, progress).map_err(refused))?;
        let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let text = question.to_string();
        let answer = RemoteAnswer { id: 0, profile: profile.id, question: text, as_of, took_ms, rows: recorder.said() };
        // the answer is there, whether it can be kept or not
        if let Err(why) = keep(args, answer) {
            print_note(&text!("cli-remote-not-kept", why = format!("{why:#}")));
        }
        let at = numbers::date_time(as_of, &zone);
        Asked { query, computed, remark: Some(text!("cli-remote-asked", name = profile.name.as_str(), at)) }
    };
    say(&workspace, &question, asked, args, (form, &target), None)
}

/// Asks a database; the scope has the names of its events.
fn compute(
    snapshot: &Snapshot,
    (profile, database): (&DatabaseProfile, &dyn Database),
    question: &Question,
    progress: &Progress,
) -> Result<(Query, Box<dyn AnyComputedInsight>), RemoteError> {
    let events = RemoteEvents::ask(profile, database, &snapshot.project.rules, progress)?;
    let named = Snapshot { table: events.table().clone(), ..snapshot.clone() };
    let query = Query::of(named, question.filter.clone());
    progress.stage(text!("stage-asking-database", name = profile.name.as_str()), 0);
    let computed = question.compute_remotely(ask::scope(&query), &events)?;
    Ok((query, computed))
}

/// Says how much the database reads for an answer, as far as it knows that itself.
fn tell_what_is_read(profile: &DatabaseProfile, database: &dyn Database) -> anyhow::Result<()> {
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
fn until_stopped<T>(work: impl FnOnce(&Progress) -> anyhow::Result<T>) -> anyhow::Result<T> {
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

/// Keeps an answer in place of the one before to the same question.
fn keep(args: &ShowInsightArgs, answer: RemoteAnswer) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project())?;
    let same = |of: &&RemoteAnswer| of.profile == answer.profile && of.question == answer.question;
    let before = workspace.snapshot().project.remote_answers.iter().find(same).map(|of| of.id);
    let change = match before {
        Some(id) => Change::Update(vec![RemoteAnswer { id, ..answer }]),
        None => Change::Add(vec![answer]),
    };
    workspace.edit(Edit::RemoteAnswers(change))?;
    Ok(workspace.close()?)
}
