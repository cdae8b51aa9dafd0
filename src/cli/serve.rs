//! `serve`: events as they happen, from websites and apps, until the program is stopped; and the keys by which they may send.

use std::io::Write;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crate::live::{Intake, IntakeOptions, Round, Rounds, Triggered, words};
use crate::model::{Change, WriteKey};
use crate::present::table::Style;
use crate::present::write_keys;
use crate::privacy::{new_write_key, write_key_hash};
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::{self, Edit, ImportError, Snapshot, TakenCalls, Workspace};

use super::args::{Format, ServeArgs};
use super::error::{nothing, usage};
use super::output::{self, Report, print_note};
use super::project::{edit, open_lazily};
use super::signals;

/// How much time lies between two reports of what came.
const REPORT_EVERY: Duration = Duration::from_secs(10);
/// After a failure to take calls the next attempt waits so long.
const AFTER_FAILURE: Duration = Duration::from_secs(2);

pub(super) fn serve(args: &ServeArgs) -> anyhow::Result<()> {
    if let Some(source) = &args.new_key {
        return add_key(args, source.trim());
    }
    if !args.revoke.is_empty() {
        return revoke(args);
    }
    if args.keys {
        return print_keys(&open_lazily(&args.project)?.snapshot(), args.format);
    }
    let workspace = edit(&args.project)?;
    super::project::warn_of_damage(&workspace)?;
    take_until_stopped(args, workspace)
}

/// Makes a key, and shows it this one time.
fn add_key(args: &ServeArgs, source: &str) -> anyhow::Result<()> {
    if source.is_empty() {
        return Err(usage(text!("cli-serve-no-source")));
    }
    let key = new_write_key().ok_or_else(|| nothing(text!("cli-serve-no-random-bytes")))?;
    let mut workspace = edit(&args.project)?;
    let made = workspace::now();
    let new = WriteKey { id: 0, source: source.to_owned(), hash: write_key_hash(&key), made };
    workspace.edit(Edit::WriteKeys(Change::Add(vec![new])))?;
    workspace.close()?;
    print_note(&text!("cli-serve-key-is-shown-once", source));
    let mut out = output::stdout();
    writeln!(out, "{key}")?;
    Ok(out.flush()?)
}

fn revoke(args: &ServeArgs) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    let known = workspace.snapshot().project;
    if let Some(number) = args.revoke.iter().find(|id| known.write_keys.iter().all(|key| key.id != **id)) {
        return Err(usage(text!("cli-serve-no-such-key", number = number.to_string())));
    }
    workspace.edit(Edit::WriteKeys(Change::Remove(args.revoke.clone())))?;
    print_keys(&workspace.snapshot(), args.format)?;
    Ok(workspace.close()?)
}

fn print_keys(snapshot: &Snapshot, format: Format) -> anyhow::Result<()> {
    let project = &snapshot.project;
    let headline = format!("{}: {}.", project.name, text!("count-write-keys", n = project.write_keys.len() as u64));
    Report::new(headline, write_keys::table(&project.write_keys)).print(format, &Style::of(&project.settings))
}

/// Takes what comes into the project until the program is told to stop, and then what came before.
fn take_until_stopped(args: &ServeArgs, mut workspace: Workspace) -> anyhow::Result<()> {
    let keys = workspace.snapshot().project.write_keys.clone();
    if keys.is_empty() {
        return Err(usage(text!("cli-serve-no-keys")));
    }
    let stop = signals::asked_to_stop()?;
    let live = workspace.snapshot().project.settings.live.clone();
    let known = || live.address.trim().parse().map_err(|_| usage(text!("live-no-address", address = live.address)));
    let address = args.address.map_or_else(known, Ok)?;
    let origins = if args.origin.is_empty() { live.origins.clone() } else { args.origin.clone() };
    let options = IntakeOptions { address, origins };
    let intake = Intake::start(&options, keys, workspace.call_journal()?)?;
    print_note(&text!("cli-serve-listens", address = intake.address().to_string()));
    let (mut report, mut rounds) = (ServeReport::default(), Rounds::default());
    while !stop.load(Ordering::Relaxed) {
        intake.wait(rounds.pause());
        match rounds.run(&intake, &mut workspace, &Progress::new()) {
            Ok(round) => report.add(round),
            Err(error) => {
                print_note(&text!("cli-serve-not-taken", why = error.to_string()));
                std::thread::sleep(AFTER_FAILURE);
            }
        }
        report.print(&intake, false);
    }
    intake.stop_listening();
    take_the_rest(&intake, &mut workspace, &mut report)?;
    workspace.close()?;
    report.print(&intake, true);
    Ok(())
}

/// Takes all that is in the journal. What cannot be taken now stays there for the next time.
fn take_the_rest(intake: &Intake, workspace: &mut Workspace, report: &mut ServeReport) -> Result<(), ImportError> {
    loop {
        let taken = intake.take(workspace, &Progress::new())?;
        if taken.calls == 0 {
            return Ok(());
        }
        report.add(Round { taken, ..Round::default() });
    }
}

/// What came and what was made of it, printed now and then.
struct ServeReport {
    all: TakenCalls,
    triggered: Triggered,
    /// Calls that were printed last.
    calls: u64,
    at: Instant,
}

impl Default for ServeReport {
    fn default() -> Self {
        Self { all: TakenCalls::default(), triggered: Triggered::default(), calls: 0, at: Instant::now() }
    }
}

impl ServeReport {
    fn add(&mut self, round: Round) {
        self.all.add(round.taken);
        self.triggered.add(round.triggered);
    }

    /// Prints the counts where they grew and it is time, or all of them at the end.
    fn print(&mut self, intake: &Intake, at_the_end: bool) {
        let is_time = self.at.elapsed() >= REPORT_EVERY && self.all.calls > self.calls;
        if at_the_end || is_time {
            print_note(&words::sentence(&self.all, intake.counts()));
            words::triggered(self.triggered).iter().for_each(|line| print_note(line));
            (self.calls, self.at) = (self.all.calls, Instant::now());
        }
        if at_the_end {
            words::refused(intake.counts()).iter().for_each(|line| print_note(line));
        }
    }
}
